/// A character as it may be sent to a terminal, and the columns it takes.
public struct DisplayCell: Equatable, Sendable {
  /// One spacing character with at most four marks.
  public let text: Character
  /// 1 or 2.
  public let width: Int

  init(_ text: Character, width: Int = 1) {
    self.text = text
    self.width = width
  }
}

/// Makes text from people drawable: the only way from a string to cells.
///
/// Nothing that a terminal would obey or that would move what stands beside it gets through:
/// - control characters become their pictures (`␛` for escape), C1 and unassigned ones `�`;
/// - what is invisible by nature goes: direction overrides, joiners, byte order marks,
///   variation selectors, tags;
/// - line breaks become one space (callers break lines first), a tab goes to the next multiple of 4;
/// - an emoji keeps its first picture only; a flag becomes its two letters;
/// - a letter keeps at most four marks.
public enum DisplayText {
  /// Marks beyond this on one letter are dropped; ncurses keeps as many.
  public static let maximumMarks = 4
  static let tabStop = 4

  /// The cells of a text, from left to right.
  ///
  /// With `columns`, those beyond may be left out once there is one: enough to know that it is cut.
  public static func cells(of text: String, columns: Int = .max) -> [DisplayCell] {
    let limit = max(0, columns)
    if isPlain(text) {
      return text.utf8.prefix(limit < .max ? limit + 1 : limit).map {
        DisplayCell(Character(Unicode.Scalar($0)))
      }
    }
    var cells: [DisplayCell] = []
    var column = 0
    for character in text {
      if column > limit { break }
      let before = cells.count
      append(character, column: column, to: &cells)
      for cell in cells[before...] { column += cell.width }
    }
    return cells
  }

  /// The text as a terminal gets it.
  public static func harmless(_ text: String) -> String {
    isPlain(text) ? text : String(cells(of: text).map(\.text))
  }

  /// The cells that fit in a width; `…` takes the place of what was cut.
  public static func cut(_ cells: [DisplayCell], toWidth width: Int) -> [DisplayCell] {
    guard width > 0 else { return [] }
    var used = 0
    var fitting = 0
    for (index, cell) in cells.enumerated() {
      used += cell.width
      if used > width {
        return cells[..<fitting] + [DisplayCell("…")]
      }
      if used <= width - 1 { fitting = index + 1 }
    }
    return cells
  }

  /// Whether every byte is a printable ASCII character.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  private static func append(
    _ character: Character, column: Int, to cells: inout [DisplayCell]
  ) {
    if character.isNewline {
      cells.append(DisplayCell(" "))
      return
    }
    if character == "\t" {
      for _ in 0..<(tabStop - column % tabStop) { cells.append(DisplayCell(" ")) }
      return
    }
    let scalars = character.unicodeScalars
    let isPicture = scalars.count > 1 && startsPicture(scalars)
    var cell = ScalarsOfCell()
    for scalar in scalars {
      // The C library gives NUL no width, as if it were a mark.
      let width = scalar.value == 0 ? -1 : TextWidth.columns(of: scalar)
      if isPicture, !cell.isEmpty, width > 0 { break }
      if isInvisible(scalar, width: width) { continue }
      if width == 0 {
        cell.add(mark: scalar)
      } else {
        cell.finish(into: &cells)
        cell.start(visible(scalar, width: width), width: max(1, width))
      }
    }
    cell.finish(into: &cells)
  }

  private static func startsPicture(_ scalars: String.UnicodeScalarView) -> Bool {
    guard let first = scalars.first else { return false }
    return first.properties.isEmoji && first.value > 0x7F && !isRegionalIndicator(first)
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar, width: Int) -> Bool {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint && properties.generalCategory != .unassigned {
      return true
    }
    return width == 0 && properties.generalCategory == .format
  }

  private static func visible(_ scalar: Unicode.Scalar, width: Int) -> Unicode.Scalar {
    if isRegionalIndicator(scalar) {
      return Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x1F1E6) + 0x41)
    }
    guard width < 0 else { return scalar }
    switch scalar.value {
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value) ?? "�"
    case 0x7F: return "␡"
    default: return "�"
    }
  }
}

/// Gathers one spacing scalar and its marks.
private struct ScalarsOfCell {
  private var scalars = String.UnicodeScalarView()
  private var width = 1
  private var marks = 0

  var isEmpty: Bool { scalars.isEmpty }

  mutating func start(_ scalar: Unicode.Scalar, width: Int) {
    scalars.append(scalar)
    self.width = width
    marks = 0
  }

  mutating func add(mark: Unicode.Scalar) {
    if scalars.isEmpty { start(" ", width: 1) }
    guard marks < DisplayText.maximumMarks else { return }
    scalars.append(mark)
    marks += 1
  }

  /// All scalars as one character; the first alone where they do not belong together, as with
  /// a vowel of Hangul that has no consonant.
  private var character: Character {
    let text = String(scalars)
    if text.count == 1, let character = text.first { return character }
    guard let base = scalars.first, base != " " else { return "�" }
    return Character(base)
  }

  mutating func finish(into cells: inout [DisplayCell]) {
    guard !scalars.isEmpty else { return }
    cells.append(DisplayCell(character, width: width))
    scalars.removeAll()
  }
}

/// A character as it may be sent to a terminal, and the columns it takes.
public struct DisplayCell: Equatable, Sendable {
  let content: CellText
  /// 1 or 2.
  public let width: Int

  init(_ content: CellText, width: Int = 1) {
    self.content = content
    self.width = width
  }

  /// One spacing character with at most four marks.
  public var text: Character { content.character }
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
      return text.unicodeScalars.prefix(limit < .max ? limit + 1 : limit).map {
        DisplayCell(CellText($0))
      }
    }
    return composedCells(of: text, upTo: limit)
  }

  /// The cells of a text that may hold anything.
  ///
  /// Where two plain scalars meet a new character begins, so that only what is not plain, with the scalar on either side of
  /// it, has to be taken apart into characters.
  static func composedCells(of text: String, upTo limit: Int = .max) -> [DisplayCell] {
    var cells: [DisplayCell] = []
    cells.reserveCapacity(text.utf8.count)
    var column = 0
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var scalar = scalars.first
    while let current = scalar, column <= limit {
      let next = scalars.index(after: index)
      let following = next < scalars.endIndex ? scalars[next] : nil
      if isPlain(current), following.map(isPlain) != false {
        cells.append(DisplayCell(CellText(current)))
        column += 1
        (index, scalar) = (next, following)
        continue
      }
      if let marked = marked(current, in: scalars, from: next) {
        cells.append(DisplayCell(marked.content))
        column += 1
        index = marked.end
        scalar = index < scalars.endIndex ? scalars[index] : nil
        continue
      }
      let end = endOfComposed(in: scalars, from: next)
      append(text[index..<end], column: &column, upTo: limit, to: &cells)
      (index, scalar) = (end, end < scalars.endIndex ? scalars[end] : nil)
    }
    return cells
  }

  /// A plain scalar with the marks of letters behind it and where they end; `nil` unless they stand between plain scalars alone.
  ///
  /// Such marks extend whatever stands before them (Unicode Standard Annex 29, GB9), so they need not be asked whether they do.
  private static func marked(
    _ base: Unicode.Scalar, in scalars: String.UnicodeScalarView, from start: String.Index
  ) -> (content: CellText, end: String.Index)? {
    guard isPlain(base) else { return nil }
    var content = CellText(base)
    var index = start
    while index < scalars.endIndex, isMarkOfLetter(scalars[index]) {
      content.add(mark: scalars[index])
      index = scalars.index(after: index)
    }
    guard index > start, index == scalars.endIndex || isPlain(scalars[index]) else { return nil }
    return (content, index)
  }

  private static func isMarkOfLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x300..<0x34F).contains(scalar.value)
  }

  /// Takes text apart into characters, whatever they are.
  static func append(
    _ text: Substring, column: inout Int, upTo limit: Int, to cells: inout [DisplayCell]
  ) {
    for character in text where column <= limit {
      let before = cells.count
      append(character, column: column, to: &cells)
      for cell in cells[before...] { column += cell.width }
    }
  }

  /// The place behind the first plain scalar that another plain one follows, or behind the last scalar.
  private static func endOfComposed(
    in scalars: String.UnicodeScalarView, from start: String.Index
  ) -> String.Index {
    var index = start
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      if isPlain(scalars[index]), next < scalars.endIndex, isPlain(scalars[next]) { return next }
      index = next
    }
    return index
  }

  /// The text as a terminal gets it.
  public static func harmless(_ text: String) -> String {
    isPlain(text) ? text : String(composedCells(of: text))
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

  /// Whether every scalar is a cell of one column by itself, whatever stands beside it.
  static func isPlain(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isPlain) }

  /// How many columns a text takes whose every scalar is a cell of one column by itself; `nil` of any other.
  static func plainColumns(of text: String) -> Int? {
    var columns = 0
    for scalar in text.unicodeScalars {
      guard isPlain(scalar) else { return nil }
      columns += 1
    }
    return columns
  }

  /// Letters of the Latin script, punctuation, arrows, lines and blocks: what the screens are mostly made of.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: true
    case 0x2010..<0x2028, 0x2039...0x203A: true
    case 0x2190..<0x2300, 0x2500..<0x25FD, 0x2713: true
    default: false
    }
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
    // Most of what is not plain are the marks of letters: asking for properties takes long.
    if isPlain(scalar) || isMarkOfLetter(scalar) { return false }
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
  private var content: CellText?
  private var width = 1

  var isEmpty: Bool { content == nil }

  mutating func start(_ scalar: Unicode.Scalar, width: Int) {
    content = CellText(scalar)
    self.width = width
  }

  mutating func add(mark: Unicode.Scalar) {
    if content == nil { start(" ", width: 1) }
    content?.add(mark: mark)
  }

  /// Adds all scalars as one cell; the first alone where they do not belong together, as with
  /// a vowel of Hangul that has no consonant.
  mutating func finish(into cells: inout [DisplayCell]) {
    guard let content else { return }
    self.content = nil
    if content.isOneCharacter {
      cells.append(DisplayCell(content, width: width))
    } else {
      cells.append(DisplayCell(content.base == " " ? "�" : CellText(content.base), width: width))
    }
  }
}

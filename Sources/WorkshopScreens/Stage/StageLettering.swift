import TerminalKit

/// In which letters a text stands on the wall.
public enum StageLettering: Hashable, Sendable {
  /// Drawn letters of eight rows.
  case eightRows
  /// Drawn letters of five rows.
  case fiveRows
  /// Drawn letters of three rows.
  case threeRows
  /// The terminal's own letters, bold and well apart.
  case bold
  /// Not all of it: that many characters too long even for the terminal's own letters.
  case cut(charactersTooLong: Int)

  /// Drawn letters of that size.
  init(_ size: LargeText.LetterSize) {
    switch size {
    case .small: self = .threeRows
    case .medium: self = .fiveRows
    case .large: self = .eightRows
    }
  }

  /// The size of drawn letters; `nil` where they are the terminal's own.
  var letterSize: LargeText.LetterSize? {
    switch self {
    case .eightRows: .large
    case .fiveRows: .medium
    case .threeRows: .small
    case .bold, .cut: nil
    }
  }
}

/// A text in the largest letters that a place holds.
struct FittedText: Equatable {
  /// In which letters.
  let lettering: StageLettering
  /// The rows from top to bottom.
  let lines: [String]

  /// A text in the largest letters that a place of that size holds.
  init(
    _ text: String, in size: Size, atMost largest: LargeText.LetterSize = .large,
    spacing: LargeText.LineSpacing = .roomy
  ) {
    for letterSize in LargeText.LetterSize.allCases.reversed()
    where letterSize.rawValue <= largest.rawValue {
      if let lines = LargeText.lines(
        of: text, size: letterSize, width: size.columns, height: size.rows, spacing: spacing)
      {
        self.init(lettering: StageLettering(letterSize), lines: lines)
        return
      }
    }
    self.init(bold: text, in: size)
  }

  /// A text in the terminal's own letters, with a row between its lines where there is room for it.
  init(bold text: String, in size: Size) {
    let lines = TextLayout.wrap(text, width: size.columns)
    if lines.count <= size.rows {
      let isRoomy = lines.count > 1 && lines.count * 2 - 1 <= size.rows
      self.init(
        lettering: .bold, lines: isRoomy ? Array(lines.map { [$0] }.joined(separator: [""])) : lines
      )
      return
    }
    let shown = TextLayout.wrap(text, width: size.columns, maxRows: size.rows)
    let total = lines.reduce(0) { $0 + $1.count }
    let kept = shown.reduce(0) { $0 + $1.count }
    self.init(
      lettering: .cut(charactersTooLong: max(1, total - max(0, kept - 1))), lines: shown)
  }

  private init(lettering: StageLettering, lines: [String]) {
    self.lettering = lettering
    self.lines = lines
  }

  /// Whether letters are drawn.
  var isLarge: Bool { lettering.letterSize != nil }
}

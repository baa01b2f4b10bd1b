/// Large letters drawn with block elements, for those who sit at the back.
public enum LargeText {
  /// How large letters are.
  public enum LetterSize: Int, CaseIterable, Sendable {
    /// Three rows a line.
    case small = 3
    /// Five rows a line.
    case medium = 5
    /// Eight rows a line.
    case large = 8

    var alphabet: LargeAlphabet {
      switch self {
      case .small: .small
      case .medium: .medium
      case .large: .large
      }
    }
  }

  /// How lines stand below one another.
  public enum LineSpacing: Sendable {
    /// Small letters have a row between lines if there is room for it.
    case roomy
    /// Only lines whose letters would touch have a row between them.
    case close
  }

  /// The text in the largest letters that hold it, broken between words.
  ///
  /// Small letters have a row between lines if there is room for it. A line with a character that cannot be drawn stands in the
  /// terminal's own letters, with a row of air around it; ``isDrawn(_:)`` tells such rows from others.
  ///
  /// - Returns: At most `height` rows of at most `width` columns; nil when not even the small letters fit, or when there is no
  ///   line that can be drawn. Show the text as strong text then.
  public static func lines(of text: String, fitting width: Int, height: Int) -> [String]? {
    guard let words = LargeLayout.words(of: text, width: width, height: height) else { return nil }
    for size in LetterSize.allCases.reversed() {
      let layout = LargeLayout(words, in: size.alphabet, width: width, height: height)
      if let lines = layout?.rows(height: height) { return lines }
    }
    return nil
  }

  /// The text in letters of one size; nil as in `lines(of:fitting:height:)`.
  public static func lines(
    of text: String, size: LetterSize, width: Int, height: Int, spacing: LineSpacing = .roomy
  ) -> [String]? {
    guard let words = LargeLayout.words(of: text, width: width, height: height),
      let layout = LargeLayout(words, in: size.alphabet, width: width, height: height)
    else { return nil }
    return layout.rows(height: height, spacing)
  }

  /// Whether a row of those lines is drawn, rather than in the terminal's own letters.
  public static func isDrawn(_ row: String) -> Bool {
    row.unicodeScalars.allSatisfy { $0 == " " || (0x2580...0x259F).contains($0.value) }
  }
}

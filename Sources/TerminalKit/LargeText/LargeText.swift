/// Large letters drawn with block elements, for those who sit at the back.
///
/// All letters are drawn as capitals.
public enum LargeText {
  /// How large letters are.
  public enum LetterSize: Int, CaseIterable, Sendable {
    /// Three rows a line.
    case small = 3
    /// Five rows a line.
    case large = 5

    var alphabet: LargeAlphabet {
      switch self {
      case .small: .small
      case .large: .large
      }
    }
  }

  /// The text in the largest letters that hold it, broken between words.
  ///
  /// Small letters have a row between lines if there is room for it.
  ///
  /// - Returns: At most `height` rows of at most `width` columns; nil when not even the small
  ///   letters fit, or when a character cannot be drawn. Show the text as strong text then.
  public static func lines(of text: String, fitting width: Int, height: Int) -> [String]? {
    for size in LetterSize.allCases.reversed() {
      if let lines = lines(of: text, size: size, width: width, height: height) { return lines }
    }
    return nil
  }

  /// The text in letters of one size; nil as in `lines(of:fitting:height:)`.
  public static func lines(
    of text: String, size: LetterSize, width: Int, height: Int
  ) -> [String]? {
    let alphabet = size.alphabet
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty, width > 0, height >= alphabet.rows,
      couldFit(text, width: width, rows: height / alphabet.rows)
    else { return nil }
    var lines: [[String]] = []
    for word in words {
      guard let drawn = alphabet.word(word), drawn[0].count <= width else { return nil }
      if let line = lines.last, line[0].count + alphabet.space + drawn[0].count <= width {
        let space = String(repeating: " ", count: alphabet.space)
        lines[lines.count - 1] = zip(line, drawn).map { $0 + space + $1 }
      } else {
        lines.append(drawn)
      }
    }
    if alphabet.prefersSpaceBetweenLines {
      let rows = Array(lines.joined(separator: [""]))
      if rows.count <= height { return rows }
    }
    let rows = closelyJoined(lines)
    return rows.count <= height ? rows : nil
  }

  /// Lines with a row between them only where a letter would touch the dots of one below.
  private static func closelyJoined(_ lines: [[String]]) -> [String] {
    var rows: [String] = []
    for line in lines {
      if let above = rows.last, touch(above, line[0]) { rows.append("") }
      rows += line
    }
    return rows
  }

  private static func touch(_ above: String, _ below: String) -> Bool {
    let ends = above.map { $0 == "█" || $0 == "▄" }
    let begins = below.map { $0 == "█" || $0 == "▀" }
    return begins.indices.contains { column in
      begins[column]
        && (max(0, column - 1)...column + 1).contains { $0 < ends.count && ends[$0] }
    }
  }

  /// Whether a text is short enough to be worth drawing: a letter takes two columns or more.
  private static func couldFit(_ text: String, width: Int, rows: Int) -> Bool {
    let (cells, overflowed) = width.multipliedReportingOverflow(by: rows)
    return overflowed || text.count <= cells
  }
}

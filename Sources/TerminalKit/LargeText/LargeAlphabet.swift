/// Letters drawn from points, two points above one another in a cell.
struct LargeAlphabet: Sendable {
  /// Points from top to bottom; twice the rows.
  let height: Int
  /// Columns between letters.
  let gap: Int
  /// Columns of a space between words.
  let space: Int
  /// Whether lines read better with a row between them than without.
  let prefersSpaceBetweenLines: Bool
  private let glyphs: [Character: [String]]

  /// An alphabet from sheets: a line with the characters, then a line for every row of points with
  /// one pattern a character, `#` for ink, in the same order.
  init(
    height: Int, gap: Int, space: Int, prefersSpaceBetweenLines: Bool, sheets: [String]
  ) {
    self.height = height
    self.gap = gap
    self.space = space
    self.prefersSpaceBetweenLines = prefersSpaceBetweenLines
    var glyphs: [Character: [String]] = [:]
    for sheet in sheets {
      let lines = sheet.split(separator: "\n").map { $0.split(separator: " ") }
      guard let characters = lines.first else { continue }
      for (index, character) in characters.enumerated() {
        let points = lines.dropFirst().compactMap { index < $0.count ? $0[index] : nil }
        glyphs[Character(String(character))] = Self.rows(points)
      }
    }
    self.glyphs = glyphs
  }

  /// The number of rows of a line of text.
  var rows: Int { height / 2 }

  /// The rows of a character as it is drawn, nil when the alphabet lacks it.
  func glyph(_ character: Character) -> [String]? {
    glyphs[Self.alike[character] ?? character]
  }

  /// A word's rows, nil when a character of it is lacking.
  func word(_ word: some StringProtocol) -> [String]? {
    var rows = Array(repeating: "", count: rows)
    for character in word.uppercased() {
      guard let glyph = glyph(character) else { return nil }
      let between = rows[0].isEmpty ? "" : String(repeating: " ", count: gap)
      for index in rows.indices { rows[index] += between + glyph[index] }
    }
    return rows
  }

  /// What is drawn as something else.
  private static let alike: [Character: Character] = [
    "'": "’", "‘": "’", "\"": "”", "“": "”", "—": "–", "‑": "-", "−": "–", "✔": "✓",
  ]

  private static func rows(_ points: [Substring]) -> [String] {
    stride(from: 0, to: points.count - 1, by: 2).map { index in
      String(
        zip(points[index], points[index + 1]).map { upper, lower in
          switch (upper == "#", lower == "#") {
          case (true, true): "█"
          case (true, false): "▀"
          case (false, true): "▄"
          case (false, false): " "
          }
        })
    }
  }
}

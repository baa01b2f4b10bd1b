/// A text broken into lines of large letters.
struct LargeLayout {
  private struct Word {
    let text: Substring
    /// Its letters; `nil` where one of them cannot be drawn.
    let glyphs: [Glyph]?
    /// The columns that it takes, or would take.
    let width: Int
  }

  private struct Line {
    var words: Range<Int>
    var width: Int
    var isDrawn: Bool
  }

  private let alphabet: LargeAlphabet
  private let words: [Word]
  private let lines: [Line]

  /// The words of a text; nil where they are too many to be looked at.
  static func words(of text: String, width: Int, height: Int) -> [Substring]? {
    // Every character takes a few cells, and few have more bytes than that.
    let (cells, overflowed) = max(0, width).multipliedReportingOverflow(by: max(0, height))
    guard overflowed || text.utf8.count / 4 <= cells else { return nil }
    return text.split(whereSeparator: \.isWhitespace)
  }

  /// Breaks a text; nil where it does not fit, or where no line of it can be drawn.
  init?(_ texts: [Substring], in alphabet: LargeAlphabet, width: Int, height: Int) {
    guard width > 0, height >= alphabet.rows else { return nil }
    self.alphabet = alphabet
    var words: [Word] = []
    var lines: [Line] = []
    var rows = 0
    for text in texts {
      guard let word = LargeLayout.word(text, in: alphabet, width: width) else { return nil }
      words.append(word)
      let end = words.count
      let isDrawn = word.glyphs != nil
      if let line = lines.last, line.width + alphabet.measures.space + word.width <= width {
        rows += isDrawn || !line.isDrawn ? 0 : 1 - alphabet.rows
        lines[lines.count - 1] = Line(
          words: line.words.lowerBound..<end,
          width: line.width + alphabet.measures.space + word.width,
          isDrawn: line.isDrawn && isDrawn)
      } else {
        lines.append(Line(words: end - 1..<end, width: word.width, isDrawn: isDrawn))
        rows += isDrawn ? alphabet.rows : 1
      }
      // What is left of the last line may still fall back, which makes it lower.
      guard rows - alphabet.rows < height else { return nil }
    }
    guard rows <= height, lines.contains(where: \.isDrawn) else { return nil }
    self.words = words
    self.lines = lines
  }

  private static func word(
    _ text: Substring, in alphabet: LargeAlphabet, width: Int
  ) -> Word? {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(text.utf8.count)
    var isDrawn = true
    var columns = -alphabet.measures.gap
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      var next = scalars.index(after: index)
      let isLone =
        scalars[index].value < LargeAlphabet.latinEnd
        && (next == scalars.endIndex || scalars[next].value < LargeAlphabet.latinEnd)
      let glyph: Glyph?
      if isLone {
        glyph = alphabet[latin: scalars[index]]
      } else {
        next = text.index(after: index)
        glyph = alphabet[text[index]]
      }
      index = next
      columns += alphabet.measures.gap + (glyph?.width ?? alphabet.usualWidth)
      if let glyph { glyphs.append(glyph) } else { isDrawn = false }
    }
    if isDrawn { return columns <= width ? Word(text: text, glyphs: glyphs, width: columns) : nil }
    let harmless = TextWidth.columns(of: DisplayText.harmless(String(text)))
    guard harmless <= width else { return nil }
    return Word(text: text, glyphs: nil, width: min(width, max(columns, harmless)))
  }

  /// The rows of all lines; nil where they are more than that many.
  func rows(height: Int, _ spacing: LargeText.LineSpacing = .roomy) -> [String]? {
    let drawn = lines.map { $0.isDrawn ? cells(of: $0) : [] }
    let lineRows = lines.reduce(0) { $0 + ($1.isDrawn ? alphabet.rows : 1) }
    var isApart = lines.indices.dropFirst().map { index in
      !lines[index].isDrawn || !lines[index - 1].isDrawn
        || touches(drawn[index - 1], drawn[index])
    }
    // Lines of which two are kept apart read better when all of them are.
    if spacing == .roomy,
      alphabet.measures.prefersSpaceBetweenLines || isApart.contains(true),
      lineRows + isApart.count <= height
    {
      isApart = isApart.map { _ in true }
    }
    guard isApart.reduce(lineRows, { $0 + ($1 ? 1 : 0) }) <= height else { return nil }
    var rows: [String] = []
    for (index, line) in lines.enumerated() {
      if index > 0, isApart[index - 1] { rows.append("") }
      rows += line.isDrawn ? drawn[index].map(Glyph.text) : [terminalText(line)]
    }
    return rows
  }

  private func terminalText(_ line: Line) -> String {
    DisplayText.harmless(words[line.words].map { String($0.text) }.joined(separator: " "))
  }

  private func cells(of line: Line) -> [[Glyph.Ink]] {
    (0..<alphabet.rows).map { row in
      var cells: [Glyph.Ink] = []
      cells.reserveCapacity(line.width)
      for word in words[line.words] {
        if !cells.isEmpty { append(alphabet.measures.space, to: &cells) }
        for (index, glyph) in (word.glyphs ?? []).enumerated() {
          if index > 0 { append(alphabet.measures.gap, to: &cells) }
          cells.append(contentsOf: glyph[row: row])
        }
      }
      return cells
    }
  }

  private func append(_ empty: Int, to cells: inout [Glyph.Ink]) {
    for _ in 0..<empty { cells.append(0) }
  }

  /// Whether a letter would touch a mark or a letter of the line below, also from the corner.
  private func touches(_ above: [[Glyph.Ink]], _ below: [[Glyph.Ink]]) -> Bool {
    guard let ends = above.last, let begins = below.first else { return false }
    for column in begins.indices where begins[column] & Glyph.upper != 0 {
      for place in max(0, column - 1)...column + 1
      where place < ends.count && ends[place] & Glyph.lower != 0 {
        return true
      }
    }
    return false
  }
}

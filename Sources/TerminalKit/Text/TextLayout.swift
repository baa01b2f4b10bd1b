/// Breaks text into lines.
public enum TextLayout {
  /// Lines of at most `width` columns, broken between words, and within a word that is longer.
  ///
  /// The text is made harmless; its own line breaks are kept. With `maxRows` the last line ends in
  /// `…` where something is left out. A width below 2 gives no lines.
  public static func wrap(_ text: String, width: Int, maxRows: Int? = nil) -> [String] {
    // Most texts of a screen are a line, as they are.
    if width >= 2, maxRows != 0, let columns = DisplayText.plainColumns(of: text),
      columns <= width, text.unicodeScalars.last != " "
    {
      return [text]
    }
    return lines(of: text, width: width, maxRows: maxRows).map(\.text)
  }

  /// The same lines as ``wrap(_:width:maxRows:)``, ready to be drawn.
  public static func lines(of text: String, width: Int, maxRows: Int? = nil) -> [DisplayLine] {
    guard width >= 2, maxRows != 0 else { return [] }
    var lines: [DisplayLine] = []
    if DisplayText.isPlain(text) {
      wrap(DisplayText.cells(of: text), width: width, into: &lines)
    } else {
      for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        wrap(DisplayText.cells(of: String(paragraph)), width: width, into: &lines)
      }
    }
    if let maxRows, lines.count > maxRows, maxRows > 0 {
      let last = lines[maxRows - 1]
      let marked = last.cells + Array(repeating: DisplayCell(" "), count: width + 1)
      var cut = DisplayText.cut(Array(marked), toWidth: min(width, last.columns + 1))
      if cut.last?.content != "…" { cut.append(DisplayCell("…")) }
      lines = lines[..<(maxRows - 1)] + [DisplayLine(cut[...])]
    }
    return lines
  }

  /// Text cut to a width, ending in `…` when something is left out.
  public static func cut(_ text: String, width: Int) -> String {
    if let columns = DisplayText.plainColumns(of: text), columns <= width { return text }
    return String(DisplayText.cut(DisplayText.cells(of: text, columns: width), toWidth: width))
  }

  /// Text with spaces after it up to a width, or cut to it.
  public static func pad(_ text: String, width: Int) -> String {
    let cut = cut(text, width: width)
    return cut + String(repeating: " ", count: max(0, width - TextWidth.columns(of: cut)))
  }

  private static func columns(of cells: some Sequence<DisplayCell>) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }

  private static func wrap(
    _ cells: [DisplayCell], width: Int, into lines: inout [DisplayLine]
  ) {
    // The line so far, which ends before spaces at a break, and the columns that it takes.
    var line = 0..<0
    var used = 0
    for word in words(cells) {
      let isSpace = word.first?.content == " "
      let wordWidth = columns(of: word)
      if used + wordWidth <= width {
        line = line.lowerBound..<word.endIndex
        used += wordWidth
        continue
      }
      if isSpace && used > 0 {
        // Spaces at a break are neither at the end of this line nor at the start of the next.
        used = width
        continue
      }
      if used > 0 {
        lines.append(DisplayLine(trimmed(cells[line])))
        line = word.startIndex..<word.startIndex
        used = 0
      }
      for (index, cell) in zip(word.indices, word) {
        if used + cell.width > width {
          lines.append(DisplayLine(cells[line]))
          line = index..<index
          used = 0
        }
        line = line.lowerBound..<index + 1
        used += cell.width
      }
    }
    lines.append(DisplayLine(trimmed(cells[line])))
  }

  /// Alternating words and runs of spaces.
  private static func words(_ cells: [DisplayCell]) -> [ArraySlice<DisplayCell>] {
    var words: [ArraySlice<DisplayCell>] = []
    var start = 0
    for index in cells.indices.dropFirst()
    where (cells[index].content == " ") != (cells[index - 1].content == " ") {
      words.append(cells[start..<index])
      start = index
    }
    if start < cells.count { words.append(cells[start...]) }
    return words
  }

  private static func trimmed(_ line: ArraySlice<DisplayCell>) -> ArraySlice<DisplayCell> {
    line.lastIndex { $0.content != " " }.map { line[...$0] } ?? line.prefix(0)
  }
}

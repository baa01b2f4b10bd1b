import TerminalKit

extension Frame {
  /// Draws what has been typed to find an action, and the actions that it finds, or that it finds none.
  mutating func put(
    palette words: LineEditor, titled title: String, rows: [ListRow], selected: Int,
    orNothing nothing: String, in rect: Rect
  ) {
    let (top, rest) = rect.split(top: 2)
    put(title, at: top.origin, .heading, maxWidth: top.columns)
    let selected = max(0, min(selected, rows.count - 1))
    var window = ScrollWindow()
    window.show(selected, count: rows.count, height: rest.rows)
    list(rows, selected: rows.isEmpty ? nil : selected, window: window, in: rest)
    if rows.isEmpty {
      put(lines: TextLayout.wrap(nothing, width: rest.columns, maxRows: 2), in: rest, .muted)
    }
    put(
      "› \(words.text)", at: Position(column: rect.column, row: rect.row + 1), .input,
      maxWidth: rect.columns)
    let before = TextWidth.columns(of: DisplayText.harmless(words.textBeforeCursor))
    cursor = Position(
      column: min(rect.endColumn - 1, rect.column + 2 + before), row: rect.row + 1)
  }

  /// Draws keys and what they do, below what is said first.
  ///
  /// - Parameters:
  ///   - line: The first row that is shown, from 0.
  ///   - more: What stands in the last row where not all of them fit.
  mutating func put(
    keys: [(name: String, help: String)], below first: [ColumnRow], titled title: String,
    from line: Int, more: String, in rect: Rect
  ) {
    var rows = first
    let width = keys.map { TextWidth.columns(of: $0.name) }.max() ?? 0
    for (name, help) in keys {
      let sentences = TextLayout.wrap(help, width: rect.columns - width - 2)
      for (index, sentence) in sentences.enumerated() {
        rows.append(.text("\(TextLayout.pad(index == 0 ? name : "", width: width))  \(sentence)"))
      }
    }
    let (top, rest) = rect.split(top: 1)
    put(title, at: top.origin, .heading, maxWidth: top.columns)
    let start = max(0, min(line, rows.count - rest.rows))
    var shown = Array(rows.dropFirst(start).prefix(rest.rows))
    if start + rest.rows < rows.count, !shown.isEmpty {
      shown[shown.count - 1] = .text(more, .muted)
    }
    put(rows: shown, in: rest)
    cursor = top.origin
  }
}

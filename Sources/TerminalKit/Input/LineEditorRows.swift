/// A line editor's text broken into rows, and where its cursor stands.
public struct EditorRows: Equatable, Sendable {
  /// The rows, at least one.
  public let rows: [String]
  /// The cursor, counted from the first row's first column.
  public let cursor: Position

  /// At most `count` of the rows, those around the cursor; the cursor counted from the first one.
  public func window(_ count: Int) -> EditorRows {
    guard count > 0, rows.count > count else { return self }
    let first = min(max(0, cursor.row - count + 1), rows.count - count)
    return EditorRows(
      rows: Array(rows[first..<first + count]),
      cursor: Position(column: cursor.column, row: cursor.row - first))
  }
}

extension LineEditor {
  /// The text broken between words, and where it has line breaks, to rows of at most `width` columns, made harmless.
  ///
  /// The last column is kept for the cursor and for a space at a break. Widths below 3 count as 3.
  public func rows(width: Int) -> EditorRows {
    // The lines up to the cursor's, of which the last goes on to the right of it.
    let before = Self.lines(textBeforeCursor)
    let after = Self.lines(textAfterCursor)
    let line = (before.last ?? "") + (after.first ?? "")
    let lines = before.dropLast() + [line] + after.dropFirst()
    var rows: [String] = []
    var cursor = Position(column: 0, row: 0)
    for (number, line) in lines.enumerated() {
      let cells = DisplayText.cells(of: line)
      let left = number == before.count - 1 ? DisplayText.cells(of: before.last ?? "").count : nil
      let breaks = Self.breaks(cells, width: max(3, width) - 1)
      for (row, start) in breaks.enumerated() {
        let end = row + 1 < breaks.count ? breaks[row + 1] : cells.count
        if let left, start <= left {
          cursor = Position(
            column: cells[start..<min(end, left)].reduce(0) { $0 + $1.width }, row: rows.count)
        }
        rows.append(String(cells[start..<end]))
      }
    }
    return EditorRows(rows: rows, cursor: cursor)
  }

  private static func lines(_ text: String) -> [String] {
    // Looked for by scalars first: a text of ten thousand characters is broken into rows at every key.
    guard text.unicodeScalars.contains(where: isNewline) else { return [text] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
      String.init)
  }

  private static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA...0xD, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The index of every row's first cell.
  private static func breaks(_ cells: [DisplayCell], width: Int) -> [Int] {
    var starts = [0]
    var wordStart = 0
    var used = 0
    for (index, cell) in cells.enumerated() {
      if index > 0, cells[index - 1].content == " ", cell.content != " " { wordStart = index }
      let start = starts[starts.count - 1]
      let room = cell.content == " " ? width + 1 : width
      if used + cell.width > room {
        let next = wordStart > start && cell.content != " " ? wordStart : index
        starts.append(next)
        used = cells[next..<index].reduce(0) { $0 + $1.width }
      }
      used += cell.width
    }
    return starts
  }
}

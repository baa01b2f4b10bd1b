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
  /// The text broken between words to rows of at most `width` columns, made harmless.
  ///
  /// The last column is kept for the cursor and for a space at a break. Widths below 3 count as 3.
  public func rows(width: Int) -> EditorRows {
    let before = DisplayText.cells(of: textBeforeCursor)
    let cells = before + DisplayText.cells(of: textAfterCursor)
    let breaks = Self.breaks(cells, width: max(3, width) - 1)
    var rows: [String] = []
    var cursor = Position(column: 0, row: 0)
    for (row, start) in breaks.enumerated() {
      let end = row + 1 < breaks.count ? breaks[row + 1] : cells.count
      rows.append(String(cells[start..<end]))
      if start <= before.count {
        cursor = Position(
          column: cells[start..<min(end, before.count)].reduce(0) { $0 + $1.width }, row: row)
      }
    }
    return EditorRows(rows: rows, cursor: cursor)
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

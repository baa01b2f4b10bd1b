import TerminalKit

/// Rows of text set in columns, as wide as the terminal draws them.
struct TextColumns {
  /// The rows as lines.
  let lines: [String]

  /// Sets rows; the columns with those numbers, from 0, are set to the right.
  init(_ rows: [[String]], alignedRight: Set<Int>) {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        let width = TextWidth.columns(of: cell)
        if column < widths.count {
          widths[column] = max(widths[column], width)
        } else {
          widths.append(width)
        }
      }
    }
    lines = rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(
          repeating: " ", count: max(0, widths[column] - TextWidth.columns(of: cell)))
        return alignedRight.contains(column) ? space + cell : cell + space
      }
      let line = cells.joined(separator: "  ")
      let end = line.lastIndex { $0 != " " }
      return end.map { String(line[...$0]) } ?? ""
    }
  }
}

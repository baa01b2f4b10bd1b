/// Rows of text in columns, the first to the left and the others to the right.
struct TextTable {
  private var rows: [[String]]

  /// A table with these headings.
  init(_ headings: [String]) { rows = [headings] }

  /// Adds a row.
  mutating func add(_ row: [String]) { rows.append(row) }

  /// The table in lines, for a terminal or for a page of Markdown.
  func lines(isMarkdown: Bool) -> [String] {
    let columns = rows[0].indices
    let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var lines = rows.map { row in
      let cells = columns.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + space : space + row[column]
      }
      return isMarkdown
        ? "| " + cells.joined(separator: " | ") + " |" : cells.joined(separator: "  ")
    }
    guard isMarkdown else { return lines }
    let rules = columns.map { column in
      String(repeating: "-", count: max(1, widths[column] - 1)) + (column == 0 ? "-" : ":")
    }
    lines.insert("| " + rules.joined(separator: " | ") + " |", at: 1)
    return lines
  }
}

extension Frame {
  /// Draws a frame of lines along the edge of a rectangle, with a title in its top line.
  ///
  /// - Returns: The rectangle inside; empty when there is no room for lines and content.
  @discardableResult
  public mutating func box(
    _ rect: Rect, title: String = "", style: StyleRole = .border, titleStyle: StyleRole = .heading
  ) -> Rect {
    guard rect.columns >= 2, rect.rows >= 2 else { return Rect(Size(columns: 0, rows: 0)) }
    let right = rect.endColumn - 1
    let bottom = rect.endRow - 1
    let line = String(repeating: "─", count: rect.columns - 2)
    put("┌" + line + "┐", at: rect.origin, style)
    put("└" + line + "┘", at: Position(column: rect.column, row: bottom), style)
    for row in rect.row + 1..<max(rect.row + 1, bottom) {
      put("│", at: Position(column: rect.column, row: row), style)
      put("│", at: Position(column: right, row: row), style)
    }
    if !title.isEmpty, rect.columns >= 6 {
      put(
        " \(TextLayout.cut(title, width: rect.columns - 6)) ",
        at: Position(column: rect.column + 2, row: rect.row), titleStyle)
    }
    return rect.inset(columns: 1, rows: 1)
  }

  /// Draws a horizontal rule over the whole width of a rectangle's top row.
  public mutating func rule(_ rect: Rect, style: StyleRole = .border) {
    fill(rect.split(top: 1).top, style, with: "─")
  }
}

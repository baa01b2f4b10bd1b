/// A row of a list.
public struct ListRow: Equatable, Sendable {
  /// What it says.
  public let text: String
  /// How it looks while it is not selected.
  public let style: StyleRole
  /// What stands at the right edge, such as a key or a count.
  public let trailing: String

  /// A row.
  public init(_ text: String, style: StyleRole = .text, trailing: String = "") {
    self.text = text
    self.style = style
    self.trailing = trailing
  }

  /// Whether all of its text can be read in a list of that many columns.
  public func isWhole(columns: Int) -> Bool {
    !text.contains(where: \.isNewline)
      && TextWidth.columns(of: DisplayText.harmless(text)) <= room(columns: columns)
  }

  /// What stands at the right edge, as far as there is room for it.
  fileprivate func shownTrailing(columns: Int) -> String {
    TextLayout.cut(trailing, width: columns / 2)
  }

  /// The columns that are left for the text.
  fileprivate func room(columns: Int) -> Int {
    let trailingWidth = TextWidth.columns(of: shownTrailing(columns: columns))
    return columns - 2 - (trailingWidth > 0 ? trailingWidth + 1 : 0)
  }
}

extension Frame {
  /// Draws the rows that a window shows; the selected one has `›` before it and the cursor on it.
  public mutating func list(
    _ rows: some RandomAccessCollection<ListRow>, selected: Int?, window: ScrollWindow,
    in rect: Rect
  ) {
    for (line, index) in window.visible(count: rows.count, height: rect.rows).enumerated() {
      // Of a long list made row by row only what is seen is made.
      let row = rows[rows.index(rows.startIndex, offsetBy: index)]
      let isSelected = index == selected
      let position = Position(column: rect.column, row: rect.row + line)
      let style = isSelected ? StyleRole.selected : row.style
      if isSelected {
        // What stands at the edge looks the same, so that moving by a row writes as little as can be.
        let columns = row.room(columns: rect.columns) + 2
        fill(Rect(column: rect.column, row: position.row, columns: columns, rows: 1), style)
        cursor = position
      }
      put(isSelected ? "›" : " ", at: position, style, maxWidth: rect.columns)
      let trailing = row.shownTrailing(columns: rect.columns)
      let trailingWidth = TextWidth.columns(of: trailing)
      put(
        row.text, at: Position(column: position.column + 2, row: position.row), style,
        maxWidth: row.room(columns: rect.columns))
      put(
        trailing, at: Position(column: rect.endColumn - trailingWidth, row: position.row), .muted)
    }
  }

  /// Draws a list in a box in the middle of a rectangle, over what stands there.
  ///
  /// The selected row is always seen. Returns the box, so that more can be drawn beside it.
  @discardableResult
  public mutating func popup(
    title: String, rows: [ListRow], selected: Int?, in rect: Rect
  ) -> Rect {
    let widest = rows.reduce(TextWidth.columns(of: title) + 2) { widest, row in
      let trailing = TextWidth.columns(of: row.trailing)
      return max(
        widest, TextWidth.columns(of: row.text) + 2 + (trailing > 0 ? trailing + 2 : 0))
    }
    let place = rect.centered(Size(columns: widest + 4, rows: rows.count + 2))
    fill(place)
    let inside = box(place, title: title).inset(columns: 1)
    var window = ScrollWindow()
    window.show(selected ?? 0, count: rows.count, height: inside.rows)
    list(rows, selected: selected, window: window, in: inside)
    return place
  }
}

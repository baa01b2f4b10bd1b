/// A picture of the whole screen: a grid of cells and where the hardware cursor stands.
///
/// Whatever is drawn outside is cut off, never an error. A wide character never stands in the
/// last column.
public struct Frame: Equatable, Sendable {
  /// How many columns and rows it has.
  public let size: Size
  private var grid: CellGrid
  /// The hardware cursor, on what has the focus; hidden when nil.
  ///
  /// Screen readers follow it.
  public var cursor: Position?

  /// An empty frame.
  public init(size: Size) {
    self.size = size
    grid = CellGrid(count: size.columns * size.rows)
  }

  /// The rectangle of all its cells.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place; an empty one outside.
  public subscript(position: Position) -> Cell {
    bounds.contains(position) ? grid[index(position)] : .blank()
  }

  /// Writes text on one row, made harmless, and returns the number of columns it took.
  ///
  /// Text wider than `maxWidth`, or than the rest of the row, is cut and ends in `…`. Line breaks
  /// become spaces; see `TextLayout.wrap`.
  @discardableResult
  public mutating func put(
    _ text: String, at position: Position, _ style: StyleRole = .text, maxWidth: Int? = nil
  ) -> Int {
    guard position.row >= 0, position.row < size.rows, position.column < size.columns else {
      return 0
    }
    let room = min(maxWidth ?? Int.max, size.columns - max(0, position.column))
    guard !DisplayText.isPlain(text) else {
      return put(plain: text.unicodeScalars, at: position, style, room: room)
    }
    return put(
      cells: DisplayText.cut(DisplayText.cells(of: text, columns: room), toWidth: room),
      at: position, style)
  }

  /// Writes a row of text that has been laid out, and returns the number of columns it took; what lies outside is cut off.
  @discardableResult
  public mutating func put(
    _ line: DisplayLine, at position: Position, _ style: StyleRole = .text
  ) -> Int {
    put(cells: line.cells, at: position, style)
  }

  private mutating func put(
    cells: some Sequence<DisplayCell>, at position: Position, _ style: StyleRole
  ) -> Int {
    var column = position.column
    for cell in cells {
      if column >= 0 {
        set(cell, at: Position(column: column, row: position.row), style)
      }
      column += cell.width
    }
    return column - position.column
  }

  /// Writes scalars that take a column each, on a row of the frame.
  private mutating func put(
    plain scalars: String.UnicodeScalarView, at position: Position, _ style: StyleRole, room: Int
  ) -> Int {
    guard room > 0 else { return 0 }
    let cut = max(0, -position.column)
    let start = position.row * size.columns + position.column
    var taken = 0
    var isCut = false
    for scalar in scalars {
      guard taken < room else {
        isCut = true
        break
      }
      if taken >= cut { put(plain: scalar, style, at: start + taken) }
      taken += 1
    }
    if isCut { put("…", column: position.column + taken - 1, row: position.row, style) }
    return taken
  }

  private mutating func put(plain scalar: Unicode.Scalar, _ style: StyleRole, at place: Int) {
    if grid.extent(at: place) != .narrow { detach(place) }
    grid.put(scalar, style, at: place)
  }

  /// Writes a narrow character left of the right edge of a row of the frame.
  private mutating func put(_ content: CellText, column: Int, row: Int, _ style: StyleRole) {
    guard column >= 0 else { return }
    let place = row * size.columns + column
    if grid.extent(at: place) != .narrow { detach(place) }
    grid[place] = Cell(content, style: style, extent: .narrow)
  }

  /// Writes lines below one another inside a rectangle; returns the number of rows written.
  @discardableResult
  public mutating func put(
    lines: some Sequence<String>, in rect: Rect, _ style: StyleRole = .text
  ) -> Int {
    var row = rect.row
    for line in lines where row < rect.endRow {
      put(line, at: Position(column: rect.column, row: row), style, maxWidth: rect.columns)
      row += 1
    }
    return row - rect.row
  }

  /// Writes text in a rectangle, broken between words; what does not fit ends in `…`.
  ///
  /// - Returns: The number of rows written.
  @discardableResult
  public mutating func put(wrapped text: String, in rect: Rect, _ style: StyleRole = .text) -> Int {
    put(
      lines: TextLayout.wrap(text, width: rect.columns, maxRows: rect.rows), in: rect, style)
  }

  /// Fills a rectangle with a narrow character, mostly to clear it or to give it a background.
  public mutating func fill(
    _ rect: Rect, _ style: StyleRole = .text, with character: Character = " "
  ) {
    guard
      let cell = DisplayText.cells(of: String(character)).first, cell.width == 1
    else { return }
    let inside = rect.intersection(bounds)
    for row in inside.row..<max(inside.row, inside.endRow) {
      for column in inside.column..<inside.endColumn {
        put(cell.content, column: column, row: row, style)
      }
    }
  }

  /// Gives what already stands in a rectangle another role.
  public mutating func restyle(_ rect: Rect, _ style: StyleRole) {
    let inside = rect.intersection(bounds)
    for row in inside.row..<max(inside.row, inside.endRow) {
      for column in inside.column..<inside.endColumn {
        let place = index(Position(column: column, row: row))
        grid[place] = Cell(grid[place].content, style: style, extent: grid[place].extent)
      }
    }
  }

  /// Takes over another frame's cells with its top left corner at a place; what lies outside is cut off.
  public mutating func put(_ other: Frame, at origin: Position) {
    let place = Rect(origin: origin, size: other.size)
    let inside = place.intersection(bounds)
    guard !inside.isEmpty else { return }
    for row in inside.row..<inside.endRow {
      let start = index(Position(column: inside.column, row: row))
      let first = (row - place.row) * other.size.columns + inside.column - place.column
      // Wide characters that reach over an edge lose their other half, below and above.
      detach(start)
      detach(start + inside.columns - 1)
      grid.copy(first..<first + inside.columns, of: other.grid, to: start)
      if grid.extent(at: start) == .continuation { grid[start] = .blank(grid[start].style) }
      let last = start + inside.columns - 1
      if grid.extent(at: last) == .wide { grid[last] = .blank(grid[last].style) }
    }
  }

  /// Goes through the cells of a row that look otherwise than in another frame, which must have the same size; through all of them where
  /// there is none.
  public func visitChanges(
    inRow row: Int, since other: Frame?, _ visit: (_ column: Int, _ cell: Cell) -> Void
  ) {
    let start = row * size.columns
    grid.visitChanges(in: start..<start + size.columns, since: other?.grid) { place in
      visit(place - start, grid[place])
    }
  }

  private func index(_ position: Position) -> Int {
    position.row * size.columns + position.column
  }

  /// Sets one cell and mends a wide character that it covers by half.
  private mutating func set(_ cell: DisplayCell, at position: Position, _ style: StyleRole) {
    guard bounds.contains(position) else { return }
    let place = index(position)
    if cell.width == 1, !cell.content.isMarked {
      put(plain: cell.content.base, style, at: place)
      return
    }
    detach(place)
    guard cell.width == 2 else {
      grid[place] = Cell(cell.content, style: style, extent: .narrow)
      return
    }
    guard position.column + 1 < size.columns else {
      grid[place] = .blank(style)
      return
    }
    detach(place + 1)
    grid[place] = Cell(cell.content, style: style, extent: .wide)
    grid[place + 1] = Cell(" ", style: style, extent: .continuation)
  }

  private mutating func detach(_ place: Int) {
    switch grid.extent(at: place) {
    case .narrow: break
    case .wide: grid[place + 1] = .blank(grid[place + 1].style)
    case .continuation: grid[place - 1] = .blank(grid[place - 1].style)
    }
  }
}

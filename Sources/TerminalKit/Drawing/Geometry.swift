/// A width and a height in cells; never negative.
public struct Size: Hashable, Sendable {
  /// Number of columns, at least 0.
  public let columns: Int
  /// Number of rows, at least 0.
  public let rows: Int

  /// A size; what is negative counts as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
  /// Columns from the left edge.
  public var column: Int
  /// Rows from the top edge.
  public var row: Int

  /// A place.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells.
///
/// Layout is cutting rectangles into smaller ones.
public struct Rect: Hashable, Sendable {
  /// The top left cell.
  public let origin: Position
  /// How many columns and rows it has.
  public let size: Size

  /// A rectangle at a place.
  public init(origin: Position, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A rectangle from four numbers.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Position(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  /// The rectangle that covers a whole frame of this size.
  public init(_ size: Size) {
    self.init(origin: Position(column: 0, row: 0), size: size)
  }

  /// The leftmost column.
  public var column: Int { origin.column }
  /// The topmost row.
  public var row: Int { origin.row }
  /// Number of columns.
  public var columns: Int { size.columns }
  /// Number of rows.
  public var rows: Int { size.rows }
  /// The column after the last.
  public var endColumn: Int { origin.column + size.columns }
  /// The row after the last.
  public var endRow: Int { origin.row + size.rows }
  /// Whether it holds no cell.
  public var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

  /// Whether a cell lies inside.
  public func contains(_ position: Position) -> Bool {
    position.column >= column && position.column < endColumn
      && position.row >= row && position.row < endRow
  }

  /// The part that both rectangles cover; empty when they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top,
      columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top)
  }
}

extension Rect {
  /// Cuts off rows at the top; what is asked for beyond the height is not given.
  public func split(top rows: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, rows), size.rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: taken),
      Rect(column: column, row: row + taken, columns: columns, rows: size.rows - taken)
    )
  }

  /// Cuts off rows at the bottom.
  public func split(bottom rows: Int) -> (rest: Rect, bottom: Rect) {
    let taken = min(max(0, rows), size.rows)
    let (rest, bottom) = split(top: size.rows - taken)
    return (rest, bottom)
  }

  /// Cuts off columns at the left.
  public func split(left columns: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, columns), size.columns)
    return (
      Rect(column: column, row: row, columns: taken, rows: rows),
      Rect(column: column + taken, row: row, columns: size.columns - taken, rows: rows)
    )
  }

  /// Cuts off columns at the right.
  public func split(right columns: Int) -> (rest: Rect, right: Rect) {
    let taken = min(max(0, columns), size.columns)
    let (rest, right) = split(left: size.columns - taken)
    return (rest, right)
  }

  /// Takes cells away at all four sides.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    inset(left: columns, right: columns, top: rows, bottom: rows)
  }

  /// Takes cells away at each side; never becomes larger or negative.
  public func inset(left: Int = 0, right: Int = 0, top: Int = 0, bottom: Int = 0) -> Rect {
    let (_, withoutLeft) = split(left: left)
    let (withoutRight, _) = withoutLeft.split(right: right)
    let (_, withoutTop) = withoutRight.split(top: top)
    return withoutTop.split(bottom: bottom).rest
  }

  /// A rectangle of at most this size in the middle of this one.
  public func centered(_ inner: Size) -> Rect {
    let columns = min(inner.columns, self.columns)
    let rows = min(inner.rows, self.rows)
    return Rect(
      column: column + (self.columns - columns) / 2, row: row + (self.rows - rows) / 2,
      columns: columns, rows: rows)
  }

  /// Equal columns beside one another, with a gap between; the first ones take what is left over.
  public func columns(_ count: Int, gap: Int = 0) -> [Rect] {
    guard count > 0 else { return [] }
    let usable = max(0, columns - max(0, gap) * (count - 1))
    var left = column
    return (0..<count).map { index in
      let width = usable / count + (index < usable % count ? 1 : 0)
      defer { left += width + max(0, gap) }
      return Rect(column: min(left, endColumn), row: row, columns: width, rows: rows)
    }
  }
}

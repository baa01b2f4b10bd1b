import TerminalKit

/// Where tables stand on the board: blocks of one size in rows, each with its people in one or more columns.
struct BoardGrid: Equatable {
  /// Columns between blocks.
  static let gap = 3

  /// How wide and high a block is, its heading too.
  let block: Size
  /// How many columns of people a block has.
  let inner: Int
  /// How many blocks stand side by side.
  let perRow: Int
  /// How many blocks there are.
  let count: Int
  /// How many rows of blocks are seen.
  let visibleRows: Int

  /// Blocks with so many people at most, each taking that many columns, under headings of that width.
  init(blocks: Int, mostPeople: Int, cell: Int, heading: Int, in area: Size) {
    count = max(0, blocks)
    let most = max(1, mostPeople)
    let width = max(1, area.columns)
    let widest = max(1, min(most, (width + 1) / (max(1, cell) + 1)))
    func size(_ inner: Int) -> Size {
      Size(
        columns: min(width, max(inner * (cell + 1) - 1, heading)),
        rows: 1 + (most + inner - 1) / inner)
    }
    func fitting(_ size: Size) -> Int { max(1, (width + Self.gap) / (size.columns + Self.gap)) }
    func height(_ inner: Int) -> Int {
      let size = size(inner)
      let perRow = fitting(size)
      return (max(1, blocks) + perRow - 1) / perRow * (size.rows + 1) - 1
    }
    func shown(_ inner: Int) -> Int {
      let size = size(inner)
      return min(blocks, fitting(size) * max(1, (area.rows + 1) / (size.rows + 1)))
    }
    // The fewest columns with which all is seen at once; else those with which most is.
    let choices = 1...widest
    let whole = choices.first { height($0) <= area.rows }
    let seen = choices.filter { size($0).rows <= area.rows }
    inner = whole ?? seen.min { shown($0) > shown($1) } ?? widest
    let chosen = size(inner)
    perRow = fitting(chosen)
    block = Size(columns: chosen.columns, rows: min(chosen.rows, max(2, area.rows)))
    visibleRows = max(1, (area.rows + 1) / (block.rows + 1))
  }

  /// The places of the blocks that are seen where one of them has to be.
  func visible(showing place: Int) -> Range<Int> {
    guard count > 0 else { return 0..<0 }
    let rows = (count + perRow - 1) / perRow
    var window = ScrollWindow()
    window.show(place / perRow, count: rows, height: visibleRows)
    let seen = window.visible(count: rows, height: visibleRows)
    return seen.lowerBound * perRow..<min(count, seen.upperBound * perRow)
  }

  /// Where a block stands, from the first that is seen.
  func origin(of place: Int, first: Int) -> Position {
    let shown = place - first
    return Position(
      column: shown % perRow * (block.columns + Self.gap),
      row: shown / perRow * (block.rows + 1))
  }
}

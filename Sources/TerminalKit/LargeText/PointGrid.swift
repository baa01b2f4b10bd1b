/// Points of a drawing, in rows from the top; what lies outside is empty.
struct PointGrid: Equatable, Sendable {
  private(set) var rows: [[Bool]]
  private(set) var width: Int

  /// An empty grid.
  init(width: Int, height: Int) {
    rows = Array(repeating: Array(repeating: false, count: width), count: height)
    self.width = width
  }

  /// A grid from patterns, `#` for ink.
  init(_ patterns: [Substring]) {
    rows = patterns.map { $0.map { $0 == "#" } }
    width = rows.first?.count ?? 0
  }

  var height: Int { rows.count }

  /// The rows with ink, from the first to the last; `nil` where there is none.
  var inkedRows: ClosedRange<Int>? {
    guard let first = rows.firstIndex(where: { $0.contains(true) }),
      let last = rows.lastIndex(where: { $0.contains(true) })
    else { return nil }
    return first...last
  }

  /// Those rows alone.
  subscript(range: ClosedRange<Int>) -> PointGrid {
    var grid = self
    grid.rows = Array(rows[range])
    return grid
  }

  /// Adds the ink of another grid; what lies outside is left out.
  mutating func add(_ other: PointGrid, column: Int, row: Int) {
    for (offset, points) in other.rows.enumerated() where rows.indices.contains(row + offset) {
      for (index, isInk) in points.enumerated()
      where isInk && (0..<width).contains(column + index) {
        rows[row + offset][column + index] = true
      }
    }
  }

  /// The same with every point as large as a pen, to the right and below.
  func drawn(withPenOf columns: Int, by penRows: Int) -> PointGrid {
    var grid = PointGrid(width: width + columns - 1, height: height)
    for row in 0..<penRows {
      for column in 0..<columns { grid.add(self, column: column, row: row) }
    }
    return grid
  }

  /// The same lower by some rows: of rows that are alike the longest run loses one at a time, else the middle goes.
  func lowered(by count: Int) -> PointGrid {
    var grid = self
    for _ in 0..<count where grid.height > 1 {
      var longest = (end: grid.height / 2, length: 1)
      var length = 1
      for row in 1..<grid.height {
        length = grid.rows[row] == grid.rows[row - 1] ? length + 1 : 1
        if length > longest.length { longest = (row, length) }
      }
      grid.rows.remove(at: longest.end)
    }
    return grid
  }
}

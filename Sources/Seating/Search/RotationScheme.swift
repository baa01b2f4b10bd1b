/// How cells of a grid of rows and columns go round the tables: in a round, all cells of a column move on by the same shift, so each
/// table gets one cell of every column, and two cells meet when their shifts differ as their rows do.
struct RotationScheme {
  let tables: Int
  let columns: Int
  let rounds: Int
  /// How many of the first columns stay at their tables.
  let staying: Int
  private let ring: FiniteRing
  /// By column and round.
  private var shifts: [Int]
  /// How many rows the last column has.
  private let lastRows: Int
  /// A round in which each column shares itself out over tables of its own.
  private let roundOfColumns: Int?
  /// Whether cells should come to a table twice only when they have been at all.
  private let isEveryTableVisited: Bool

  /// A scheme for `cells` at `tables`. Columns of as many rows as tables, the last perhaps shorter.
  init(
    cells: Int, tables: Int, rounds: Int, staying: Int, isEveryTableVisited: Bool,
    random: inout SplitMix64, effort: Int
  ) {
    self.isEveryTableVisited = isEveryTableVisited
    self.tables = tables
    self.rounds = rounds
    self.staying = staying
    columns = max(1, (cells + tables - 1) / tables)
    lastRows = cells - (columns - 1) * tables
    ring = FiniteRing(order: tables)
    let isSquare =
      !isEveryTableVisited && staying == 0 && lastRows == tables && tables % columns == 0
    roundOfColumns =
      isSquare && ring.smallestField == tables && rounds > tables && columns > 1 ? tables : nil
    shifts = []
    // The column with the factor 0 would stay where it is.
    let first = staying > 0 || columns >= tables ? 0 : 1
    for column in 0..<columns {
      let factor = (column + first) % tables
      for round in 0..<rounds {
        if column < staying {
          shifts.append(0)
        } else if round < ring.smallestField {
          shifts.append(ring.product(ring.diagonal(round), factor))
        } else {
          shifts.append(random.below(tables))
        }
      }
    }
    if isEveryTableVisited { for column in staying..<max(columns, staying) { spread(column) } }
    improve(random: &random, effort: effort)
  }

  /// Puts the shifts that a column lacks in place of those that it has twice.
  private mutating func spread(_ column: Int) {
    var counts = [Int](repeating: 0, count: tables)
    for round in 0..<rounds { counts[shifts[column * rounds + round]] += 1 }
    var missing = (0..<tables).filter { counts[$0] == 0 }[...]
    for round in 0..<rounds {
      let shift = shifts[column * rounds + round]
      guard counts[shift] > 1, let other = missing.popFirst() else { continue }
      counts[shift] -= 1
      shifts[column * rounds + round] = other
    }
  }

  /// Where a cell, numbered column by column, sits in a round.
  func table(ofCell cell: Int, inRound round: Int) -> Int {
    let column = cell / tables
    let row = cell % tables
    if round == roundOfColumns { return column * (tables / columns) + row / columns }
    return ring.difference(row, shifts[column * rounds + round])
  }

  /// Anneals the shifts. A meeting of two columns is one of as many pairs as they have rows, so this is a small search for a large gain.
  private mutating func improve(random: inout SplitMix64, effort: Int) {
    guard tables > 1, rounds > 1, columns > max(1, staying), columns <= 64 else { return }
    var meetings = [Int](repeating: 0, count: columns * columns * tables)
    var cost = count(&meetings)
    let steps = effort / columns
    let hottest = tables * 256 * 6 / 10
    var best = (cost: cost, shifts: shifts)
    _ = AcceptanceTable.shared.withLogarithms { logarithms in
      for step in 0..<steps where cost > 0 {
        let temperature = hottest - hottest * step * 9 / 10 / steps
        let column = staying + random.below(columns - staying)
        let round = random.below(rounds)
        let shift = random.below(tables)
        let old = shifts[column * rounds + round]
        guard round != roundOfColumns, shift != old else { continue }
        // A column that has the shift in another round gets the old one there, so that it comes to as many tables as before.
        let trade =
          isEveryTableVisited
          ? (0..<rounds).first { shifts[column * rounds + $0] == shift } : nil
        var change = setShift(column, round, shift, &meetings)
        if let trade { change += setShift(column, trade, old, &meetings) }
        let limit = AcceptanceTable.limit(
          logarithms, random: random.next(), temperature: temperature)
        if change <= limit {
          cost += change
          if cost < best.cost { best = (cost, shifts) }
        } else {
          if let trade { _ = setShift(column, trade, shift, &meetings) }
          _ = setShift(column, round, old, &meetings)
        }
      }
    }
    shifts = best.shifts
  }

  /// Counts how often each two columns are how far apart, and what that costs.
  private func count(_ meetings: inout [Int]) -> Int {
    var cost = 0
    for one in 0..<columns {
      for other in (one + 1)..<max(columns, one + 1) where other >= staying {
        for round in 0..<rounds where round != roundOfColumns {
          let cell = self.cell(
            one, other, shifts[one * rounds + round], shifts[other * rounds + round])
          cost += weight(one, other) * meetings[cell] * meetings[cell]
          meetings[cell] += 1
        }
      }
    }
    return cost
  }

  /// Sets a shift and answers what that costs more.
  private mutating func setShift(
    _ column: Int, _ round: Int, _ shift: Int, _ meetings: inout [Int]
  ) -> Int {
    let old = shifts[column * rounds + round]
    var change = 0
    for other in 0..<columns where other != column {
      let there = shifts[other * rounds + round]
      let from = cell(column, other, old, there)
      let to = cell(column, other, shift, there)
      meetings[from] -= 1
      change +=
        weight(column, other) * (meetings[to] * meetings[to] - meetings[from] * meetings[from])
      meetings[to] += 1
    }
    shifts[column * rounds + round] = shift
    return change
  }

  /// How many pairs meet when the shifts of two columns are as far apart as they were once.
  @inline(__always)
  private func weight(_ one: Int, _ other: Int) -> Int {
    max(one, other) == columns - 1 ? lastRows : tables
  }

  @inline(__always)
  private func cell(_ one: Int, _ other: Int, _ shift: Int, _ otherShift: Int) -> Int {
    one < other
      ? (one * columns + other) * tables + ring.difference(shift, otherShift)
      : (other * columns + one) * tables + ring.difference(otherShift, shift)
  }
}

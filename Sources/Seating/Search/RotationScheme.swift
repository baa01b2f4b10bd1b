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

  /// A scheme for `cells` at `tables`. Columns of as many rows as tables, the last perhaps shorter.
  init(cells: Int, tables: Int, rounds: Int, staying: Int, random: inout SplitMix64, effort: Int) {
    self.tables = tables
    self.rounds = rounds
    self.staying = staying
    columns = max(1, (cells + tables - 1) / tables)
    lastRows = cells - (columns - 1) * tables
    ring = FiniteRing(order: tables)
    let isSquare = staying == 0 && lastRows == tables && tables % columns == 0
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
    improve(random: &random, effort: effort)
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
    let steps = effort / columns
    let hottest = tables * 256 * 6 / 10
    let table = AcceptanceTable.shared
    var best = (cost: cost, shifts: shifts)
    _ = table.withLogarithms { logarithms in
      var step = 0
      while step < steps, cost > 0 {
        let temperature = hottest - hottest * step * 9 / 10 / steps
        step += 1
        let column = staying + random.below(columns - staying)
        let round = random.below(rounds)
        let shift = random.below(tables)
        let old = shifts[column * rounds + round]
        guard round != roundOfColumns, shift != old else { continue }
        var change = 0
        for other in 0..<columns where other != column {
          let there = shifts[other * rounds + round]
          let left = meetings[cell(column, other, old, there)] - 1
          let joined = meetings[cell(column, other, shift, there)]
          change += weight(column, other) * (joined * joined - left * left)
        }
        let limit = AcceptanceTable.limit(
          logarithms, random: random.next(), temperature: temperature)
        guard change <= limit else { continue }
        if change > 0, cost < best.cost { best = (cost, shifts) }
        for other in 0..<columns where other != column {
          let there = shifts[other * rounds + round]
          meetings[cell(column, other, old, there)] -= 1
          meetings[cell(column, other, shift, there)] += 1
        }
        shifts[column * rounds + round] = shift
        cost += change
      }
    }
    if best.cost < cost { shifts = best.shifts }
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

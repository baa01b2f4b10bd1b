/// How many sit at each table of a round: as even as seats and those who have to sit there allow.
struct TableSizes {
  /// By table, the fewest that sit there.
  let least: [Int]
  /// By table, whether one more than the fewest can sit there.
  let canTakeOneMore: [Bool]
  /// At how many tables one more does sit.
  let oneMore: Int

  /// How many seats a table is given.
  func most(_ table: Int) -> Int { least[table] + (canTakeOneMore[table] ? 1 : 0) }

  /// At how many tables one more can sit.
  var ableToTakeOneMore: Int { canTakeOneMore.count(where: { $0 }) }

  /// The sizes of all tables, larger ones first where it is open which table is larger.
  var sizes: [Int] {
    var left = oneMore
    return least.indices.map { table in
      guard canTakeOneMore[table], left > 0 else { return least[table] }
      left -= 1
      return least[table] + 1
    }
  }

  /// The sizes of a round that is known.
  init(known sizes: [Int]) {
    least = sizes
    canTakeOneMore = sizes.map { _ in false }
    oneMore = 0
  }

  /// The most even sizes for `people`; nil if there are too few seats.
  ///
  /// - Parameters:
  ///   - seats: by table, how many can sit there; nil for any number, 0 for a table that is not open.
  ///   - bound: by table, how many have to sit there; not more than `seats`.
  init?(people: Int, seats: [Int?], bound: [Int]) {
    func size(_ table: Int, at level: Int) -> Int {
      max(bound[table], min(level, seats[table] ?? people))
    }
    func total(_ level: Int) -> Int { bound.indices.reduce(0) { $0 + size($1, at: level) } }
    guard total(people) >= people else { return nil }
    var low = 0
    var high = people + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if total(middle) <= people { low = middle } else { high = middle }
    }
    let level = low
    let left = people - total(level)
    least = bound.indices.map { size($0, at: level) }
    canTakeOneMore = bound.indices.map { left > 0 && size($0, at: level + 1) > size($0, at: level) }
    oneMore = left
  }
}

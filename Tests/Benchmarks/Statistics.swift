/// Measured values of one thing, in the order of size.
struct Distribution: Equatable {
  private let sorted: [Int]

  /// The distribution of values in any order.
  init(_ values: [Int]) { sorted = values.sorted() }

  /// How many values there are.
  var count: Int { sorted.count }

  /// The smallest value that at least that share of the values, in percent, does not exceed (nearest rank); nil without values.
  func percentile(_ percent: Int) -> Int? {
    guard !sorted.isEmpty else { return nil }
    let rank = (min(100, max(0, percent)) * sorted.count + 99) / 100
    return sorted[max(1, rank) - 1]
  }

  /// The value in the middle; of two in the middle the lower.
  var median: Int? { percentile(50) }
}

/// The values of the same thing from several rounds.
struct Rounds: Equatable {
  /// The values of each round.
  private(set) var values: [[Int]] = []

  /// Takes in what another round gave.
  mutating func add(_ round: [Int]) { values.append(round) }

  /// All rounds together.
  var all: Distribution { Distribution(values.flatMap { $0 }) }

  /// The percentile of the round where it was least: what the program can do when the machine leaves it alone.
  func best(percentile percent: Int) -> Int? {
    values.compactMap { Distribution($0).percentile(percent) }.min()
  }
}

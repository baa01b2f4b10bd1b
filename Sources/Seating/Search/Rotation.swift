/// A ``RotationScheme`` for the guests of a hall, who go round the tables that are open most often while those who belong at one stay.
struct Rotation {
  private let scheme: RotationScheme
  private let tables: [Int]
  private let rounds: Range<Int>

  /// Nothing if there are no tables or rounds to go round.
  init?(
    _ hall: Hall, guests: Int, rounds: Range<Int>, random: inout SplitMix64, effort: Int
  ) {
    tables = Self.usualTables(hall)
    self.rounds = rounds
    guard !tables.isEmpty, !rounds.isEmpty else { return nil }
    var hosts = [Int](repeating: 0, count: hall.tables.count)
    for case let home? in hall.homes { hosts[home] += 1 }
    let staying = tables.map { hosts[$0] }.min() ?? 0
    scheme = RotationScheme(
      cells: staying * tables.count + guests, tables: tables.count, rounds: rounds.count,
      staying: staying, isEveryTableVisited: hall.isEveryTableVisited, random: &random,
      effort: effort)
  }

  /// The tables that are open together most often, in the rounds to plan.
  private static func usualTables(_ hall: Hall) -> [Int] {
    var best: (count: Int, tables: [Int]) = (0, [])
    for round in hall.roundsThatStand..<hall.rounds {
      let count = hall.open.count { $0 == hall.open[round] }
      if count > best.count { best = (count, hall.open[round]) }
    }
    return best.tables
  }

  /// Where the guest with that place, from 0, sits.
  func table(ofGuest place: Int, inRound round: Int) -> Int {
    let cell = scheme.staying * tables.count + place
    return tables[scheme.table(ofCell: cell, inRound: round - rounds.lowerBound)]
  }

  /// By person, the place in the rotation that goes the same way in all rounds in which anybody's seat is known.
  func cells(of guests: [Int], known: [[Int?]]) -> [Int: Int] {
    let rounds = rounds.filter { round in known[round].contains { $0 != nil } }
    guard rounds.count > 1 else { return [:] }
    var places: [[Int?]: Int] = [:]
    for place in guests.indices {
      places[rounds.map { table(ofGuest: place, inRound: $0) }] = place
    }
    var cells: [Int: Int] = [:]
    for guest in guests { cells[guest] = places[rounds.map { known[$0][guest] }] }
    return cells
  }
}

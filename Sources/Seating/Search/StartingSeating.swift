/// A first seating that a search begins with.
enum StartingSeating {
  /// Where everyone sits by chance.
  static func random(_ hall: Hall, random: inout SplitMix64) -> [[Int]] {
    var filler = SeatFiller(hall)
    for round in hall.roundsThatStand..<hall.rounds {
      filler.seatGroups(inRound: round) { _ in nil }
      var waiting = hall.present[round].filter { !filler.isSeated($0, inRound: round) }
      random.shuffle(&waiting)
      var tables = hall.open[round]
      for person in waiting {
        random.shuffle(&tables)
        for table in tables { filler.seat(person, at: table, inRound: round) }
      }
    }
    return filler.seating
  }

  /// Where people go round the tables by a ``RotationScheme``, columns of one role each, as far as what has been decided allows.
  static func rotating(_ hall: Hall, random: inout SplitMix64, effort: Int) -> [[Int]] {
    let rounds = hall.roundsThatStand..<hall.rounds
    let tables = usualTables(hall)
    var hosts = [Int](repeating: 0, count: hall.tables.count)
    for case let home? in hall.homes { hosts[home] += 1 }
    let staying = tables.map { hosts[$0] }.min() ?? 0
    let guests = guests(hall, random: &random)
    var filler = SeatFiller(hall)
    guard !tables.isEmpty, !rounds.isEmpty else { return filler.seating }
    let scheme = RotationScheme(
      cells: staying * tables.count + guests.count, tables: tables.count, rounds: rounds.count,
      staying: staying, random: &random, effort: effort)
    var cells = [Int?](repeating: nil, count: hall.people.count)
    for (place, guest) in guests.enumerated() { cells[guest] = staying * tables.count + place }
    for round in rounds {
      var isOpen = [Bool](repeating: false, count: hall.tables.count)
      for table in hall.open[round] { isOpen[table] = true }
      func table(_ person: Int) -> Int? {
        let place = cells[person].map {
          scheme.table(ofCell: $0, inRound: round - rounds.lowerBound)
        }
        return place.map { tables[$0] }.flatMap { isOpen[$0] ? $0 : nil }
      }
      filler.seatGroups(inRound: round, preferred: table)
      var isPresent = [Bool](repeating: false, count: hall.people.count)
      for person in hall.present[round] { isPresent[person] = true }
      for guest in guests where isPresent[guest] {
        if let table = table(guest) { filler.seat(guest, at: table, inRound: round) }
      }
      filler.seatRest(inRound: round, random: &random)
    }
    return filler.seating
  }

  /// Where everyone has been told to sit, as far as there is room; the others where they meet the fewest again.
  static func announced(_ hall: Hall, random: inout SplitMix64) -> [[Int]] {
    var filler = SeatFiller(hall)
    for round in hall.roundsThatStand..<hall.rounds {
      let announced = hall.announced[round]
      filler.seatGroups(inRound: round) { announced[$0] }
      for person in hall.present[round] {
        if let table = announced[person] { filler.seat(person, at: table, inRound: round) }
      }
      filler.seatRest(inRound: round, random: &random)
    }
    return filler.seating
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

  /// Everyone who belongs to no table: those first who are there most, and role by role.
  private static func guests(_ hall: Hall, random: inout SplitMix64) -> [Int] {
    var rounds = [Int](repeating: 0, count: hall.people.count)
    for round in hall.roundsThatStand..<hall.rounds {
      for person in hall.present[round] { rounds[person] += 1 }
    }
    var guests = hall.people.indices.filter { hall.homes[$0] == nil && rounds[$0] > 0 }
    random.shuffle(&guests)
    let ranks = guests.indices.sorted { a, b in
      let one = guests[a]
      let other = guests[b]
      return (rounds[other], hall.roleMasks[one], a) < (rounds[one], hall.roleMasks[other], b)
    }
    return ranks.map { guests[$0] }
  }
}

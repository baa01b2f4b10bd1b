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
    let guests = guests(hall, random: &random)
    var filler = SeatFiller(hall)
    guard
      let rotation = Rotation(
        hall, guests: guests.count, rounds: rounds, random: &random, effort: effort)
    else { return filler.seating }
    var cells = [Int?](repeating: nil, count: hall.people.count)
    for (place, guest) in guests.enumerated() { cells[guest] = place }
    for round in rounds {
      fill(&filler, hall, guests, inRound: round, random: &random) { person in
        cells[person].map { rotation.table(ofGuest: $0, inRound: round) }
      }
    }
    return filler.seating
  }

  /// Where everyone has been told to sit, as far as there is room; the others where they meet the fewest again.
  ///
  /// In a round that has been added people go on round the tables if what they have been told is a rotation.
  static func announced(_ hall: Hall, random: inout SplitMix64, effort: Int) -> [[Int]] {
    var filler = SeatFiller(hall)
    let guests = guests(hall, random: &random)
    let known = hall.announced.indices.map { round in
      round < hall.roundsThatStand ? hall.decided[round] : hall.announced[round]
    }
    let added = (hall.roundsThatStand..<hall.rounds).filter { round in
      known[round].allSatisfy { $0 == nil }
    }
    let rotation =
      added.isEmpty
      ? nil
      : Rotation(
        hall, guests: guests.count, rounds: 0..<hall.rounds, random: &random, effort: effort)
    let cells = rotation?.cells(of: guests, known: known) ?? [:]
    for round in hall.roundsThatStand..<hall.rounds {
      fill(&filler, hall, hall.present[round], inRound: round, random: &random) { person in
        guard added.contains(round), let rotation else { return known[round][person] }
        return cells[person].map { rotation.table(ofGuest: $0, inRound: round) }
      }
    }
    return filler.seating
  }

  private static func fill(
    _ filler: inout SeatFiller, _ hall: Hall, _ people: [Int], inRound round: Int,
    random: inout SplitMix64, preferred: (Int) -> Int?
  ) {
    var isOpen = [Bool](repeating: false, count: hall.tables.count)
    for table in hall.open[round] { isOpen[table] = true }
    var isPresent = [Bool](repeating: false, count: hall.people.count)
    for person in hall.present[round] { isPresent[person] = true }
    func openTable(_ person: Int) -> Int? { preferred(person).flatMap { isOpen[$0] ? $0 : nil } }
    filler.seatGroups(inRound: round, preferred: openTable)
    for person in people where isPresent[person] {
      if let table = openTable(person) { filler.seat(person, at: table, inRound: round) }
    }
    filler.seatRest(inRound: round, random: &random)
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

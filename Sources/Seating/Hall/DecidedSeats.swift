/// Seats that conditions decide before the search: rounds that stand, locks, needs, hosts who stay, and who has to sit with them.
struct DecidedSeats {
  private let reader: RequestReader
  private let present: [[Bool]]
  private let open: [[Bool]]
  private var counts: [[Int]]
  /// By round and person, the table.
  private(set) var tables: [[Int?]]
  private(set) var conflicts = ConflictList()

  init(
    _ reader: RequestReader, standing: [[Int?]], present: [[Int]], open: [[Int]]
  ) throws(SeatingProblem) {
    self.reader = reader
    let rounds = reader.request.rounds
    self.present = present.map { list in Self.flags(list, of: reader.people.count) }
    self.open = open.map { list in Self.flags(list, of: reader.tables.count) }
    counts = Array(repeating: Array(repeating: 0, count: reader.tables.count), count: rounds)
    tables = standing
    for round in 0..<reader.roundsThatStand {
      for case let table? in standing[round] { counts[round][table] += 1 }
    }
    try decideLocks()
    try decideHomes()
    try decideGroups()
    try findApart()
  }

  private static func flags(_ list: [Int], of count: Int) -> [Bool] {
    var flags = Array(repeating: false, count: count)
    for place in list { flags[place] = true }
    return flags
  }

  private var roundsToPlan: Range<Int> { reader.roundsThatStand..<reader.request.rounds }

  /// How many have to sit at each table.
  func counts(inRound round: Int) -> [Int] { counts[round] }

  private mutating func decide(_ person: Int, _ table: Int, inRound round: Int) {
    if let seats = reader.tables[table].seats, counts[round][table] >= seats {
      let kind = SeatingConflict.Kind.tableFull(
        reader.tables[table].number, reader.people[person].number)
      conflicts.add(kind, inRound: round)
    } else {
      tables[round][person] = table
      counts[round][table] += 1
    }
  }

  private mutating func decideLocks() throws(SeatingProblem) {
    for seat in reader.request.locked {
      let person = try reader.place(of: seat.person)
      let table = try reader.place(of: seat.table)
      guard 1...reader.request.rounds ~= seat.round else { throw .unknownRound(seat.round) }
      let round = seat.round - 1
      guard roundsToPlan.contains(round) else { continue }
      if !present[round][person] {
        conflicts.add(.lockedWhileAway(seat.person, seat.table), inRound: round)
      } else if !open[round][table] {
        conflicts.add(.lockedAtClosedTable(seat.person, seat.table), inRound: round)
      } else if let taken = tables[round][person] {
        guard taken != table else { continue }
        conflicts.add(
          .lockedTwice(seat.person, taken: reader.tables[taken].number, other: seat.table),
          inRound: round)
      } else {
        decide(person, table, inRound: round)
      }
    }
  }

  private mutating func decideHomes() throws(SeatingProblem) {
    let stay = reader.request.hosts == .stay
    for round in roundsToPlan {
      for (index, person) in reader.people.enumerated() where present[round][index] {
        guard let need = person.need else { continue }
        let table = try reader.place(of: need)
        if let host = person.host, stay, host != need {
          conflicts.add(
            .hostNeedsOtherTable(person.number, host: host, needs: need), inRound: round)
        }
        if let locked = tables[round][index] {
          guard locked != table else { continue }
          let taken = reader.tables[locked].number
          conflicts.add(
            .lockAgainstNeed(person.number, locked: taken, needs: need), inRound: round)
        } else if open[round][table] {
          decide(index, table, inRound: round)
        } else {
          conflicts.add(.needsClosedTable(person.number, need), inRound: round)
        }
      }
      for (index, person) in reader.people.enumerated() where stay && present[round][index] {
        guard let host = person.host, person.need == nil else { continue }
        let table = try reader.place(of: host)
        guard open[round][table] else { continue }
        if let locked = tables[round][index] {
          guard locked != table else { continue }
          let taken = reader.tables[locked].number
          conflicts.add(.lockAgainstHost(person.number, locked: taken, host: host), inRound: round)
        } else {
          decide(index, table, inRound: round)
        }
      }
    }
  }

  /// Whoever is to sit with someone whose seat is decided sits there too.
  private mutating func decideGroups() throws(SeatingProblem) {
    for group in try reader.groups() {
      for round in roundsToPlan {
        let members = group.filter { present[round][$0] }
        guard let anchor = members.first(where: { tables[round][$0] != nil }),
          let table = tables[round][anchor]
        else { continue }
        for member in members {
          if let other = tables[round][member] {
            guard other != table else { continue }
            let pair = PersonPair(reader.people[anchor].number, reader.people[member].number)
            conflicts.add(.togetherAtDifferentTables(pair), inRound: round)
          } else {
            decide(member, table, inRound: round)
          }
        }
      }
    }
  }

  private mutating func findApart() throws(SeatingProblem) {
    for group in try reader.apartGroups() {
      for round in roundsToPlan {
        let members = group.filter { present[round][$0] }
        let tableCount = open[round].count { $0 }
        if members.count > tableCount {
          let numbers = members.map { reader.people[$0].number }
          conflicts.add(.apartTooMany(numbers, tables: tableCount), inRound: round)
        }
        for (place, one) in members.enumerated() {
          for other in members[(place + 1)...] {
            guard let table = tables[round][one], tables[round][other] == table else { continue }
            let pair = PersonPair(reader.people[one].number, reader.people[other].number)
            conflicts.add(
              .apartAtSameTable(pair, reader.tables[table].number), inRound: round)
          }
        }
      }
    }
  }

  mutating func report(_ kind: SeatingConflict.Kind, inRound round: Int) {
    conflicts.add(kind, inRound: round)
  }
}

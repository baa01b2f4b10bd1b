extension Hall {
  /// Reads a request: looks everything up, decides what conditions decide, finds what clashes.
  init(_ request: SeatingRequest) throws(SeatingProblem) {
    let reader = try RequestReader(request)
    let standing = try reader.formerSeats(inRounds: 0..<reader.roundsThatStand)
    let present = reader.presence(standing: standing)
    let open = reader.openTables()
    for round in reader.roundsThatStand..<request.rounds
    where open[round].isEmpty && !present[round].isEmpty {
      throw .noOpenTable(round: round + 1)
    }
    let groups = try reader.groups()
    var seats = try DecidedSeats(reader, standing: standing, present: present, open: open)
    let sizes = try Self.sizes(reader, present: present, open: open, decided: &seats)
    Self.findLargeGroups(groups, reader, present: present, sizes: sizes, seats: &seats)
    let homes = try reader.homes()
    let rules = try Self.companyRules(groups, reader, homes: homes, seats: &seats)
    var announced = try reader.formerSeats(inRounds: reader.roundsThatStand..<request.rounds)
    for round in 0..<request.rounds {
      let isPresent = Set(present[round])
      let isOpen = Set(open[round])
      for person in reader.people.indices {
        if let table = announced[round][person], isPresent.contains(person), isOpen.contains(table)
        {
          continue
        }
        announced[round][person] = nil
      }
    }

    people = reader.people.map(\.number)
    tables = reader.tables.map(\.number)
    rounds = request.rounds
    roundsThatStand = reader.roundsThatStand
    roles = reader.roles
    roleMasks = reader.roleMasks()
    self.present = present
    self.open = open
    self.homes = homes
    decided = seats.tables
    self.sizes = sizes
    self.groups = groups
    companyRules = rules
    self.announced = announced
    isEveryTableVisited = request.visits == .everyTable
    seed = request.seed
    conflicts = seats.conflicts.conflicts
  }

  private static func sizes(
    _ reader: RequestReader, present: [[Int]], open: [[Int]], decided: inout DecidedSeats
  ) throws(SeatingProblem) -> [TableSizes] {
    var all: [TableSizes] = []
    for round in 0..<reader.request.rounds {
      let bound = decided.counts(inRound: round)
      if round < reader.roundsThatStand {
        all.append(TableSizes(known: bound))
        continue
      }
      var seats = [Int?](repeating: 0, count: reader.tables.count)
      for table in open[round] { seats[table] = reader.tables[table].seats }
      let count = present[round].count
      guard let sizes = TableSizes(people: count, seats: seats, bound: bound) else {
        let sum = seats.reduce(0) { $0 + min($1 ?? 0, count) }
        throw .tooFewSeats(round: round + 1, seats: sum, people: count)
      }
      all.append(sizes)
      let share = (count + max(1, open[round].count) - 1) / max(1, open[round].count)
      for table in open[round] where bound[table] > share {
        decided.report(
          .tableLarger(reader.tables[table].number, people: bound[table], share: share),
          inRound: round)
      }
    }
    return all
  }

  private static func findLargeGroups(
    _ groups: [[Int]], _ reader: RequestReader, present: [[Int]], sizes: [TableSizes],
    seats: inout DecidedSeats
  ) {
    for round in reader.roundsThatStand..<reader.request.rounds {
      let isPresent = Set(present[round])
      let most = reader.tables.indices.map(sizes[round].most).max() ?? 0
      for group in groups {
        let members = group.filter(isPresent.contains)
        guard members.count > most else { continue }
        let numbers = members.map { reader.people[$0].number }
        seats.report(.togetherTooMany(numbers, seats: most), inRound: round)
      }
    }
  }

  private static func companyRules(
    _ groups: [[Int]], _ reader: RequestReader, homes: [Int?], seats: inout DecidedSeats
  ) throws(SeatingProblem) -> [CompanyRule] {
    let count = reader.people.count
    var companies: [Int: Company] = [:]
    for one in reader.people.indices {
      guard let home = homes[one] else { continue }
      for other in (one + 1)..<max(count, one + 1) where homes[other] == home {
        companies[one * count + other] = .unavoidable
      }
    }
    for group in groups {
      for (place, one) in group.enumerated() {
        for other in group[(place + 1)...] { companies[one * count + other] = .together }
      }
    }
    for group in try reader.apartGroups() {
      for (place, one) in group.enumerated() {
        for other in group[(place + 1)...] {
          if case .together = companies[one * count + other] {
            let pair = PersonPair(reader.people[one].number, reader.people[other].number)
            for round in reader.roundsThatStand..<reader.request.rounds {
              seats.report(.togetherAndApart(pair), inRound: round)
            }
          } else if companies[one * count + other] == nil {
            companies[one * count + other] = .apart
          }
        }
      }
    }
    return companies.keys.sorted().compactMap { key in
      companies[key].map { CompanyRule(one: key / count, other: key % count, company: $0) }
    }
  }
}

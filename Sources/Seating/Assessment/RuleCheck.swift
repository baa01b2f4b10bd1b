/// Which conditions of a request a plan breaks.
struct RuleCheck {
  private let hall: Hall
  private let request: SeatingRequest
  private let seating: [[Int]]
  private(set) var broken: [BrokenRule] = []

  init(_ assessor: SeatingAssessor, _ seating: [[Int]], _ tables: [[[Int]]]) {
    hall = assessor.hall
    request = assessor.request
    self.seating = seating
    let people = request.people.sorted { $0.number < $1.number }
    for round in 0..<hall.rounds {
      if round < hall.roundsThatStand {
        checkPast(round)
      } else {
        checkCompany(round)
        checkHomes(round, people)
        checkPlaces(round, tables[round])
      }
    }
    for seat in request.locked where seat.round > hall.roundsThatStand { checkLock(seat) }
  }

  private mutating func checkPast(_ round: Int) {
    for person in hall.people.indices {
      let was = hall.decided[round][person]
      if seating[round][person] != was ?? -1 {
        broken.append(
          .pastChanged(hall.people[person], round: round + 1, was: was.map { hall.tables[$0] }))
      }
    }
  }

  private mutating func checkCompany(_ round: Int) {
    for rule in hall.companyRules {
      let table = seating[round][rule.one]
      let other = seating[round][rule.other]
      guard table >= 0, other >= 0 else { continue }
      let pair = PersonPair(hall.people[rule.one], hall.people[rule.other])
      switch rule.company {
      case .apart where table == other:
        broken.append(.meets(pair, round: round + 1, table: hall.tables[table]))
      case .together where table != other:
        broken.append(.parted(pair, round: round + 1))
      default: break
      }
    }
  }

  private mutating func checkHomes(_ round: Int, _ people: [Person]) {
    for (place, person) in people.enumerated() where seating[round][place] >= 0 {
      let table = hall.tables[seating[round][place]]
      if let need = person.need {
        guard need != table else { continue }
        broken.append(.withoutNeed(person.number, round: round + 1, needs: need))
      } else if request.hosts == .stay, let host = person.host, host != table,
        hall.tables.firstIndexInOrder(of: host).map({ hall.open[round].contains($0) }) ?? false
      {
        broken.append(.hostAway(person.number, round: round + 1, host: host))
      }
    }
  }

  private mutating func checkPlaces(_ round: Int, _ tables: [[Int]]) {
    for person in hall.present[round] where seating[round][person] < 0 {
      broken.append(.unseated(hall.people[person], round: round + 1))
    }
    for table in hall.tables.indices {
      if !hall.open[round].contains(table) {
        for person in tables[table] {
          broken.append(
            .closedTable(hall.people[person], round: round + 1, table: hall.tables[table]))
        }
        continue
      }
      let even = hall.sizes[round].least[table]...hall.sizes[round].most(table)
      if !even.contains(tables[table].count) {
        broken.append(
          .tableSize(
            hall.tables[table], round: round + 1, people: tables[table].count, even: even))
      }
    }
  }

  private mutating func checkLock(_ seat: Seat) {
    guard let person = hall.people.firstIndexInOrder(of: seat.person),
      let table = hall.tables.firstIndexInOrder(of: seat.table),
      1...hall.rounds ~= seat.round, seating[seat.round - 1][person] >= 0,
      seating[seat.round - 1][person] != table
    else { return }
    broken.append(.lockBroken(seat))
  }
}

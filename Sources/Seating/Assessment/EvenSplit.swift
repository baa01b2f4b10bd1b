/// The fewest pairs who are together in both of two rounds.
struct EvenSplit {
  private let hall: Hall
  private let isPresent: [[Bool]]
  private let exempt: [Hall.CompanyRule]

  /// Summed over all pairs of rounds.
  static func total(_ hall: Hall) -> Int {
    let split = EvenSplit(hall)
    var sum = 0
    for one in 0..<hall.rounds {
      for other in (one + 1)..<max(hall.rounds, one + 1) { sum += split.overlaps(one, other) }
    }
    return sum
  }

  private init(_ hall: Hall) {
    self.hall = hall
    isPresent = hall.presence
    exempt = hall.companyRules.filter { $0.company != .apart }
  }

  private func overlaps(_ one: Int, _ other: Int) -> Int {
    other < hall.roundsThatStand ? known(one, other) : planned(one, other)
  }

  private func known(_ one: Int, _ other: Int) -> Int {
    var counts = [Int](repeating: 0, count: hall.tables.count * hall.tables.count)
    for person in hall.people.indices {
      if let table = hall.decided[one][person], let later = hall.decided[other][person] {
        counts[table * hall.tables.count + later] += 1
      }
    }
    let together = exempt.count {
      guard let table = hall.decided[one][$0.one], let later = hall.decided[other][$0.one]
      else { return false }
      return hall.decided[one][$0.other] == table && hall.decided[other][$0.other] == later
    }
    return counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 } - together
  }

  private func planned(_ one: Int, _ other: Int) -> Int {
    // People who belong at a table and are there in both rounds meet each other, which does not count, and the guests who come back to it.
    var residents = [Int](repeating: 0, count: hall.tables.count)
    var isResident = [Bool](repeating: false, count: hall.people.count)
    var common = 0
    for person in hall.people.indices where isPresent[one][person] && isPresent[other][person] {
      common += 1
      if let home = hall.homes[person], hall.decided[one][person] == home,
        hall.decided[other][person] == home
      {
        isResident[person] = true
        residents[home] += 1
      }
    }
    let guests = common - residents.reduce(0, +)
    let free = exempt.count {
      isPresent[one][$0.one] && isPresent[one][$0.other] && isPresent[other][$0.one]
        && isPresent[other][$0.other] && !(isResident[$0.one] && isResident[$0.other])
    }
    let forward = spread(guests, from: one, to: other, residents, isResident)
    let backward = spread(guests, from: other, to: one, residents, isResident)
    return max(0, max(forward, backward) - free)
  }

  /// Puts guests on tables of one round and lets each table's spread over the tables of the other, always where it costs least.
  private func spread(
    _ guests: Int, from: Int, to: Int, _ residents: [Int], _ isResident: [Bool]
  ) -> Int {
    let isKnown = from < hall.roundsThatStand
    var known = [Int](repeating: 0, count: hall.tables.count)
    for person in hall.present[from]
    where isKnown && isPresent[to][person] && !isResident[person] {
      if let table = hall.decided[from][person] { known[table] += 1 }
    }
    let isOpenLater = hall.tables.indices.map { table in
      to < hall.roundsThatStand || hall.open[to].contains(table)
    }
    let later = isOpenLater.count { $0 }
    var steps: [Int] = []
    for table in hall.tables.indices {
      let most = isKnown ? known[table] : hall.sizes[from].most(table) - residents[table]
      let elsewhere = later - (isOpenLater[table] ? 1 : 0)
      var stays = 0
      for guest in 0..<max(0, most) {
        // The next guest goes where the fewest from this table are; back to the table, those who belong there count too.
        let away = elsewhere > 0 ? (guest - stays) / elsewhere : Int.max
        let back = isOpenLater[table] ? stays + residents[table] : Int.max
        if back < away { stays += 1 }
        steps.append(min(back, away, guest))
      }
    }
    // Which tables are larger is open, so the cheapest places count.
    steps.sort()
    return steps.prefix(guests).reduce(0, +)
  }
}

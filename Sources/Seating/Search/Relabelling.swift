/// Two people who change places in all rounds at once. Who meets how often stays as it is, only with other names, so that roles and conditions
/// on company can be mended without a repeat.
extension SearchState {
  /// What it costs more when two people, both there in the same rounds, trade all their seats.
  func costOfTrade(_ p: Int, _ q: Int, _ company: CompanyIndex) -> Int {
    var sum = 0
    if roleMasks[p] != roleMasks[q] {
      for round in 0..<rounds {
        let from = chairs[round &* stride &+ p]
        let to = chairs[round &* stride &+ q]
        guard from >= 0, to >= 0 else { continue }
        let place = Int(places[Int(from)])
        let other = Int(places[Int(to)])
        if place != other { sum &+= costOfRoles(p, q, from: place, to: other) }
      }
    }
    for companion in company.companions(p) where companion != q {
      sum &+= costOfTrade(p, q, with: companion)
    }
    for companion in company.companions(q)
    where companion != p && !company.isCompanion(companion, p) {
      sum &+= costOfTrade(p, q, with: companion)
    }
    return sum
  }

  private func costOfTrade(_ p: Int, _ q: Int, with companion: Int) -> Int {
    let now = (pairs[p &* stride &+ companion], pairs[q &* stride &+ companion])
    let traded = Self.traded(now.0, now.1)
    return Int(meetingTotals[Int(traded.0)]) &+ Int(meetingTotals[Int(traded.1)])
      &- Int(meetingTotals[Int(now.0)]) &- Int(meetingTotals[Int(now.1)])
  }

  /// Two codes with each other's meetings.
  @inline(__always)
  private static func traded(_ one: UInt8, _ other: UInt8) -> (UInt8, UInt8) {
    let low = PairCode.step &- 1
    return ((one & ~low) | (other & low), (other & ~low) | (one & low))
  }

  /// Lets two people, both there in the same rounds, trade all their seats.
  func trade(_ p: Int, _ q: Int) {
    for companion in 0..<people where companion != p && companion != q {
      let traded = Self.traded(
        pairs[p &* stride &+ companion], pairs[q &* stride &+ companion])
      pairs[p &* stride &+ companion] = traded.0
      pairs[companion &* stride &+ p] = traded.0
      pairs[q &* stride &+ companion] = traded.1
      pairs[companion &* stride &+ q] = traded.1
    }
    for table in 0..<tables {
      let visited = visits[p &* tables &+ table]
      visits[p &* tables &+ table] = visits[q &* tables &+ table]
      visits[q &* tables &+ table] = visited
    }
    for round in 0..<rounds {
      let chair = Int(chairs[round &* stride &+ p])
      let other = Int(chairs[round &* stride &+ q])
      guard chair >= 0, other >= 0 else { continue }
      occupants[chair] = Int32(q)
      occupants[other] = Int32(p)
      chairs[round &* stride &+ p] = Int32(other)
      chairs[round &* stride &+ q] = Int32(chair)
      moveRoles(p, q, from: Int(places[chair]), to: Int(places[other]))
    }
  }
}

/// By person, those with whom there is a condition.
struct CompanyIndex {
  private let lists: [[Int]]

  init(_ hall: Hall) {
    var lists = [[Int]](repeating: [], count: hall.people.count)
    for rule in hall.companyRules {
      lists[rule.one].append(rule.other)
      lists[rule.other].append(rule.one)
    }
    self.lists = lists
  }

  @inline(__always)
  func matters(_ person: Int) -> Bool { !lists[person].isEmpty }

  func companions(_ person: Int) -> [Int] { lists[person] }

  func isCompanion(_ one: Int, _ other: Int) -> Bool { lists[one].contains(other) }
}

/// Says how good plans for a request are. Made once, it assesses a plan in a millisecond or so, also one that was changed by hand.
public struct SeatingAssessor: Sendable {
  let request: SeatingRequest
  let hall: Hall
  private let roleShares: RoleShares
  private let companies: [Int: Hall.Company]
  /// What no plan can fall below.
  public let lowerBound: LowerBound
  /// Conditions that cannot all be met.
  public var conflicts: [SeatingConflict] { hall.conflicts }

  /// An assessor for plans of a request.
  public init(_ request: SeatingRequest) throws(SeatingProblem) {
    self.request = request
    let hall = try Hall(request)
    self.hall = hall
    roleShares = RoleShares(hall)
    lowerBound = LowerBound(hall)
    var companies: [Int: Hall.Company] = [:]
    for rule in hall.companyRules {
      companies[rule.one * hall.people.count + rule.other] = rule.company
    }
    self.companies = companies
  }

  /// How good a plan is. Seats of people or at tables that the request does not know count for nothing.
  public func assess(_ plan: SeatingPlan) -> SeatingAssessment {
    let seating = placed(plan)
    let tables = members(seating)
    let again = meetingsAgain(tables)
    return SeatingAssessment(
      meetingsAgain: again.list, repeats: again.list.reduce(0) { $0 + $1.times - 1 },
      mostMeetings: again.most, lowerBound: lowerBound, unevenRoles: unevenRoles(tables),
      brokenRules: RuleCheck(self, seating, tables).broken,
      unvisited: hall.isEveryTableVisited ? unvisited(seating) : [],
      changes: changes(plan))
  }

  /// How many of each role sit at a table, in the order of ``roles``.
  public func mix(at table: TableNumber, inRound round: Int, of plan: SeatingPlan) -> [Int] {
    var counts = [Int](repeating: 0, count: hall.roles.count)
    for person in plan.people(at: table, inRound: round) {
      guard let place = hall.people.firstIndexInOrder(of: person) else { continue }
      for role in RoleBits(hall.roleMasks[place]) { counts[role] += 1 }
    }
    return counts
  }

  /// The roles that people of the request have, in order.
  public var roles: [Role] { hall.roles }

  /// By round and person, the table's place; −1 for none.
  func placed(_ plan: SeatingPlan) -> [[Int]] {
    (0..<hall.rounds).map { round in
      hall.people.map { person in
        plan.table(of: person, inRound: round + 1)
          .flatMap { hall.tables.firstIndexInOrder(of: $0) } ?? -1
      }
    }
  }

  func members(_ seating: [[Int]]) -> [[[Int]]] {
    seating.map { round in
      var tables = [[Int]](repeating: [], count: hall.tables.count)
      for person in round.indices where round[person] >= 0 { tables[round[person]].append(person) }
      return tables
    }
  }

  private func meetingsAgain(_ tables: [[[Int]]])
    -> (list: [SeatingAssessment.MeetingAgain], most: Int)
  {
    let count = hall.people.count
    var rounds = [UInt16](repeating: 0, count: count * count)
    var again: [Int] = []
    for (round, tables) in tables.enumerated() {
      for members in tables {
        for (place, one) in members.enumerated() {
          for other in members[(place + 1)...] {
            let pair = one * count + other
            if rounds[pair].nonzeroBitCount == 1 { again.append(pair) }
            rounds[pair] |= 1 << UInt16(round)
          }
        }
      }
    }
    var most = tables.contains { $0.contains { $0.count > 1 } } ? 1 : 0
    var list: [SeatingAssessment.MeetingAgain] = []
    for pair in again.sorted() {
      if let company = companies[pair], company != .apart { continue }
      let times = rounds[pair].nonzeroBitCount
      most = max(most, times)
      let numbers = (0..<hall.rounds).filter { rounds[pair] & (1 << UInt16($0)) != 0 }
      list.append(
        SeatingAssessment.MeetingAgain(
          pair: PersonPair(hall.people[pair / count], hall.people[pair % count]),
          rounds: RoundSet(numbers.map { $0 + 1 }), times: times))
    }
    list.sort { ($1.times, $0.pair) < ($0.times, $1.pair) }
    return (list, most)
  }

  private func unevenRoles(_ tables: [[[Int]]]) -> [SeatingAssessment.UnevenRole] {
    var uneven: [SeatingAssessment.UnevenRole] = []
    for round in 0..<hall.rounds {
      for table in hall.open[round] {
        var counts = [Int](repeating: 0, count: hall.roles.count)
        for person in tables[round][table] {
          for role in RoleBits(hall.roleMasks[person]) { counts[role] += 1 }
        }
        for role in hall.roles.indices {
          let cell = (round * hall.tables.count + table) * hall.roles.count + role
          let even = Int(roleShares.least[cell])...Int(roleShares.most[cell])
          guard !even.contains(counts[role]) else { continue }
          uneven.append(
            SeatingAssessment.UnevenRole(
              round: round + 1, table: hall.tables[table], role: hall.roles[role],
              count: counts[role], evenEnough: even))
        }
      }
    }
    return uneven
  }

  private func unvisited(_ seating: [[Int]]) -> [SeatingAssessment.UnvisitedTables] {
    hall.people.indices.compactMap { person in
      guard hall.homes[person] == nil else { return nil }
      var isVisited = [Bool](repeating: false, count: hall.tables.count)
      var isReachable = isVisited
      var rounds = 0
      for round in 0..<hall.rounds where seating[round][person] >= 0 {
        rounds += 1
        isVisited[seating[round][person]] = true
        for table in hall.open[round] { isReachable[table] = true }
      }
      let visited = isVisited.count { $0 }
      let tables = hall.tables.indices.filter { isReachable[$0] && !isVisited[$0] }
      guard !tables.isEmpty, visited < rounds else { return nil }
      return SeatingAssessment.UnvisitedTables(
        person: hall.people[person], tables: tables.map { hall.tables[$0] })
    }
  }

  private func changes(_ plan: SeatingPlan) -> [SeatingAssessment.Change] {
    guard let former = request.former else { return [] }
    var changes: [SeatingAssessment.Change] = []
    let people = Set(hall.people).union(former.plan.people).sorted()
    for round in hall.roundsThatStand..<hall.rounds {
      for person in people {
        let from = former.plan.table(of: person, inRound: round + 1)
        let to = plan.table(of: person, inRound: round + 1)
        guard from != to else { continue }
        changes.append(
          SeatingAssessment.Change(person: person, round: round + 1, from: from, to: to))
      }
    }
    return changes
  }
}

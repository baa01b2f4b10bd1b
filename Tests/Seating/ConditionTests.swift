import Seating
import Testing

@Suite("Conditions are kept, and named where they clash")
struct ConditionTests {
  @Test(
    "Pairs that are told to are together in every round, pairs that are not to meet never do",
    arguments: [(32, 8, 4), (60, 8, 4), (33, 7, 5), (24, 4, 3)], [false, true])
  func company(shape: (Int, Int, Int), hosts: Bool) throws {
    var request =
      hosts
      ? SeatingRequest.hosted(shape.0, at: shape.1, rounds: shape.2).withRoles(seed: 2)
      : SeatingRequest(people: shape.0, tables: shape.1, rounds: shape.2)
    request.together = [[12, 13], [14, 15, 16], [1, 17]]
    request.apart = [[18, 19, 20], [12, 21], [2, 22]]
    let planned = try SeatingPlanner(effort: SearchEffort(thousandths: 30)).plan(request)
    #expect(planned.assessment.brokenRules == [])
    let meetings = PlanCount(plan: planned.plan).meetings
    for pair in [PersonPair(12, 13), PersonPair(14, 16), PersonPair(1, 17)] {
      #expect(meetings[pair] == shape.2)
    }
    for pair in [PersonPair(18, 19), PersonPair(19, 20), PersonPair(12, 21), PersonPair(2, 22)] {
      #expect(meetings[pair] == nil)
    }
    #expect(planned.assessment.repeats >= planned.assessment.leastRepeats)
    #expect(planned.conflicts == [])
  }

  @Test(
    "Who needs a table sits there in every round, and a pair that shares a need repeats nothing")
  func needs() throws {
    var request = SeatingRequest.hosted(32, at: 8, rounds: 5)
    for place in 20..<22 { request.people[place].need = 2 }
    let planned = try SeatingPlanner.quick.plan(request)
    for person in [21, 22] as [PersonNumber] {
      #expect(planned.plan.tables(of: person).allSatisfy { $0 == 2 })
    }
    #expect(!planned.assessment.meetingsAgain.contains { $0.pair == PersonPair(21, 22) })
    #expect(planned.assessment.brokenRules == [])
  }

  @Test("Hosts who rotate change tables as everyone does")
  func rotatingHosts() throws {
    var request = SeatingRequest.hosted(24, at: 8, rounds: 4)
    request.hosts = .rotate
    let plan = try SeatingPlanner.quick.plan(request).plan
    for person in request.people { #expect(Set(plan.tables(of: person.number)).count > 1) }
  }

  @Test("Locked seats are kept")
  func locks() throws {
    var request = SeatingRequest(people: 40, tables: 8, rounds: 4)
    request.locked = (1...4).map { Seat(person: 7, round: $0, table: 3) }
    request.locked += (10...14).map { Seat(person: PersonNumber($0), round: 2, table: 5) }
    let planned = try SeatingPlanner.quick.plan(request)
    for seat in request.locked {
      #expect(planned.plan.table(of: seat.person, inRound: seat.round) == seat.table)
    }
    #expect(planned.assessment.brokenRules == [])
    #expect(planned.assessment.repeats >= planned.assessment.leastRepeats)
  }

  private func conflicts(
    _ request: SeatingRequest, after change: (inout SeatingRequest) -> Void
  ) throws -> [SeatingConflict.Kind] {
    var request = request
    change(&request)
    let planned = try SeatingPlanner.quick.plan(request)
    for round in 1...request.rounds {
      #expect(
        planned.plan.seats(inRound: round).count
          == request.people.count { $0.present.contains(round) })
    }
    return planned.conflicts.map(\.kind)
  }

  @Test("Two hosts of different tables cannot sit together")
  func hostsTogether() throws {
    let kinds = try conflicts(.hosted(12, at: 3, rounds: 2)) { $0.together = [[1, 2]] }
    #expect(kinds == [.togetherAtDifferentTables(PersonPair(1, 2))])
  }

  @Test("Two hosts of one table cannot be kept apart")
  func hostsApart() throws {
    let kinds = try conflicts(.hosted(12, at: 3, rounds: 2)) {
      $0.people[5].host = 1
      $0.apart = [[1, 6]]
    }
    #expect(kinds == [.apartAtSameTable(PersonPair(1, 6), 1)])
  }

  @Test("A group larger than a table is named, and as many as can sit together")
  func largeGroup() throws {
    let kinds = try conflicts(SeatingRequest(people: 12, tables: 4, rounds: 1)) {
      $0.together = [[1, 2, 3], [3, 4, 5]]
    }
    #expect(kinds == [.togetherTooMany([1, 2, 3, 4, 5], seats: 3)])
  }

  @Test("More people to keep apart than there are tables are named")
  func apartTooMany() throws {
    let kinds = try conflicts(SeatingRequest(people: 9, tables: 3, rounds: 2)) {
      $0.apart = [[1, 2, 3, 4]]
    }
    #expect(kinds == [.apartTooMany([1, 2, 3, 4], tables: 3)])
  }

  @Test("Together and apart at once is named")
  func togetherAndApart() throws {
    let kinds = try conflicts(SeatingRequest(people: 9, tables: 3, rounds: 2)) {
      $0.together = [[1, 2]]
      $0.apart = [[2, 1]]
    }
    #expect(kinds == [.togetherAndApart(PersonPair(1, 2))])
  }

  @Test("Who needs a table that is full is named and sits elsewhere")
  func fullTable() throws {
    let kinds = try conflicts(SeatingRequest(people: 9, tables: 3, rounds: 2)) {
      $0.tables[1].seats = 2
      for place in 0..<3 { $0.people[place].need = 2 }
    }
    #expect(kinds == [.tableFull(2, 3)])
  }

  @Test("A table that more people need than its share is larger")
  func largerTable() throws {
    let kinds = try conflicts(SeatingRequest(people: 12, tables: 4, rounds: 2)) {
      for place in 0..<5 { $0.people[place].need = 2 }
    }
    #expect(kinds == [.tableLarger(2, people: 5, share: 3)])
  }

  @Test("Locks that clash with each other, a need, a host or an absence are named")
  func locksThatClash() throws {
    let kinds = try conflicts(.hosted(12, at: 3, rounds: 2)) {
      $0.people[4].need = 1
      $0.people[5].present = .until(1)
      $0.people[2].need = 2
      $0.tables[2].open = .until(1)
      $0.locked = [
        Seat(person: 7, round: 1, table: 1), Seat(person: 7, round: 1, table: 2),
        Seat(person: 5, round: 1, table: 2), Seat(person: 1, round: 1, table: 2),
        Seat(person: 6, round: 2, table: 1), Seat(person: 8, round: 2, table: 3),
      ]
    }
    #expect(
      Set(kinds) == [
        .lockedTwice(7, taken: 1, other: 2), .lockAgainstNeed(5, locked: 2, needs: 1),
        .lockAgainstHost(1, locked: 2, host: 1), .lockedWhileAway(6, 1), .lockedAtClosedTable(8, 3),
        .hostNeedsOtherTable(3, host: 3, needs: 2),
      ])
  }

  @Test("A need for a table that closes is named for the rounds that it is closed")
  func closedNeed() throws {
    var request = SeatingRequest(people: 12, tables: 3, rounds: 3)
    request.people[0].need = 3
    request.tables[2].open = .until(1)
    let planned = try SeatingPlanner.quick.plan(request)
    let conflict = try #require(planned.conflicts.first)
    #expect(conflict.kind == .needsClosedTable(1, 3))
    #expect(conflict.rounds.numbers(of: 3) == [2, 3])
    #expect(planned.plan.table(of: 1, inRound: 1) == 3)
  }
}

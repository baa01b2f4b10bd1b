import Seating
import Testing

@Suite("A plan is drawn up anew in the middle of the day")
struct ReplanningTests {
  private static let planner = SeatingPlanner(effort: SearchEffort(thousandths: 60))

  private func replan(
    _ request: SeatingRequest, after rounds: Int, _ change: (inout SeatingRequest) -> Void
  ) throws -> (former: SeatingPlan, planned: PlannedSeating) {
    let former = try Self.planner.plan(request).plan
    var later = request
    later.former = FormerPlan(former, roundsThatStand: rounds)
    change(&later)
    let planned = try Self.planner.plan(later)
    for round in stride(from: 1, through: rounds, by: 1) {
      #expect(planned.plan.seats(inRound: round) == former.seats(inRound: round))
    }
    for round in (rounds + 1)...later.rounds {
      #expect(
        planned.plan.seats(inRound: round).map(\.person).sorted()
          == later.people.filter { $0.present.contains(round) }.map(\.number))
    }
    #expect(planned.assessment.brokenRules == [])
    #expect(planned.assessment.repeats >= planned.assessment.leastRepeats)
    return (former, planned)
  }

  @Test("When nothing has changed, nobody is told anything new")
  func unchanged() throws {
    let (former, planned) = try replan(.hosted(32, at: 8, rounds: 4), after: 1) { _ in }
    #expect(planned.plan == former)
    #expect(planned.assessment.changes == [])
  }

  @Test("Late arrivals are given seats, and nobody else has to move")
  func lateArrivals() throws {
    let (_, planned) = try replan(.hosted(32, at: 8, rounds: 4), after: 1) { request in
      for number in 33...40 {
        request.people.append(Person(PersonNumber(number), present: .from(2)))
      }
    }
    #expect(planned.assessment.announcedMoves == [])
    #expect(planned.assessment.repeats == 0)
    #expect(planned.assessment.changes.count == 24)
  }

  @Test("When people leave, few of the others move")
  func leavers() throws {
    let (_, planned) = try replan(.hosted(32, at: 8, rounds: 4), after: 2) { request in
      for place in 24..<28 { request.people[place].present = .until(2) }
    }
    #expect(planned.assessment.repeats == 0)
    #expect(planned.assessment.announcedMoves.count <= 10)
  }

  @Test("When a table closes, those who were to sit there sit elsewhere and most others stay")
  func closedTable() throws {
    let request = SeatingRequest.hosted(32, at: 8, rounds: 4)
    let (former, planned) = try replan(request, after: 2) { $0.tables[7].open = .until(2) }
    let homeless = former.people(at: 8, inRound: 3).count + former.people(at: 8, inRound: 4).count
    #expect(planned.assessment.announcedMoves.count >= homeless)
    #expect(planned.assessment.announcedMoves.count <= 4 * homeless)
  }

  @Test("A round that is added changes nothing of those that were planned")
  func addedRound() throws {
    let (former, planned) = try replan(.hosted(32, at: 8, rounds: 4), after: 2) { $0.rounds = 5 }
    for round in 1...4 {
      #expect(planned.plan.seats(inRound: round) == former.seats(inRound: round))
    }
    #expect(planned.assessment.announcedMoves == [])
    #expect(planned.assessment.repeats <= 6)
  }

  @Test("A need that comes up is met with few moves")
  func newNeed() throws {
    let (_, planned) = try replan(.hosted(32, at: 8, rounds: 4), after: 1) {
      $0.people[20].need = 2
    }
    #expect(planned.plan.tables(of: 21).dropFirst().allSatisfy { $0 == 2 })
    #expect(planned.assessment.announcedMoves.count <= 10)
  }

  @Test("Someone who stands in a past round but is not among the people is named")
  func forgotten() throws {
    var request = SeatingRequest(people: 12, tables: 3, rounds: 3)
    let former = try Self.planner.plan(request).plan
    request.former = FormerPlan(former, roundsThatStand: 1)
    request.people.removeLast()
    #expect(throws: SeatingProblem.unknownPerson(12)) { try Self.planner.plan(request) }
  }
}

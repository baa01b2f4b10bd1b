import Seating
import Testing

@Suite("A plan is assessed, also one that was changed by hand")
struct AssessmentTests {
  private func plan(_ rounds: [[Int]]) -> SeatingPlan {
    SeatingPlan(
      rounds: rounds.count,
      seats: rounds.indices.flatMap { round in
        rounds[round].enumerated().map {
          Seat(
            person: PersonNumber($0.offset + 1), round: round + 1, table: TableNumber($0.element))
        }
      })
  }

  @Test("Who meets again is named, with the rounds, most often first")
  func meetingsAgain() throws {
    let request = SeatingRequest(people: 6, tables: 2, rounds: 3)
    let assessment = try SeatingAssessor(request).assess(
      plan([[1, 1, 1, 2, 2, 2], [1, 1, 2, 1, 2, 2], [1, 1, 2, 2, 1, 2]]))
    #expect(assessment.meetingsAgain.first?.pair == PersonPair(1, 2))
    #expect(assessment.meetingsAgain.first?.times == 3)
    #expect(assessment.meetingsAgain.first?.rounds.numbers(of: 3) == [1, 2, 3])
    #expect(assessment.mostMeetings == 3)
    #expect(assessment.repeats == 5)
    #expect(assessment.meetingsAgain(of: 4).map(\.pair) == [PersonPair(4, 6)])
  }

  @Test("Two people swap by hand, and the difference is told")
  func swap() throws {
    let request = SeatingRequest(people: 16, tables: 4, rounds: 3)
    let assessor = try SeatingAssessor(request)
    let before = try SeatingPlanner.quick.plan(request).plan
    let first = before.people(at: 1, inRound: 2)[0]
    let second = before.people(at: 2, inRound: 2)[0]
    let after = try #require(before.swapping(first, second, inRound: 2))
    #expect(after.table(of: first, inRound: 2) == 2)
    #expect(after.table(of: second, inRound: 2) == 1)
    #expect(after.swapping(first, second, inRound: 2) == before)
    let effect = SwapEffect(from: assessor.assess(before), to: assessor.assess(after))
    #expect(effect.repeats > 0)
    #expect(effect.repeats == PlanCount(plan: after).repeats - PlanCount(plan: before).repeats)
    #expect(before.swapping(first, 99, inRound: 2) == nil)
    #expect(before.swapping(first, second, inRound: 4) == nil)
    #expect(before.swapping(first, second, inRound: .min) == nil)
  }

  @Test("The best swap of a person undoes a bad one")
  func suggestions() throws {
    let request = SeatingRequest(people: 16, tables: 4, rounds: 4)
    let assessor = try SeatingAssessor(request)
    let good = try SeatingPlanner.quick.plan(request).plan
    let first = good.people(at: 1, inRound: 2)[0]
    let second = good.people(at: 2, inRound: 2)[0]
    let bad = try #require(good.swapping(first, second, inRound: 2))
    let best = try #require(assessor.bestSwaps(of: first, inRound: 2, of: bad).first)
    #expect(best.other == second)
    #expect(best.effect.repeats == -assessor.assess(bad).repeats)
    #expect(assessor.bestSwaps(of: 77, inRound: 2, of: bad) == [])
    #expect(assessor.bestSwaps(of: first, inRound: 9, of: bad) == [])
  }

  @Test("Rules that a plan breaks are named")
  func brokenRules() throws {
    var request = SeatingRequest.hosted(6, at: 2, rounds: 1)
    request.people[3].need = 1
    request.together = [[5, 6]]
    request.apart = [[1, 5]]
    request.locked = [Seat(person: 3, round: 1, table: 1)]
    let broken = try SeatingAssessor(request).assess(plan([[1, 1, 2, 2, 1, 2]])).brokenRules
    #expect(
      Set(broken) == [
        .hostAway(2, round: 1, host: 2), .withoutNeed(4, round: 1, needs: 1),
        .parted(PersonPair(5, 6), round: 1), .meets(PersonPair(1, 5), round: 1, table: 1),
        .lockBroken(Seat(person: 3, round: 1, table: 1)),
      ])
  }

  @Test("People without a seat and tables that are too large are named")
  func sizes() throws {
    let request = SeatingRequest(people: 5, tables: 2, rounds: 1)
    let broken = try SeatingAssessor(request).assess(plan([[1, 1, 1, 1]])).brokenRules
    #expect(
      Set(broken) == [
        .unseated(5, round: 1), .tableSize(1, round: 1, people: 4, even: 2...3),
        .tableSize(2, round: 1, people: 0, even: 2...3),
      ])
  }

  @Test("A table that has too many of a role is named, with what would be even enough")
  func roles() throws {
    var request = SeatingRequest(people: 8, tables: 2, rounds: 1)
    for place in 0..<4 { request.people[place].roles = [Role(3)] }
    let assessor = try SeatingAssessor(request)
    let plan = plan([[1, 1, 1, 1, 2, 2, 2, 2]])
    let uneven = assessor.assess(plan).unevenRoles
    #expect(uneven.map(\.count) == [4, 0])
    #expect(uneven.map(\.evenEnough) == [1...3, 1...3])
    #expect(assessor.assess(plan).unevenSeats == 2)
    #expect(assessor.mix(at: 1, inRound: 1, of: plan) == [4])
  }

  @Test("A promise that everyone sees every table is held against the plan")
  func unvisited() throws {
    var request = SeatingRequest(people: 4, tables: 2, rounds: 2)
    request.visits = .everyTable
    let assessment = try SeatingAssessor(request).assess(plan([[1, 1, 2, 2], [1, 2, 1, 2]]))
    #expect(assessment.unvisited.map(\.person) == [1, 4])
    #expect(assessment.unvisited.map(\.tables) == [[2], [1]])
  }

  @Test("Cards, tables and seats tell the same")
  func views() {
    let plan = plan([[1, 2, 2], [2, 1, 2]])
    #expect(plan.tables(of: 3) == [2, 2])
    #expect(plan.people(at: 2, inRound: 1) == [2, 3])
    #expect(plan.seats(inRound: 2).map(\.person) == [2, 1, 3])
    #expect(SeatingPlan(rounds: 2, seats: plan.seats.reversed()) == plan)
    #expect(plan.tables(of: 9) == [nil, nil])
    #expect(plan.people(at: 1, inRound: 3) == [])
  }
}

import Seating
import Testing

@Suite("Requests without any plan are refused")
struct ProblemTests {
  private func problem(
    _ change: (inout SeatingRequest) -> Void
  ) -> SeatingProblem? {
    var request = SeatingRequest(people: 10, tables: 3, rounds: 3)
    change(&request)
    do {
      _ = try SeatingPlanner.quick.plan(request)
      return nil
    } catch {
      return error
    }
  }

  @Test("Too few and too many are told apart from what can be planned")
  func ranges() {
    #expect(problem { $0.people = [] } == .peopleOutOfRange(0))
    #expect(
      problem { $0.people = (1...1_001).map { Person(PersonNumber($0)) } }
        == .peopleOutOfRange(1_001))
    #expect(problem { $0.tables = [] } == .tablesOutOfRange(0))
    #expect(
      problem { $0.tables = (1...101).map { SeatingTable(TableNumber($0)) } }
        == .tablesOutOfRange(101))
    #expect(problem { $0.rounds = 0 } == .roundsOutOfRange(0))
    #expect(problem { $0.rounds = 13 } == .roundsOutOfRange(13))
    #expect(problem { $0.people[0].roles = (1...65).map(Role.init) } == .tooManyRoles(65))
  }

  @Test("Numbers that are there twice or not at all are named")
  func numbers() {
    #expect(problem { $0.people[1].number = 1 } == .repeatedPerson(1))
    #expect(problem { $0.tables[1].number = 1 } == .repeatedTable(1))
    #expect(problem { $0.together = [[1, 99]] } == .unknownPerson(99))
    #expect(problem { $0.apart = [[98]] } == .unknownPerson(98))
    #expect(problem { $0.people[3].host = 9 } == .unknownTable(9))
    #expect(problem { $0.people[3].need = 8 } == .unknownTable(8))
    #expect(problem { $0.locked = [Seat(person: 1, round: 4, table: 1)] } == .unknownRound(4))
    #expect(
      problem { $0.locked = [Seat(person: 1, round: .max, table: 1)] } == .unknownRound(.max))
    #expect(problem { $0.tables[0].seats = -1 } == .negativeSeats(1))
  }

  @Test("A round without an open table or with too few seats is named")
  func seats() {
    #expect(
      problem { for place in 0..<3 { $0.tables[place].open = .until(2) } }
        == .noOpenTable(round: 3))
    #expect(
      problem { for place in 0..<3 { $0.tables[place].seats = 3 } }
        == .tooFewSeats(round: 1, seats: 9, people: 10))
  }

  @Test("More rounds cannot stand than were planned")
  func standing() {
    let plan = SeatingPlan(rounds: 2, seats: [Seat(person: 1, round: 1, table: 1)])
    #expect(
      problem { $0.former = FormerPlan(plan, roundsThatStand: 3) } == .standingRoundsOutOfRange(3))
    #expect(
      problem { $0.former = FormerPlan(plan, roundsThatStand: -1) }
        == .standingRoundsOutOfRange(-1))
  }
}

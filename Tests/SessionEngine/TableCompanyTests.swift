import SessionEngine
import Testing

@Suite("Who is new at a table")
struct TableCompanyTests {
  private let one = TableID(number: 1)
  private let two = TableID(number: 2)

  private func workshop(_ style: SeatingStyle) throws -> Workshop {
    let plan = Plan(
      title: "Verkstad", tables: (1...3).map { Table(id: TableID(number: $0)) }, seating: style,
      steps: Plan.dialogueSteps)
    var workshop = try Workshop(plan)
    let seats: [[TableID?]] = [[one, one, two, nil], [one, two, one, one]]
    let rounds = zip(workshop.state.tableRounds, seats).map { run, seats in
      SeatedRound(step: run.step, seats: seats)
    }
    try workshop.send(
      .adoptSeating(
        SeatingArrangement(
          people: (1...4).map { _ in SeatedPerson() }, rounds: rounds, seed: 1)))
    return workshop
  }

  @Test("In the first round everyone is, and in the next those who sat elsewhere or were not there")
  func rounds() throws {
    let state = try workshop(.planned).state
    let first = try #require(state.company(at: one, in: state.tableRounds[0].step))
    #expect(first.isFirst && first.arriving.map(\.number) == [1, 2] && first.staying.isEmpty)
    let second = try #require(state.company(at: one, in: state.tableRounds[1].step))
    #expect(!second.isFirst)
    #expect(second.arriving.map(\.number) == [3, 4])
    #expect(second.staying.map(\.number) == [1])
  }

  @Test("Where the plan has a spoken rule, or nobody has a seat, there is nothing to say")
  func noSeats() throws {
    let spoken = try workshop(.spokenRule).state
    #expect(spoken.company(at: one, in: spoken.tableRounds[0].step) == nil)
    let planned = try workshop(.planned).state
    #expect(planned.company(at: TableID(number: 3), in: planned.tableRounds[0].step) == nil)
    #expect(planned.company(at: one, in: StepID(number: 99)) == nil)
  }

  @Test("A round that was left out was never sat in")
  func skipped() throws {
    var workshop = try workshop(.planned)
    let rounds = workshop.state.tableRounds
    try workshop.send(.skipStep(step: rounds[0].step))
    let second = try #require(workshop.state.company(at: one, in: rounds[1].step))
    #expect(second.isFirst && second.arriving.map(\.number) == [1, 3, 4])
  }

  @Test("A head count is that of the run, else the latest of the table")
  func headcount() throws {
    var workshop = try workshop(.planned)
    let rounds = workshop.state.tableRounds
    #expect(workshop.state.lastHeadcount(at: one, in: rounds[1]) == nil)
    try workshop.send(.setHeadcount(table: one, run: nil, people: 5))
    #expect(workshop.state.lastHeadcount(at: one, in: rounds[1]) == 5)
    try workshop.send(.startStep(run: rounds[0]))
    try workshop.send(.setHeadcount(table: one, run: rounds[0], people: 7))
    #expect(workshop.state.lastHeadcount(at: one, in: rounds[1]) == 7)
    #expect(workshop.state.lastHeadcount(at: two, in: rounds[1]) == nil)
  }
}

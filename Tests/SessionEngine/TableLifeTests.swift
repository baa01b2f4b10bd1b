import Testing

@testable import SessionEngine

@Suite("What goes on at a table")
struct TableLifeTests {
  private let two = TableID(number: 2)

  private func inRound() throws -> Workshop {
    var workshop = try Workshop()
    try workshop.send(.startStep(run: workshop.run(2)))
    try workshop.send(
      .addComment(NewComment(text: "Lugnt.", table: two, run: workshop.run(2))),
      by: Workshop.desk(2))
    try workshop.send(
      .addComment(NewComment(text: "Öppet.", table: two, run: workshop.run(2))),
      by: Workshop.desk(2))
    return workshop
  }

  private let one = CommentID(number: 1)
  private let other = CommentID(number: 2)

  @Test("A comment that was read back is marked, until its wording is another")
  func readBack() throws {
    var workshop = try inRound()
    let place = TablePlace(table: two, run: workshop.run(2))
    let read = Command.markReadBack(
      table: two, run: workshop.run(2), comments: [one, other, one], present: 6)
    let held = try workshop.send(read, by: Workshop.desk(2))
    #expect(workshop.state.readBacks[place] == .some(6))
    #expect(workshop.state.comments[one]?.isReadBack == true)
    #expect(workshop.refusal(of: read) == .alreadyDone(by: Workshop.desk(2)))
    let amended = try workshop.send(.amendComment(comment: one, text: "Tyst.", kind: nil))
    #expect(workshop.state.comments[one]?.isReadBack == false)
    #expect(workshop.state.comments[other]?.isReadBack == true)
    try workshop.send(.undo(command: amended))
    #expect(workshop.state.comments[one]?.isReadBack == true)
    try workshop.send(.undo(command: held))
    #expect(workshop.state.readBacks.isEmpty)
    #expect(workshop.state.comments[other]?.isReadBack == false)
  }

  @Test("Only the number of turns at the floor is kept, and when the last one was")
  func floor() throws {
    var workshop = try inRound()
    let place = TablePlace(table: two, run: workshop.run(2))
    let turn = Command.countTurn(table: two, run: workshop.run(2), perspective: .relative)
    try workshop.send(turn)
    workshop.advance(seconds: 60)
    let second = try workshop.send(turn)
    #expect(
      workshop.state.floor[place]?[.relative] == FloorCount(turns: 2, last: workshop.now))
    try workshop.send(.undo(command: second))
    #expect(workshop.state.floor[place]?[.relative]?.turns == 1)
  }

  @Test("A call for help waits until it is answered, and is not made twice")
  func reports() throws {
    var workshop = try inRound()
    let help = Command.report(table: two, run: workshop.run(2), kind: .help, text: nil)
    try workshop.send(help, by: Workshop.desk(2))
    #expect(workshop.refusal(of: help) == .alreadyDone(by: Workshop.desk(2)))
    let report = ReportID(number: 1)
    let answered = try workshop.send(.answerReport(report: report, answer: "Jag kommer."))
    #expect(workshop.state.reports[report]?.standing == .answered("Jag kommer."))
    #expect(
      workshop.refusal(of: .answerReport(report: report, answer: nil))
        == .alreadyDone(by: Workshop.console))
    try workshop.send(.undo(command: answered))
    #expect(workshop.state.reports[report]?.standing == .waiting)
    #expect(
      workshop.refusal(of: .report(table: two, run: nil, kind: .message, text: " "))
        == .emptyText(.message))
  }

  @Test("What a desk proposes is no conclusion before somebody takes it up")
  func proposals() throws {
    var workshop = try inRound()
    try workshop.send(
      .propose(.conclusion(text: "Vi prövar i höst."), table: two, theme: nil),
      by: Workshop.desk(2))
    #expect(workshop.state.conclusions.count == 0)
    let proposal = ProposalID(number: 1)
    let taken = try workshop.send(.acceptProposal(proposal: proposal))
    #expect(workshop.state.conclusions.all.map(\.value) == ["Vi prövar i höst."])
    #expect(
      workshop.refusal(of: .declineProposal(proposal: proposal, reason: nil))
        == .alreadyDone(by: Workshop.console))
    try workshop.send(.undo(command: taken))
    #expect(workshop.state.conclusions.count == 0)
    try workshop.send(.declineProposal(proposal: proposal, reason: "Hör till kommunen."))
    #expect(
      workshop.state.proposals[proposal]?.settlement == .declined(reason: "Hör till kommunen."))
  }

  // MARK: Seats

  private func seats(_ tables: Int?...) -> [TableID?] {
    tables.map { $0.map { TableID(number: $0) } }
  }

  private func arrangement(_ first: [TableID?], _ second: [TableID?]) -> SeatingArrangement {
    SeatingArrangement(
      people: first.map { _ in SeatedPerson() },
      rounds: [
        SeatedRound(step: StepID(number: 2), seats: first),
        SeatedRound(step: StepID(number: 3), seats: second),
      ], seed: 1)
  }

  @Test("Seats of a round that is over stand; those to come can change, and people can come")
  func pastSeats() throws {
    var workshop = try Workshop()
    try workshop.send(.adoptSeating(arrangement(seats(1, 2), seats(2, 1))))
    try workshop.send(.startStep(run: workshop.run(2)))
    try workshop.send(.endStep(run: workshop.run(2)))
    let past = StepID(number: 2)
    #expect(
      workshop.refusal(of: .adoptSeating(arrangement(seats(2, 1), seats(2, 1))))
        == .seatsOfPastRound(past))
    #expect(
      workshop.refusal(of: .adoptSeating(arrangement(seats(1, 2, 1), seats(2, 1, 1))))
        == .seatsOfPastRound(past))
    try workshop.send(.adoptSeating(arrangement(seats(1, 2, nil), seats(3, 1, 1))))
    #expect(workshop.state.seating?.people.count == 3)
  }

  @Test("Seats that do not fit the people, the tables or the rounds are refused")
  func impossibleSeats() throws {
    let workshop = try Workshop()
    var wrong = arrangement(seats(1, 2), seats(2))
    #expect(
      workshop.refusal(of: .adoptSeating(wrong))
        == .seatsForOthers(StepID(number: 3), seats: 1, people: 2))
    wrong = arrangement(seats(1, 9), seats(2, 1))
    #expect(workshop.refusal(of: .adoptSeating(wrong)) == .unknownTable(TableID(number: 9)))
    wrong = arrangement(seats(1), seats(2))
    wrong.rounds[1].step = StepID(number: 2)
    #expect(workshop.refusal(of: .adoptSeating(wrong)) == .seatedTwice(StepID(number: 2)))
    wrong.rounds[1].step = StepID(number: 1)
    #expect(workshop.refusal(of: .adoptSeating(wrong)) == .notTableRound(StepID(number: 1)))
    wrong = arrangement(seats(1), seats(2))
    wrong.rounds[0].locked = [2]
    #expect(
      workshop.refusal(of: .adoptSeating(wrong))
        == .outOfRange(.personNumber, value: 2, allowed: 1...1))
  }

  @Test("Where seats are planned the room sees where everyone goes, by number")
  func seatsOnStage() throws {
    var workshop = try Workshop(
      Plan(
        title: "Verkstad", tables: (1...3).map { Table(id: TableID(number: $0)) },
        seating: .planned, changeRule: "Värden stannar", steps: Plan.dialogueSteps))
    try workshop.send(.adoptSeating(arrangement(seats(1, 2, 3), seats(1, 3, nil))))
    try workshop.send(.startStep(run: workshop.run(2)))
    try workshop.send(.endStep(run: workshop.run(2)))
    guard case .changeTables(_, let rule, let shown) = StageState(workshop.state).scene else {
      Issue.record("nobody is told where to go")
      return
    }
    #expect(rule == "Värden stannar")
    #expect(shown.map(\.person) == [1, 2])
    #expect(shown.map(\.table.number) == [1, 3])
    #expect(shown.map(\.stays) == [true, false])
    // A break between the rounds changes nothing about who stays.
    try workshop.send(.insertStep(PlannedStep(kind: .break, minutes: 5), after: StepID(number: 2)))
    let pause = try #require(workshop.state.stepOrder.dropFirst(2).first)
    try workshop.send(.startStep(run: StepRun(pause, 1)))
    try workshop.send(.endStep(run: StepRun(pause, 1)))
    guard case .changeTables(_, _, let after) = StageState(workshop.state).scene else {
      Issue.record("nobody is told where to go after the break")
      return
    }
    #expect(after == shown)
  }
}

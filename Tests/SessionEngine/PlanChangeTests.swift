import Testing

@testable import SessionEngine

@Suite("The plan while it is carried out")
struct PlanChangeTests {
  private func numbers(_ steps: [StepID]) -> [Int] { steps.map(\.number) }

  @Test("A step that is put in after the one going on comes next")
  func insert() throws {
    var workshop = try TimerTests.inRound()
    let walk = PlannedStep(kind: .break, title: "Promenad", minutes: 5)
    try workshop.send(.insertStep(walk, after: StepID(number: 2)))
    #expect(numbers(workshop.state.stepOrder) == [1, 2, 10, 3, 4, 5, 6, 7, 8, 9])
    #expect(workshop.state.upcomingSteps.first == StepID(number: 10))
    #expect(workshop.status(2) == .running)
    try workshop.send(.startStep(run: workshop.run(10)))
    #expect(workshop.timer(10)?.length == 300_000)
  }

  @Test("A question that is reworded keeps its earlier wordings, and taking back takes the last")
  func reword() throws {
    var workshop = try TimerTests.inRound()
    let step = StepID(number: 2)
    try workshop.send(.rewordStep(step: step, title: nil, question: "Vad fungerar?"))
    let second = try workshop.send(
      .rewordStep(step: step, title: "Runda ett", question: "Vad fungerar redan?"))
    #expect(workshop.state.steps[step]?.planned.question == "Vad fungerar redan?")
    #expect(workshop.state.steps[step]?.earlierQuestions == [nil, "Vad fungerar?"])
    try workshop.send(.undo(command: second))
    #expect(workshop.state.steps[step]?.planned.question == "Vad fungerar?")
    #expect(workshop.state.steps[step]?.earlierQuestions == [nil])
    #expect(workshop.state.steps[step]?.planned.title == nil)
  }

  @Test(
    "A better wording counts for what comes and asked the same, and one undo takes all of it back")
  func rewordOnward() throws {
    var steps = Plan.dialogueSteps
    let rounds = steps.indices.filter { steps[$0].kind == .tableRound }
    try #require(rounds.count > 1)
    let own = PlannedStep(kind: .tableRound, minutes: 5, question: "Vad är annorlunda här?")
    steps.insert(own, at: rounds[1] + 1)
    let tables = [Table(id: TableID(number: 1))]
    var workshop = try Workshop(
      Plan(title: "Verkstad", question: "Vad behövs?", tables: tables, steps: steps))
    let ids = rounds.map { StepID(number: $0 + 1) }
    func question(_ step: StepID) -> Words? {
      workshop.state.steps[step].flatMap { workshop.state.question(in: $0) }
    }
    try workshop.send(.startStep(run: StepRun(ids[0], 1)))
    let reworded = try workshop.send(
      .rewordStep(step: ids[0], title: nil, question: "Vad behövs mest?"))
    #expect(question(ids[0]) == "Vad behövs mest?")
    #expect(question(ids[1]) == "Vad behövs mest?")
    #expect(question(StepID(number: rounds[1] + 2)) == "Vad är annorlunda här?")
    #expect(workshop.state.steps[ids[0]]?.neverAsked == 0)
    #expect(workshop.state.steps[ids[1]]?.neverAsked == 1)
    for step in steps.indices where !steps[step].kind.asksCommonQuestion {
      #expect(question(StepID(number: step + 1)) == nil)
    }
    // What has begun keeps what it asked.
    try workshop.send(.startStep(run: StepRun(ids[1], 1)))
    try workshop.send(.rewordStep(step: ids[0], title: nil, question: "Vad behövs först?"))
    #expect(question(ids[1]) == "Vad behövs mest?")
    try workshop.send(.undo(command: workshop.state.lastUndoable(by: Workshop.console)!.command))
    try workshop.send(.undo(command: reworded))
    #expect(question(ids[0]) == "Vad behövs?")
    #expect(question(ids[1]) == "Vad behövs?")
    #expect(workshop.state.steps[ids[1]]?.earlierQuestions == [])
  }

  @Test("What comes next is right between steps, after skipping and after going back")
  func upcoming() throws {
    var workshop = try Workshop()
    #expect(numbers(workshop.state.upcomingSteps) == Array(1...9))
    try workshop.send(.startStep(run: workshop.run(1)))
    try workshop.send(.endStep(run: workshop.run(1)))
    #expect(numbers(workshop.state.upcomingSteps) == Array(2...9))
    try workshop.send(.skipStep(step: StepID(number: 2)))
    #expect(numbers(workshop.state.upcomingSteps) == Array(3...9))
    try workshop.send(.startStep(run: workshop.run(3)))
    #expect(numbers(workshop.state.upcomingSteps) == Array(4...9))
    try workshop.send(.reopenStep(run: workshop.run(1)))
    #expect(numbers(workshop.state.upcomingSteps) == Array(3...9))
    try workshop.send(.endStep(run: workshop.run(1)))
    #expect(numbers(workshop.state.upcomingSteps) == Array(3...9))
  }

  @Test("After a step was taken early and the room went back, what was jumped over still comes")
  func jump() throws {
    var workshop = try TimerTests.inRound()
    workshop.advance(seconds: 10)
    try workshop.send(.startStep(run: workshop.run(6)))
    #expect(numbers(workshop.state.upcomingSteps) == [7, 8, 9])
    workshop.advance(seconds: 10)
    try workshop.send(.startStep(run: workshop.run(3)))
    workshop.advance(seconds: 10)
    try workshop.send(.endStep(run: workshop.run(3)))
    #expect(numbers(workshop.state.upcomingSteps) == [4, 5, 7, 8, 9])
    try workshop.send(.startStep(run: workshop.run(2, 2)))
    #expect(numbers(workshop.state.upcomingSteps) == [4, 5, 7, 8, 9])
  }

  @Test(
    "Ending the step that goes on does not change what comes next",
    arguments: 0..<30 as Range<UInt64>)
  func ending(seed: UInt64) throws {
    _ = try Workshop.random(seed: seed, commands: 80) { before, after, _, command in
      if case .endStep = command {
        #expect(after.state.upcomingSteps == before.state.upcomingSteps)
      }
    }
  }

  @Test("Only steps that have not begun are moved, removed or left out")
  func pendingOnly() throws {
    var workshop = try TimerTests.inRound()
    for id in [1, 2].map(StepID.init(number:)) {
      #expect(workshop.refusal(of: .removeStep(step: id)) == .stepNotPending(id))
      #expect(workshop.refusal(of: .moveStep(step: id, after: nil)) == .stepNotPending(id))
      #expect(workshop.refusal(of: .skipStep(step: id)) == .stepNotPending(id))
    }
    try workshop.send(.moveStep(step: StepID(number: 9), after: StepID(number: 2)))
    #expect(numbers(workshop.state.upcomingSteps) == [9, 3, 4, 5, 6, 7, 8])
    try workshop.send(.removeStep(step: StepID(number: 3)))
    #expect(numbers(workshop.state.upcomingSteps) == [9, 4, 5, 6, 7, 8])
  }

  @Test("A step that something was said in stays in the plan")
  func saidIn() throws {
    var workshop = try Workshop()
    let said = try workshop.send(
      .addComment(NewComment(text: "Från en lapp", run: workshop.run(3))), by: Workshop.desk(1))
    guard
      case .dependedOn(said, _, Workshop.desk(1)) = workshop.refusal(
        of: .removeStep(step: StepID(number: 3)))
    else {
      Issue.record("the step was removed under the comment")
      return
    }
    try workshop.send(
      .moveComment(comment: CommentID(number: 1), table: nil, run: workshop.run(2)))
    #expect(workshop.refusal(of: .removeStep(step: StepID(number: 3))) == nil)
  }

  @Test("A plan with impossible numbers or texts is refused with what is wrong")
  func impossiblePlans() {
    func refusal(_ change: (inout Plan) -> Void) -> Refusal? {
      var plan = Plan(
        title: "Verkstad", tables: [Table(id: TableID(number: 1))], steps: Plan.dialogueSteps)
      change(&plan)
      return Workshop(empty: ()).refusal(of: .createSession(header: Workshop.header, plan: plan))
    }
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0.title = " " } == .emptyText(.title))
    #expect(refusal { $0.tables = [] } == .outOfRange(.tables, value: 0, allowed: 1...100))
    #expect(
      refusal { $0.tables.append(Table(id: TableID(number: 0))) }
        == .outOfRange(.tableNumber, value: 0, allowed: 1...100))
    #expect(
      refusal { $0.tables.append(Table(id: TableID(number: 1))) }
        == .duplicateTable(TableID(number: 1)))
    #expect(
      refusal { $0.steps[0].minutes = -1 }
        == .outOfRange(.minutes, value: -1, allowed: 0...1440))
    #expect(
      refusal { $0.steps[0].tableQuestions = [TableID(number: 7): "Vad?"] }
        == .unknownTable(TableID(number: 7)))
    #expect(
      refusal { $0.dots.capPerTheme = 6 } == .outOfRange(.capPerTheme, value: 6, allowed: 1...5))
    #expect(
      refusal { $0.given = [.present(String(repeating: "å", count: 10_001))] }
        == .textTooLong(.comment, characters: 10_001, limit: 10_000))
    #expect(refusal { $0.participants = 0 } != nil)
  }
}

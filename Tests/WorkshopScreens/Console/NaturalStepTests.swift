import SessionEngine
import Testing

@testable import WorkshopScreens

/// What Enter does, found from the session alone.
struct NaturalStepTests {
  private func natural(_ session: SessionBuilder, isDocumented: Bool = false) -> NaturalStep {
    NaturalStep(session.state, isDocumented: isDocumented)
  }

  /// A session in the step at that place of the dialogue plan.
  private func session(at place: Int, dots: DotRule = DotRule(cutAfter: 2)) throws -> SessionBuilder
  {
    var session = try SessionBuilder(.dialogue(dots: dots))
    if place >= 5 {
      try session.start(4)
      for title in ["Ett", "Två", "Tre", "Fyra"] {
        try session.run(.createTheme(title: title, description: nil, parent: nil))
      }
    }
    try session.start(place)
    return session
  }

  private func start(
    _ step: Int, run: Int = 1, besides: Set<NaturalStep.Accompaniment> = []
  ) -> NaturalStep {
    .start(StepRun(StepID(number: step), run), besides: besides)
  }

  @Test("Before the first step Enter starts it")
  func notStarted() throws {
    #expect(natural(try SessionBuilder(.dialogue())) == start(1))
  }

  @Test("After the opening the question is shown, which starts the first round")
  func opening() throws {
    #expect(natural(try session(at: 0)) == start(2))
  }

  @Test("A round is read back before people change tables, and the next one starts when they sit")
  func rounds() throws {
    var session = try session(at: 1)
    let run = StepRun(StepID(number: 2), 1)
    #expect(natural(session) == .readBack(run))
    #expect(natural(session).commands == [.askReadBack(run: run)])
    try session.run(.askReadBack(run: run))
    #expect(natural(session) == .changeTables(run))
    for command in natural(session).commands { try session.run(command) }
    #expect(natural(session) == start(3))
  }

  @Test(
    "After what stands between two rounds people change tables before the next one, once",
    arguments: [StepKind.break, .sorting, .conclusion])
  func between(kind: StepKind) throws {
    var session = try session(at: 1)
    try session.run(
      .insertStep(PlannedStep(kind: kind, minutes: 10), after: StepID(number: 2)))
    let between = StepRun(try #require(session.state.stepOrder.dropFirst(2).first), 1)
    try session.run(.askReadBack(run: StepRun(StepID(number: 2), 1)))
    #expect(natural(session) == .start(between, besides: []))
    for command in natural(session).commands { try session.run(command) }
    #expect(natural(session) == .changeTables(between))
    for command in natural(session).commands { try session.run(command) }
    guard case .changeTables = StageState(session.state).scene else {
      Issue.record("nobody is told to change tables")
      return
    }
    #expect(natural(session) == start(3))
    for command in natural(session).commands { try session.run(command) }
    #expect(session.state.currentStep == StepID(number: 3))
  }

  @Test("Another message on the wall is no read-back")
  func otherMessage() throws {
    var session = try session(at: 1)
    try session.run(.showMessage(text: "Nyckel hittad"))
    #expect(natural(session) == .readBack(StepRun(StepID(number: 2), 1)))
  }

  @Test("After the last round the break starts, and the wall follows")
  func lastRound() throws {
    var session = try session(at: 2)
    try session.run(.askReadBack(run: StepRun(StepID(number: 3), 1)))
    #expect(natural(session) == start(4))
    for command in natural(session).commands { try session.run(command) }
    #expect(session.state.currentStep == StepID(number: 4))
    #expect(StageState(session.state).scene == .pause(StepID(number: 4)))
  }

  @Test("After the break and the sorting the next step starts", arguments: [(3, 5), (4, 6)])
  func onward(place: Int, next: Int) throws {
    #expect(natural(try session(at: place)) == start(next))
  }

  @Test("A vote is asked about, given a silent minute, opened, closed and revealed from the lowest")
  func vote() throws {
    var session = try session(at: 5)
    let (run, vote) = (StepRun(StepID(number: 6), 1), VoteID(number: 1))
    #expect(natural(session) == .askVoters)
    try session.run(.proposeVote(VoteProposal(rule: session.state.plan.dots, voters: 32)))
    #expect(natural(session) == .silentMinute(run, seconds: 60))
    for command in natural(session).commands { try session.run(command) }
    #expect(natural(session) == .openVote(vote, run: run, seconds: 600))
    for command in natural(session).commands { try session.run(command) }
    #expect(session.state.votes[vote]?.phase == .open)
    #expect(natural(session) == .closeVote(vote))
    for (number, dots) in [(1, 9), (2, 7), (3, 5), (4, 3)] {
      try session.run(
        .countDots(vote: vote, CountPlace(theme: ThemeID(number: number), table: nil), dots: dots))
    }
    try session.run(.closeVote(vote: vote))
    for shown in 1...4 {
      #expect(natural(session) == .reveal(vote, themes: shown))
      try session.run(.reveal(vote: vote, themes: shown))
    }
    #expect(natural(session) == start(7, besides: [.holdingTimer]))
  }

  /// A vote on four themes in which the second and the third have the same number, with the cut between them.
  private func tied() throws -> SessionBuilder {
    var session = try session(at: 5)
    let vote = VoteID(number: 1)
    try session.run(.proposeVote(VoteProposal(rule: session.state.plan.dots, voters: 32)))
    try session.run(.openVote(vote: vote, themes: []))
    for (number, dots) in [(1, 9), (2, 5), (3, 5), (4, 3)] {
      try session.run(
        .countDots(vote: vote, CountPlace(theme: ThemeID(number: number), table: nil), dots: dots))
    }
    try session.run(.closeVote(vote: vote))
    try session.run(.reveal(vote: vote, themes: 4))
    return session
  }

  @Test("A tie across the cut is settled before anything else")
  func tie() throws {
    var session = try tied()
    #expect(natural(session) == .settleTie(VoteID(number: 1)))
    #expect(session.state.placesInTie(of: VoteID(number: 1)) == 1)
    try session.run(.decideCut(vote: VoteID(number: 1), decision: .widen, reason: nil))
    #expect(natural(session) == start(7, besides: [.holdingTimer]))
  }

  @Test("A theme taken along settles no tie")
  func takenAlong() throws {
    var session = try tied()
    let decision = CutDecision.takeAlong(ThemeID(number: 4))
    try session.run(.decideCut(vote: VoteID(number: 1), decision: decision, reason: "Viktigt"))
    #expect(natural(session) == .settleTie(VoteID(number: 1)))
  }

  @Test("A run-off opens on the tied themes only")
  func runOff() throws {
    var session = try tied()
    try session.run(.decideCut(vote: VoteID(number: 1), decision: .runOff, reason: nil))
    try session.run(
      .proposeVote(
        VoteProposal(
          rule: DotRule(cutAfter: 1), voters: 32, runOffOf: VoteID(number: 1))))
    try session.run(.startTimer(run: StepRun(StepID(number: 6), 1), seconds: 60))
    let expected = NaturalStep.openVote(
      VoteID(number: 2), run: StepRun(StepID(number: 6), 1), seconds: 600)
    #expect(natural(session) == expected)
    for command in natural(session).commands { try session.run(command) }
    let themes = session.state.votes[VoteID(number: 2)]?.themes
    #expect(themes == [ThemeID(number: 2), ThemeID(number: 3)])
  }

  @Test("A voting step that is run again asks about a new vote")
  func votedAgain() throws {
    var session = try tied()
    try session.run(.decideCut(vote: VoteID(number: 1), decision: .widen, reason: nil))
    try session.run(.endStep(run: StepRun(StepID(number: 6), 1)))
    try session.run(.startStep(run: StepRun(StepID(number: 6), 2)))
    #expect(natural(session) == .askVoters)
  }

  @Test("A deepening waits while tables are given out, then its time begins")
  func deepening() throws {
    var session = try session(at: 5)
    let run = StepRun(StepID(number: 7), 1)
    let natural = NaturalStep.start(run, besides: [.holdingTimer])
    for command in natural.commands { try session.run(command) }
    #expect(self.natural(session) == .beginDeepening(run, seconds: 35 * 60))
    session.wait(seconds: 300)
    for command in self.natural(session).commands { try session.run(command) }
    #expect(session.state.steps[run.step]?.progress.runs.last?.timer?.elapsed(at: session.now) == 0)
    #expect(self.natural(session) == start(8))
  }

  @Test("A deepening that is paused later goes on as usual")
  func pausedDeepening() throws {
    var session = try session(at: 6)
    session.wait(seconds: 120)
    try session.run(.pauseTimer(run: StepRun(StepID(number: 7), 1)))
    #expect(natural(session) == start(8))
  }

  @Test(
    "At the end the documentation is saved, then the workshop closed, then the documentation saved again"
  )
  func closing() throws {
    var session = try session(at: 8)
    #expect(natural(session) == .saveDocumentation)
    #expect(natural(session, isDocumented: true) == .closeSession)
    try session.run(.closeSession)
    #expect(natural(session) == .saveDocumentation)
    #expect(natural(session, isDocumented: true) == .nothing)
  }

  @Test("While everything stands still, Enter goes on")
  func paused() throws {
    var session = try session(at: 1)
    try session.run(.pauseAll)
    #expect(natural(session) == .resumeRoom)
    try session.run(.resumeAll)
    #expect(natural(session) == .readBack(StepRun(StepID(number: 2), 1)))
  }

  @Test("A step that was left is gone on with in the same run")
  func resumed() throws {
    var session = try session(at: 1)
    try session.run(.askReadBack(run: StepRun(StepID(number: 2), 1)))
    for command in natural(session).commands { try session.run(command) }
    try session.start(2)
    try session.run(.reopenStep(run: StepRun(StepID(number: 2), 1)))
    #expect(natural(session) == .changeTables(StepRun(StepID(number: 2), 1)))
    try session.run(.endStep(run: StepRun(StepID(number: 2), 1)))
    #expect(natural(session) == start(3))
  }
}

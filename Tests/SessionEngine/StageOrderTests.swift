import Testing

@testable import SessionEngine

@Suite("What the wall is told")
struct StageOrderTests {
  /// A round in which a comment stands on the wall.
  private func round() throws -> Workshop {
    var workshop = try TimerTests.inRound()
    for text in ["Ring tillbaka", "Skriv på lätt svenska"] {
      try workshop.send(
        .addComment(NewComment(text: text, run: workshop.run(2))), by: Workshop.desk(1))
    }
    try workshop.send(.releaseComment(comment: CommentID(number: 1)))
    return workshop
  }

  @Test("A wall that stands still shows what it showed, whatever is done, until it is let go")
  func frozen() throws {
    var workshop = try round()
    let before = StageState(workshop.state)
    try workshop.send(.freezeStage)
    #expect(StageState(workshop.state) == before)
    try workshop.send(.releaseComment(comment: CommentID(number: 2)))
    try workshop.send(.startStep(run: workshop.run(5)))
    try workshop.send(.createTheme(title: "Mat", description: nil, parent: nil))
    #expect(StageState(workshop.state).scene == before.scene)
    #expect(StageState(workshop.state).now == before.now)
    #expect(StageState(SessionState(folding: workshop.records)) == StageState(workshop.state))
    try workshop.send(.thawStage)
    guard case .themes = StageState(workshop.state).scene else {
      Issue.record("the wall does not follow")
      return
    }
  }

  @Test("What is taken down, withdrawn or put otherwise goes from a wall that stands still too")
  func takenDownWhileFrozen() throws {
    for command in [
      Command.takeDown(comment: CommentID(number: 1)),
      .withdrawComment(comment: CommentID(number: 1)),
    ] {
      var workshop = try round()
      try workshop.send(.freezeStage)
      #expect(StageState(workshop.state).commentsShown == [CommentID(number: 1)])
      try workshop.send(command)
      #expect(StageState(workshop.state).commentsShown.isEmpty)
    }
    var workshop = try round()
    try workshop.send(.freezeStage)
    try workshop.send(
      .amendComment(comment: CommentID(number: 1), text: "Ring upp", kind: nil))
    #expect(!"\(StageState(workshop.state).scene)".contains("Ring tillbaka"))
  }

  @Test(
    "A message, a blank wall and a pause of everything are seen at once on a wall that stands still"
  )
  func overFrozen() throws {
    var workshop = try round()
    try workshop.send(.freezeStage)
    try workshop.send(.showMessage(text: "Lunch"))
    #expect(StageState(workshop.state).message?.text == "Lunch")
    try workshop.send(.blankStage)
    #expect(StageState(workshop.state).isBlank)
    try workshop.send(.pauseAll)
    #expect(StageState(workshop.state).isPaused && StageState(workshop.state).message == nil)
  }

  @Test("The timer of a wall that stands still is the real one while its run goes on")
  func timerWhileFrozen() throws {
    var workshop = try round()
    try workshop.send(.freezeStage)
    try workshop.send(.setTimer(run: workshop.run(2), by: 60))
    let state = workshop.state
    #expect(StageState(state).timer == state.steps[StepID(number: 2)]?.progress.runs.last?.timer)
  }

  @Test("To let the wall go can be taken back: it shows again what it showed")
  func thawUndone() throws {
    var workshop = try round()
    try workshop.send(.freezeStage)
    let frozen = StageState(workshop.state)
    try workshop.send(.releaseComment(comment: CommentID(number: 2)))
    let thaw = try workshop.send(.thawStage)
    #expect(StageState(workshop.state).commentsShown.count == 2)
    try workshop.send(.undo(command: thaw))
    #expect(StageState(workshop.state) == frozen)
  }

  @Test(
    "What was taken back leaves a wall that stands still, and what was only changed stays as it was"
  )
  func takenBackWhileFrozen() throws {
    var workshop = try Workshop()
    try workshop.send(.startStep(run: StepRun(StepID(number: 8), 1)))
    let conclusion = try workshop.send(.addConclusion(text: "Vi börjar i höst."))
    try workshop.send(.addConclusion(text: "Vi fortsätter."))
    try workshop.send(.freezeStage)
    try workshop.send(.undo(command: conclusion))
    guard case .outcomes(let conclusions, _, _) = StageState(workshop.state).scene else {
      Issue.record("the wall shows no conclusions")
      return
    }
    #expect(conclusions == ["Vi fortsätter."])
  }

  @Test(
    "Only the last picture of the wall is kept, and what would bring an earlier one back is refused"
  )
  func onlyTheLastPicture() throws {
    var workshop = try round()
    try workshop.send(.freezeStage)
    let thaw = try workshop.send(.thawStage)
    let again = try workshop.send(.freezeStage)
    #expect(workshop.state.keptPicture?.number == 1)
    try workshop.send(.undo(command: again))
    #expect(workshop.refusal(of: .undo(command: thaw)) == .wallPictureGone)
  }

  @Test(
    "To let go a wall that never stood still, and to end a read-back that nobody asked for, is refused as what it is"
  )
  func withoutCause() throws {
    var workshop = try round()
    #expect(workshop.refusal(of: .thawStage) == .wallNotFrozen)
    let run = workshop.run(2)
    #expect(workshop.refusal(of: .endReadBack(run: run)) == .notReadingBack(run))
    try workshop.send(.freezeStage)
    try workshop.send(.thawStage)
    guard case .alreadyDone = workshop.refusal(of: .thawStage) else {
      Issue.record("who let it go is not told")
      return
    }
  }

  @Test(
    "A countdown runs from when the message was shown, and is as it was when that is taken back")
  func countdown() throws {
    var workshop = try Workshop()
    try workshop.send(.showMessage(text: "Tillbaka om", seconds: 600))
    let shown = try #require(StageState(workshop.state).message)
    #expect(shown.countdown?.length == 600_000)
    let cleared = try workshop.send(.clearMessage)
    try workshop.send(.undo(command: cleared))
    #expect(StageState(workshop.state).message == shown)
    for seconds in [0, -1, 86_401] {
      #expect(workshop.refusal(of: .showMessage(text: "Hej", seconds: seconds)) != nil)
    }
  }

  @Test("Tables read back in the run that goes on, and in no other")
  func readBack() throws {
    var workshop = try TimerTests.inRound()
    let run = workshop.run(2)
    try workshop.send(.askReadBack(run: run))
    guard case .readBack = StageState(workshop.state).scene else {
      Issue.record("no read-back is shown")
      return
    }
    #expect(workshop.refusal(of: .askReadBack(run: run)) != nil)
    #expect(workshop.refusal(of: .askReadBack(run: workshop.run(3))) != nil)
    let ended = try workshop.send(.endReadBack(run: run))
    guard case .tableRound = StageState(workshop.state).scene else {
      Issue.record("the round is not shown again")
      return
    }
    try workshop.send(.undo(command: ended))
    #expect(workshop.state.stageOrders.readBack == run)
    try workshop.send(.endStep(run: run))
    try workshop.send(.startStep(run: workshop.run(3)))
    guard case .tableRound = StageState(workshop.state).scene else {
      Issue.record("the next round is read back before it has begun")
      return
    }
  }

  @Test("Of what is up, what came there last is found")
  func latest() throws {
    var workshop = try round()
    let state = { StageState(workshop.state).commentsShown }
    try workshop.send(.releaseComment(comment: CommentID(number: 2)))
    #expect(workshop.state.latestReleased(of: state()) == CommentID(number: 2))
    try workshop.send(.takeDown(comment: CommentID(number: 1)))
    try workshop.send(.releaseComment(comment: CommentID(number: 1)))
    #expect(workshop.state.latestReleased(of: state()) == CommentID(number: 1))
    #expect(workshop.state.latestReleased(of: []) == nil)
  }

  @Test(
    "The room is asked what it hopes for before anyone has said it, and only while that goes on")
  func hopes() throws {
    var workshop = try Workshop()
    let opening = workshop.run(1)
    #expect(workshop.refusal(of: .askHopes(run: opening)) == .runNotRunning(opening))
    try workshop.send(.startStep(run: opening))
    guard case .welcome = StageState(workshop.state).scene else {
      Issue.record("nobody is welcomed")
      return
    }
    let asked = try workshop.send(.askHopes(run: opening))
    #expect(StageState(workshop.state).scene == .hopes([]))
    #expect(workshop.refusal(of: .askHopes(run: opening)) != nil)
    try workshop.send(.undo(command: asked))
    #expect(workshop.state.stageOrders.hopes == nil)
    guard case .welcome = StageState(workshop.state).scene else {
      Issue.record("the question is still there")
      return
    }
    try workshop.send(.askHopes(run: opening))
    try workshop.send(.startStep(run: workshop.run(2)))
    guard case .tableRound = StageState(workshop.state).scene else {
      Issue.record("hopes stand over the round")
      return
    }
    #expect(SessionState(folding: workshop.records) == workshop.state)
  }
}

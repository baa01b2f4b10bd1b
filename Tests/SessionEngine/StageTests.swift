import Testing

@testable import SessionEngine

@Suite("What the room sees")
struct StageTests {
  /// A workshop in its voting step with an open vote on three themes.
  private func voting(isOpen: Bool = true) throws -> Workshop {
    var workshop = try Workshop(tables: 2)
    for title in ["Mat", "Möten", "Resor"] {
      try workshop.send(.createTheme(title: title, description: nil, parent: nil))
    }
    try workshop.send(.startStep(run: workshop.run(6)))
    try workshop.send(.proposeVote(VoteProposal(rule: DotRule(cutAfter: 1))))
    if isOpen { try workshop.send(.openVote(vote: VoteTests.vote, themes: [])) }
    return workshop
  }

  private func count(_ dots: [Int], _ workshop: inout Workshop) throws {
    for (index, dots) in dots.enumerated() {
      try workshop.send(
        .countDots(
          vote: VoteTests.vote, CountPlace(theme: ThemeID(number: index + 1), table: nil),
          dots: dots))
    }
  }

  @Test("Before a run-off the wall shows the tied themes only")
  func runOff() throws {
    var workshop = try voting()
    try count([4, 4, 0], &workshop)
    try workshop.send(.closeVote(vote: VoteTests.vote))
    try workshop.send(.reveal(vote: VoteTests.vote, themes: 3))
    try workshop.send(.decideCut(vote: VoteTests.vote, decision: .runOff, reason: nil))
    try workshop.send(.proposeVote(VoteProposal(runOffOf: VoteTests.vote)))
    guard case .rule(let ballot) = StageState(workshop.state).scene else {
      Issue.record("not how it is voted")
      return
    }
    #expect(ballot.themes.map(\.letter.description) == ["A", "B"])
  }

  @Test(
    "The wall says how it is voted until the silent minute has begun, and in it to think in silence"
  )
  func ruleBeforeSilence() throws {
    var workshop = try voting(isOpen: false)
    guard case .rule(let ballot) = StageState(workshop.state).scene else {
      Issue.record("not how it is voted")
      return
    }
    let run = try #require(workshop.state.currentRun)
    try workshop.send(.startTimer(run: run, seconds: 60))
    #expect(StageState(workshop.state).scene == .silence(ballot))
    try workshop.send(.undo(command: try #require(workshop.state.journal.entries.last).command))
    #expect(StageState(workshop.state).scene == .rule(ballot))
  }

  @Test("A run-off that a log drafts before the tie has been shown does not tell of it")
  func runOffOfHidden() throws {
    var workshop = try voting()
    try count([4, 4, 0], &workshop)
    try workshop.send(.closeVote(vote: VoteTests.vote))
    for shown in [0, 1] {
      if shown > 0 { try workshop.send(.reveal(vote: VoteTests.vote, themes: shown)) }
      var state = workshop.state
      state.apply(
        EventRecord(
          sequence: workshop.records.count, command: CommandID(high: 9, low: 9), undoes: nil,
          by: Workshop.console, at: workshop.now,
          event: .voteProposed(
            vote: VoteID(number: 2), rule: DotRule(), voters: nil, who: nil, secrecy: .wall,
            runOffOf: VoteTests.vote)))
      guard case .rule(let ballot) = StageState(state).scene else {
        Issue.record("not how it is voted")
        return
      }
      #expect(ballot.themes.map(\.letter.description) == ["A", "B", "C"])
    }
  }

  @Test(
    "A pause of everything takes an earlier message from the wall, and undoing it brings it back")
  func pauseBeforeMessage() throws {
    var workshop = try Workshop(tables: 2)
    try workshop.send(.showMessage(text: "Återläsning"))
    try workshop.send(.pauseAll)
    #expect(StageState(workshop.state).message == nil)
    #expect(StageState(workshop.state).isPaused)
    try workshop.send(.showMessage(text: "Gå ut genom köket"))
    #expect(StageState(workshop.state).message?.text == "Gå ut genom köket")
    try workshop.send(.clearMessage)
    try workshop.send(.resumeAll)
    var again = try Workshop(tables: 2)
    try again.send(.showMessage(text: "Återläsning"))
    let second = try again.send(.pauseAll)
    try again.send(.undo(command: second))
    #expect(StageState(again.state).message?.text == "Återläsning")
  }

  @Test("Two sessions that differ only in dots nobody has seen look the same to the room")
  func hiddenDots() throws {
    var first = try voting()
    var second = first
    try count([7, 4, 0], &first)
    try first.send(.setVoters(vote: VoteTests.vote, .room, voters: 9))
    let dots = [ThemeDots(theme: ThemeID(number: 2), dots: 5)]
    try second.send(
      .enterBallot(vote: VoteTests.vote, NewBallot(label: "B1", .dots(dots), table: nil)))
    #expect(StageState(first.state) == StageState(second.state))
    for _ in 0..<2 {
      #expect("\(StageState(first.state))" == "\(StageState(second.state))")
      let close = Command.closeVote(vote: VoteTests.vote)
      if first.refusal(of: close) == nil {
        try first.send(close)
        try second.send(close)
      }
    }
    #expect(StageState(first.state).scene == .counting)
    try first.send(
      .decideCut(
        vote: VoteTests.vote, decision: .takeAlong(ThemeID(number: 2)), reason: "Berör alla"))
    #expect(StageState(first.state) == StageState(second.state))
  }

  @Test("A partial reveal tells nothing of what is above it, nor what was decided about the cut")
  func partialReveal() throws {
    var first = try voting()
    var second = first
    try count([9, 9, 1], &first)
    try count([4, 4, 1], &second)
    for index in 0..<2 {
      let theme = ThemeID(number: index + 1)
      let decide = Command.decideCut(
        vote: VoteTests.vote, decision: .discussion(chosen: [theme]), reason: nil)
      for command in [
        .closeVote(vote: VoteTests.vote), decide, .reveal(vote: VoteTests.vote, themes: 1),
      ] {
        if index == 0 { try first.send(command) } else { try second.send(command) }
      }
    }
    #expect(StageState(first.state) == StageState(second.state))
    guard case .reveal(let partial) = StageState(first.state).scene else {
      Issue.record("nothing was revealed")
      return
    }
    #expect(partial.shown.map(\.dots) == [1] && partial.total == 3 && partial.ruling == nil)
    try first.send(.reveal(vote: VoteTests.vote, themes: 3))
    guard case .reveal(let whole) = StageState(first.state).scene else { return }
    #expect(whole.shown.map(\.dots) == [9, 9, 1] && whole.cutAfter == 1)
    #expect(whole.ruling?.decision == .discussion(chosen: [ThemeID(number: 1)]))
  }

  @Test("A tie that a correction makes after the reveal is shown whole")
  func correctedTie() throws {
    var workshop = try voting()
    try count([9, 4, 1], &workshop)
    try workshop.send(.closeVote(vote: VoteTests.vote))
    try workshop.send(.reveal(vote: VoteTests.vote, themes: 1))
    try workshop.send(
      .correctCount(
        vote: VoteTests.vote, CountPlace(theme: ThemeID(number: 3), table: nil), dots: 4,
        reason: "En satt under kanten"))
    guard case .reveal(let reveal) = StageState(workshop.state).scene else {
      Issue.record("nothing was revealed")
      return
    }
    #expect(reveal.shown.map(\.dots) == [4, 4] && reveal.shown.allSatisfy(\.isTied))
    #expect(reveal.isCorrected && reveal.corrected.map(\.description) == ["C"])
  }

  @Test("Two sessions that differ only in the words of unreleased comments look the same")
  func unreleased() throws {
    var workshops = [try TimerTests.inRound(), try TimerTests.inRound()]
    for (index, text) in ["Hemligt", "Något annat"].enumerated() {
      let said = NewComment(
        text: text, kind: index == 0 ? .quotation : .idea, table: TableID(number: 2),
        run: workshops[index].run(2), perspectives: index == 0 ? [.patient] : [])
      try workshops[index].send(.addComment(said), by: Workshop.desk(2))
    }
    for step in [2, 5, 6, 7, 8, 9] {
      for index in 0...1 where step > 2 {
        try workshops[index].send(.startStep(run: workshops[index].run(step)))
      }
      let stages = workshops.map { StageState($0.state) }
      #expect(stages[0] == stages[1])
      #expect(!"\(stages[0])".contains("Hemligt"))
    }
  }

  @Test("A comment is on the wall once it is released, and never after it was taken down")
  func takenDown() throws {
    var workshop = try TimerTests.inRound()
    let comment = CommentID(number: 1)
    try workshop.send(
      .addComment(NewComment(text: "Ring tillbaka", run: workshop.run(2))),
      by: Workshop.desk(1))
    func shows() -> Bool { "\(StageState(workshop.state))".contains("Ring tillbaka") }
    #expect(!shows())
    try workshop.send(.releaseComment(comment: comment))
    #expect(shows())
    try workshop.send(.takeDown(comment: comment))
    #expect(!shows())
    try workshop.send(.releaseComment(comment: comment))
    try workshop.send(.withdrawComment(comment: comment))
    #expect(!shows())

    var opening = try Workshop()
    try opening.send(.startStep(run: opening.run(1)))
    try opening.send(
      .addComment(NewComment(text: "Att bli sedd", kind: .hope, run: opening.run(1))))
    #expect("\(StageState(opening.state))".contains("Att bli sedd"))
    try opening.send(.takeDown(comment: comment))
    #expect(!"\(StageState(opening.state))".contains("Att bli sedd"))
  }

  @Test(
    "No comment that nobody let onto the wall is ever there, whatever is done",
    arguments: 0..<25 as Range<UInt64>)
  func neverUnreleased(seed: UInt64) throws {
    let secret = "HEMLIGT"
    let workshop = try Workshop.random(seed: seed, commands: 60)
    var before = workshop
    _ = try? before.send(
      .addComment(NewComment(text: secret, table: TableID(number: 1))), by: Workshop.desk(1))
    for step in before.state.stepOrder {
      let latest = before.state.steps[step]?.progress.runs.count ?? 0
      _ = try? before.send(.startStep(run: StepRun(step, latest + 1)))
      #expect(!"\(StageState(before.state))".contains(secret))
    }
  }

  @Test("After a round the room is told to change tables before the next, and then sees it")
  func changingTables() throws {
    var workshop = try TimerTests.inRound()
    guard case .tableRound = StageState(workshop.state).scene else {
      Issue.record("no round is shown")
      return
    }
    try workshop.send(.endStep(run: workshop.run(2)))
    #expect(
      StageState(workshop.state).scene
        == .changeTables(next: StepID(number: 3), rule: nil, seats: []))
    #expect(StageState(workshop.state).next?.kind == .tableRound)
    #expect(StageState(workshop.state).nextBreak?.kind == .break)
  }

  @Test(
    "What stands between two rounds ends with the call to change tables", arguments: [false, true])
  func changingTablesAfterBreak(isBreak: Bool) throws {
    var workshop = try TimerTests.inRound()
    let between = PlannedStep(kind: isBreak ? .break : .plenary, minutes: 5)
    try workshop.send(.insertStep(between, after: StepID(number: 2)))
    let step = try #require(workshop.state.stepOrder.dropFirst(2).first)
    try workshop.send(.startStep(run: StepRun(step, 1)))
    #expect(workshop.state.tableChange?.last == StepID(number: 2))
    try workshop.send(.endStep(run: StepRun(step, 1)))
    #expect(
      StageState(workshop.state).scene
        == .changeTables(next: StepID(number: 3), rule: nil, seats: []))
    // After a round that has begun and was left for something else, people sit where they are to sit.
    try workshop.send(.startStep(run: workshop.run(3)))
    try workshop.send(.reopenStep(run: StepRun(step, 1)))
    #expect(workshop.state.tableChange == nil)
  }

  @Test("Before the first round and after the last nobody is told to change tables")
  func noChangeOfTables() throws {
    var workshop = try Workshop()
    #expect(workshop.state.tableChange == nil)
    try workshop.send(.startStep(run: workshop.run(1)))
    #expect(workshop.state.tableChange == nil)
    try workshop.send(.startStep(run: workshop.run(3)))
    #expect(workshop.state.tableChange == nil)
  }

  @Test("A theme counts what lies under it and under what was merged into it, once")
  func counts() throws {
    var workshop = try Workshop()
    for title in ["Mat", "Lunch"] {
      try workshop.send(.createTheme(title: title, description: nil, parent: nil))
    }
    for index in 1...3 {
      try workshop.send(.addComment(NewComment(text: "Ord \(index)")))
      for theme in [1, 2] where index != theme {
        try workshop.send(
          .placeComment(
            comment: CommentID(number: index), theme: ThemeID(number: theme), keepingOthers: true))
      }
    }
    try workshop.send(.mergeThemes(theme: ThemeID(number: 2), into: ThemeID(number: 1)))
    try workshop.send(.startStep(run: workshop.run(5)))
    guard case .themes(let topics, inHand: nil) = StageState(workshop.state).scene else {
      Issue.record("no themes are shown")
      return
    }
    #expect(topics.map(\.comments) == [3])
  }
}

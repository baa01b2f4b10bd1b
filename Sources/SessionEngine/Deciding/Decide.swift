/// What the engine answers to a command that it does not refuse.
public enum Decision: Hashable, Sendable {
  /// These events are to be appended; they take that command back where one is named.
  case events([Event], undoes: CommandID?)
  /// The command was carried out before; this is its old receipt.
  case repeated(Receipt)
}

extension SessionState {
  /// Decides a command against this state. Pure: it changes nothing.
  ///
  /// - Throws: a ``Refusal`` that says what stands in the way.
  public func decide(_ request: CommandRequest) throws(Refusal) -> Decision {
    if let entry = journal[request.id] { return .repeated(Receipt(entry)) }
    if case .undo(let command) = request.command {
      try requireNotFinalised()
      return try decideUndo(of: command)
    }
    let events = try events(for: request.command, at: request.at)
    return .events(events + withholding(request), undoes: nil)
  }

  /// What a table writes anew in place of words that were let onto the wall waits to be let there itself.
  private func withholding(_ request: CommandRequest) -> [Event] {
    guard case .amendComment(let id, let text, _) = request.command,
      request.by.role != .console, let comment = comments[id],
      comment.visibility == .released, comment.text.text != text
    else { return [] }
    return [.commentShown(comment: id, .held)]
  }

  private func events(for command: Command, at now: Moment) throws(Refusal) -> [Event] {
    if case .createSession(let header, let plan) = command {
      guard self.header == nil else { throw .sessionExists }
      try check(plan)
      return [.sessionCreated(header), .planAdopted(plan)]
    }
    try requireNotFinalised()
    switch command {
    case .createSession, .undo:
      return []
    case .insertStep, .moveStep, .rewordStep, .changeMinutes, .spreadMinutes, .removeStep:
      try requireOpen()
      return try decidePlan(command)
    case .startStep, .endStep, .skipStep, .reopenStep:
      try requireOpen()
      try requireRoomRunning()
      return try decideSteps(command)
    case .startTimer, .pauseTimer, .resumeTimer, .setTimer:
      try requireOpen()
      try requireRoomRunning()
      return try decideTimers(command)
    case .pauseAll:
      try requireOpen()
      guard roomPause == nil else { throw alreadyDone(.roomPause) }
      // The wall says that there is a pause; a message from before would hide it.
      return [.roomPaused] + (stageOrders.message == nil ? [] : [.messageCleared])
    case .resumeAll:
      guard roomPause != nil else { throw .roomNotPaused }
      return [.roomResumed]
    case .setHeadcount(let table, let run, let people):
      return try decideHeadcount(table: table, run: run, people: people)
    case .addComment, .amendComment, .withdrawComment, .moveComment, .releaseComment, .takeDown,
      .placeComment, .unplaceComment, .postponeComment, .parkComment:
      return try decideComments(command)
    case .markReadBack(let table, let run, let comments, let present):
      return try decideReadBack(
        at: TablePlace(table: table, run: run), of: comments, present: present)
    case .setTableSource, .issueSlips, .countSlips, .setSlipAside, .takeSlipUp:
      return try decidePaper(command)
    case .countTurn(let table, let run, let perspective):
      let place = try place(table, run)
      return [.turnTaken(place, perspective)]
    case .report, .answerReport:
      return try decideReports(command)
    case .adoptSeating(let arrangement):
      return try decideSeating(arrangement)
    case .createTheme, .renameTheme, .mergeThemes, .unmerge, .splitTheme, .orderThemes,
      .assignTopic, .unassignTopic, .countHands, .dropTopic:
      return try decideThemes(command)
    case .proposeVote, .changeRule, .openVote, .setVoters, .enterBallot, .correctBallot,
      .countDots, .checkCount, .correctCount, .recordUnused, .closeVote, .reveal, .decideCut:
      return try decideVotes(command)
    case .addNote, .amendNote, .moveNote, .removeNote:
      return try decideNotes(command)
    case .addConclusion, .changeConclusion, .addAction, .changeAction, .addQuestion,
      .changeQuestion, .answerQuestion, .addTerm:
      return try decideOutcomes(command)
    case .propose, .acceptProposal, .declineProposal:
      return try decideProposals(command)
    case .showMessage, .clearMessage, .blankStage, .showStage, .setStageClock, .freezeStage,
      .thawStage, .askReadBack, .endReadBack, .askHopes:
      return try decideStage(command, at: now)
    case .importComments(let rows): return try decideImport(ofComments: rows)
    case .importNotes(let rows): return try decideImport(ofNotes: rows)
    case .importBallots(let rows, let vote, let creating):
      return try decideImport(ofBallots: rows, into: vote, creatingThemes: creating)
    case .importTallies(let rows, let vote, let creating):
      return try decideImport(ofTallies: rows, into: vote, creatingThemes: creating)
    case .closeSession:
      guard phase == .open else { throw alreadyDone(.phase) }
      return closing()
    case .finalise:
      guard phase == .closed else { throw .notClosed }
      guard header?.source != .script else { throw .scriptedSession }
      return [.sessionFinalised]
    }
  }

  private func closing() -> [Event] {
    guard let run = currentRun else { return [.sessionClosed] }
    return [.stepEnded(run: run), .sessionClosed]
  }

  private func decideHeadcount(
    table: TableID?, run: StepRun?, people: Int
  ) throws(Refusal) -> [Event] {
    try check(people, .people, 0...Limits.people)
    if let table { try requireTable(table) }
    if let run { try requirePossible(run) }
    let place = TablePlace(table: table, run: run)
    guard headcounts[place] != people else { throw alreadyDone(.headcount(place)) }
    return [.headcountSet(place, people: people)]
  }
}

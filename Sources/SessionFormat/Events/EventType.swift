import SessionEngine

/// The types of events that this version knows, as the log writes them.
public enum EventType: String, Hashable, Sendable, CaseIterable {
  /// `session.created`
  case sessionCreated = "session.created"
  /// `plan.adopted`
  case planAdopted = "plan.adopted"
  /// `step.inserted`
  case stepInserted = "step.inserted"
  /// `step.moved`
  case stepMoved = "step.moved"
  /// `step.retitled`
  case stepRetitled = "step.retitled"
  /// `step.reworded`
  case stepReworded = "step.reworded"
  /// `step.wordingRetracted`
  case stepWordingRetracted = "step.wordingRetracted"
  /// `step.minutesChanged`
  case minutesChanged = "step.minutesChanged"
  /// `step.removed`
  case stepRemoved = "step.removed"
  /// `step.started`
  case stepStarted = "step.started"
  /// `step.resumed`
  case stepResumed = "step.resumed"
  /// `step.paused`
  case stepPaused = "step.paused"
  /// `step.ended`
  case stepEnded = "step.ended"
  /// `step.skipped`
  case stepSkipped = "step.skipped"
  /// `step.reopened`
  case stepReopened = "step.reopened"
  /// `timer.started`
  case timerStarted = "timer.started"
  /// `timer.paused`
  case timerPaused = "timer.paused"
  /// `timer.resumed`
  case timerResumed = "timer.resumed"
  /// `timer.set`
  case timerSet = "timer.set"
  /// `room.paused`
  case roomPaused = "room.paused"
  /// `room.resumed`
  case roomResumed = "room.resumed"
  /// `progress.restored`
  case progressRestored = "progress.restored"
  /// `currentStep.restored`
  case currentStepRestored = "currentStep.restored"
  /// `roomPause.restored`
  case roomPauseRestored = "roomPause.restored"
  /// `headcount.set`
  case headcountSet = "headcount.set"
  /// `headcount.cleared`
  case headcountCleared = "headcount.cleared"
  /// `comment.added`
  case commentAdded = "comment.added"
  /// `comment.amended`
  case commentAmended = "comment.amended"
  /// `comment.withdrawn`
  case commentWithdrawn = "comment.withdrawn"
  /// `comment.reinstated`
  case commentReinstated = "comment.reinstated"
  /// `comment.moved`
  case commentMoved = "comment.moved"
  /// `comment.shown`
  case commentShown = "comment.shown"
  /// `comment.placed`
  case commentPlaced = "comment.placed"
  /// `comment.unplaced`
  case commentUnplaced = "comment.unplaced"
  /// `comment.parked`
  case commentParked = "comment.parked"
  /// `comment.unparked`
  case commentUnparked = "comment.unparked"
  /// `comment.postponed`
  case commentPostponed = "comment.postponed"
  /// `comments.marked`
  case commentsMarked = "comments.marked"
  /// `readBack.held`
  case readBackHeld = "readBack.held"
  /// `readBack.cleared`
  case readBackCleared = "readBack.cleared"
  /// `table.sourceChanged`
  case tableSourceChanged = "table.sourceChanged"
  /// `slips.issued`
  case slipsIssued = "slips.issued"
  /// `slips.counted`
  case slipsCounted = "slips.counted"
  /// `slipCount.cleared`
  case slipCountCleared = "slipCount.cleared"
  /// `slip.setAside`
  case slipSetAside = "slip.setAside"
  /// `slip.takenUp`
  case slipTakenUp = "slip.takenUp"
  /// `turn.taken`
  case turnTaken = "turn.taken"
  /// `turns.restored`
  case turnsRestored = "turns.restored"
  /// `report.made`
  case reportMade = "report.made"
  /// `report.answered`
  case reportAnswered = "report.answered"
  /// `report.reopened`
  case reportReopened = "report.reopened"
  /// `seating.adopted`
  case seatingAdopted = "seating.adopted"
  /// `seating.cleared`
  case seatingCleared = "seating.cleared"
  /// `theme.created`
  case themeCreated = "theme.created"
  /// `theme.renamed`
  case themeRenamed = "theme.renamed"
  /// `theme.merged`
  case themeMerged = "theme.merged"
  /// `theme.unmerged`
  case themeUnmerged = "theme.unmerged"
  /// `themes.ordered`
  case themesOrdered = "themes.ordered"
  /// `vote.proposed`
  case voteProposed = "vote.proposed"
  /// `vote.opened`
  case voteOpened = "vote.opened"
  /// `vote.closed`
  case voteClosed = "vote.closed"
  /// `vote.restored`
  case voteRestored = "vote.restored"
  /// `voters.set`
  case votersSet = "voters.set"
  /// `ballot.entered`
  case ballotEntered = "ballot.entered"
  /// `ballot.corrected`
  case ballotCorrected = "ballot.corrected"
  /// `rule.changed`
  case ruleChanged = "rule.changed"
  /// `count.checked`
  case countChecked = "count.checked"
  /// `hands.counted`
  case handsCounted = "hands.counted"
  /// `dots.counted`
  case dotsCounted = "dots.counted"
  /// `count.corrected`
  case countCorrected = "count.corrected"
  /// `count.cleared`
  case countCleared = "count.cleared"
  /// `unused.recorded`
  case unusedRecorded = "unused.recorded"
  /// `result.revealed`
  case resultRevealed = "result.revealed"
  /// `cut.decided`
  case cutDecided = "cut.decided"
  /// `cut.retracted`
  case cutRetracted = "cut.retracted"
  /// `topic.assigned`
  case topicAssigned = "topic.assigned"
  /// `topic.unassigned`
  case topicUnassigned = "topic.unassigned"
  /// `topic.dropped`
  case topicDropped = "topic.dropped"
  /// `topic.restored`
  case topicRestored = "topic.restored"
  /// `note.added`
  case noteAdded = "note.added"
  /// `note.amended`
  case noteAmended = "note.amended"
  /// `note.moved`
  case noteMoved = "note.moved"
  /// `note.removed`
  case noteRemoved = "note.removed"
  /// `conclusion.added`
  case conclusionAdded = "conclusion.added"
  /// `conclusion.changed`
  case conclusionChanged = "conclusion.changed"
  /// `action.added`
  case actionAdded = "action.added"
  /// `action.changed`
  case actionChanged = "action.changed"
  /// `question.added`
  case questionAdded = "question.added"
  /// `question.changed`
  case questionChanged = "question.changed"
  /// `question.answered`
  case questionAnswered = "question.answered"
  /// `question.reopened`
  case questionReopened = "question.reopened"
  /// `term.added`
  case termAdded = "term.added"
  /// `proposal.made`
  case proposalMade = "proposal.made"
  /// `proposal.settled`
  case proposalSettled = "proposal.settled"
  /// `proposal.reopened`
  case proposalReopened = "proposal.reopened"
  /// `message.shown`
  case messageShown = "message.shown"
  /// `message.cleared`
  case messageCleared = "message.cleared"
  /// `stage.blanked`
  case stageBlanked = "stage.blanked"
  /// `stage.shown`
  case stageShown = "stage.shown"
  /// `stage.clockSet`
  case stageClockSet = "stage.clockSet"
  /// `stage.frozen`
  case stageFrozen = "stage.frozen"
  /// `stage.thawed`
  case stageThawed = "stage.thawed"
  /// `stage.freezeRestored`
  case stageFreezeRestored = "stage.freezeRestored"
  /// `readBack.asked`
  case readBackAsked = "readBack.asked"
  /// `readBack.ended`
  case readBackEnded = "readBack.ended"
  /// `hopes.asked`
  case hopesAsked = "hopes.asked"
  /// `entity.retracted`
  case entityRetracted = "entity.retracted"
  /// `entity.reinstated`
  case entityReinstated = "entity.reinstated"
  /// `session.closed`
  case sessionClosed = "session.closed"
  /// `session.reopened`
  case sessionReopened = "session.reopened"
  /// `session.finalised`
  case sessionFinalised = "session.finalised"
}

extension EventType {
  /// Events of the log itself, which tell of the file and not of the workshop. They read as ``Event/unknown(type:)``.
  public enum OfTheLog: String, Hashable, Sendable, CaseIterable {
    /// A torn end was set aside.
    case repaired = "log.repaired"
    /// Bodies are to be erased.
    case bodyErased = "body.erased"
    /// The bodies that were to be erased are gone.
    case eraseSwept = "erase.swept"
  }

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The type with that name, found without comparing it to each.
  public init?(name: String) {
    guard let type = EventType.named[name] else { return nil }
    self = type
  }
}

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
  /// `action.added`
  case actionAdded = "action.added"
  /// `action.changed`
  case actionChanged = "action.changed"
  /// `question.added`
  case questionAdded = "question.added"
  /// `question.answered`
  case questionAnswered = "question.answered"
  /// `question.reopened`
  case questionReopened = "question.reopened"
  /// `term.added`
  case termAdded = "term.added"
  /// `message.shown`
  case messageShown = "message.shown"
  /// `message.cleared`
  case messageCleared = "message.cleared"
  /// `stage.blanked`
  case stageBlanked = "stage.blanked"
  /// `stage.shown`
  case stageShown = "stage.shown"
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

  /// The type of an event; `nil` for one that this version does not know.
  public init?(of event: Event) {
    switch event {
    case .sessionCreated: self = .sessionCreated
    case .planAdopted: self = .planAdopted
    case .stepInserted: self = .stepInserted
    case .stepMoved: self = .stepMoved
    case .stepRetitled: self = .stepRetitled
    case .stepReworded: self = .stepReworded
    case .stepWordingRetracted: self = .stepWordingRetracted
    case .minutesChanged: self = .minutesChanged
    case .stepRemoved: self = .stepRemoved
    case .stepStarted: self = .stepStarted
    case .stepResumed: self = .stepResumed
    case .stepPaused: self = .stepPaused
    case .stepEnded: self = .stepEnded
    case .stepSkipped: self = .stepSkipped
    case .stepReopened: self = .stepReopened
    case .timerStarted: self = .timerStarted
    case .timerPaused: self = .timerPaused
    case .timerResumed: self = .timerResumed
    case .timerSet: self = .timerSet
    case .roomPaused: self = .roomPaused
    case .roomResumed: self = .roomResumed
    case .progressRestored: self = .progressRestored
    case .currentStepRestored: self = .currentStepRestored
    case .roomPauseRestored: self = .roomPauseRestored
    case .headcountSet: self = .headcountSet
    case .headcountCleared: self = .headcountCleared
    case .commentAdded: self = .commentAdded
    case .commentAmended: self = .commentAmended
    case .commentWithdrawn: self = .commentWithdrawn
    case .commentReinstated: self = .commentReinstated
    case .commentMoved: self = .commentMoved
    case .commentShown: self = .commentShown
    case .commentPlaced: self = .commentPlaced
    case .commentUnplaced: self = .commentUnplaced
    case .commentParked: self = .commentParked
    case .commentUnparked: self = .commentUnparked
    case .themeCreated: self = .themeCreated
    case .themeRenamed: self = .themeRenamed
    case .themeMerged: self = .themeMerged
    case .themeUnmerged: self = .themeUnmerged
    case .themesOrdered: self = .themesOrdered
    case .voteProposed: self = .voteProposed
    case .voteOpened: self = .voteOpened
    case .voteClosed: self = .voteClosed
    case .voteRestored: self = .voteRestored
    case .votersSet: self = .votersSet
    case .ballotEntered: self = .ballotEntered
    case .dotsCounted: self = .dotsCounted
    case .countCorrected: self = .countCorrected
    case .countCleared: self = .countCleared
    case .unusedRecorded: self = .unusedRecorded
    case .resultRevealed: self = .resultRevealed
    case .cutDecided: self = .cutDecided
    case .cutRetracted: self = .cutRetracted
    case .topicAssigned: self = .topicAssigned
    case .topicUnassigned: self = .topicUnassigned
    case .topicDropped: self = .topicDropped
    case .topicRestored: self = .topicRestored
    case .noteAdded: self = .noteAdded
    case .noteAmended: self = .noteAmended
    case .noteMoved: self = .noteMoved
    case .noteRemoved: self = .noteRemoved
    case .conclusionAdded: self = .conclusionAdded
    case .actionAdded: self = .actionAdded
    case .actionChanged: self = .actionChanged
    case .questionAdded: self = .questionAdded
    case .questionAnswered: self = .questionAnswered
    case .questionReopened: self = .questionReopened
    case .termAdded: self = .termAdded
    case .messageShown: self = .messageShown
    case .messageCleared: self = .messageCleared
    case .stageBlanked: self = .stageBlanked
    case .stageShown: self = .stageShown
    case .entityRetracted: self = .entityRetracted
    case .entityReinstated: self = .entityReinstated
    case .sessionClosed: self = .sessionClosed
    case .sessionReopened: self = .sessionReopened
    case .sessionFinalised: self = .sessionFinalised
    case .unknown: return nil
    }
  }
}

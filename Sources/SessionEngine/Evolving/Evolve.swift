extension SessionState {
  /// Folds one event in.
  ///
  /// Never fails and never looks into words: an event that names something unknown changes nothing.
  public mutating func apply(_ record: EventRecord) {
    let trace = evolve(record.event, by: record.by, at: record.at)
    lastMoment = record.at
    journal.note(record, trace: trace)
  }

  /// The state that folding these events gives.
  public init(folding records: some Sequence<EventRecord>) {
    self.init()
    for record in records { apply(record) }
  }

  mutating func evolve(_ event: Event, by station: Station, at now: Moment) -> EventTrace {
    switch event {
    case .sessionCreated(let header):
      self.header = header
      return EventTrace()
    case .planAdopted(let plan):
      adopt(plan)
      return EventTrace()
    case .stepInserted, .stepMoved, .stepRetitled, .stepReworded, .stepWordingRetracted,
      .minutesChanged, .stepRemoved:
      return evolvePlan(event)
    case .stepStarted, .stepResumed, .stepPaused, .stepEnded, .stepSkipped, .stepReopened,
      .timerStarted, .timerPaused, .timerResumed, .timerSet, .roomPaused, .roomResumed,
      .progressRestored, .currentStepRestored, .roomPauseRestored:
      return evolveProgress(event, at: now)
    case .headcountSet(let place, let people):
      return setHeadcount(at: place, people: people)
    case .headcountCleared(let place):
      return setHeadcount(at: place, people: nil)
    case .commentAdded, .commentAmended, .commentWithdrawn, .commentReinstated, .commentMoved,
      .commentShown, .commentPlaced, .commentUnplaced, .commentParked, .commentUnparked,
      .commentPostponed:
      return evolveComments(event, by: station, at: now)
    case .commentsMarked, .readBackHeld, .readBackCleared:
      return evolveReadBack(event)
    case .tableSourceChanged, .slipsIssued, .slipsCounted, .slipCountCleared, .slipSetAside,
      .slipTakenUp:
      return evolvePaper(event)
    case .turnTaken, .turnsRestored:
      return evolveFloor(event, at: now)
    case .reportMade, .reportAnswered, .reportReopened:
      return evolveReports(event, by: station, at: now)
    case .seatingAdopted(let arrangement):
      return evolveSeating(to: arrangement)
    case .seatingCleared:
      return evolveSeating(to: nil)
    case .themeCreated, .themeRenamed, .themeMerged, .themeUnmerged, .themesOrdered,
      .topicAssigned, .topicUnassigned, .topicDropped, .topicRestored, .handsCounted:
      return evolveThemes(event)
    case .voteProposed, .ruleChanged, .voteOpened, .voteClosed, .voteRestored, .votersSet,
      .ballotEntered, .ballotCorrected, .dotsCounted, .countChecked, .countCorrected,
      .countCleared, .unusedRecorded, .resultRevealed:
      knownTies.forget()
      return evolveVotes(event)
    case .cutDecided, .cutRetracted:
      return evolveVotes(event)
    case .noteAdded, .noteAmended, .noteMoved, .noteRemoved:
      return evolveNotes(event)
    case .conclusionAdded, .conclusionChanged, .actionAdded, .actionChanged, .questionAdded,
      .questionChanged, .questionAnswered, .questionReopened, .termAdded:
      return evolveOutcomes(event)
    case .proposalMade, .proposalSettled, .proposalReopened:
      return evolveProposals(event, by: station)
    case .messageShown, .messageCleared, .stageBlanked, .stageShown, .stageClockSet,
      .readBackAsked, .readBackEnded, .hopesAsked, .stageFrozen, .stageThawed,
      .stageFreezeRestored:
      return evolveStage(event)
    case .entityRetracted(let id):
      knownTies.forget()
      return retract(id)
    case .entityReinstated(let id):
      knownTies.forget()
      return reinstate(id)
    case .sessionClosed, .sessionReopened, .sessionFinalised:
      return evolvePhase(event)
    case .unknown:
      return EventTrace()
    }
  }

  private mutating func setHeadcount(at place: TablePlace, people: Int?) -> EventTrace {
    let before = headcounts[place]
    headcounts[place] = people
    let inverse: Event =
      before.map { .headcountSet(place, people: $0) } ?? .headcountCleared(place)
    return EventTrace(
      inverse: [inverse], writes: [.headcount(place)], reads: EventTrace.standing(on: place.run))
  }

  private mutating func evolvePhase(_ event: Event) -> EventTrace {
    switch event {
    case .sessionClosed:
      phase = .closed
      return EventTrace(inverse: [.sessionReopened], writes: [.phase])
    case .sessionReopened:
      phase = .open
      return EventTrace(inverse: [.sessionClosed], writes: [.phase])
    default:
      phase = .finalised
      return EventTrace(writes: [.phase])
    }
  }
}

import SessionEngine

/// Reads one event from its facts and its words.
struct EventReader {
  var facts: Facts
  var words: TypedWords

  /// Words that the data say are there.
  mutating func optionalWords(_ key: StaticString) throws(EventCodingError) -> Words? {
    try words.words(key, if: try facts.flag(key))
  }

  /// A list of words that need not be there.
  mutating func optionalList(_ key: StaticString) throws(EventCodingError) -> [Words] {
    let count = try facts.optionalCount(key)
    return count == 0 ? [] : try words.list(key, count: count)
  }

  /// A list of objects that the data and the body have in the same places.
  mutating func each<Item>(
    _ key: StaticString, _ read: (inout EventReader) throws(EventCodingError) -> Item
  ) throws(EventCodingError) -> [Item] {
    let facts = try facts.objects(key)
    let parts = try words.parts(key, count: facts.count)
    var items: [Item] = []
    for (facts, words) in zip(facts, parts) {
      var reader = EventReader(facts: facts, words: words)
      items.append(try read(&reader))
    }
    return items
  }

  mutating func event(of type: EventType) throws(EventCodingError) -> Event {
    switch type {
    case .sessionCreated: .sessionCreated(try header())
    case .planAdopted: .planAdopted(try plan())
    case .stepInserted:
      .stepInserted(
        step: try facts.id("step"), try plannedStep(), after: try facts.optionalID("after"))
    case .stepMoved: .stepMoved(step: try facts.id("step"), after: try facts.optionalID("after"))
    case .stepRetitled:
      .stepRetitled(step: try facts.id("step"), title: try optionalWords("title"))
    case .stepReworded:
      .stepReworded(step: try facts.id("step"), question: try words.words("question"))
    case .stepWordingRetracted: .stepWordingRetracted(step: try facts.id("step"))
    case .minutesChanged:
      .minutesChanged(step: try facts.id("step"), minutes: try facts.number("minutes"))
    case .stepRemoved: .stepRemoved(step: try facts.id("step"))
    case .stepStarted: .stepStarted(run: try facts.run("run"))
    case .stepResumed: .stepResumed(run: try facts.run("run"))
    case .stepPaused: .stepPaused(run: try facts.run("run"))
    case .stepEnded: .stepEnded(run: try facts.run("run"))
    case .stepSkipped: .stepSkipped(step: try facts.id("step"))
    case .stepReopened: .stepReopened(run: try facts.run("run"))
    case .timerStarted:
      .timerStarted(run: try facts.run("run"), seconds: try facts.number("seconds"))
    case .timerPaused: .timerPaused(run: try facts.run("run"))
    case .timerResumed: .timerResumed(run: try facts.run("run"))
    case .timerSet: .timerSet(run: try facts.run("run"), by: try facts.number("by"))
    case .roomPaused: .roomPaused
    case .roomResumed: .roomResumed
    case .progressRestored: .progressRestored(step: try facts.id("step"), try progress())
    case .currentStepRestored: .currentStepRestored(try facts.optionalID("step"))
    case .roomPauseRestored: .roomPauseRestored(try roomPause())
    case .headcountSet:
      .headcountSet(try place(), people: try facts.number("people"))
    case .headcountCleared: .headcountCleared(try place())
    case .commentAdded, .commentAmended, .commentWithdrawn, .commentReinstated, .commentMoved,
      .commentShown, .commentPlaced, .commentUnplaced, .commentParked, .commentUnparked,
      .commentPostponed:
      try commentEvent(of: type)
    case .commentsMarked, .readBackHeld, .readBackCleared, .tableSourceChanged, .slipsIssued,
      .slipsCounted, .slipCountCleared, .slipSetAside, .slipTakenUp, .turnTaken, .turnsRestored:
      try tableEvent(of: type)
    case .reportMade, .reportAnswered, .reportReopened, .proposalMade, .proposalSettled,
      .proposalReopened:
      try reportEvent(of: type)
    case .seatingAdopted: .seatingAdopted(try seating())
    case .seatingCleared: .seatingCleared
    case .themeCreated, .themeRenamed, .themeMerged, .themeUnmerged, .themesOrdered,
      .topicAssigned, .topicUnassigned, .topicDropped, .topicRestored, .handsCounted:
      try themeEvent(of: type)
    case .voteProposed, .ruleChanged, .voteOpened, .voteClosed, .voteRestored, .votersSet,
      .ballotEntered, .ballotCorrected, .dotsCounted, .countChecked, .countCorrected,
      .countCleared, .unusedRecorded, .resultRevealed, .cutDecided, .cutRetracted:
      try voteEvent(of: type)
    case .noteAdded, .noteAmended, .noteMoved, .noteRemoved, .conclusionAdded, .conclusionChanged,
      .actionAdded, .actionChanged, .questionAdded, .questionChanged, .questionAnswered,
      .questionReopened, .termAdded:
      try outcomeEvent(of: type)
    case .messageShown:
      .messageShown(text: try words.words("text"), countdown: try countdown())
    case .messageCleared: .messageCleared
    case .stageBlanked: .stageBlanked
    case .stageShown: .stageShown
    case .stageClockSet: .stageClockSet(try facts.kind("clock"))
    case .stageFrozen: .stageFrozen
    case .stageThawed: .stageThawed
    case .stageFreezeRestored:
      .stageFreezeRestored(picture: try facts.optionalNumber("picture"))
    case .readBackAsked: .readBackAsked(run: try facts.run("run"))
    case .readBackEnded: .readBackEnded(run: try facts.run("run"))
    case .hopesAsked: .hopesAsked(run: try facts.optionalRun("run"))
    case .entityRetracted: .entityRetracted(try entity())
    case .entityReinstated: .entityReinstated(try entity())
    case .sessionClosed: .sessionClosed
    case .sessionReopened: .sessionReopened
    case .sessionFinalised: .sessionFinalised
    }
  }

  mutating func place() throws(EventCodingError) -> TablePlace {
    TablePlace(table: try facts.optionalID("table"), run: try facts.optionalRun("run"))
  }

  private mutating func entity() throws(EventCodingError) -> EntityID {
    try facts.value("entity", .anyIdentifier) { EntityID($0) }
  }
}

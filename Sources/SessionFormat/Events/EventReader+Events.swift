import SessionEngine

extension EventReader {
  mutating func commentEvent(of type: EventType) throws(EventCodingError) -> Event {
    let comment: CommentID = try facts.id("comment")
    switch type {
    case .commentAdded:
      return .commentAdded(
        comment: comment,
        AddedComment(
          text: try words.words("text"), kind: try facts.kind("kind"),
          table: try facts.optionalID("table"), run: try facts.optionalRun("run"),
          saidAt: try facts.optionalTime("saidAt"),
          perspectives: try facts.optionalKinds("perspectives"),
          speaksForGroup: try facts.flag("group"), slip: try facts.optionalSlip("slip")))
    case .commentAmended:
      return .commentAmended(
        comment: comment, text: try words.words("text"), kind: try facts.kind("kind"))
    case .commentMoved:
      return .commentMoved(
        comment: comment, table: try facts.optionalID("table"), run: try facts.optionalRun("run"))
    case .commentShown: return .commentShown(comment: comment, try facts.kind("visibility"))
    case .commentPlaced: return .commentPlaced(comment: comment, theme: try facts.id("theme"))
    case .commentUnplaced: return .commentUnplaced(comment: comment, theme: try facts.id("theme"))
    case .commentWithdrawn: return .commentWithdrawn(comment: comment)
    case .commentReinstated: return .commentReinstated(comment: comment)
    case .commentParked: return .commentParked(comment: comment)
    case .commentUnparked: return .commentUnparked(comment: comment)
    case .commentPostponed:
      return .commentPostponed(comment: comment, turn: try facts.optionalNumber("turn"))
    default: return .unknown(type: type.rawValue)
    }
  }

  mutating func themeEvent(of type: EventType) throws(EventCodingError) -> Event {
    if type == .themesOrdered { return .themesOrdered(try facts.ids("themes")) }
    let theme: ThemeID = try facts.id("theme")
    switch type {
    case .themeCreated:
      return .themeCreated(
        theme: theme, letter: try facts.value("letter", .letter) { ThemeLetter($0) },
        title: try words.words("title"), description: try optionalWords("description"),
        parent: try facts.optionalID("parent"))
    case .themeRenamed:
      return .themeRenamed(
        theme: theme, title: try words.words("title"),
        description: try optionalWords("description"))
    case .themeMerged: return .themeMerged(theme: theme, into: try facts.id("into"))
    case .themeUnmerged: return .themeUnmerged(theme: theme)
    case .topicAssigned: return .topicAssigned(theme: theme, table: try facts.id("table"))
    case .topicUnassigned: return .topicUnassigned(theme: theme, table: try facts.id("table"))
    case .handsCounted:
      return .handsCounted(theme: theme, people: try facts.optionalNumber("people"))
    case .topicDropped: return .topicDropped(theme: theme, reason: try words.words("reason"))
    case .topicRestored: return .topicRestored(theme: theme)
    default: return .unknown(type: type.rawValue)
    }
  }

  mutating func voteEvent(of type: EventType) throws(EventCodingError) -> Event {
    let vote: VoteID = try facts.id("vote")
    switch type {
    case .voteProposed:
      return .voteProposed(
        vote: vote, rule: try rule(), voters: try facts.optionalNumber("voters"),
        who: try optionalWords("who"), secrecy: try facts.kind("secrecy"),
        runOffOf: try facts.optionalID("runOffOf"))
    case .ruleChanged:
      return .ruleChanged(
        vote: vote, rule: try rule(), who: try optionalWords("who"),
        secrecy: try facts.kind("secrecy"))
    case .voteOpened: return .voteOpened(vote: vote, themes: try facts.ids("themes"))
    case .voteClosed: return .voteClosed(vote: vote)
    case .voteRestored: return .voteRestored(vote: vote, try facts.kind("phase"))
    case .votersSet:
      return .votersSet(
        vote: vote, try voterPlace(), voters: try facts.optionalNumber("voters"))
    case .ballotEntered:
      return .ballotEntered(
        vote: vote, ballot: try facts.id("ballot"),
        EnteredBallot(
          label: try optionalWords("label"), marks: try marks() ?? .dots([]),
          table: try facts.optionalID("table"),
          perspective: try facts.optionalKind("perspective")))
    case .ballotCorrected:
      return .ballotCorrected(
        vote: vote, ballot: try facts.id("ballot"), marks: try marks(),
        reason: try optionalWords("reason"))
    case .dotsCounted:
      return .dotsCounted(vote: vote, try countPlace(), dots: try facts.number("dots"))
    case .countChecked:
      return .countChecked(
        vote: vote, try countPlace(), dots: try facts.optionalNumber("dots"))
    case .countCorrected:
      return .countCorrected(
        vote: vote, try countPlace(), dots: try facts.number("dots"),
        from: try facts.optionalNumber("from"), reason: try optionalWords("reason"))
    case .countCleared: return .countCleared(vote: vote, try countPlace())
    case .unusedRecorded:
      return .unusedRecorded(
        vote: vote, table: try facts.optionalID("table"), dots: try facts.number("dots"),
        reason: try optionalWords("reason"))
    case .resultRevealed: return .resultRevealed(vote: vote, themes: try facts.number("themes"))
    case .cutDecided:
      return .cutDecided(
        vote: vote, decision: try decision(), reason: try optionalWords("reason"))
    case .cutRetracted: return .cutRetracted(vote: vote)
    default: return .unknown(type: type.rawValue)
    }
  }

  private mutating func countPlace() throws(EventCodingError) -> CountPlace {
    CountPlace(
      theme: try facts.id("theme"), table: try facts.optionalID("table"),
      perspective: try facts.optionalKind("perspective"))
  }

  private mutating func voterPlace() throws(EventCodingError) -> VoterPlace {
    if let table: TableID = try facts.optionalID("table") { return .table(table) }
    return try facts.flag("wall") ? .wall : .room
  }

  private mutating func marks() throws(EventCodingError) -> BallotMarks? {
    if try facts.flag("spoilt") { return .spoilt }
    return try facts.optionalDots("dots").map { .dots($0) }
  }

  mutating func outcomeEvent(of type: EventType) throws(EventCodingError) -> Event {
    switch type {
    case .noteAdded:
      return .noteAdded(
        note: try facts.id("note"), theme: try facts.id("theme"), kind: try facts.kind("kind"),
        text: try words.words("text"), table: try facts.optionalID("table"))
    case .noteAmended:
      return .noteAmended(
        note: try facts.id("note"), text: try words.words("text"), kind: try facts.kind("kind"))
    case .noteMoved:
      return .noteMoved(note: try facts.id("note"), after: try facts.optionalID("after"))
    case .noteRemoved: return .noteRemoved(note: try facts.id("note"))
    case .conclusionAdded:
      return .conclusionAdded(
        conclusion: try facts.id("conclusion"), text: try words.words("text"))
    case .conclusionChanged:
      return .conclusionChanged(
        conclusion: try facts.id("conclusion"), text: try words.words("text"))
    case .actionAdded: return .actionAdded(action: try facts.id("action"), try action())
    case .actionChanged: return .actionChanged(action: try facts.id("action"), try action())
    case .questionAdded:
      return .questionAdded(
        question: try facts.id("question"), text: try words.words("text"),
        answeredBy: try optionalWords("answeredBy"), due: try due())
    case .questionChanged:
      return .questionChanged(
        question: try facts.id("question"), text: try words.words("text"),
        answeredBy: try optionalWords("answeredBy"), due: try due())
    case .questionAnswered:
      return .questionAnswered(
        question: try facts.id("question"), answer: try words.words("answer"))
    case .questionReopened: return .questionReopened(question: try facts.id("question"))
    case .termAdded:
      return .termAdded(
        term: try facts.id("term"), word: try words.words("word"),
        explanation: try optionalWords("explanation"))
    default: return .unknown(type: type.rawValue)
    }
  }

  private mutating func action() throws(EventCodingError) -> AgreedAction {
    AgreedAction(
      text: try words.words("text"), owner: try optionalWords("owner"), due: try due(),
      state: try facts.kind("state"))
  }

  mutating func due() throws(EventCodingError) -> CalendarDate? {
    try facts.optionalValue("due", .date) { CalendarDate($0) }
  }
}

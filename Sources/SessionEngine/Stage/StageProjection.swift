extension StageState {
  /// What the room may see of a session.
  public init(_ state: SessionState) { self.init(state, CommentIndex(state)) }

  /// What the room may see of a session whose comments have been looked at already.
  public init(_ state: SessionState, _ comments: CommentIndex) {
    if let picture = state.keptPicture, picture.number == state.stageOrders.frozenPicture {
      self = picture.stage
      scene = picture.scene(in: state)
      takeDown(whatHasGoneFrom: state)
    } else {
      self.init(following: state, comments)
    }
    message = state.stageOrders.notice
    clock = state.stageOrders.clock
    isBlank = state.stageOrders.isBlank
    isPaused = state.roomPause != nil
  }

  /// What the room would see if the wall did not stand still.
  init(following state: SessionState, _ comments: CommentIndex) {
    let current = state.currentStep.flatMap { state.steps[$0] }
    let hasRounds =
      state.stepOrder.count { state.steps[$0]?.planned.kind == .tableRound } > 1
    func name(_ id: StepID) -> StepName? {
      state.steps[id].map { StepName($0, round: hasRounds ? state.roundNumber(of: id) : nil) }
    }
    language = state.header?.language ?? .swedish
    title = state.plan.title
    organisation = state.plan.organisation
    place = state.plan.place
    date = state.plan.date
    now = state.currentStep.flatMap(name)
    let upcoming = state.upcomingSteps
    next = upcoming.first.flatMap(name)
    let breaks = upcoming.lazy.filter { state.steps[$0]?.planned.kind == .break }
    // A short break that was put in does not hide when there is lunch.
    nextBreak =
      (breaks.first { state.steps[$0]?.planned.startsAt != nil } ?? breaks.first).flatMap(name)
    timer = current?.progress.runs.last?.timer
    run = state.currentRun
    scene = StageProjection(state: state, index: comments).scene
    message = nil
    clock = .digits
    isBlank = false
    isPaused = false
  }

  /// Takes from a picture that stands still what may not be on the wall any more, and lets its timer be the real one
  /// while its run goes on.
  private mutating func takeDown(whatHasGoneFrom state: SessionState) {
    if run == state.currentRun {
      timer = run.flatMap { state.progress(of: $0)?.timer }
    }
    func standing(_ shown: [Utterance]) -> [Utterance] {
      shown.compactMap { shown in
        state.comments[shown.comment].flatMap {
          state.isOnWall($0) ? Utterance(shown.comment, $0) : nil
        }
      }
    }
    switch scene {
    case .hopes(let said): scene = .hopes(standing(said))
    case .tableRound(let question, let tableQuestions, let released, let counts):
      scene = .tableRound(
        question: question, tableQuestions: tableQuestions,
        released: Utterances(latest: standing(released.latest), earlier: released.earlier),
        counts: counts)
    case .themes(let topics, let inHand?):
      scene = .themes(topics, inHand: standing([inHand]).first)
    case .welcome, .readBack, .changeTables, .themes, .rule, .silence, .voting, .counting, .reveal,
      .deepening, .outcomes, .pause, .thanks:
      break
    }
  }
}

extension StageState.StepName {
  init(_ step: Step, round: Int?) {
    self.round = round
    kind = step.planned.kind
    title = step.planned.title
    startsAt = step.planned.startsAt
  }
}

extension SessionState {
  /// The steps that are still to come, in order: pending or paused ones after the current one.
  public var upcomingSteps: [StepID] {
    let start: Int
    if let currentStep, let index = stepOrder.firstIndex(of: currentStep) {
      start = index + 1
    } else {
      start = lastEndedStep.flatMap(stepOrder.firstIndex(of:)).map { $0 + 1 } ?? 0
    }
    return stepOrder[start...].filter { step in
      let status = steps.read(step) { $0.progress.status }
      return status == .pending || status == .paused
    }
  }

  /// The step that ended last, which after going back need not be the last one of the plan that has ended.
  var lastEndedStep: StepID? {
    lastEnded { _ in true }
  }

  private func lastEnded(among isMeant: (PlannedStep) -> Bool) -> StepID? {
    var last: (id: StepID, at: Moment)?
    for id in stepOrder {
      guard let step = steps[id], step.progress.status == .ended, isMeant(step.planned),
        let end = step.progress.runs.last?.endedAt
      else { continue }
      if let last, last.at.milliseconds(since: end) > 0 { continue }
      last = (id, end)
    }
    return last?.id
  }

  /// The rounds between which people change tables before the next step begins: where they sat last, and what comes next.
  ///
  /// What stands between the two, a break for instance, does not matter. `nil` where the next step is no round, where nobody has
  /// sat at a table yet, and where the next one has begun already and was only left for something else.
  public var tableChange: (last: StepID, next: StepID)? {
    guard let next = upcomingSteps.first, steps[next]?.planned.kind == .tableRound else {
      return nil
    }
    if let here = currentStep ?? lastEndedStep, steps[here]?.planned.kind == .tableRound {
      return (here, next)
    }
    guard steps[next]?.progress.runs.isEmpty == true,
      let last = lastEnded(among: { $0.kind == .tableRound })
    else { return nil }
    return (last, next)
  }

  /// Whether a comment may be on the wall.
  public func isOnWall(_ comment: TableComment) -> Bool {
    guard !comment.isWithdrawn else { return false }
    switch comment.visibility {
    case .takenDown: return false
    case .released: return true
    case .held:
      guard let run = comment.run else { return false }
      return steps[run.step]?.planned.stage == .direct
    }
  }
}

/// Finds what stands in the middle of the wall.
private struct StageProjection {
  let state: SessionState
  let index: CommentIndex

  var scene: StageState.Scene {
    guard let id = state.currentStep, let step = state.steps[id] else { return sceneBetweenSteps }
    switch step.planned.kind {
    case .opening: return openingScene
    case .tableRound: return roundScene(of: id, step)
    case .plenary, .sorting: return .themes(topics, inHand: inHand)
    case .voting: return votingScene
    case .deepening: return .deepening(topicsToDeepen)
    case .conclusion: return outcomes
    case .break: return .pause(id)
    case .closing: return .thanks(questions: agreements(of: state.questions))
    }
  }

  private var sceneBetweenSteps: StageState.Scene {
    if state.phase != .open { return .thanks(questions: agreements(of: state.questions)) }
    guard let ended = state.lastEndedStep, let last = state.steps[ended] else {
      return .welcome(given: state.plan.given, open: state.plan.open)
    }
    if let (last, next) = state.tableChange {
      return .changeTables(
        next: next, rule: state.plan.changeRule, seats: seats(in: next, after: last))
    }
    switch last.planned.kind {
    case .opening: return openingScene
    case .tableRound, .plenary, .sorting: return .themes(topics, inHand: nil)
    case .voting: return votingScene
    case .deepening: return .deepening(topicsToDeepen)
    case .conclusion: return outcomes
    case .break: return .welcome(given: state.plan.given, open: state.plan.open)
    case .closing: return .thanks(questions: agreements(of: state.questions))
    }
  }

  /// Where everyone sits next, where that is planned.
  private func seats(in next: StepID, after last: StepID) -> [StageState.Seat] {
    guard let seating = state.seating,
      let round = seating.rounds.first(where: { $0.step == next })
    else { return [] }
    let before = seating.rounds.first { $0.step == last }?.seats ?? []
    return zip(seating.people.indices, round.seats).compactMap { index, table in
      table.map {
        StageState.Seat(
          person: index + 1, alias: seating.people[index].alias, table: $0,
          stays: before.indices.contains(index) && before[index] == $0)
      }
    }
  }

  private var openingScene: StageState.Scene {
    let hopes = utterances(index.hopes)
    let isAsked = state.stageOrders.hopes != nil && state.stageOrders.hopes == state.currentRun
    return hopes.isEmpty && !isAsked
      ? .welcome(given: state.plan.given, open: state.plan.open) : .hopes(hopes)
  }

  private func roundScene(of id: StepID, _ step: Step) -> StageState.Scene {
    let run = StepRun(id, step.progress.runs.count)
    if state.stageOrders.readBack == run {
      return .readBack(question: step.planned.question ?? state.plan.question)
    }
    let onWall = step.planned.stage == .counts ? [] : index.onWall[run] ?? []
    var counts: [TableID: Int] = [:]
    // What a table with paper has said nobody knows before its slips are typed.
    let typed = state.plan.tables.filter { $0.source == .typed }
    for table in typed { counts[table.id] = 0 }
    for (place, talk) in index.talks where place.run == run {
      if let table = place.table, counts[table] != nil { counts[table] = talk.comments }
    }
    return .tableRound(
      question: step.planned.question ?? state.plan.question,
      tableQuestions: step.planned.tableQuestions,
      released: StageState.Utterances(
        latest: utterances(ofThoseOnWall: onWall.suffix(StageState.Utterances.greatestLength)),
        earlier: max(0, onWall.count - StageState.Utterances.greatestLength)),
      counts: counts)
  }

  private var topics: [StageState.Topic] {
    topics(state.standingThemes)
  }

  private func topics(_ shown: [ThemeID]) -> [StageState.Topic] {
    return shown.compactMap { id in
      state.themes[id].map {
        StageState.Topic(
          letter: $0.letter, title: $0.title, comments: index.underThemes[id] ?? 0,
          tables: $0.tables)
      }
    }
  }

  /// The themes that have tables, or those that can be chosen while none has any: what a vote has chosen, else all.
  private var topicsToDeepen: [StageState.Topic] {
    let taken = topics.filter { !$0.tables.isEmpty }
    guard taken.isEmpty else { return taken }
    return topics(state.themesOfferedForDeepening)
  }

  private var inHand: StageState.Utterance? {
    utterances(ofThoseOnWall: CollectionOfOne(index.nextToSortOnWall).compactMap(\.self)).first
  }

  /// What was said in comments of which the index says that they may be on the wall.
  private func utterances(
    ofThoseOnWall comments: some Sequence<CommentID>
  ) -> [StageState.Utterance] {
    comments.compactMap { id in state.comments[id].map { StageState.Utterance(id, $0) } }
  }

  /// What was said in those of the comments that may be on the wall.
  private func utterances(_ comments: [CommentID]) -> [StageState.Utterance] {
    comments.compactMap { id in
      state.comments[id].flatMap {
        state.isOnWall($0) ? StageState.Utterance(id, $0) : nil
      }
    }
  }

  private var votingScene: StageState.Scene {
    guard let (id, vote) = state.votes.last else {
      return .themes(topics, inHand: nil)
    }
    let themes = isTieHidden(before: vote) ? state.standingThemes : state.themesToVoteOn(in: id)
    let ballot = StageState.Ballot(
      rule: vote.rule, who: vote.who, secrecy: vote.secrecy, themes: topics(themes))
    switch vote.phase {
    case .draft:
      let isThinking = state.currentRun.map { state.isSilenceGiven(before: id, in: $0) } ?? false
      return isThinking ? .silence(ballot) : .rule(ballot)
    case .open: return .voting(ballot)
    case .closed: return .counting
    case .revealed: return reveal(of: id, vote)
    }
  }

  /// Whether a run-off that is not open yet would tell of a tie that the room has not been shown.
  private func isTieHidden(before vote: Vote) -> Bool {
    guard vote.phase == .draft, let tied = vote.runOffOf.flatMap({ state.votes[$0] }) else {
      return false
    }
    return !tied.isWhollyRevealed
  }

  private func reveal(of id: VoteID, _ vote: Vote) -> StageState.Scene {
    guard let tally = state.tally(of: id) else { return .counting }
    // A count that was corrected since may have made a tie.
    let shown = tally.ranking.suffix(
      Tally.wholeTies(in: tally.ranking, showing: vote.revealedThemes))
    let isComplete = shown.count == tally.ranking.count
    let ruling = isComplete ? state.rulings(of: id).last : nil
    let results = shown.compactMap { row -> StageState.Result? in
      guard let theme = state.themes[row.theme] else { return nil }
      let sharing = shown.filter { $0.rank == row.rank }.count
      return StageState.Result(
        rank: row.rank, letter: theme.letter, title: theme.title, dots: row.dots,
        isTied: sharing > 1)
    }
    func letters(of decision: CutDecision?) -> [ThemeLetter] {
      (decision?.themes ?? []).compactMap { state.themes[$0]?.letter }.sorted()
    }
    let settlement = isComplete ? state.tieRuling(of: id)?.decision : nil
    let hidden = tally.ranking.dropLast(shown.count).compactMap { row in
      state.themes[row.theme].map { StageState.ThemeName(letter: $0.letter, title: $0.title) }
    }
    return .reveal(
      StageState.Reveal(
        shown: results, hidden: hidden.sorted { $0.letter < $1.letter }, voters: tally.voters,
        cutAfter: isComplete ? tally.cut?.after : nil,
        tiedAcross: isComplete
          ? (tally.cut?.tiedAcross ?? []).compactMap { state.themes[$0]?.letter } : [],
        ruling: ruling, ruledOn: letters(of: ruling?.decision), settlement: settlement,
        chosenInTie: letters(of: settlement),
        goesOn: isComplete && vote.rule.meaning == .support
          ? (state.themesToDeepen ?? []).compactMap { state.themes[$0]?.letter }.sorted() : [],
        meaning: vote.rule.meaning, isCorrected: vote.isCorrectedSinceReveal,
        corrected: shown.filter { vote.themesCorrectedSinceReveal.contains($0.theme) }
          .compactMap { state.themes[$0.theme]?.letter }.sorted()))
  }

  private var outcomes: StageState.Scene {
    .outcomes(
      conclusions: state.conclusions.all.map(\.value),
      actions: state.actions.all.map {
        StageState.Agreement(text: $0.value.text, who: $0.value.owner, due: $0.value.due)
      },
      questions: agreements(of: state.questions))
  }

  private func agreements(
    of questions: EntityStore<QuestionID, OpenQuestion>
  ) -> [StageState.Agreement] {
    questions.all.map {
      StageState.Agreement(
        text: $0.value.text, who: $0.value.answeredBy, due: $0.value.due, answer: $0.value.answer)
    }
  }
}

extension StageState.Utterance {
  init(_ id: CommentID, _ comment: TableComment) {
    self.comment = id
    text = comment.text
    kind = comment.kind
    table = comment.table
  }
}

import Language
import SessionEngine

/// What the facilitator's screen shows of a session, worked out once for each change and not for each key.
struct ConsoleDigest: Equatable, Sendable {
  /// A table and what has come in from it in the run that goes on.
  struct TableLine: Equatable, Sendable {
    var id: TableID
    var source: TableSource
    /// Comments in the run that goes on.
    var comments = 0
    /// Comments in the whole session.
    var commentsInAll = 0
    /// Notes of the deepening.
    var notes = 0
    /// When the last one was said in that run, in milliseconds since 1970 UTC.
    var lastSaidAt: Int64?
    /// Whether slips of a round that has begun are still to be typed in.
    var hasBacklog = false
  }

  /// A theme and what lies under it.
  struct ThemeLine: Equatable, Sendable {
    var id: ThemeID
    var letter: ThemeLetter
    var title: Words
    var comments = 0
    var tables: [TableID]
    /// Its dots in the first vote on it whose result has been shown; a run-off only decides between equals.
    var dots: Int?
  }

  var natural = NaturalStep.nothing
  var run: StepRun?
  var kind: StepKind?
  var tables: [TableLine] = []
  var themes: [ThemeLine] = []
  /// The newest comments, the newest first.
  var latest: [CommentID] = []
  var hopes: [CommentID] = []
  /// Comments without a theme, in the order in which they are sorted.
  var unsorted: [CommentID] = []
  var parked = 0
  /// The vote that the step is about.
  var vote: VoteID?
  var tally: Tally?
  var tied: [ThemeID] = []
  var findings = Findings()
  var fromTables = TablesDigest()
  /// Whether a break is just over and nobody has been counted since.
  var asksForHeadcount = false
  /// Table rounds by their numbers, from 1.
  var roundNumbers: [StepID: Int] = [:]
  /// What the room goes on with and may be changed.
  var outcomes: [Outcome] = []

  /// How many of the newest comments are kept.
  static let latestCount = 60

  init() {}

  /// What is shown of a session.
  ///
  /// - Parameters:
  ///   - comments: What follows from its comments.
  ///   - slips: How its slips add up.
  ///   - isDocumented: Whether the documentation has been written since anything changed.
  init(
    _ state: SessionState, _ comments: CommentIndex, slips: [TableID: SlipAccount],
    isDocumented: Bool
  ) {
    natural = NaturalStep(state, isDocumented: isDocumented)
    run = state.currentRun
    kind = state.currentKind
    for (index, id) in state.stepOrder.filter({
      state.steps[$0]?.planned.kind == .tableRound
    }).enumerated() {
      roundNumbers[id] = index + 1
    }
    outcomes = Outcome.all(of: state)
    tables = state.plan.tables.map { TableLine(id: $0.id, source: $0.source) }
    themes = state.standingThemes.compactMap { id in
      state.themes[id].map {
        ThemeLine(id: id, letter: $0.letter, title: $0.title, tables: $0.tables)
      }
    }
    count(state, comments)
    unsorted = comments.toSort
    hopes = comments.hopes
    latest = comments.standing.suffix(Self.latestCount).reversed()
    parked = comments.parked
    vote = state.latestVote?.id
    if kind == .voting { vote = run.flatMap { state.voteOfStep($0) } }
    tally = vote.flatMap { state.tally(of: $0) }
    tied = vote.map { state.unsettledTie(of: $0) } ?? []
    if kind == .deepening { rememberDots(state) }
    asksForHeadcount = state.asksForHeadcount
    fromTables = TablesDigest(state, comments, slips: slips)
    findings = Findings(
      state, fromTables, paper: tables.filter(\.hasBacklog).map(\.id), unsorted: unsorted.count)
  }

  private mutating func rememberDots(_ state: SessionState) {
    var dots: [ThemeID: Int] = [:]
    for (id, vote) in state.votes.all where vote.revealedThemes >= vote.themes.count {
      guard vote.phase == .revealed, let tally = state.tally(of: id) else { continue }
      for row in tally.ranking where dots[row.theme] == nil { dots[row.theme] = row.dots }
    }
    for place in themes.indices { themes[place].dots = dots[themes[place].id] }
  }

  private mutating func count(_ state: SessionState, _ comments: CommentIndex) {
    var places: [TableID: Int] = [:]
    for (index, table) in tables.enumerated() {
      places[table.id] = index
      tables[index].commentsInAll = comments.byTable[table.id]?.count ?? 0
      if let run, let talk = comments.talks[.init(table: table.id, run: run)] {
        tables[index].comments = talk.comments
        tables[index].lastSaidAt = talk.lastSaidAt
      }
    }
    for index in themes.indices {
      themes[index].comments = comments.underThemes[themes[index].id] ?? 0
    }
    for (_, note) in state.notes.all {
      if let place = note.table.flatMap({ places[$0] }) { tables[place].notes += 1 }
    }
    let rounds = state.tableRounds.filter { run in
      let runs = state.steps[run.step]?.progress.runs ?? []
      return run.number <= runs.count && runs[run.number - 1].endedAt != nil
    }
    for (index, table) in tables.enumerated() where table.source == .paper {
      tables[index].hasBacklog = rounds.contains {
        comments.talks[.init(table: table.id, run: $0)] == nil
      }
    }
  }

  /// The theme with that letter, among those that stand.
  func theme(lettered letter: ThemeLetter) -> ThemeLine? { themes.first { $0.letter == letter } }

  /// The letter of a theme, or a question mark where it is gone.
  func letter(of theme: ThemeID) -> String {
    themes.first { $0.id == theme }?.letter.description ?? "?"
  }
}

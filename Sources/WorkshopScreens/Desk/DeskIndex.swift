import SessionEngine

/// What follows from the session for one desk, found once when the session changes and not at every key.
struct DeskIndex: Sendable {
  /// The run that a first letter belongs to now: the one that goes on, else the one that was begun last.
  var run: StepRun?
  /// The runs in which people say things: those that have begun, the latest first; all of them before any has begun.
  var runs: [StepRun] = []
  /// The runs besides ``run`` that can be written for: those that are over, the latest first; all of them before any has begun.
  var endedRuns: [StepRun] = []
  /// The tables in the order of their numbers.
  var tables: [TableID] = []
  /// What stands of this station's comments, by table, in the order in which they came.
  var own: [TableID?: [CommentID]] = [:]
  /// What stands of everyone's comments, by table.
  var said: [TableID?: [CommentID]] = [:]
  /// The vote that is open.
  var openVote: VoteID?
  /// The themes of the open vote, or else those that stand, by letter.
  var themes: [ThemeLetter: ThemeID] = [:]
  /// The comment that is to be sorted next.
  var inHand: CommentID?
  /// Table rounds by their numbers.
  var rounds: [StepID: Int] = [:]
  /// The tables whose comments come on paper.
  var paper: Set<TableID> = []

  init() {}

  init(_ session: SessionState, for station: Station) {
    tables = session.plan.tables.map(\.id).sorted()
    paper = Set(session.plan.tables.filter { $0.source == .paper }.map(\.id))
    openVote = session.votes.all.first { $0.value.phase == .open }?.id
    let standing = openVote.flatMap { session.votes[$0]?.themes } ?? session.standingThemes
    for id in standing {
      if let letter = session.themes[id]?.letter { themes[letter] = id }
    }
    inHand = session.unsortedComments.first
    indexComments(of: session, for: station)
    indexRuns(of: session)
  }

  private mutating func indexComments(of session: SessionState, for station: Station) {
    for (id, comment) in session.comments.all where !comment.isWithdrawn {
      said[comment.table, default: []].append(id)
      if comment.station == station { own[comment.table, default: []].append(id) }
    }
  }

  private mutating func indexRuns(of session: SessionState) {
    var begun: [(run: StepRun, progress: RunProgress, kind: StepKind)] = []
    for id in session.stepOrder {
      guard let step = session.steps[id] else { continue }
      if step.planned.kind == .tableRound { rounds[id] = rounds.count + 1 }
      for (index, progress) in step.progress.runs.enumerated() {
        begun.append((StepRun(id, index + 1), progress, step.planned.kind))
      }
    }
    begun.sort { $0.progress.startedAt.wall > $1.progress.startedAt.wall }
    run = session.currentRun ?? begun.first?.run
    runs = begun.filter { entry in
      switch entry.kind {
      case .opening, .tableRound, .plenary: true
      case .sorting, .voting, .deepening, .conclusion, .break, .closing: false
      }
    }.map(\.run)
    // Away from the session, or before the day, no step has begun; slips have their rounds all the same.
    if begun.isEmpty { runs = session.tableRounds + (session.openingRun.map { [$0] } ?? []) }
    endedRuns = runs.filter { $0 != run }
  }
}

import Language
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
  /// What follows from everyone's comments.
  private(set) var comments = CommentIndex()
  /// The vote that is open.
  var openVote: VoteID?
  /// The themes of the open vote, or else those that stand, by letter.
  var themes: [ThemeLetter: ThemeID] = [:]
  /// Table rounds by their numbers.
  var rounds: [StepID: Int] = [:]
  /// The tables whose comments come on paper.
  var paper: Set<TableID> = []
  /// What follows about slips of paper.
  var slips = SlipIndex()
  /// The letters of the perspectives that the plan asks for.
  var letters = PerspectiveLetters(asked: [], in: .swedish)

  init() {}

  /// Goes on from the session that the index was last about to what has become of it.
  func following(
    _ session: SessionState, from earlier: SessionState, for station: Station,
    in catalogue: Catalogue
  ) -> DeskIndex {
    var index = DeskIndex()
    index.comments = comments
    index.comments.follow(from: earlier, to: session)
    index.own = own
    let changes = session.comments.changes(since: earlier.comments)
    index.slips = slips.following(session, from: earlier, changes: changes)
    index.letters = PerspectiveLetters(asked: session.plan.perspectives, in: catalogue)
    for id in changes {
      let before = earlier.comments.read(id) { OwnComment($0, of: station) }
      let after = session.comments.read(id) { OwnComment($0, of: station) }
      index.noteOwn(id, was: before, is: after)
    }
    index.tables = session.plan.tables.map(\.id).sorted()
    index.paper = Set(session.plan.tables.filter { $0.source == .paper }.map(\.id))
    index.openVote = session.votes.all.first { $0.value.phase == .open }?.id
    let standing =
      index.openVote.flatMap { session.votes[$0]?.themes } ?? session.standingThemes
    for id in standing {
      if let letter = session.themes[id]?.letter { index.themes[letter] = id }
    }
    index.indexRuns(of: session)
    return index
  }

  /// What stands of everyone's comments, by table.
  var said: [TableID?: [CommentID]] { comments.byTable }

  /// The comment that is to be sorted next.
  var inHand: CommentID? { comments.nextToSort }

  private mutating func noteOwn(
    _ id: CommentID, was before: OwnComment?, is after: OwnComment?
  ) {
    if let before { own[before.table]?.removeAll { $0 == id } }
    guard let after, !after.isWithdrawn else { return }
    if let last = own[after.table]?.last, last > id {
      let place = own[after.table]?.firstIndex { $0 > id }
      own[after.table]?.insert(id, at: place ?? 0)
    } else {
      own[after.table, default: []].append(id)
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

/// What of a comment that a desk wrote says where it belongs among those; ten thousand are asked for when a desk starts.
private struct OwnComment {
  let table: TableID?
  let isWithdrawn: Bool

  /// `nil` for a comment of another station.
  init?(_ comment: borrowing TableComment, of station: Station) {
    guard comment.station == station else { return nil }
    table = comment.table
    isWithdrawn = comment.isWithdrawn
  }
}

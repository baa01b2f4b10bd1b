import Language
import SessionEngine
import WorkshopSession

/// What goes wrong in a rehearsal, one thing at a time, and how it was dealt with.
///
/// Times are those of the viewer's clock, in milliseconds: how long a person took.
struct MishapCourse {
  /// Something that has gone wrong.
  struct Occurrence: Equatable {
    let mishap: Mishap
    let since: Int64
    /// The run in which it went wrong.
    var run: StepRun?
    /// The table that it is about, where it is about one.
    var table: TableID?
    /// The counts of heads before, to see that they were counted anew.
    var headcounts: [TablePlace: Int] = [:]
    /// The call for help.
    var report: ReportID?
    /// The vote with the tie.
    var vote: VoteID?
    /// When the right key was pressed.
    var answered: Int64?
    /// How a tie was settled.
    var decision: CutDecision?
    /// Whether all is well again.
    var isSolved = false
  }

  /// What is wrong now.
  private(set) var open: Occurrence?
  /// What the room no longer waits for and may still be dealt with.
  private(set) var waiting: [Occurrence] = []
  /// What is over.
  private(set) var past: [Occurrence] = []
  private let random: RandomSource

  /// How long the disk is full and an alarm lasts.
  static let outage: Int64 = 15_000
  /// After this long the room goes on to the next thing, where its time has come.
  static let patience: Int64 = 60_000

  init(random: RandomSource) { self.random = random }

  /// Whether nothing can be written now.
  var isDiskFull: Bool { open?.mishap == .fullDisk }

  /// Whether an alarm has sounded long enough for the room to come back.
  func isAlarmOver(at viewer: Int64) -> Bool {
    guard open?.mishap == .alarm, let answered = open?.answered else { return false }
    return viewer - answered >= Self.outage
  }

  /// Says that the facilitator did something that could not be written.
  mutating func noteAttempt(at viewer: Int64) {
    if isDiskFull, open?.answered == nil { open?.answered = viewer }
  }

  /// Looks at what was done, ends what is dealt with, and lets the next thing go wrong.
  ///
  /// - Returns: What the room does with it.
  mutating func follow(
    _ state: SessionState, at now: Moment, viewer: Int64
  ) -> [RoomAct] {
    followWaiting(state, viewer: viewer)
    if var current = open {
      current.follow(state, viewer: viewer)
      open = current
      guard !current.isOver(in: state) else {
        past.append(current)
        open = nil
        return []
      }
      guard current.mayWait, viewer - current.since >= Self.patience else { return [] }
    }
    guard let mishap = next(in: state, at: now) else {
      // What still waits is told again once nothing else is wrong.
      if open == nil, !waiting.isEmpty { open = waiting.removeFirst() }
      return []
    }
    if let open { waiting.append(open) }
    return begin(mishap, in: state, viewer: viewer)
  }

  /// Looks whether something is dealt with late.
  private mutating func followWaiting(_ state: SessionState, viewer: Int64) {
    for place in waiting.indices { waiting[place].follow(state, viewer: viewer) }
    past += waiting.filter { $0.isOver(in: state) }
    waiting.removeAll { $0.isOver(in: state) }
  }

  private mutating func begin(
    _ mishap: Mishap, in state: SessionState, viewer: Int64
  ) -> [RoomAct] {
    var occurrence = Occurrence(
      mishap: mishap, since: viewer, run: state.currentRun, headcounts: state.headcounts)
    var acts: [RoomAct] = []
    let tables = state.plan.tables.map(\.id)
    let place = tables.isEmpty ? 0 : Int(random.next() % UInt64(tables.count))
    switch mishap {
    case .help:
      occurrence.table = tables[place]
      occurrence.report = state.reports.nextID
      acts = [
        RoomAct(
          .report(table: tables[place], run: state.currentRun, kind: .help, text: nil),
          at: tables[place])
      ]
    case .tableCloses: occurrence.table = tables[place]
    case .tie: occurrence.vote = state.latestVote?.id
    case .latecomers, .fullDisk, .alarm: break
    }
    open = occurrence
    return acts
  }

  private func has(_ mishap: Mishap) -> Bool { all.contains { $0.mishap == mishap } }

  /// All that has gone wrong.
  var all: [Occurrence] { past + waiting + (open.map { [$0] } ?? []) }

  /// What goes wrong next, where its time has come.
  private func next(in state: SessionState, at now: Moment) -> Mishap? {
    if !has(.tie), let (id, vote) = state.latestVote,
      vote.revealedThemes == vote.themes.count, !state.unsettledTie(of: id).isEmpty
    {
      return .tie
    }
    guard let step = RehearsalStep(state, at: now) else { return nil }
    return Mishap.allCases.first { !has($0) && isTime(for: $0, step, in: state) }
  }

  private func isTime(for mishap: Mishap, _ step: RehearsalStep, in state: SessionState) -> Bool {
    let isTalk = step.kind == .tableRound && !state.plan.tables.isEmpty
    let isLastRound = !state.upcomingSteps.contains {
      state.steps[$0]?.planned.kind == .tableRound
    }
    switch mishap {
    case .latecomers: return step.share >= 0.1
    case .help: return isTalk && step.share >= 0.15
    case .fullDisk: return isTalk && step.share >= 0.35
    case .tableCloses:
      return isTalk && isLastRound && state.plan.tables.count > 1 && step.share >= 0.15
    case .alarm:
      switch step.kind {
      case .tableRound: return isLastRound && step.share >= 0.5
      case .plenary, .sorting, .deepening, .conclusion: return step.share >= 0.3
      case .opening, .voting, .break, .closing: return false
      }
    case .tie: return false
    }
  }
}

extension MishapCourse.Occurrence {
  /// Whether it is dealt with, or nothing can be done about it any more.
  fileprivate func isOver(in state: SessionState) -> Bool { isSolved || isPassed(in: state) }

  /// Whether something else may go wrong before it is dealt with: a fire alarm and a full disk stop everything.
  fileprivate var mayWait: Bool {
    switch mishap {
    case .latecomers, .help, .tableCloses, .tie: true
    case .fullDisk, .alarm: false
    }
  }

  /// Whether the room has gone on without it.
  fileprivate func isPassed(in state: SessionState) -> Bool {
    switch mishap {
    case .tie: state.currentKind != .voting
    // The room is back by itself, and the disk has room again, whatever step it is.
    case .fullDisk: false
    case .alarm: answered == nil && state.currentRun != run
    case .latecomers, .help, .tableCloses: state.currentRun != run
    }
  }

  fileprivate mutating func follow(_ state: SessionState, viewer: Int64) {
    switch mishap {
    case .latecomers, .tableCloses:
      guard state.headcounts != headcounts else { return }
      answered = viewer
    case .help:
      guard let report, let standing = state.reports[report]?.standing, standing != .waiting else {
        return
      }
      answered = viewer
    case .tie:
      guard let vote, state.unsettledTie(of: vote).isEmpty else { return }
      answered = viewer
      decision = state.tieRuling(of: vote)?.decision
    case .alarm:
      if state.roomPause != nil, answered == nil { answered = viewer }
      isSolved = answered != nil && state.roomPause == nil
      return
    case .fullDisk:
      isSolved = viewer - since >= MishapCourse.outage
      return
    }
    isSolved = true
  }
}

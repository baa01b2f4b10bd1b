import SessionEngine

/// What the facilitator has to know of the tables and of what they ask and propose, worked out once for each change and not
/// for each key.
struct TablesDigest: Equatable, Sendable {
  /// A table, or the desks that are at none.
  struct Line: Equatable, Sendable {
    /// The table; `nil` for desks that are at none.
    var table: TableID?
    var source: TableSource?
    /// How many people sit there, where that is known.
    var people: Int?
    /// How its slips add up over the day, where it has had any.
    var slips: SlipAccount?
    var readBack = ReadBackStanding.notHeld
    /// Comments in the run.
    var comments = 0
    /// When the last one was said in the run, in milliseconds since 1970 UTC.
    var lastSaidAt: Int64?
    /// Who has had the floor in the run, in the order of the plan.
    var floor: [FloorShare] = []
    /// Reports that nobody has answered: calls for help, then messages, then that the table is done.
    var waiting: [ReportID] = []
    /// Whether the table has said in the run that it is done, answered or not.
    var isDone = false
  }

  /// Whether what was said at a table was read back in the run.
  enum ReadBackStanding: Equatable, Sendable {
    case notHeld
    case held(present: Int?)
  }

  /// How many times people of a perspective had the floor.
  struct FloorShare: Equatable, Sendable {
    var perspective: Perspective
    var turns: Int
  }

  /// The run that the lines are about: that of the talk or deepening that goes on, else the latest there was.
  var run: StepRun?
  var lines: [Line] = []
  /// Calls for help and messages that wait, the calls first, each oldest first.
  var calls: [ReportID] = []
  /// Tables that are done and have not been told that it was seen.
  var done: [TableID] = []
  /// Whether every table where people sit is done, and not all of them have been told that it was seen.
  var isEveryTableDone = false
  /// Proposals that nobody has decided on.
  var proposals: [ProposalID] = []
  /// Whether seats are to be planned for a round that is still to come, and are not.
  var lacksSeats = false

  init() {}

  /// What there is to know of a session.
  ///
  /// - Parameters:
  ///   - comments: What follows from its comments.
  ///   - slips: How its slips add up.
  init(_ state: SessionState, _ comments: CommentIndex, slips: [TableID: SlipAccount]) {
    run = state.talkOrDeepening
    lines = state.plan.tables.map { Line(table: $0.id, source: $0.source) }
    describeTables(of: state, slips)
    countComments(in: comments)
    collectReports(of: state)
    proposals = state.proposals.all.filter { $0.value.settlement == nil }.map(\.id)
    lacksSeats =
      state.plan.seating == .planned && state.seating == nil
      && state.upcomingSteps.contains { state.steps[$0]?.planned.kind == .tableRound }
  }

  /// The place of a table among the lines.
  func place(of table: TableID?) -> Int? { lines.firstIndex { $0.table == table } }

  /// Whether it is known that nobody sits at a table.
  func isDeserted(_ table: TableID) -> Bool {
    place(of: table).map { lines[$0].people == 0 } ?? false
  }

  /// Tables where somebody sits, as far as is known.
  var peopled: [Line] { lines.filter { $0.table != nil && $0.people != 0 } }

  private mutating func describeTables(
    of state: SessionState, _ slips: [TableID: SlipAccount]
  ) {
    let seats = run.flatMap { run in state.seating?.rounds.first { $0.step == run.step }?.seats }
    for index in lines.indices {
      guard let table = lines[index].table else { continue }
      let place = TablePlace(table: table, run: run)
      let seated = seats.map { seats in seats.count { $0 == table } }
      // Who was counted since, in a break or on the way to the next round, is here now.
      let since = state.runToCount.flatMap { state.headcounts[TablePlace(table: table, run: $0)] }
      lines[index].people =
        since ?? state.headcounts[place] ?? seated ?? state.lastHeadcount(at: table, in: run)
      lines[index].slips = slips[table]
      if let present = state.readBacks[place] {
        lines[index].readBack = .held(present: present)
      }
      let floor = state.floor[place] ?? [:]
      lines[index].floor = state.plan.perspectives.map {
        FloorShare(perspective: $0, turns: floor[$0]?.turns ?? 0)
      }
      if floor.isEmpty { lines[index].floor = [] }
    }
  }

  private mutating func countComments(in comments: CommentIndex) {
    for index in lines.indices {
      let place = TablePlace(table: lines[index].table, run: run)
      guard run != nil, let talk = comments.talks[place] else { continue }
      lines[index].comments = talk.comments
      lines[index].lastSaidAt = talk.lastSaidAt
    }
  }

  private mutating func collectReports(of state: SessionState) {
    var waiting: [TableID?: [ReportKind: [ReportID]]] = [:]
    var doneTables: Set<TableID> = []
    for (id, report) in state.reports.all {
      let isCurrent = report.place.run == state.currentRun && report.place.run != nil
      // Of a run that is over it says nothing any more that a table was done.
      guard report.kind != .done || isCurrent else { continue }
      if report.kind == .done, let table = report.place.table { doneTables.insert(table) }
      guard report.standing == .waiting else { continue }
      waiting[report.place.table, default: [:]][report.kind, default: []].append(id)
    }
    if waiting[TableID?.none] != nil { lines.append(Line()) }
    var byKind: [ReportKind: [ReportID]] = [:]
    for index in lines.indices {
      let reports = waiting[lines[index].table] ?? [:]
      let ordered: [ReportKind] = [.help, .message, .done]
      lines[index].waiting = ordered.flatMap { reports[$0] ?? [] }
      lines[index].isDone = lines[index].table.map(doneTables.contains) ?? false
      for (kind, ids) in reports { byKind[kind, default: []] += ids }
      if let table = lines[index].table, reports[.done] != nil { done.append(table) }
    }
    calls = (byKind[.help] ?? []).sorted() + (byKind[.message] ?? []).sorted()
    let peopled = peopled
    isEveryTableDone = !done.isEmpty && !peopled.isEmpty && peopled.allSatisfy(\.isDone)
  }
}

extension SessionState {
  /// The run of the talk or deepening that goes on, else that of the latest one that has begun.
  fileprivate var talkOrDeepening: StepRun? {
    let kinds: Set<StepKind> = [.tableRound, .deepening]
    func isTalk(_ id: StepID) -> Bool {
      steps[id].map { kinds.contains($0.planned.kind) } ?? false
    }
    if let run = currentRun, isTalk(run.step) { return run }
    let begun = stepOrder.last { isTalk($0) && steps[$0]?.progress.runs.isEmpty == false }
    return begun.flatMap { id in steps[id].map { StepRun(id, $0.progress.runs.count) } }
  }
}

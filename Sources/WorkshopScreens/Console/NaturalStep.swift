import SessionEngine

/// What Enter does now on the facilitator's screen: the natural next thing, found from the session alone.
public enum NaturalStep: Hashable, Sendable {
  /// Start that run of a step and end the one that goes on.
  ///
  /// - Parameter besides: What goes with it.
  case start(StepRun, besides: Set<Accompaniment>)
  /// Ask the tables to read back what was written.
  case readBack(StepRun)
  /// End what goes on, so that people change tables before the round that comes next.
  case changeTables(StepRun)
  /// Ask how many got dots, and draft the vote.
  case askVoters
  /// Give everyone a minute to decide in silence.
  case silentMinute(StepRun, seconds: Int)
  /// Open a vote, and give the run that many seconds; 0 is no timer.
  case openVote(VoteID, run: StepRun, seconds: Int)
  /// Close a vote.
  case closeVote(VoteID)
  /// Show the result of that many themes, counted from the lowest.
  case reveal(VoteID, themes: Int)
  /// Decide what a tie across the cut means.
  case settleTie(VoteID)
  /// Let the tables begin: give the run that many seconds.
  case beginDeepening(StepRun, seconds: Int)
  /// Write the documentation.
  case saveDocumentation
  /// Close the workshop.
  case closeSession
  /// Go on after everything stood still.
  case resumeRoom
  /// Nothing is left to do.
  case nothing

  /// What goes with the start of a step.
  public enum Accompaniment: Hashable, Sendable {
    /// The timer waits, as where tables are given out first.
    case holdingTimer
  }

  /// What a deepening may have run while tables are given out, in milliseconds.
  static let preparation: Int64 = 60_000

  /// The natural next thing of a session.
  ///
  /// - Parameters:
  ///   - state: The session.
  ///   - isDocumented: Whether the documentation has been written since anything changed.
  public init(_ state: SessionState, isDocumented: Bool) {
    if state.phase != .open {
      self = isDocumented ? .nothing : .saveDocumentation
      return
    }
    if state.roomPause != nil {
      self = .resumeRoom
      return
    }
    let start: NaturalStep =
      state.upcomingRun.map { run in
        .start(run, besides: state.isPrepared(before: run) ? [.holdingTimer] : [])
      }
      ?? (isDocumented ? .closeSession : .saveDocumentation)
    guard let run = state.currentRun, let step = state.steps[run.step] else {
      self = start
      return
    }
    let onward = state.tableChange == nil ? start : .changeTables(run)
    switch step.planned.kind {
    case .tableRound: self = state.stageOrders.readBack == run ? onward : .readBack(run)
    case .voting: self = Self.voting(run, in: state, onward: onward)
    case .deepening:
      let timer = step.progress.runs.last?.timer
      if let timer, timer.runningSince == nil, timer.elapsed < Self.preparation {
        self = .beginDeepening(run, seconds: timer.wholeSeconds)
      } else {
        self = onward
      }
    case .opening, .plenary, .sorting, .conclusion, .break, .closing: self = onward
    }
  }

  private static func voting(
    _ run: StepRun, in state: SessionState, onward: NaturalStep
  ) -> NaturalStep {
    guard let id = state.voteOfStep(run), let vote = state.votes[id] else { return .askVoters }
    switch vote.phase {
    case .draft:
      let silence = vote.rule.silentSeconds
      guard silence <= 0 || state.isSilenceGiven(before: id, in: run) else {
        return .silentMinute(run, seconds: silence)
      }
      let minutes = state.steps[run.step]?.planned.minutes ?? 0
      return .openVote(id, run: run, seconds: minutes * 60)
    case .open: return .closeVote(id)
    case .closed, .revealed:
      if vote.revealedThemes < vote.themes.count {
        return .reveal(id, themes: vote.revealedThemes + 1)
      }
      return state.unsettledTie(of: id).isEmpty ? onward : .settleTie(id)
    }
  }
}

extension NaturalStep {
  /// Whether it moves the room on where Enter did something else a moment ago, so that Enter pressed twice does too much.
  ///
  /// One theme of a result after another is what is meant.
  func mayBePressedByMistake(after before: NaturalStep) -> Bool {
    switch (before, self) {
    case (.readBack, .changeTables), (.readBack, .start), (.silentMinute, .openVote),
      (.beginDeepening, .start), (.beginDeepening, .changeTables), (.reveal, .start),
      (.reveal, .changeTables), (.settleTie, .start), (.settleTie, .changeTables), (.resumeRoom, _),
      (.reveal, .reveal):
      true
    default: false
    }
  }

  /// What it submits, in order; nothing where something has to be asked first, or where no command is needed.
  public var commands: [Command] {
    switch self {
    case .start(let run, let besides):
      [.startStep(run: run)]
        + (besides.contains(.holdingTimer) ? [.pauseTimer(run: run)] : [])
    case .readBack(let run): [.askReadBack(run: run)]
    case .changeTables(let run): [.endStep(run: run)]
    case .silentMinute(let run, let seconds): [.startTimer(run: run, seconds: seconds)]
    case .openVote(let vote, let run, let seconds):
      [.openVote(vote: vote, themes: [])]
        + (seconds > 0 ? [.startTimer(run: run, seconds: seconds)] : [])
    case .closeVote(let vote): [.closeVote(vote: vote)]
    case .reveal(let vote, let themes): [.reveal(vote: vote, themes: themes)]
    case .beginDeepening(let run, let seconds): [.startTimer(run: run, seconds: seconds)]
    case .closeSession: [.closeSession]
    case .resumeRoom: [.resumeAll]
    case .askVoters, .settleTie, .saveDocumentation, .nothing: []
    }
  }
}

extension StepTimer {
  /// Its length as a timer can be started with it: what was planned, or what has been set while it stood.
  fileprivate var wholeSeconds: Int {
    min(max(1, Int(clamping: length / 1000)), Limits.minutes * 60)
  }
}

import SessionEngine

/// What the room sees now, and what Enter will make it see.
struct StagePreview: Equatable {
  /// The wall now; `nil` before the session has been seen.
  private(set) var now: StageState?
  /// The wall after Enter; `nil` where Enter changes nothing on it, or asks something first.
  private(set) var next: StageState?
  /// When Enter was imagined to be pressed.
  private var imaginedAt = Moment(wall: 0)
  private var basis: Basis?

  /// What the wall after Enter follows from. Comments that come in at the tables are not among it, so that they cost nothing.
  private struct Basis: Equatable {
    var natural: NaturalStep
    var started: [PlannedStep]
    var timer: StepTimer?
    var themes: [ConsoleDigest.ThemeLine]
    var hopes: Int
    var outcomes: Int
    var orders: StageOrders
    var seatedRounds: Int
  }

  /// Looks at a session anew.
  mutating func follow(
    _ state: SessionState, _ comments: CommentIndex, _ digest: ConsoleDigest,
    by station: Station, at now: Moment
  ) {
    let stage = StageState(state, comments)
    self.now = stage
    let basis = Basis(
      natural: digest.natural,
      started: digest.natural.commands.compactMap { $0.started(in: state) },
      timer: stage.timer, themes: digest.themes, hopes: digest.hopes.count,
      outcomes: state.conclusions.count + state.actions.count + state.questions.count,
      orders: state.stageOrders, seatedRounds: state.seating?.rounds.count ?? 0)
    guard basis != self.basis else { return }
    self.basis = basis
    imaginedAt = now
    let commands = digest.natural.commands
    var imagined = ImaginedSession(state)
    var isPossible = !commands.isEmpty
    for command in commands where isPossible {
      do { try imagined.carryOut(command, by: station, at: now) } catch { isPossible = false }
    }
    let next = isPossible ? StageState(imagined.state, comments) : nil
    self.next = next == stage ? nil : next
  }

  /// The moment at which the wall after Enter is looked at: what goes on goes on there too, what begins has not begun.
  func whenNext(at now: Moment) -> Moment {
    let goesOn = next?.timer == self.now?.timer && next?.now == self.now?.now
    return goesOn || next?.timer?.runningSince != imaginedAt ? now : imaginedAt
  }

  /// Forgets what Enter would make of the wall, which may say words that have been erased.
  mutating func forget() { basis = nil }
}

extension Command {
  /// The step that it starts, as it is planned.
  fileprivate func started(in state: SessionState) -> PlannedStep? {
    if case .startStep(let run) = self { state.steps[run.step]?.planned } else { nil }
  }
}

/// How it goes with a step.
public enum StepStatus: String, Sendable, CaseIterable {
  /// Not begun.
  case pending
  /// Going on now.
  case running
  /// Left for another step, to be gone on with.
  case paused
  /// Over.
  case ended
  /// Left out.
  case skipped
}

/// One time that a step was run.
public struct RunProgress: Hashable, Sendable {
  /// When it began.
  public var startedAt: Moment
  /// When it ended.
  public var endedAt: Moment?
  /// Its timer; `nil` where none was set.
  public var timer: StepTimer?

  /// A run.
  public init(startedAt: Moment, endedAt: Moment? = nil, timer: StepTimer? = nil) {
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.timer = timer
  }
}

/// How it went with a step so far.
public struct StepProgress: Hashable, Sendable {
  /// Where it stands.
  public var status: StepStatus
  /// Its runs in order; the last is the one that counts.
  public var runs: [RunProgress]

  /// Not begun, unless said otherwise.
  public init(status: StepStatus = .pending, runs: [RunProgress] = []) {
    self.status = status
    self.runs = runs
  }
}

/// A step's time as it was planned before the day, whatever became of it since.
public struct PlannedTime: Hashable, Sendable {
  /// The step.
  public let step: StepID
  /// Its minutes.
  public let minutes: Int
  /// When it was to begin, on the clock in the room, where that was fixed.
  public let startsAt: TimeOfDay?
}

/// Everything stands still, as at a fire alarm.
public struct RoomPause: Hashable, Sendable {
  /// Since when.
  public var since: Moment
  /// The run whose timer was stopped by it, to be set going again.
  public var stopped: StepRun?

  /// A pause of the room.
  public init(since: Moment, stopped: StepRun?) {
    self.since = since
    self.stopped = stopped
  }
}

extension SessionState {
  /// How it goes or went with a run; `nil` where it has not begun.
  public func progress(of run: StepRun) -> RunProgress? {
    guard let runs = steps[run.step]?.progress.runs, run.number >= 1, run.number <= runs.count
    else { return nil }
    return runs[run.number - 1]
  }
}

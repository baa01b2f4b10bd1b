/// The timer of one run of a step. It informs and never moves the workshop on: past its length it runs over.
public struct StepTimer: Hashable, Sendable {
  /// How long the run is to take, in milliseconds; extending changes it.
  public var length: Int64
  /// What had passed when it was last stopped, in milliseconds.
  public var elapsed: Int64
  /// When it was last set going; `nil` while it stands still.
  public var runningSince: Moment?

  /// A timer that has that length and has run for a while already.
  public init(length: Int64, elapsed: Int64 = 0, runningSince: Moment? = nil) {
    self.length = length
    self.elapsed = elapsed
    self.runningSince = runningSince
  }

  /// Milliseconds that have passed, suspend counted, pauses not.
  public func elapsed(at now: Moment) -> Int64 {
    guard let runningSince else { return elapsed }
    let (sum, overflow) = elapsed.addingReportingOverflow(now.milliseconds(since: runningSince))
    return overflow ? .max : sum
  }

  /// Milliseconds that are left; below 0 once it runs over.
  public func remaining(at now: Moment) -> Int64 {
    let (rest, overflow) = length.subtractingReportingOverflow(elapsed(at: now))
    return overflow ? .min : rest
  }

  /// Stops it and keeps what has passed.
  mutating func pause(at now: Moment) {
    elapsed = elapsed(at: now)
    runningSince = nil
  }

  /// Sets it going again from what has passed; one that runs goes on undisturbed.
  mutating func resume(at now: Moment) {
    if runningSince == nil { runningSince = now }
  }
}

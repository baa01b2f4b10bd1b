/// A point in time as two clocks showed it. Handed in; the engine never asks a clock.
public struct Moment: Hashable, Sendable {
  /// A reading of the clock that runs from the machine's start and goes on in suspend.
  public struct SinceBoot: Hashable, Sendable {
    /// Milliseconds since the machine started.
    public let milliseconds: Int64
    /// Which start of the machine it was.
    public let boot: String

    /// A reading of that boot.
    public init(milliseconds: Int64, boot: String) {
      self.milliseconds = milliseconds
      self.boot = boot
    }
  }

  /// Milliseconds since 1 January 1970, UTC.
  public let wall: Int64
  /// The reading since boot, where there was one.
  public let sinceBoot: SinceBoot?

  /// A point in time.
  public init(wall: Int64, sinceBoot: SinceBoot? = nil) {
    self.wall = wall
    self.sinceBoot = sinceBoot
  }

  /// Milliseconds from an earlier moment to this one, never below 0.
  ///
  /// Within one boot the boot clock decides, so that a corrected wall clock moves no timer; across boots the wall clock does.
  public func milliseconds(since earlier: Moment) -> Int64 {
    let difference: (partialValue: Int64, overflow: Bool)
    if let now = sinceBoot, let then = earlier.sinceBoot, now.boot == then.boot {
      difference = now.milliseconds.subtractingReportingOverflow(then.milliseconds)
    } else {
      difference = wall.subtractingReportingOverflow(earlier.wall)
    }
    return difference.overflow ? 0 : max(0, difference.partialValue)
  }
}

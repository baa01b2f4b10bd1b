import SessionEngine
import TerminalKit

/// Watches one timer for the moment at which its time is over, once.
struct StageAlarm: Equatable {
  /// How long a pulse of light lasts, in milliseconds.
  static let pulseLasts: Int64 = 300
  /// No two pulses begin within this many milliseconds.
  static let leastBetweenPulses: Int64 = 1_000

  /// Since when the timer runs that was last seen with time left.
  private var watched: Moment?
  private var pulse: Moment?

  /// Looks at the timer that stands on the wall; `true` where its time has come to its end since the last look.
  mutating func isOver(_ timer: StepTimer?, at now: Moment) -> Bool {
    guard let timer, let since = timer.runningSince else {
      watched = nil
      return false
    }
    guard timer.remaining(at: now) <= 0 else {
      watched = since
      return false
    }
    defer { watched = nil }
    return watched == since
  }

  /// Begins a pulse, unless one began within the last second.
  mutating func flash(at now: Moment) {
    if let pulse, (0..<Self.leastBetweenPulses).contains(now.milliseconds(since: pulse)) { return }
    pulse = now
  }

  /// In how many milliseconds a pulse is over; `nil` where there is none.
  func millisecondsOfLight(at now: Moment) -> Int? {
    guard let pulse else { return nil }
    let passed = now.milliseconds(since: pulse)
    return (0..<Self.pulseLasts).contains(passed) ? Int(Self.pulseLasts - passed) : nil
  }
}

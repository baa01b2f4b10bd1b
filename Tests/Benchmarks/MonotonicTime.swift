import Glibc

/// The time that measurements are taken with, in nanoseconds.
enum MonotonicTime {
  /// Nanoseconds since some moment in the past.
  static var now: Int { nanoseconds(of: CLOCK_MONOTONIC) }

  /// Nanoseconds that a process, with all its threads, has spent on a processor; nil if it has gone.
  static func processorTime(of process: pid_t) -> Int? {
    var clock: clockid_t = 0
    guard clock_getcpuclockid(process, &clock) == 0 else { return nil }
    return nanoseconds(of: clock)
  }

  private static func nanoseconds(of clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

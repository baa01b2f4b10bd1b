import SessionEngine
import Synchronization

/// The schedule of one state of a session, as it was last asked for: a picture asks several times, always at one moment.
final class ScheduleAtMoment: Sendable {
  private let last = Mutex<(moment: Moment, schedule: Schedule?)?>(nil)

  /// The schedule at a moment; made only if the last one was for another.
  func schedule(at now: Moment, otherwise make: () -> Schedule?) -> Schedule? {
    if let last = last.withLock({ $0 }), last.moment == now { return last.schedule }
    let schedule = make()
    last.withLock { $0 = (now, schedule) }
    return schedule
  }
}

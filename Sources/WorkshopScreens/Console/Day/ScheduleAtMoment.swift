import SessionEngine
import Synchronization

/// The schedule of one state of a session, as it was last asked for: a picture asks several times, always at one moment.
final class ScheduleAtMoment: Sendable {
  /// A schedule, or that there is none, at a moment.
  struct Answer: Sendable {
    let moment: Moment
    let schedule: Schedule?
  }

  private let last = Mutex<Answer?>(nil)

  /// The answer for a moment, where it was the last that was asked about.
  func answer(for now: Moment) -> Answer? {
    last.withLock { $0?.moment == now ? $0 : nil }
  }

  /// Keeps an answer in place of the last one.
  func keep(_ answer: Answer) { last.withLock { $0 = answer } }
}

import Language
import SessionEngine

/// What has been said below the wall of what was pressed.
struct MirroredRemark: Equatable, Sendable {
  /// What was said.
  let note: MirroredNote
  /// When.
  let since: Moment

  /// In how many milliseconds it goes by itself, so that what Enter does stands there again; `nil` where it stays until something is
  /// done. Nobody takes longer to read it.
  func millisecondsLeft(after now: Moment) -> Int? {
    switch note {
    case .enteredOnce, .awaited, .differs, .countsDiffer, .answerNotUnderstood, .refused,
      .notDocumented:
      nil
    default: max(0, Int(clamping: Self.milliseconds - now.milliseconds(since: since)))
    }
  }

  private static let milliseconds: Int64 = 10_000
}

extension MirroredScreen {
  /// Says something of what was pressed.
  mutating func say(_ note: MirroredNote, at now: Moment) {
    remark = MirroredRemark(note: note, since: now)
  }

  /// What is said of what was pressed, unless it has had its time.
  func note(at now: Moment) -> MirroredNote? {
    remark.flatMap { $0.millisecondsLeft(after: now) == 0 ? nil : $0.note }
  }

  /// In how many milliseconds something that is said goes by itself.
  func millisecondsOfRemark(after now: Moment) -> Int? {
    remark?.millisecondsLeft(after: now).flatMap { $0 > 0 ? $0 : nil }
  }
}

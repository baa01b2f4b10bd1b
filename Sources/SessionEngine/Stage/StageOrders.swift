/// What the stage was told to do whatever step goes on.
public struct StageOrders: Hashable, Sendable {
  /// Whether it is blank.
  public var isBlank = false
  /// What stands over everything else.
  public var notice: StageNotice?
  /// How the time that is left is shown.
  public var clock = StageClock.digits
  /// The run whose tables are asked to read back what was written.
  public var readBack: StepRun?
  /// The run in which the room is asked what it hopes for.
  public var hopes: StepRun?
  /// Which of the session's kept pictures stands still on the wall; `nil` where the wall follows the session.
  public var frozenPicture: Int?

  /// The words of what stands over everything else.
  public var message: Words? { notice?.text }
  /// Whether the wall keeps what it showed.
  public var isFrozen: Bool { frozenPicture != nil }
}

/// A message on the wall.
public struct StageNotice: Hashable, Sendable {
  /// The words.
  public var text: Words
  /// The time that is counted down below them; it never stands still.
  public var countdown: StepTimer?

  /// A message, with what is counted down below it.
  public init(text: Words, countdown: StepTimer? = nil) {
    self.text = text
    self.countdown = countdown
  }
}

/// How the wall shows the time that is left.
public enum StageClock: String, Hashable, Sendable, CaseIterable {
  /// A shape that empties, with minutes and seconds.
  case digits
  /// The shape alone, and words towards the end.
  case shape
}

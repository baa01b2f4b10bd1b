/// How a wall draws attention, beyond what it shows.
public struct StageManner: Equatable, Sendable {
  /// What is done once when a time on the wall is over.
  public enum Alarm: Hashable, Sendable, CaseIterable {
    /// The terminal's bell rings.
    case bell
    /// The whole wall lights up: one pulse, never more than one in a second.
    case flash
  }

  /// Whether anything moves but the time: bars that grow.
  public var hasMotion: Bool
  /// What is done when a time is over.
  public var alarms: Set<Alarm>

  /// A wall whose bars grow and that neither rings nor flashes, unless told otherwise.
  public init(hasMotion: Bool = true, alarms: Set<Alarm> = []) {
    self.hasMotion = hasMotion
    self.alarms = alarms
  }
}

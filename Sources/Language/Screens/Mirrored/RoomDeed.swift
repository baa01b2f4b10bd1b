import SessionEngine

/// What can be taken back and done again before the eyes of the room: what kind of thing it was and letters of themes, no more.
public enum RoomDeed: Hashable, Sendable {
  /// A step was begun, left, skipped, ended or gone back to.
  case step
  /// Steps were put in, moved, taken away or renamed, or got other lengths.
  case plan
  /// The question was worded anew.
  case wording
  /// The clock was set, started or stopped.
  case clock
  /// Everything stood still.
  case pause
  /// How many people there are.
  case people
  /// A comment went up.
  case showing
  /// A comment was taken down.
  case takingDown
  /// A comment came into a theme or left it.
  case sorting(ThemeLetter)
  /// A comment was parked or taken back from there.
  case parking
  /// A comment was left for later.
  case postponing
  /// A theme came or got another title.
  case theme(ThemeLetter)
  /// A theme was put into another or apart again.
  case merging(ThemeLetter)
  /// The order of the themes.
  case themeOrder
  /// A vote was prepared, opened or closed, or has another rule.
  case vote
  /// A result was shown.
  case reveal
  /// Dots were counted; how many is not told.
  case count(MaskedPlace)
  /// A ballot was entered.
  case ballot
  /// What becomes of themes at the cut.
  case decision
  /// Which table takes a theme.
  case topic(ThemeLetter)
  /// A message, a blank or frozen wall, or how it shows the time.
  case wall
  /// Anything else.
  case other
}

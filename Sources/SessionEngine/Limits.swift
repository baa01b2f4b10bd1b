/// The largest sizes that a session takes. Everything beyond is refused with the limit named.
public enum Limits {
  /// Characters in one comment or note.
  public static let textCharacters = 10_000
  /// Characters in a title, name or other short text.
  public static let titleCharacters = 500
  /// People in a workshop.
  public static let people = 1_000
  /// Tables in a room.
  public static let tables = 100
  /// Themes in a session.
  public static let themes = 60
  /// Themes that a ballot of letters can name.
  public static let letteredThemes = 26
  /// Steps in a plan.
  public static let steps = 200
  /// Minutes that a step may be planned for.
  public static let minutes = 24 * 60
  /// Slips of paper that one table may get in a day.
  public static let slipsPerTable = 9_999
  /// Rounds that seats are planned for.
  public static let seatedRounds = 12
  /// Seconds of silence before a vote.
  public static let silentSeconds = 10 * 60
  /// Dots that one voter may hold.
  public static let dotsPerVoter = 100
}

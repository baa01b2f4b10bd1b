/// What a key of a line has to hold.
public enum ExpectedValue: Hashable, Sendable {
  /// `{…}`
  case object
  /// `[…]`
  case list
  /// An object with exactly one key.
  case oneKey
  /// Text.
  case text
  /// Text, or `null` where it has been erased.
  case words
  /// A whole number that fits 64 bits.
  case wholeNumber
  /// A whole number, not below 0.
  case count
  /// `true` or `false`.
  case flag
  /// An identifier with that letter before its number, `c17`.
  case identifier(prefix: Unicode.Scalar)
  /// An identifier of anything.
  case anyIdentifier
  /// A run of a step, `s2.1`.
  case run
  /// A table's number, or `b3`.
  case table
  /// The number on a slip of paper, `B3-07`.
  case slip
  /// A theme's letter, `A`.
  case letter
  /// A command's name: 1 to 64 letters, digits, `-`, `_` or `.`.
  case commandID
  /// A station, `desk.3.x9ff`.
  case station
  /// RFC 3339 in UTC, `2016-06-14T13:00:00.000Z`.
  case timestamp
  /// A day, `2016-06-14`.
  case date
  /// A time on the clock, `14:20`.
  case timeOfDay
  /// One of these words.
  case oneOf([String])
}

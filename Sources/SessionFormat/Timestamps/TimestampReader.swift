/// Reads points in time that follow one another: the minute that the last one lay in is not worked out again.
public struct TimestampReader: Sendable {
  /// The last one as far as its minute, `2026-11-21T09:00:`, and when that began.
  private var minute: (text: [UInt8], start: Int64)?

  private static let lengthOfMinute = 17
  private static let lengthAsWritten = 24

  /// A reader that has read nothing.
  public init() {}

  /// Reads what ``Timestamp/milliseconds(utf8:)`` reads, and gives the same.
  public mutating func milliseconds(utf8 bytes: ArraySlice<UInt8>) -> Int64? {
    let text = bytes.span
    guard text.count == Self.lengthAsWritten else { return Timestamp.milliseconds(utf8: bytes) }
    if let minute, Self.begins(text, with: minute.text.span),
      let rest = Self.millisecondsInMinute(text)
    {
      return minute.start + rest
    }
    guard let milliseconds = Timestamp.milliseconds(utf8: bytes) else { return nil }
    minute = Self.millisecondsInMinute(text).map {
      (Array(bytes.prefix(Self.lengthOfMinute)), milliseconds - $0)
    }
    return milliseconds
  }

  private static func begins(_ text: Span<UInt8>, with minute: Span<UInt8>) -> Bool {
    // Two neighbours differ in the last places, if at all.
    for index in minute.indices.reversed() where text[index] != minute[index] { return false }
    return true
  }

  /// What stands behind the minute: `00.123Z`.
  private static func millisecondsInMinute(_ text: Span<UInt8>) -> Int64? {
    guard text[19] == UInt8(ascii: "."), text[23] == UInt8(ascii: "Z"),
      let seconds = Timestamp.number(text, 17..<19), seconds < 60,
      let thousandths = Timestamp.number(text, 20..<23)
    else { return nil }
    return seconds * 1_000 + thousandths
  }
}

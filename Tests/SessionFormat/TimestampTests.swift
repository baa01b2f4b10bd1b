import Testing

@testable import SessionFormat

@Suite("Timestamps")
struct TimestampTests {
  @Test(
    "A point in time is written in UTC with milliseconds, and read back",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (1_795_251_600_123, "2026-11-21T09:00:00.123Z"),
      (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (-2_203_891_200_000, "1900-03-01T00:00:00.000Z"),
      (Timestamp.range.lowerBound, "0000-01-01T00:00:00.000Z"),
      (Timestamp.range.upperBound, "9999-12-31T23:59:59.999Z"),
    ] as [(Int64, String)])
  func bothWays(milliseconds: Int64, text: String) {
    #expect(Timestamp.text(milliseconds: milliseconds) == text)
    #expect(Timestamp.milliseconds(text) == milliseconds)
  }

  @Test("Every day of two thousand years comes back as itself, one after the other")
  func everyDay() {
    var day: Int64 = -50_000 * 86_400_000
    var previous = ""
    for _ in 0..<730_000 / 7 {
      guard let text = Timestamp.text(milliseconds: day) else {
        Issue.record("not written: \(day)")
        return
      }
      if Timestamp.milliseconds(text) != day || text <= previous {
        Issue.record("\(text) is not \(day)")
        return
      }
      previous = text
      day += 7 * 86_400_000
    }
    #expect(previous > "3800")
  }

  @Test("Decimals may be left out, and of nine the first three count")
  func decimals() {
    #expect(Timestamp.milliseconds("1970-01-01T00:00:00Z") == 0)
    #expect(Timestamp.milliseconds("1970-01-01T00:00:00.1Z") == 100)
    #expect(Timestamp.milliseconds("1970-01-01T00:00:00.12Z") == 120)
    #expect(Timestamp.milliseconds("1970-01-01T00:00:00.123999999Z") == 123)
  }

  @Test(
    "What is no point in time is refused",
    arguments: [
      "", "Z", "2026-11-21", "2026-11-21T09:00:00", "2026-11-21T09:00:00+00:00",
      "2026-11-21 09:00:00Z", "2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z",
      "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-04-31T00:00:00Z",
      "2026-01-00T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z",
      "2026-01-01T00:00:60Z", "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00.0000000000Z",
      "2026-01-01T00:00:00.1x3Z", "+026-01-01T00:00:00Z", "2026-01-01T00:00:0٣Z",
    ])
  func refused(text: String) {
    #expect(Timestamp.milliseconds(text) == nil)
  }

  @Test("Years beyond four digits are not written")
  func range() {
    for milliseconds in [
      Int64.min, Timestamp.range.lowerBound - 1, Timestamp.range.upperBound + 1, .max,
    ] {
      #expect(Timestamp.text(milliseconds: milliseconds) == nil)
    }
  }

  @Test("Points in time that follow one another are read as each by itself")
  func following() {
    var reader = TimestampReader()
    let seconds = ["00", "07", "59", "60", "0x"].map { "2026-11-21T09:00:\($0).123Z" }
    let minutes = ["09:01", "09:00", "24:00", "10:00"].map { "2026-11-21T\($0):05.004Z" }
    let others = [
      "2026-11-21T09:00:05Z", "2026-11-21T09:00:05.1Z", "2026-11-21T09:00:05.1234Z",
      "2026-11-21T09:00:05,123Z", "2026-11-21T09:00:05.123z", "2026-11-21T09:00:05.12 Z",
      "2026-11-22T09:00:05.123Z", "1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.001Z", "",
    ]
    for text in seconds + minutes + others + seconds.reversed() {
      let milliseconds = reader.milliseconds(utf8: Array(text.utf8)[...])
      #expect(milliseconds == Timestamp.milliseconds(text), "\(text)")
    }
  }
}

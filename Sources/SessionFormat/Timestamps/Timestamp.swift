/// Points in time as the log and commands write them: RFC 3339, UTC, `2026-11-21T09:00:00.123Z`.
public enum Timestamp {
  /// The milliseconds since 1970 UTC that can be written: the years 0000 to 9999.
  public static let range: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_799_999

  private static let millisecondsInDay: Int64 = 86_400_000

  /// Writes milliseconds since 1970 UTC with three decimals; `nil` outside of ``range``.
  public static func text(milliseconds: Int64) -> String? {
    guard range.contains(milliseconds) else { return nil }
    var day = milliseconds / millisecondsInDay
    var rest = milliseconds % millisecondsInDay
    if rest < 0 {
      day -= 1
      rest += millisecondsInDay
    }
    let date = civilDate(of: day)
    var text: [UInt8] = []
    text.reserveCapacity(24)
    append(date.year, digits: 4, to: &text)
    text.append(UInt8(ascii: "-"))
    append(date.month, digits: 2, to: &text)
    text.append(UInt8(ascii: "-"))
    append(date.day, digits: 2, to: &text)
    text.append(UInt8(ascii: "T"))
    append(rest / 3_600_000, digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    append(rest / 60_000 % 60, digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    append(rest / 1_000 % 60, digits: 2, to: &text)
    text.append(UInt8(ascii: "."))
    append(rest % 1_000, digits: 3, to: &text)
    text.append(UInt8(ascii: "Z"))
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads RFC 3339 with `T` and `Z`, with up to nine decimals of which three count.
  ///
  /// `nil` for other zones, for days and times that do not exist and for leap seconds, which wall clocks here do not show.
  public static func milliseconds(_ text: some StringProtocol) -> Int64? {
    milliseconds(utf8: Array(text.utf8)[...])
  }

  /// Reads the same from the bytes of a text.
  public static func milliseconds(utf8 bytes: ArraySlice<UInt8>) -> Int64? {
    let text = bytes.span
    guard (20...30).contains(text.count), text[text.count - 1] == UInt8(ascii: "Z"),
      text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"), text[10] == UInt8(ascii: "T"),
      text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
      let year = number(text, 0..<4), let month = number(text, 5..<7),
      let day = number(text, 8..<10), let hour = number(text, 11..<13),
      let minute = number(text, 14..<16), let second = number(text, 17..<19),
      (1...12).contains(month), (1...days(of: month, in: year)).contains(day),
      hour < 24, minute < 60, second < 60
    else { return nil }
    var milliseconds: Int64 = 0
    if text.count > 20 {
      let decimals = text.count - 21
      guard text[19] == UInt8(ascii: "."), decimals > 0,
        number(text, 20..<20 + decimals) != nil,
        let thousandths = number(text, 20..<20 + min(3, decimals))
      else { return nil }
      milliseconds = decimals == 1 ? thousandths * 100 : thousandths
      if decimals == 2 { milliseconds = thousandths * 10 }
    }
    let time = (hour * 60 + minute) * 60 + second
    return dayNumber(year, month, day) * millisecondsInDay + time * 1_000 + milliseconds
  }

  /// The digits of a part of a text as a number; `nil` where it holds anything else.
  static func number(_ text: Span<UInt8>, _ range: Range<Int>) -> Int64? {
    var value: Int64 = 0
    for index in range {
      guard (0x30...0x39).contains(text[index]) else { return nil }
      value = value * 10 + Int64(text[index] - 0x30)
    }
    return value
  }

  private static func append(_ number: Int64, digits: Int, to text: inout [UInt8]) {
    var divisor: Int64 = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      text.append(0x30 + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }

  private static func isLeap(_ year: Int64) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  private static func days(of month: Int64, in year: Int64) -> Int64 {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // Years are counted from March, so that the leap day is the last of its year; 719 468 days lie
  // between 1 March of the year 0 and 1 January 1970.
  private static func dayNumber(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let leapDays =
      floored(marchYear, by: 4) - floored(marchYear, by: 100) + floored(marchYear, by: 400)
    return marchYear * 365 + leapDays + dayOfYear - 719_468
  }

  private static func civilDate(of day: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = day + 719_468
    let era = floored(shifted, by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }

  private static func floored(_ number: Int64, by divisor: Int64) -> Int64 {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }
}

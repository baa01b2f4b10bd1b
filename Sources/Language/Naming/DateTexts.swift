import SessionEngine

/// Days, clock times and lengths of time.
public struct DateTexts: Sendable {
  /// A day, `14 juni 2016`.
  public let day: @Sendable (CalendarDate) -> String
  /// Reads a day as people type it.
  public let reader: DayReader
  /// That a text is no day, with how a day is typed.
  public let notADay: @Sendable (String) -> String
  /// A time on the clock, `14:20`.
  public let clock: @Sendable (TimeOfDay) -> String
  /// From one clock time to another.
  public let span: @Sendable (TimeOfDay, TimeOfDay) -> String
  /// A number of minutes.
  public let minutes: @Sendable (Int) -> String
  /// A length of time in minutes: in minutes up to two hours, then in hours, then in days.
  public let length: @Sendable (Int) -> String
  /// A number of seconds.
  public let seconds: @Sendable (Int) -> String
  /// What is left of a timer or, below 0, how far it has run over, from milliseconds; in words for the wall.
  public let remaining: @Sendable (Int64) -> String
}

/// The words that tell what is left.
private struct RemainingWords: Sendable {
  var left: String
  var over: String
  var now: String
}

/// Minutes with their hours, beyond an hour: `1 hour 35 minutes`.
private func withHours(
  _ hours: @escaping @Sendable (Int) -> String, _ minutes: @escaping @Sendable (Int) -> String
) -> @Sendable (Int) -> String {
  { all in
    guard all > 60 else { return minutes(all) }
    return all % 60 == 0 ? hours(all / 60) : "\(hours(all / 60)) \(minutes(all % 60))"
  }
}

/// Minutes are rounded up while time is left, so that the last whole minute reads 1 and not 0.
private func remainingTime(
  _ words: RemainingWords, minutes: @escaping @Sendable (Int) -> String,
  length: @escaping @Sendable (Int) -> String,
  seconds: @escaping @Sendable (Int) -> String
) -> @Sendable (Int64) -> String {
  { milliseconds in
    let (whole, part) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    let left = whole + (part > 0 ? 1 : 0)
    if left == 0 { return words.now }
    if left > 60 { return "\(minutes(Int((left - 1) / 60) + 1)) \(words.left)" }
    if left > 0 { return "\(seconds(Int(left))) \(words.left)" }
    let over = left.magnitude / 60
    return over == 0 ? words.now : "\(length(Int(clamping: over))) \(words.over)"
  }
}

/// Minutes as people say them: nobody counts in minutes what took hours.
private func length(
  minutes: @escaping @Sendable (Int) -> String, hours: @escaping @Sendable (Int) -> String,
  days: @escaping @Sendable (Int) -> String
) -> @Sendable (Int) -> String {
  { $0 < 120 ? minutes($0) : $0 < 2880 ? hours($0 / 60) : days($0 / 1440) }
}

private let swedishLength = length(
  minutes: plural("minut", "minuter"), hours: plural("timme", "timmar"),
  days: plural("dag", "dagar"))
private let danishLength = length(
  minutes: plural("minut", "minutter"), hours: plural("time", "timer"), days: plural("dag", "dage"))
private let englishLength = length(
  minutes: plural("minute", "minutes"), hours: plural("hour", "hours"), days: plural("day", "days"))
private let norwegianLength = length(
  minutes: plural("minutt", "minutter"), hours: plural("time", "timer"),
  days: plural("dag", "dager"))
private let finnishLength = length(
  minutes: plural("minuutti", "minuuttia"), hours: plural("tunti", "tuntia"),
  days: plural("päivä", "päivää"))

private func inWords(
  after number: String = "", _ months: [String]
) -> @Sendable (CalendarDate) -> String {
  { "\($0.day)\(number) \(months[$0.month - 1]) \($0.year)" }
}

private let clockTime: @Sendable (TimeOfDay) -> String = { $0.description }
private let timeSpan: @Sendable (TimeOfDay, TimeOfDay) -> String = { "\($0)–\($1)" }

/// With a full stop between hours and minutes, as SFS 4175 has it for Finnish.
private let pointedClockTime: @Sendable (TimeOfDay) -> String = {
  $0.description.replacing(":", with: ".")
}

extension DateTexts {
  static let swedish = DateTexts(
    day: inWords(MonthNames.swedish),
    reader: DayReader(months: MonthNames.swedish, passingOver: ["den"]),
    notADay: { "”\($0)” är inget datum: skriv till exempel 1 februari eller 1/2." },
    clock: clockTime,
    span: timeSpan,
    minutes: plural("minut", "minuter"),
    length: swedishLength,
    seconds: plural("sekund", "sekunder"),
    remaining: remainingTime(
      RemainingWords(left: "kvar", over: "över tiden", now: "tiden är ute"),
      minutes: withHours(plural("timme", "timmar"), plural("minut", "minuter")),
      length: swedishLength,
      seconds: plural("sekund", "sekunder")))

  static let danish = DateTexts(
    day: inWords(after: ".", MonthNames.danish),
    reader: DayReader(months: MonthNames.danish, passingOver: ["den"]),
    notADay: { "”\($0)” er ikke en dato: skriv for eksempel 1. februar eller 1/2." },
    clock: clockTime,
    span: timeSpan,
    minutes: plural("minut", "minutter"),
    length: danishLength,
    seconds: plural("sekund", "sekunder"),
    remaining: remainingTime(
      RemainingWords(left: "tilbage", over: "over tiden", now: "tiden er gået"),
      minutes: withHours(plural("time", "timer"), plural("minut", "minutter")),
      length: danishLength,
      seconds: plural("sekund", "sekunder")))

  static let english = DateTexts(
    day: inWords(MonthNames.english),
    reader: DayReader(months: MonthNames.english, passingOver: ["the", "of"]),
    notADay: { "“\($0)” is no day: type for example 1 February or 1/2." },
    clock: clockTime,
    span: timeSpan,
    minutes: plural("minute", "minutes"),
    length: englishLength,
    seconds: plural("second", "seconds"),
    remaining: remainingTime(
      RemainingWords(left: "left", over: "over", now: "time is up"),
      minutes: withHours(plural("hour", "hours"), plural("minute", "minutes")),
      length: englishLength,
      seconds: plural("second", "seconds")))

  static let norwegian = DateTexts(
    day: inWords(after: ".", MonthNames.norwegian),
    reader: DayReader(months: MonthNames.norwegian, passingOver: ["den"]),
    notADay: { "«\($0)» er ikke en dato: skriv for eksempel 1. februar eller 1/2." },
    clock: clockTime,
    span: timeSpan,
    minutes: plural("minutt", "minutter"),
    length: norwegianLength,
    seconds: plural("sekund", "sekunder"),
    remaining: remainingTime(
      RemainingWords(left: "igjen", over: "over tiden", now: "tiden er ute"),
      minutes: withHours(plural("time", "timer"), plural("minutt", "minutter")),
      length: norwegianLength,
      seconds: plural("sekund", "sekunder")))

  static let finnish = DateTexts(
    day: inWords(after: ".", MonthNames.finnish),
    reader: DayReader(months: MonthNames.finnish, passingOver: []),
    notADay: { "”\($0)” ei ole päivä: kirjoita esimerkiksi 1. helmikuuta tai 1.2." },
    clock: pointedClockTime,
    span: { "\(pointedClockTime($0))–\(pointedClockTime($1))" },
    minutes: plural("minuutti", "minuuttia"),
    length: finnishLength,
    seconds: plural("sekunti", "sekuntia"),
    remaining: remainingTime(
      RemainingWords(left: "jäljellä", over: "yli ajan", now: "aika on loppu"),
      minutes: withHours(plural("tunti", "tuntia"), plural("minuutti", "minuuttia")),
      length: finnishLength,
      seconds: plural("sekunti", "sekuntia")))
}

import SessionEngine

extension TimeOfDay {
  /// The time on the clock in the room at a moment in milliseconds since 1970 UTC.
  init?(wall: Int64, minutesFromUTC: Int) {
    let (local, overflow) = wall.addingReportingOverflow(Int64(clamping: minutesFromUTC) * 60_000)
    guard !overflow else { return nil }
    let minutes = Int(((local % Schedule.day + Schedule.day) % Schedule.day) / 60_000)
    self.init(hour: minutes / 60, minute: minutes % 60)
  }
}

extension CalendarDate {
  /// The day in the room at a moment in milliseconds since 1970 UTC; `nil` before 1970 and after the year 9999.
  init?(wall: Int64, minutesFromUTC: Int) {
    let (local, overflow) = wall.addingReportingOverflow(Int64(clamping: minutesFromUTC) * 60_000)
    guard !overflow, local >= 0 else { return nil }
    var days = local / Schedule.day
    guard days < 366 * 8030 else { return nil }
    var month = (year: 1970, number: 1)
    while let length = Self.days(in: month), days >= length {
      days -= length
      month = month.number == 12 ? (month.year + 1, 1) : (month.year, month.number + 1)
    }
    self.init(year: month.year, month: month.number, day: Int(days) + 1)
  }

  private static func days(in month: (year: Int, number: Int)) -> Int64? {
    (28...31).last { CalendarDate(year: month.year, month: month.number, day: $0) != nil }
      .map { Int64($0) }
  }
}

extension CalendarDate {
  /// The day in the room at a moment in milliseconds since 1970 UTC; `nil` before 1970 and after the year 9999.
  public init?(wall: Int64, minutesFromUTC: Int) {
    let (local, overflow) = wall.addingReportingOverflow(Int64(clamping: minutesFromUTC) * 60_000)
    guard !overflow, local >= 0 else { return nil }
    var days = local / Self.length
    guard days < 366 * 8030 else { return nil }
    var month = (year: 1970, number: 1)
    while let length = Self.days(in: month), days >= length {
      days -= length
      month = month.number == 12 ? (month.year + 1, 1) : (month.year, month.number + 1)
    }
    self.init(year: month.year, month: month.number, day: Int(days) + 1)
  }

  /// A day in milliseconds.
  private static let length: Int64 = 86_400_000

  private static func days(in month: (year: Int, number: Int)) -> Int64? {
    (28...31).last { CalendarDate(year: month.year, month: month.number, day: $0) != nil }
      .map { Int64($0) }
  }
}

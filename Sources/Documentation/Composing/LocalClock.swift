import SessionEngine

/// The clock in the room on the day of the workshop.
struct LocalClock {
  /// How far it was ahead of UTC; `nil` leaves clock times out.
  let utcOffsetMinutes: Int?
  /// The day of the workshop; times of other days are not told.
  let day: CalendarDate?

  /// The time of a moment; `nil` where it was on another day, as with what was typed in afterwards from paper.
  func time(of moment: Moment) -> TimeOfDay? {
    guard let utcOffsetMinutes, (-24 * 60...24 * 60).contains(utcOffsetMinutes) else { return nil }
    let (local, overflow) = moment.wall.addingReportingOverflow(Int64(utcOffsetMinutes) * 60_000)
    guard !overflow else { return nil }
    let days = local.floorDivided(by: 86_400_000)
    if let day, day.daysSince1970 != days { return nil }
    let minutes = Int((local - days * 86_400_000) / 60_000)
    return TimeOfDay(hour: minutes / 60, minute: minutes % 60)
  }
}

extension Int64 {
  fileprivate func floorDivided(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension CalendarDate {
  /// Days from 1 January 1970 in the Gregorian calendar, counting years from March so that the leap day comes last.
  fileprivate var daysSince1970: Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
    return Int64(days) - 719_468
  }
}

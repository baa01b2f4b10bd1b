import SessionEngine

/// The clock in the room on the day of the workshop.
struct LocalClock {
  /// How far it was ahead of UTC; `nil` leaves clock times out.
  let utcOffsetMinutes: Int?
  /// The day of the workshop; times of other days are not told.
  let day: CalendarDate?

  /// The day of a moment; `nil` where it is not known how far the clock was ahead.
  func day(of moment: Moment) -> CalendarDate? {
    utcOffsetMinutes.flatMap { CalendarDate(wall: moment.wall, minutesFromUTC: $0) }
  }

  /// The time of a moment; `nil` where it was on another day, as with what was typed in afterwards from paper.
  func time(of moment: Moment) -> TimeOfDay? {
    guard let utcOffsetMinutes, (-24 * 60...24 * 60).contains(utcOffsetMinutes) else { return nil }
    let (local, overflow) = moment.wall.addingReportingOverflow(Int64(utcOffsetMinutes) * 60_000)
    guard !overflow else { return nil }
    let days = local.floorDivided(by: 86_400_000)
    if let day, self.day(of: moment) != day { return nil }
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

import SessionEngine

/// When the day was planned to end and when it will, as it goes now. For the facilitator alone.
public struct Schedule: Equatable, Sendable {
  /// The planned end, in milliseconds since 1970 UTC.
  public let plannedEnd: Int64
  /// The end if everything that is left takes as long as planned, in milliseconds since 1970 UTC.
  public let projectedEnd: Int64

  /// Whole minutes behind the plan, 0 where the day is ahead of it.
  public var minutesLate: Int { Int(clamping: max(0, projectedEnd - plannedEnd) / 60_000) }

  /// The day on which the workshop was to end, where it is opened again so long afterwards that lateness says nothing.
  public let dayLongAgo: CalendarDate?

  /// From this long after the planned end a day is another day.
  private static let longAgo: Int64 = 12 * 3_600_000

  /// The schedule of a session; `nil` before its first step and after its last.
  ///
  /// The plan is counted from the fixed time of a step where there is one, and from when the first step really began.
  ///
  /// - Parameter minutesFromUTC: How far the clock in the room is ahead of UTC.
  public init?(_ state: SessionState, at now: Moment, minutesFromUTC: Int) {
    let begun = state.stepOrder.compactMap { state.steps[$0]?.progress.runs.first?.startedAt.wall }
    guard let start = begun.min(), state.phase == .open else { return nil }
    let offset = Int64(clamping: minutesFromUTC) * 60_000
    let midnight = start - ((start % Self.day + offset) % Self.day + Self.day) % Self.day
    var planned = start
    for id in state.stepOrder {
      guard let step = state.steps[id], step.progress.status != .skipped else { continue }
      if let fixed = step.planned.startsAt { planned = midnight + Int64(fixed.minutes) * 60_000 }
      planned += Int64(step.planned.minutes) * 60_000
    }
    var projected = now.wall
    if let current = state.currentStep, let timer = state.steps[current]?.progress.runs.last?.timer
    {
      projected += max(0, timer.remaining(at: now))
    }
    for id in state.upcomingSteps {
      projected += Int64(state.steps[id]?.planned.minutes ?? 0) * 60_000
    }
    plannedEnd = planned
    projectedEnd = projected
    dayLongAgo =
      now.wall - planned > Self.longAgo
      ? CalendarDate(wall: start, minutesFromUTC: minutesFromUTC) : nil
  }

  static let day: Int64 = 86_400_000
}

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

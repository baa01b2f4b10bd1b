import SessionEngine

@testable import WorkshopScreens

/// A day with lunch at a fixed time, as it goes in the tests of the console: the clock in the room is two hours ahead.
enum DayWorkshop {
  static let steps = [
    PlannedStep(kind: .opening, minutes: 20, startsAt: TimeOfDay("8:00")),
    PlannedStep(kind: .tableRound, minutes: 25),
    PlannedStep(kind: .break, title: "Fika", minutes: 15),
    PlannedStep(kind: .tableRound, minutes: 25),
    PlannedStep(kind: .sorting, minutes: 35),
    PlannedStep(kind: .break, title: "Lunch", minutes: 60, startsAt: TimeOfDay("10:00")),
    PlannedStep(kind: .voting, minutes: 10),
    PlannedStep(kind: .deepening, minutes: 35),
    PlannedStep(kind: .conclusion, minutes: 20),
    PlannedStep(kind: .closing, minutes: 10),
  ]

  /// The first round, begun so many minutes after its time.
  static func round(late minutes: Int64 = 0) throws -> SessionBuilder {
    var plan = Plan.dialogue()
    plan.steps = steps
    var session = try SessionBuilder(plan)
    try session.start(0)
    session.wait(seconds: (20 + minutes) * 60)
    try session.start(1)
    session.wait(seconds: 600)
    return session
  }

  /// The second round, just begun after a break that went on for too long.
  static func afterBreak() throws -> SessionBuilder {
    var session = try round()
    session.wait(seconds: 900)
    try session.start(2)
    session.wait(seconds: 25 * 60)
    try session.start(3)
    return session
  }
}

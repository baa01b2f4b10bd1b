import SessionEngine
import Testing

@testable import WorkshopScreens

struct ScheduleTests {
  @Test("A day that keeps to its plan is not late, and one that runs over is")
  func late() throws {
    var session = try SessionBuilder(.dialogue())
    #expect(Schedule(session.state, at: session.now, minutesFromUTC: 120) == nil)
    try session.start(0)
    session.wait(seconds: 600)
    var schedule = try #require(Schedule(session.state, at: session.now, minutesFromUTC: 120))
    #expect(schedule.pace == .onTime)
    session.wait(seconds: 1200)
    schedule = try #require(Schedule(session.state, at: session.now, minutesFromUTC: 120))
    #expect(schedule.pace == .late(10))
    #expect(schedule.projectedEnd - schedule.plannedEnd == 600_000)
  }

  @Test("A step with a fixed time is where the plan is counted from")
  func fixedTime() throws {
    var plan = Plan.dialogue()
    plan.steps = [PlannedStep(kind: .opening, minutes: 20, startsAt: TimeOfDay("8:00"))]
    var session = try SessionBuilder(plan)
    session.wait(seconds: 300)
    try session.start(0)
    let schedule = try #require(Schedule(session.state, at: session.now, minutesFromUTC: 120))
    #expect(schedule.pace == .late(5))
  }

  @Test(
    "Of a late day and minutes that are missing before a fixed time, the larger trouble is said")
  func largerTrouble() throws {
    var plan = Plan.dialogue()
    plan.steps = [
      PlannedStep(kind: .opening, minutes: 10), PlannedStep(kind: .tableRound, minutes: 30),
      PlannedStep(kind: .break, minutes: 30, startsAt: TimeOfDay("8:20")),
    ]
    var session = try SessionBuilder(plan)
    try session.start(0)
    session.wait(seconds: 11 * 60)
    let schedule = try #require(Schedule(session.state, at: session.now, minutesFromUTC: 120))
    #expect(schedule.pace == .short(21))
    // What does not fit before it begins no later than it does.
    let spans = schedule.projection.spans
    #expect(spans.last?.start == spans.last?.part.fixedStart)
    #expect(spans.allSatisfy { $0.start <= (spans.last?.start ?? 0) })
  }

  @Test("A day is not said to be ahead of its plan while minutes are missing before a fixed time")
  func aheadAndShort() throws {
    var plan = Plan.dialogue()
    plan.steps = [
      PlannedStep(kind: .opening, minutes: 10), PlannedStep(kind: .tableRound, minutes: 12),
      PlannedStep(kind: .break, minutes: 30, startsAt: TimeOfDay("8:20")),
    ]
    var session = try SessionBuilder(plan)
    try session.start(0)
    let run = try #require(session.state.currentRun)
    try session.run(.setTimer(run: run, by: -60))
    let schedule = try #require(Schedule(session.state, at: session.now, minutesFromUTC: 120))
    #expect(schedule.pace == .short(1))
  }

  @Test("Room that the plan has before a fixed time is no lead, and using it is no delay")
  func slack() throws {
    var plan = Plan.dialogue()
    plan.steps = [
      PlannedStep(kind: .opening, minutes: 10), PlannedStep(kind: .tableRound, minutes: 20),
      PlannedStep(kind: .break, minutes: 30, startsAt: TimeOfDay("9:00")),
      PlannedStep(kind: .closing, minutes: 5),
    ]
    var session = try SessionBuilder(plan)
    func pace() throws -> Schedule.Pace {
      try #require(Schedule(session.state, at: session.now, minutesFromUTC: 120)).pace
    }
    // It begins at eight, so that half an hour is left before the break.
    try session.start(0)
    #expect(try pace() == .onTime)
    session.wait(seconds: 300)
    try session.start(1)
    #expect(try pace() == .ahead(5))
    session.wait(seconds: 20 * 60)
    #expect(try pace() == .ahead(5))
    session.wait(seconds: 15 * 60)
    #expect(try pace() == .onTime)
    session.wait(seconds: 25 * 60)
    #expect(try pace() == .late(5))
  }

  @Test(
    "A lot is the same for the same seed, whatever the order of the themes, and takes as many as there is room for"
  )
  func lot() {
    let themes = (1...6).map { ThemeID(number: $0) }
    let first = LotDrawing.draw(2, of: themes, seed: 42)
    #expect(first == LotDrawing.draw(2, of: themes.reversed(), seed: 42))
    #expect(first.count == 2)
    let seeds = Set((0..<40).map { LotDrawing.draw(1, of: themes, seed: $0) })
    #expect(seeds.count == 6)
  }
}

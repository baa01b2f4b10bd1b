import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Bell and flash of the wall")
struct StageAlarmTests {
  private static let size = Size(columns: 60, rows: 18)

  /// A round with that many seconds left.
  private func round(seconds: Int) throws -> SessionBuilder {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.run(.startTimer(run: StepRun(StepID(number: 2), 1), seconds: seconds))
    return session
  }

  private func screen(_ session: SessionBuilder, _ alarms: Set<StageManner.Alarm>) -> StageScreen {
    StageScreen.showing(
      StageState(session.state), at: session.now, manner: StageManner(alarms: alarms))
  }

  @Test("The bell rings once when a time is over, and again only when time was given and is over")
  func bell() throws {
    var session = try round(seconds: 2)
    var wall = screen(session, [.bell])
    var rung: [Int] = []
    for second in 0...8 {
      if second == 5 {
        try session.run(.setTimer(run: StepRun(StepID(number: 2), 1), by: 5))
        wall.follow(StageState(session.state), at: session.now)
      }
      if wall.keepTime(at: session.now) == [.ring] { rung.append(second) }
      session.wait(seconds: 1)
    }
    #expect(rung == [2, 7])
  }

  @Test("Nothing rings or flashes unless it was turned on, nor for a time that was over before")
  func off() throws {
    var session = try round(seconds: 2)
    var silent = screen(session, [])
    var loud = screen(session, [.bell])
    _ = silent.keepTime(at: session.now)
    let before = silent
    session.wait(seconds: 3)
    #expect(silent.keepTime(at: session.now).isEmpty)
    #expect(
      silent.frame(size: Self.size, at: session.now)
        == before.frame(size: Self.size, at: session.now))
    #expect(loud.keepTime(at: session.now).isEmpty)
  }

  @Test("A blank wall does not ring, and a countdown below a message does")
  func whatRings() throws {
    var blank = try round(seconds: 2)
    try blank.run(.blankStage)
    var message = try SessionBuilder(.dialogue())
    try message.run(.showMessage(text: "Tillbaka om", seconds: 2))
    for (session, rings) in [(blank, false), (message, true)] {
      var session = session
      var wall = screen(session, [.bell])
      _ = wall.keepTime(at: session.now)
      session.wait(seconds: 2)
      #expect(wall.keepTime(at: session.now) == (rings ? [.ring] : []))
    }
  }

  @Test("A flash is one pulse of a third of a second, and two never come within a second")
  func flash() throws {
    var session = try round(seconds: 1)
    var wall = screen(session, [.flash])
    let lit = { (wall: StageScreen, now: Moment) in
      wall.frame(size: Self.size, at: now)[Position(column: 59, row: 17)].style == .selected
    }
    #expect(wall.keepTime(at: session.now).isEmpty && !lit(wall, session.now))
    session.wait(seconds: 1)
    _ = wall.keepTime(at: session.now)
    #expect(lit(wall, session.now))
    #expect(wall.millisecondsToNextChange(after: session.now) == 300)
    session.wait(seconds: 1)
    _ = wall.keepTime(at: session.now)
    #expect(!lit(wall, session.now))
    var alarm = StageAlarm()
    alarm.flash(at: Moment(wall: 0))
    alarm.flash(at: Moment(wall: 999))
    #expect(alarm.millisecondsOfLight(at: Moment(wall: 999)) == nil)
    alarm.flash(at: Moment(wall: 1000))
    #expect(alarm.millisecondsOfLight(at: Moment(wall: 1000)) == 300)
  }
}

import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// The day at the facilitator's screen: what is late, what more time costs, and how it is made up for.
struct ConsoleDayTests {
  private func minutes(_ console: ConsoleDriver) -> [Int] {
    console.session.state.stepOrder.compactMap { console.session.state.steps[$0]?.planned.minutes }
  }

  @Test("What five minutes more do is shown before they are given")
  func fiveMore() throws {
    let onTime = ConsoleDriver(try DayWorkshop.round())
    #expect(
      onTime.shows(
        "+5 min: Lunch 10:00 står fast, 5 minuter får tas av Samtalspass 2 och Sortering", 200, 60))
    var afternoon = try DayWorkshop.round()
    for place in [5, 6, 7] { try afternoon.start(place) }
    #expect(ConsoleDriver(afternoon).shows("+5 min: slut "))
    var early = Plan.dialogue()
    early.steps = [
      PlannedStep(kind: .tableRound, minutes: 25), PlannedStep(kind: .break, minutes: 20),
      PlannedStep(kind: .closing, minutes: 10),
    ]
    var session = try SessionBuilder(early)
    try session.start(0)
    #expect(ConsoleDriver(session).shows("+5 min: Paus 08:30 · slut 09:00"))
  }

  @Test("Of five minutes more it is said what steps can give, and what cannot be found")
  func cannotBeFound() throws {
    var plan = Plan.dialogue()
    plan.steps = [
      PlannedStep(kind: .tableRound, minutes: 30), PlannedStep(kind: .tableRound, minutes: 6),
      PlannedStep(kind: .break, title: "Lunch", minutes: 45, startsAt: TimeOfDay("8:20")),
    ]
    var session = try SessionBuilder(plan)
    try session.start(0)
    #expect(
      ConsoleDriver(session).shows(
        "+5 min: Lunch 08:20 står fast, 1 minut får tas av Samtalspass 2, 20 minuter för lite",
        200, 60))
  }

  @Test("Once time is over, a minute more is a minute from now")
  func minuteFromNow() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    let timer = try #require(console.screen.timer)
    console.wait(seconds: timer.remaining(at: console.session.now) / 1000 + 240)
    console.press("+")
    let left = try #require(console.screen.timer?.remaining(at: console.session.now))
    #expect((59_000...60_999).contains(left))
    console.wait(seconds: 3 * 24 * 3600)
    console.press("+")
    #expect(!console.message.contains("1440"))
  }

  @Test("A round gets as many minutes as are typed, in one go that one press takes back")
  func timeLeft() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    #expect(console.shows("15 minuter kvar"))
    console.press("l")
    #expect(console.shows("Hur många minuter ska vara kvar?"))
    console.press("\"5\"", "Enter")
    #expect(console.shows("5 minuter kvar"))
    #expect(console.shows("08:20– 15 min", 200, 60))
    console.press("Backspace")
    #expect(console.shows("15 minuter kvar"))
    console.press("l", "\"40\"", "Enter")
    #expect(console.shows("40 minuter kvar"))
  }

  @Test(
    "Minutes that were typed and left are typed anew, and those for a step that has ended go to no other"
  )
  func timeLeftAnew() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    console.press("l", "5", "Escape", "l", "\"10\"", "Enter")
    #expect(console.shows("10 minuter kvar"))
    console.press("l", "\"10\"", "Enter")
    #expect(console.message == "10 minuter kvar")
    console.press("l", "3")
    try console.elsewhere { try $0.start(2) }
    let clock = console.screen.timer
    console.press("Enter")
    #expect(console.screen.timer == clock && console.screen.message?.style == .danger)
  }

  @Test(
    "The minutes of a silent minute are not those of the vote, and a deepening begins with what was set"
  )
  func timeOfVoting() throws {
    var session = try DayWorkshop.round()
    try session.run(.createTheme(title: "Ett", description: nil, parent: nil))
    try session.start(6)
    var console = ConsoleDriver(session)
    console.press("Enter", "\"9\"", "Enter")
    console.enter()
    #expect(console.screen.state.isGivingSilence)
    #expect(console.shows("– 10 min", 200, 60) && !console.shows("– 1 min", 200, 60))
    try console.elsewhere {
      try $0.start(7)
      try $0.run(.pauseTimer(run: #require($0.state.currentRun)))
    }
    console.wait(seconds: 2)
    console.press("F2", "\"ställ in\"", "Enter", "\"20\"", "Enter")
    guard case .beginDeepening(_, let seconds) = console.screen.digest.natural else {
      Issue.record("the deepening is not being prepared")
      return
    }
    #expect(seconds == 1200)
  }

  @Test("No length of a timer that a file may hold is too long for the console")
  func longestTimer() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    var state = console.session.state
    let run = try #require(state.currentRun)
    state.apply(
      EventRecord(
        sequence: 1000, command: CommandID(high: 0, low: 77), undoes: nil,
        by: ConsoleDriver.station, at: console.session.now,
        event: .timerStarted(run: run, seconds: Int(Int64.max / 1000))))
    console.screen.follow(state, at: console.session.now)
    #expect(console.shows("Samtalspass 1", 200, 60))
    _ = console.screen.leave(
      run, minutes: 5, from: ConsoleForm(.timeLeft(run)), at: console.session.now)
    console.press("o")
    #expect(console.shows("Samtalspass 1", 200, 60))
  }

  @Test("A round that runs over gets the minutes that are typed, whatever it has run over")
  func timeLeftBeyondZero() throws {
    var day = try DayWorkshop.round()
    day.wait(seconds: 20 * 60 + 7)
    var console = ConsoleDriver(day)
    console.press("l", "\"0\"", "Enter")
    #expect(console.message.contains("0"))
    console.press("Backspace", "\"3\"", "Enter")
    #expect(console.shows("3 minuter kvar"))
  }

  @Test("A fixed time ahead is told to be short of time, and with time to spare it fits")
  func shortOfTime() throws {
    let late = ConsoleDriver(try DayWorkshop.round(late: 6))
    #expect(
      late.shows("6 minuter för lite före Lunch 10:00 · s sprider det som är kvar", 200, 60))
    #expect(late.shows("6 min efter planen"))
    var plan = Plan.dialogue()
    plan.steps = [
      PlannedStep(kind: .tableRound, minutes: 25),
      PlannedStep(kind: .break, title: "Lunch", minutes: 60, startsAt: TimeOfDay("10:00")),
    ]
    var session = try SessionBuilder(plan)
    try session.start(0)
    #expect(ConsoleDriver(session).shows("+5 min: ryms före Lunch 10:00"))
  }

  @Test("Once a time has passed, nothing is said to be short before it, only that it has passed")
  func passed() throws {
    var day = try DayWorkshop.round()
    day.wait(seconds: 3 * 3600)
    let lunch = ConsoleDriver(day)
    #expect(lunch.shows("tiden för Lunch, 10:00, är passerad"))
    #expect(!lunch.shows("för lite före Lunch"))
    for place in [5, 6, 7, 8] { try day.start(place) }
    day.wait(seconds: 3600)
    let end = ConsoleDriver(day)
    #expect(end.shows("slutet 12:15 är passerat"))
    #expect(!end.shows("för lite före slutet") && end.shows("efter planen"))
  }

  @Test("What is left is spread after it was shown, in one command that one undo takes back")
  func spread() throws {
    var console = ConsoleDriver(try DayWorkshop.round(late: 6))
    let before = minutes(console)
    console.press("s")
    #expect(minutes(console) == before)
    #expect(
      console.shows("Samtalspass 2: 25 → 22 min, Sortering: 35 → 32 min; slut 12:15", 120, 40))
    console.press("Escape")
    #expect(minutes(console) == before)
    console.press("s", "Enter")
    #expect(minutes(console) == [20, 25, 15, 22, 32, 60, 10, 35, 20, 10])
    #expect(!console.shows("för lite före"))
    #expect(console.message.contains("nya tider för 2 steg"))
    console.press("Backspace")
    #expect(minutes(console) == before)
    #expect(console.message.contains("Ångrat: nya tider för 2 steg"))
  }

  @Test("The planned end stays what it was when steps are shortened, put in or left out")
  func plannedEnd() throws {
    var session = try DayWorkshop.round(late: 6)
    func end() -> Int64? {
      Schedule(session.state, at: session.now, minutesFromUTC: 120)?.plannedEnd
    }
    let planned = end()
    try session.run(.spreadMinutes([StepMinutes(step: StepID(number: 4), minutes: 5)]))
    try session.run(.insertStep(PlannedStep(kind: .break, minutes: 5), after: nil))
    try session.run(.skipStep(step: StepID(number: 5)))
    #expect(end() == planned)
    #expect(Schedule(session.state, at: session.now, minutesFromUTC: 120)?.pace == .late(6))
  }

  @Test("Where time is enough, as many minutes are taken as are asked for")
  func shorten() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    console.press("s")
    #expect(console.shows("Hur många minuter ska tas från stegen före Lunch 10:00?"))
    console.press("\"10\"", "Enter")
    #expect(console.shows("Samtalspass 2: 25 → 21 min, Sortering: 35 → 29 min"))
    console.press("Enter")
    #expect(minutes(console)[3...4] == [21, 29])
  }

  @Test(
    "What was going on when the alarm went is taken up again with how long it took and when the day ends"
  )
  func alarm() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    let before = try #require(console.screen.timer?.remaining(at: console.session.now))
    console.press("p")
    #expect(console.screen.timer == nil)
    console.wait(seconds: 12 * 60)
    console.press("p")
    #expect(console.screen.timer?.remaining(at: console.session.now) == before)
    #expect(
      console.message
        == "Pausen tog 12 minuter, slut omkring 12:15 · s sprider det som är kvar")
    #expect(console.shows("12 minuter för lite före Lunch 10:00"))
  }

  @Test("The day shows every step as planned and as it went, and is left again")
  func day() throws {
    var console = ConsoleDriver(try DayWorkshop.round(late: 6))
    console.press("o")
    let rows = console.rows(80, 24).joined(separator: "\n")
    #expect(rows.contains("08:00     08:00–08:26"))
    #expect(rows.contains("08:20     08:26–~08:51"))
    #expect(rows.contains("08:45     ~08:51"))
    #expect(rows.contains("10:00     10:00 fast"))
    console.press("Enter")
    #expect(console.screen.mode == .following)
    console.press("o", "s")
    #expect(console.shows("Samtalspass 2: 25 → 22 min"))
  }

  @Test("A step is left out by one key once that has been confirmed")
  func skip() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    console.press("Delete")
    #expect(console.session.state.steps[StepID(number: 3)]?.progress.status == .pending)
    console.press("Enter")
    #expect(console.session.state.steps[StepID(number: 3)]?.progress.status == .skipped)
  }

  @Test("Beyond an hour the timer is told in hours")
  func hours() {
    #expect(Catalogue.swedish.dates.remaining(95 * 60_000) == "1 timme 35 minuter kvar")
    #expect(Catalogue.english.dates.remaining(120 * 60_000) == "2 hours left")
    #expect(Catalogue.danish.dates.remaining(60 * 60_000) == "60 minutter tilbage")
  }

  @Test("From two hours on minutes are told in hours and minutes")
  func manyMinutes() {
    #expect(
      Catalogue.swedish.day.short(242, "Lunch 12:00") == "4 h 2 min för lite före Lunch 12:00")
    #expect(Catalogue.swedish.consoleStatus.minutes(240) == "4 h")
    #expect(Catalogue.swedish.consoleStatus.minutesAgo(242) == "4 h 2 min sedan")
    #expect(Catalogue.finnish.consoleStatus.minutes(119) == "119 min")
  }

  @Test("A timer is where it was after the program and the machine were started again")
  func restarted() throws {
    var session = try DayWorkshop.round()
    let console = ConsoleDriver(session)
    #expect(console.shows("15 minuter kvar"))
    session.now = Moment(
      wall: session.now.wall + 20 * 60_000, sinceBoot: .init(milliseconds: 5, boot: "other"))
    #expect(ConsoleDriver(session).shows("5 minuter över"))
  }
}

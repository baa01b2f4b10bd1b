import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// Counting who is here.
struct HeadcountTests {
  private func counted(_ console: ConsoleDriver, run: StepRun?) -> [Int?] {
    console.session.state.plan.tables.map {
      console.session.state.headcounts[TablePlace(table: $0.id, run: run)]
    }
  }

  @Test(
    "Each table has its line with the last number in it; Enter keeps it and a digit replaces it")
  func prefilled() throws {
    var session = try DayWorkshop.round()
    for (number, people) in [7, 7, 6, 6, 6].enumerated() {
      try session.run(
        .setHeadcount(
          table: TableID(number: number + 1), run: session.currentRun, people: people))
    }
    session.wait(seconds: 900)
    try session.start(3)
    var console = ConsoleDriver(session)
    console.press("g")
    #expect(console.shows("Bord 1: hur många? I allt 32."))
    console.press("Enter", "\"5\"")
    #expect(console.shows("Bord 2: hur många? I allt 30."))
    console.press("Enter", "Enter", "Enter", "Enter")
    #expect(counted(console, run: session.currentRun) == [7, 5, 6, 6, 6])
    #expect(console.message.contains("30 personer"))
    console.press("g", "Enter", "Enter", "Enter", "Enter", "Enter")
    #expect(console.message == "Som förut, 30 personer.")
  }

  @Test(
    "Several numbers in a later line are those of its table and the ones after it, or are refused")
  func severalInLaterLine() throws {
    var session = try DayWorkshop.round()
    for number in 1...5 {
      try session.run(
        .setHeadcount(table: TableID(number: number), run: session.currentRun, people: 6))
    }
    var console = ConsoleDriver(session)
    console.press("g", "\"8\"", "Enter", "\"5 5\"", "Enter")
    #expect(console.message.contains("2 tal för 4 bord."))
    #expect(console.shows("Bord 2: hur många?"))
    console.press("Ctrl-U", "\"5 5 7 7\"", "Enter")
    #expect(counted(console, run: session.currentRun) == [8, 5, 5, 7, 7])
    #expect(console.message.contains("32 personer"))
  }

  @Test("Before anybody was counted the lines hold an even share of those who are expected")
  func expected() throws {
    #expect(try DayWorkshop.round().state.likelyHeadcounts == [7, 7, 6, 6, 6])
  }

  @Test("What is suggested sums to the room that was counted since, and stands as the example too")
  func lateArrivals() throws {
    var session = try DayWorkshop.round()
    let first = session.currentRun
    for (number, people) in [7, 7, 6, 6, 6].enumerated() {
      try session.run(
        .setHeadcount(table: TableID(number: number + 1), run: first, people: people))
    }
    try session.run(.setHeadcount(table: nil, run: first, people: 37))
    #expect(session.state.likelyHeadcounts == [8, 8, 7, 7, 7])
    var console = ConsoleDriver(session)
    console.press("g")
    #expect(
      console.shows("Bord 1: hur många? I allt 37. Eller alla bord på en rad: 8 8 7 7 7"))
    try session.run(.setHeadcount(table: nil, run: first, people: 40))
    #expect(session.state.likelyHeadcounts == [8, 8, 8, 8, 8])
    // Those at the tables were counted after.
    try session.start(3)
    let second = session.currentRun
    try session.run(.setHeadcount(table: nil, run: second, people: 30))
    #expect(session.state.likelyHeadcounts == [6, 6, 6, 6, 6])
    try session.run(.setHeadcount(table: nil, run: second, people: 3))
    #expect(session.state.likelyHeadcounts.reduce(0, +) == 3)
    for table in 1...5 {
      try session.run(.setHeadcount(table: TableID(number: table), run: second, people: 5))
    }
    #expect(session.state.likelyHeadcounts == [5, 5, 5, 5, 5])
  }

  @Test("Who came since sits where nobody has been counted")
  func uncountedTables() throws {
    var session = try DayWorkshop.round()
    for table in 1...3 {
      try session.run(
        .setHeadcount(table: TableID(number: table), run: session.currentRun, people: 7))
    }
    #expect(session.state.likelyHeadcounts == [7, 7, 7, 0, 0])
    try session.run(.setHeadcount(table: nil, run: session.currentRun, people: 32))
    #expect(session.state.likelyHeadcounts == [7, 7, 7, 6, 5])
  }

  @Test("Enter is named by what it does: it goes on, and saves where all numbers stand in one line")
  func enterName() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    console.press("g")
    #expect(console.shows("Enter går vidare"))
    console.press("\"7 7 6 6 6\"")
    #expect(console.shows("Enter sparar") && !console.shows("Enter går vidare"))
  }

  @Test("After a break heads are asked for until they are counted, and never during it")
  func afterBreak() throws {
    let reminder = "Efter pausen: skriv med g hur många ni är."
    var session = try DayWorkshop.round()
    #expect(!ConsoleDriver(session).shows(reminder))
    try session.start(2)
    #expect(!ConsoleDriver(session).shows(reminder))
    session.wait(seconds: 900)
    try session.start(3)
    var console = ConsoleDriver(session)
    #expect(console.shows(reminder) && console.shows(reminder, 60, 18))
    console.press("g", "\"7 7 6 6 5\"", "Enter")
    #expect(!console.shows(reminder))
    console.press("Backspace")
    #expect(console.shows(reminder))
    console.press("Ctrl-Y")
    #expect(!console.shows(reminder))
  }

  @Test("Too few or too many numbers in one line are not taken for all tables")
  func otherNumberOfTables() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    for line in ["6 5 6 5", "6 5 6 5 7 7"] {
      console.press("g", "Ctrl-U", "\"\(line)\"", "Enter")
      #expect(console.shows("tal för 5 bord. Skriv ett för varje bord", 200, 60))
      #expect(console.session.state.headcounts.isEmpty)
      console.press("Escape")
    }
  }

  @Test("Heads that are counted while people change tables are those of the round that comes")
  func betweenSteps() throws {
    var session = try DayWorkshop.round()
    for (number, people) in [7, 7, 6, 6, 6].enumerated() {
      try session.run(
        .setHeadcount(
          table: TableID(number: number + 1), run: session.currentRun, people: people))
    }
    let run = try #require(session.currentRun)
    try session.run(.endStep(run: run))
    var console = ConsoleDriver(session)
    let next = try #require(console.session.state.upcomingRun)
    console.press("g", "\"8 0 8 8 8\"", "Enter")
    #expect(counted(console, run: next) == [8, 0, 8, 8, 8])
    #expect(counted(console, run: nil) == [nil, nil, nil, nil, nil])
    #expect(console.screen.digest.fromTables.lines.map(\.people) == [8, 0, 8, 8, 8])
    #expect(console.session.state.likelyHeadcounts == [8, 0, 8, 8, 8])
    #expect(console.session.state.likelyVoters == 32)
    try console.elsewhere { try $0.run(.startStep(run: next)) }
    #expect(console.screen.digest.fromTables.lines.map(\.people) == [8, 0, 8, 8, 8])
  }

  @Test("Heads that were counted during the break are not asked for after it")
  func countedInBreak() throws {
    var session = try DayWorkshop.round()
    try session.start(2)
    var console = ConsoleDriver(session)
    console.press("g", "\"7 7 6 6 5\"", "Enter")
    try console.elsewhere { try $0.start(3) }
    #expect(!console.shows("Efter pausen"))
  }
}

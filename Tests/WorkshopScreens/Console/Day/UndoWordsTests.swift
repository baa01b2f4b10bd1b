import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// What Backspace and Ctrl-Y do, before they are pressed.
struct UndoWordsTests {
  @Test("The help names what is taken back and what is done again")
  func words() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(4)
    var console = ConsoleDriver(session)
    console.press(
      "+", "\"Bemötande\"", "Enter", "\"Lärande\"", "Enter", "Enter", "=", "\"BA\"", "Enter",
      "Enter")
    let merged = try #require(console.screen.wordsOfUndo)
    #expect(merged.contains("ihop med"))
    console.press("?")
    #expect(console.shows("Ta tillbaka det senaste du gjorde: \(merged).", 200, 60))
    console.press("Escape", "Backspace")
    #expect(console.screen.wordsOfRedo == merged)
    console.press("Ctrl-Y")
    #expect(console.screen.wordsOfUndo == merged)
    #expect(console.screen.wordsOfRedo == nil)
  }

  @Test("The line of keys names what is taken back")
  func lineOfKeys() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    console.press("+")
    #expect(console.shows("Backspace ångra: mer tid på klockan", 200, 60))
  }

  @Test("A step that began is taken back by its own name, and what a desk undid is told as undone")
  func startOfStep() throws {
    var session = try DayWorkshop.round()
    try session.run(
      .startStep(run: StepRun(StepID(number: 3), 1)), by: ConsoleDriver.station)
    var console = ConsoleDriver(session)
    #expect(console.screen.wordsOfUndo?.contains("Fika") == true)
    let other = try #require(Station("desk.3.bbbb"))
    let added = try session.run(
      .addComment(NewComment(text: "Mer tid.", kind: .statement, table: TableID(number: 3))),
      by: other)
    try session.run(.undo(command: added), by: other)
    console.screen.follow(session.state, at: session.now)
    #expect(console.message.contains("Ångrat: nytt inlägg"))
  }

  @Test("What one press did is one undo and one redo, also for a screen that has only the log")
  func oneUndo() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    console.press("g", "\"7 7 6 6 5\"", "Enter", "+")
    let counted = console.session.state.headcounts
    #expect(counted.count == 5)
    console.press("Backspace")
    #expect(console.session.state.headcounts == counted)
    var restarted = ConsoleDriver(console.session, seed: 2)
    #expect(restarted.screen.wordsOfUndo?.contains(" och ") == true)
    restarted.press("Backspace")
    #expect(restarted.session.state.headcounts.isEmpty)
    #expect(restarted.message.hasPrefix("Ångrat: "))
    var again = ConsoleDriver(restarted.session, seed: 3)
    again.press("Ctrl-Y")
    #expect(again.session.state.headcounts == counted)
    again.press("Backspace")
    #expect(again.session.state.headcounts.isEmpty)
  }

  @Test("A deepening whose clock waits is begun and taken back in one press")
  func deepening() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(5)
    let run = try #require(session.state.upcomingRun)
    try #require(session.state.steps[run.step]?.planned.kind == .deepening)
    let before = session.state.currentRun
    var console = ConsoleDriver(session)
    console.submit([.startStep(run: run), .pauseTimer(run: run)])
    #expect(console.session.state.currentRun == run)
    // What a desk does in between is not touched.
    try console.elsewhere {
      try $0.run(.setHeadcount(table: TableID(number: 1), run: nil, people: 5))
    }
    console.press("Backspace")
    #expect(console.session.state.currentRun == before)
    #expect(console.session.state.headcounts.count == 1)
  }

  @Test("Going back to a step and forth again loses nothing")
  func backAndForth() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say("Det tar tre månader.", table: 1)
    session.wait(seconds: 300)
    try session.start(2)
    try session.say("Vem ringer jag?", table: 2)
    let comments = session.state.comments
    let first = StepRun(StepID(number: 2), 1)
    let second = StepRun(StepID(number: 3), 1)
    session.wait(seconds: 120)
    let elapsed = session.state.progress(of: second)?.timer?.elapsed(at: session.now)
    try session.run(.reopenStep(run: first))
    #expect(session.state.currentRun == first)
    #expect(session.state.progress(of: first)?.timer?.elapsed(at: session.now) == 300_000)
    session.wait(seconds: 60)
    try session.run(.startStep(run: second))
    #expect(session.state.progress(of: second)?.timer?.elapsed(at: session.now) == elapsed)
    #expect(session.state.comments == comments)
  }

  @Test("Themes are not frozen over comments that nobody sorted without asking once")
  func unsorted() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say("Vem ringer jag?", table: 2)
    try session.start(4)
    try session.run(.createTheme(title: "Tillgänglighet", description: nil, parent: nil))
    var console = ConsoleDriver(session)
    console.enter()
    #expect(console.shows("1 inlägg återstår att sortera. Gå vidare ändå?"))
    #expect(console.kind == .sorting)
    console.press("Enter")
    #expect(console.kind == .voting)
  }
}

import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// A facilitator in a hurry: keys pressed twice or at the wrong time, and a day that did not go as planned.
struct ConsoleUnderStressTests {
  private func voting(themes: [String] = ["Ett", "Två", "Tre"]) throws -> ConsoleDriver {
    var session = try SessionBuilder(.dialogue(dots: DotRule(cutAfter: 2)))
    for title in themes {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try session.start(5)
    return ConsoleDriver(session)
  }

  @Test("Enter pressed twice reads back, and does not end the round too")
  func readBackTwice() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var console = ConsoleDriver(session)
    console.enter()
    console.press("Enter")
    #expect(console.kind == .tableRound)
    console.enter()
    #expect(console.kind == nil)
  }

  @Test("Enter pressed twice begins the silent minute, and does not open the vote too")
  func silenceTwice() throws {
    var console = try voting()
    console.enter()
    console.press("Enter")
    console.enter()
    #expect(console.message == "En tyst minut – sparat ✓")
    console.press("Enter")
    #expect(console.session.state.votes[VoteID(number: 1)]?.phase == .draft)
    console.enter()
    #expect(console.session.state.votes[VoteID(number: 1)]?.phase == .open)
    #expect(console.message == "Omröstningen är öppen – sparat ✓")
  }

  @Test("Dots typed before the vote is open put no comment on the wall")
  func dotsTooEarly() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say("Något känsligt", table: 2)
    var console = ConsoleDriver(session)
    console.press("\"C27\"", "Enter")
    #expect(
      console.session.state.comments.all.allSatisfy { !console.session.state.isOnWall($0.value) })
  }

  @Test("A vote is closed with a theme that nobody counted only once that has been confirmed")
  func uncounted() throws {
    var console = try voting()
    console.enter()
    console.press("Enter")
    console.enter(times: 2)
    console.press("\"A9\"", "Enter", "\"C3\"", "Enter")
    console.enter()
    #expect(
      console.shows(
        "B är inte inräknat och får då 0, och 148 pluppar saknas. Stänga ändå?", 120, 40))
    #expect(console.session.state.votes[VoteID(number: 1)]?.phase == .open)
    console.press("Enter")
    #expect(console.session.state.votes[VoteID(number: 1)]?.phase == .closed)
  }

  @Test("Without themes the vote is asked about first, and then says what to do")
  func noThemes() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(4)
    var console = ConsoleDriver(session)
    console.enter()
    #expect(console.kind == .sorting)
    #expect(console.shows("Det finns inga teman att rösta om. Gå vidare ändå?"))
    console.press("Enter")
    #expect(console.kind == .voting)
    #expect(console.shows("Det finns inga teman att rösta om. Lägg till", 200, 60))
    console.press("+", "\"Bemötande\"", "Enter")
    #expect(console.session.state.standingThemes.count == 1)
    console.press("Enter", "+")
    #expect(console.session.state.standingThemes.count == 1)
    #expect(console.screen.mode == .following)
  }

  @Test("The rule is read out while it still holds, not in the past")
  func ruleBeforeVote() throws {
    let console = try voting()
    #expect(console.shows("Fem pluppar var.", 200, 60))
    #expect(console.shows("med flest pluppar går vidare.", 200, 60))
  }

  @Test("In a deepening each theme shows its dots and who has it, and each table its notes")
  func deepening() throws {
    var console = try voting()
    console.enter()
    console.press("Enter")
    console.enter(times: 2)
    console.press("\"A9\"", "Enter", "\"B5\"", "Enter", "\"C3\"", "Enter")
    console.enter()
    console.press("Enter")
    console.press("End")
    console.enter()
    console.press("\"A3\"", "Enter")
    try console.elsewhere { session in
      try session.run(
        .addNote(
          NewNote(
            theme: ThemeID(number: 1), kind: .paragraph, text: "Ring upp",
            table: TableID(number: 3))))
    }
    let rows = console.rows(120, 40).joined(separator: "\n")
    #expect(rows.contains("9 PL · bord 3"))
    #expect(rows.contains("3 PL · inget bord"))
    #expect(rows.contains("Bord 3 · 1 anteckning"))
  }

  @Test("A quotation said at the opening is a hope here as on the wall")
  func quotedHope() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(0)
    try session.say("Att bli trodd", kind: .hope, table: 1)
    try session.say("Äntligen någon som lyssnar", kind: .quotation, table: 1)
    #expect(ConsoleDriver(session).shows("2 förhoppningar"))
  }

  @Test("Closing the workshop saves its documentation once more")
  func closing() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(8)
    var console = ConsoleDriver(session)
    console.press("F2", "\"avsluta verk\"", "Enter", "Enter")
    #expect(console.session.state.phase == .closed)
    #expect(console.effects.contains(.saveDocumentation))
  }

  @Test("A session opened years later says which day it was and not how many minutes it is late")
  func yearsLater() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    session.wait(seconds: 320_000_000)
    let console = ConsoleDriver(session)
    #expect(console.rows()[0].contains("verkstaden hölls den 14 juni 2016"))
    #expect(console.shows("3703 dagar över", 200, 60))
    #expect(!console.shows("efter planen"))
  }

  @Test("Lateness of hours is told in hours and minutes")
  func hoursLate() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(8)
    session.wait(seconds: 7 * 3600)
    #expect(ConsoleDriver(session).shows("3 h "))
  }
}

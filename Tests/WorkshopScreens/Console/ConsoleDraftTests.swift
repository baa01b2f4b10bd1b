import SessionEngine
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("Words at the facilitator's screen that were not sent")
struct ConsoleDraftTests {
  /// What is kept on the disk after all that was done.
  private func kept(_ console: ConsoleDriver) -> DraftSheet {
    let sheets = console.effects.compactMap { effect -> DraftSheet? in
      if case .keep(let sheet) = effect { sheet } else { nil }
    }
    return sheets.last ?? DraftSheet()
  }

  private func session(_ place: Int) throws -> SessionBuilder {
    var session = try SessionBuilder(.dialogue())
    try session.start(place)
    session.wait(seconds: 60)
    return session
  }

  @Test(
    "All of them are kept, whatever questions they were left at, and each comes back at its own")
  func several() throws {
    let session = try session(0)
    var console = ConsoleDriver(session)
    console.press("h", "\"Att vi hinner\"", "Escape", "m", "\"Kaffet dröjer\"", "Escape")
    #expect(Set(kept(console).answers.map(\.text)) == ["Att vi hinner", "Kaffet dröjer"])
    var again = ConsoleDriver(session, drafts: kept(console))
    again.press("m")
    #expect(again.shows("› Kaffet dröjer"))
    again.press("Escape", "h")
    #expect(again.shows("› Att vi hinner"))
    #expect(Set(kept(again).answers.map(\.text)) == ["Att vi hinner", "Kaffet dröjer"])
  }

  @Test("A question that was being worded anew comes back with its new words, for its own step")
  func reworded() throws {
    let session = try session(1)
    var console = ConsoleDriver(session)
    console.press("r")
    #expect(kept(console).answers.isEmpty)
    console.press("\" Och varför?\"")
    var again = ConsoleDriver(session, drafts: kept(console))
    again.press("Right", "r")
    #expect(!again.shows("Och varför?", 200, 60))
    again.press("Escape", "Left", "r")
    #expect(again.shows("Och varför?", 200, 60))
  }

  @Test("Another form that is opened does not take found words off the disk")
  func found() throws {
    let session = try session(7)
    var console = ConsoleDriver(session)
    console.press("k", "\"Vi börjar i höst\"")
    var again = ConsoleDriver(session, drafts: kept(console))
    again.press("m", "\"Kaffe\"")
    #expect(Set(kept(again).answers.map(\.text)) == ["Vi börjar i höst", "Kaffe"])
  }

  @Test(
    "What was being changed of an action comes back at that action, and nothing where nothing was changed"
  )
  func changedAction() throws {
    var session = try session(7)
    try session.run(.addAction(text: "Ring", owner: nil, due: nil))
    try session.run(.addAction(text: "Skriv", owner: nil, due: nil))
    var console = ConsoleDriver(session)
    console.press("F2", "\"ändra åt\"", "Enter", "\"2\"", "Enter")
    #expect(kept(console).answers.isEmpty)
    console.press("\" till alla\"")
    var again = ConsoleDriver(session, drafts: kept(console))
    again.press("F2", "\"ändra åt\"", "Enter", "\"1\"", "Enter")
    #expect(again.shows("› Ring"))
    again.press("Escape", "F2", "\"ändra åt\"", "Enter", "\"2\"", "Enter")
    #expect(again.shows("› Skriv till alla"))
  }

  @Test(
    "What was being changed of a conclusion or a question comes back there, and at nothing else")
  func changedOthers() throws {
    var session = try session(7)
    try session.run(.addConclusion(text: "Vi börjar"))
    try session.run(.addQuestion(text: "Vem betalar?", answeredBy: nil, due: nil))
    var console = ConsoleDriver(session)
    console.press("F2", "\"ändra åt\"", "Enter", "\"2\"", "Enter", "\" Och när?\"")
    var again = ConsoleDriver(session, drafts: kept(console))
    again.press("F2", "\"ändra åt\"", "Enter", "\"1\"", "Enter")
    #expect(again.shows("› Vi börjar"))
    again.press("Escape", "F2", "\"ändra åt\"", "Enter", "\"2\"", "Enter")
    #expect(again.shows("› Vem betalar? Och när?"))
  }

  @Test("Every line of a question survives, also those that were gone back from")
  func allLines() throws {
    var session = try session(7)
    try session.run(.addQuestion(text: "Vem betalar?", answeredBy: "Chefen", due: nil))
    var console = ConsoleDriver(session)
    console.press("a", "\"Ring\"", "Enter", "\"Åsa och Bo\"", "Enter", "\"2026-12\"", "Up")
    #expect(kept(console).answers.map(\.lines) == [["Ring", "Åsa och Bo", "2026-12"]])
    var again = ConsoleDriver(session, drafts: kept(console))
    again.press("a", "Enter")
    #expect(again.shows("› Åsa och Bo"))
    again.press("Enter")
    #expect(again.shows("› 2026-12"))
    again.press("Escape", "F2", "\"ändra åt\"", "Enter", "Enter", "\"Rådet\"")
    #expect(kept(again).answers.map(\.lines).contains(["Vem betalar?", "Rådet"]))
    again = ConsoleDriver(session, drafts: kept(again))
    again.press("F2", "\"ändra åt\"", "Enter")
    #expect(again.message == "Det du skrev förut är inte sparat. Sparat är: Vem betalar? · Chefen")
    again.press("Enter")
    #expect(again.shows("› Rådet"))
  }

  @Test(
    "A change found after a restart leaves what others have written meanwhile in lines that it did not touch"
  )
  func foundChange() throws {
    var session = try session(7)
    try session.run(.addAction(text: "Ring", owner: "Åsa", due: nil))
    var console = ConsoleDriver(session)
    console.press("F2", "\"ändra åt\"", "Enter", "Enter", "\"Bo\"")
    let action = ActionID(number: 1)
    try session.run(
      .changeAction(action: action, text: "Skriv", owner: "Åsa", due: nil, state: .open))
    var again = ConsoleDriver(session, drafts: kept(console))
    again.press("F2", "\"ändra åt\"", "Enter")
    #expect(again.shows("› Skriv"))
    again.press("Enter", "Enter", "Enter")
    let changed = again.session.state.actions[action]
    #expect(changed?.text.text == "Skriv" && changed?.owner?.text == "Bo")
  }
}

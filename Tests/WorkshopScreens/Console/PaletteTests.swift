import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// The list of everything that can be done, found by typing.
struct PaletteTests {
  private func rows(_ typed: String, in language: Catalogue) throws -> [String] {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    let screen = ConsoleDriver(session, language: language).screen
    var palette = ActionPalette()
    palette.paste(typed)
    return palette.rows(of: ConsoleScreen.actions, on: screen, in: language)
      .map { ConsoleScreen.actions.actions[$0.action].name }
  }

  @Test(
    "An action is found by what others call it, in each language",
    arguments: [
      (Catalogue.swedish, "räkna"), (.danish, "tæl"), (.english, "count"), (.norwegian, "tell"),
      (.finnish, "laske"),
    ])
  func otherWords(language: Catalogue, typed: String) throws {
    #expect(try rows(typed, in: language).contains("headcount"))
  }

  @Test("An action whose name holds what was typed comes before one that others call so")
  func order() throws {
    let found = try rows("stopp", in: .swedish)
    #expect(found.first == "pauseTimer")
    #expect(found.contains("pauseAll"))
  }

  @Test("A list that finds nothing says so")
  func nothing() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var console = ConsoleDriver(session)
    console.press("F2", "\"qqq\"")
    #expect(console.shows("Inget val passar på ”qqq”."))
  }

  @Test("What is pasted is looked for as far as a name can be long")
  func pasted() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var console = ConsoleDriver(session)
    console.press("F2")
    _ = console.screen.receive(
      .paste(String(repeating: "räkna ", count: 5_000)), at: console.session.now)
    console.press("\"mer och mer\"")
    guard case .palette(let palette) = console.screen.mode else {
      Issue.record("the palette is closed")
      return
    }
    #expect(palette.words.text.count == ActionPalette.longest)
  }

  @Test(
    "A key whose action belongs to another part of the day says so, and the list finds that action by its name"
  )
  func elsewhere() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    let belongs = Catalogue.swedish.consoleStatus.belongsElsewhere
    console.press("k")
    #expect(console.message.hasSuffix(": \(belongs)"))
    console.press("F2", "\"lotta\"")
    #expect(console.shows("lotta – \(belongs)", 60, 18))
    console.press("Enter")
    #expect(console.message == belongs)
    console.press("F4", "Escape", "%")
    #expect(console.message == Catalogue.swedish.consoleStatus.notNow)
  }
}

import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// Commands that have a letter, in the steps where letters are themes.
struct CommandLetterTests {
  private func sorting() throws -> ConsoleDriver {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say("Ingen ringde tillbaka", table: 1)
    try session.start(4)
    try session.run(.createTheme(title: "Bemötande", description: nil, parent: nil))
    return ConsoleDriver(session)
  }

  @Test("While comments are sorted each deviation that has a letter takes two keys")
  func twoKeys() throws {
    for letter in ["g", "i", "r", "m", "w"] {
      var console = try sorting()
      console.press("F7", letter)
      guard case .asking = console.screen.mode else {
        Issue.record("F7 \(letter) asks nothing")
        continue
      }
      #expect(console.session.state.comments[CommentID(number: 1)]?.themes == [])
    }
  }

  @Test("Capitals mean the same after F7, so that Caps Lock hides no command")
  func capitals() throws {
    var console = try sorting()
    console.press("F7", "M")
    #expect(console.shows("Vad ska rummet få veta?"))
  }

  @Test("After F7 the letters stand on the screen, with what they do and no letters of themes")
  func shown() throws {
    var console = try sorting()
    console.press("F7")
    #expect(console.shows("Tryck bokstaven:"))
    #expect(console.shows("m\u{A0}meddelande till rummet"))
    #expect(!console.shows("a lägg här"))
  }

  @Test("Only one letter is a command, and none of the keys that leave does anything else")
  func oneLetter() throws {
    for key in ["Esc", "Enter", "Backspace", "Delete", "F7"] {
      var console = try sorting()
      let before = console.session.state
      console.press("F7", key)
      #expect(console.screen.mode == .following)
      #expect(console.session.state == before)
      console.press("a")
      #expect(
        console.session.state.comments[CommentID(number: 1)]?.themes == [ThemeID(number: 1)])
    }
  }

  @Test("Dots that are being typed stay in the line while something else is done")
  func whileCounting() throws {
    var console = try ConsoleVote.open()
    console.press("\"a12\"", "F7", "m")
    #expect(console.shows("Vad ska rummet få veta?"))
    console.press("Esc")
    #expect(console.screen.entry.text == "a12")
  }

  @Test("Where letters are commands already, F7 says that it belongs elsewhere")
  func elsewhere() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var console = ConsoleDriver(session)
    console.press("F7")
    #expect(console.screen.mode == .following)
    #expect(console.message.hasSuffix("Hör inte till det som pågår nu."))
  }

  @Test("Where the room sees the screen it works as well, and what would be seen is refused")
  func mirrored() throws {
    var driver = MirroredDriver(try MirroredWorkshop.session(at: .sorting), audience: .room)
    driver.press("F7")
    #expect(driver.shows("Tryck bokstaven:"))
    driver.press("t")
    #expect(driver.shows("Det skulle synas i rummet."))
    driver.press("F7", "m")
    #expect(driver.shows("Vad ska rummet få veta?"))
  }

  @Test("The narrowest mirrored screen names every letter, too")
  func narrow() throws {
    var driver = MirroredDriver(try MirroredWorkshop.session(at: .sorting), audience: .room)
    driver.press("F7")
    #expect(driver.shows("r\u{A0}skriv om frågan", 60, 18))
  }

  @Test("In lines a letter that is no theme sends to the list, not to a key that is not there")
  func inLines() throws {
    var console = try sorting()
    console.screen.isInLines = true
    console.press("m")
    #expect(console.message == "Inget tema har bokstaven M. ?: meddelande till rummet.")
    console.press("F7")
    #expect(console.screen.mode == .following)
  }

  @Test("A letter after F7 is no dot where dots are typed unseen")
  func mirroredDots() throws {
    var driver = MirroredDriver(try MirroredWorkshop.session(at: .voting), audience: .room)
    driver.press("F7", "m")
    #expect(driver.shows("Vad ska rummet få veta?"))
  }
}

import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

struct RehearsalCaptionTests {
  @Test(
    "What goes on in the room names the key that helps now, and where letters mean something else how it is found"
  )
  func keys() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    let alarm = RehearsalCaption.happens(.alarm, table: 0)
    #expect(ConsoleDriver(session).screen.words(for: alarm).contains("Tryck p:"))
    try session.start(6)
    #expect(ConsoleDriver(session).screen.words(for: alarm).contains("Tryck F9:"))
    let help = RehearsalCaption.happens(.help, table: 1)
    let words = ConsoleDriver(session).screen.words(for: help)
    #expect(words.contains("Tryck F7 t,"))
  }
}

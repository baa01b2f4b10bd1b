import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("A window that is too small to show what a key does")
struct SmallWindowTests {
  private let small = Input.resize(Size(columns: 40, rows: 10))

  @Test(
    "Enter and keys that do something wait for a larger one; letters, the alarm and leaving do not")
  func console() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    session.wait(seconds: 60)
    var console = ConsoleDriver(session)
    _ = console.screen.receive(small, at: session.now)
    console.press("Enter", ".", "F2")
    #expect(console.effects.isEmpty && console.screen.mode == .following)
    _ = console.screen.receive(.resize(Size(columns: 80, rows: 24)), at: session.now)
    console.press("m", "\"Kaf\"")
    _ = console.screen.receive(small, at: session.now)
    console.press("\"fe\"", "Enter", "Escape")
    _ = console.screen.receive(.resize(Size(columns: 80, rows: 24)), at: session.now)
    #expect(console.shows("› Kaffe"))
    #expect(console.session.state.stageOrders.message == nil)
    _ = console.screen.receive(small, at: session.now)
    console.press("F9")
    #expect(console.session.state.roomPause != nil)
    console.effects = []
    console.press("Ctrl-C", "Ctrl-C")
    #expect(!console.effects.isEmpty || console.screen.mode != .following)
  }

  @Test("Below the mirrored wall too")
  func mirrored() throws {
    var driver = MirroredDriver(try MirroredWorkshop.session(at: .round))
    driver.session.wait(seconds: 5)
    _ = driver.screen.receive(.resize(Size(columns: 40, rows: 10)), at: driver.session.now)
    driver.press("Enter", "PgDn", "F5", ".")
    #expect(driver.effects.isEmpty && driver.screen.view == .wall)
    _ = driver.screen.receive(.resize(Size(columns: 80, rows: 24)), at: driver.session.now)
    driver.press("Enter")
    #expect(!driver.effects.isEmpty)
  }
}

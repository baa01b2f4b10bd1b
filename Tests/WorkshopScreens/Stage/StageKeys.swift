import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("The keys of the wall")
struct StageKeys {
  private let session: SessionBuilder
  private let size = Size(columns: 60, rows: 18)

  init() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    self.session = session
  }

  private func screen() -> StageScreen {
    .showing(StageState(session.state), at: session.now)
  }

  @Test("A presenter's clicker does no harm")
  func clicker() {
    var screen = screen()
    let before = screen.frame(size: size, at: session.now)
    let keys: [Key] = [
      .pageUp, .pageDown, .character("."), .function(5), .escape, .left, .right, .up, .down,
      .enter, .character("b"), .character(" "), .tab, .home, .end,
    ]
    for key in keys {
      #expect(screen.receive(.key(key), at: session.now).isEmpty)
      #expect(screen.frame(size: size, at: session.now) == before)
    }
  }

  @Test("q asks once, and leaves when it is pressed again")
  func leaving() {
    var screen = screen()
    #expect(screen.receive(.key(.character("q")), at: session.now).isEmpty)
    let asked = screen.frame(size: size, at: session.now)
    #expect(asked.textRows[17].contains("Tryck q igen"))
    #expect(asked.cursor?.row == 17)
    #expect(screen.receive(.key(.character("q")), at: session.now) == [.leave])
  }

  @Test("Any other key takes the question away", arguments: [Key.pageDown, .escape, .enter])
  func staying(key: Key) {
    var screen = screen()
    let before = screen.frame(size: size, at: session.now)
    _ = screen.receive(.key(.character("q")), at: session.now)
    #expect(screen.receive(.key(key), at: session.now).isEmpty)
    #expect(screen.frame(size: size, at: session.now) == before)
    #expect(screen.receive(.key(.character("q")), at: session.now).isEmpty)
  }

  @Test("The question goes away by itself after ten seconds, and q then asks anew")
  func questionGoesAway() throws {
    var screen = screen()
    var session = session
    _ = screen.receive(.key(.character("q")), at: session.now)
    #expect(try #require(screen.millisecondsToNextChange(after: session.now)) <= 10_000)
    session.wait(seconds: 10)
    #expect(!screen.frame(size: size, at: session.now).textRows[17].contains("q"))
    #expect(screen.receive(.key(.character("q")), at: session.now).isEmpty)
  }

  @Test("Ctrl-C leaves at once")
  func leavingAtOnce() {
    var screen = screen()
    #expect(screen.receive(.key(.control("c")), at: session.now) == [.leave])
  }

  @Test("The help shows the keys that there are, and any key takes it away")
  func help() {
    var screen = screen()
    let before = screen.frame(size: size, at: session.now)
    _ = screen.receive(.key(.character("?")), at: session.now)
    let text = screen.frame(size: size, at: session.now).textRows.joined(separator: "\n")
    #expect(text.contains("Tangenter på väggen"))
    #expect(text.contains("Ctrl-C"))
    _ = screen.receive(.key(.character("?")), at: session.now)
    #expect(screen.frame(size: size, at: session.now) == before)
  }

  @Test("What is pasted changes nothing")
  func paste() {
    var screen = screen()
    let before = screen.frame(size: size, at: session.now)
    #expect(screen.receive(.paste("qq"), at: session.now).isEmpty)
    #expect(screen.frame(size: size, at: session.now) == before)
  }
}

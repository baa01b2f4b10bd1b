import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("The demo")
struct DemoScreenTests {
  private let console = Station(.console, tag: "test")
  private let desk = Station(.desk, table: TableID(number: 2), tag: "test")
  private let size = Size(columns: 80, rows: 24)

  private func session() throws -> SessionBuilder {
    var session = try SessionBuilder(
      Plan(
        title: "Dialog", question: "Hur går vi vidare?",
        tables: (1...3).map { Table(id: TableID(number: $0)) },
        steps: [
          PlannedStep(kind: .opening, minutes: 10), PlannedStep(kind: .tableRound, minutes: 20),
        ]))
    try session.start(0)
    return session
  }

  private func screen() -> DemoScreen {
    let context = ScreenContext(
      catalogue: .swedish, station: console, random: .seeded(1), minutesFromUTC: 0,
      fileName: "dialog.md", describe: { "\($0)" })
    return DemoScreen(context, desk: desk, documentation: "/tmp/dialog.md")
  }

  private func rows(_ screen: DemoScreen, _ session: SessionBuilder) -> [String] {
    screen.frame(size: size, at: session.now).textRows
  }

  @Test("One line says what is being seen and why, and the keys stand below it")
  func caption() throws {
    let session = try session()
    var screen = screen()
    screen.follow(DemoScreen.Content(session: session.state, mode: .playing), at: session.now)
    let rows = rows(screen, session)
    #expect(rows[22].contains("Inledande förhoppningar"))
    #expect(rows[23].contains("F6") && rows[23].contains("F7") && rows[23].contains("F8"))
  }

  @Test("F6, F7 and F8 show console, stage and desk")
  func switching() throws {
    var session = try session()
    try session.start(1)
    var screen = screen()
    screen.follow(DemoScreen.Content(session: session.state, mode: .playing), at: session.now)
    for (key, sign) in [(6, "Enter:"), (7, "Nu:"), (8, "bord 2")] {
      _ = screen.receive(.key(.function(key)), at: session.now)
      #expect(rows(screen, session).dropLast(2).contains { $0.contains(sign) }, "F\(key)")
    }
  }

  @Test("While it plays, keys that would change the workshop do nothing")
  func watching() throws {
    let session = try session()
    var screen = screen()
    screen.follow(DemoScreen.Content(session: session.state, mode: .playing), at: session.now)
    for key in [Key.enter, .character("p"), .character("x"), .backspace, .delete] {
      #expect(screen.receive(.key(key), at: session.now) == [])
    }
    #expect(
      screen.receive(.key(.character(" ")), at: session.now) == [.playback(.togglePause)])
  }

  @Test("T takes over: the console is shown and Enter moves the workshop on")
  func takingOver() throws {
    var session = try session()
    var screen = screen()
    screen.follow(DemoScreen.Content(session: session.state, mode: .playing), at: session.now)
    #expect(screen.receive(.key(.character("t")), at: session.now) == [.playback(.takeOver)])
    session.wait(seconds: 5)
    screen.follow(DemoScreen.Content(session: session.state, mode: .takenOver), at: session.now)
    let effects = screen.receive(.key(.enter), at: session.now)
    let commands = effects.compactMap { effect -> Command? in
      if case .submit(_, let command) = effect { command } else { nil }
    }
    #expect(commands.contains(.startStep(run: StepRun(StepID(number: 2), 1))))
  }

  @Test("After taking over, what is written at the desk is the desk's")
  func speaking() throws {
    let session = try session()
    var screen = screen()
    screen.follow(DemoScreen.Content(session: session.state, mode: .takenOver), at: session.now)
    #expect(
      screen.receive(.key(.function(8)), at: session.now) == [.playback(.speak(as: desk))])
    #expect(
      screen.receive(.key(.function(6)), at: session.now) == [.playback(.speak(as: console))])
  }

  @Test("What the desk is about to send is seen growing in its line, and is gone once it is sent")
  func typing() throws {
    var session = try session()
    try session.start(1)
    var screen = screen()
    func follow(_ typing: String?) -> [String] {
      screen.follow(
        DemoScreen.Content(session: session.state, mode: .playing, typing: typing),
        at: session.now)
      _ = screen.receive(.key(.function(8)), at: session.now)
      return rows(screen, session)
    }
    #expect(follow("Att vi ly").contains { $0.contains("▸ Att vi ly") })
    #expect(follow("Att vi lyssnar 3").contains { $0.contains("▸ Att vi lyssnar 3") })
    #expect(!follow(nil).contains { $0.contains("lyssnar") })
  }

  @Test("At the end it says where the documentation lies, and q leaves")
  func ended() throws {
    let session = try session()
    var screen = screen()
    screen.follow(DemoScreen.Content(session: session.state, mode: .finished), at: session.now)
    #expect(rows(screen, session)[22].contains("/tmp/dialog.md"))
    #expect(screen.receive(.key(.character("q")), at: session.now) == [.leave])
  }

  @Test("It is drawn in every size without a trap")
  func sizes() throws {
    let session = try session()
    var screen = screen()
    screen.follow(DemoScreen.Content(session: session.state, mode: .playing), at: session.now)
    for key in [6, 7, 8] {
      _ = screen.receive(.key(.function(key)), at: session.now)
      for columns in stride(from: 1, through: 130, by: 7) {
        for rows in stride(from: 1, through: 45, by: 4) {
          let frame = screen.frame(size: Size(columns: columns, rows: rows), at: session.now)
          #expect(frame.size == Size(columns: columns, rows: rows))
        }
      }
    }
  }
}

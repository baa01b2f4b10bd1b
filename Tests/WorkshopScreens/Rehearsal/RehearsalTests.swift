import FileTestSupport
import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// A rehearsal, played by keys without a terminal.
struct RehearsalTests {
  /// A facilitator who rehearses: keys, and time that passes when it is told to.
  final class Rehearsal {
    private let folder: TemporaryFolder
    let clock = ScriptClock(at: Moment(wall: 0))
    let display = TestDisplay(size: Size(columns: 120, rows: 40))
    let room: RehearsalRoom
    let loop: ScreenLoop<RehearsalScreen, RehearsalRoom>

    init(
      _ plan: Plan = .dialogue(dots: DotRule(cutAfter: 3)), seed: UInt64 = 1, speed: Double = 10,
      language: SessionLanguage = .swedish
    ) throws {
      folder = try TemporaryFolder()
      let random = RandomSource.seeded(seed)
      let header = SessionHeader(
        session: random.commandID(), series: random.commandID(), source: .script,
        language: language)
      let writer = try SessionWriter.create(
        at: folder.file("rehearsal.jsonl"), header: header, plan: plan,
        by: Station(.script, tag: "scrp"), at: Moment(wall: 1_465_884_000_000), random: random)
      let clock = clock
      let station = ConsoleDriver.station
      let catalogue = Catalogue[language]
      let room = RehearsalRoom(
        writer, as: station, in: catalogue, seed: seed, speed: speed,
        milliseconds: { clock.clock.now().wall })
      self.room = room
      let context = ScreenContext(
        catalogue: catalogue, station: station, random: .seeded(by: "console \(seed)"),
        minutesFromUTC: 120,
        fileName: "rehearsal.jsonl", describe: { _ in "Disken är full." })
      loop = ScreenLoop(
        RehearsalScreen(context), on: display, following: room, submittingTo: room,
        now: { room.now }, performElsewhere: { _ in nil }, describe: { _ in "" })
    }

    var state: SessionState { room.content.session }
    var caption: String {
      room.content.caption.words(in: .swedish) { action in
        ConsoleScreen.actions.row(of: action)?.keys.first?.shownName ?? ""
      }
    }

    /// Lets seconds of the viewer pass, one at a time.
    func wait(_ seconds: Int) {
      for _ in 0..<seconds {
        clock.advance(milliseconds: 1000)
        turn()
      }
    }

    func press(_ keys: String...) {
      for name in keys {
        if name.hasPrefix("\"") {
          display.type(String(name.dropFirst().dropLast()))
        } else if let key = Key(name: name) {
          display.send(.key(key))
        } else {
          Issue.record("no key \(name)")
        }
        turn()
        turn()
      }
    }

    private func turn() { _ = loop.turn(isTimeUp: true) }

    /// Waits until the line says that, for at most ten minutes.
    func wait(until words: String, sourceLocation: SourceLocation = #_sourceLocation) {
      for _ in 0..<600 where !caption.contains(words) { wait(1) }
      #expect(caption.contains(words), sourceLocation: sourceLocation)
    }

    var kind: StepKind? {
      state.currentStep.flatMap { state.steps[$0]?.planned.kind }
    }

    var timer: StepTimer? {
      state.currentStep.flatMap { state.steps[$0]?.progress.runs.last?.timer }
    }

    /// Enter until a step of that kind goes on.
    func goOn(to kind: StepKind) {
      for _ in 0..<12 where self.kind != kind {
        press("Enter")
        wait(1)
      }
    }
  }

  @Test("A whole rehearsal by keys: everything goes wrong once, and is dealt with")
  func wholeRehearsal() throws {
    let day = try Rehearsal()
    day.press("Enter")
    day.wait(until: "kommer för sent")
    day.press("g", "\"38\"", "Enter")
    day.goOn(to: .tableRound)
    day.wait(until: "ber om hjälp")
    day.press("t", "Enter", "Enter", "Escape")
    day.wait(until: "Disken är full")
    let length = try #require(day.timer?.length)
    day.press("+")
    #expect(day.display.frames.last?.textRows.contains { $0.contains("EJ SPARAT") } == true)
    day.wait(until: "har plats igen")
    #expect(day.timer?.length == length + 60_000)
    #expect(day.state.comments.count > 4)
    let first = day.state.currentStep
    for _ in 0..<8 where day.state.currentStep == first || day.kind != .tableRound {
      day.press("Enter")
      day.wait(1)
    }
    day.wait(until: "stänger")
    day.press("g", "\"9 9 10 10 0\"", "Enter")
    day.wait(until: "Brandlarm")
    day.wait(7)
    day.press("p")
    #expect(day.state.roomPause != nil)
    day.wait(until: "Larmet är över")
    day.press("p")
    day.goOn(to: .sorting)
    day.press("+", "\"Tid att mötas\"", "Enter", "Enter")
    for _ in 0..<60 where day.state.standingThemes.count < 4 { day.wait(1) }
    #expect(day.state.standingThemes.count == 4)
    day.goOn(to: .voting)
    day.press("Enter", "Enter")
    day.wait(2)
    day.press("Enter")
    day.wait(2)
    day.press("Enter")
    day.wait(1)
    for _ in 0..<4 {
      let call = try #require(VoteCall(day.state)?.left.first)
      day.press("\"\(call.letter)\(call.dots)\"", "Enter")
    }
    day.wait(2)
    day.press("Enter")
    day.wait(2)
    day.press("End")
    day.wait(until: "Lika många")
    day.wait(4)
    day.press("1", "\"De hör ihop\"", "Enter")
    day.wait(1)
    let report = day.room.report
    #expect(report.contains("Brandlarm: du pausade efter 7 s och fortsatte sedan."))
    #expect(report.contains { $0.hasPrefix("Oavgjort vid strecket: du valde ”ta med alla”") })
    #expect(!report.contains { $0.contains("Hann inte") || $0.contains("inte löst") })
    #expect(day.state.header?.source == .script)
  }

  @Test(
    "A rehearsal that is left at once says what was not practised, in every language",
    arguments: SessionLanguage.allCases)
  func leftAtOnce(language: SessionLanguage) throws {
    let day = try Rehearsal(language: language)
    day.wait(3)
    let report = day.room.report
    #expect(report.count == 2)
    for mishap in Mishap.allCases {
      #expect(report[1].contains(Catalogue[language].rehearsal.name(mishap)))
    }
  }

  @Test("The same seed gives the same room")
  func seed() throws {
    func comments(_ seed: UInt64) throws -> [TableID?] {
      let day = try Rehearsal(seed: seed)
      day.press("Enter")
      day.wait(1)
      day.goOn(to: .tableRound)
      day.wait(60)
      return day.state.comments.all.map(\.value.table)
    }
    #expect(try comments(3) == comments(3))
    #expect(try comments(3) != comments(4))
  }

  @Test(
    "What goes wrong is told until it is dealt with, however long that takes, or until its step is over"
  )
  func dealtWithLate() throws {
    let day = try Rehearsal()
    day.press("Enter")
    day.wait(until: "kommer för sent")
    day.wait(80)
    #expect(day.caption.contains("vid varje bord"))
    #expect(day.room.report.contains("Blev inte löst: sex som kommer för sent."))
    day.press("g", "\"9 9 10 10 0\"", "Enter")
    day.wait(1)
    #expect(!day.caption.contains("kommer för sent"))
    #expect(day.room.report.contains { $0.hasPrefix("Sex kom för sent: du räknade om efter 8") })
    let other = try Rehearsal()
    other.press("Enter")
    other.wait(until: "kommer för sent")
    other.goOn(to: .tableRound)
    other.wait(2)
    #expect(other.room.report.contains("Blev inte löst: sex som kommer för sent."))
  }

  @Test("The room goes on to the next thing after a while, and what was dealt with late counts")
  func goesOn() throws {
    let day = try Rehearsal()
    day.press("Enter")
    day.wait(until: "kommer för sent")
    day.press("g", "\"38\"", "Enter")
    day.goOn(to: .tableRound)
    day.wait(until: "ber om hjälp")
    day.wait(until: "Disken är full")
    day.wait(until: "ber om hjälp")
    day.press("t", "Enter", "Enter", "Escape")
    day.wait(1)
    #expect(day.room.report.contains { $0.hasPrefix("Ett bord bad om hjälp: du svarade efter") })
  }

  @Test("Leaving a rehearsal asks about the rehearsal, which is not kept")
  func leaving() throws {
    let day = try Rehearsal()
    day.press("Ctrl-C")
    let rows = day.display.frames.last?.textRows ?? []
    #expect(rows.contains { $0.contains("Avsluta övningen? Den tas bort och inget sparas.") })
  }

  @Test("A rehearsal looks so: the console with the room below, and the wall with it too")
  func pictures() throws {
    let day = try Rehearsal()
    day.press("Enter")
    day.wait(until: "kommer för sent")
    var rows: [String] = []
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)] {
      day.display.resize(size)
      day.wait(1)
      rows +=
        ["== console \(size.columns)x\(size.rows)"] + (day.display.frames.last?.textRows ?? [])
      day.press("F5")
      rows += ["== stage \(size.columns)x\(size.rows)"] + (day.display.frames.last?.textRows ?? [])
      day.press("F5")
    }
    GoldenFile("rehearsal.txt").expect(rows)
  }
}

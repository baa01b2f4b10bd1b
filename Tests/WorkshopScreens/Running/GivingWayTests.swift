import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// Which screens let the wall go first when a line comes to the log.
@Suite struct GivingWayTests {
  private static let keys: Int32 = 40
  private static let log: Int32 = 41
  private static let saved: Int32 = 42

  @Test("The wall shows a line of the log at once, the others let it go first unless a key comes")
  func othersLetTheWallGoFirst() throws {
    let wall = try waits(of: StageScreen(context), ready: [Self.log]) { StageState($0) }
    #expect(wall.map(\.isForNews) == [true, true])
    let console = ConsoleScreen(context: context)
    let desk = DeskScreen(context: context, restoring: nil)
    for waits in [
      try waits(of: console, ready: [Self.log]) { $0 },
      try waits(of: desk, ready: [Self.log]) { $0 },
    ] {
      #expect(waits.map(\.isForNews) == [true, false, true])
      #expect(waits[1] == Wait(descriptors: [Self.keys, Self.saved], milliseconds: 4))
    }
  }

  @Test("A key or an answer that comes with a line of the log is not kept waiting")
  func keysDoNotWait() throws {
    for other in [Self.keys, Self.saved] {
      let waits = try waits(
        of: DeskScreen(context: context, restoring: nil), ready: [other, Self.log]
      ) { $0 }
      #expect(waits.map(\.isForNews) == [true, true])
    }
  }

  @Test("The only laptop shows at once what comes while the room sees it")
  func mirroredWallDoesNotWait() throws {
    let room = MirroredScreen(context: context, audience: .room)
    #expect(try waits(of: room, ready: [Self.log]) { $0 }.map(\.isForNews) == [true, true])
    let own = MirroredScreen(context: context, audience: .facilitator)
    #expect(try waits(of: own, ready: [Self.log]) { $0 }.map(\.isForNews) == [true, false, true])
  }

  private var context: ScreenContext {
    ScreenContext(
      catalogue: Catalogue[.swedish], station: Station(.console, tag: "test"), random: .seeded(1),
      minutesFromUTC: 120, fileName: "verkstad.jsonl", describe: { "\($0)" })
  }

  /// What a loop waited for until it was ended, when those descriptors had become readable at its first wait.
  private func waits<Screen: WorkshopScreen>(
    of screen: Screen, ready: [Int32], see: (SessionState) -> Screen.Content
  ) throws -> [Wait] where Screen.Content: Sendable {
    let session = try SessionBuilder(
      Plan(title: "Dialog", tables: [Table(id: TableID(number: 1))], steps: DayWorkshop.steps))
    let display = EndingDisplay(descriptor: Self.keys)
    let loop = ScreenLoop(
      screen, on: display,
      following: SilentSource(content: see(session.state), descriptor: Self.log),
      submittingTo: SilentSink(descriptor: Self.saved), now: { session.now },
      performElsewhere: { _ in nil }, describe: { "\($0)" })
    var waits: [Wait] = []
    let ending = loop.run { descriptors, milliseconds in
      waits.append(Wait(descriptors: descriptors, milliseconds: milliseconds))
      if waits.count == 1 { return ready }
      display.isOver = descriptors.contains(Self.log)
      return []
    }
    #expect(ending == .terminated(signal: 15))
    return waits
  }

  /// What a loop asks to be woken up by.
  private struct Wait: Equatable {
    let descriptors: [Int32]
    let milliseconds: Int?

    var isForNews: Bool { descriptors.contains(GivingWayTests.log) }
  }
}

/// A terminal from which nothing comes until the program is to end.
private final class EndingDisplay: Display {
  let size = Size(columns: 80, rows: 24)
  let inputDescriptors: [Int32]
  var isOver = false

  init(descriptor: Int32) { inputDescriptors = [descriptor] }

  func present(_ frame: Frame) {}
  func nextInputs() -> [Input] { isOver ? [.terminate(signal: 15)] : [] }
  func redraw() {}
  func ring() {}
  func suspend() {}
}

/// A session to which nothing comes.
private final class SilentSource<Content: Sendable>: SessionSource {
  let content: Content
  let descriptor: Int32
  let problem: LogProblem? = nil

  init(content: Content, descriptor: Int32) {
    self.content = content
    self.descriptor = descriptor
  }

  func update() throws(LogProblem) -> Bool { false }
}

/// Takes commands and never answers.
private final class SilentSink: CommandSink {
  let descriptor: Int32

  init(descriptor: Int32) { self.descriptor = descriptor }

  func submit(_ command: Command, id: CommandID) {}
  func keep(_ sheet: DraftSheet) {}
  func takeOutcomes() -> [CommandOutcome] { [] }
  func whileUnlocked(_ body: () -> Void) { body() }
}

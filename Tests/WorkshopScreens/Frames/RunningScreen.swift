import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// A screen in its loop on a test grid, which can be put through scripts and into any size.
final class RunningScreen {
  private let display: TestDisplay
  private let play: (ScreenScript, TestDisplay, ScriptSurroundings) throws -> Void
  private let surroundings: (@escaping (String) -> Void) -> ScriptSurroundings
  private let draw: (Size) -> Frame

  /// The screen in that state, in a terminal of 80×24.
  init(_ state: FrameState, in language: SessionLanguage) throws {
    let session = ScriptedSession(
      try FrameSessions.session(state.beginning, in: language), for: state.viewer.station,
      isDiskFull: state.isDiskFull)
    let context = ScreenContext(
      catalogue: Catalogue[language], station: state.viewer.station, random: .seeded(1),
      minutesFromUTC: 120, fileName: "verkstad.jsonl", describe: { _ in "Disken är full." })
    let display = TestDisplay(size: Size(columns: 80, rows: 24))
    self.display = display
    surroundings = { emit in
      ScriptSurroundings(
        contents: { _ in nil }, apply: session.apply, wait: { _, _ in true }, emit: emit)
    }
    let clock = session.clock
    /// A loop, and what it does when it is told to.
    func looping<Screen: WorkshopScreen>(
      _ screen: Screen, _ see: @escaping (SessionState) -> Screen.Content
    ) -> (
      (ScreenScript, TestDisplay, ScriptSurroundings) throws -> Void, (Size) -> Frame
    ) where Screen.Content: Sendable {
      let source = ScriptedSource<Screen.Content>(session, see)
      let loop = ScreenLoop<Screen, ScriptedSource<Screen.Content>>(
        screen, on: display, following: source, submittingTo: session,
        now: clock.clock.now, performElsewhere: { _ in nil }, describe: { "\($0)" })
      return (
        { _ = try $0.run(loop, on: $1, clock: clock, in: $2) },
        { loop.screen.frame(size: $0, at: clock.clock.now()) }
      )
    }
    switch state.viewer {
    case .room: (play, draw) = looping(StageScreen(context)) { StageState($0) }
    case .facilitator: (play, draw) = looping(ConsoleScreen(context: context)) { $0 }
    case .everybody(let isAsked):
      (play, draw) = looping(
        MirroredScreen(context: context, audience: isAsked ? .unknown : .room)
      ) { $0 }
    case .noteTaker: (play, draw) = looping(DeskScreen(context: context, restoring: nil)) { $0 }
    }
    try run(state.script)
  }

  /// Puts it through a script; what the script writes out.
  @discardableResult
  func run(_ script: String) throws -> String {
    var text = ""
    try play(try ScreenScript(script), display, surroundings { text += $0 })
    return text
  }

  /// Presses the key of a character, a space too.
  func press(_ character: Character) throws {
    display.type(String(character))
    try run("")
  }

  /// The newest picture that the terminal was given.
  var frame: Frame { display.frames.last ?? Frame(size: display.size) }

  /// What it would look like in that size.
  func frame(in size: Size) -> Frame { draw(size) }
}

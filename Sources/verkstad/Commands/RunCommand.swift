import ArgumentParser
import CursesTerminal
import Language
import SessionEngine
import TerminalKit
import WorkshopScreens
import WorkshopSession

/// `verkstad run`
struct RunCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    _superCommandName: "verkstad",
    abstract: "Run the workshop: the facilitator's console.",
    discussion: """
      Enter does the natural next thing, which is named on screen before it is pressed. ? lists the \
      keys. F5 shows the wall in this terminal, and F5 there comes back.

        verkstad run day.jsonl
        verkstad run day.jsonl --plain     lines instead of a screen, for screen readers
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @Flag(help: "Lines instead of a screen: for screen readers, simple terminals and scripts.")
  var plain = false
  @OptionGroup var screen: ScreenOptions

  var askedLanguage: SessionLanguage? { screen.language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let reader = try conversation.read(file)
    var run = ScreenRun(
      file: file, conversation: conversation, options: screen,
      keptAwake: KeptAwake(because: conversation.catalogue.workshopGoesOn))
    if let script = screen.script {
      try runScript(script, run, reader)
      return
    }
    let display = plain ? nil : try ScreenPlace.terminal(screen)
    let place = WritingStation(.console, table: nil, of: reader, file: file)
    let context = ScreenPlace.context(conversation, station: place.station, file: file)
    let store = reader.state.header.map {
      NotesStore(session: $0.session, logPath: file, environment: ScreenPlace.environment)
    }
    run.notes = store
    let notes = store?.load() ?? PrivateNotes()
    let ending: ScreenEnding
    if let display {
      do {
        ending = try runScreens(run, reader, place, context, notes, on: display)
      } catch {
        display.restore()
        place.finish(conversation)
        throw error
      }
      display.restore()
    } else {
      ending = PlainRun(screen: run).run(
        PlainConsole(context: context, notes: notes), following: reader, submittingTo: place.writer)
    }
    place.finish(conversation)
    if case .terminated(let signal) = ending { ScreenPlace.end(by: signal) }
  }

  /// Console and wall take turns in one terminal.
  private func runScreens(
    _ run: ScreenRun, _ reader: SessionReader, _ place: WritingStation, _ context: ScreenContext,
    _ notes: PrivateNotes, on display: CursesDisplay
  ) throws(CommandFailure) -> ScreenEnding {
    var console = ConsoleScreen(context: context, drafts: place.restored, notes: notes)
    while true {
      let loop = run.loop(
        console, on: display, following: reader, submittingTo: place.writer, clock: .system)
      let ending = run.wait(in: loop)
      guard ending == .show(.stage) else { return ending }
      console = loop.screen
      let stage: StageReader
      do { stage = try StageReader(opening: file) } catch {
        throw .problem(.log(error, path: file))
      }
      let wall = run.run(
        StageScreen(context, openedFrom: .console), on: display, following: stage,
        submittingTo: SilentSink())
      guard wall == .show(.console) || wall == .left else { return wall }
      display.redraw()
    }
  }

  private func runScript(
    _ script: String, _ run: ScreenRun, _ reader: SessionReader
  ) throws(CommandFailure) {
    let clock = ScriptClock(at: reader.state.lastMoment ?? SessionClock.system.now())
    let random = RandomSource.seeded(1)
    let station = Station(.console, tag: HandedIn.scriptedTag)
    let sink = ImmediateSink(
      try run.conversation.open(file), as: station, clock: clock.clock)
    let context = ScreenPlace.context(
      run.conversation, station: station, file: file, random: random)
    try run.runScript(
      script, ConsoleScreen(context: context), following: reader, submittingTo: sink, clock: clock)
  }
}

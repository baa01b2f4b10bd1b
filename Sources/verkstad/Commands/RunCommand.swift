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
      keys. F5 changes over between the console and the wall in this terminal.

      Where the room sees this screen, the console is the wall: every key works, dots are typed \
      unseen and twice, and what is not for the room is refused. It is asked at the start unless \
      --mirrored or --no-mirrored says so.

        verkstad run day.jsonl
        verkstad run day.jsonl --mirrored  one laptop, whose screen the room sees
        verkstad run day.jsonl --plain     lines instead of a screen, for screen readers
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @Flag(help: "Lines instead of a screen: for screen readers, simple terminals and scripts.")
  var plain = false
  @Flag(
    inversion: .prefixedNo,
    help: "Whether the room sees this screen. It is asked on a terminal where neither is given.")
  var mirrored: Bool?
  @OptionGroup var screen: ScreenOptions

  var askedLanguage: SessionLanguage? { screen.language.asked }

  func validate() throws {
    if plain, screen.script != nil {
      throw ValidationError("--script prints pictures of the screen; it does not go with --plain.")
    }
    if plain, mirrored == true {
      throw ValidationError(
        "--plain writes what is not for the room; it does not go with --mirrored.")
    }
  }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let reader = try conversation.read(file)
    var run = ScreenRun(
      file: file, conversation: conversation,
      keptAwake: KeptAwake(because: conversation.catalogue.workshopGoesOn))
    if let script = screen.script {
      try runScript(script, run, reader)
      return
    }
    let ground: Ground = mirrored == true ? .painted : .own
    let display = plain ? nil : try ScreenPlace.terminal(screen.terminal, on: ground)
    let place = WritingStation(.console, table: nil, of: reader, file: file)
    let context = ScreenPlace.context(conversation, station: place.station, file: file)
    let store = reader.state.header.map {
      NotesStore(session: $0.session, logPath: file, environment: ScreenPlace.environment)
    }
    run.notes = store
    let (notes, setAside) = store?.load() ?? (PrivateNotes(), nil)
    let ending: ScreenEnding
    if let display {
      let audience: MirroredScreen.Audience =
        mirrored.map { $0 ? .room : .facilitator } ?? .unknown
      var screen = MirroredScreen(
        context: context, drafts: place.restored, notes: notes, audience: audience,
        manner: StageManner(hasMotion: ScreenPlace.allowsMotion))
      if let setAside {
        screen.receive(.notesSetAside(path: setAside), at: SessionClock.system.now())
      }
      ending = run.run(
        screen, on: display, following: reader, submittingTo: place.writer)
      display.restore()
    } else {
      if let setAside {
        try conversation.say(conversation.catalogue.privateNotes.setAside(setAside))
      }
      ending = PlainRun(screen: run).run(
        PlainConsole(context: context, drafts: place.restored, notes: notes), following: reader,
        submittingTo: place.writer)
    }
    place.finish(conversation)
    if case .terminated(let signal) = ending { ScreenPlace.end(by: signal) }
  }

  private func runScript(
    _ script: String, _ run: ScreenRun, _ reader: SessionReader
  ) throws(CommandFailure) {
    let clock = ScriptClock(at: reader.state.lastMoment ?? SessionClock.system.now())
    let random = HandedIn.names(of: .console, in: reader.state)
    let station = Station(.console, tag: HandedIn.scriptedTag)
    let sink = ImmediateSink(
      try run.conversation.open(file), as: station, clock: clock.clock)
    let context = ScreenPlace.context(
      run.conversation, station: station, file: file, random: random)
    let screen = MirroredScreen(
      context: context, audience: mirrored == true ? .room : .facilitator)
    try run.runScript(
      script, screen, following: reader, submittingTo: sink, clock: clock)
  }
}

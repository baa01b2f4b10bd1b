import ArgumentParser
import CursesTerminal
import Language
import SessionEngine
import TerminalKit
import WorkshopScreens
import WorkshopSession

/// `verkstad stage`
struct StageCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage",
    _superCommandName: "verkstad",
    abstract: "Show the wall: what the room sees, in large letters, on the projector.",
    discussion: """
      Follows the workshop and never shows what is not for the room. It writes nothing. The test \
      card needs no workshop: it shows whether the last row can read the letters, and whether the \
      projector cuts.

        verkstad stage day.jsonl
        verkstad stage day.jsonl --bell --no-motion
        verkstad stage day.jsonl --plain
        verkstad stage --test-card
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String?
  @Flag(help: "Show a test card instead: letters of every size, the colours and the edges.")
  var testCard = false
  @Flag(help: "Ring the terminal's bell once when a time on the wall is over.")
  var bell = false
  @Flag(help: "Light up the whole wall once, for a moment, when a time on it is over.")
  var flash = false
  @Flag(
    name: .customLong("no-motion"),
    help: "Let nothing grow or move. NO_MOTION in the environment does the same.")
  var noMotion = false
  @Flag(
    help: """
      Say in lines what the wall says, for those who do not see it and for interpreters. An empty \
      line says it again.
      """)
  var plain = false
  @OptionGroup var screen: ScreenOptions

  var askedLanguage: SessionLanguage? { screen.language.asked }

  func validate() throws {
    guard testCard != (file != nil) else {
      throw ValidationError(
        testCard
          ? "The test card shows no workshop: leave out the file, or --test-card."
          : "Name the workshop's file, or ask for --test-card.")
    }
    if testCard, bell || flash || noMotion || plain {
      throw ValidationError(
        "The test card stands still and is looked at: leave out --bell, --flash, --no-motion and --plain."
      )
    }
    if plain, bell || flash || screen.script != nil {
      throw ValidationError("Lines have no --bell, no --flash and no --script: leave them out.")
    }
  }

  private var manner: StageManner {
    var alarms: Set<StageManner.Alarm> = []
    if bell { alarms.insert(.bell) }
    if flash { alarms.insert(.flash) }
    return StageManner(hasMotion: !noMotion && ScreenPlace.allowsMotion, alarms: alarms)
  }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    guard let file else {
      try showTestCard(conversation)
      return
    }
    let reader = try conversation.readStage(file)
    let context = ScreenPlace.context(
      conversation, station: Station(.console, tag: "0"), file: file)
    let run = ScreenRun(
      file: file, conversation: conversation,
      keptAwake: KeptAwake(because: conversation.catalogue.workshopGoesOn))
    if plain {
      let ending = PlainRun(screen: run).run(
        PlainStage(conversation.catalogue), following: reader, submittingTo: SilentSink())
      if case .terminated(let signal) = ending { ScreenPlace.end(by: signal) }
      return
    }
    let wall = StageScreen(context, manner: manner)
    if let script = screen.script {
      let clock = ScriptClock(at: reader.lastMoment ?? SessionClock.system.now())
      try run.runScript(
        script, wall, following: reader, submittingTo: SilentSink(), clock: clock)
      return
    }
    let display = try ScreenPlace.terminal(screen.terminal, on: .painted)
    let ending = run.run(
      wall, on: display, following: reader, submittingTo: SilentSink())
    display.restore()
    if case .terminated(let signal) = ending { ScreenPlace.end(by: signal) }
  }

  private func showTestCard(_ conversation: Conversation) throws(CommandFailure) {
    let card = TestCardScreen(conversation.catalogue)
    let run = ScreenRun(file: "", conversation: conversation)
    if let script = screen.script {
      try run.runScript(
        script, card, following: NothingToFollow(), submittingTo: SilentSink(),
        clock: ScriptClock(at: Moment(wall: 0)))
      return
    }
    let display = try ScreenPlace.terminal(screen.terminal, on: .painted, orInLines: false)
    let ending = run.run(
      card, on: display, following: NothingToFollow(), submittingTo: SilentSink())
    display.restore()
    if case .terminated(let signal) = ending { ScreenPlace.end(by: signal) }
  }
}

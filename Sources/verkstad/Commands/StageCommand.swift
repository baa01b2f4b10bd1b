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
      Follows the workshop and never shows what is not for the room. It writes nothing.

        verkstad stage day.jsonl
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @OptionGroup var screen: ScreenOptions

  var askedLanguage: SessionLanguage? { screen.language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let reader: StageReader
    do { reader = try StageReader(opening: file) } catch {
      throw .problem(.log(error, path: file))
    }
    conversation.adopt(reader.content.language)
    let context = ScreenPlace.context(
      conversation, station: Station(.console, tag: "0"), file: file)
    let run = ScreenRun(
      file: file, conversation: conversation, options: screen,
      keptAwake: KeptAwake(because: conversation.catalogue.workshopGoesOn))
    if let script = screen.script {
      let clock = ScriptClock(at: reader.lastMoment ?? SessionClock.system.now())
      try run.runScript(
        script, StageScreen(context), following: reader, submittingTo: SilentSink(), clock: clock)
      return
    }
    let display = try ScreenPlace.terminal(screen)
    let ending = run.run(
      StageScreen(context), on: display, following: reader, submittingTo: SilentSink())
    display.restore()
    if case .terminated(let signal) = ending { ScreenPlace.end(by: signal) }
  }
}

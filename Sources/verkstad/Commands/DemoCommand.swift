import ArgumentParser
import CursesTerminal
import Glibc
import Language
import SessionEngine
import TerminalKit
import WorkshopScreens
import WorkshopSession

/// `verkstad demo`
struct DemoCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Watch a whole workshop in three minutes, and take over whenever you like.",
    discussion: """
      Plays the sample of Göteborg 2016 into a scratch copy. F6, F7 and F8 show console, wall and \
      desk, Space stops, T lets you run the workshop from there. Without a terminal it tells the \
      story in lines.

        verkstad demo
        verkstad demo --speed 3
      """)

  @Option(help: "How many times faster than three minutes.")
  var speed: Double = 1
  @OptionGroup var terminal: TerminalOptions

  var askedLanguage: SessionLanguage? { terminal.language.asked }

  func validate() throws {
    guard speed.isFinite, (0.05...100).contains(speed) else {
      throw ValidationError("--speed takes a number from 0.05 to 100.")
    }
  }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    guard let sample = SampleFolder.path else { throw .problem(.sampleMissing) }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      try tellStory(DemoCopy(of: sample, conversation), conversation)
      return
    }
    let display = try ScreenPlace.terminal(terminal)
    let copy: DemoCopy
    do {
      copy = try DemoCopy(of: sample, conversation)
    } catch {
      display.restore()
      throw error
    }
    let ending = play(copy, on: display, conversation)
    display.restore()
    let documentation = SavedDocumentation(of: copy.session, in: conversation.catalogue)
    try documentation.save()
    try conversation.say(conversation.catalogue.demo.documentation(documentation.path))
    try conversation.say(conversation.catalogue.demo.session(copy.session))
    if case .terminated(let signal) = ending { ScreenPlace.end(by: signal) }
  }

  private func play(
    _ copy: DemoCopy, on display: CursesDisplay, _ conversation: Conversation
  ) -> ScreenEnding {
    let station = copy.script.console ?? Station(.console, tag: "demo")
    let table = TableID(number: 3)
    let desk = copy.script.desk(at: table) ?? Station(.desk, table: table, tag: "demo")
    let player = ScriptPlayer(
      copy.script, into: copy.writer, as: station, speed: speed,
      milliseconds: ElapsedTime.milliseconds)
    let documentation = SavedDocumentation(of: copy.session, in: conversation.catalogue)
    let context = ScreenPlace.context(
      conversation, station: station, file: documentation.path)
    let run = ScreenRun(file: copy.session, conversation: conversation)
    let loop = ScreenLoop(
      DemoScreen(context, desk: desk, documentation: documentation.path), on: display,
      following: DemoSource(player, desk: desk) { try? documentation.save() }, submittingTo: player,
      now: { player.now },
      performElsewhere: { effect in
        switch effect {
        case .playback(.togglePause): player.togglePause()
        case .playback(.takeOver): player.takeOver()
        case .playback(.speak(let station)): player.speak(as: station)
        default: return run.perform(effect)
        }
        return nil
      },
      describe: { conversation.catalogue.commandLine.problem(.log($0, path: copy.session)) })
    return run.wait(in: loop)
  }

  /// The story in lines, as fast as it can be told.
  private func tellStory(_ copy: DemoCopy, _ conversation: Conversation) throws(CommandFailure) {
    let player = ScriptPlayer(
      copy.script, into: copy.writer, as: Station(.console, tag: "demo"), speed: 1,
      milliseconds: ElapsedTime.milliseconds)
    var story = DemoStory(catalogue: conversation.catalogue)
    var lines = [conversation.catalogue.demo.beginning]
    player.playAll { lines += story.lines(after: $0.command, in: $1) }
    for line in lines { try conversation.say(line) }
    if let (_, refusal) = player.refused {
      throw .refused(refusal, place: nil, NamingContext(player.content))
    }
    if let problem = player.problem { throw .problem(.log(problem, path: copy.session)) }
    let documentation = SavedDocumentation(of: copy.session, in: conversation.catalogue)
    try documentation.save()
    try conversation.say(conversation.catalogue.demo.documentation(documentation.path))
    try conversation.say(conversation.catalogue.demo.session(copy.session))
  }
}

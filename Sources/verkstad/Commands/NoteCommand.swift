import ArgumentParser
import CursesTerminal
import Language
import SessionEngine
import TerminalKit
import WorkshopScreens
import WorkshopSession

/// `verkstad note`
struct NoteCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    _superCommandName: "verkstad",
    abstract: "Write down what is said: the note-taker's desk.",
    discussion: """
      One line to write in, Enter saves it. What is typed and not sent survives a crash. Without a \
      table, a number and Enter chooses one. With --satellite the desk works away from the \
      workshop's file, on a copy of it, and verkstad merge brings what was written home.

        verkstad note day.jsonl
        verkstad note day.jsonl --table 3
        verkstad note copy.jsonl --satellite table3.jsonl

      With --stdin each line is a comment. It is answered with a line once it is on the disk: its \
      name, or why it is not taken; the other lines go on, and the program ends with 1. Signs mean \
      what they mean at the desk: first the number of a slip, B3-07, which says table and round; \
      then " quotation, ? question, ! idea, + supplementary; and where the plan asks for \
      perspectives, their letters after @ at the start or the end. Empty lines are passed over.

        verkstad note day.jsonl --table 3 --stdin < flipchart.txt
        verkstad note copy.jsonl --table 3 --satellite table3.jsonl --stdin

      The same lines may be sent again, after a crash or with a line put right: a comment of the \
      same words, kind, table and round is not added again, as often as it stood in the lines \
      before. Add --round where the round has changed since. Two people who say the same within \
      one stream are two comments. A program that begins a new stream for new talk gives \
      --every-line, so that nothing is taken for a repetition.
      """)

  @Argument(help: "The workshop's file.", completion: .file())
  var file: String
  @Option(help: "The table to write for; it can be changed while writing unless it is given here.")
  var table: Int?
  @Option(
    help: ArgumentHelp(
      "Write commands into this file instead, without touching the workshop's.",
      valueName: "file"),
    completion: .file())
  var satellite: String?
  @Flag(help: "Lines instead of a screen: for screen readers, simple terminals and scripts.")
  var plain = false
  @OptionGroup var lines: LineOptions
  @OptionGroup var screen: ScreenOptions

  var askedLanguage: SessionLanguage? { screen.language.asked }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    try lines.check(plain: plain, script: screen.script != nil)
    let reader = try conversation.read(file)
    let table = try table(in: reader.state)
    if lines.readsStandardInput { return try saveLines(reader, table, conversation) }
    let run = ScreenRun(file: file, conversation: conversation)
    if let script = screen.script {
      try runScript(script, run, reader, table)
    } else if let satellite {
      try runSatellite(satellite, run, reader, table)
    } else {
      try runDesk(run, reader, table)
    }
  }

  private func table(in state: SessionState) throws(CommandFailure) -> TableID? {
    guard let table else { return nil }
    guard let found = state.plan.tables.first(where: { $0.id.number == table }) else {
      throw .misuse(.unknownTable(table))
    }
    return found.id
  }

  private func runDesk(
    _ run: ScreenRun, _ reader: SessionReader, _ table: TableID?
  ) throws(CommandFailure) {
    let display = plain ? nil : try ScreenPlace.terminal(screen.terminal)
    let place = WritingStation(.desk, table: table, of: reader, file: file)
    let ending = try runDesk(
      run, on: display, as: place.station, restoring: place.restored, following: reader,
      submittingTo: place.writer)
    place.finish(run.conversation)
    if case .terminated(let signal) = ending { ScreenPlace.end(by: signal) }
  }

  private func runSatellite(
    _ path: String, _ run: ScreenRun, _ reader: SessionReader, _ table: TableID?
  ) throws(CommandFailure) {
    let display = plain ? nil : try ScreenPlace.terminal(screen.terminal)
    let drafts = DraftStore(
      session: reader.state.header?.session ?? RandomSource.system.commandID(), role: .satellite,
      table: table, logPath: path, environment: ScreenPlace.environment,
      tag: RandomSource.system.stationTag())
    let station = Station(.satellite, table: table, tag: drafts.stationTag)
    let satellite: Satellite
    do {
      satellite = try Satellite(
        at: path, knowing: file, as: station, clock: .system, drafts: drafts)
    } catch {
      display?.restore()
      throw .problem(.satellite(error, path: path))
    }
    let ending = try runDesk(
      run, on: display, as: satellite.station, restoring: drafts.load() ?? DraftSheet(table: table),
      following: satellite, submittingTo: satellite)
    if case .terminated(let signal) = ending { ScreenPlace.end(by: signal) }
  }

  private func runDesk<Source: SessionSource>(
    _ run: ScreenRun, on display: CursesDisplay?, as station: Station,
    restoring sheet: DraftSheet, following source: Source, submittingTo sink: any CommandSink
  ) throws(CommandFailure) -> ScreenEnding where Source.Content == SessionState {
    let context = ScreenPlace.context(run.conversation, station: station, file: file)
    guard let display else {
      return PlainRun(screen: run).run(
        PlainDesk(context: context, restoring: sheet), following: source, submittingTo: sink)
    }
    let ending = run.run(
      DeskScreen(context: context, restoring: sheet), on: display, following: source,
      submittingTo: sink)
    display.restore()
    return ending
  }

  private func runScript(
    _ script: String, _ run: ScreenRun, _ reader: SessionReader, _ table: TableID?
  ) throws(CommandFailure) {
    let clock = ScriptClock(at: reader.state.lastMoment ?? SessionClock.system.now())
    let station = Station(.desk, table: table, tag: HandedIn.scriptedTag)
    let sink = ImmediateSink(
      try run.conversation.open(file), as: station, clock: clock.clock)
    let context = ScreenPlace.context(
      run.conversation, station: station, file: file,
      random: HandedIn.names(of: .desk, in: reader.state))
    try run.runScript(
      script, DeskScreen(context: context, restoring: nil), following: reader,
      submittingTo: sink, clock: clock)
  }
}

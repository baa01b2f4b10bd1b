import ArgumentParser
import CursesTerminal
import Language
import SessionEngine
import SessionFormat
import TerminalKit
import WorkshopScreens
import WorkshopSession

/// `verkstad rehearse`
struct RehearseCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Rehearse your own plan with a room that misbehaves.",
    discussion: """
      The ordinary console on a scratch session of your plan. Invented people write at the tables, \
      come late, call for help and vote to a tie; there is a fire alarm, and the disk fills up. A \
      line at the bottom says what happens and which key helps. Ctrl-C ends it and tells what you \
      practised. Nothing is left behind. A plan that draws no cut is rehearsed with one after three.

        verkstad rehearse plan.yaml
        verkstad rehearse plan.yaml --speed 20
        verkstad rehearse plan.yaml --plain  lines instead of a screen, for screen readers
      """)

  @Argument(help: "The plan.", completion: .file(extensions: ["yaml", "yml"]))
  var plan: String
  @Option(help: "How many times faster than the day; 10 unless told otherwise.")
  var speed: Double?
  @Option(help: "What happens where follows from this number.")
  var seed: UInt64 = 1
  @Flag(help: "Lines instead of a screen: for screen readers and simple terminals.")
  var plain = false
  @OptionGroup var screen: ScreenOptions

  var askedLanguage: SessionLanguage? { screen.language.asked }

  func validate() throws {
    if let speed, !speed.isFinite || !(0.1...100).contains(speed) {
      throw ValidationError("--speed takes a number from 0.1 to 100.")
    }
    guard !plain || screen.script == nil else {
      throw ValidationError(
        "--script prints pictures of the screen; it does not go with --plain.")
    }
    guard speed == nil || screen.script == nil else {
      throw ValidationError("A script advances the clock itself: --speed cannot go with --script.")
    }
  }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let planFile = try conversation.readPlan(plan)
    conversation.adopt(planFile.language)
    var plan = planFile.forNewWorkshop(in: conversation.catalogue)
    // Without a cut there is no tie to be settled.
    if plan.dots.cutAfter == nil { plan.dots.cutAfter = 3 }
    let isScripted = screen.script != nil
    let display = isScripted || plain ? nil : try ScreenPlace.terminal(screen.terminal)
    defer { display?.restore() }
    let signals = plain ? EndingSignals() : nil
    ScratchFolder.removeThoseLeft(named: "rehearsal")
    let folder = try ScratchFolder(named: "rehearsal")
    defer { folder.remove() }
    let file = "\(folder.path)/rehearsal.jsonl"
    let clock = ScriptClock(at: isScripted ? Moment(wall: 0) : Self.beginning(of: plan))
    let writer = try begin(plan, at: file, clock.clock.now(), conversation)
    let station = Station(.console, tag: HandedIn.scriptedTag)
    let room = RehearsalRoom(
      writer, as: station, in: conversation.catalogue, seed: seed,
      speed: isScripted ? 1 : speed ?? 10,
      milliseconds: { isScripted ? clock.clock.now().wall : ElapsedTime.milliseconds() })
    let context = ScreenPlace.context(
      conversation, station: station, file: file,
      random: isScripted ? .seeded(by: "console \(seed)") : .system)
    let run = ScreenRun(file: file, conversation: conversation)
    if let script = screen.script {
      try run.runScript(
        script, RehearsalScreen(context), following: room, submittingTo: room, clock: clock)
      return try tell(room, conversation)
    }
    guard let display else {
      let ending = PlainRun(screen: run, signals: signals).run(
        PlainRehearsal(context), following: room, submittingTo: room, now: { room.now })
      try tell(room, conversation)
      return try end(ending, folder, conversation)
    }
    let loop = ScreenLoop(
      RehearsalScreen(context), on: display, following: room, submittingTo: room,
      now: { room.now }, performElsewhere: run.perform,
      describe: { conversation.catalogue.commandLine.problem(.log($0, path: file)) })
    let ending = run.wait(in: loop)
    display.restore()
    try tell(room, conversation)
    try end(ending, folder, conversation)
  }

  private func end(
    _ ending: ScreenEnding, _ folder: ScratchFolder, _ conversation: Conversation
  ) throws(CommandFailure) {
    guard case .terminated(let signal) = ending else { return }
    try conversation.finish()
    folder.remove()
    ScreenPlace.end(by: signal)
  }

  private func tell(
    _ room: RehearsalRoom, _ conversation: Conversation
  ) throws(CommandFailure) {
    for line in room.report { try conversation.say(line) }
    try conversation.say(conversation.catalogue.rehearsal.nothingKept)
  }

  private func begin(
    _ plan: Plan, at path: String, _ now: Moment, _ conversation: Conversation
  ) throws(CommandFailure) -> SessionWriter {
    let random = RandomSource.seeded(seed)
    // A script's session says so in its header, and can never be finalised.
    let header = SessionHeader(
      session: random.commandID(), series: random.commandID(), source: .script,
      language: conversation.catalogue.language)
    do {
      return try SessionWriter.create(
        at: path, header: header, plan: plan,
        by: Station(.script, tag: HandedIn.scriptedTag), at: now, random: random)
    } catch {
      switch error {
      case .refused(let refusal): throw .refused(refusal, place: self.plan, NamingContext())
      case .log(let problem): throw .problem(.making(problem, path: path))
      }
    }
  }

  /// Today, when the plan begins by its own clock times, so that an evening's rehearsal is not late; now where it has none.
  private static func beginning(of plan: Plan) -> Moment {
    let now = SessionClock.system.now()
    guard let minutes = plan.steps.plannedBeginning else { return now }
    let midnight = RoomDay.midnight(before: now.wall, minutesFromUTC: RoomClock.minutesFromUTC)
    return Moment(wall: midnight + Int64(minutes) * 60_000)
  }
}

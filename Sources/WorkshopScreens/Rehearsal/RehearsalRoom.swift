import Language
import SessionEngine
import WorkshopSession

/// The room of a rehearsal: a scratch session, invented people who write into it, and things that go wrong.
///
/// The console that is practised on is the ordinary one; this is where its commands go and what it follows. Time goes
/// faster than on the viewer's clock. Belongs to one thread.
public final class RehearsalRoom: SessionSource, CommandSink {
  private let writer: SessionWriter
  private let station: Station
  private let catalogue: Catalogue
  private let random: RandomSource
  private let speed: Double
  private let milliseconds: () -> Int64
  private let begun: Int64
  private let start: Int64
  private var people: RoomPeople
  private var course: MishapCourse
  private var outcomes: [CommandOutcome] = []
  /// What the facilitator did while the disk was full.
  private var unsaved: [UnsavedCommand] = []
  /// When the disk had room again.
  private var diskAgainAt: Int64?
  private var isChanged = false
  private var shownCaption: RehearsalCaption?

  /// How long it is told that the disk has room again, in milliseconds.
  static let telling: Int64 = 6_000

  /// A room in which nothing has happened yet.
  ///
  /// - Parameters:
  ///   - writer: The scratch session.
  ///   - station: The facilitator's name.
  ///   - catalogue: The language of the room.
  ///   - seed: What people do where follows from it.
  ///   - speed: How many times faster than the viewer's clock; above 0.
  ///   - milliseconds: The viewer's clock, which only goes forward.
  public init(
    _ writer: SessionWriter, as station: Station, in catalogue: Catalogue, seed: UInt64,
    speed: Double, milliseconds: @escaping () -> Int64
  ) {
    self.writer = writer
    self.station = station
    self.catalogue = catalogue
    self.speed = speed
    self.milliseconds = milliseconds
    // Another row than the console's, whatever that is seeded with: a name of a command is never given twice.
    random = .seeded(by: "room \(seed)")
    begun = milliseconds()
    start = writer.state.lastMoment?.wall ?? 0
    people = RoomPeople(catalogue.rehearsal, random: random)
    course = MishapCourse(random: random)
  }

  /// The time in the workshop.
  public var now: Moment {
    Moment(wall: start + Int64(Double(milliseconds() - begun) * speed))
  }

  /// None: time is what moves it.
  public var descriptor: Int32 { -1 }

  /// What is wrong with the scratch file; nothing, or nothing could go on.
  public var problem: LogProblem? { nil }

  /// The session, and what goes on in the room.
  public var content: RehearsalScreen.Content {
    RehearsalScreen.Content(
      session: writer.state, caption: caption, isUrgent: course.open != nil)
  }

  /// What was practised and what was not, in lines.
  public var report: [String] { course.report(of: writer.state, in: catalogue) }

  /// Lets the room go on to the present moment.
  public func update() throws(LogProblem) -> Bool {
    defer { isChanged = false }
    let viewer = milliseconds()
    let wasFull = course.isDiskFull
    for act in course.follow(writer.state, at: now, viewer: viewer) { carryOut(act) }
    if wasFull, !course.isDiskFull {
      diskAgainAt = viewer
      saveUnsaved()
    }
    if !course.isDiskFull {
      for act in people.acts(in: writer.state, at: now) { carryOut(act) }
    }
    let caption = caption
    defer { shownCaption = caption }
    return isChanged || caption != shownCaption
  }

  private func carryOut(_ act: RoomAct) {
    // What the session refuses, as after a step was left out, the room leaves be.
    guard
      (try? writer.commit(act.command, id: random.commandID(), by: act.by, at: now)) != nil
    else { return }
    isChanged = true
  }

  private func saveUnsaved() {
    for command in unsaved { commit(command) }
    unsaved = []
  }

  private func commit(_ command: UnsavedCommand) {
    let result: CommandOutcome.Result
    do throws(CommitFailure) {
      result = .saved(
        try writer.commit(command.command, id: command.id, by: station, at: now))
      isChanged = true
    } catch {
      switch error {
      case .refused(let refusal): result = .refused(refusal)
      case .log(let problem): result = .notSaved(problem)
      }
    }
    outcomes.append(CommandOutcome(id: command.id, result: result))
  }

  // MARK: The facilitator

  /// Carries out what the facilitator does, or keeps it while the disk is full, as the writer of a real session does.
  public func submit(_ command: Command, id: CommandID) {
    let command = UnsavedCommand(id: id, command: command)
    guard course.isDiskFull else { return commit(command) }
    course.noteAttempt(at: milliseconds())
    unsaved.append(command)
    outcomes.append(CommandOutcome(id: id, result: .notSaved(.diskFull)))
  }

  /// Keeps nothing: a rehearsal leaves nothing behind.
  public func keep(_ sheet: DraftSheet) {}

  /// What has become of the facilitator's commands since the last time.
  public func takeOutcomes() -> [CommandOutcome] {
    defer { outcomes = [] }
    return outcomes
  }

  /// Runs it: nothing is locked between two commands.
  public func whileUnlocked(_ body: () -> Void) { body() }

  // MARK: What is told

  private var caption: RehearsalCaption {
    let texts = catalogue.rehearsal
    let viewer = milliseconds()
    let state = writer.state
    if let open = course.open {
      if course.isAlarmOver(at: viewer) { return .alarmOver }
      if open.mishap == .alarm, open.answered != nil {
        return .said(catalogue.consoleStatus.todoPaused)
      }
      if open.mishap == .latecomers, !state.plan.tables.isEmpty { return .latecomersAtTables }
      return .happens(open.mishap, table: open.table?.number ?? 0)
    }
    if let diskAgainAt, viewer - diskAgainAt < Self.telling { return .said(texts.diskAgain) }
    if let call = VoteCall(state), let first = call.left.first {
      let list = call.left.map { "\($0.letter) \($0.dots)" }
      return .said(
        texts.callsOut(list.joined(separator: " · "), "\(first.letter)\(first.dots)"))
    }
    if state.phase != .open { return .said(texts.over) }
    if let title = people.proposedTheme(in: state) { return .said(texts.proposesTheme(title)) }
    let whole = Int(speed)
    return .said(texts.calm(Double(whole) == speed ? String(whole) : String(speed)))
  }
}

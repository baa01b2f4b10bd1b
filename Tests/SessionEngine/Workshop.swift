import SessionEngine

/// A session with its log, and clocks that stand still unless they are moved.
struct Workshop {
  static let header = SessionHeader(
    session: CommandID(high: 1, low: 1), series: CommandID(high: 1, low: 2), source: .live,
    language: .swedish)
  static let console = Station(.console, tag: "a")
  static func desk(_ table: Int) -> Station {
    Station(.desk, table: TableID(number: table), tag: "d")
  }

  private(set) var state = SessionState()
  private(set) var records: [EventRecord] = []
  private(set) var commands = 0
  var wall: Int64 = 1_465_894_800_000
  var sinceBoot: Int64? = 5_000_000
  var boot = "boot-1"

  /// A session before its first command.
  init(empty: Void) {}

  /// A session with a plan.
  init(_ plan: Plan, header: SessionHeader = Workshop.header) throws {
    try send(.createSession(header: header, plan: plan))
  }

  /// Five tables, and the steps of a dialogue workshop.
  init(
    tables: Int = 5, steps: [PlannedStep] = Plan.dialogueSteps, dots: DotRule = DotRule()
  ) throws {
    let tables = (1...tables).map { Table(id: TableID(number: $0)) }
    try self.init(Plan(title: "Verkstad", tables: tables, dots: dots, steps: steps))
  }

  var now: Moment {
    Moment(
      wall: wall,
      sinceBoot: sinceBoot.map { Moment.SinceBoot(milliseconds: $0, boot: boot) })
  }

  mutating func advance(seconds: Int64) {
    wall += seconds * 1000
    sinceBoot = sinceBoot.map { $0 + seconds * 1000 }
  }

  mutating func nextID() -> CommandID {
    commands += 1
    return CommandID(high: 0, low: UInt64(commands))
  }

  /// Decides against the present state and appends, as a writer does that holds the lock.
  @discardableResult
  mutating func send(
    _ command: Command, by station: Station = Workshop.console, as id: CommandID? = nil
  ) throws(Refusal) -> CommandID {
    let id = id ?? nextID()
    let request = CommandRequest(id: id, by: station, at: now, command: command)
    if case .events(let events, let undoes) = try state.decide(request) {
      for event in events {
        let record = EventRecord(
          sequence: records.count, command: id, undoes: undoes, by: station, at: now, event: event)
        records.append(record)
        state.apply(record)
      }
    }
    return id
  }

  /// Folds in what no engine has decided.
  mutating func fold(_ record: EventRecord) {
    records.append(record)
    state.apply(record)
  }

  /// Why a command is refused, or `nil` where it is not.
  func refusal(of command: Command, by station: Station = Workshop.console) -> Refusal? {
    let id = CommandID(high: 9, low: UInt64(commands))
    let request = CommandRequest(id: id, by: station, at: now, command: command)
    do {
      _ = try state.decide(request)
      return nil
    } catch {
      return error
    }
  }

  func run(_ step: Int, _ number: Int = 1) -> StepRun { StepRun(StepID(number: step), number) }

  func timer(_ step: Int, _ number: Int = 1) -> StepTimer? {
    guard let runs = state.steps[StepID(number: step)]?.progress.runs, runs.count >= number else {
      return nil
    }
    return runs[number - 1].timer
  }

  func status(_ step: Int) -> StepStatus? { state.steps[StepID(number: step)]?.progress.status }

  /// A session to which that many random commands were sent; what is refused is left out.
  static func random(
    seed: UInt64, commands: Int, absurdity: Int = 40,
    after: (Workshop, Workshop, CommandID, Command) throws -> Void = { _, _, _, _ in }
  ) throws -> Workshop {
    var generator = CommandGenerator(seed: seed, absurdity: absurdity)
    var planner = CommandGenerator(seed: seed, absurdity: .max)
    var workshop = try Workshop(planner.plan())
    for _ in 0..<commands {
      let before = workshop
      let command = generator.next(for: workshop.state)
      let station =
        generator.random.once(in: 2)
        ? console : desk(Int.random(in: 1...5, using: &generator.random))
      workshop.advance(seconds: Int64.random(in: 0...90, using: &generator.random))
      guard let id = try? workshop.send(command, by: station) else {
        guard workshop.state == before.state else { throw RefusedCommandChangedSomething() }
        continue
      }
      try after(before, workshop, id, command)
    }
    return workshop
  }

  struct RefusedCommandChangedSomething: Error {}
}

import SessionEngine
import Testing

/// A session as a test needs it, made by deciding commands one after another.
struct SessionBuilder {
  /// The session as it stands.
  private(set) var state = SessionState()
  /// The present moment; commands are decided at it.
  var now = Moment(wall: 1_465_884_000_000, sinceBoot: .init(milliseconds: 0, boot: "b0071234"))
  private var records: [EventRecord] = []
  private var commands: UInt64 = 0

  /// A session with that plan.
  init(_ plan: Plan, language: SessionLanguage = .swedish) throws {
    try run(
      .createSession(
        header: SessionHeader(
          session: CommandID(high: 1, low: 1), series: CommandID(high: 1, low: 2), source: .live,
          language: language),
        plan: plan))
  }

  /// Lets time pass.
  mutating func wait(seconds: Int64) { wait(milliseconds: seconds * 1000) }

  /// Lets that much time pass.
  mutating func wait(milliseconds: Int64) {
    let boot = now.sinceBoot.map {
      Moment.SinceBoot(milliseconds: $0.milliseconds + milliseconds, boot: $0.boot)
    }
    now = Moment(wall: now.wall + milliseconds, sinceBoot: boot)
  }

  /// Carries a command out and answers with its name, which is a new one where none is given.
  @discardableResult
  mutating func run(
    _ command: Command, by station: Station = Station(.console, tag: "test"),
    as name: CommandID? = nil
  ) throws -> CommandID {
    commands += 1
    let id = name ?? CommandID(high: 7, low: commands)
    let request = CommandRequest(id: id, by: station, at: now, command: command)
    guard case .events(let events, let undoes) = try state.decide(request) else { return id }
    for event in events {
      records.append(
        EventRecord(
          sequence: records.count, command: id, undoes: undoes, by: station, at: now,
          event: event))
      state.apply(records[records.count - 1])
    }
    return id
  }

  /// Takes an event that no engine has made, as a damaged log may hold it.
  mutating func take(damaged event: Event) {
    commands += 1
    records.append(
      EventRecord(
        sequence: records.count, command: CommandID(high: 9, low: commands), undoes: nil,
        by: Station(.console, tag: "test"), at: now, event: event))
    state.apply(records[records.count - 1])
  }

  /// Erases all words of a comment, as a reader sees it that reads the log again.
  mutating func erase(_ comment: CommentID) {
    commands += 1
    records = records.map { record in
      let event: Event
      switch record.event {
      case .commentAdded(comment, var added):
        added.text = .erased
        event = .commentAdded(comment: comment, added)
      case .commentAmended(comment, _, let kind):
        event = .commentAmended(comment: comment, text: .erased, kind: kind)
      default: return record
      }
      return EventRecord(
        sequence: record.sequence, command: record.command, undoes: record.undoes, by: record.by,
        at: record.at, event: event)
    }
    records.append(
      EventRecord(
        sequence: records.count, command: CommandID(high: 8, low: commands), undoes: nil,
        by: Station(.program, tag: "test"), at: now, event: .bodiesErased))
    state = SessionState(folding: records)
  }

  /// Starts the first run of the step at that place of the plan, from 0.
  mutating func start(_ place: Int) throws {
    try run(.startStep(run: StepRun(try #require(state.stepOrder.dropFirst(place).first), 1)))
  }

  /// The run that goes on.
  var currentRun: StepRun? {
    state.currentStep.map { StepRun($0, state.steps[$0]?.progress.runs.count ?? 1) }
  }

  /// Adds a comment at a table, or in the room, in the run that goes on.
  @discardableResult
  mutating func say(
    _ text: String, kind: CommentKind = .statement, table: Int? = nil
  ) throws -> CommentID {
    let id = state.comments.nextID
    try run(
      .addComment(
        NewComment(
          text: text, kind: kind, table: table.map { TableID(number: $0) }, run: currentRun)))
    return id
  }
}

/// The plan of the workshop in most tests.
extension Plan {
  static func dialogue(tables: Int = 5, dots: DotRule = DotRule()) -> Plan {
    Plan(
      title: "Dialogverkstad om missbruk och beroende",
      organisation: "Samverkansgruppen för beroendefrågor", place: "Göteborg",
      date: CalendarDate(year: 2016, month: 6, day: 14),
      question: "Hur kan vi stärka samverkan, samskapande och utveckling på beroendeområdet?",
      given: [
        "Lagen och sekretessen gäller", "Kommun och region har var sitt ansvar",
        "Årets budget är beslutad",
      ],
      open: [
        "Hur vi möter varandra", "Hur egna erfarenheter tas till vara",
        "Vad vi provar tillsammans i höst",
      ],
      participants: 32, tables: (1...tables).map { Table(id: TableID(number: $0)) }, dots: dots,
      steps: Plan.dialogueSteps)
  }
}

/// The seven themes of the Göteborg workshop with their dots, in the order of their letters.
let göteborgThemes: [(title: String, dots: Int)] = [
  ("Egna erfarenheter, lärande, släppa prestigen", 36),
  ("Synvända, nyhämtning, punktmarkera – stigma och moralisering", 31),
  ("Kunskapsbank, ”social resurs”, hur får man syn på alla resurser?", 27),
  ("Integrerade mottagningar/verksamhet, samlokalisering", 26),
  ("Brukarråd och forum för delaktighet", 18),
  ("Tillgänglighet och bemötande", 13),
  ("Kommunen och anhöriga", 8),
]

import SessionEngine

/// A workshop whose tables write on computers and on paper, ask for help and propose.
enum TalkingTables {
  /// The desk of a table.
  static func desk(_ table: Int) -> Station {
    Station(.desk, table: TableID(number: table), tag: "d3sk")
  }

  /// The plan: tables 4 and 5 write on paper, three perspectives are asked about, and one question always.
  static func plan(tables: Int = 5) -> Plan {
    var plan = Plan.dialogue(tables: tables, dots: DotRule(cutAfter: 5))
    for index in plan.tables.indices where index >= 3 { plan.tables[index].source = .paper }
    plan.perspectives = [.user, .relative, .staff]
    plan.standingPrompt = "Vad är viktigt för dig?"
    return plan
  }

  /// A first round, some minutes in.
  static func round() throws -> SessionBuilder {
    var session = try SessionBuilder(plan())
    try session.start(0)
    session.wait(seconds: 600)
    try session.start(1)
    let run = session.currentRun
    for (table, people) in [7, 7, 6, 6, 6].enumerated() {
      try session.run(
        .setHeadcount(table: TableID(number: table + 1), run: run, people: people))
    }
    for (table, text) in [
      (1, "Det tar tre månader att få ett första möte."),
      (2, "Vi anhöriga får aldrig veta något."),
      (3, "Samma person på mottagningen varje gång gör skillnad."),
      (4, "Vem ringer jag på natten?"),
      (4, "Väntrummet har ingen dörr."),
    ] {
      session.wait(seconds: 60)
      try session.say(text, table: table)
    }
    for perspective in [Perspective.user, .user, .user, .relative, .staff] {
      try session.run(
        .countTurn(table: TableID(number: 1), run: run, perspective: perspective), by: desk(1))
    }
    try session.run(.countSlips(table: TableID(number: 4), run: run, handedIn: 7), by: desk(4))
    return session
  }

  /// The same, when table 3 needs help, table 2 has a message, and table 1 is done and has read back.
  static func calling() throws -> SessionBuilder {
    var session = try round()
    let run = session.currentRun
    try session.report(1, .done)
    try session.run(
      .markReadBack(
        table: TableID(number: 1), run: run, comments: [CommentID(number: 1)], present: 7),
      by: desk(1))
    try session.report(2, .message, "Vi behöver fler lappar och en penna som går att läsa.")
    session.wait(seconds: 60)
    try session.report(3, .help, "Två talar i munnen på alla andra.")
    session.wait(seconds: 130)
    return session
  }

  /// The conclusion step, with what three tables propose.
  static func proposing() throws -> SessionBuilder {
    var session = try round()
    try session.run(.createTheme(title: "Bemötande", description: nil, parent: nil))
    try session.start(7)
    let date = CalendarDate(year: 2016, month: 12, day: 9)
    try session.propose(
      .action(text: "Ring upp alla som väntat mer än en månad", owner: "mottagningen", due: date),
      table: 3, theme: 1)
    try session.propose(.conclusion(text: "Närhet slår storlek."), table: 1)
    try session.propose(
      .term(word: "SIP", explanation: "samordnad individuell plan"), table: 2)
    return session
  }
}

extension SessionBuilder {
  /// A desk tells the console something, in the run that goes on.
  mutating func report(_ table: Int, _ kind: ReportKind, _ text: String? = nil) throws {
    try run(
      .report(table: TableID(number: table), run: currentRun, kind: kind, text: text),
      by: TalkingTables.desk(table))
  }

  /// A desk proposes something.
  mutating func propose(_ outcome: ProposedOutcome, table: Int, theme: Int? = nil) throws {
    try run(
      .propose(
        outcome, table: TableID(number: table), theme: theme.map { ThemeID(number: $0) }),
      by: TalkingTables.desk(table))
  }
}

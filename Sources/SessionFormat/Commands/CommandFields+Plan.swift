import SessionEngine

extension CommandFields {
  mutating func header() throws(CommandLineError) -> SessionHeader {
    var fields = try self.fields("header")
    let header = SessionHeader(
      version: try fields.optional("version", .number) ?? 1,
      session: try fields.required("session", .commandID),
      series: try fields.required("series", .commandID),
      source: try fields.required("source", .source),
      language: try fields.required("language", .kind))
    try fields.finish()
    return header
  }

  mutating func plan() throws(CommandLineError) -> Plan {
    var fields = try self.fields("plan")
    let plan = Plan(
      title: try fields.required("title", .words),
      subject: try fields.optional("subject", .words),
      organisation: try fields.optional("organisation", .words),
      author: try fields.optional("author", .words), place: try fields.optional("place", .words),
      date: try fields.optional("date", .date),
      question: try fields.optional("question", .words),
      given: try fields.list("given", .words) ?? [], open: try fields.list("open", .words) ?? [],
      participants: try fields.optional("participants", .number),
      tables: try fields.objects("tables") { (table) throws(CommandLineError) in
        Table(
          id: try table.required("table", .table),
          source: try table.optional("source", .kind) ?? .typed,
          host: try table.optional("host", .words), seats: try table.optional("seats", .number),
          features: try table.list("features", .words) ?? [])
      } ?? [],
      dots: try fields.rule(), seating: try fields.optional("seating", .kind) ?? .spokenRule,
      changeRule: try fields.optional("changeRule", .words),
      perspectives: try fields.list("perspectives", .kind) ?? [],
      standingPrompt: try fields.optional("standingPrompt", .words),
      steps: try fields.objects("steps") { (step) throws(CommandLineError) in
        try step.plannedStep()
      } ?? [])
    try fields.finish()
    return plan
  }

  /// Minutes by steps, as `{"s5":20}`.
  mutating func stepMinutes() throws(CommandLineError) -> [StepMinutes] {
    let lengths = try pairs(
      "minutes", .identifier(prefix: StepID.prefix), { StepID($0) }, FieldFormat<Int>.number)
    guard let lengths else { throw .missing(key: place("minutes")) }
    var seen: Set<StepID> = []
    for (step, _) in lengths where !seen.insert(step).inserted {
      throw .duplicateKey(place("minutes.\(step)"))
    }
    return lengths.map { StepMinutes(step: $0.0, minutes: $0.1) }
  }

  mutating func plannedStep() throws(CommandLineError) -> PlannedStep {
    let kind = try required("kind", .kind) as StepKind
    var questions: [TableID: Words] = [:]
    let pairs = try pairs(
      "questions", .table, { TableID($0) ?? TableID("b\($0)") }, FieldFormat<Words>.words)
    for (table, question) in pairs ?? [] {
      guard questions.updateValue(question, forKey: table) == nil else {
        throw .duplicateKey(place("questions.\(table)"))
      }
    }
    return PlannedStep(
      kind: kind, title: try optional("title", .words), minutes: try required("minutes", .number),
      startsAt: try optional("at", .timeOfDay),
      isProtected: try optional("protected", .flag) ?? false,
      question: try optional("question", .words), tableQuestions: questions,
      stage: try optional("stage", .kind))
  }
}

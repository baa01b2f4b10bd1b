import SessionEngine

extension EventWriter {
  mutating func write(_ header: SessionHeader) {
    number("version", header.version)
    fact("session", header.session)
    fact("series", header.series)
    fact("source", header.source)
    fact("language", header.language)
  }

  mutating func write(_ plan: Plan) {
    words("title", plan.title)
    optionalWords("subject", plan.subject)
    optionalWords("organisation", plan.organisation)
    optionalWords("author", plan.author)
    optionalWords("place", plan.place)
    fact("date", plan.date)
    optionalWords("question", plan.question)
    words("given", plan.given)
    words("open", plan.open)
    number("participants", plan.participants)
    each("tables", plan.tables) { writer, table in
      writer.fact("table", table.id)
      writer.fact("source", table.source)
      writer.optionalWords("host", table.host)
      writer.number("seats", table.seats)
      writer.optionalWords("features", table.features)
    }
    data.rule(plan.dots)
    each("steps", plan.steps) { writer, step in writer.write(step) }
    if plan.seating != .spokenRule { fact("seating", plan.seating) }
    optionalWords("changeRule", plan.changeRule)
    if !plan.perspectives.isEmpty { list("perspectives", plan.perspectives.map(\.rawValue)) }
    optionalWords("standingPrompt", plan.standingPrompt)
  }

  mutating func write(_ step: PlannedStep) {
    fact("kind", step.kind)
    optionalWords("title", step.title)
    number("minutes", step.minutes)
    fact("at", step.startsAt)
    flag("protected", step.isProtected)
    optionalWords("question", step.question)
    let questions = step.tableQuestions.sorted { $0.key < $1.key }
    if !questions.isEmpty {
      list("questions", questions.map(\.key))
      body.key("questions")
      body.beginObject()
      for question in questions { words(question.key.description, question.value) }
      body.endObject()
    }
    fact("stage", step.stage)
  }

  mutating func write(_ progress: StepProgress) {
    fact("status", progress.status)
    data.key("runs")
    data.beginArray()
    for run in progress.runs {
      data.beginObject()
      moment("startedAt", run.startedAt)
      moment("endedAt", run.endedAt)
      write(run.timer, as: "timer")
      data.endObject()
    }
    data.endArray()
  }

  mutating func write(_ timer: StepTimer?, as key: String) {
    guard let timer else { return }
    data.key(key)
    data.beginObject()
    milliseconds("length", timer.length)
    milliseconds("elapsed", timer.elapsed)
    moment("runningSince", timer.runningSince)
    data.endObject()
  }

  mutating func write(_ decision: CutDecision) {
    data.object("decision") { $0.decision(decision) }
  }

  /// A list of objects, in the data and in the body alike, so that a place in one is the same place in the other.
  mutating func each<Item>(
    _ key: String, _ items: [Item], _ write: (inout EventWriter, Item) -> Void
  ) {
    data.key(key)
    data.beginArray()
    body.key(key)
    body.beginArray()
    for item in items {
      data.beginObject()
      body.beginObject()
      write(&self, item)
      data.endObject()
      body.endObject()
    }
    data.endArray()
    body.endArray()
  }
}

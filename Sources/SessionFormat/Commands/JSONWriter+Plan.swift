import SessionEngine

extension JSONWriter {
  mutating func header(_ header: SessionHeader) {
    number("version", header.version)
    member("session", header.session)
    member("series", header.series)
    member("source", header.source.rawValue)
    member("language", header.language.rawValue)
  }

  mutating func plan(_ plan: Plan) {
    words("title", plan.title)
    words("subject", plan.subject)
    words("organisation", plan.organisation)
    words("author", plan.author)
    words("place", plan.place)
    member("date", plan.date)
    words("question", plan.question)
    words("given", plan.given)
    words("open", plan.open)
    number("participants", plan.participants)
    objects("tables", plan.tables) { writer, table in
      writer.member("table", table.id)
      writer.member("source", table.source.rawValue)
      writer.words("host", table.host)
      writer.number("seats", table.seats)
      writer.words("features", table.features)
    }
    rule(plan.dots)
    if plan.seating != .spokenRule { member("seating", plan.seating.rawValue) }
    words("changeRule", plan.changeRule)
    if !plan.perspectives.isEmpty { strings("perspectives", plan.perspectives.map(\.rawValue)) }
    words("standingPrompt", plan.standingPrompt)
    objects("steps", plan.steps) { writer, step in writer.plannedStep(step) }
  }

  mutating func plannedStep(_ step: PlannedStep) {
    member("kind", step.kind.rawValue)
    words("title", step.title)
    number("minutes", step.minutes)
    member("at", step.startsAt)
    flag("protected", step.isProtected)
    words("question", step.question)
    if !step.tableQuestions.isEmpty {
      object("questions") { writer in
        for (table, question) in step.tableQuestions.sorted(by: { $0.key < $1.key }) {
          writer.words(table.description, question)
        }
      }
    }
    member("stage", step.stage.rawValue)
  }

  mutating func words(_ name: String, _ words: Words?) {
    guard let words else { return }
    key(name)
    value(words)
  }

  private mutating func words(_ name: String, _ list: [Words]) {
    guard !list.isEmpty else { return }
    key(name)
    beginArray()
    for words in list { value(words) }
    endArray()
  }

  private mutating func value(_ words: Words) {
    switch words {
    case .present(let text): string(text)
    case .erased: null()
    }
  }
}

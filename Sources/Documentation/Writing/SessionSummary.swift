import Language
import SessionEngine

/// What was said and decided, for programs. Keys are stable; stations, withdrawn words, hidden counts and the
/// numbers of slips, whose stubs are somebody's, are left out.
struct SessionSummary {
  let state: SessionState

  var json: JSONText {
    .object(plan + said + decided)
  }

  private var plan: [(key: String, value: JSONText)] {
    [
      ("format", "verkstad-documentation"),
      ("version", 1),
      ("session", JSONText(state.header?.session.description)),
      ("source", JSONText(state.header?.source.rawValue)),
      ("language", JSONText(state.header?.language.rawValue)),
      ("phase", .string(state.phase.rawValue)),
      ("title", words(state.plan.title)),
      ("subject", words(state.plan.subject)),
      ("organisation", words(state.plan.organisation)),
      ("author", words(state.plan.author)),
      ("place", words(state.plan.place)),
      ("date", JSONText(state.plan.date?.description)),
      ("question", words(state.plan.question)),
      ("given", .array(state.plan.given.map { words($0) })),
      ("open", .array(state.plan.open.map { words($0) })),
      ("participants", JSONText(state.plan.participants)),
      ("tables", .array(state.plan.tables.map { .number(Int64($0.id.number)) })),
    ] + planOfTables
  }

  private var said: [(key: String, value: JSONText)] {
    [
      ("steps", .array(state.stepOrder.compactMap(step))),
      ("comments", .array(state.comments.all.filter { !$0.value.isWithdrawn }.map(comment))),
      ("withdrawnComments", .number(Int64(state.comments.all.filter(\.value.isWithdrawn).count))),
      ("themes", .array(state.themeOrder.compactMap(theme))),
      ("readBacks", readBacks),
      ("floor", floor),
      ("slips", slips),
    ]
  }

  private var decided: [(key: String, value: JSONText)] {
    [
      ("votes", .array(state.votes.all.map(vote))),
      ("conclusions", .array(state.conclusions.all.map(conclusion))),
      ("actions", .array(state.actions.all.map(action))),
      ("questions", .array(state.questions.all.map(question))),
      ("proposals", proposals),
      ("words", .array(state.terms.all.map(term))),
      ("headcounts", .array(headcounts)),
    ]
  }

  /// Words; null where there never were any and `{"erased": true}` where they were erased.
  func words(_ words: Words?) -> JSONText {
    switch words {
    case nil: .null
    case .present(let text): .string(text)
    case .erased: .object([("erased", .bool(true))])
    }
  }

  private func step(_ id: StepID) -> JSONText? {
    guard let step = state.steps[id] else { return nil }
    return .object([
      ("id", .string(id.description)),
      ("kind", .string(step.planned.kind.rawValue)),
      ("title", words(step.planned.title)),
      ("round", JSONText(state.tableRoundNumber(of: StepRun(id, 1)))),
      ("question", words(step.planned.question)),
      ("earlierQuestions", .array(step.earlierQuestions.map { words($0 ?? state.plan.question) })),
      ("minutes", JSONText(step.planned.minutes)),
      ("status", .string(step.progress.status.rawValue)),
      (
        "runs",
        .array(
          step.progress.runs.map {
            .object([
              ("startedAt", .number($0.startedAt.wall)),
              ("endedAt", $0.endedAt.map { .number($0.wall) } ?? nil),
            ])
          })
      ),
    ])
  }

  private func comment(_ id: CommentID, _ comment: TableComment) -> JSONText {
    .object([
      ("id", .string(id.description)),
      ("kind", .string(comment.kind.rawValue)),
      ("text", words(comment.text)),
      ("table", JSONText(comment.table?.number)),
      ("run", JSONText(comment.run?.description)),
      ("round", JSONText(comment.run.flatMap(state.tableRoundNumber))),
      ("themes", .array(comment.themes.map { .string($0.description) })),
      ("parked", .bool(comment.isParked)),
      ("perspectives", .array(comment.perspectives.map { .string($0.rawValue) })),
      ("speaksForGroup", .bool(comment.speaksForGroup)),
      ("readBack", .bool(comment.isReadBack)),
    ])
  }

  private func theme(_ id: ThemeID) -> JSONText? {
    guard let theme = state.themes[id] else { return nil }
    return .object([
      ("id", .string(id.description)),
      ("letter", .string(theme.letter.description)),
      ("title", words(theme.title)),
      ("description", words(theme.description)),
      ("parent", JSONText(theme.parent?.description)),
      ("mergedInto", JSONText(theme.mergedInto?.description)),
      ("hands", JSONText(theme.hands)),
      ("tables", .array(theme.tables.map { .number(Int64($0.number)) })),
      ("dropped", words(theme.dropped)),
      (
        "notes",
        .array(
          theme.notes.compactMap { state.notes[$0] }.map {
            .object([
              ("kind", .string($0.kind.rawValue)), ("text", words($0.text)),
              ("table", JSONText($0.table?.number)),
            ])
          })
      ),
    ])
  }

  private func conclusion(_ id: ConclusionID, _ text: Words) -> JSONText {
    .object([("id", .string(id.description)), ("text", words(text))])
  }

  private func action(_ id: ActionID, _ action: AgreedAction) -> JSONText {
    .object([
      ("id", .string(id.description)), ("text", words(action.text)),
      ("owner", words(action.owner)), ("due", JSONText(action.due?.description)),
      ("state", .string(action.state.rawValue)),
    ])
  }

  private func question(_ id: QuestionID, _ question: OpenQuestion) -> JSONText {
    .object([
      ("id", .string(id.description)), ("text", words(question.text)),
      ("answeredBy", words(question.answeredBy)), ("due", JSONText(question.due?.description)),
      ("answer", words(question.answer)),
    ])
  }

  private func term(_ id: TermID, _ term: Term) -> JSONText {
    .object([
      ("id", .string(id.description)), ("word", words(term.word)),
      ("explanation", words(term.explanation)),
    ])
  }

  private var headcounts: [JSONText] {
    let sorted = state.headcounts.sorted {
      let (left, right) = ($0.key, $1.key)
      return (left.run?.description ?? "", left.table?.number ?? 0)
        < (right.run?.description ?? "", right.table?.number ?? 0)
    }
    return sorted.map { place, people in
      .object([
        ("run", JSONText(place.run?.description)), ("table", JSONText(place.table?.number)),
        ("people", JSONText(people)),
      ])
    }
  }
}

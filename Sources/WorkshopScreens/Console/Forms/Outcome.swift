import SessionEngine

/// Something that the room goes on with and that may be worded anew.
enum Outcome: Hashable, Sendable {
  case conclusion(ConclusionID)
  case action(ActionID)
  case question(QuestionID)

  /// All of a session: what is to be done first, which is changed most often.
  static func all(of state: SessionState) -> [Outcome] {
    state.actions.ids.map(Outcome.action) + state.conclusions.ids.map(Outcome.conclusion)
      + state.questions.ids.map(Outcome.question)
  }

  /// The name that it has among all things.
  var entity: EntityID {
    switch self {
    case .conclusion(let id): .conclusion(id)
    case .action(let id): .action(id)
    case .question(let id): .question(id)
    }
  }

  /// What it says; `nil` where it is there no more.
  func words(in state: SessionState) -> Words? {
    switch self {
    case .conclusion(let id): state.conclusions[id]
    case .action(let id): state.actions[id]?.text
    case .question(let id): state.questions[id]?.text
    }
  }

  /// What it says, as it stands in the lines that change it.
  func lines(in state: SessionState) -> [String] {
    func lines(_ who: Words?, _ due: CalendarDate?) -> [String] {
      [words(in: state)?.text ?? "", who?.text ?? "", due?.description ?? ""]
    }
    return switch self {
    case .conclusion: [words(in: state)?.text ?? ""]
    case .action(let id): lines(state.actions[id]?.owner, state.actions[id]?.due)
    case .question(let id): lines(state.questions[id]?.answeredBy, state.questions[id]?.due)
    }
  }

  /// The lines that change it.
  var fields: [ConsoleForm.Field] {
    switch self {
    case .conclusion: [.conclusion]
    case .action: [.action, .who, .due]
    case .question: [.openQuestion, .who, .due]
    }
  }
}

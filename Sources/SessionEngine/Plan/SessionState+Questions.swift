extension StepKind {
  /// Whether people talk in it, so that the plan's common question is its own where it has none.
  public var asksCommonQuestion: Bool {
    switch self {
    case .tableRound, .plenary, .deepening: true
    case .opening, .sorting, .voting, .break, .conclusion, .closing: false
    }
  }
}

extension SessionState {
  /// What is asked in a step: its own question, or the plan's where people talk.
  public func question(in step: Step) -> Words? {
    step.planned.question ?? (step.planned.kind.asksCommonQuestion ? plan.question : nil)
  }

  /// The steps after another that have not begun and ask the same, so that a better wording counts there too.
  ///
  /// Where nothing was asked so far, only steps of the same kind wait for the same question.
  func stepsAsking(as id: StepID) -> [StepID] {
    guard let step = steps[id], let place = stepOrder.firstIndex(of: id) else { return [] }
    let asked = question(in: step)
    guard asked != .erased else { return [] }
    return stepOrder[place...].dropFirst().filter { later in
      guard let other = steps[later], other.progress.status == .pending,
        other.progress.runs.isEmpty, question(in: other) == asked
      else { return false }
      return asked != nil || other.planned.kind == step.planned.kind
    }
  }
}

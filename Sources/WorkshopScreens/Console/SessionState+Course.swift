import SessionEngine

extension SessionState {
  /// What kind of step goes on.
  var currentKind: StepKind? { currentStep.flatMap { steps[$0]?.planned.kind } }

  /// The last step of the order that has begun.
  var lastBegun: StepID? { stepOrder.last { steps[$0]?.progress.runs.isEmpty == false } }

  /// The runs of all steps, the latest first.
  var runsBackwards: [StepRun?] {
    stepOrder.reversed().flatMap { id -> [StepRun?] in
      let count = steps[id]?.progress.runs.count ?? 0
      return count == 0 ? [] : (1...count).reversed().map { StepRun(id, $0) }
    }
  }
}

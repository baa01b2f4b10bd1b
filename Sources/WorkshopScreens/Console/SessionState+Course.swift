import SessionEngine

extension SessionState {
  /// What kind of step goes on.
  var currentKind: StepKind? { currentStep.flatMap { steps[$0]?.planned.kind } }

  /// The last step of the order that has begun.
  var lastBegun: StepID? { stepOrder.last { steps[$0]?.progress.runs.isEmpty == false } }

  /// The run that a count of heads is for: the one that goes on, or the one that people are on their way to.
  ///
  /// Before the day has begun, and once it is over, there is none.
  var runToCount: StepRun? {
    if let currentRun { return currentRun }
    guard phase == .open, lastBegun != nil, let run = upcomingRun else { return nil }
    // Heads can be counted in a run that has begun and in the first one of a step.
    let begun = steps[run.step]?.progress.runs.count ?? 0
    return run.number <= max(1, begun) ? run : nil
  }

  /// The runs in which heads may have been counted, the latest first: a step can be counted for before it begins.
  var runsBackwards: [StepRun?] {
    stepOrder.reversed().flatMap { id -> [StepRun?] in
      (1...max(1, steps[id]?.progress.runs.count ?? 0)).reversed().map { StepRun(id, $0) }
    }
  }
}

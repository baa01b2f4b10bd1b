/// How rounds at the tables are counted: among people by the steps of the plan, in files of comments by the times that one was held.
extension SessionState {
  /// The runs of table rounds in the order of the plan, which is how files of comments count them: round 1 is the first.
  public var tableRounds: [StepRun] {
    stepOrder.flatMap { id -> [StepRun] in
      guard let step = steps[id], step.planned.kind == .tableRound else { return [] }
      return (1...max(1, step.progress.runs.count)).map { StepRun(id, $0) }
    }
  }

  /// The number of a run in files of comments, from 1; `nil` for runs of other steps.
  public func tableRoundNumber(of run: StepRun) -> Int? {
    tableRounds.firstIndex(of: run).map { $0 + 1 }
  }

  /// Which table round of the plan a step is, from 1; `nil` for other steps. It keeps its number however often it is run.
  public func roundNumber(of step: StepID) -> Int? {
    guard steps[step]?.planned.kind == .tableRound else { return nil }
    return stepOrder.prefix { $0 != step }.count { steps[$0]?.planned.kind == .tableRound } + 1
  }
}

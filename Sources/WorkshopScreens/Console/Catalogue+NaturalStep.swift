import Language
import SessionEngine

/// What Enter does, in words, and the names of steps that they need.
extension Catalogue {
  /// What the natural next thing is called after Enter.
  func label(of natural: NaturalStep, in state: SessionState) -> String {
    guard case .start(let run, _) = natural else {
      return EnterName(natural, in: state).words(in: self, step: "")
    }
    return EnterName(natural, in: state).words(in: self, step: name(of: run.step, in: state))
  }

  /// A step by its title, or by its kind and which round it is.
  func name(of id: StepID, in state: SessionState) -> String {
    guard let planned = state.steps.read(id, { $0.planned }) else { return id.description }
    if let title = planned.title { return title.text ?? names.erased }
    guard planned.kind == .tableRound else { return steps.kind(planned.kind) }
    let rounds = state.stepOrder.filter { state.steps.read($0) { $0.planned.kind } == .tableRound }
    let number = (rounds.firstIndex(of: id) ?? 0) + 1
    return steps.round(number).startingSentence
  }
}

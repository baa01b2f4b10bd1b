import Language
import SessionEngine

/// What Enter does, in words, and the names of steps that they need.
struct NaturalStepNames {
  let state: SessionState
  let catalogue: Catalogue

  /// What the natural next thing is called after Enter.
  func label(of natural: NaturalStep) -> String {
    guard case .start(let run, _) = natural else {
      return EnterName(natural, in: state).words(in: catalogue, step: "")
    }
    return EnterName(natural, in: state).words(in: catalogue, step: name(of: run.step))
  }

  /// A step by its title, or by its kind and which round it is.
  func name(of id: StepID) -> String {
    guard let step = state.steps[id] else { return id.description }
    if let title = step.planned.title { return title.text ?? catalogue.names.erased }
    guard step.planned.kind == .tableRound else { return catalogue.steps.kind(step.planned.kind) }
    let rounds = state.stepOrder.filter { state.steps[$0]?.planned.kind == .tableRound }
    let number = (rounds.firstIndex(of: id) ?? 0) + 1
    return catalogue.steps.round(number).startingSentence
  }
}

extension ConsoleScreen {
  /// The names of steps and of what Enter does.
  var naming: NaturalStepNames { NaturalStepNames(state: state, catalogue: catalogue) }
}

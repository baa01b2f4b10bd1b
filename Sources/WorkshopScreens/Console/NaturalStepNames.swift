import Language
import SessionEngine

/// What Enter does, in words, and the names of steps that they need.
struct NaturalStepNames {
  let state: SessionState
  let catalogue: Catalogue

  /// What the natural next thing is called after Enter.
  func label(of natural: NaturalStep) -> String {
    let texts = catalogue.consoleStatus
    switch natural {
    case .start(let run, _):
      let current = state.currentKind
      switch (current, state.steps[run.step]?.planned.kind) {
      case (_, .voting): return catalogue.actions.freezeAndVote
      case (.opening, .tableRound): return catalogue.actions.showQuestion
      case (nil, _) where state.lastBegun == nil: return texts.begin(name(of: run.step))
      default: return texts.goOn(name(of: run.step))
      }
    case .readBack: return catalogue.actions.readBack
    case .changeTables: return catalogue.actions.changeTables
    case .askVoters: return texts.askVoters
    case .silentMinute: return texts.silentMinute
    case .openVote: return catalogue.actions.openVote
    case .closeVote: return catalogue.actions.closeVote
    case .reveal: return catalogue.actions.revealNext
    case .settleTie: return texts.settleTie
    case .beginDeepening: return catalogue.actions.startDeepening
    case .saveDocumentation: return catalogue.actions.saveDocumentation
    case .closeSession: return catalogue.actions.closeSession
    case .resumeRoom: return catalogue.actions.resumeAll
    case .nothing: return texts.nothingLeft
    }
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

import Language
import SessionEngine

/// What Enter does, without a word of the session: the same on the facilitator's screen and below a wall that the room sees.
enum EnterName: Hashable, Sendable {
  /// The first step of the day begins.
  case begin
  /// The next step begins.
  case goOn
  /// The first round begins with its question.
  case showQuestion
  case freezeAndVote, readBack, changeTables, askVoters, silentMinute, openVote, closeVote, reveal
  case settleTie, beginDeepening, saveDocumentation, closeSession, resumeRoom, nothing
  /// The room is looked at again.
  case backToRoom
  /// What was typed in the line is taken.
  case saveLine

  /// What the natural next thing is called.
  init(_ natural: NaturalStep, in state: borrowing SessionState) {
    switch natural {
    case .start(let run, _):
      let planned = state.steps[run.step]?.planned
      let asks =
        (planned?.question ?? state.plan.question) != nil
        || planned?.tableQuestions.isEmpty == false
      switch (state.currentKind, planned?.kind) {
      case (_, .voting): self = .freezeAndVote
      case (.opening, .tableRound) where asks: self = .showQuestion
      case (nil, _) where state.lastBegun == nil: self = .begin
      default: self = .goOn
      }
    case .readBack: self = .readBack
    case .changeTables: self = .changeTables
    case .askVoters: self = .askVoters
    case .silentMinute: self = .silentMinute
    case .openVote: self = .openVote
    case .closeVote: self = .closeVote
    case .reveal: self = .reveal
    case .settleTie: self = .settleTie
    case .beginDeepening: self = .beginDeepening
    case .saveDocumentation: self = .saveDocumentation
    case .closeSession: self = .closeSession
    case .resumeRoom: self = .resumeRoom
    case .nothing: self = .nothing
    }
  }

  /// It in words.
  ///
  /// - Parameter step: What the step that comes next is called.
  func words(in catalogue: Catalogue, step: String) -> String {
    let actions = catalogue.actions
    let status = catalogue.consoleStatus
    return switch self {
    case .begin: status.begin(step)
    case .goOn: status.goOn(step)
    case .showQuestion: actions.showQuestion
    case .freezeAndVote: actions.freezeAndVote
    case .readBack: actions.readBack
    case .changeTables: actions.changeTables
    case .askVoters: status.askVoters
    case .silentMinute: status.silentMinute
    case .openVote: actions.openVote
    case .closeVote: actions.closeVote
    case .reveal: actions.revealNext
    case .settleTie: status.settleTie
    case .beginDeepening: actions.startDeepening
    case .saveDocumentation: actions.saveDocumentation
    case .closeSession: actions.closeSession
    case .resumeRoom: actions.resumeAll
    case .nothing: status.nothingLeft
    case .backToRoom: status.backToRoom
    case .saveLine: status.saveEntry
    }
  }
}

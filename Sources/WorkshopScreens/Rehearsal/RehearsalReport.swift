import Language
import SessionEngine

extension MishapCourse {
  /// What was practised and what was not, in lines.
  func report(of state: SessionState, in catalogue: Catalogue) -> [String] {
    let texts = catalogue.rehearsal
    let begun = state.stepOrder.count { state.steps[$0]?.progress.runs.isEmpty == false }
    let all = all
    let missing = Mishap.allCases.filter { mishap in !all.contains { $0.mishap == mishap } }
    var lines = [texts.report(begun, state.stepOrder.count)]
    for occurrence in all {
      guard occurrence.isSolved, let answered = occurrence.answered else {
        lines.append(texts.left(texts.name(occurrence.mishap)))
        continue
      }
      let seconds = Int(clamping: (answered - occurrence.since + 500) / 1000)
      if let how = occurrence.decision.flatMap({ $0.label(in: catalogue.actions) }) {
        lines.append(texts.tieSettled(how, seconds))
      } else {
        lines.append(texts.practised(occurrence.mishap, seconds))
      }
    }
    if !missing.isEmpty {
      lines.append(texts.notPractised(catalogue.numbers.list(missing.map(texts.name))))
    }
    return lines
  }
}

extension CutDecision {
  /// What the key for it is called; `nil` for decisions that settle no tie.
  fileprivate func label(in actions: ActionTexts) -> String? {
    switch self {
    case .widen: actions.widenCut
    case .runOff: actions.runOff
    case .lot: actions.drawLots
    case .discussion: actions.discuss
    case .takeAlong, .rest: nil
    }
  }
}

import Language
import SessionEngine
import TerminalKit

/// Changing what is to be done, who does it and by when.
extension ConsoleForm {
  /// The action that is meant by a number, from 1.
  static func action(numbered text: String, in state: SessionState) -> ActionID? {
    let ids = Array(state.actions.ids)
    guard let place = text.trimmed.wholeNumber.map({ $0 - 1 }), ids.indices.contains(place) else {
      return nil
    }
    return ids[place]
  }

  /// Once an action has been chosen, puts what it says into the lines that follow.
  mutating func takeAction(from state: SessionState) {
    guard subject == .changeAction, answers.count == 1,
      let action = answers.first.flatMap({ ConsoleForm.action(numbered: $0, in: state) })
        .flatMap({ state.actions[$0] })
    else { return }
    prefilled = [
      "", action.text.text ?? "", action.owner?.text ?? "", action.due?.description ?? "",
    ]
  }
}

extension ConsoleScreen {
  /// Asks which action is to be changed, with what each says.
  var promptForAction: String {
    let actions = digest.actions.enumerated().map { index, id in
      "\(index + 1) \(TextLayout.cut(state.actions[id].map { text(of: $0.text) } ?? "", width: 30))"
    }
    return catalogue.consolePrompts.whichAction(actions)
  }
}

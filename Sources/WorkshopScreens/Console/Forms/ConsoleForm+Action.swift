import Language
import SessionEngine
import TerminalKit

/// Changing what is to be done, who does it and by when.
extension ConsoleForm {
  /// The form that changes an action, with what it says in its lines.
  init(changing id: ActionID, in state: SessionState) {
    let lines = state.actions[id].map(Self.lines) ?? []
    self.init(.changeAction(id), prefilled: lines.first ?? "")
    prefilled = lines
    isUntouched = false
  }

  /// What an action says, as it stands in the lines that change it.
  private static func lines(of action: AgreedAction) -> [String] {
    [action.text.text ?? "", action.owner?.text ?? "", action.due?.description ?? ""]
  }

  /// The command that changes an action; a line that was left as it was leaves what somebody else has written there since.
  func change(
    of id: ActionID, _ lines: [String], _ due: CalendarDate?, in state: SessionState
  ) -> Command {
    let now = state.actions[id]
    func isLeft(_ line: Int) -> Bool {
      lines.indices.contains(line) && prefilled.indices.contains(line)
        && lines[line] == prefilled[line]
    }
    return .changeAction(
      action: id, text: isLeft(0) ? now?.text.text ?? lines[0] : lines.first ?? "",
      owner: isLeft(1) ? now?.owner?.text : lines.count > 1 ? lines[1].unlessEmpty : nil,
      due: isLeft(2) ? now?.due : due, state: now?.state ?? .open)
  }
}

extension ConsoleScreen {
  /// Asks which action is to be changed, with what each says.
  var promptForAction: String {
    let width = min(30, max(6, Self.columnsOfActions / max(1, digest.actions.count) - 6))
    let actions = digest.actions.enumerated().map { index, id in
      let words = state.actions[id].map { text(of: $0.text) } ?? ""
      return "\(index + 1) \(TextLayout.cut(words, width: width))"
    }
    return catalogue.consolePrompts.whichAction(actions)
  }

  /// Three rows of the narrowest window with much to choose from.
  private static let columnsOfActions = 200
}

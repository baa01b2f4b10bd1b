import Language
import SessionEngine
import TerminalKit

/// Changing what is to be done, who does it and by when, what was concluded, and what is to be answered.
extension ConsoleForm {
  /// The form that changes an outcome, with what it says in its lines.
  init(changing outcome: Outcome, in state: SessionState) {
    let lines = outcome.lines(in: state)
    self.init(.change(outcome), prefilled: lines.first ?? "")
    prefilled = lines
    isUntouched = false
  }

  /// What somebody else has written since in lines that were changed here too; `nil` where nothing would be replaced unseen.
  func replaced(of outcome: Outcome, in state: SessionState) -> String? {
    let saved = outcome.lines(in: state)
    let replaced = zip(zip(lines, prefilled), saved).compactMap { typed, now -> String? in
      let (line, before, now) = (typed.0.trimmed, typed.1.trimmed, now.trimmed)
      return line != before && now != before && now != line ? now : nil
    }
    return replaced.isEmpty ? nil : replaced.joined(separator: " · ")
  }

  /// The command that changes an outcome; a line that was left as it was leaves what somebody else has written there since.
  func change(
    of outcome: Outcome, _ lines: [String], _ due: CalendarDate?, in state: SessionState
  ) -> Command {
    func isLeft(_ line: Int) -> Bool {
      lines.indices.contains(line) && prefilled.indices.contains(line)
        && lines[line] == prefilled[line]
    }
    let first = lines.first ?? ""
    let text = isLeft(0) ? outcome.words(in: state)?.text ?? first : first
    func who(_ now: Words?) -> String? {
      isLeft(1) ? now?.text : lines.count > 1 ? lines[1].unlessEmpty : nil
    }
    switch outcome {
    case .conclusion(let id): return .changeConclusion(conclusion: id, text: text)
    case .action(let id):
      let now = state.actions[id]
      return .changeAction(
        action: id, text: text, owner: who(now?.owner), due: isLeft(2) ? now?.due : due,
        state: now?.state ?? .open)
    case .question(let id):
      let now = state.questions[id]
      return .changeQuestion(
        question: id, text: text, answeredBy: who(now?.answeredBy),
        due: isLeft(2) ? now?.due : due)
    }
  }
}

extension ConsoleScreen {
  /// Asks which of these is to be changed, with what each says.
  func prompt(for outcomes: [Outcome]) -> String {
    let question = catalogue.consolePrompts.whichOutcome
    let room = Self.columnsOfOutcomes - TextWidth.columns(of: question([]))
    // Before each stands its number, and a dot between two.
    let width = min(30, max(3, room / max(1, outcomes.count) - 6))
    return question(
      outcomes.enumerated().map { index, outcome in
        let words = outcome.words(in: state).map { text(of: $0) } ?? ""
        return "\(index + 1) \(TextLayout.cut(words, width: width))"
      })
  }

  /// The same in lines, one for each.
  func lines(of outcomes: [Outcome]) -> [String] {
    [catalogue.consolePrompts.whichOutcome([]).trimmed]
      + outcomes.enumerated().map { index, outcome in
        "\(index + 1)  \(outcome.words(in: state).map { text(of: $0) } ?? "")"
      }
  }

  /// Three rows of the narrowest window, less what breaking between words leaves of them.
  private static let columnsOfOutcomes = 160
}

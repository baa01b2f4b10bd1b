import Language
import SessionEngine
import TerminalKit

/// Something that the room goes on with and that may be worded anew.
enum Outcome: Hashable, Sendable {
  case conclusion(ConclusionID)
  case action(ActionID)
  case question(QuestionID)

  /// All of a session: what is to be done first, which is changed most often.
  static func all(of state: SessionState) -> [Outcome] {
    state.actions.ids.map(Outcome.action) + state.conclusions.ids.map(Outcome.conclusion)
      + state.questions.ids.map(Outcome.question)
  }

  /// The name that it has among all things.
  var entity: EntityID {
    switch self {
    case .conclusion(let id): .conclusion(id)
    case .action(let id): .action(id)
    case .question(let id): .question(id)
    }
  }

  /// What it says; `nil` where it is there no more.
  func words(in state: SessionState) -> Words? {
    switch self {
    case .conclusion(let id): state.conclusions[id]
    case .action(let id): state.actions[id]?.text
    case .question(let id): state.questions[id]?.text
    }
  }

  /// What it says, as it stands in the lines that change it.
  func lines(in state: SessionState) -> [String] {
    func lines(_ who: Words?, _ due: CalendarDate?) -> [String] {
      [words(in: state)?.text ?? "", who?.text ?? "", due?.description ?? ""]
    }
    return switch self {
    case .conclusion: [words(in: state)?.text ?? ""]
    case .action(let id): lines(state.actions[id]?.owner, state.actions[id]?.due)
    case .question(let id): lines(state.questions[id]?.answeredBy, state.questions[id]?.due)
    }
  }

  /// The lines that change it.
  var fields: [ConsoleForm.Field] {
    switch self {
    case .conclusion: [.conclusion]
    case .action: [.action, .who, .due]
    case .question: [.openQuestion, .who, .due]
    }
  }
}

/// Changing what is to be done, who does it and by when, what was concluded, and what is to be answered.
extension ConsoleForm {
  /// The form that changes an outcome, with what it says in its lines.
  init(changing outcome: Outcome, in state: SessionState) {
    let lines = outcome.lines(in: state)
    self.init(.change(outcome), prefilled: lines.first ?? "")
    prefilled = lines
    isUntouched = false
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

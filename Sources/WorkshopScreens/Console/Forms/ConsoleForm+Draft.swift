import SessionEngine
import TerminalKit
import WorkshopSession

/// What of a form survives its being left and the program's end.
extension ConsoleForm {
  /// Whether its words are worth keeping where it is left: what is looked for, and what a letter or a digit says, is typed anew.
  var isKeptWhenLeft: Bool {
    switch subject {
    case .find, .readTable, .place, .merge, .rename, .whichOutcome, .topic, .timeLeft: false
    case .change: isChanged
    default: prefilled.isEmpty && (!editor.isEmpty || !answers.isEmpty)
    }
  }

  /// Whether its words are a draft that must survive the program's end.
  var isDraft: Bool { purpose != nil }

  /// What its words are to become, where they must survive the program's end.
  var purpose: Draft.Purpose? {
    switch subject {
    case .hope: .hope
    case .message: .message
    case .conclusion: .conclusion
    case .action: .action
    case .change: .changedOutcome
    case .question: .question
    case .disagreement: .disagreement
    case .word: .word
    case .reword: .wording
    default: nil
    }
  }

  /// What stands in its lines, also in those that were gone back from; lines that nobody has seen say what is likely.
  var lines: [String] {
    fields.indices.map { place in
      if place < answers.count { return answers[place] }
      if place == answers.count { return editor.text }
      if typedBefore.indices.contains(place), let typed = typedBefore[place] { return typed }
      return likely(at: place)
    }
  }

  /// What stood in a line before anybody typed there.
  private func likely(at place: Int) -> String {
    if place == 0 { return offered }
    return prefilled.indices.contains(place) ? prefilled[place] : ""
  }

  /// Whether a line says something else than it did when it was opened.
  var isChanged: Bool {
    lines.enumerated().contains { $0.element != likely(at: $0.offset) }
  }

  /// The words that must survive the program's end; `nil` where there are none.
  func draft(in run: StepRun?) -> Draft? {
    let lines = lines
    guard let purpose, let text = lines.first, lines.contains(where: { !$0.isEmpty }), isChanged
    else { return nil }
    var further = Array(lines.dropFirst())
    while let last = further.last, last == likely(at: further.count) { further.removeLast() }
    var draft = Draft(text: text, further: further, run: run, purpose: purpose)
    switch subject {
    case .reword(let step): draft.run = StepRun(step, 1)
    case .change(let outcome):
      draft.amends = outcome.entity
      draft.before = prefilled
    default: break
    }
    return draft
  }

  /// Whether words that were found were typed at this question; those of older programs, which do not tell, go to the first that is empty.
  func takes(_ draft: Draft) -> Bool {
    guard let purpose else { return false }
    guard draft.purpose == purpose else { return draft.purpose == nil && editor.isEmpty }
    return switch subject {
    case .reword(let step): draft.run?.step == step
    case .change(let outcome): draft.amends == outcome.entity
    default: true
    }
  }

  /// Puts the words of a draft in its lines; of a change also what stood there when it was begun.
  mutating func take(_ draft: Draft) {
    if !draft.before.isEmpty { (prefilled, offered) = (draft.before, draft.before.first ?? "") }
    editor = LineEditor(draft.text)
    typedBefore = [nil] + draft.further
    isUntouched = false
  }

  /// Takes what is saved now for what was likely: a line that was left as it stood says it, one that was changed stays.
  mutating func rebase(onto saved: [String]) {
    let kept = lines.enumerated().map { place, line in
      line == likely(at: place) && saved.indices.contains(place) ? saved[place] : line
    }
    prefilled = saved
    offered = saved.first ?? ""
    if let first = kept.first, first != editor.text { editor = LineEditor(first) }
    // A line that says what is saved gives way to the first letter, as one that nobody has seen.
    typedBefore = kept.enumerated().map { $0.element == likely(at: $0.offset) ? nil : $0.element }
  }
}

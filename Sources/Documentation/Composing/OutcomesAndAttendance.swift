import Language
import SessionEngine

extension DocumentComposer {
  /// Conclusions, actions and open questions, with who and when.
  var outcomeBlocks: [Document.Block] {
    let conclusions = state.conclusions.all.map { Document.Item(text($0.value)) }
    let actions = state.actions.all.map { item(for: $0.value) }
    let questions = state.questions.all.map { item(for: $0.value) }
    return section(
      texts.documentation.goingOn,
      part(texts.documentation.conclusions, Array(conclusions))
        + part(texts.documentation.actions, Array(actions))
        + part(texts.documentation.questions, Array(questions)))
  }

  private func part(_ title: String, _ items: [Document.Item]) -> [Document.Block] {
    items.isEmpty ? [] : section(title, level: 3, [.list(items)])
  }

  private func item(for action: AgreedAction) -> Document.Item {
    let owner =
      action.owner.map { texts.documentation.owner(text($0).onOneLine) }
      ?? texts.documentation.noOwner
    let state = action.state == .open ? nil : texts.kinds.actionState(action.state)
    return Document.Item(
      text(action.text),
      detail: [owner, due(action.due), state].compactMap { $0 }.joined(separator: ", "))
  }

  private func item(for question: OpenQuestion) -> Document.Item {
    let who =
      question.answeredBy.map { texts.documentation.answeredBy(text($0).onOneLine) }
      ?? texts.documentation.nobodyAnswers
    let answer = question.answer.map { "\n" + texts.documentation.answer(text($0)) } ?? ""
    return Document.Item(
      text(question.text) + answer,
      detail: [who, due(question.due)].joined(separator: ", "))
  }

  private func due(_ date: CalendarDate?) -> String {
    date.map { texts.documentation.due(texts.dates.day($0)) } ?? texts.documentation.noDue
  }

  /// Words and what they mean, in the order of the alphabet.
  var wordBlocks: [Document.Block] {
    let terms = texts.alphabet.sorted(state.terms.all.map(\.value)) { text($0.word) }
    let items = terms.map { term in
      let meaning = term.explanation.map(text) ?? texts.documentation.unexplained
      return Document.Item("\(text(term.word)): \(meaning)")
    }
    return section(texts.documentation.words, items.isEmpty ? [] : [.list(items)])
  }

  /// Head counts per activity, in numbers only.
  var attendanceBlocks: [Document.Block] {
    var items: [Document.Item] = []
    if let expected = state.plan.participants {
      items.append(Document.Item(texts.documentation.expected(expected)))
    }
    let runs = Set(state.headcounts.keys.map(\.run)).sorted(by: SortedComments.precedes)
    for run in runs { items.append(Document.Item(attendance(in: run))) }
    return section(texts.documentation.attendance, items.isEmpty ? [] : [.list(items)])
  }

  private func attendance(in run: StepRun?) -> String {
    let counts = state.headcounts.filter { $0.key.run == run }
    let tables = counts.compactMap { place, count in place.table.map { ($0, count) } }
      .sorted { $0.0 < $1.0 }
    var parts = tables.map { "\(texts.names.table($0)): \($1)" }
    if tables.count > 1 {
      parts.append(texts.documentation.together(tables.lazy.map(\.1).clampedSum()))
    }
    if let room = counts[TablePlace(table: nil, run: run)] {
      parts.insert("\(texts.documentation.room): \(room)", at: 0)
    }
    guard let run else {
      return "\(texts.documentation.atStart) – \(parts.joined(separator: ", "))"
    }
    return "\(title(of: run)) – \(parts.joined(separator: ", "))"
  }
}

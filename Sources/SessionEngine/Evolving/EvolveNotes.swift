extension SessionState {
  /// The note before another under its theme; `nil` for the first.
  func predecessor(of note: NoteID) -> NoteID? {
    guard let theme = notes[note]?.theme, let order = themes[theme]?.notes,
      let index = order.lastIndex(of: note), index > 0
    else { return nil }
    return order[index - 1]
  }

  mutating func evolveNotes(_ event: Event) -> EventTrace {
    switch event {
    case .noteAdded(let id, let theme, let kind, let text, let table):
      notes.add(Note(theme: theme, kind: kind, text: text, table: table), as: id)
      themes.change(theme) { $0.notes.append(id) }
      return EventTrace(
        inverse: [.entityRetracted(.note(id))], writes: [.existence(.note(id))],
        reads: [.existence(.theme(theme))], created: .note(id))
    case .noteAmended(let id, let text, let kind):
      guard let note = notes[id] else { return EventTrace(inverse: []) }
      notes.change(id) {
        $0.text = text
        $0.kind = kind
      }
      return EventTrace(
        inverse: [.noteAmended(note: id, text: note.text, kind: note.kind)],
        writes: [.text(.note(id))], reads: [.existence(.note(id))])
    case .noteMoved(let id, let predecessor):
      guard let theme = notes[id]?.theme else { return EventTrace(inverse: []) }
      let before = self.predecessor(of: id)
      themes.change(theme) {
        $0.notes.removeAll { $0 == id }
        let index = predecessor.flatMap($0.notes.firstIndex(of:)).map { $0 + 1 } ?? 0
        $0.notes.insert(id, at: index)
      }
      return EventTrace(
        inverse: [.noteMoved(note: id, after: before)], writes: [.place(.note(id))],
        reads: [id, before, predecessor].compactMap { $0.map { .existence(.note($0)) } })
    case .noteRemoved(let id):
      return retract(.note(id))
    default:
      return EventTrace()
    }
  }

  mutating func evolveOutcomes(_ event: Event) -> EventTrace {
    switch event {
    case .conclusionAdded(let id, let text):
      conclusions.add(text, as: id)
      return .creation(of: .conclusion(id))
    case .conclusionChanged(let id, let text):
      guard let before = conclusions[id] else { return EventTrace(inverse: []) }
      conclusions.change(id) { $0 = text }
      return EventTrace(
        inverse: [.conclusionChanged(conclusion: id, text: before)],
        writes: [.text(.conclusion(id))], reads: [.existence(.conclusion(id))])
    case .actionAdded(let id, let action):
      actions.add(action, as: id)
      return .creation(of: .action(id))
    case .actionChanged(let id, let action):
      guard let before = actions[id] else { return EventTrace(inverse: []) }
      actions.change(id) { $0 = action }
      return EventTrace(
        inverse: [.actionChanged(action: id, before)], writes: [.text(.action(id))],
        reads: [.existence(.action(id))])
    case .questionAdded(let id, let text, let answeredBy, let due):
      questions.add(OpenQuestion(text: text, answeredBy: answeredBy, due: due), as: id)
      return .creation(of: .question(id))
    case .questionChanged(let id, let text, let answeredBy, let due):
      guard let before = questions[id] else { return EventTrace(inverse: []) }
      questions.change(id) { ($0.text, $0.answeredBy, $0.due) = (text, answeredBy, due) }
      return EventTrace(
        inverse: [
          .questionChanged(
            question: id, text: before.text, answeredBy: before.answeredBy, due: before.due)
        ],
        writes: [.text(.question(id))], reads: [.existence(.question(id))])
    case .questionAnswered(let id, let answer):
      return setAnswer(of: id, to: answer)
    case .questionReopened(let id):
      return setAnswer(of: id, to: nil)
    case .termAdded(let id, let word, let explanation):
      terms.add(Term(word: word, explanation: explanation), as: id)
      return .creation(of: .term(id))
    default:
      return EventTrace()
    }
  }

  private mutating func setAnswer(of id: QuestionID, to answer: Words?) -> EventTrace {
    guard let before = questions[id] else { return EventTrace(inverse: []) }
    questions.change(id) { $0.answer = answer }
    let inverse: Event =
      before.answer.map { .questionAnswered(question: id, answer: $0) }
      ?? .questionReopened(question: id)
    return EventTrace(
      inverse: [inverse], writes: [.status(.question(id))], reads: [.existence(.question(id))])
  }
}

extension EventTrace {
  static func creation(of id: EntityID) -> EventTrace {
    EventTrace(inverse: [.entityRetracted(id)], writes: [.existence(id)], created: id)
  }
}

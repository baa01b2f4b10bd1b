extension SessionState {
  func decideNotes(_ command: Command) throws(Refusal) -> [Event] {
    switch command {
    case .addNote(let new):
      if let into = try theme(new.theme).mergedInto {
        throw .mergedAlready(new.theme, into: into)
      }
      if let table = new.table { try requireTable(table) }
      return [
        .noteAdded(
          note: notes.nextID, theme: new.theme, kind: new.kind,
          text: try words(new.text, .note), table: new.table)
      ]
    case .amendNote(let id, let text, let kind):
      let note = try note(id)
      if note.text == .erased { throw .wordsErased(.note(id)) }
      let text = try words(text, .note)
      let kind = kind ?? note.kind
      guard text != note.text || kind != note.kind else { throw alreadyDone(.text(.note(id))) }
      return [.noteAmended(note: id, text: text, kind: kind)]
    case .moveNote(let id, let predecessor):
      let note = try note(id)
      if let predecessor {
        guard try self.note(predecessor).theme == note.theme, predecessor != id else {
          throw .noteOfOtherTheme(predecessor)
        }
      }
      guard self.predecessor(of: id) != predecessor else { throw alreadyDone(.place(.note(id))) }
      return [.noteMoved(note: id, after: predecessor)]
    case .removeNote(let id):
      _ = try note(id)
      return [.noteRemoved(note: id)]
    default:
      return []
    }
  }

  private func note(_ id: NoteID) throws(Refusal) -> Note {
    guard let note = notes[id] else { throw .unknown(.note(id)) }
    return note
  }

  func decideOutcomes(_ command: Command) throws(Refusal) -> [Event] {
    switch command {
    case .addConclusion(let text):
      return [
        .conclusionAdded(conclusion: conclusions.nextID, text: try words(text, .conclusion))
      ]
    case .changeConclusion(let id, let text):
      guard let before = conclusions[id] else { throw .unknown(.conclusion(id)) }
      let text = try words(text, .conclusion)
      guard text != before else { throw alreadyDone(.text(.conclusion(id))) }
      return [.conclusionChanged(conclusion: id, text: text)]
    case .addAction(let text, let owner, let due):
      let action = AgreedAction(
        text: try words(text, .action), owner: try words(ifAny: owner, .title), due: due)
      return [.actionAdded(action: actions.nextID, action)]
    case .changeAction(let id, let text, let owner, let due, let state):
      guard let before = actions[id] else { throw .unknown(.action(id)) }
      let action = AgreedAction(
        text: try words(text, .action), owner: try words(ifAny: owner, .title), due: due,
        state: state)
      guard action != before else { throw alreadyDone(.text(.action(id))) }
      return [.actionChanged(action: id, action)]
    case .addQuestion(let text, let answeredBy, let due):
      return [
        .questionAdded(
          question: questions.nextID, text: try words(text, .comment),
          answeredBy: try words(ifAny: answeredBy, .title), due: due)
      ]
    case .changeQuestion(let id, let text, let answeredBy, let due):
      guard let before = questions[id] else { throw .unknown(.question(id)) }
      let text = try words(text, .comment)
      let answeredBy = try words(ifAny: answeredBy, .title)
      guard text != before.text || answeredBy != before.answeredBy || due != before.due else {
        throw alreadyDone(.text(.question(id)))
      }
      return [.questionChanged(question: id, text: text, answeredBy: answeredBy, due: due)]
    case .answerQuestion(let id, let answer):
      guard let question = questions[id] else { throw .unknown(.question(id)) }
      let answer = try words(answer, .answer)
      guard question.answer != answer else { throw alreadyDone(.status(.question(id))) }
      return [.questionAnswered(question: id, answer: answer)]
    case .addTerm(let word, let explanation):
      return [
        .termAdded(
          term: terms.nextID, word: try words(word, .word),
          explanation: try words(ifAny: explanation, .note))
      ]
    default:
      return []
    }
  }
}

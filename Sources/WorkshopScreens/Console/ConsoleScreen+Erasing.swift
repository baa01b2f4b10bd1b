import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  /// Forgets words that have been erased, wherever they stand here.
  mutating func drop(_ erased: ErasedWords) {
    if let text = message?.text, erased.mayStand(in: text.utf8) { message = nil }
    switch mode {
    case .asking(let form) where form.holds(erased): mode = .following
    case .asking(var form):
      form.editor.forgetPast { erased.areSaid(in: $0.utf8) }
      mode = .asking(form)
    case .reading(let reading) where reading.isLooking(for: erased): mode = .following
    case .confirming(let question)
    where erased.mayStand(in: question.question.utf8) || question.form?.holds(erased) == true:
      mode = .following
    default: break
    }
    shelved = shelved.filter { !$0.value.holds(erased) }
    for key in shelved.keys {
      shelved[key]?.editor.forgetPast { erased.areSaid(in: $0.utf8) }
    }
    found.removeAll { ($0.lines + $0.before).contains { erased.areSaid(in: $0.utf8) } }
    preview.forget()
    searchable.forget()
    drawnWords.forget()
    if case .notes(var editing) = mode {
      let isSaid = editing.editor.forgets(erased)
      mode = isSaid ? .following : .notes(editing)
    }
    if entry.forgets(erased) { entry = LineEditor() }
    if entryOutOfSight.forgets(erased) { entryOutOfSight = LineEditor() }
    let rest = notes.without(erased)
    haveNotesChanged = rest != notes
    notes = rest
  }

  /// Has the draft and the notes kept anew where erased words have gone from them.
  public mutating func takeFollowUp() -> [ScreenEffect] {
    defer { haveNotesChanged = false }
    return keepDraft() + (haveNotesChanged ? [.keepNotes(notes)] : [])
  }
}

extension LineEditor {
  /// Forgets what it could bring back that says erased words, and tells whether what stands in it does too.
  mutating func forgets(_ erased: ErasedWords) -> Bool {
    forgetPast { erased.areSaid(in: $0.utf8) }
    return erased.areSaid(in: text.utf8)
  }
}

extension CommentReading {
  /// Whether erased words are what was looked for.
  fileprivate func isLooking(for erased: ErasedWords) -> Bool {
    guard case .query(let words) = source else { return false }
    return erased.areSaid(in: words.utf8)
  }
}

extension ConsoleForm {
  /// Whether a line of it says erased words.
  fileprivate func holds(_ erased: ErasedWords) -> Bool {
    (lines + answers + typedBefore.compactMap(\.self) + prefilled + [offered]).contains {
      erased.areSaid(in: $0.utf8)
    }
  }
}

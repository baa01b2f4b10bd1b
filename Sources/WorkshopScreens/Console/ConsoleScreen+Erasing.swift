import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  /// Forgets words that have been erased, wherever they stand here.
  mutating func drop(_ erased: ErasedWords) {
    if let text = message?.text, erased.mayStand(in: text.utf8) { message = nil }
    switch mode {
    case .asking(let form) where form.holds(erased): mode = .following
    case .confirming(let question) where erased.mayStand(in: question.question.utf8):
      mode = .following
    default: break
    }
    shelved = shelved.filter { !$0.value.holds(erased) }
    if let text = draft, erased.areSaid(in: text.utf8) { draft = nil }
  }

  /// Has the draft kept anew where erased words have gone from it.
  public mutating func takeFollowUp() -> [ScreenEffect] { keepDraft() }
}

extension ConsoleForm {
  /// Whether a line of it says erased words.
  fileprivate func holds(_ erased: ErasedWords) -> Bool {
    (answers + [editor.text]).contains { erased.areSaid(in: $0.utf8) }
  }
}

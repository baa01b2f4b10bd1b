import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension DeskScreen {
  /// Forgets words that have been erased, wherever they stand here: no draft and no command brings them back.
  mutating func drop(_ erased: ErasedWords) {
    drawnEntries.forget()
    searchable.forget()
    for place in Set(lines.keys).union([place]) {
      guard let line = lines[place] else { continue }
      guard line.holds(erased) else {
        lines[place]?.editor.forgetPast { erased.areSaid(in: $0.utf8) }
        continue
      }
      lines[place]?.clear()
      notice = nil
    }
    sent.removeAll { $0.command.amendedThing.map(erased.things.contains) ?? false }
    if leftAmendment?.holds(erased) == true { leftAmendment = nil }
    switch overlay {
    case .pasted(let paste) where erased.areSaid(in: paste.whole.utf8): overlay = .none
    case .search(let search) where search.holds(erased): overlay = .none
    case .takeBack(_, let what) where erased.mayStand(in: what.utf8): overlay = .none
    default: break
    }
    switch notice {
    case .done(let text) where erased.mayStand(in: text.utf8),
      .refusal(let text) where erased.mayStand(in: text.utf8):
      notice = nil
    default: break
    }
  }

  /// Has the drafts kept anew where words have gone from them.
  public mutating func takeFollowUp() -> [ScreenEffect] { keeping { _ in [] } }
}

extension DeskLine {
  /// The comment or note whose words it changes, or changed before the program last ended.
  var amendedThing: EntityID? {
    switch target {
    case .new: formerTarget
    case .comment(let id, _): .comment(id)
    case .note(let id, _): .note(id)
    }
  }

  /// Whether it changes erased words, or says them.
  fileprivate func holds(_ erased: ErasedWords) -> Bool {
    if let amendedThing, erased.things.contains(amendedThing) { return true }
    return erased.areSaid(in: editor.text.utf8)
  }
}

extension DeskSearch {
  /// Whether erased words are, or were, what is looked for.
  fileprivate func holds(_ erased: ErasedWords) -> Bool {
    var forgetful = words
    forgetful.forgetPast { erased.areSaid(in: $0.utf8) }
    return forgetful != words
      || [words.text, asked].contains { erased.areSaid(in: $0.utf8) }
  }
}

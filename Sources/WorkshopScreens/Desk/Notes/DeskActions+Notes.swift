import Language
import SessionEngine
import TerminalKit

/// Moving and removing notes, and signs that propose something.
extension DeskScreen {
  static let arranging = [
    action(.moveNoteUp, [.control("p")], when: { $0.isAmendingNote }) { desk, _ in
      desk.moveAmendedNote(by: -1)
    },
    action(.moveNoteDown, [.control("n")], when: { $0.isAmendingNote }) { desk, _ in
      desk.moveAmendedNote(by: 1)
    },
    action(.removeNote, [.delete], when: { $0.isAmendingNote && $0.line.isEmpty }) { desk, _ in
      if let note = desk.amendedNote { desk.overlay = .remove(note) }
      return []
    },
    action(.removeNote, [.delete], when: { $0.overlay.removed != nil }) { desk, _ in
      guard let note = desk.overlay.removed else { return [] }
      desk.overlay = .none
      if desk.amendedNote == note { desk.line.clear() }
      return desk.send(.removeNote(note: note))
    },
  ]

  static let proposingSigns = [
    lone(.proposeConclusion, "=") { $0.proposing.isPossible },
    lone(.proposeAction, "*") { $0.proposing.isPossible },
    lone(.proposeQuestion, "?") { $0.proposing.asksQuestions },
    lone(.proposeTerm, ":") { $0.proposing.isPossible },
    lone(.floor, "@") { $0.asksForPerspectives && !$0.isCounting },
    lone(.tellFacilitator, ">") { _ in true },
  ]

  /// Whether a note is being amended, which can be moved too.
  var isAmendingNote: Bool { overlay == .none && amendedNote != nil }
}

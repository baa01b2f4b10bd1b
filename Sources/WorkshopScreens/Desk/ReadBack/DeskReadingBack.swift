import Language
import SessionEngine
import TerminalKit
import WorkshopSession

/// Reading back: agreeing, and saying how many heard it.
extension DeskScreen {
  /// Begins to read back what was said at the table in the run that is being written for.
  mutating func beginReadBack() {
    readBack = ReadBack(table: tableOfTask, run: run, in: index, of: session)
    if readBack == nil { notice = .message(.nothingToReadBack) }
  }

  /// The comment that is being read is right; after the last one it asks how many heard it.
  mutating func agree() {
    guard let reading = readBack?.current, let comment = session.comments[reading] else { return }
    guard !isBeingAmended(reading) else {
      notice = .message(.stillSaving)
      return
    }
    readBack?.agree(comment)
    if readBack?.goOn() == false { endReadBack(sayingSo: true) }
  }

  /// Whether another wording of a comment is on its way and cannot be seen yet: it has to be seen to be agreed to.
  private func isBeingAmended(_ comment: CommentID) -> Bool {
    sent.contains { sent in
      guard case .amendComment(comment, _, _) = sent.command else { return false }
      return session.journal[sent.id] == nil
    }
  }

  /// Ends the read-back. What has been agreed to is marked, once it is said how many heard it.
  ///
  /// - Returns: Whether it is at its end; false where that is asked first.
  @discardableResult
  mutating func endReadBack(sayingSo isDone: Bool) -> Bool {
    guard let readBack else { return true }
    guard readBack.unmarked(in: session).isEmpty else {
      let known = session.lastHeadcount(at: readBack.table, in: readBack.run)
      overlay = .present(LineEditor(known.map(String.init) ?? ""), isLikely: known != nil)
      return false
    }
    self.readBack = nil
    if isDone { notice = .message(.readBackDone) }
    return true
  }

  /// Marks what has been agreed to, heard by as many as stand in the line; an empty line is unknown.
  mutating func markReadBack() -> [ScreenEffect] {
    guard let readBack, case .present(let editor, _) = overlay else { return [] }
    let text = String(LineMarks.trimmed(editor.text))
    let present = text.wholeNumber
    guard text.isEmpty || present.map({ $0 <= Limits.people }) == true else {
      notice = .refusal(context.catalogue.deskReadBack.notNumber)
      return []
    }
    overlay = .none
    notice = nil
    self.readBack = nil
    let comments = readBack.unmarked(in: session)
    guard !comments.isEmpty else { return [] }
    return send(
      .markReadBack(
        table: readBack.table, run: readBack.run, comments: comments, present: present))
  }
}

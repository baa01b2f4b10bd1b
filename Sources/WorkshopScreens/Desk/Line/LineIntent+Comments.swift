import Language
import SessionEngine
import TerminalKit

/// What a line becomes as a comment: its words without the signs that say what kind it is, from which slip it is typed
/// and from where it was said.
extension DeskScreen {
  /// The number of a slip at the start of the line, where that is what it is.
  var slipMark: SlipMark? {
    guard line.target == .new, !line.isLiteral, !index.tables.isEmpty else { return nil }
    // Most lines begin otherwise, and a line may be too long to put together for nothing.
    let start =
      line.editor.textBeforeCursor.isEmpty
      ? line.editor.textAfterCursor : line.editor.textBeforeCursor
    guard let first = start.first(where: { !$0.isWhitespace }), first == "B" || first == "b"
    else { return nil }
    return SlipMark(line.editor.text)
  }

  /// What Enter does with a line that begins with the number of a slip.
  func intent(_ mark: SlipMark) -> LineIntent {
    let slip = mark.slip
    guard index.tables.contains(slip.table) else {
      return .impossible(.noSuchTable(slip.table.number))
    }
    if mark.rest.isEmpty { return .findSlip(slip) }
    if let said = said(on: slip) {
      return .impossible(.paper(.typed(slip, place: said.place, words: said.words)))
    }
    return comment(fromSlip: mark).map { .comment($0) } ?? .impossible(.onlyASign)
  }

  /// The comment that a text means; `nil` where it has signs and no words.
  func comment(
    _ text: some StringProtocol, plain: CommentKind, at table: TableID?, in run: StepRun?,
    literally isLiteral: Bool
  ) -> NewComment? {
    if isLiteral {
      let words = String(LineMarks.trimmed(text))
      return words.isEmpty ? nil : NewComment(text: words, kind: plain, table: table, run: run)
    }
    let read = CommentLine(on: nil, text, letters: index.letters)
    return read.text.isEmpty ? nil : read.comment(plain: plain, at: table, in: run)
  }

  /// The comment that stands on a slip: at the slip's table, in the run that it was printed for or, where it was not, the line's.
  func comment(fromSlip mark: SlipMark) -> NewComment? {
    let read = CommentLine(on: mark.slip, mark.rest, letters: index.letters)
    return read.text.isEmpty ? nil : read.comment(of: session, at: nil, in: run)
  }

  /// Whether signs say anything of a comment.
  func hasSign(_ new: NewComment) -> Bool {
    new.kind != session.plainCommentKind(in: new.run) || new.slip != nil
      || !new.perspectives.isEmpty
      || new.speaksForGroup
  }

  /// A text with the number of its slip and the letters of its perspectives, as they are typed.
  func marked(
    _ text: String, slip: SlipNumber?, perspectives: [Perspective], speaksForGroup: Bool
  ) -> String {
    guard slip != nil || !perspectives.isEmpty || speaksForGroup else { return text }
    var letters = perspectives.compactMap { index.letters.letter(of: $0) }
    if speaksForGroup { letters.append(PerspectiveLetters.group) }
    // What the plan does not ask for has no letter.
    let others = perspectives.filter { index.letters.letter(of: $0) == nil }
      .map { context.catalogue.perspectives.one($0) }
    let parts =
      [slip?.description, text, letters.isEmpty ? nil : "@" + String(letters)]
      + [others.isEmpty ? nil : "(\(others.joined(separator: ", ")))"]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// The perspectives of a comment in words; `nil` where nobody noted any.
  func perspectiveWords(_ perspectives: [Perspective], speaksForGroup: Bool) -> String? {
    let texts = context.catalogue.perspectives
    let words = perspectives.map { texts.one($0) } + (speaksForGroup ? [texts.speaksForGroup] : [])
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}

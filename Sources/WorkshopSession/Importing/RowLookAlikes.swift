import SessionEngine

/// A row of a file that is like something in the session, or like an earlier row.
public struct RowLookAlike: Hashable, Sendable {
  /// What a row is like.
  public enum Other: Hashable, Sendable {
    /// A comment of the session.
    case comment(CommentID)
    /// A note of the session.
    case note(NoteID)
    /// An earlier row of the file, by its line.
    case line(Int)
  }

  /// The row's line, from 1.
  public let line: Int
  /// The row's words.
  public let text: String
  /// What it is like.
  public let other: Other
  /// The words of that.
  public let otherText: String
  /// How alike they are.
  public let likeness: Likeness
}

extension SessionState {
  /// The rows that are like a comment that stands in the session, or like an earlier row; each with the one most like it.
  public func lookAlikes(of rows: [CommentRow]) -> [RowLookAlike] {
    let known = comments.all.compactMap { id, comment in
      comment.isWithdrawn ? nil : comment.text.text.map { (RowLookAlike.Other.comment(id), $0) }
    }
    return lookAlikes(of: rows.map { ($0.line, $0.text) }, known: known)
  }

  /// The same of notes.
  public func lookAlikes(of rows: [NoteRow]) -> [RowLookAlike] {
    let known = notes.all.compactMap { id, note in
      note.text.text.map { (RowLookAlike.Other.note(id), $0) }
    }
    return lookAlikes(of: rows.map { ($0.line, $0.text) }, known: known)
  }

  private func lookAlikes(
    of rows: [(line: Int, text: String)], known: [(thing: RowLookAlike.Other, text: String)]
  ) -> [RowLookAlike] {
    LookAlikes.matches(in: known.map(\.text) + rows.map(\.text), from: known.count).map { match in
      let row = rows[match.text - known.count]
      let isKnown = match.like < known.count
      return RowLookAlike(
        line: row.line, text: row.text,
        other: isKnown
          ? known[match.like].thing : .line(rows[match.like - known.count].line),
        otherText: isKnown ? known[match.like].text : rows[match.like - known.count].text,
        likeness: match.likeness)
    }
  }
}

import SessionEngine

/// Words that are looked for in comments. All of them have to occur, as words or parts of words, in any order.
struct CommentQuery: Sendable {
  private let words: [FoldedText]

  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)) }
      .filter { !$0.bytes.isEmpty }
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { words.isEmpty }

  /// The comments that hold all words, the newest first; none without words. What was withdrawn or erased is not found.
  func comments(in session: SessionState) -> [CommentID] {
    guard !isEmpty else { return [] }
    var found: [CommentID] = []
    var folded = FoldedText()
    session.visitComments { id, text in
      folded.fold(text)
      if words.allSatisfy({ folded.contains($0) }) { found.append(id) }
    }
    return found
  }
}

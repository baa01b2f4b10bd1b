/// Words that are looked for in comments. All of them have to occur, as words or parts of words, in any order.
struct CommentQuery: Equatable, Sendable {
  /// The words, each in the form in which comments are searched.
  let words: [FoldedText]

  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)) }
      .filter { $0.length > 0 }
  }
}

import SessionEngine

/// The words of all comments that stand, in the form in which they are searched, a page of comments after another.
///
/// The comments themselves lie all over memory, and going through ten thousand of them can be felt at a key. These pages are made
/// before that key is pressed, while the words to look for are being typed, and kept only as long as somebody searches.
struct SearchableComments: Sendable {
  /// Comments whose numbers follow each other.
  private struct Page: Sendable {
    /// Their words, one comment's after another's; nothing of those that were withdrawn or erased.
    var bytes: [UInt8] = []
    /// Where each of them ends.
    var ends: [Int] = []
  }

  private static let pageLength = 64

  /// What was found before anybody asked.
  private struct Foreseen: Sendable {
    let query: CommentQuery
    let found: [CommentID]
  }

  private var pages: [Page] = []
  private var foreseen: Foreseen?
  private var followed = SessionState().comments

  /// The words of nobody.
  init() {}

  /// The words of a session.
  init(_ session: SessionState) { follow(session) }

  /// Takes in what has been said, reworded, withdrawn and erased since it followed last.
  mutating func follow(_ session: SessionState) {
    let changed = Set(
      session.comments.changes(since: followed).map { ($0.number - 1) / Self.pageLength })
    followed = session.comments
    if !changed.isEmpty { foreseen = nil }
    var text = FoldedText()
    for place in changed.sorted() {
      while pages.count <= place { pages.append(Page()) }
      pages[place] = Self.page(place, of: session, foldingInto: &text)
    }
  }

  /// Keeps nothing any longer.
  mutating func forget() {
    if !pages.isEmpty { self = SearchableComments() }
  }

  /// Looks for words while they are being typed, so that they have been found when they are asked for.
  mutating func foresee(_ query: CommentQuery) {
    guard foreseen?.query != query else { return }
    foreseen = Foreseen(query: query, found: comments(holding: query))
  }

  /// The comments that hold all words of a query, the newest first; none where it holds no word.
  func comments(holding query: CommentQuery) -> [CommentID] {
    guard !query.words.isEmpty else { return [] }
    if let foreseen, foreseen.query == query { return foreseen.found }
    var found: [CommentID] = []
    for (place, page) in pages.enumerated().reversed() {
      let bytes = page.bytes.span.bytes
      for (offset, end) in page.ends.enumerated().reversed() {
        let start = offset > 0 ? page.ends[offset - 1] : 0
        if start < end, query.words.allSatisfy({ $0.occurs(in: bytes.extracting(start..<end)) }) {
          found.append(CommentID(number: place * Self.pageLength + offset + 1))
        }
      }
    }
    return found
  }

  private static func page(
    _ place: Int, of session: SessionState, foldingInto text: inout FoldedText
  ) -> Page {
    let first = CommentID(number: place * pageLength + 1)
    let last = CommentID(number: first.number + pageLength)
    text.clear()
    var ends: [Int] = []
    ends.reserveCapacity(pageLength)
    session.visitComments(first..<last) { id, words in
      while ends.count < id.number - first.number { ends.append(text.length) }
      text.append(words)
      ends.append(text.length)
    }
    return Page(bytes: Array(text.bytes), ends: ends)
  }
}

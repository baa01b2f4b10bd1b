import Language
import SessionEngine
import TerminalKit

/// Words that are looked for in all comments, and what was found.
struct DeskSearch: Equatable, Sendable {
  /// The words as they are being written.
  var words: LineEditor
  /// The words that were looked for.
  private(set) var asked = ""
  /// The comments that hold them, the newest first.
  private(set) var found: [CommentID] = []
  /// The place of the one that keys act on.
  private(set) var selected = 0

  init(_ words: String, in comments: SearchableComments) {
    self.words = LineEditor(words)
    search(comments)
  }

  /// The comment that keys act on.
  var current: CommentID? { found.indices.contains(selected) ? found[selected] : nil }

  /// Whether other words than those that were looked for stand in the line.
  var isChanged: Bool { words.text != asked }

  /// Looks for the words in the line.
  mutating func search(_ comments: SearchableComments) {
    asked = words.text
    found = comments.comments(holding: CommentQuery(asked))
    selected = 0
  }

  /// Moves by comments, within what was found.
  mutating func move(by steps: Int) {
    selected = max(0, min(found.count - 1, selected + steps))
  }

  /// Takes a comment away that was struck meanwhile. What came in is found when one searches again.
  mutating func follow(_ session: SessionState) {
    let current = current
    found.removeAll { session.comments[$0]?.isWithdrawn != false }
    selected = found.firstIndex { $0 == current } ?? max(0, min(selected, found.count - 1))
  }
}

extension DeskScreen {
  /// Does something with the search; nothing where none goes on.
  mutating func searching(_ change: (inout DeskSearch) -> Void) {
    guard case .search(var search) = overlay else { return }
    change(&search)
    overlay = .search(search)
  }

  /// Looks for words.
  mutating func search(for words: String) {
    searchable.follow(session)
    overlay = .search(DeskSearch(words, in: searchable))
  }

  /// Looks for the words as they have been changed.
  mutating func searchAgain() {
    searchable.follow(session)
    let comments = searchable
    searching { $0.search(comments) }
    notice = nil
  }

  /// Has the comments at hand as long as somebody looks for words in them, or types a line that will.
  public mutating func prepare() {
    let text = line.editor.text
    let isTyped = text.utf8.first == UInt8(ascii: "/")
    guard overlay.search != nil || isTyped else {
      searchable.forget()
      return
    }
    searchable.follow(session)
    if isTyped { searchable.foresee(CommentQuery(String(text.dropFirst()))) }
  }

  /// Brings the comment that was found into the line of its table, if it is this desk's and the line is free.
  mutating func amendFound() {
    guard let id = overlay.search?.current, let comment = session.comments[id] else { return }
    guard comment.station == context.station else {
      notice = .message(.notYours)
      return
    }
    guard lines[comment.table]?.isEmpty != false else {
      notice = .message(.lineNotEmpty)
      return
    }
    overlay = .none
    if place != comment.table { write(for: comment.table) }
    bring(.comment(id, comment.kind))
  }

  /// What was found, from the one that keys act on, at most that many.
  func foundEntries(_ limit: Int) -> [DeskEntry] {
    guard let search = overlay.search else { return [] }
    return search.found.dropFirst(search.selected).prefix(max(0, limit)).compactMap {
      foundEntry($0)
    }
  }

  /// A comment with where it was said: table, round and kind.
  func foundEntry(_ id: CommentID) -> DeskEntry? {
    guard let comment = session.comments[id], var entry = entry(of: id) else { return nil }
    let kind = entry.label.isEmpty ? "" : " · \(entry.label)"
    entry.label = name(of: comment.table, in: comment.run) + kind
    return entry
  }
}

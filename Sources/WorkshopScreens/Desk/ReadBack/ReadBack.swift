import SessionEngine

/// The reading back of what was said at a table in a run: one comment after another is agreed to.
struct ReadBack: Equatable, Sendable {
  /// What was agreed to: another wording is not.
  struct Wording: Equatable, Sendable {
    let text: Words
    let kind: CommentKind
  }

  let table: TableID?
  let run: StepRun?
  /// What is read, in the order in which it was said.
  private(set) var comments: [CommentID]
  /// The place of the comment that is being read.
  private(set) var position = 0
  /// Which part of a long wording is looked at, counted on from the first; after the last comes the first again.
  private(set) var part = 0
  private var agreed: [CommentID: Wording] = [:]

  /// Begins with the first that was not read back before; `nil` where there is nothing to read.
  init?(table: TableID?, run: StepRun?, in index: DeskIndex, of session: SessionState) {
    self.table = table
    self.run = run
    comments = ReadBack.comments(at: table, in: run, index, session)
    if comments.isEmpty { return nil }
    position = comments.firstIndex { session.comments[$0]?.isReadBack == false } ?? 0
  }

  /// The comment that is being read.
  var current: CommentID { comments[position] }

  /// Goes on to the next; false at the end.
  mutating func goOn() -> Bool {
    part = 0
    guard position + 1 < comments.count else { return false }
    position += 1
    return true
  }

  /// Goes back to the one before.
  mutating func goBack() {
    part = 0
    position = max(0, position - 1)
  }

  /// Looks at the next part of the wording.
  mutating func goOnWithin() { part += 1 }

  /// Notes that the comment that is being read was agreed to as it stands.
  mutating func agree(_ comment: TableComment) {
    agreed[current] = Wording(text: comment.text, kind: comment.kind)
  }

  /// Whether a comment was agreed to.
  func isAgreed(_ comment: CommentID) -> Bool { agreed[comment] != nil }

  /// How many have been agreed to.
  var agreedCount: Int { agreed.count }

  /// What has been agreed to and not been marked yet, in the order in which it was said.
  func unmarked(in session: SessionState) -> [CommentID] {
    comments.filter { agreed[$0] != nil && session.comments[$0]?.isReadBack == false }
  }

  /// Takes what has changed; false where nothing is left to read.
  mutating func follow(_ index: DeskIndex, of session: SessionState) -> Bool {
    let reading = current
    let now = ReadBack.comments(at: table, in: run, index, session)
    guard !now.isEmpty else { return false }
    agreed = agreed.filter { id, wording in
      session.comments[id].map { Wording(text: $0.text, kind: $0.kind) } == wording
        && now.contains(id)
    }
    position = now.firstIndex { $0 >= reading } ?? now.count - 1
    comments = now
    return true
  }

  private static func comments(
    at table: TableID?, in run: StepRun?, _ index: DeskIndex, _ session: SessionState
  ) -> [CommentID] {
    (index.said[table] ?? []).filter { session.comments[$0]?.run == run }
  }
}

import SessionEngine

/// The reading back of what was said at a table in a run: one comment after another is agreed to.
struct ReadBack: Equatable, Sendable {
  let table: TableID?
  let run: StepRun?
  /// What is read, in the order in which it was said.
  private(set) var comments: [CommentID]
  /// The place of the comment that is being read.
  private(set) var position = 0

  /// `nil` where there is nothing to read.
  init?(table: TableID?, run: StepRun?, in index: DeskIndex, of session: SessionState) {
    self.table = table
    self.run = run
    comments = ReadBack.comments(at: table, in: run, index, session)
    if comments.isEmpty { return nil }
  }

  /// The comment that is being read.
  var current: CommentID { comments[position] }

  /// Goes on to the next; false at the end.
  mutating func goOn() -> Bool {
    guard position + 1 < comments.count else { return false }
    position += 1
    return true
  }

  /// Goes back to the one before.
  mutating func goBack() { position = max(0, position - 1) }

  /// Takes what has changed; false where nothing is left to read.
  mutating func follow(_ index: DeskIndex, of session: SessionState) -> Bool {
    let reading = current
    let now = ReadBack.comments(at: table, in: run, index, session)
    guard !now.isEmpty else { return false }
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

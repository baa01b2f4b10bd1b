extension StageState {
  /// The comments whose words stand in the middle of the wall, in the order in which they stand.
  public var commentsShown: [CommentID] {
    switch scene {
    case .hopes(let said): said.map(\.comment)
    case .tableRound(_, _, let said, _): said.latest.map(\.comment)
    case .themes(_, let inHand): inHand.map { [$0.comment] } ?? []
    case .welcome, .readBack, .changeTables, .rule, .silence, .voting, .counting, .reveal,
      .deepening, .outcomes, .pause, .thanks:
      []
    }
  }
}

extension SessionState {
  /// The one of those comments that was let onto the wall last, or came there by itself.
  public func latestReleased(of comments: [CommentID]) -> CommentID? {
    let wanted = Set(comments)
    let last = journal.entries.reversed().lazy.compactMap { entry -> CommentID? in
      switch entry.headline {
      case .commentShown(let id, .released), .commentAdded(let id, _):
        wanted.contains(id) ? id : nil
      default: nil
      }
    }.first
    return last ?? comments.last
  }
}

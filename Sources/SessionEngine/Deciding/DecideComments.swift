extension SessionState {
  func decideComments(_ command: Command) throws(Refusal) -> [Event] {
    switch command {
    case .addComment(let new): return try adding(new)
    case .amendComment(let id, let text, let kind):
      let comment = try standing(id)
      // What is on its way from another desk may be the very words that are gone.
      if comment.text == .erased { throw .wordsErased(.comment(id)) }
      let text = try words(text, .comment)
      let kind = kind ?? comment.kind
      guard text != comment.text || kind != comment.kind else {
        throw alreadyDone(.text(.comment(id)))
      }
      // What was agreed to was the wording, not the comment.
      return [.commentAmended(comment: id, text: text, kind: kind)]
        + (comment.isReadBack && text != comment.text
          ? [.commentsMarked([id], readBack: false)] : [])
    case .withdrawComment(let id):
      guard try !comment(id).isWithdrawn else { throw alreadyDone(.status(.comment(id))) }
      return [.commentWithdrawn(comment: id)]
    case .moveComment(let id, let table, let run):
      let comment = try standing(id)
      if let table { try requireTable(table) }
      if let run { try requirePossible(run) }
      guard comment.table != table || comment.run != run else {
        throw alreadyDone(.place(.comment(id)))
      }
      return [.commentMoved(comment: id, table: table, run: run)]
    case .releaseComment(let id):
      guard try standing(id).visibility != .released else {
        throw alreadyDone(.status(.comment(id)))
      }
      return [.commentShown(comment: id, .released)]
    case .takeDown(let id):
      guard try comment(id).visibility != .takenDown else {
        throw alreadyDone(.status(.comment(id)))
      }
      return [.commentShown(comment: id, .takenDown)]
    case .placeComment(let id, let theme, let keeping):
      return try decidePlacing(id, under: theme, keepingOthers: keeping)
    case .unplaceComment(let id, let theme):
      _ = try self.theme(theme)
      guard try comment(id).themes.contains(theme) else { throw .notPlaced(id, theme) }
      return [.commentUnplaced(comment: id, theme: theme)]
    case .postponeComment(let id):
      let comment = try standing(id)
      let latest = postponedComments.values.max() ?? 0
      guard !comment.isParked, comment.themes.isEmpty else {
        throw alreadyDone(.status(.comment(id)))
      }
      return [.commentPostponed(comment: id, turn: latest.clampedAdding(1))]
    case .parkComment(let id):
      let comment = try standing(id)
      guard !comment.isParked else { throw alreadyDone(.status(.comment(id))) }
      return comment.themes.map { .commentUnplaced(comment: id, theme: $0) }
        + [.commentParked(comment: id)]
    default:
      return []
    }
  }

  private func adding(_ new: NewComment) throws(Refusal) -> [Event] {
    let text = try words(new.text, .comment)
    let table = new.table ?? new.slip?.table
    if let table { try requireTable(table) }
    if let slip = new.slip { try requireUntyped(slip, at: table) }
    let run = new.run ?? new.slip.flatMap(run(of:))
    if let run { try requirePossible(run) }
    let added = Event.commentAdded(
      comment: comments.nextID,
      AddedComment(
        text: text, kind: new.kind, table: table, run: run, saidAt: new.saidAt,
        perspectives: new.perspectives, speaksForGroup: new.speaksForGroup, slip: new.slip))
    // Somebody could read it after all, or its writer gave it back.
    if let slip = new.slip, slipsAside[slip] != nil { return [.slipTakenUp(slip), added] }
    return [added]
  }

  /// A comment that was not taken back.
  func standing(_ id: CommentID) throws(Refusal) -> TableComment {
    let comment = try comment(id)
    guard !comment.isWithdrawn else { throw .withdrawn(id) }
    return comment
  }

  private func decidePlacing(
    _ id: CommentID, under theme: ThemeID, keepingOthers: Bool
  ) throws(Refusal) -> [Event] {
    let comment = try standing(id)
    if let into = try self.theme(theme).mergedInto { throw .mergedAlready(theme, into: into) }
    var events: [Event] = []
    // First, as the first event is what the command is called by.
    if !comment.themes.contains(theme) { events.append(.commentPlaced(comment: id, theme: theme)) }
    if !keepingOthers {
      for other in comment.themes where other != theme {
        events.append(.commentUnplaced(comment: id, theme: other))
      }
    }
    if comment.isParked { events.append(.commentUnparked(comment: id)) }
    guard !events.isEmpty else { throw alreadyDone(.placement(id, theme)) }
    return events
  }
}

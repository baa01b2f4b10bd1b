/// What follows from the comments of a session, kept up to date by looking only at those that have changed.
///
/// Lists are in the order in which the comments came. What was taken back stands in none of them.
public struct CommentIndex: Equatable, Sendable {
  /// What was said at a place.
  public struct Talk: Equatable, Sendable {
    /// How many comments.
    public var comments = 0
    /// When the last of them was said, in milliseconds since 1970 UTC.
    public var lastSaidAt = Int64.min
  }

  /// All that stand.
  public private(set) var standing: [CommentID] = []
  /// Those of each table, and of the room.
  public private(set) var byTable: [TableID?: [CommentID]] = [:]
  /// How much was said where; places where nothing stands are left out.
  public private(set) var talks: [TablePlace: Talk] = [:]
  /// Those that may be on the wall, by their run.
  public private(set) var onWall: [StepRun?: [CommentID]] = [:]
  /// Hopes, and whatever else was said at the opening.
  public private(set) var hopes: [CommentID] = []
  /// Those that may be on the wall, of all runs.
  public var allOnWall: [CommentID] { onWall.values.flatMap { $0 }.sorted() }
  /// Those that are still to be sorted.
  public private(set) var unsorted: [CommentID] = []
  /// Those of them that may be on the wall.
  public private(set) var unsortedOnWall: [CommentID] = []
  /// Those that are still to be sorted in the order in which they are: what the room can read comes first, so that nobody sorts one
  /// comment while the room is asked about another; of either kind what was postponed comes last.
  public var toSort: [CommentID] {
    guard !unsortedOnWall.isEmpty, unsortedOnWall.count < unsorted.count else {
      return inTurn(unsorted)
    }
    var shown = unsortedOnWall[...]
    let others = unsorted.filter { id in
      guard shown.first == id else { return true }
      shown.removeFirst()
      return false
    }
    return inTurn(unsortedOnWall) + inTurn(others)
  }
  /// The first of them.
  public var nextToSort: CommentID? { nextToSortOnWall ?? first(of: unsorted) }
  /// The first of them, where it may be on the wall.
  public var nextToSortOnWall: CommentID? { first(of: unsortedOnWall) }
  /// When it is the turn of those that were postponed and are still to be sorted.
  private var turns: [CommentID: Int] = [:]

  /// Comments with those behind that were postponed, in their order.
  private func inTurn(_ comments: [CommentID]) -> [CommentID] {
    guard !turns.isEmpty else { return comments }
    return comments.filter { turns[$0] == nil }
      + comments.filter { turns[$0] != nil }.sorted(by: comesBefore)
  }

  private func first(of comments: [CommentID]) -> CommentID? {
    guard !turns.isEmpty else { return comments.first }
    return comments.first { turns[$0] == nil } ?? comments.min(by: comesBefore)
  }

  private func comesBefore(_ one: CommentID, _ other: CommentID) -> Bool {
    (turns[one] ?? 0, one) < (turns[other] ?? 0, other)
  }

  /// How many lie in the parking lot.
  public private(set) var parked = 0
  /// How many lie under each theme, or under one that was merged into it.
  public private(set) var underThemes: [ThemeID: Int] = [:]
  private var surroundings = Surroundings()

  /// The index of a session before its first event.
  public init() {}

  /// The index of a session.
  public init(_ state: SessionState) { follow(from: SessionState(), to: state) }

  /// Goes on from the session that the index was last about to what has become of it.
  public mutating func follow(from earlier: SessionState, to state: SessionState) {
    let now = Surroundings(state)
    var earlier = earlier.comments
    if now != surroundings {
      self = CommentIndex()
      surroundings = now
      earlier = SessionState().comments
    }
    var changes: [Change] = []
    for id in state.comments.changes(since: earlier) {
      let after = state.comments.read(id, Placing.init)
      if let before = earlier.read(id, Placing.init) {
        remove(id, before)
        changes.append(Change(before: before, after: after))
      } else if let after {
        talks[TablePlace(of: after), default: Talk()].take(after)
      }
      if let after { insert(id, after) }
    }
    let left = Set(changes.compactMap(\.placeLeft))
    for change in changes where change.hasMoved {
      guard let after = change.after, !left.contains(TablePlace(of: after)) else { continue }
      talks[TablePlace(of: after), default: Talk()].take(after)
    }
    for place in left { recount(place, in: state) }
    turns = state.postponedComments.filter { unsorted.contains(ordered: $0.key) }
  }

  private mutating func insert(_ id: CommentID, _ comment: Placing) {
    standing.insert(ordered: id)
    byTable[comment.table, default: []].insert(ordered: id)
    let isOnWall = surroundings.isOnWall(comment)
    if isOnWall { onWall[comment.run, default: []].insert(ordered: id) }
    if surroundings.isHope(comment) {
      hopes.insert(ordered: id)
    } else if comment.isUnsorted {
      unsorted.insert(ordered: id)
      if isOnWall { unsortedOnWall.insert(ordered: id) }
    }
    if comment.isParked { parked += 1 }
    for theme in surroundings.themes(of: comment) { underThemes[theme, default: 0] += 1 }
  }

  private mutating func remove(_ id: CommentID, _ comment: Placing) {
    standing.remove(ordered: id)
    byTable.remove(id, of: comment.table)
    if surroundings.isOnWall(comment) { onWall.remove(id, of: comment.run) }
    if surroundings.isHope(comment) {
      hopes.remove(ordered: id)
    } else if comment.isUnsorted {
      unsorted.remove(ordered: id)
      unsortedOnWall.remove(ordered: id)
    }
    if comment.isParked { parked -= 1 }
    for theme in surroundings.themes(of: comment) {
      let count = underThemes[theme, default: 0] - 1
      underThemes[theme] = count > 0 ? count : nil
    }
  }

  private mutating func recount(_ place: TablePlace, in state: SessionState) {
    var talk = Talk()
    for id in byTable[place.table] ?? [] {
      if let comment = state.comments.read(id, Placing.init), comment.run == place.run {
        talk.take(comment)
      }
    }
    talks[place] = talk.comments > 0 ? talk : nil
  }
}

/// What of a comment that stands says where it belongs.
private struct Placing {
  let table: TableID?
  let run: StepRun?
  let saidAt: Int64
  let kind: CommentKind
  let visibility: CommentVisibility
  let isParked: Bool
  let themes: [ThemeID]

  /// `nil` for a comment that was taken back.
  init?(_ comment: borrowing TableComment) {
    if comment.isWithdrawn { return nil }
    table = comment.table
    run = comment.run
    saidAt = comment.saidAt
    kind = comment.kind
    visibility = comment.visibility
    isParked = comment.isParked
    themes = comment.themes
  }

  /// Whether it is neither under a theme nor in the parking lot; hopes need not be sorted.
  var isUnsorted: Bool { !isParked && themes.isEmpty }
}

/// A comment that stood, and what has become of it.
private struct Change {
  let before: Placing
  let after: Placing?

  /// Whether it is gone, or was said somewhere else or at another time than before.
  var hasMoved: Bool {
    before.table != after?.table || before.run != after?.run || before.saidAt != after?.saidAt
  }

  /// Where it stood before, if it does not stand there any more.
  var placeLeft: TablePlace? { hasMoved ? TablePlace(of: before) : nil }
}

extension TablePlace {
  fileprivate init(of comment: Placing) {
    self.init(table: comment.table, run: comment.run)
  }
}

extension Dictionary where Value == [CommentID] {
  fileprivate mutating func remove(_ id: CommentID, of key: Key) {
    self[key]?.remove(ordered: id)
    if self[key]?.isEmpty == true { self[key] = nil }
  }
}

extension CommentIndex.Talk {
  fileprivate mutating func take(_ comment: Placing) {
    comments += 1
    lastSaidAt = max(lastSaidAt, comment.saidAt)
  }
}

/// What of a session besides a comment itself says where the comment belongs. It seldom changes.
private struct Surroundings: Equatable, Sendable {
  private var openings: Set<StepID> = []
  private var direct: Set<StepID> = []
  /// Themes that were merged, with the one that they have become.
  private var merged: [ThemeID: ThemeID] = [:]

  init() {}

  init(_ state: SessionState) {
    for (id, step) in state.steps.all {
      if step.planned.kind == .opening { openings.insert(id) }
      if step.planned.stage == .direct { direct.insert(id) }
    }
    for (id, theme) in state.themes.all where theme.mergedInto != nil {
      merged[id] = state.surviving(id)
    }
  }

  func isHope(_ comment: Placing) -> Bool {
    comment.kind == .hope || comment.run.map { openings.contains($0.step) } ?? false
  }

  func isOnWall(_ comment: Placing) -> Bool {
    switch comment.visibility {
    case .takenDown: false
    case .released: true
    case .held: comment.run.map { direct.contains($0.step) } ?? false
    }
  }

  /// The themes that it lies under, each once.
  func themes(of comment: Placing) -> [ThemeID] {
    guard !merged.isEmpty, !comment.themes.isEmpty else { return comment.themes }
    return comment.themes.map { merged[$0] ?? $0 }.withoutRepetitions()
  }
}

extension [CommentID] {
  /// The place of a number, or where it would be; numbers most often come at the end.
  fileprivate func place(of id: CommentID) -> Int {
    guard let last, id <= last else { return count }
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate func contains(ordered id: CommentID) -> Bool {
    let place = place(of: id)
    return place < count && self[place] == id
  }

  fileprivate mutating func insert(ordered id: CommentID) {
    let place = place(of: id)
    if place == count { append(id) } else { insert(id, at: place) }
  }

  fileprivate mutating func remove(ordered id: CommentID) {
    let place = place(of: id)
    if place < count, self[place] == id { remove(at: place) }
  }
}

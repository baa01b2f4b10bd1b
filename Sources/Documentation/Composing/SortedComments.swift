import SessionEngine

/// Every comment that stands, on the shelf where the documentation prints it. Each is on at least one.
struct SortedComments {
  /// Hopes and what else was said at the opening.
  private(set) var hopes: [TableComment] = []
  /// What lies under themes, by theme as placed, before merging.
  private(set) var byTheme: [ThemeID: [TableComment]] = [:]
  /// What lies in the parking lot.
  private(set) var parked: [TableComment] = []
  /// What the whole room said and no theme took.
  private(set) var plenary: [TableComment] = []
  /// What a table said and no theme took.
  private(set) var unplaced: [TableComment] = []
  /// How many were taken back.
  private(set) var withdrawn = 0

  init(_ state: SessionState) {
    let all = state.comments.all.map { (id: $0.id, comment: $0.value) }
    let begins = Self.beginnings(of: state)
    let sorted = all.sorted {
      let (left, right) = ($0.comment, $1.comment)
      let keys = (begins(left.run), begins(right.run))
      if keys.0 != keys.1 { return keys.0 < keys.1 }
      if left.run != right.run { return Self.precedes(left.run, right.run) }
      return (left.table?.number ?? 0, left.saidAt, $0.id)
        < (right.table?.number ?? 0, right.saidAt, $1.id)
    }
    for (_, comment) in sorted { shelve(comment, in: state) }
  }

  private mutating func shelve(_ comment: TableComment, in state: SessionState) {
    guard !comment.isWithdrawn else {
      withdrawn += 1
      return
    }
    let kind = comment.run.flatMap { state.steps[$0.step]?.planned.kind }
    let isOpening = kind == .opening || (comment.run == nil && comment.table == nil)
    let themes = comment.themes.filter { state.themes[$0] != nil }
    for theme in themes { byTheme[theme, default: []].append(comment) }
    if comment.kind == .hope || isOpening { hopes.append(comment) }
    if comment.isParked { parked.append(comment) }
    guard themes.isEmpty, !comment.isParked, comment.kind != .hope, !isOpening else { return }
    if comment.table == nil { plenary.append(comment) } else { unplaced.append(comment) }
  }

  /// When each run began, what was said before any run first.
  private static func beginnings(of state: SessionState) -> (StepRun?) -> Int64 {
    { run in run.flatMap { state.progress(of: $0) }?.startedAt.wall ?? .min }
  }

  /// What was before any run comes first.
  static func precedes(_ left: StepRun?, _ right: StepRun?) -> Bool {
    switch (left, right) {
    case (nil, .some): true
    case (.some(let left), .some(let right)): left < right
    case (_, nil): false
    }
  }
}

import SessionEngine

/// What the room sees now, and what Enter will make it see.
struct StagePreview {
  /// The wall now; `nil` before the session has been seen.
  private(set) var now: Held<StageState>?
  /// The wall after Enter; `nil` where Enter changes nothing on it, or asks something first.
  private(set) var next: Held<StageState>?
  /// When Enter was imagined to be pressed.
  private var imaginedAt = Moment(wall: 0)
  private var basis: Basis?
  /// How many commands of the session were known then.
  private var commandsSeen = 0

  /// What the wall after Enter follows from besides what was done.
  private struct Basis: Equatable {
    var natural: NaturalStep
    var hopes: Int
  }

  /// Looks at a session anew. A comment that comes in at a table changes nothing of what Enter will show, and costs nothing.
  mutating func follow(
    _ state: SessionState, _ comments: CommentIndex, _ digest: ConsoleDigest,
    by station: Station, at now: Moment
  ) {
    let stage = StageState(state, comments)
    self.now = Held(stage)
    let basis = Basis(natural: digest.natural, hopes: digest.hopes.count)
    let entries = state.journal.entries
    // There are fewer where words were erased and the log was read anew.
    let isAnew = entries.count < commandsSeen
    let isNews = isAnew || entries[commandsSeen...].contains { !$0.isCommentOfTable }
    commandsSeen = entries.count
    guard isNews || basis != self.basis else { return }
    self.basis = basis
    imaginedAt = now
    let commands = digest.natural.commands
    var imagined = ImaginedSession(state)
    var isPossible = !commands.isEmpty
    for command in commands where isPossible {
      do { try imagined.carryOut(command, by: station, at: now) } catch { isPossible = false }
    }
    let next = isPossible ? StageState(imagined.state, comments) : nil
    self.next = next == stage ? nil : next.map(Held.init)
  }

  /// The moment at which the wall after Enter is looked at: what goes on goes on there too, what begins has not begun.
  func whenNext(at now: Moment) -> Moment {
    let timer = next?.value.timer
    let goesOn = timer == self.now?.value.timer && next?.value.now == self.now?.value.now
    return goesOn || timer?.runningSince != imaginedAt ? now : imaginedAt
  }

  /// Forgets what Enter would make of the wall, which may say words that have been erased.
  mutating func forget() { basis = nil }
}

extension JournalEntry {
  /// Whether it only added what was said at a table.
  fileprivate var isCommentOfTable: Bool {
    if case .commentAdded(_, let added) = headline { added.table != nil } else { false }
  }
}

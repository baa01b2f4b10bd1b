import SessionEngine

/// What follows from the session about slips of paper, found once when the session changes.
struct SlipIndex: Sendable {
  /// Numbers that are looked at for one that is free; beyond that a number has to be typed.
  private static let reach = 200

  /// How the slips of each table add up.
  var accounts: [TableID: SlipAccount] = [:]
  /// The batches that were printed for each table.
  private var batches: [TableID: [SlipBatch]] = [:]
  /// The slip of each table that was typed last.
  private var latest: [TableID: SlipNumber] = [:]
  /// Slips whose comments were struck after they had been typed.
  private var struck: Set<SlipNumber> = []

  init() {}

  /// Goes on from the session that the index was last about to what has become of it.
  func following(
    _ session: SessionState, from earlier: SessionState, changes: some Sequence<CommentID>
  ) -> SlipIndex {
    var index = self
    var hasChanged = false
    for id in changes {
      hasChanged = true
      guard let slip = session.comments.read(id, { $0.slip }) else { continue }
      if session.comments.read(id, { $0.isWithdrawn }) == true {
        index.struck.insert(slip)
      } else {
        index.struck.remove(slip)
        index.latest[slip.table] = slip
      }
    }
    if session.slipBatches.count != earlier.slipBatches.count || batches.isEmpty {
      index.batches = Dictionary(grouping: session.slipBatches, by: \.table)
    }
    if hasChanged || session.slipCounts != earlier.slipCounts
      || session.slipsAside != earlier.slipsAside || session.plan.tables != earlier.plan.tables
    {
      index.accounts = index.hasPaper(session) ? session.slipAccounts : [:]
    }
    return index
  }

  /// Whether there is anything to add up, which takes a look at every comment.
  private func hasPaper(_ session: SessionState) -> Bool {
    !struck.isEmpty || !session.slipCounts.isEmpty || !session.slipsAside.isEmpty
      || !session.typedSlips.isEmpty
      || session.plan.tables.contains { $0.source == .paper }
  }

  /// Whether slips were printed for a table, and that number is none of them.
  func isUnprinted(_ slip: SlipNumber) -> Bool {
    guard let printed = batches[slip.table] else { return false }
    return !printed.contains { $0.first <= slip.number && slip.number <= $0.last }
  }

  /// The number after that which is still to be typed; `nil` after the last that was printed.
  func next(after slip: SlipNumber, where isDealtWith: (SlipNumber) -> Bool) -> SlipNumber? {
    first(at: slip.table, from: slip.number + 1, where: isDealtWith)
  }

  /// The number that a pile of a table begins or goes on with: the one after the slip that was typed last, or in a run whose slips
  /// nobody has begun on, the run's first. `nil` where no slips were printed.
  func next(
    at table: TableID, in run: StepRun?, where isDealtWith: (SlipNumber) -> Bool
  ) -> SlipNumber? {
    guard let printed = batches[table], let first = printed.map(\.first).min() else { return nil }
    let last = latest[table]
    if let batch = printed.first(where: { $0.run == run }),
      last.map({ $0.number < batch.first || batch.last < $0.number }) ?? true
    {
      return self.first(at: table, from: batch.first, where: isDealtWith)
    }
    return self.first(
      at: table, from: last.map { $0.number + 1 } ?? first, where: isDealtWith)
  }

  private func first(
    at table: TableID, from number: Int, where isDealtWith: (SlipNumber) -> Bool
  ) -> SlipNumber? {
    let most = min(batches[table]?.map(\.last).max() ?? .max, Limits.slipsPerTable)
    guard number <= most else { return nil }
    for number in number...min(most, number + Self.reach) {
      guard let slip = SlipNumber(table: table, number: number) else { return nil }
      if !struck.contains(slip), !isDealtWith(slip) { return slip }
    }
    return nil
  }
}

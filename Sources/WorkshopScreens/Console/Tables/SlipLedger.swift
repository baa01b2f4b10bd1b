import SessionEngine

/// How the slips of each table add up, worked out anew only when something about slips has changed.
struct SlipLedger: Equatable, Sendable {
  /// The accounts of tables that have had any slips.
  private(set) var accounts: [TableID: SlipAccount] = [:]

  /// Goes on from the session that the ledger was last about to what has become of it.
  mutating func follow(from earlier: SessionState, to state: SessionState) {
    guard isTouched(from: earlier, to: state) else { return }
    accounts = state.slipAccounts
  }

  private func isTouched(from earlier: SessionState, to state: SessionState) -> Bool {
    if earlier.slipCounts != state.slipCounts || earlier.slipsAside != state.slipsAside
      || earlier.typedSlips != state.typedSlips || earlier.plan.tables != state.plan.tables
    {
      return true
    }
    let paper = Set(state.plan.tables.lazy.filter { $0.source == .paper }.map(\.id))
    func isOnSlip(_ comment: TableComment?) -> Bool {
      guard let comment else { return false }
      return comment.slip != nil || comment.table.map(paper.contains) == true
    }
    return state.comments.changes(since: earlier.comments).contains {
      isOnSlip(earlier.comments[$0]) || isOnSlip(state.comments[$0])
    }
  }
}

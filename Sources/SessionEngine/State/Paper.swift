/// Slips of paper as the desk, the console and the documentation ask about them.
extension SessionState {
  /// The run that a printed slip belongs to.
  public func run(of slip: SlipNumber) -> StepRun? {
    slipBatches.first {
      $0.table == slip.table && $0.first <= slip.number && slip.number <= $0.last
    }?.run
  }

  /// How the slips of each table add up over the day; only tables that have had any.
  ///
  /// A comment that was typed without a number at a table of paper is a slip, or a line of a flip chart, all the same.
  /// What was counted without a run comes on top of what was counted in each.
  public var slipAccounts: [TableID: SlipAccount] {
    var accounts: [TableID: SlipAccount] = [:]
    for (place, handedIn) in slipCounts {
      guard let table = place.table else { continue }
      let before = accounts[table, default: SlipAccount()].handedIn ?? 0
      accounts[table, default: SlipAccount()].handedIn = before.clampedAdding(handedIn)
    }
    let paper = Set(plan.tables.lazy.filter { $0.source == .paper }.map(\.id))
    var struck: Set<SlipNumber> = []
    for (_, comment) in comments.all {
      if let slip = comment.slip {
        if comment.isWithdrawn {
          struck.insert(slip)
        } else {
          accounts[slip.table, default: SlipAccount()].typed += 1
        }
      } else if let table = comment.table, paper.contains(table), !comment.isWithdrawn {
        accounts[table, default: SlipAccount()].typed += 1
      }
    }
    for slip in struck where typedSlips[slip] == nil && slipsAside[slip] == nil {
      accounts[slip.table, default: SlipAccount()].withdrawn += 1
    }
    for (slip, fate) in slipsAside {
      switch fate {
      case .illegible: accounts[slip.table, default: SlipAccount()].illegible += 1
      case .withdrawn: accounts[slip.table, default: SlipAccount()].withdrawn += 1
      }
    }
    return accounts
  }
}

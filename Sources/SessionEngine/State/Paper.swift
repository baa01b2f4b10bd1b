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
  /// What was counted without a run comes on top of what was counted in each. Where some rounds were counted and others
  /// not, what has come in from the others counts as handed in: it is none of the slips that are still to be typed.
  public var slipAccounts: [TableID: SlipAccount] {
    var places: [TablePlace: SlipAccount] = [:]
    for (place, handedIn) in slipCounts where place.table != nil {
      places[place, default: SlipAccount()].handedIn = handedIn
    }
    let paper = Set(plan.tables.lazy.filter { $0.source == .paper }.map(\.id))
    var struck: [SlipNumber: StepRun?] = [:]
    for (_, comment) in comments.all {
      if let slip = comment.slip {
        if comment.isWithdrawn {
          struck[slip] = comment.run
        } else {
          let place = TablePlace(table: slip.table, run: comment.run)
          places[place, default: SlipAccount()].typed += 1
        }
      } else if let table = comment.table, paper.contains(table), !comment.isWithdrawn {
        let place = TablePlace(table: table, run: comment.run)
        places[place, default: SlipAccount()].typed += 1
      }
    }
    for (slip, run) in struck where typedSlips[slip] == nil && slipsAside[slip] == nil {
      let place = TablePlace(table: slip.table, run: run)
      places[place, default: SlipAccount()].withdrawn += 1
    }
    for (slip, fate) in slipsAside {
      let place = TablePlace(table: slip.table, run: run(of: slip))
      switch fate {
      case .illegible: places[place, default: SlipAccount()].illegible += 1
      case .withdrawn: places[place, default: SlipAccount()].withdrawn += 1
      }
    }
    return SlipAccount.overTheDay(places)
  }
}

extension SlipAccount {
  /// The accounts of tables from those of their rounds.
  fileprivate static func overTheDay(
    _ places: [TablePlace: SlipAccount]
  ) -> [TableID: SlipAccount] {
    let counted = Set(places.lazy.filter { $0.value.handedIn != nil }.compactMap(\.key.table))
    var accounts: [TableID: SlipAccount] = [:]
    for (place, round) in places {
      guard let table = place.table else { continue }
      var account = accounts[table, default: SlipAccount()]
      account.typed += round.typed
      account.illegible += round.illegible
      account.withdrawn += round.withdrawn
      let anyRound = places[TablePlace(table: table, run: nil)]?.handedIn
      let isBesideCounts = place.run != nil && anyRound == nil && counted.contains(table)
      let handedIn = round.handedIn ?? (isBesideCounts ? round.dealtWith : nil)
      if let handedIn { account.handedIn = (account.handedIn ?? 0).clampedAdding(handedIn) }
      accounts[table] = account
    }
    return accounts
  }
}

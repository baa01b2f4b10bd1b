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
  /// What was counted without a run comes on top of what was counted in each. A count may be of the whole day's pile, but
  /// not of numbered slips from a later round, nor, where several rounds were counted, of those from a round that was not: those count as
  /// handed in, so that they are none of those still to be typed and hide none.
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
        // Without a number nothing tells whose pile it lay in.
        places[TablePlace(table: table, run: nil), default: SlipAccount()].typed += 1
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
    let order = Dictionary(
      zip(stepOrder, 0...), uniquingKeysWith: { first, _ in first })
    return SlipAccount.overTheDay(places) { run in
      order[run.step].map { RunPlace(step: $0, run: run.number) }
    }
  }
}

/// Where a run stands in the day.
private struct RunPlace: Comparable {
  let step: Int
  let run: Int

  static func < (first: RunPlace, second: RunPlace) -> Bool {
    (first.step, first.run) < (second.step, second.run)
  }
}

extension SlipAccount {
  /// The accounts of tables from those of their rounds.
  fileprivate static func overTheDay(
    _ places: [TablePlace: SlipAccount], placing order: (StepRun) -> RunPlace?
  ) -> [TableID: SlipAccount] {
    var countedRounds: [TableID: [RunPlace]] = [:]
    for (place, round) in places where round.handedIn != nil {
      guard let table = place.table, let counted = place.run.flatMap(order) else { continue }
      countedRounds[table, default: []].append(counted)
    }
    var accounts: [TableID: SlipAccount] = [:]
    for (place, round) in places {
      guard let table = place.table else { continue }
      var account = accounts[table, default: SlipAccount()]
      account.typed += round.typed
      account.illegible += round.illegible
      account.withdrawn += round.withdrawn
      var handedIn = round.handedIn
      if handedIn == nil, let counted = countedRounds[table],
        places[TablePlace(table: table, run: nil)]?.handedIn == nil,
        let came = place.run.flatMap(order), counted.count > 1 || counted.allSatisfy({ came > $0 })
      {
        handedIn = round.dealtWith
      }
      if let handedIn { account.handedIn = (account.handedIn ?? 0).clampedAdding(handedIn) }
      accounts[table] = account
    }
    return accounts
  }
}

extension SessionState {
  func decideVotes(_ command: Command) throws(Refusal) -> [Event] {
    switch command {
    case .proposeVote(let proposal): return [try proposed(proposal)]
    case .openVote(let id, let named): return [try opened(id, naming: named)]
    case .setVoters(let id, let voters): return [try votersSet(in: id, to: voters)]
    case .enterBallot(let id, let label, let dots, let table):
      let vote = try vote(id, in: .open)
      return [
        try entered(
          in: id, vote, label: label, dots: dots, table: table, ballot: ballots.nextID,
          ledger: VoteLedger(of: id, vote, in: self))
      ]
    case .countDots(let id, let theme, let table, let dots):
      let vote = try vote(id, in: .open)
      return [
        try counted(
          in: id, CountPlace(theme: theme, table: table), dots: dots,
          ledger: VoteLedger(of: id, vote, in: self))
      ]
    case .correctCount(let id, let theme, let table, let dots, let reason):
      return [
        try corrected(in: id, CountPlace(theme: theme, table: table), dots: dots, reason: reason)
      ]
    case .recordUnused(let id, let table, let dots):
      return [try unusedRecorded(in: id, table: table, dots: dots)]
    case .closeVote(let id):
      if let vote = votes[id], vote.phase == .closed || vote.phase == .revealed {
        throw alreadyDone(.status(.vote(id)))
      }
      _ = try vote(id, in: .open)
      return [.voteClosed(vote: id)]
    case .reveal(let id, let count): return [try revealed(in: id, count)]
    case .decideCut(let id, let decision, let reason):
      return [try cutDecided(in: id, decision, reason: reason)]
    default:
      return []
    }
  }

  private func proposed(_ proposal: VoteProposal) throws(Refusal) -> Event {
    try check(proposal.rule)
    if let voters = proposal.voters { try check(voters, .voters, 1...Limits.people) }
    return .voteProposed(
      vote: votes.nextID, rule: proposal.rule, voters: proposal.voters,
      who: try words(ifAny: proposal.who, .title), secrecy: proposal.secrecy)
  }

  private func opened(_ id: VoteID, naming named: [ThemeID]) throws(Refusal) -> Event {
    if votes[id]?.phase == .open { throw alreadyDone(.status(.vote(id))) }
    _ = try vote(id, in: .draft)
    if let openVote { throw .otherVoteOpen(openVote) }
    for theme in named {
      if let into = try self.theme(theme).mergedInto { throw .mergedAlready(theme, into: into) }
    }
    let frozen = named.isEmpty ? standingThemes : themeOrder.filter(Set(named).contains)
    guard !frozen.isEmpty else { throw .noThemes }
    return .voteOpened(vote: id, themes: frozen)
  }

  /// The themes that were not merged into others, in their order.
  public var standingThemes: [ThemeID] {
    themeOrder.filter { themes[$0].map { $0.mergedInto == nil } ?? false }
  }

  private func votersSet(in id: VoteID, to voters: Int?) throws(Refusal) -> Event {
    guard let vote = votes[id] else { throw .unknown(.vote(id)) }
    guard vote.phase != .revealed else { throw .alreadyShown(id) }
    if let voters {
      try check(voters, .voters, 1...Limits.people)
      try VoteLedger(of: id, vote, in: self).requireRoom(in: vote, voters: voters, dots: 0)
    }
    guard vote.voters != voters else { throw alreadyDone(.voters(id)) }
    return .votersSet(vote: id, voters: voters)
  }

  private func revealed(in id: VoteID, _ count: Int) throws(Refusal) -> Event {
    guard let vote = votes[id] else { throw .unknown(.vote(id)) }
    guard vote.phase == .closed || vote.phase == .revealed else {
      throw .votePhase(id, is: vote.phase, needed: .closed)
    }
    try check(count, .revealedThemes, 1...max(1, vote.themes.count))
    guard count > vote.revealedThemes else { throw alreadyDone(.status(.vote(id))) }
    guard let ranking = tally(of: id)?.ranking else { throw .unknown(.vote(id)) }
    return .resultRevealed(vote: id, themes: Tally.wholeTies(in: ranking, showing: count))
  }

  private func cutDecided(
    in id: VoteID, _ decision: CutDecision, reason: String?
  ) throws(Refusal) -> Event {
    guard let vote = votes[id] else { throw .unknown(.vote(id)) }
    guard vote.phase == .closed || vote.phase == .revealed else {
      throw .votePhase(id, is: vote.phase, needed: .closed)
    }
    for theme in decision.themes where !vote.themes.contains(theme) { throw .notInVote(theme, id) }
    return .cutDecided(vote: id, decision: decision, reason: try words(ifAny: reason, .reason))
  }
}

extension Tally {
  /// That many themes from the lowest, or as many more as share a rank with them: one alone would tell of the others.
  static func wholeTies(in ranking: [Row], showing count: Int) -> Int {
    guard count > 0, count < ranking.count else { return min(max(0, count), ranking.count) }
    let rank = ranking[ranking.count - count].rank
    return ranking.count - (ranking.firstIndex { $0.rank == rank } ?? 0)
  }
}

extension SessionState {
  func decideVotes(_ command: Command) throws(Refusal) -> [Event] {
    switch command {
    case .proposeVote(let proposal): return [try proposed(proposal)]
    case .changeRule(let id, let rule, let who, let secrecy):
      return [try ruleChanged(in: id, to: rule, who: who, secrecy: secrecy)]
    case .openVote(let id, let named): return [try opened(id, naming: named)]
    case .setVoters(let id, let place, let voters):
      return [try votersSet(in: id, at: place, to: voters)]
    case .enterBallot(let id, let ballot):
      let vote = try vote(id, in: .open)
      return [
        try entered(
          in: id, vote, ballot, as: ballots.nextID, ledger: VoteLedger(of: id, vote, in: self))
      ]
    case .correctBallot(let id, let ballot, let marks, let reason):
      return [try corrected(in: id, ballot, to: marks, reason: reason)]
    case .countDots(let id, let place, let dots):
      let vote = try vote(id, in: .open)
      return [
        try counted(in: id, place, dots: dots, ledger: VoteLedger(of: id, vote, in: self))
      ]
    case .checkCount(let id, let place, let dots):
      return [try checked(in: id, place, dots: dots)]
    case .correctCount(let id, let place, let dots, let before, let reason):
      return [try corrected(in: id, place, dots: dots, from: before, reason: reason)]
    case .recordUnused(let id, let table, let dots, let reason):
      guard let vote = votes[id] else { throw .unknown(.vote(id)) }
      return [
        try unusedRecorded(
          in: id, table: table, dots: dots, reason: reason,
          ledger: VoteLedger(of: id, vote, in: self))
      ]
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
    if let tied = proposal.runOffOf {
      guard let vote = votes[tied] else { throw .unknown(.vote(tied)) }
      // Its themes would tell who ties in a result that the room has not seen.
      guard vote.isWhollyRevealed else {
        throw .votePhase(tied, is: vote.phase, needed: .revealed)
      }
      guard tally(of: tied)?.cut?.tiedAcross.isEmpty == false else { throw .noTie(tied) }
      try requireRunOff(of: tied)
    }
    return .voteProposed(
      vote: votes.nextID, rule: proposal.rule, voters: proposal.voters,
      who: try words(ifAny: proposal.who, .title), secrecy: proposal.secrecy,
      runOffOf: proposal.runOffOf)
  }

  private func ruleChanged(
    in id: VoteID, to rule: DotRule, who: String?, secrecy: VoteSecrecy
  ) throws(Refusal) -> Event {
    guard let vote = votes[id] else { throw .unknown(.vote(id)) }
    guard vote.phase == .draft || vote.phase == .open else {
      throw .votePhase(id, is: vote.phase, needed: .open)
    }
    try check(rule)
    let who = try words(ifAny: who, .title)
    guard (rule, who, secrecy) != (vote.rule, vote.who, vote.secrecy) else {
      throw alreadyDone(.rule(id))
    }
    let broken = ballots(of: id).filter { !rule.allows($0.marks.dots) }.map(\.id)
    guard broken.isEmpty else { throw .ballotsBreakRule(broken) }
    var changed = vote
    changed.rule = rule
    let places = VoteLedger(of: id, changed, in: self).overfullPlaces(in: changed)
    guard places.isEmpty else { throw .placesBreakRule(places) }
    return .ruleChanged(vote: id, rule: rule, who: who, secrecy: secrecy)
  }

  private func opened(_ id: VoteID, naming named: [ThemeID]) throws(Refusal) -> Event {
    if votes[id]?.phase == .open { throw alreadyDone(.status(.vote(id))) }
    _ = try vote(id, in: .draft)
    if let openVote { throw .otherVoteOpen(openVote) }
    for theme in named {
      if let into = try self.theme(theme).mergedInto { throw .mergedAlready(theme, into: into) }
    }
    let frozen = named.isEmpty ? themesToVoteOn(in: id) : themeOrder.filter(Set(named).contains)
    guard !frozen.isEmpty else { throw .noThemes }
    return .voteOpened(vote: id, themes: frozen)
  }

  /// The themes that were not merged into others, in their order.
  public var standingThemes: [ThemeID] {
    themeOrder.filter { themes[$0].map { $0.mergedInto == nil } ?? false }
  }

  /// The themes that a vote is about: those it was opened on; in a run-off the tied ones; else all that stand.
  public func themesToVoteOn(in id: VoteID) -> [ThemeID] {
    guard let vote = votes[id] else { return standingThemes }
    if vote.phase != .draft { return vote.themes }
    guard let tied = vote.runOffOf.flatMap({ tally(of: $0)?.cut?.tiedAcross }) else {
      return standingThemes
    }
    return themeOrder.filter(Set(tied).contains)
  }

  private func votersSet(
    in id: VoteID, at place: VoterPlace, to voters: Int?
  ) throws(Refusal) -> Event {
    guard var vote = votes[id] else { throw .unknown(.vote(id)) }
    guard vote.phase != .revealed else { throw .alreadyShown(id) }
    if case .table(let table) = place { try requireTable(table) }
    if let voters { try check(voters, .voters, (place == .room ? 1 : 0)...Limits.people) }
    guard vote.voters[place] != voters else { throw alreadyDone(.voters(id, place)) }
    vote.voters[place] = voters
    try VoteLedger(of: id, vote, in: self).requireRoom(in: vote)
    return .votersSet(vote: id, place, voters: voters)
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
    if decision.settlesTie { try requireTie(of: id, for: decision) }
    let reason =
      decision.needsReason || decision.settlesTie && wasDecidedBefore(id)
      ? try words(reason ?? "", .reason) : try words(ifAny: reason, .reason)
    return .cutDecided(vote: id, decision: decision, reason: reason)
  }

  /// A tie is settled once, among those that tie: two consoles that draw a lot would choose two.
  private func requireTie(of id: VoteID, for decision: CutDecision) throws(Refusal) {
    guard let tied = tally(of: id)?.cut?.tiedAcross, !tied.isEmpty else { throw .noTie(id) }
    guard !unsettledTie(of: id).isEmpty else { throw tieSettled(id) }
    for theme in decision.themes where !tied.contains(theme) { throw .notInTie(theme, id) }
    switch decision {
    case .lot(_, let chosen), .discussion(let chosen):
      try check(chosen.count, .chosenThemes, 1...tied.count)
    case .widen, .runOff, .takeAlong, .rest: break
    }
  }

  /// A run-off that was decided on is held once, and none where the tie was settled in another way meanwhile.
  private func requireRunOff(of tied: VoteID) throws(Refusal) {
    let settling = rulings(of: tied).filter(\.decision.settlesTie)
    if !settling.isEmpty, !settling.contains(where: { $0.decision == .runOff }) {
      throw tieSettled(tied)
    }
    let waiting = votes.all.first { _, vote in
      vote.runOffOf == tied && (vote.phase == .draft || vote.phase == .open)
    }
    if let waiting { throw alreadyDone(.existence(.vote(waiting.id))) }
  }

  private func tieSettled(_ id: VoteID) -> Refusal {
    .tieSettled(id, by: journal.lastWriter(of: .cut(id))?.by ?? Station(.program, tag: "0"))
  }

  /// Whether the room has heard a decision that was taken back: it is owed the reason for another.
  public func wasDecidedBefore(_ id: VoteID) -> Bool {
    corrections(of: id).contains {
      if case .decision = $0.subject { true } else { false }
    }
  }
}

extension CutDecision {
  /// Whether it goes against the dots, so that the room is owed the reason.
  fileprivate var needsReason: Bool {
    switch self {
    case .takeAlong, .rest: true
    case .widen, .runOff, .lot, .discussion: false
    }
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

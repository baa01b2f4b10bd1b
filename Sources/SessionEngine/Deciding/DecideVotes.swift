extension SessionState {
  func decideVotes(_ command: Command) throws(Refusal) -> [Event] {
    switch command {
    case .proposeVote(let proposal): return [try proposed(proposal)]
    case .openVote(let id, let named): return [try opened(id, naming: named)]
    case .setVoters(let id, let voters):
      guard let vote = votes[id] else { throw .unknown(.vote(id)) }
      guard vote.phase != .revealed else { throw .alreadyShown(id) }
      if let voters {
        try check(voters, .voters, 1...Limits.people)
        try requireRoom(in: id, voters: voters, adding: 0)
      }
      guard vote.voters != voters else { throw alreadyDone(.voters(id)) }
      return [.votersSet(vote: id, voters: voters)]
    case .enterBallot(let id, let label, let dots, let table):
      return [try entered(in: id, label: label, dots: dots, table: table, ballot: ballots.nextID)]
    case .countDots(let id, let theme, let table, let dots):
      return [try counted(in: id, CountPlace(theme: theme, table: table), dots: dots)]
    case .correctCount(let id, let theme, let table, let dots, let reason):
      return [
        try corrected(in: id, CountPlace(theme: theme, table: table), dots: dots, reason: reason)
      ]
    case .recordUnused(let id, let table, let dots):
      let vote = try vote(id, in: .open)
      if let table { try requireTable(table) }
      try check(dots, .dots, 0...Limits.people * Limits.dotsPerVoter)
      let before = vote.unused[table] ?? 0
      guard before != dots else { throw alreadyDone(.unused(id, table)) }
      try requireRoom(in: id, voters: vote.voters, adding: dots - before)
      return [.unusedRecorded(vote: id, table: table, dots: dots)]
    case .closeVote(let id):
      if let vote = votes[id], vote.phase == .closed || vote.phase == .revealed {
        throw alreadyDone(.status(.vote(id)))
      }
      _ = try vote(id, in: .open)
      return [.voteClosed(vote: id)]
    case .reveal(let id, let count):
      guard let vote = votes[id] else { throw .unknown(.vote(id)) }
      guard vote.phase == .closed || vote.phase == .revealed else {
        throw .votePhase(id, is: vote.phase, needed: .closed)
      }
      try check(count, .revealedThemes, 1...max(1, vote.themes.count))
      guard count > vote.revealedThemes else { throw alreadyDone(.status(.vote(id))) }
      return [.resultRevealed(vote: id, themes: wholeTies(in: id, showing: count))]
    case .decideCut(let id, let decision, let reason):
      return try decideCut(of: id, decision, reason: reason)
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

  func entered(
    in id: VoteID, label: String?, dots: [ThemeDots], table: TableID?, ballot: BallotID
  ) throws(Refusal) -> Event {
    let vote = try vote(id, in: .open)
    if let table { try requireTable(table) }
    var seen: Set<ThemeID> = []
    var sum = 0
    for entry in dots {
      _ = try theme(entry.theme)
      guard vote.themes.contains(entry.theme) else { throw .notInVote(entry.theme, id) }
      guard seen.insert(entry.theme).inserted else { throw .themeTwice(entry.theme) }
      try check(entry.dots, .dots, 0...Limits.people * Limits.dotsPerVoter)
      if let cap = vote.rule.capPerTheme, entry.dots > cap {
        throw .overCap(entry.theme, dots: entry.dots, cap: cap)
      }
      sum += entry.dots
    }
    guard sum <= vote.rule.dotsPerVoter else {
      throw .tooManyDots(dots: sum, allowed: vote.rule.dotsPerVoter)
    }
    let cast = ballots.all.filter { $0.value.vote == id }
    let label = try words(ifAny: label, .title)
    if let label, let existing = cast.first(where: { $0.value.label == label }) {
      throw .ballotExists(existing.id)
    }
    let count = cast.reduce(1) { sum, _ in sum + 1 }
    if let voters = vote.voters, count > voters {
      throw .moreBallotsThanVoters(ballots: count, voters: voters)
    }
    try requireRoom(in: id, voters: vote.voters, adding: vote.rule.dotsPerVoter)
    return .ballotEntered(
      vote: id, ballot: ballot, label: label, dots: dots.filter { $0.dots > 0 }, table: table)
  }

  func counted(in id: VoteID, _ place: CountPlace, dots: Int) throws(Refusal) -> Event {
    let vote = try countable(in: id, place, dots: dots)
    if let before = vote.counts[place] { throw .countedAlready(place, dots: before) }
    try requireRoom(in: id, voters: vote.voters, adding: dots)
    return .dotsCounted(vote: id, place, dots: dots)
  }

  private func corrected(
    in id: VoteID, _ place: CountPlace, dots: Int, reason: String?
  ) throws(Refusal) -> Event {
    guard let vote = votes[id] else { throw .unknown(.vote(id)) }
    guard vote.phase != .draft else { throw .votePhase(id, is: .draft, needed: .open) }
    guard vote.themes.contains(place.theme) else { throw .notInVote(place.theme, id) }
    try check(dots, .dots, 0...Limits.people * Limits.dotsPerVoter)
    guard let before = vote.counts[place] else { throw .notCounted(place) }
    guard before != dots else { throw alreadyDone(.count(id, place)) }
    try requireRoom(in: id, voters: vote.voters, adding: dots - before)
    return .countCorrected(
      vote: id, place, dots: dots, reason: try words(ifAny: reason, .reason))
  }

  private func countable(
    in id: VoteID, _ place: CountPlace, dots: Int
  ) throws(Refusal) -> Vote {
    let vote = try vote(id, in: .open)
    _ = try theme(place.theme)
    if let table = place.table { try requireTable(table) }
    guard vote.themes.contains(place.theme) else { throw .notInVote(place.theme, id) }
    try check(dots, .dots, 0...Limits.people * Limits.dotsPerVoter)
    return vote
  }

  /// Refuses what would make more dots than were handed out, where it is known how many were.
  private func requireRoom(
    in id: VoteID, voters: Int?, adding dots: Int
  ) throws(Refusal) {
    guard let voters, let vote = votes[id] else { return }
    let cast = ballots.all.reduce(0) { $0 + ($1.value.vote == id ? 1 : 0) }
    guard cast <= voters else { throw .moreBallotsThanVoters(ballots: cast, voters: voters) }
    let handedOut = voters * vote.rule.dotsPerVoter
    let sum =
      cast * vote.rule.dotsPerVoter + vote.counts.values.reduce(0, +)
      + vote.unused.values.reduce(0, +) + dots
    guard sum <= handedOut else {
      throw .moreDotsThanHandedOut(dots: sum, handedOut: handedOut)
    }
  }

  /// Themes that share a rank are shown together: one of them alone would tell of the others.
  private func wholeTies(in id: VoteID, showing count: Int) -> Int {
    guard let ranking = tally(of: id)?.ranking, count < ranking.count else { return count }
    let rank = ranking[ranking.count - count].rank
    return ranking.count - (ranking.firstIndex { $0.rank == rank } ?? 0)
  }

  private func decideCut(
    of id: VoteID, _ decision: CutDecision, reason: String?
  ) throws(Refusal) -> [Event] {
    guard let vote = votes[id] else { throw .unknown(.vote(id)) }
    guard vote.phase == .closed || vote.phase == .revealed else {
      throw .votePhase(id, is: vote.phase, needed: .closed)
    }
    let named: [ThemeID] =
      switch decision {
      case .widen, .runOff: []
      case .lot(_, let chosen), .discussion(let chosen): chosen
      case .takeAlong(let theme), .rest(let theme): [theme]
      }
    for theme in named where !vote.themes.contains(theme) { throw .notInVote(theme, id) }
    let reason = try words(ifAny: reason, .reason)
    return [.cutDecided(vote: id, decision: decision, reason: reason)]
  }
}

/// Dots as they are entered, each way against the ledger of what has been entered already.
extension SessionState {
  func entered(
    in id: VoteID, _ vote: Vote, label: String?, dots: [ThemeDots], table: TableID?,
    ballot: BallotID, ledger: VoteLedger
  ) throws(Refusal) -> Event {
    if let table { try requireTable(table) }
    var seen: Set<ThemeID> = []
    var sum = 0
    for entry in dots {
      try requirePart(entry.theme, of: id, vote)
      guard seen.insert(entry.theme).inserted else { throw .themeTwice(entry.theme) }
      try checkDots(entry.dots)
      if let cap = vote.rule.capPerTheme, entry.dots > cap {
        throw .overCap(entry.theme, dots: entry.dots, cap: cap)
      }
      sum += entry.dots
    }
    guard sum <= vote.rule.dotsPerVoter else {
      throw .tooManyDots(dots: sum, allowed: vote.rule.dotsPerVoter)
    }
    let label = try words(ifAny: label, .title)
    if let text = label?.text, let existing = ledger.labels[text] {
      throw .ballotExists(existing)
    }
    try ledger.requireRoom(
      in: vote, voters: vote.voters, addingBallots: 1, dots: vote.rule.dotsPerVoter)
    return .ballotEntered(
      vote: id, ballot: ballot, label: label, dots: dots.filter { $0.dots > 0 }, table: table)
  }

  func counted(
    in id: VoteID, _ place: CountPlace, dots: Int, ledger: VoteLedger
  ) throws(Refusal) -> Event {
    let vote = try vote(id, in: .open)
    try requirePart(place.theme, of: id, vote)
    if let table = place.table { try requireTable(table) }
    try checkDots(dots)
    if let before = vote.counts[place] { throw .countedAlready(place, dots: before) }
    try ledger.requireRoom(in: vote, voters: vote.voters, dots: dots)
    return .dotsCounted(vote: id, place, dots: dots)
  }

  func corrected(
    in id: VoteID, _ place: CountPlace, dots: Int, reason: String?
  ) throws(Refusal) -> Event {
    guard let vote = votes[id] else { throw .unknown(.vote(id)) }
    guard vote.phase != .draft else { throw .votePhase(id, is: .draft, needed: .open) }
    try requirePart(place.theme, of: id, vote)
    try checkDots(dots)
    guard let before = vote.counts[place] else { throw .notCounted(place) }
    guard before != dots else { throw alreadyDone(.count(id, place)) }
    try VoteLedger(of: id, vote, in: self).requireRoom(
      in: vote, voters: vote.voters, dots: dots.clampedSubtracting(before))
    return .countCorrected(
      vote: id, place, dots: dots, reason: try words(ifAny: reason, .reason))
  }

  func unusedRecorded(in id: VoteID, table: TableID?, dots: Int) throws(Refusal) -> Event {
    let vote = try vote(id, in: .open)
    if let table { try requireTable(table) }
    try checkDots(dots)
    let before = vote.unused[table] ?? 0
    guard before != dots else { throw alreadyDone(.unused(id, table)) }
    try VoteLedger(of: id, vote, in: self).requireRoom(
      in: vote, voters: vote.voters, dots: dots.clampedSubtracting(before))
    return .unusedRecorded(vote: id, table: table, dots: dots)
  }

  private func requirePart(_ theme: ThemeID, of id: VoteID, _ vote: Vote) throws(Refusal) {
    _ = try self.theme(theme)
    guard vote.themes.contains(theme) else { throw .notInVote(theme, id) }
  }

  private func checkDots(_ dots: Int) throws(Refusal) {
    try check(dots, .dots, 0...Limits.people * Limits.dotsPerVoter)
  }
}

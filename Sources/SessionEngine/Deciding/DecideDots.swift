/// Dots as they are entered, each way against the ledger of what has been entered already.
extension SessionState {
  func entered(
    in id: VoteID, _ vote: Vote, _ new: NewBallot, as ballot: BallotID, ledger: VoteLedger
  ) throws(Refusal) -> Event {
    if let table = new.table { try requireTable(table) }
    let marks = try checked(new.marks, in: id, vote)
    let label = try words(ifAny: new.label, .title)
    if let text = label?.text, let existing = ledger.labels[text] {
      throw .ballotExists(existing)
    }
    try ledger.requireRoom(
      in: vote, addingBallots: 1, dots: vote.rule.dotsPerVoter, at: new.table,
      isBallot: true)
    return .ballotEntered(
      vote: id, ballot: ballot,
      EnteredBallot(label: label, marks: marks, table: new.table, perspective: new.perspective))
  }

  func corrected(
    in id: VoteID, _ ballotID: BallotID, to marks: BallotMarks?, reason: String?
  ) throws(Refusal) -> Event {
    guard let vote = votes[id] else { throw .unknown(.vote(id)) }
    guard let ballot = ballots[ballotID], ballot.vote == id else {
      throw .unknown(.ballot(ballotID))
    }
    let marks = try marks.map { (marks) throws(Refusal) in try checked(marks, in: id, vote) }
    guard ballot.marks != marks else { throw alreadyDone(.marks(ballotID)) }
    if marks != nil, ballot.marks == nil {
      let ledger = VoteLedger(of: id, vote, in: self)
      if let text = ballot.label?.text, let existing = ledger.labels[text] {
        throw .ballotExists(existing)
      }
      try ledger.requireRoom(
        in: vote, addingBallots: 1, dots: vote.rule.dotsPerVoter, at: ballot.table,
        isBallot: true)
    }
    return .ballotCorrected(
      vote: id, ballot: ballotID, marks: marks, reason: try correctionReason(reason, in: vote))
  }

  /// What a ballot says, where the rule allows it; themes without dots are left out.
  private func checked(
    _ marks: BallotMarks, in id: VoteID, _ vote: Vote
  ) throws(Refusal) -> BallotMarks {
    guard case .dots(let dots) = marks else { return marks }
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
    return .dots(dots.filter { $0.dots > 0 })
  }

  func counted(
    in id: VoteID, _ place: CountPlace, dots: Int, ledger: VoteLedger
  ) throws(Refusal) -> Event {
    let vote = try vote(id, in: .open)
    try require(place, of: id, vote)
    try checkDots(dots)
    guard vote.counts[place] == nil else { throw .countedAlready(place) }
    try ledger.requireRoom(in: vote, dots: dots, on: place.theme, at: place.table)
    return .dotsCounted(vote: id, place, dots: dots)
  }

  func checked(in id: VoteID, _ place: CountPlace, dots: Int) throws(Refusal) -> Event {
    guard let vote = votes[id] else { throw .unknown(.vote(id)) }
    guard vote.phase == .open || vote.phase == .closed else {
      if vote.phase == .revealed { throw .alreadyShown(id) }
      throw .votePhase(id, is: vote.phase, needed: .open)
    }
    try require(place, of: id, vote)
    try checkDots(dots)
    guard vote.counts[place] != nil else { throw .nothingToCheck(place) }
    guard vote.checks[place] != dots else { throw alreadyDone(.check(id, place)) }
    return .countChecked(vote: id, place, dots: dots)
  }

  func corrected(
    in id: VoteID, _ place: CountPlace, dots: Int, from seen: Int?, reason: String?
  ) throws(Refusal) -> Event {
    guard let vote = votes[id] else { throw .unknown(.vote(id)) }
    guard vote.phase != .draft else { throw .votePhase(id, is: .draft, needed: .open) }
    try require(place, of: id, vote)
    try checkDots(dots)
    guard let before = vote.counts[place] else { throw .notCounted(place) }
    if let seen, seen != before { throw .countChanged(place) }
    // Saying the same once more is how a difference is settled for the first count.
    guard before != dots || vote.checks[place].map({ $0 != dots }) ?? false else {
      throw alreadyDone(.count(id, place))
    }
    try VoteLedger(of: id, vote, in: self).requireRoom(
      in: vote, dots: dots.clampedSubtracting(before), on: place.theme, at: place.table)
    return .countCorrected(
      vote: id, place, dots: dots, from: before, reason: try correctionReason(reason, in: vote))
  }

  func unusedRecorded(
    in id: VoteID, table: TableID?, dots: Int, reason: String? = nil, ledger: VoteLedger
  ) throws(Refusal) -> Event {
    guard let vote = votes[id] else { throw .unknown(.vote(id)) }
    guard vote.phase != .draft else { throw .votePhase(id, is: .draft, needed: .open) }
    if let table { try requireTable(table) }
    try checkDots(dots)
    let before = vote.unused[table] ?? 0
    guard before != dots else { throw alreadyDone(.unused(id, table)) }
    try ledger.requireRoom(in: vote, dots: dots.clampedSubtracting(before), at: table)
    return .unusedRecorded(
      vote: id, table: table, dots: dots, reason: try words(ifAny: reason, .reason))
  }

  /// Whoever corrects a vote that is over says why.
  private func correctionReason(_ reason: String?, in vote: Vote) throws(Refusal) -> Words? {
    vote.phase == .open
      ? try words(ifAny: reason, .reason) : try words(reason ?? "", .reason)
  }

  private func require(_ place: CountPlace, of id: VoteID, _ vote: Vote) throws(Refusal) {
    try requirePart(place.theme, of: id, vote)
    if let table = place.table { try requireTable(table) }
  }

  func requirePart(_ theme: ThemeID, of id: VoteID, _ vote: Vote) throws(Refusal) {
    let standing = try self.theme(theme)
    guard vote.themes.contains(theme) else {
      if let into = standing.mergedInto { throw .mergedAlready(theme, into: into) }
      throw .notInVote(theme, id)
    }
  }

  private func checkDots(_ dots: Int) throws(Refusal) {
    try check(dots, .dots, 0...Limits.people * Limits.dotsPerVoter)
  }
}

extension DotRule {
  /// Whether a ballot may hold these dots.
  func allows(_ dots: [ThemeDots]) -> Bool {
    dots.lazy.map(\.dots).clampedSum() <= dotsPerVoter
      && dots.allSatisfy { $0.dots <= mostPerTheme }
  }
}

/// What has been entered in a vote, in the sums that a new entry is held against.
///
/// While a file is read in, it is carried from row to row, so that each row costs the same.
struct VoteLedger {
  /// Ballots that were entered.
  private(set) var ballots = 0
  /// Dots that are spoken for: all dots of every ballot, and those that were counted or recorded as unused.
  private(set) var dots = 0
  /// The ballots by what is written on them.
  private(set) var labels: [String: BallotID] = [:]

  init(of id: VoteID, _ vote: Vote, in state: SessionState) {
    for (ballot, cast) in state.ballots.all where cast.vote == id {
      enter(ballot, label: cast.label, holding: vote.rule.dotsPerVoter)
    }
    dots = dots.clampedAdding(vote.counts.values.clampedSum())
      .clampedAdding(vote.unused.values.clampedSum())
  }

  mutating func enter(_ ballot: BallotID, label: Words?, holding dotsPerVoter: Int) {
    ballots += 1
    dots = dots.clampedAdding(dotsPerVoter)
    if let text = label?.text { labels[text] = ballot }
  }

  mutating func count(_ added: Int) { dots = dots.clampedAdding(added) }

  /// Refuses what would make more ballots than voters or more dots than were handed out, where it is known how many.
  func requireRoom(
    in vote: Vote, voters: Int?, addingBallots newBallots: Int = 0, dots newDots: Int
  ) throws(Refusal) {
    guard let voters else { return }
    let ballots = ballots.clampedAdding(newBallots)
    guard ballots <= voters else {
      throw .moreBallotsThanVoters(ballots: ballots, voters: voters)
    }
    let handedOut = voters.clampedMultiplied(by: vote.rule.dotsPerVoter)
    let sum = dots.clampedAdding(newDots)
    guard sum <= handedOut else {
      throw .moreDotsThanHandedOut(dots: sum, handedOut: handedOut)
    }
  }
}

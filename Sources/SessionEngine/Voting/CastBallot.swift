/// A ballot that counts, with what it says.
public struct CastBallot: Hashable, Sendable {
  /// Its name.
  public let id: BallotID
  /// What is written on it.
  public let label: Words?
  /// What it says.
  public let marks: BallotMarks
  /// The table it came from, where that is known.
  public let table: TableID?
  /// From where its voter speaks, where dots have colours.
  public let perspective: Perspective?
}

extension SessionState {
  /// The ballots of a vote in the order in which they came in, without those that a correction has taken out.
  public func ballots(of vote: VoteID) -> [CastBallot] {
    ballots.all.compactMap { id, ballot in
      guard ballot.vote == vote, let marks = ballot.marks else { return nil }
      return CastBallot(
        id: id, label: ballot.label, marks: marks, table: ballot.table,
        perspective: ballot.perspective)
    }
  }
}

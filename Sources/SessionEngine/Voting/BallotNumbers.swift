/// Numbers by which people know ballots: the same on paper, before a ballot is typed, when it is corrected and in files.
extension SessionState {
  /// The number that the next ballot gets. None is given twice, also where a ballot was taken back or taken out.
  public var nextBallotNumber: Int { ballots.nextID.number }

  /// A ballot's number: the one that is written on it, else the one that it got.
  public func number(of ballot: BallotID) -> Int {
    (ballots[ballot] ?? ballots.retracted(ballot))?.writtenNumber ?? ballot.number
  }

  /// The ballot of a vote with that number: written on it, on one that counts rather than on one that was taken out, else given.
  public func ballot(numbered number: Int, in vote: VoteID) -> BallotID? {
    let written = ballots.all.filter { $0.value.vote == vote && $0.value.writtenNumber == number }
    if let found = written.first(where: { $0.value.marks != nil }) ?? written.first {
      return found.id
    }
    let given = BallotID(number: number)
    return ballots[given]?.vote == vote ? given : nil
  }
}

extension Ballot {
  /// The number that is written on it: digits, with or without the sign before them.
  fileprivate var writtenNumber: Int? {
    guard let text = label?.text else { return nil }
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(digits)
  }
}

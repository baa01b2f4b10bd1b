/// A correction of dots that stands: who, when, why.
public struct DotCorrection: Hashable, Sendable {
  /// What was corrected.
  public enum Subject: Hashable, Sendable {
    /// A count, from and to how many dots; from how many is unknown in old logs.
    case count(CountPlace, from: Int?, to: Int)
    /// A ballot: what it says now, or that it was taken out.
    case ballot(BallotID, to: BallotMarks?)
  }

  /// What was corrected.
  public let subject: Subject
  /// Why, where that was said.
  public let reason: Words?
  /// Where it came from.
  public let by: Station
  /// When.
  public let at: Moment
  /// Whether the room had seen something of the result by then.
  public let isAfterReveal: Bool
}

extension SessionState {
  /// Who counted the dots at a place, as they stand.
  public func counter(of vote: VoteID, at place: CountPlace) -> Station? {
    votes[vote]?.counts[place] == nil ? nil : journal.lastWriter(of: .count(vote, place))?.by
  }

  /// The corrections of a vote's dots that were not taken back, in order.
  public func corrections(of id: VoteID) -> [DotCorrection] {
    var isRevealed = false
    return journal.entries.compactMap { entry in
      guard entry.stands else { return nil }
      let subject: DotCorrection.Subject
      let reason: Words?
      switch entry.headline {
      case .resultRevealed(id, _):
        isRevealed = true
        return nil
      case .countCorrected(id, let place, let dots, let before, let why):
        (subject, reason) = (.count(place, from: before, to: dots), why)
      case .ballotCorrected(id, let ballot, let marks, let why):
        (subject, reason) = (.ballot(ballot, to: marks), why)
      default: return nil
      }
      return DotCorrection(
        subject: subject, reason: reason, by: entry.by, at: entry.at, isAfterReveal: isRevealed)
    }
  }
}

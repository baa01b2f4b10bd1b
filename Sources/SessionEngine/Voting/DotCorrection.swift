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
}

extension SessionState {
  /// Who counted the dots at a place, as they stand.
  public func counter(of vote: VoteID, at place: CountPlace) -> Station? {
    votes[vote]?.counts[place] == nil ? nil : journal.lastWriter(of: .count(vote, place))?.by
  }

  /// The corrections of a vote's dots that were not taken back, in order.
  public func corrections(of id: VoteID) -> [DotCorrection] {
    journal.entries.compactMap { entry in
      guard entry.stands else { return nil }
      switch entry.headline {
      case .countCorrected(id, let place, let dots, let before, let reason):
        return DotCorrection(
          subject: .count(place, from: before, to: dots), reason: reason, by: entry.by,
          at: entry.at)
      case .ballotCorrected(id, let ballot, let marks, let reason):
        return DotCorrection(
          subject: .ballot(ballot, to: marks), reason: reason, by: entry.by, at: entry.at)
      default: return nil
      }
    }
  }
}

/// What a second person counted at a place.
public struct SecondCount: Hashable, Sendable {
  /// How many dots.
  public let dots: Int
  /// Who.
  public let by: Station
}

/// A correction of dots, or of what was decided by them, that stands: who, when, why.
public struct DotCorrection: Hashable, Sendable {
  /// What was corrected.
  public enum Subject: Hashable, Sendable {
    /// A count, from and to how many dots; from how many is unknown in old logs. Where a second person had counted there too, it
    /// says which number is used.
    case count(CountPlace, from: Int?, to: Int, second: SecondCount?)
    /// A ballot: what it says now, or that it was taken out.
    case ballot(BallotID, to: BallotMarks?)
    /// How many were left unused, in all or at a table.
    case unused(TableID?, to: Int)
    /// A decision that the room had seen and that was taken back.
    case decision(CutDecision)
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

  /// The corrections of a vote that were not taken back, in order.
  public func corrections(of id: VoteID) -> [DotCorrection] {
    var shown = 0
    var seconds: [CountPlace: SecondCount] = [:]
    return journal.entries.compactMap { entry in
      guard entry.undoneBy == nil else { return nil }
      let subject: DotCorrection.Subject
      var reason: Words?
      switch entry.headline {
      case .resultRevealed(id, let count):
        shown = max(shown, count)
        return nil
      case .cutRetracted(id):
        guard shown > 0, shown >= votes[id]?.themes.count ?? 0,
          case .cutDecided(_, let decision, _) = entry.undoes.flatMap({ journal[$0] })?.headline
        else { return nil }
        subject = .decision(decision)
      case .countChecked(id, let place, let dots) where entry.stands:
        seconds[place] = dots.map { SecondCount(dots: $0, by: entry.by) }
        return nil
      case .countCorrected(id, let place, let dots, let before, let why) where entry.stands:
        subject = .count(place, from: before, to: dots, second: seconds[place])
        // Where both now say the same, the second count stands.
        if seconds[place]?.dots != dots { seconds[place] = nil }
        reason = why
      case .ballotCorrected(id, let ballot, let marks, let why) where entry.stands:
        (subject, reason) = (.ballot(ballot, to: marks), why)
      case .unusedRecorded(id, let table, let dots, let why)
      where entry.stands && (why != nil || shown > 0):
        (subject, reason) = (.unused(table, to: dots), why)
      default: return nil
      }
      return DotCorrection(
        subject: subject, reason: reason, by: entry.by, at: entry.at, isAfterReveal: shown > 0)
    }
  }
}

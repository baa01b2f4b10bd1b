/// What has come in from one place, which adds to the others.
public struct TallyPlace: Hashable, Sendable {
  /// The places from which dots come in.
  public enum Kind: Hashable, Sendable {
    /// The wall.
    case wall
    /// A table: its own count, and ballots that came from it.
    case table(TableID)
    /// Ballots of no table in particular.
    case ballots
  }

  /// Which place.
  public let kind: Kind
  /// How many people's dots come in here: as said, else its ballots where nothing but ballots came in, else unknown.
  public let voters: Int?
  /// How many ballots came in.
  public let ballots: Int
  /// Dots of its voters; `nil` where they are unknown.
  public let handedOut: Int?
  /// Dots on themes.
  public let counted: Int
  /// Dots known to be left over.
  public let unused: Int
  /// Dots that are missing; `nil` where the voters are unknown.
  public let unaccounted: Int?
}

/// Sums up one place while the dots of a vote are gone through.
struct PlaceAccount {
  /// Ballots that came in.
  var ballots = 0
  /// Dots on themes.
  var counted = 0
  /// Dots left over on ballots and as recorded.
  var unused = 0
  /// Whether anything came in otherwise than on ballots.
  var hasCounts = false

  func place(_ kind: TallyPlace.Kind, voters said: Int?, rule: DotRule) -> TallyPlace {
    let voters = said ?? (hasCounts ? nil : ballots)
    let handedOut = voters.map { $0.clampedMultiplied(by: rule.dotsPerVoter) }
    return TallyPlace(
      kind: kind, voters: voters, ballots: ballots, handedOut: handedOut, counted: counted,
      unused: unused,
      unaccounted: handedOut.map { $0.clampedSubtracting(counted).clampedSubtracting(unused) })
  }
}

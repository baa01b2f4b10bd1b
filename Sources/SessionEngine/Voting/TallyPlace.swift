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
  /// How many ballots came in.
  public let ballots: Int
  /// How its dots add up. Its voters are as said, else its ballots where nothing but ballots came in, else unknown.
  public let sum: DotSum
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
    TallyPlace(
      kind: kind, ballots: ballots,
      sum: DotSum(
        voters: said ?? (hasCounts ? nil : ballots), dotsPerVoter: rule.dotsPerVoter,
        counted: counted, unused: unused))
  }
}

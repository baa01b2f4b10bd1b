/// The result of a vote, however its dots came in.
public struct Tally: Hashable, Sendable {
  /// A theme in the ranking.
  public struct Row: Hashable, Sendable {
    /// Its rank; shared ranks are 1, 2, 2, 4.
    public let rank: Int
    /// The theme.
    public let theme: ThemeID
    /// Its dots.
    public let dots: Int
    /// How many ballots gave it dots; `nil` unless all dots are known from ballots.
    public let supporters: Int?
    /// The most dots that one ballot gave it; `nil` unless all dots are known from ballots.
    public let largestStack: Int?
    /// Whether it shares its rank.
    public let isTied: Bool
  }

  /// Where the cut falls.
  public struct Cut: Hashable, Sendable {
    /// After how many themes.
    public let after: Int
    /// Dots between the last theme above the cut and the first below; `nil` where none is below.
    public let margin: Int?
    /// The themes that share a number of dots across the cut; empty where it is clear.
    public let tiedAcross: [ThemeID]
  }

  /// The vote.
  public let vote: VoteID
  /// How far it has come.
  public let phase: VotePhase
  /// Its rule.
  public let rule: DotRule
  /// How the dots add up. The voters are as said for the room, else the sum of the places where that is known of all, else
  /// unknown; unused dots are known from ballots or recorded.
  public let sum: DotSum
  /// Those of the unused dots that lie on spoilt ballots.
  public let spoilt: Int
  /// What came in from each place: the wall, the tables in order, then ballots of no table.
  public let places: [TallyPlace]
  /// Every theme of the vote, most dots first; those with the same number in the order of their letters.
  public let ranking: [Row]
  /// Where the cut falls; `nil` where the rule has none.
  public let cut: Cut?
}

extension Tally {
  /// How many people got dots; `nil` is unknown.
  public var voters: Int? { sum.voters }
  /// Dots in all hands; `nil` where the voters are unknown.
  public var handedOut: Int? { sum.handedOut }
  /// Dots on themes.
  public var counted: Int { sum.counted }
  /// Dots known to be left over.
  public var unused: Int { sum.unused }
  /// What is missing of the dots that were handed out; `nil` where those are unknown.
  public var unaccounted: Int? { sum.unaccounted }

  /// How many more of the dots that were handed out would have to be found or fall away for a theme to change sides of the cut.
  ///
  /// For a theme above the cut these are the dots between it and the first below, else between it and the last above. `nil` where
  /// there is no cut, or nothing on the other side of it.
  public func distanceToCut(of theme: ThemeID) -> Int? {
    guard let cut, cut.after >= 1, cut.after < ranking.count,
      let index = ranking.firstIndex(where: { $0.theme == theme })
    else { return nil }
    let dots = ranking[index].dots
    return index < cut.after
      ? dots.clampedSubtracting(ranking[cut.after].dots)
      : ranking[cut.after - 1].dots.clampedSubtracting(dots)
  }

  /// Neighbours in the ranking of which the one with fewer dots has more supporters.
  public var disagreements: [(moreDots: ThemeID, moreSupporters: ThemeID)] {
    zip(ranking, ranking.dropFirst()).compactMap { upper, lower in
      guard let above = upper.supporters, let below = lower.supporters, upper.dots > lower.dots,
        below > above
      else { return nil }
      return (upper.theme, lower.theme)
    }
  }

  /// The largest stack of dots that one ballot put on one theme; `nil` where not all dots are known from ballots, or none were given.
  public var largestStack: (theme: ThemeID, dots: Int)? {
    var largest: (theme: ThemeID, dots: Int)?
    for row in ranking {
      if let stack = row.largestStack, stack > largest?.dots ?? 0 { largest = (row.theme, stack) }
    }
    return largest
  }
}

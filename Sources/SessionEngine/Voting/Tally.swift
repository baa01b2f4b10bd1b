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
  /// How many people got dots: as said, else the number of ballots where there are only ballots, else unknown.
  public let voters: Int?
  /// Dots in all hands; `nil` where the voters are unknown.
  public let handedOut: Int?
  /// Dots on themes.
  public let counted: Int
  /// Dots known to be left over, from ballots or as recorded.
  public let unused: Int
  /// What is missing of the dots that were handed out; `nil` where those are unknown.
  public let unaccounted: Int?
  /// Every theme of the vote, most dots first; those with the same number in the order of their letters.
  public let ranking: [Row]
  /// Where the cut falls; `nil` where the rule has none.
  public let cut: Cut?
}

extension SessionState {
  /// Counts a vote; `nil` where there is no such vote.
  ///
  /// *voters × dots = counted + unused + unaccounted*, whichever way the dots came in. Ballots, tables and the wall add up.
  public func tally(of id: VoteID) -> Tally? {
    guard let vote = votes[id] else { return nil }
    let cast = ballots.all.filter { $0.value.vote == id }.map(\.value)
    var dots: [ThemeID: Int] = [:]
    var supporters: [ThemeID: Int] = [:]
    for theme in vote.themes { dots[theme] = 0 }
    for ballot in cast {
      for entry in ballot.dots where dots[entry.theme] != nil {
        dots[entry.theme] = dots[entry.theme]?.clampedAdding(entry.dots)
        if entry.dots > 0 { supporters[entry.theme, default: 0] += 1 }
      }
    }
    for (place, count) in vote.counts where dots[place.theme] != nil {
      dots[place.theme] = dots[place.theme]?.clampedAdding(count)
    }
    let onlyBallots = vote.counts.isEmpty
    // Dots that were left unused elsewhere than on a ballot tell of voters without one.
    let everyVoterIsKnown = onlyBallots && vote.unused.isEmpty && !cast.isEmpty
    let voters = vote.voters ?? (everyVoterIsKnown ? cast.count : nil)
    let counted = dots.values.clampedSum()
    let leftOnBallots = cast.lazy.map { ballot in
      max(0, vote.rule.dotsPerVoter.clampedSubtracting(ballot.dots.lazy.map(\.dots).clampedSum()))
    }.clampedSum()
    let unused = leftOnBallots.clampedAdding(vote.unused.values.clampedSum())
    let handedOut = voters.map { $0.clampedMultiplied(by: vote.rule.dotsPerVoter) }
    let ranking = rank(dots, supporters: onlyBallots && !cast.isEmpty ? supporters : nil)
    return Tally(
      vote: id, phase: vote.phase, rule: vote.rule, voters: voters, handedOut: handedOut,
      counted: counted, unused: unused,
      unaccounted: handedOut.map { $0.clampedSubtracting(counted).clampedSubtracting(unused) },
      ranking: ranking, cut: vote.rule.cutAfter.map { cut(after: $0, in: ranking) })
  }

  private func rank(_ dots: [ThemeID: Int], supporters: [ThemeID: Int]?) -> [Tally.Row] {
    let ordered = dots.sorted {
      if $0.value != $1.value { return $0.value > $1.value }
      let (left, right) = (themes[$0.key]?.letter, themes[$1.key]?.letter)
      return (left?.index ?? .max, $0.key) < (right?.index ?? .max, $1.key)
    }
    var rows: [Tally.Row] = []
    for (index, entry) in ordered.enumerated() {
      let sharesBefore = index > 0 && ordered[index - 1].value == entry.value
      let sharesAfter = index + 1 < ordered.count && ordered[index + 1].value == entry.value
      rows.append(
        Tally.Row(
          rank: sharesBefore ? rows[index - 1].rank : index + 1, theme: entry.key,
          dots: entry.value, supporters: supporters.map { $0[entry.key] ?? 0 },
          isTied: sharesBefore || sharesAfter))
    }
    return rows
  }

  private func cut(after count: Int, in ranking: [Tally.Row]) -> Tally.Cut {
    guard count >= 1, count < ranking.count else {
      return Tally.Cut(after: count, margin: nil, tiedAcross: [])
    }
    let (above, below) = (ranking[count - 1].dots, ranking[count].dots)
    let tied = above == below ? ranking.filter { $0.dots == above }.map(\.theme) : []
    return Tally.Cut(after: count, margin: above.clampedSubtracting(below), tiedAcross: tied)
  }
}

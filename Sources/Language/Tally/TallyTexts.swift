import SessionEngine

/// Votes, their rules and their results.
public struct TallyTexts: Sendable {
  /// Heading of the column of ranks.
  public let rank: String
  /// Heading of the column of themes.
  public let theme: String
  /// Heading of the column of dots.
  public let dots: String
  /// Heading of the column of supporters.
  public let supporters: String
  /// The rule in a sentence or two.
  public let rule: @Sendable (DotRule) -> String
  /// How secret the vote was, in a sentence.
  public let secrecy: @Sendable (VoteSecrecy) -> String
  /// Who voted, in a sentence, from the facilitator's words.
  public let who: @Sendable (String) -> String
  /// How the dots came in, in a sentence: ballots, and whether the wall and tables were counted.
  public let waysIn: @Sendable (_ ballots: Int, _ wall: Bool, _ tables: Bool) -> String
  /// *voters × dots = counted + unused + unaccounted* in words, or that the voters are unknown.
  public let reconciliation: @Sendable (Tally) -> String
  /// Themes that share a rank, in a sentence.
  public let tied: @Sendable (_ rank: Int, _ dots: Int, _ themes: [String]) -> String
  /// How many voters gave each theme at least one dot, in a sentence.
  public let support: @Sendable (_ themes: [String]) -> String
  /// A clear cut, in a sentence, with the dots that lie between; `nil` where all themes are above.
  public let cutClear: @Sendable (_ after: Int, _ margin: Int?) -> String
  /// A cut that goes through themes with the same number of dots, in a sentence.
  public let cutTied: @Sendable (_ after: Int, _ themes: [String]) -> String
  /// What was decided about the cut, in a sentence, with the titles of themes looked up.
  public let ruling: @Sendable (CutDecision, _ title: (ThemeID) -> String) -> String
  /// The reason of a decision.
  public let reason: @Sendable (String) -> String
  /// No vote was held.
  public let noVote: String
  /// The vote was not opened.
  public let notOpened: String
  /// The vote goes on, so there are no numbers yet.
  public let stillOpen: String
}

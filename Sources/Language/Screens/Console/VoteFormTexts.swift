import SessionEngine

/// What is asked about votes and topics on the facilitator's screen.
public struct VoteFormTexts: Sendable {
  /// How many dots each voter has.
  public let dotsEach: String
  /// The most dots on one theme; empty is no cap.
  public let cap: String
  /// After how many themes the cut is drawn; empty is no cut.
  public let cut: String
  /// Who votes, in words.
  public let who: String
  /// How secret it is: the number of paper, wall or device.
  public let secrecy: String
  /// Seconds of silence before.
  public let silence: String
  /// What a dot says: the number of support or resistance.
  public let meaning: String
  /// How many got dots at a table.
  public let votersAt: @Sendable (TableID) -> String
  /// That so many got dots, after a table and its number, or several of them: `Table 3: 6 got dots`.
  public let gotDots: @Sendable (_ tables: String) -> String
  /// How many hands a theme got, by its letter.
  public let hands: @Sendable (ThemeLetter) -> String
  /// What is corrected, and to what.
  public let correction: String
  /// A reason that has to be given.
  public let neededReason: String
  /// Asks why a theme below the cut is taken along.
  public let reasonToTakeAlong: @Sendable (ThemeLetter) -> String
  /// That the reason is for the room too.
  public let reasonIsShown: String
  /// That a correction which the room has seen is not undone, and what to do instead.
  public let correctionStands: String
  /// Whether to close a vote that does not add up, after the sentence that says so.
  public let closeAnyway: @Sendable (String) -> String
  /// Whether to close a vote while two counts of these themes differ, with the key and the action that settle it.
  public let closeDiffering:
    @Sendable (_ letters: [String], _ key: String, _ action: String, _ lines: [String]) -> String
  /// Suggested tables by theme, and themes that would have none.
  public let suggestion: @Sendable (_ shares: [String], _ without: [String]) -> String
  /// There is nothing to suggest.
  public let nothingToSuggest: String
  /// Hands beside a theme.
  public let handsLabel: @Sendable (Int) -> String
  /// There is no ballot with that number.
  public let noBallot: @Sendable (Int) -> String
}

extension Catalogue {
  /// What is asked about votes and topics on the facilitator's screen.
  public var voteForms: VoteFormTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

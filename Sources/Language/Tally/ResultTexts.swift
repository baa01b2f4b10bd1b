import SessionEngine

/// What a result means and how sure it is, in sentences.
public struct ResultTexts: Sendable {
  /// Stands before numbers that the room has not seen.
  public let notRevealed: String
  /// A place from which dots come in, at the start of a line.
  public let place: @Sendable (TallyPlace.Kind) -> String
  /// How dots add up in figures: *voters × dots = counted + unused + unaccounted*, or what was counted where the voters are unknown.
  public let sum: @Sendable (DotSum) -> String
  /// Dots that are missing, and what can be done about it.
  public let missing: @Sendable (_ counted: Int, _ handedOut: Int, _ missing: Int) -> String
  /// How many of the unused dots lie on spoilt ballots.
  public let spoilt: @Sendable (Int) -> String
  /// A theme that two people counted differently.
  public let difference: @Sendable (_ theme: String, _ first: Int, _ second: Int) -> String
  /// That nobody has said which of two counts is right, after that they differ.
  public let undecided: @Sendable (_ used: Int) -> String
  /// A theme that two people counted, and the number that somebody said is used.
  public let settled:
    @Sendable (_ theme: String, _ first: Int, _ second: Int, _ used: Int) -> String
  /// The themes that two people counted with the same number.
  public let agreeing: @Sendable ([String]) -> String
  /// How few dots decide whether a theme is above the cut.
  public let decides: @Sendable (_ dots: Int, _ theme: String) -> String
  /// Whether the cut would stand if one voter had given their dots otherwise; the themes that could change places, if any.
  public let oneVoter: @Sendable ([String]) -> String
  /// The tables without which the cut would be another; none where it stands without any one.
  public let withoutTable: @Sendable ([TableID]) -> String
  /// A theme with more dots than another that more people gave dots.
  public let disagreement: @Sendable (_ moreDots: String, _ moreSupporters: String) -> String
  /// The most dots that one ballot put on a theme.
  public let largestStack: @Sendable (_ dots: Int, _ theme: String) -> String
  /// A group's dots by theme, or those of everyone else where the perspective is `nil`.
  public let group: @Sendable (Perspective?, _ dots: [String]) -> String
  /// Why small groups are put together.
  public let smallGroups: String
  /// A count that was corrected; from how many is not always known.
  public let correctedCount: @Sendable (_ theme: String, _ from: Int?, _ to: Int) -> String
  /// A ballot that was corrected, or taken out; its name is as at the start of a sentence.
  public let correctedBallot: @Sendable (_ ballot: String, _ isRemoved: Bool) -> String
  /// That a decision about the cut was taken back; it follows in words.
  public let decisionTakenBack: @Sendable (_ decision: String) -> String
  /// That a decision about a tie does not hold any more, because that tie is no more; it follows in words.
  public let lapsed: @Sendable (_ decision: String) -> String
  /// Who corrected, and when.
  public let correctedBy: @Sendable (_ station: String, _ time: String) -> String
  /// That a correction was made when the room had seen the result.
  public let afterReveal: String
  /// What the vote is a run-off of.
  public let runOff: @Sendable (_ vote: String) -> String
  /// That dots stand for what one cannot live with.
  public let resistance: String
  /// What is gone on with, once that is decided.
  public let chosen: @Sendable ([String]) -> String
  /// The rule of thumb for the number of dots, beside the rule.
  public let ruleOfThumb: @Sendable (_ themes: Int, _ dots: Int) -> String
}

extension Catalogue {
  /// What a result means and how sure it is.
  public var results: ResultTexts {
    switch language {
    case .swedish: .swedish
    case .danish: .danish
    case .english: .english
    case .norwegian: .norwegian
    case .finnish: .finnish
    }
  }
}

import Language
import SessionEngine

extension StageCanvas {
  /// The rule of a vote in sentences: who votes, how many dots, how they may lie, and how secret it is.
  static func voteRule(
    _ rule: DotRule, _ secrecy: VoteSecrecy, _ who: String?, _ texts: StageTexts
  ) -> [String] {
    [how(rule, texts).joined(separator: " "), texts.secrecy(secrecy)]
      + (who.map { [texts.whoVotes($0)] } ?? [])
  }

  /// How many dots, what they say, how they may lie and what follows from them.
  static func how(_ rule: DotRule, _ texts: StageTexts) -> [String] {
    [texts.dotsEach(rule.dotsPerVoter)]
      + (rule.meaning == .resistance ? [texts.resistanceHow] : [])
      + [texts.placing(rule.capPerTheme), texts.mayBeUnused]
      + (rule.cutAfter.map { [texts.cutAfter($0)] } ?? [])
  }
}

import Language
import SessionEngine

extension StageCanvas {
  /// The rule of a vote in sentences: who votes, how many dots, how they may lie, and how secret it is.
  static func voteRule(
    _ rule: DotRule, _ secrecy: VoteSecrecy, _ who: String?, _ texts: StageTexts
  ) -> [String] {
    let how = [
      texts.dotsEach(rule.dotsPerVoter), texts.placing(rule.capPerTheme), texts.mayBeUnused,
    ]
    return [how.joined(separator: " "), texts.secrecy(secrecy)]
      + (who.map { [texts.whoVotes($0)] } ?? [])
  }
}

import SessionEngine

extension TallyTexts {
  static let english = TallyTexts(
    rank: "Rank",
    theme: "Theme",
    dots: "Dots",
    supporters: "Supporters",
    rule: { rule in
      let cap = rule.capPerTheme.map { ", at most \($0) on one theme" } ?? ""
      let cut =
        rule.cutAfter.map {
          $0 == 1
            ? " The theme with the most dots was to be deepened."
            : " The \($0) themes with the most dots were to be deepened."
        } ?? ""
      return "Everyone got \(NumberTexts.english.dots(rule.dotsPerVoter)) to place freely\(cap). "
        + "Not all had to be used.\(cut)"
    },
    secrecy: {
      switch $0 {
      case .paper: "The votes were cast on paper."
      case .wall: "The dots were put on the wall, where everyone could see them."
      case .device: "The votes were cast on a computer or phone."
      }
    },
    who: { "Those who voted: \($0)." },
    waysIn: { ballots, wall, tables in
      let ways = [
        ballots > 0 ? "on \(NumberTexts.english.ballots(ballots))" : nil,
        wall ? "on the wall" : nil, tables ? "table by table" : nil,
      ].compactMap { $0 }
      return ways.isEmpty ? "" : "The dots were counted \(NumberTexts.english.list(ways))."
    },
    reconciliation: { tally in
      let numbers = NumberTexts.english
      guard let voters = tally.voters, let handedOut = tally.handedOut,
        let missing = tally.unaccounted
      else {
        return "\(numbers.dots(tally.counted)) counted. How many people got dots is not known, "
          + "so there is no telling whether any are missing."
      }
      let sum =
        "\(numbers.voters(voters)) × \(numbers.dots(tally.rule.dotsPerVoter)) = \(handedOut): "
        + "\(numbers.counted(tally.counted)), \(numbers.unused(tally.unused)), \(max(0, missing)) missing."
      if missing == 0 { return sum + " It adds up." }
      if missing < 0 {
        return sum + " That is \(numbers.dots(Int(clamping: missing.magnitude))) more than were "
          + "handed out."
      }
      return sum + " \(tally.counted) of \(handedOut) are on a theme."
    },
    tied: {
      "Rank \($0) is shared, with \(NumberTexts.english.dots($1)) each: "
        + "\(NumberTexts.english.list($2))."
    },
    support: {
      "This many gave the theme at least one dot: \($0.joined(separator: ", "))."
    },
    cutClear: { after, margin in
      guard let margin else {
        return "The cut after \(NumberTexts.english.themes(after)) leaves no theme below it."
      }
      return "The cut falls after \(NumberTexts.english.themes(after)), "
        + "with \(NumberTexts.english.dots(margin)) between."
    },
    cutTied: {
      "The cut after \(NumberTexts.english.themes($0)) goes through themes with the same number "
        + "of dots: \(NumberTexts.english.list($1))."
    },
    ruling: { decision, title in
      let list = NumberTexts.english.list
      return switch decision {
      case .widen: "All that tied at the cut were taken along."
      case .runOff: "Those that tied at the cut were voted on again."
      case .lot(let seed, let chosen):
        "The lot fell on \(list(chosen.map(title))) (the lot's number: \(seed))."
      case .discussion(let chosen): "The room talked and chose \(list(chosen.map(title)))."
      case .takeAlong(let theme): "\(title(theme)) was taken along although it was below the cut."
      case .rest(let theme): "\(title(theme)) was left to rest although it was above the cut."
      }
    },
    reason: { "Reason: \($0)" },
    noVote: "No vote was held.",
    notOpened: "The vote was prepared but never opened.",
    stillOpen: "The vote is not over. That is why there are no numbers here.")
}

import SessionEngine

extension ResultTexts {
  static let english = ResultTexts(
    notRevealed: "NOT REVEALED",
    place: {
      switch $0 {
      case .wall: "The wall"
      case .table(let table): NameTexts.english.table(table).startingSentence
      case .ballots: "Ballots of no table"
      }
    },
    sum: { sum in
      let numbers = NumberTexts.english
      let parts = "\(numbers.counted(sum.counted)), \(numbers.unused(sum.unused))"
      guard let voters = sum.voters, let handedOut = sum.handedOut, let missing = sum.unaccounted
      else { return parts }
      let rest =
        missing < 0 ? "\(missing.magnitude) too many" : "\(missing) missing"
      return "\(voters) × \(sum.dotsPerVoter) = \(handedOut): \(parts), \(rest)"
    },
    missing: { counted, handedOut, missing in
      missing == 1
        ? "\(counted) of \(handedOut): one dot is missing – count again, or record it as unused"
        : "\(counted) of \(handedOut): \(missing) dots are missing – count again, or record them as unused"
    },
    spoilt: {
      "\(NumberTexts.english.dots($0)) of the unused ones \($0 == 1 ? "is" : "are") on spoilt ballots."
    },
    difference: { "Two counts of \($0) differ: \($1) and \($2)." },
    undecided: { "Nobody has settled that, so the first count is used: \($0)." },
    settled: { "Two counts of \($0): \($1) and \($2). The one used is \($3)." },
    agreeing: { "Two counts gave the same number for \(NumberTexts.english.list($0))." },
    decides: { "\(NumberTexts.english.dots($0)) decide\($0 == 1 ? "s" : "") whether \($1) is in." },
    oneVoter: {
      $0.isEmpty
        ? "The cut stands however any one voter had given their dots."
        : "If one voter had given their dots otherwise, the cut could have fallen differently between \(NumberTexts.english.list($0))."
    },
    withoutTable: {
      if $0.isEmpty { return "The cut stands even with any one table left out." }
      return $0.count == 1
        ? "Without \(NumberTexts.english.list($0.map(NameTexts.english.table))) the cut would have fallen differently."
        : "Without any one of \(NumberTexts.english.list($0.map(NameTexts.english.table))) the cut would have fallen differently."
    },
    disagreement: {
      "\($0) got more dots than \($1), but more people gave dots to \($1)."
    },
    largestStack: {
      "Largest stack: \(NumberTexts.english.dots($0)) on \($1) from one and the same ballot."
    },
    group: { perspective, dots in
      let name =
        perspective.map { PerspectiveTexts.english.many($0).startingSentence }
        ?? "Others, and those who did not say"
      return "\(name): \(dots.joined(separator: ", "))"
    },
    smallGroups: "Groups of fewer than five are put together, so that nobody is pointed out.",
    correctedCount: { theme, before, after in
      before.map { "\(theme): corrected from \($0) to \(after)." }
        ?? "\(theme): corrected to \(after)."
    },
    correctedBallot: { $1 ? "\($0) was taken out." : "\($0) was corrected." },
    decisionTakenBack: { "A decision was taken back: \($0)" },
    lapsed: { "A decision no longer holds, because dots were corrected: \($0)" },
    correctedBy: { "(\($0), \($1))" },
    afterReveal: "That was after the result had been shown.",
    runOff: { "The vote settled the tie at the cut in \($0)." },
    resistance: "The dots show resistance: this I cannot live with.",
    chosen: { "We go on with \(NumberTexts.english.list($0))." },
    ruleOfThumb: {
      "Rule of thumb for \(NumberTexts.english.themes($0)): \(NumberTexts.english.dots($1)) each."
    })
}

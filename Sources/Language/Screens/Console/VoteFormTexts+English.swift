import SessionEngine

extension VoteFormTexts {
  static let english = VoteFormTexts(
    dotsEach: "Dots each:",
    cap: "At most on one theme (empty = no cap):",
    cut: "Cut after so many themes (empty = none):",
    who: "Who votes (empty = not said):",
    secrecy: "1 on paper · 2 on the wall · 3 on a screen:",
    silence: "Silent minute in seconds (0 = none):",
    meaning: "1 what we want · 2 resistance:",
    votersAt: { "\(NameTexts.english.table($0).startingSentence), how many got dots:" },
    gotDots: { "\($0) got dots" },
    hands: { "\($0): how many hands?" },
    correction: "C28 · 3C4 · #12 AABCF · #12 - takes it out:",
    neededReason: "Reason (needed):",
    reasonToTakeAlong: { "\($0) lies below the line. Why is it taken along?" },
    reasonIsShown: "Shown on the wall.",
    correctionStands:
      "The room has seen the correction, so it cannot be undone. Correct once more, with a reason.",
    closeAnyway: { "\($0). Close anyway?" },
    closeDiffering: {
      "Two counts differ for \(NumberTexts.english.list($0)). "
        + "Settle it with \($1) “\($2)”: \($3.joined(separator: " or ")). Close anyway?"
    },
    suggestion: { shares, without in
      let none =
        without.isEmpty ? "" : " No table: \(NumberTexts.english.list(without))."
      return "Suggested: \(shares.joined(separator: " · ")).\(none) Do so?"
    },
    nothingToSuggest: "Count hands first; only tables without a theme are suggested.",
    handsLabel: plural("hand", "hands"),
    noBallot: { "There is no ballot number \($0) in the vote." })
}

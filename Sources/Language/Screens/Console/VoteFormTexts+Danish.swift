import SessionEngine

extension VoteFormTexts {
  static let danish = VoteFormTexts(
    dotsEach: "Prikker til hver:",
    cap: "Højst på samme tema (tomt = intet loft):",
    cut: "Streg efter så mange temaer (tomt = ingen):",
    who: "Hvem stemmer (tomt = ikke sagt):",
    secrecy: "1 på papir · 2 på væggen · 3 på skærm:",
    silence: "Stille minut i sekunder (0 = intet):",
    meaning: "1 det vi vil · 2 modstand:",
    votersAt: { "\(NameTexts.danish.table($0).startingSentence), hvor mange fik prikker:" },
    gotDots: { "\($0) fik prikker" },
    hands: { "\($0): hvor mange hænder?" },
    correction: "C28 · 3C4 · #12 AABCF · #12 - tager ud:",
    neededReason: "Begrundelse (skal med):",
    reasonToTakeAlong: { "\($0) ligger under stregen. Hvorfor tages det med?" },
    reasonIsShown: "Vises på væggen.",
    correctionStands:
      "Rummet har set rettelsen, så den kan ikke fortrydes. Ret en gang til, med begrundelse.",
    closeAnyway: { "\($0). Lukke alligevel?" },
    closeDiffering: {
      "To optællinger er forskellige for \(NumberTexts.danish.list($0)). "
        + "Afgør det med \($1) ”\($2)”: \($3.joined(separator: " eller ")). Lukke alligevel?"
    },
    suggestion: { shares, without in
      let none =
        without.isEmpty ? "" : " Intet bord: \(NumberTexts.danish.list(without))."
      return "Forslag: \(shares.joined(separator: " · ")).\(none) Gøre sådan?"
    },
    nothingToSuggest: "Tæl hænder først; kun borde uden tema foreslås.",
    handsLabel: plural("hånd", "hænder"),
    noBallot: { "Der er ingen stemmeseddel nummer \($0) i afstemningen." })
}

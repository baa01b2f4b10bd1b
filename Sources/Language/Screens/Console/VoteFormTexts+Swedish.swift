import SessionEngine

extension VoteFormTexts {
  static let swedish = VoteFormTexts(
    dotsEach: "Pluppar var:",
    cap: "Högst på samma tema (tomt = inget tak):",
    cut: "Streck efter så många teman (tomt = inget):",
    who: "Vilka röstar (tomt = osagt):",
    secrecy: "1 på papper · 2 på väggen · 3 på skärm:",
    silence: "Tyst minut, i sekunder (0 = ingen):",
    meaning: "1 det vi vill · 2 motstånd:",
    votersAt: { "\(NameTexts.swedish.table($0).startingSentence), hur många fick pluppar:" },
    gotDots: { "\($0) fick pluppar" },
    hands: { "\($0): hur många händer?" },
    correction: "C28 · 3C4 · #12 AABCF · #12 - tar bort:",
    neededReason: "Skäl (behövs):",
    reasonToTakeAlong: { "\($0) ligger under strecket. Varför tas det med?" },
    reasonIsShown: "Visas på väggen.",
    correctionStands:
      "Rummet har sett rättelsen, så den kan inte ångras. Rätta en gång till, med skäl.",
    closeAnyway: { "\($0). Stänga ändå?" },
    closeDiffering: {
      "Två räkningar av \(NumberTexts.swedish.list($0)) skiljer sig åt. "
        + "Avgör med \($1) ”\($2)”: \($3.joined(separator: " eller ")). Stänga ändå?"
    },
    suggestion: { shares, without in
      let none =
        without.isEmpty ? "" : " Inget bord: \(NumberTexts.swedish.list(without))."
      return "Förslag: \(shares.joined(separator: " · ")).\(none) Göra så?"
    },
    nothingToSuggest: "Räkna händer först; bara bord utan tema föreslås.",
    handsLabel: plural("hand", "händer"),
    noBallot: { "Det finns ingen röstsedel nummer \($0) i omröstningen." })
}

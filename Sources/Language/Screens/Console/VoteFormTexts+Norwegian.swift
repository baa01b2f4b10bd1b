import SessionEngine

extension VoteFormTexts {
  static let norwegian = VoteFormTexts(
    dotsEach: "Prikker til hver:",
    cap: "Høyst på samme tema (tomt = ikke noe tak):",
    cut: "Strek etter så mange temaer (tomt = ingen):",
    who: "Hvem stemmer (tomt = ikke sagt):",
    secrecy: "1 på papir · 2 på veggen · 3 på skjerm:",
    silence: "Stille minutt i sekunder (0 = ikke noe):",
    meaning: "1 det vi vil · 2 motstand:",
    votersAt: { "\(NameTexts.norwegian.table($0).startingSentence), hvor mange fikk prikker:" },
    gotDots: { "\($0) fikk prikker" },
    hands: { "\($0): hvor mange hender?" },
    correction: "C28 · 3C4 · #12 AABCF · #12 - tar ut:",
    neededReason: "Begrunnelse (må med):",
    reasonToTakeAlong: { "\($0) ligger under streken. Hvorfor tas det med?" },
    reasonIsShown: "Vises på veggen.",
    correctionStands:
      "Rommet har sett rettelsen, så den kan ikke angres. Rett en gang til, med begrunnelse.",
    closeAnyway: { "\($0). Stenge likevel?" },
    closeDiffering: {
      "To opptellinger er ulike for \(NumberTexts.norwegian.list($0)). "
        + "Avgjør med \($1) «\($2)»: \($3.joined(separator: " eller ")). Stenge likevel?"
    },
    suggestion: { shares, without in
      let none =
        without.isEmpty ? "" : " Ikke noe bord: \(NumberTexts.norwegian.list(without))."
      return "Forslag: \(shares.joined(separator: " · ")).\(none) Gjøre slik?"
    },
    nothingToSuggest: "Tell hender først; bare bord uten tema foreslås.",
    handsLabel: plural("hånd", "hender"),
    noBallot: { "Det er ingen stemmeseddel nummer \($0) i avstemningen." })
}

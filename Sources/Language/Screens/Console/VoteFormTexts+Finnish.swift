import SessionEngine

extension VoteFormTexts {
  static let finnish = VoteFormTexts(
    dotsEach: "Pisteitä kullekin:",
    cap: "Enintään yhdelle teemalle (tyhjä = ei kattoa):",
    cut: "Raja näin monen teeman jälkeen (tyhjä = ei rajaa):",
    who: "Ketkä äänestävät (tyhjä = ei kerrota):",
    secrecy: "1 paperilla · 2 seinällä · 3 näytöllä:",
    silence: "Hiljainen hetki sekunteina (0 = ei):",
    meaning: "1 mitä haluamme · 2 vastustus:",
    votersAt: { "\(NameTexts.finnish.table($0).startingSentence), moniko sai pisteitä:" },
    gotDots: { "\($0) sai pisteitä" },
    hands: { "\($0): montako kättä?" },
    correction: "C28 · 3C4 · #12 AABCF · #12 - poistaa:",
    neededReason: "Perustelu (tarvitaan):",
    reasonToTakeAlong: { "\($0) jäi viivan alle. Miksi se otetaan mukaan?" },
    reasonIsShown: "Näkyy seinällä.",
    correctionStands:
      "Sali on nähnyt korjauksen, joten sitä ei voi kumota. Korjaa uudelleen ja perustele.",
    closeAnyway: { "\($0). Suljetaanko silti?" },
    closeDiffering: {
      "Kaksi laskentaa eroaa toisistaan: \(NumberTexts.finnish.list($0)). "
        + "Ratkaise: \($1) ”\($2)”, \($3.joined(separator: " tai ")). Suljetaanko silti?"
    },
    suggestion: { shares, without in
      let none =
        without.isEmpty ? "" : " Ilman pöytää: \(NumberTexts.finnish.list(without))."
      return "Ehdotus: \(shares.joined(separator: " · ")).\(none) Tehdäänkö näin?"
    },
    nothingToSuggest: "Laske ensin, montako kättä nousi; vain teemattomia pöytiä ehdotetaan.",
    handsLabel: plural("käsi", "kättä"),
    noBallot: { "Äänestyksessä ei ole lippua numero \($0)." })
}

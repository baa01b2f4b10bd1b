import SessionEngine

extension PrintTexts {
  static let finnish = PrintTexts(
    table: { "Pöytä \($0.number)" },
    round: { "Kierros \($0)" },
    perspectivesPrompt: "Rastita, jos haluat:",
    slipHint: "Yksi asia lapulle. ”Lainaus” lainausmerkkeihin.",
    stubLabel: "Repäise irti ja säilytä",
    stubPurpose:
      "Numerolla voimme etsiä, korjata tai poistaa kirjoittamasi – ilman nimeäsi.",
    slipsTitle: { "Laput: \($0)" },
    headsTitle: { "Fläppitaulut: \($0)" },
    cardsTitle: { "Paikkakortit: \($0)" },
    listsTitle: { "Paikkaluettelot: \($0)" },
    spareCard: "Varakortti",
    hostNotice: { "Olet pöytävastaava: pöytä \($0.number)." },
    host: "pöytävastaava",
    absent: "–",
    everyone: "Näin kaikki istuvat",
    printed: .finnish,
    ballots: .finnish,
    roundColumn: "Kierros",
    peopleColumn: "Tässä istuvat",
    numberColumn: "Nro",
    nameColumn: "Nimi")
}

extension PrintedTexts {
  static let finnish = PrintedTexts(
    slips: { count, new, path in
      let slips = plural("lappu", "lappua")(count)
      return "Tallennettu \(slips), uusia numeroita \(new): \(path)."
    },
    heads: { "Tallennettu \(plural("fläppitaulun arkki", "fläppitaulun arkkia")($0)): \($1)." },
    cards: { "Tallennettu \(plural("paikkakortti", "paikkakorttia")($0)): \($1)." },
    lists: { "Paikkaluettelot on tallennettu: \($0)." })
}

extension FitTexts {
  static let finnish = FitTexts(
    title: "Otsikko",
    given: { "Päätetty, kohta \($0)" },
    open: { "Avoin, kohta \($0)" },
    stepTitle: { "Vaihe \($0), otsikko" },
    question: { "Vaihe \($0), kysymys" },
    tableQuestion: { "Vaihe \($0), kysymys (\($1))" },
    changeTables: "Pöydän vaihdon ohje",
    voteRule: "Äänestyksen sääntö",
    tooLong: { "\(NumberTexts.finnish.characters($0)) liian pitkä" },
    unkeptTime: {
      "\($0) \($1) ei pidä: sitä edeltävissä vaiheissa on \($2) liikaa. "
        + "Lyhennä niitä tai muuta aikaa."
    })
}

import SessionEngine

extension TablesOverviewTexts {
  private static let finnishSlips = SlipSentenceWords(
    slips: NumberTexts.finnish.slips, typed: { "\($0) kirjoitettu" },
    illegible: { "\($0) ei luettavissa" }, withdrawn: { "\($0) peruttu" },
    left: { "\($0) jäljellä" }, tooMany: { "kirjoitettu \($0) enemmän kuin palautettu" },
    uncounted: "lappuja ei ole laskettu", countAgain: "laske", paper: "paperi")

  static let finnish = TablesOverviewTexts(
    title: "Pöydät",
    column: {
      switch $0 {
      case .table: "Pöytä"
      case .source: "Väline"
      case .people: "Väkeä"
      case .arrived: "Saapunut"
      case .readBack: "Luettu"
      case .floor: "Puheenvuorot"
      case .report: "Ilmoitus"
      }
    },
    source: {
      switch $0 {
      case .typed: "kone"
      case .paper: "paperi"
      }
    },
    noTable: "Ei pöytää",
    slips: finnishSlips.brief,
    slipsInFull: finnishSlips.full,
    slipsBeside: finnishSlips.beside,
    readBack: { $0.map { "kyllä, läsnä \($0)" } ?? "kyllä" },
    readBackInFull: {
      $0.map { "Luettu takaisin, läsnä \(NumberTexts.finnish.people($0))." } ?? "Luettu takaisin."
    },
    notReadBack: "Ei vielä luettu takaisin.",
    floor: "Puheenvuorot",
    report: {
      switch $0 {
      case .done: "valmis"
      case .help: "APUA"
      case .message: "viesti"
      }
    },
    call: {
      switch $0 {
      case .done: "valmis: \($1)"
      case .help: "APUA: \($1)"
      case .message: "viesti: \($1)"
      }
    },
    done: { "Valmiit: \($0)" },
    everyTableDone: "Kaikki pöydät ovat valmiita",
    doneOf: { "valmiita \($0)/\($1)" },
    more: { "ja vielä \($0) – \($1)" },
    toAnswer: { "\($0) vastaa" },
    answer: { "vastaa (\($0))" },
    read: { "lue \($0)" },
    changeTo: {
      switch $0 {
      case .typed: "s koneelle"
      case .paper: "s paperille"
      }
    },
    countSlips: "l laske laput",
    askAnswer: { "Mitä vastaat (\($0))? Tyhjä = nähty" },
    askSlips: { table, round in
      "Montako lappua on palautettu: \([table, round].compactMap { $0 }.joined(separator: ", "))?"
    },
    answered: { "Vastattu: \($0)" },
    standingPrompt: { "Kysy myös: \($0)" },
    noSeats: "Paikkoja ei ole vielä suunniteltu: sen tekee verkstad seat.")
}

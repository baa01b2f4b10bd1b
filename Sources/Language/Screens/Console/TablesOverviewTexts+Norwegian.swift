import SessionEngine

extension TablesOverviewTexts {
  private static let norwegianSlips = SlipSentenceWords(
    slips: NumberTexts.norwegian.slips, typed: { "\($0) skrevet inn" },
    illegible: plural("uleselig", "uleselige"), withdrawn: { "\($0) trukket tilbake" },
    left: { "\($0) igjen" }, tooMany: { "\($0) flere skrevet inn enn levert inn" },
    uncounted: "lappene er ikke talt", countAgain: "tell", paper: "papir")

  static let norwegian = TablesOverviewTexts(
    title: "Bordene",
    column: {
      switch $0 {
      case .table: "Bord"
      case .source: "Skriver på"
      case .people: "Personer"
      case .arrived: "Kommet inn"
      case .readBack: "Lest tilbake"
      case .floor: "Ordet"
      case .report: "Melding"
      }
    },
    source: {
      switch $0 {
      case .typed: "PC"
      case .paper: "papir"
      }
    },
    noTable: "Uten bord",
    slips: norwegianSlips.brief,
    slipsInFull: norwegianSlips.full,
    slipsBeside: norwegianSlips.beside,
    readBack: { $0.map { "ja, \($0) med" } ?? "ja" },
    readBackInFull: {
      $0.map { "Lest tilbake, \(NumberTexts.norwegian.people($0)) var med." } ?? "Lest tilbake."
    },
    notReadBack: "Ikke lest tilbake ennå.",
    floor: "Ordet",
    report: {
      switch $0 {
      case .done: "ferdig"
      case .help: "HJELP"
      case .message: "beskjed"
      }
    },
    call: {
      switch $0 {
      case .done: "\($1) er ferdig"
      case .help: "HJELP: \($1)"
      case .message: "\($1.startingSentence) skriver"
      }
    },
    done: { "Ferdige: \($0)" },
    everyTableDone: "Alle bord er ferdige",
    doneOf: { "\($0) av \($1) ferdige" },
    more: { "og \($0) til – \($1)" },
    toAnswer: { "\($0) svarer" },
    answer: { "svar \($0)" },
    read: { "les \($0)" },
    changeTo: {
      switch $0 {
      case .typed: "s til PC"
      case .paper: "s til papir"
      }
    },
    countSlips: "l tell lapper",
    askAnswer: { "Svar til \($0)? Tomt = sett" },
    askSlips: { table, round in
      "Hvor mange lapper har \(table) levert inn\(round.map { " i \($0)" } ?? "")?"
    },
    answered: { "Svar til \($0)" },
    standingPrompt: { "Spør også: \($0)" },
    noSeats: "Plassene er ikke planlagt ennå: verkstad seat gjør det.")
}

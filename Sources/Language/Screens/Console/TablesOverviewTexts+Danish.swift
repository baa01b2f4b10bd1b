import SessionEngine

extension TablesOverviewTexts {
  private static let danishSlips = SlipSentenceWords(
    slips: NumberTexts.danish.slips, typed: plural("skrevet ind", "skrevet ind"),
    illegible: plural("ulæselig", "ulæselige"),
    withdrawn: plural("trukket tilbage", "trukket tilbage"), left: { "\($0) tilbage" },
    tooMany: { "\($0) flere skrevet ind end afleveret" },
    uncounted: "sedlerne er ikke talt", countAgain: "tæl", paper: "papir")

  static let danish = TablesOverviewTexts(
    title: "Bordene",
    column: {
      switch $0 {
      case .table: "Bord"
      case .source: "Skriver på"
      case .people: "Personer"
      case .arrived: "Kommet ind"
      case .readBack: "Tilbagelæst"
      case .floor: "Ordet"
      case .report: "Melding"
      }
    },
    source: {
      switch $0 {
      case .typed: "computer"
      case .paper: "papir"
      }
    },
    noTable: "Uden bord",
    slips: danishSlips.brief,
    slipsInFull: danishSlips.full,
    slipsBeside: danishSlips.beside,
    readBack: { $0.map { "ja, \($0) med" } ?? "ja" },
    readBackInFull: {
      $0.map { "Læst tilbage, \(NumberTexts.danish.people($0)) var med." } ?? "Læst tilbage."
    },
    notReadBack: "Ikke læst tilbage endnu.",
    floor: "Ordet",
    report: {
      switch $0 {
      case .done: "færdigt"
      case .help: "HJÆLP"
      case .message: "besked"
      }
    },
    call: {
      switch $0 {
      case .done: "\($1) er færdigt"
      case .help: "HJÆLP: \($1)"
      case .message: "\($1.startingSentence) skriver"
      }
    },
    done: { "Færdige: \($0)" },
    everyTableDone: "Alle borde er færdige",
    doneOf: { "\($0) af \($1) færdige" },
    more: { "og \($0) til – \($1)" },
    toAnswer: { "\($0) svarer" },
    answer: { "svar \($0)" },
    read: { "læs \($0)" },
    changeTo: {
      switch $0 {
      case .typed: "s til computer"
      case .paper: "s til papir"
      }
    },
    countSlips: "l tæl sedler",
    askAnswer: { "Svar til \($0)? Tomt = set" },
    askSlips: { table, round in
      "Hvor mange sedler har \(table) afleveret\(round.map { " i \($0)" } ?? "")?"
    },
    answered: { "Svar til \($0)" },
    standingPrompt: { "Spørg også: \($0)" },
    noSeats: "Pladserne er ikke planlagt endnu: verkstad seat gør det.")
}

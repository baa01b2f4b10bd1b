import SessionEngine

extension TablesOverviewTexts {
  private static let swedishSlips = SlipSentenceWords(
    slips: NumberTexts.swedish.slips, typed: plural("inskriven", "inskrivna"),
    illegible: plural("oläslig", "oläsliga"),
    withdrawn: plural("tillbakadragen", "tillbakadragna"), left: { "\($0) kvar" },
    tooMany: {
      $0 == 1 ? "1 fler inskriven än inlämnade" : "\($0) fler inskrivna än inlämnade"
    },
    uncounted: "lapparna är inte räknade", countAgain: "räkna", paper: "papper")

  static let swedish = TablesOverviewTexts(
    title: "Borden",
    column: {
      switch $0 {
      case .table: "Bord"
      case .source: "Skriver på"
      case .people: "Personer"
      case .arrived: "Inkommet"
      case .readBack: "Återläst"
      case .floor: "Ordet"
      case .report: "Besked"
      }
    },
    source: {
      switch $0 {
      case .typed: "dator"
      case .paper: "papper"
      }
    },
    noTable: "Utan bord",
    slips: swedishSlips.brief,
    slipsInFull: swedishSlips.full,
    slipsBeside: swedishSlips.beside,
    readBack: { $0.map { "ja, \($0) med" } ?? "ja" },
    readBackInFull: {
      $0.map { "Återläst, \(NumberTexts.swedish.people($0)) var med." } ?? "Återläst."
    },
    notReadBack: "Inte återläst än.",
    floor: "Ordet",
    report: {
      switch $0 {
      case .done: "klart"
      case .help: "HJÄLP"
      case .message: "meddelande"
      }
    },
    call: {
      switch $0 {
      case .done: "\($1) är klart"
      case .help: "HJÄLP: \($1)"
      case .message: "\($1.startingSentence) skriver"
      }
    },
    done: { "Klara: \($0)" },
    everyTableDone: "Alla bord är klara",
    doneOf: { "\($0) av \($1) klara" },
    more: { "och \($0) till – \($1)" },
    toAnswer: { "\($0) svarar" },
    answer: { "svara \($0)" },
    read: { "läs \($0)" },
    changeTo: {
      switch $0 {
      case .typed: "s till dator"
      case .paper: "s till papper"
      }
    },
    countSlips: "l räkna lappar",
    askAnswer: { "Svar till \($0)? Tomt = sett" },
    askSlips: { table, round in
      "Hur många lappar har \(table) lämnat in\(round.map { " i \($0)" } ?? "")?"
    },
    answered: { "Svar till \($0)" },
    standingPrompt: { "Fråga också: \($0)" },
    noSeats: "Platserna är inte planerade än: verkstad seat gör det.")
}

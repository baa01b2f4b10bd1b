import SessionEngine

extension TablesOverviewTexts {
  private static let englishSlips = SlipSentenceWords(
    slips: NumberTexts.english.slips, typed: plural("typed in", "typed in"),
    illegible: plural("illegible", "illegible"), withdrawn: plural("withdrawn", "withdrawn"),
    left: { "\($0) left" }, tooMany: { "\($0) more typed in than handed in" },
    uncounted: "the slips are not counted", countAgain: "count", paper: "paper")

  static let english = TablesOverviewTexts(
    title: "The tables",
    column: {
      switch $0 {
      case .table: "Table"
      case .source: "Writes on"
      case .people: "People"
      case .arrived: "Came in"
      case .readBack: "Read back"
      case .floor: "The floor"
      case .report: "Report"
      }
    },
    source: {
      switch $0 {
      case .typed: "computer"
      case .paper: "paper"
      }
    },
    noTable: "No table",
    slips: englishSlips.brief,
    slipsInFull: englishSlips.full,
    slipsBeside: englishSlips.beside,
    readBack: { $0.map { "yes, \($0) there" } ?? "yes" },
    readBackInFull: {
      $0.map { "Read back, \(NumberTexts.english.people($0)) there." } ?? "Read back."
    },
    notReadBack: "Not read back yet.",
    floor: "The floor",
    report: {
      switch $0 {
      case .done: "done"
      case .help: "HELP"
      case .message: "message"
      }
    },
    call: {
      switch $0 {
      case .done: "\($1) is done"
      case .help: "HELP: \($1)"
      case .message: "\($1.startingSentence) writes"
      }
    },
    done: { "Done: \($0)" },
    everyTableDone: "All tables are done",
    doneOf: { "\($0) of \($1) done" },
    more: { "and \($0) more – \($1)" },
    toAnswer: { "\($0) answers" },
    answer: { "answer \($0)" },
    read: { "read \($0)" },
    changeTo: {
      switch $0 {
      case .typed: "s to computer"
      case .paper: "s to paper"
      }
    },
    countSlips: "l count slips",
    askAnswer: { "Words to \($0)? Empty = seen" },
    askSlips: { table, round in
      "How many slips has \(table) handed in\(round.map { " in \($0)" } ?? "")?"
    },
    answered: { "Answer to \($0)" },
    standingPrompt: { "Ask also: \($0)" },
    noSeats: "Seats are not planned yet: verkstad seat does that.")
}

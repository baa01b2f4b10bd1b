import SessionEngine

extension DocumentationTexts {
  static let english = DocumentationTexts(
    author: { "Documentation: \($0)" },
    participants: NumberTexts.english.people,
    expected: { "\(NumberTexts.english.people($0)) expected" },
    unfinished: "The workshop is not closed. This is how far it had come when the text was saved.",
    scripted: "This is an example that a script made. No workshop has been held like this.",
    given: "What is given",
    open: "What is open",
    hopes: "Opening hopes",
    account: "How the dialogue went",
    commonQuestion: "The common question was:",
    vote: { $0.map { "Vote \($0)" } ?? "Vote" },
    ranking: "How the dots fell:",
    happened: { account in
      let numbers = NumberTexts.english
      switch account.kind {
      case .opening:
        return account.hopes == 0
          ? "Everyone was welcomed."
          : "Everyone was welcomed and \(numbers.hopes(account.hopes)) "
            + "\(account.hopes == 1 ? "was" : "were") written down."
      case .tableRound:
        return account.round > 1
          ? "The participants changed tables and talked on with new people."
          : "The participants talked at \(numbers.tables(account.tables))."
      case .plenary: return "Everyone talked together in plenary."
      case .sorting: return "The comments were sorted under \(numbers.themes(account.themes))."
      case .voting:
        return "After a moment of reflection the participants marked what they wanted to deepen, "
          + "with \(numbers.dots(account.dotsPerVoter)) each."
      case .deepening:
        return account.deepened == 0
          ? "The tables went deeper."
          : "The tables went deeper into \(numbers.themes(account.deepened))."
      case .conclusion:
        let parts = [
          numbers.conclusions(account.conclusions), numbers.actions(account.actions),
          numbers.questions(account.questions),
        ]
        return "The room gathered what it goes on with: \(numbers.list(parts))."
      case .break: return "Everyone took a break."
      case .closing: return "The day closed with thanks."
      }
    },
    time: { $0 },
    inserted: "The step was put in on the day.",
    ranAgain: "The step was run again.",
    skipped: "The step was skipped.",
    neverRun: "The step did not take place.",
    stoodStill: {
      "Everything stood still for "
        + ($0 < 1 ? "less than a minute" : plural("minute", "minutes")($0))
    },
    ownQuestion: { "The question was “\($0)”." },
    tableQuestion: { "At \($0) the question was “\($1)”." },
    reworded: { wordings in
      let quoted = wordings.map { "“\($0)”" }
      return "The question was reworded. It was first " + quoted.joined(separator: " and then ")
        + "."
    },
    themeLetter: { "Theme \($0)." },
    hands: { "\(NumberTexts.english.people($0)) raised a hand for deepening the theme." },
    deepenedAt: { "Deepened at \(NumberTexts.english.list($0.map(NameTexts.english.table)))." },
    notDeepened: { "Not deepened. Reason: \($0)" },
    notInVote: "The theme was not part of the vote.",
    nothingWritten: "Nothing is written here.",
    supplementary: "Supplementary comments",
    saidAtTables: "Said at the tables",
    mergedFrom: { "From the theme “\($0)”, which was merged with this one" },
    plenary: "Said in plenary",
    unplaced: "Comments without a theme",
    parked: "Parking lot",
    withdrawn: {
      "\(NumberTexts.english.comments($0)) \($0 == 1 ? "was" : "were") withdrawn and "
        + "\($0 == 1 ? "is" : "are") not printed."
    },
    goingOn: "What we go on with",
    conclusions: "Conclusions",
    actions: "Actions",
    questions: "Open questions",
    owner: { "Responsible: \($0)" },
    noOwner: "Nobody is named as responsible",
    answeredBy: { "Answers: \($0)" },
    nobodyAnswers: "Nobody is named to answer",
    due: { "by \($0)" },
    noDue: "no day is set",
    answer: { "Answer: \($0)" },
    words: "Words",
    unexplained: "not explained yet",
    attendance: "Attendance",
    atStart: "From the start",
    room: "the whole room",
    together: { "together \($0)" },
    tables: .english)
}

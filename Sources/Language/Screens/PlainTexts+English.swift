extension PlainTexts {
  static let english = PlainTexts(
    greeting: {
      "\($0). Type a number, the name of a key or an answer and press Enter. ? shows all that can be done."
    },
    enterDoes: { "Enter: \($0)" },
    said: { "From \($0): \($1)" },
    fromRoom: "the room",
    noSuchChoice: { "There is no choice \($0). ? shows the choices." },
    notPossibleNow: { "“\($0)” cannot be done now. ? reads the choices anew." },
    doubted: { "No letter: \($0) is the choice “\($1)”. Do it? y = yes, n = no" },
    help: {
      switch $0 {
      case .readTable: "Read what a table has written. You are asked which."
      case .readWall: "Read all that may be seen on the wall."
      case .previewStage: "Hear how things stand: the step, what is in hand and what the room sees."
      default: nil
      }
    },
    cancel: "A single full stop cancels.",
    findsChoices: "?WORD reads out only the choices that the word fits.",
    inQuestions:
      "In a question a single full stop cancels. A single dash leaves it empty, where it may be empty.",
    suggested: { "Empty line = \($0), a single dash = empty." },
    answering: {
      switch $0 {
      case .save: "Type the answer and press Enter, and it is saved."
      case .goOn: "Type the answer and press Enter, and the next question comes."
      case .search: "Type words and press Enter, and all that was said is searched for them."
      case .show: "Type the answer and press Enter, and it is shown on the wall."
      case .open: "Type the answer and press Enter, and the list opens."
      }
    },
    cancelled: "Cancelled.",
    nothingAsked: { "Nothing is being asked. One more full stop: \($0)." },
    writeSomething: "Type something first. A single full stop cancels.",
    confirm: { "\($0) Enter or y = yes, n = no" },
    yesAndNo: ("yes", "no"),
    nothingChanged: "Nothing was changed.",
    readingHow:
      "A number shows the comment on the wall or takes it down. Enter goes back.",
    listClosed: "The list is closed.",
    questionClosed: "The question is closed.",
    nothingOpen: { "Nothing is open. Another empty line: \($0)" },
    correction:
      "What is to be corrected? Theme and number: C28. At table 3: 3C4. Ballot 12: #12 AABCF, or #12 - which takes it out.",
    typedOtherwise: {
      "\($0) was taken as the key. If you mean the theme, type \($1) with a space."
    },
    lookingAt: { "You are looking at step \($0) of \($1): \($2). The room stays where it is." },
    backInRoom: { "Back in the room, step \($0) of \($1): \($2)." },
    maybeCut: {
      "The line is \($0) bytes long, the most that the terminal lets through, so its end may be missing. "
        + "Check it. Longer text: put it in a file and read it in with verkstad note SESSION --stdin < FILE"
    })
}

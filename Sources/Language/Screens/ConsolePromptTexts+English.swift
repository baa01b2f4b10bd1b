extension ConsolePromptTexts {
  static let english = ConsolePromptTexts(
    hope: "Which hope?",
    voters: "How many got dots? Empty = not known",
    stepKind: { "What should be put in? \($0)" },
    stepTitle: { "What is it called? Empty = \($0)" },
    minutes: "How many minutes?",
    question: "How should the question read?",
    pair: "Which two? BA puts B into A.",
    query: "Find",
    table: "Which table?",
    letter: "Which theme? Type its letter.",
    conclusion: "Which conclusion?",
    action: "What is to be done?",
    openQuestion: "Which question needs an answer?",
    disagreement: "What was not agreed?",
    whichOutcome: { "What is to be changed? \($0.joined(separator: " · "))" },
    letters: {
      $0 == 1
        ? "Which theme goes on? Type its letter."
        : "Which \(NumberTexts.english.themes($0)) go on? Type the letters."
    },
    unused: "How many dots were left over?",
    topic: "Which theme to which table? A3 = theme A to table 3",
    wall: "The wall, C27 = 27 on C:",
    secondCount: "The wall a second time, C27 = 27 on C:",
    tableCount: "By table, 3C4 = table 3, 4 on C:",
    ballot: "Ballot, AABCF, 0 = empty, ! = spoilt:",
    optional: "may be empty",
    emptyCloses: "an empty line closes",
    keys: {
      switch $0 {
      case .save: "Enter saves · Esc back"
      case .goOn: "Enter goes on · Esc back"
      case .search: "Enter searches · Esc back"
      case .show: "Enter shows it on the wall · Esc back"
      case .open: "Enter opens · Esc back"
      }
    },
    clearsLine: "Esc empties the line.",
    writeSomething: "Type something first, or press Esc.",
    notNumber: { "“\($0)” is no number. Type digits only." },
    outOfRange: { "Type a number from \($1.lowerBound) to \($1.upperBound), not “\($0)”." },
    noTheme: { "No theme has the letter \($0)." },
    noTable: { "There is no table \($0)." },
    notUnderstood: { "“\($0)” is not understood. Type it like this: \($1)." },
    confirmCorrect: { "\($0) has \($1) already. Correct it to \($2)?" },
    confirmMerge: { "Merge \($0) into \($1)?" },
    countedAlready: { "\($0) has \($1) already." },
    confirmReplace: { "Somebody else has written “\($0)” meanwhile. Replace it?" },
    leftUnsaved: { "What you typed before is not saved. Saved is: \($0)" },
    confirmSkip: { "Skip \($0)?" },
    confirmAgain: { "Run \($0) once more?" },
    confirmReopen: { "Go back to \($0)? The room goes along." },
    confirmUncounted: { letters, count, missing in
      let dots =
        missing > 0
        ? ", and \(NumberTexts.english.dots(missing)) \(missing == 1 ? "is" : "are") missing" : ""
      return count == 1
        ? "\(letters) has not been counted and gets 0\(dots). Close all the same?"
        : "\(letters) have not been counted and get 0\(dots). Close all the same?"
    },
    confirmNoThemes: "There are no themes to vote on. Go on all the same?",
    confirmEmptyVote: "No dots are counted. Close it anyway?",
    confirmUnassign: { "\($0) is at \($1) already. Take it away?" },
    confirmQuit: "Leave the program? The workshop stays and can go on.",
    disagreementLead: { "We did not agree on this: \($0)" })
}

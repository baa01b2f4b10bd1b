import SessionEngine

private let englishNumbers = [
  "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
  "Twelve",
]

extension StageTexts {
  static let english = StageTexts(
    welcome: "Welcome",
    now: "Now",
    next: "Next",
    breakAt: { "\($0) \($1)" },
    given: "What is given",
    open: "What is open",
    hopes: "What do you hope for today?",
    earlier: { "… and \($0) more before them" },
    more: { "… and \($0) more" },
    finishSentence: "Finish your sentence",
    timeIsUp: "Time is up",
    roundOff: "Round off when you are ready",
    clockStands: "The clock is stopped",
    saidAtTables: "From the tables",
    changeTables: "Change tables",
    answered: { "answer: \($0)" },
    changeTablesHow: "The table host stays, everyone else moves.",
    sitWithOthers: "Sit with new people.",
    findSeat: "Find your number.",
    bracketsStay: "Numbers in brackets stay at their table.",
    page: { "page \($0) of \($1)" },
    themes: "Our themes",
    noThemesYet: "Which themes do we see?",
    inHand: "Where does this belong?",
    thinkSilently: "Think in silence",
    thinkSilentlyHow: "Read the themes and choose for yourself. Soon we place our dots.",
    vote: "Place your dots",
    howToVote: "How we vote",
    dotsEach: { "\(spelled($0, englishNumbers)) \($0 == 1 ? "dot" : "dots") each." },
    resistanceHow: "Put them on what you cannot live with.",
    placing: { $0.map { "At most \($0) on one theme." } ?? "Any number on one theme." },
    mayBeUnused: "You need not use them all.",
    cutAfter: {
      $0 == 1
        ? "We talk more about the theme with the most dots."
        : "We talk more about the \($0) themes with the most dots."
    },
    secrecy: {
      switch $0 {
      case .paper: "You vote on paper. Nobody sees what you choose."
      case .wall: "Everyone can see the dots on the wall."
      case .device: "You vote on a screen. Nobody in the room sees what you choose."
      }
    },
    whoVotes: { "Voting: \($0)." },
    counting: "We are counting the dots",
    hiddenUntilReveal: "The result is shown when all are counted.",
    result: "The result",
    resistanceResult: "Where there is resistance",
    corrected: { $0.map { "Corrected: \($0)." } ?? "Corrected." },
    stillHidden: { $0 == 1 ? "One theme is still hidden" : "\($0) themes are still hidden" },
    sameNumber: { "\($0) have the same number" },
    undecided: { "\($0): the same number, not decided" },
    cut: { $0 == 1 ? "We go deeper into the theme above" : "We go deeper into the \($0) above" },
    deepens: { "We go deeper into \($0)" },
    tiedAtCut: { "\($0) have the same number just where the line would be." },
    ruling: {
      switch $0 {
      case .widen: "All that have the same number go along."
      case .runOff: "We vote once more on those with the same number."
      case .lot: "The lot has chosen \($1)."
      case .discussion: "We have talked and chosen \($1)."
      case .takeAlong: "Theme \($1) below the line goes along too."
      case .rest: "Theme \($1) above the line rests."
      }
    },
    deepening: "We go deeper",
    atTables: {
      "\($0.count == 1 ? "table" : "tables") \(NumberTexts.english.list($0.map(String.init)))"
    },
    chooseTheme: "Choose the theme you want to talk more about",
    goingOnWith: "What we go on with",
    conclusions: "Conclusions",
    actions: "What we will do",
    questions: "Questions to be answered",
    nobodyYet: "who?",
    by: { "by \($0)" },
    backAt: { "We go on at \($0)" },
    backSoon: "We go on soon",
    paused: "Pause",
    pausedHow: "Listen to whoever leads.",
    thanks: "Thank you for today!",
    answersFrom: "How you get answers",
    whatNow: "Everyone gets the documentation, in your own words.",
    tooSmall: { "The window needs to be at least \($0)×\($1)" },
    leave: "close the wall",
    leaveAsked: "Close the wall? Press q again. Anything else goes back.",
    help: "Keys on the wall",
    helpHelp: "Shows these keys. Any key takes them away.",
    leaveHelp: "Asks once and then closes the wall. The workshop goes on.",
    leaveAtOnce: "close at once",
    leaveAtOnceHelp: "Closes the wall without asking. The workshop goes on.",
    fit: .english)
}

import SessionEngine

extension ConsoleStatusTexts {
  static let english = ConsoleStatusTexts(
    todo: {
      switch $0 {
      case .opening: "Welcome everyone. Say what is given. Gather hopes with h."
      case .tableRound: "The tables talk. Walk round and listen."
      case .plenary: "Talk in plenary. New themes with +."
      case .sorting: "Read the comment out. The room says where it belongs."
      case .voting: "Hand out the dots."
      case .deepening: "The tables go deeper into their themes."
      case .conclusion: "Write what you go on with: k, a, q. Ask who and when."
      case .break: "Go on when everyone is back."
      case .closing: "Say thanks. Say what happens now and when answers come."
      }
    },
    todoWelcome: "Welcome everyone. Gather hopes with h.",
    todoReadBack: "The note-taker reads out. Is it right? Is anything missing?",
    todoChangeTables: "People change tables. Wait until all are seated.",
    todoVoters: "Hand out the dots. Count how many got them.",
    todoSilence: "Read the rule out. Then a minute of silence.",
    todoThinking: "Everyone thinks in silence. Open when the minute is over.",
    todoCounting: "Count aloud and type it in.",
    todoReveal: "Show the result, from the lowest up.",
    todoTie: { "\($0) have the same number of dots, right across the cut." },
    tieChoices: "1 take all along · 2 vote again · 3 draw lots · 4 talk and choose",
    todoAssign: "Who goes deeper into what? A3 gives theme A to table 3.",
    todoPaused: "Everything stands still. The timer waits.",
    noTimeToTake: "The step has no time left to take.",
    standsStill: { "Everything is paused, so that key does nothing now. \($0) goes on." },
    notBegun: "Not begun yet",
    betweenSteps: "Between two steps",
    over: "The workshop is closed",
    begin: { "begin with \($0)" },
    goOn: { "on to \($0)" },
    askVoters: "how many vote",
    silentMinute: "a minute of silence",
    settleTie: "Choose 1, 2, 3 or 4",
    backToRoom: "back to the room",
    nothingLeft: "nothing left to do",
    showSelected: "show on the wall",
    takeDownSelected: "take down from the wall",
    saveEntry: "save the line",
    minutesAgo: { $0 == 0 ? "just now" : "\(shortMinutes($0)) ago" },
    nothingYet: "nothing yet",
    nobodySits: "nobody sits there",
    paper: "paper",
    paperLeft: "paper left",
    room: "in the room",
    onWall: "on the wall",
    inHand: "In hand",
    allSorted: "Everything is sorted.",
    counted: { "\($0) of \($1) themes counted" },
    hidden: { "\(NumberTexts.english.themes($0)) left to reveal" },
    messageUp: { "On the wall: \($0)" },
    blank: "The wall is blank.",
    timerStands: "timer stopped",
    minutes: shortMinutes,
    given: "Given",
    open: "Open",
    noTable: "no table",
    todoNoThemes: "There are no themes to vote on. Add them with +.",
    voteOpened: "The vote is open",
    tied: "tied",
    otherDid: { "\($0): \($1)" },
    redoOffered: "Ctrl-Y redoes",
    lotFell: { "The lot fell on \($0)." },
    found: { "\($0) with “\($1)”" },
    nothingOnWall: "No comments on the wall.",
    documentationSaved: { "The documentation is saved in \($0) ✓" },
    documentationNotSaved: { "The documentation is NOT SAVED: \($0)" },
    savingDocumentation: "Writing the documentation …",
    findings: "Still missing",
    nothingMissing: "Nothing is missing.",
    questionsWithout: { "\(NumberTexts.english.questions($0)) without who or when" },
    actionsWithout: { "\(NumberTexts.english.actions($0)) without who or when" },
    themesWithoutNotes: { "no notes from the deepening of \($0)" },
    votesHidden: { $0 == 1 ? "one vote is not revealed" : "\($0) votes are not revealed" },
    paperFrom: { "paper to type in from \($0)" },
    sizeNeeded: { "Make the window larger: at least \($0)×\($1). Nothing is lost." },
    belongsElsewhere: "Does not belong to what goes on now.",
    notNow: "That key does nothing here. ? shows which do.",
    noOtherWaits: "No other comment waits for a theme.",
    willRetry: "Trying again every second. Nothing is lost.",
    draftFound: { "You had begun to write: \($0)" })
}

extension ConsoleHelpTexts {
  static let english = ConsoleHelpTexts(
    sentence: englishSentence,
    title: { "Keys: \($0)" },
    paletteTitle: "All actions – type to find",
    nothingFound: { "No action matches “\($0)”." },
    lettersAreThemes:
      "Letters are themes here. F7 makes the next letter a command; F2 shows all actions.",
    pressLetter: "Press the letter:",
    more: "more below ↓",
    choose: "Enter chooses",
    leave: "Esc back",
    space: "Space")

  @Sendable private static func englishSentence(_ action: ConsoleAction) -> String {
    switch action {
    case .natural: "Do what stands after Enter on the screen."
    case .addHope: "Type a hope that somebody says aloud."
    case .newTheme: "Give a new theme a title; it gets the next letter."
    case .placeComment: "Put the comment under the theme with that letter."
    case .placeCommentToo: "Put the comment there too and keep it in hand."
    case .leaveComment: "Leave the comment for later."
    case .parkComment: "Put the comment in the parking lot."
    case .mergeThemes: "Put one theme into another; all comments go along."
    case .renameTheme: "Give a theme another title; all comments stay under it."
    case .showOnWall: "Show the comment on the wall, or take it down."
    case .enterDots: "Enter dots: C27 on the wall, 3C4 at table 3, AABCF on a ballot."
    case .anotherWayIn: "Change between the wall, one table at a time and ballots."
    case .changeRule:
      "How many dots each, cap, cut, who votes, how secret it is, silent minute. What has been entered already has to fit the rule."
    case .votersAtTables:
      "Say how many got dots at each table; then each table is reconciled by itself."
    case .correctDots:
      "Correct a count or a ballot, with a reason. #12 is ballot 12."
    case .anotherVote:
      "Hold one more vote: a second round, other rules, or resistance."
    case .takeAlong:
      "Take a theme below the cut along, with a reason."
    case .restTheme:
      "Let a theme above the cut rest, with a reason."
    case .countHands:
      "Type how many hands each theme gets."
    case .suggestTables:
      "Shares out free tables by the hands, and asks first."
    case .dropTopic:
      "Leave a theme out of the deepening, with a reason."
    case .recordUnused: "Say how many dots were left over."
    case .revealNext: "Reveal the next theme, from the lowest."
    case .revealAll: "Reveal the whole result."
    case .widenCut: "All themes with the same number of dots go along."
    case .runOff: "Vote again, only on the themes with the same number of dots."
    case .drawLots: "Let the lot decide; it can be drawn again with the same answer."
    case .discuss: "Talk it over and say which themes go on."
    case .assignTopic: "A3 gives theme A to table 3."
    case .addConclusion: "Write a conclusion."
    case .addAction: "Write an action, who does it and by when."
    case .addQuestion: "Write a question, who answers it and by when."
    case .addDisagreement: "Write down what was not agreed, so that it can be seen."
    case .changeOutcome:
      "Change an action (what, who, when), a conclusion or a question that needs an answer."
    case .proposals: "Take up what the tables propose, or lay it aside."
    case .saveDocumentation: "Write the documentation to a file beside the workshop's."
    case .pauseTimer: "Stop the timer."
    case .resumeTimer: "Let the timer run again."
    case .addMinute: "Give a minute more."
    case .removeMinute: "Take a minute away."
    case .setTimeLeft: "Say how many minutes the step is to have left."
    case .undo: "Take back the last thing you did."
    case .redo: "Do again what you took back."
    case .lookBack: "Look at the step before; the room stays."
    case .lookAhead: "Look at the next step; the room stays."
    case .tables:
      "See all tables: what has come in, slips, read-back; and answer reports."
    case .seats: "See and change who sits where, and what a swap does."
    case .readTable: "Read what a table has written; Tab shows it on the wall."
    case .message: "Show a message on the wall."
    case .clearMessage: "Take the message off the wall."
    case .blank: "Blank the wall."
    case .unblank: "Show the wall again."
    case .headcount: "Say how many you are at each table."
    case .countRoom: "Say how many you are in the room, without tables."
    case .day: "See the whole day: planned and actual, and what is late."
    case .spreadTime: "Shorten the steps that are left so that fixed times and the end are kept."
    case .shortenRest: "Take some minutes from the steps that are left."
    case .pauseAll: "Stop everything, as at a fire alarm."
    case .resumeAll: "Go on after the pause."
    case .insertStep: "Put a step in after this one."
    case .rewordStep: "Reword the question; both wordings are kept."
    case .runAgain: "Run the round once more."
    case .skipStep: "Leave out a step that has not begun."
    case .reopenStep: "Go back to the step before, or the one that you are looking at."
    case .takeDown: "Take down at once what was put up last."
    case .releaseNewest: "Show the latest comment from the tables on the wall."
    case .readWall: "Read all that may be seen on the wall; Tab takes down."
    case .freezeWall: "Let the wall stand still while you prepare; x, m, . and p still work."
    case .thawWall: "Let the wall follow again."
    case .hideDigits:
      "Hide the digits of the timer on the wall; the shape stays, and the words when time is short."
    case .showDigits: "Show the digits of the timer on the wall."
    case .endReadBack: "Show the question again in place of the read-back."
    case .explainWord: "Write a word and what it means."
    case .find: "Search what has been said."
    case .closeSession: "Close the workshop; paper can be typed in afterwards."
    case .previewStage: "See the wall in your own window; the room notices nothing."
    case .notes: "Write your own notes; they never leave the console."
    case .commandLetter: "The next letter is a command instead of a theme."
    case .palette: "Find any action."
    case .help: "Show the keys of this step."
    case .becomeStage: "Show the wall on this screen."
    case .back: "Back; nothing is lost."
    case .clearLine: "Empty the line, so that keys are commands again."
    case .quit: "Leave the program; the workshop stays."
    }
  }
}

import SessionEngine

extension BoardTexts {
  static let english = BoardTexts(
    label: englishLabel,
    sentence: englishSentence,
    title: "Seats",
    place: { "\($0) of \($1)" },
    hasBegun: "has begun",
    seen: { $0 == $1 ? "table \($0) of \($2)" : "tables \($0)–\($1) of \($2)" },
    unseated: "Without a seat",
    closed: "closed",
    signs: "* host · = locked · ! meets somebody again · > new seat",
    host: { "host of \($0)" },
    locked: "locked seat",
    meets: { "meets \($0) in \($1) too" },
    satAt: { "was to sit at \($0)" },
    held: { "\($0) at \($1) changes places. Go to somebody at another table." },
    swapping: { "\($0) changes places with \($1)" },
    pairsMore: {
      "\(abs($0)) \(abs($0) == 1 ? "pair" : "pairs") \($0 < 0 ? "fewer" : "more") meet again"
    },
    timesMore: {
      "the same pairs meet \(plural("time", "times")(abs($0))) \($0 < 0 ? "fewer" : "more")"
    },
    evener: { "more even at \($0)" },
    lessEven: { "less even at \($0)" },
    rulesMore: {
      "\(abs($0)) \($0 < 0 ? "fewer" : "more") \(abs($0) == 1 ? "condition" : "conditions") broken"
    },
    missedMore: {
      "\(abs($0)) \($0 < 0 ? "fewer" : "more") \(abs($0) == 1 ? "visit" : "visits") missed"
    },
    noDifference: "as many meet again, as even",
    moves: {
      $0 == 0
        ? "nobody has to be told anew"
        : "\($0) \($0 == 1 ? "seat is another" : "seats are others") than announced"
    },
    swapped: { "\($0) and \($1) have changed places in \($2)" },
    lockedNow: { "\($0) is locked at \($1)" },
    unlockedNow: { "\($0) is no longer locked" },
    change: {
      switch $0 {
      case .firstPlan: "seats for everyone"
      case .replan: "rounds to come planned anew"
      case .arrival(let person): "one more, with number \(person)"
      case .leaving(let person): "\(person) has left"
      case .returning(let person): "\(person) is back"
      case .closing(let table): "\(NameTexts.english.table(table)) is closed"
      case .opening(let table): "\(NameTexts.english.table(table)) is open again"
      }
    },
    proposed: { "Proposal: \($0)" },
    enterPickUp: { "move \($0)" },
    enterSwap: { "let \($0) and \($1) change places" },
    enterSave: "save the seats",
    enterLetGo: { "let \($0) stay" },
    suggestions: { "Swaps for \($0), best first" },
    noSuggestion: { "Nobody can change places with \($0)." },
    roundStands: { "\($0.startingSentence) has begun; its seats stand." },
    isLocked: { "\($0) is locked. Go there and press l to unlock." },
    sameTable: { "\($0) and \($1) sit at the same table already." },
    noSeat: { "\($0) has no seat in this round." },
    nobodyHere: "Nobody sits here.",
    noSeatsYet: "This round has no seats yet. Press n to plan it.",
    decideFirst: "Save the proposal with Enter or let it be with Esc first.",
    changedMeanwhile: "The seats were changed meanwhile. The proposal no longer holds.",
    nothingToUndo: "You have not changed any seats that could be taken back.",
    askPeople: "How many are to have seats?",
    askHosts: "Does one host stay at each table? y or n, empty = no",
    askVisits: "Is everyone to come to every table? y or n, empty = no",
    yesAndNo: ("y", "n"),
    notYesNo: "Answer y or n.",
    inLines: {
      "A number shows the person, two let them change places, b3 shows table 3. Then, for whoever or whatever was shown: \($0). An empty line goes back."
    },
    suggestionsInLines:
      "The number in front lets them change places, an empty line goes back to the seats.",
    saveInLines: "An empty line saves the seats, . lets them be.")

  @Sendable private static func englishLabel(_ action: BoardAction) -> String {
    switch action {
    case .save: "save"
    case .pickUp: "move"
    case .swap: "change places"
    case .personBefore: "person before"
    case .personAfter: "next person"
    case .nextTable: "next table"
    case .goToTable: "table"
    case .roundBefore: "round before"
    case .roundAfter: "next round"
    case .lock: "lock"
    case .unlock: "unlock"
    case .suggest: "best swaps"
    case .replan: "plan anew"
    case .arrival: "one more"
    case .leave: "has left"
    case .comeBack: "is back"
    case .closeTable: "close the table"
    case .openTable: "open the table"
    case .undo: "undo"
    case .redo: "redo"
    case .help: "help"
    case .back: "back"
    }
  }

  @Sendable private static func englishSentence(_ action: BoardAction) -> String {
    switch action {
    case .save: "Save the seats that are proposed."
    case .pickUp: "Take up the person under the cursor to change places."
    case .swap: "Let the one who was taken up change places with the person under the cursor."
    case .personBefore: "Go to the person before at the table."
    case .personAfter: "Go to the next person at the table."
    case .nextTable: "Go to the next table, with Shift to the one before."
    case .goToTable: "Go to the table with that number."
    case .roundBefore: "Show the round before."
    case .roundAfter: "Show the next round."
    case .lock: "Lock the seat, so that it stays when the rest is planned anew."
    case .unlock: "Unlock the seat."
    case .suggest: "Show the best swaps for the person, to choose from."
    case .replan: "Plan the rounds to come anew; locked seats stay."
    case .arrival: "Give somebody who comes late the next number and a seat."
    case .leave: "The person has left and has no seat any more."
    case .comeBack: "The person is back and gets a seat."
    case .closeTable: "Close the table for the rounds to come."
    case .openTable: "Open the table again."
    case .undo: "Take back the last change of seats."
    case .redo: "Do again what you took back."
    case .help: "Show the keys."
    case .back: "Let the one who was taken up stay, let the proposal be, or go back."
    }
  }
}

private let minutes = hoursAndMinutes(plural("minute", "minutes"))

extension DayTexts {
  static let english = DayTexts(
    title: "The day",
    planned: "planned",
    actual: "actual",
    length: "length",
    fixed: "fixed",
    plannedEnd: { "planned end \($0)" },
    standsFast: { "\($0) \($1) stands fast" },
    short: { "\(minutes($0)) too few before \($1)" },
    endPassed: { "the end \($0) has passed" },
    startPassed: { "the time for \($0), \($1), has passed" },
    spare: { "\(minutes($0)) to spare before \($1)" },
    dayEnd: { "the end \($0)" },
    toSpread: { "\($0) spreads what is left" },
    fiveMore: { "+5 min: \($0)" },
    ends: { "ends \($0)" },
    fits: { "fits before \($0)" },
    takenFrom: { "\(minutes($0)) to be taken from \($1)" },
    change: { "\($0): \($1) → \($2) min" },
    confirm: { "\($0). Do that?" },
    nothingGives: "Nothing of what is left can be shortened.",
    askSaving: { "How many minutes are to be taken from the steps before \($0)?" },
    askTimeLeft: "How many minutes are to be left?",
    restOfDay: "the end of the day",
    lengthsChanged: { "new times for \($0) steps" },
    fromNowOn: { "\($0), from now on" },
    pauseTook: { "The pause took \(minutes($0)), ends about \($1)" },
    undo: { "undo: \($0)" },
    redo: { "redo: \($0)" },
    spreadAction: "spread what is left",
    shortenAction: "shorten what is left",
    dayAction: "the day",
    confirmUnsorted: { "\($0) not sorted yet. Go on anyway?" },
    confirmProposals: {
      "\(plural("proposal", "proposals")($0)) from the tables to consider. Go on anyway?"
    },
    confirmEarly: { "\($0) is at \($1), it is \($2) now. Begin anyway?" })
}

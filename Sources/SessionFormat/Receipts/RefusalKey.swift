import SessionEngine

extension Refusal {
  /// The name under which programs know it.
  public var key: String {
    switch self {
    case .sessionExists: "sessionExists"
    case .noSession: "noSession"
    case .finalised: "finalised"
    case .closed: "closed"
    case .scriptedSession: "scriptedSession"
    case .notClosed: "notClosed"
    case .roomPaused: "roomPaused"
    case .roomNotPaused: "roomNotPaused"
    case .awayFromSession: "awayFromSession"
    case .alreadyDone: "alreadyDone"
    case .unknown: "unknown"
    case .unknownTable: "unknownTable"
    case .unknownRun: "unknownRun"
    case .stepNotPending: "stepNotPending"
    case .runNotRunning: "runNotRunning"
    case .runNotEnded: "runNotEnded"
    case .noTimer: "noTimer"
    case .emptyText: "emptyText"
    case .textTooLong: "textTooLong"
    case .outOfRange: "outOfRange"
    case .duplicateTable: "duplicateTable"
    case .withdrawn: "withdrawn"
    case .wordsErased: "wordsErased"
    case .notPlaced: "notPlaced"
    case .mergedAlready: "mergedAlready"
    case .notMerged: "notMerged"
    case .sameTheme: "sameTheme"
    case .titleTaken: "titleTaken"
    case .tooManyThemes: "tooManyThemes"
    case .frozen: "frozen"
    case .noteOfOtherTheme: "noteOfOtherTheme"
    case .slipTyped: "slipTyped"
    case .slipNotTyped: "slipNotTyped"
    case .slipOfOtherTable: "slipOfOtherTable"
    case .notTableRound: "notTableRound"
    case .tooManySlips: "tooManySlips"
    case .nothingReadBack: "nothingReadBack"
    case .notReadingBack: "notReadingBack"
    case .wallNotFrozen: "wallNotFrozen"
    case .wallPictureGone: "wallPictureGone"
    case .seatsForOthers: "seatsForOthers"
    case .seatedTwice: "seatedTwice"
    case .seatsOfPastRound: "seatsOfPastRound"
    case .votePhase: "votePhase"
    case .otherVoteOpen: "otherVoteOpen"
    case .noThemes: "noThemes"
    case .notInVote: "notInVote"
    case .tooManyDots: "tooManyDots"
    case .overCap: "overCap"
    case .themeTwice: "themeTwice"
    case .ballotExists: "ballotExists"
    case .moreBallotsThanVoters: "moreBallotsThanVoters"
    case .moreDotsThanHandedOut: "moreDotsThanHandedOut"
    case .overCapAtPlace: "overCapAtPlace"
    case .moreVotersThanRoom: "moreVotersThanRoom"
    case .ballotsBreakRule: "ballotsBreakRule"
    case .placesBreakRule: "placesBreakRule"
    case .nothingToCheck: "nothingToCheck"
    case .noTie: "noTie"
    case .countedAlready: "countedAlready"
    case .countChanged: "countChanged"
    case .notInTie: "notInTie"
    case .tieSettled: "tieSettled"
    case .notCounted: "notCounted"
    case .alreadyShown: "alreadyShown"
    case .unknownCommand: "unknownCommand"
    case .alreadyUndone: "alreadyUndone"
    case .cannotUndo: "cannotUndo"
    case .dependedOn: "dependedOn"
    case .wouldReviveErased: "wouldReviveErased"
    case .row: "row"
    case .noRows: "noRows"
    case .unknownTheme: "unknownTheme"
    case .unknownTableNumber: "unknownTableNumber"
    case .unknownRound: "unknownRound"
    }
  }
}

extension JSONWriter {
  /// The key of a refusal and what it tells, as members of an object.
  mutating func refusal(_ refusal: Refusal) {
    member("refusal", refusal.key)
    switch refusal {
    case .alreadyDone(let by):
      member("by", by)
    case .unknown(let entity), .wordsErased(let entity):
      member("entity", entity)
    case .unknownTable(let table):
      member("table", table)
    case .unknownRun(let run, let latest):
      member("run", run)
      number("latest", latest)
    case .stepNotPending(let step):
      member("step", step)
    case .runNotRunning(let run), .notReadingBack(let run):
      member("run", run)
    case .runNotEnded(let run):
      member("run", run)
    case .noTimer(let run):
      member("run", run)
    case .emptyText(let field):
      member("field", field.rawValue)
    case .textTooLong(let field, let characters, let limit):
      member("field", field.rawValue)
      number("characters", characters)
      number("limit", limit)
    case .outOfRange(let field, let value, let allowed):
      member("field", field.rawValue)
      number("value", value)
      number("least", allowed.lowerBound)
      number("most", allowed.upperBound)
    case .duplicateTable(let table):
      member("table", table)
    case .withdrawn(let comment):
      member("comment", comment)
    case .notPlaced(let comment, let theme):
      member("comment", comment)
      member("theme", theme)
    case .mergedAlready(let theme, let into):
      member("theme", theme)
      member("into", into)
    case .notMerged(let theme):
      member("theme", theme)
    case .sameTheme(let theme):
      member("theme", theme)
    case .titleTaken(let theme):
      member("theme", theme)
    case .tooManyThemes(let limit):
      number("limit", limit)
    case .frozen(let vote):
      member("vote", vote)
    case .noteOfOtherTheme(let note):
      member("note", note)
    case .slipTyped(let slip, let comment):
      member("slip", slip)
      member("comment", comment)
    case .slipNotTyped(let slip):
      member("slip", slip)
    case .slipOfOtherTable(let slip, let table):
      member("slip", slip)
      member("table", table)
    case .notTableRound(let step), .seatedTwice(let step), .seatsOfPastRound(let step):
      member("step", step)
    case .tooManySlips(let table, let limit):
      member("table", table)
      number("limit", limit)
    case .seatsForOthers(let step, let seats, let people):
      member("step", step)
      number("seats", seats)
      number("people", people)
    case .votePhase(let vote, let phase, let needed):
      member("vote", vote)
      member("phase", phase.rawValue)
      member("needed", needed.rawValue)
    case .otherVoteOpen(let vote):
      member("vote", vote)
    case .notInVote(let theme, let vote):
      member("theme", theme)
      member("vote", vote)
    case .tooManyDots(let dots, let allowed):
      number("dots", dots)
      number("allowed", allowed)
    case .overCap(let theme, let dots, let cap):
      member("theme", theme)
      number("dots", dots)
      number("cap", cap)
    case .themeTwice(let theme):
      member("theme", theme)
    case .ballotExists(let ballot):
      member("ballot", ballot)
    case .moreBallotsThanVoters(let place, let ballots, let voters):
      self.place(place)
      number("ballots", ballots)
      number("voters", voters)
    case .moreDotsThanHandedOut(let place, let dots, let handedOut):
      self.place(place)
      number("dots", dots)
      number("handedOut", handedOut)
    case .overCapAtPlace(let place, let theme, let cap, let voters):
      self.place(place)
      member("theme", theme)
      number("cap", cap)
      number("voters", voters)
    case .moreVotersThanRoom(let voters, let room):
      number("voters", voters)
      number("room", room)
    case .ballotsBreakRule(let ballots):
      strings("ballots", ballots)
    case .placesBreakRule(let places):
      objects("places", places) { writer, place in writer.place(place) }
    case .noTie(let vote):
      member("vote", vote)
    case .tieSettled(let vote, let station):
      member("vote", vote)
      member("by", station)
    case .notInTie(let theme, let vote):
      member("theme", theme)
      member("vote", vote)
    case .countedAlready(let place), .countChanged(let place), .notCounted(let place),
      .nothingToCheck(let place):
      self.place(place)
    case .alreadyShown(let vote):
      member("vote", vote)
    case .unknownCommand(let command):
      member("command", command)
    case .alreadyUndone(let command):
      member("command", command)
    case .cannotUndo(let command):
      member("command", command)
    case .dependedOn(let command, let headline, let by):
      member("command", command)
      member("event", EventCoding.type(of: headline))
      member("by", by)
    case .wouldReviveErased(let command):
      member("command", command)
    case .row(let line, let column, let reason):
      number("line", line)
      member("column", column.rawValue)
      object("because") { $0.refusal(reason) }
    case .unknownTheme(let title):
      member("title", title)
    case .unknownTableNumber(let table):
      number("table", table)
    case .unknownRound(let round, let rounds):
      number("round", round)
      number("rounds", rounds)
    case .noRows, .sessionExists, .noSession, .finalised, .closed, .scriptedSession, .notClosed,
      .roomPaused, .roomNotPaused, .awayFromSession, .nothingReadBack, .noThemes, .wallNotFrozen,
      .wallPictureGone:
      break
    }
  }
}

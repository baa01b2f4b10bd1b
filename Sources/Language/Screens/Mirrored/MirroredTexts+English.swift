import SessionEngine

extension MirroredTexts {
  static let english = MirroredTexts(
    doesRoomSee: "Does the room see this screen? y = yes, n = no",
    changeOver:
      "The room sees this screen. Switch off or cover the projector first. Enter shows your own screen, Esc stays here.",
    waitsOnOwnScreen: "F5: something waits.",
    roomMaySee: "Does the room see this now? F5 shows the wall again.",
    note: englishNote,
    question: englishQuestion,
    wall: "The wall, hidden:",
    secondCount: "The wall a second time, hidden:",
    tables: "Table by table, hidden:",
    ballot: { "Ballot \($0), hidden:" },
    onceMore: { "\(englishPlace($0).startingSentence) entered. Once more:" },
    lookingAt: { "You are looking at step \($0) of \($1): \($2). The room stays." },
    keys: "Keys while the room sees the screen",
    introduction:
      "The screen shows only what is for the room. Dots are typed hidden, twice. F5 changes to your own screen.",
    ownScreen: "your own screen",
    ownScreenHelp:
      "Asks whether the projector is covered, then shows your own screen. F5 there shows the wall again.",
    forward: "next",
    forwardHelp:
      "Does what Enter does, from a presenter's clicker for instance; does nothing while something is typed.",
    backHelp: "Closes what is open, or looks at the step before; never takes anything away.",
    maskedHelp: "Type dots hidden and twice; only whether they agree is shown, never how many.",
    takeDownHelp: "Takes down at once the comment that was put up last; Backspace puts it up again."
  )

  private static func englishPlace(_ place: MaskedPlace) -> String {
    switch place {
    case .theme(let letter, nil): letter.description
    case .theme(let letter, let table?): "table \(table.number), \(letter)"
    case .unused(nil): "unused"
    case .unused(let table?): "table \(table.number), unused"
    case .ballot(let number): "ballot \(number)"
    }
  }

  private static func englishDeed(_ deed: RoomDeed) -> String? {
    switch deed {
    case .step: "the change of step"
    case .plan: "the change to the day"
    case .wording: "the new wording of the question"
    case .clock: "the change to the clock"
    case .pause: "the pause"
    case .people: "the number of people"
    case .showing: "a comment going up"
    case .takingDown: "a comment being taken down"
    case .sorting(let letter): "the sorting into \(letter)"
    case .parking: "the parking of a comment"
    case .postponing: "leaving a comment for later"
    case .theme(let letter): "the change to theme \(letter)"
    case .merging(let letter): "the merging of \(letter)"
    case .themeOrder: "the order of the themes"
    case .vote: "the change to the vote"
    case .reveal: "showing the result"
    case .count(let place): "the count of \(englishPlace(place))"
    case .ballot: "a ballot"
    case .decision: "the decision about the cut"
    case .topic(let letter): "the table for \(letter)"
    case .wall: "the change on the wall"
    case .other: nil
    }
  }

  @Sendable private static func englishNote(_ note: MirroredNote) -> String {
    switch note {
    case .answerNotUnderstood: "Not understood. Type it again, or press Esc."
    case .wouldBeSeen: "The room would see that. F5 changes to your own screen."
    case .onlyOnOwnScreen: "That works only on your own screen. F5 changes over."
    case .notHere: "That key does nothing here. ? shows which ones do."
    case .standsStill: "Everything is paused, so that key does nothing now. F9 goes on."
    case .justChanged: "The screen has just changed. Press again to go on."
    case .lineTaken: "The line was received. Press again to go on."
    case .undone(let deed):
      englishDeed(deed).map { "Undone: \($0). Ctrl-Y does it again." }
        ?? "Undone. Ctrl-Y does it again."
    case .redone(let deed):
      englishDeed(deed).map { "Done again: \($0). Backspace undoes it." }
        ?? "Done again. Backspace undoes it."
    case .nothingToUndo: "There is nothing to undo."
    case .refused: "That did not work. Why is on your own screen: F5."
    case .nothingUp: "Nothing is up that could be taken down."
    case .nothingInHand: "No comment is up. F5: show one from your own screen."
    case .documented: "The documentation is saved ✓"
    case .notDocumented: "The documentation is NOT SAVED. Why: F5."
    case .letterAndNumber: "Not understood. Type a letter and a number."
    case .tableLetterAndNumber: "Not understood. Type table, letter and number."
    case .lettersOfBallot: "Not understood. Type a letter for each dot."
    case .letterAndTable: "Not understood. Type a letter and a table."
    case .unusedAsked: "Dots left over, unseen: type how many."
    case .noTheme(let letter): "No theme has the letter \(letter). F7 before it makes it a command."
    case .enteredOnce(let place):
      "\(englishPlace(place).startingSentence) entered. Type it once more."
    case .countsDiffer(let place):
      "\(englishPlace(place).startingSentence): two counts differ, count again"
    case .awaited(let place): "First \(englishPlace(place)) once more, or Esc."
    case .agrees(let place): "\(englishPlace(place).startingSentence): agrees"
    case .differs(let place): "\(englishPlace(place).startingSentence): differs, type it again"
    }
  }

  @Sendable private static func englishQuestion(_ question: MirroredQuestion) -> String {
    switch question {
    case .leave: "Close the program? The workshop stays."
    case .correct(let letter?): "\(letter) has been counted. Change to the new count?"
    case .correct(nil): "That has been counted. Change to the new count?"
    case .closeVote(let letters) where letters.isEmpty: "Nothing has been counted. Close the vote?"
    case .closeVote(let letters):
      "Not counted yet: \(letters.map(\.description).joined(separator: ", ")). Close the vote?"
    case .closeUneven: "The dots do not add up. Close anyway?"
    case .merge(let one, let other): "Put \(one) into \(other)?"
    case .skip(let kind): "Skip the step: \(Catalogue[.english].steps.kind(kind))?"
    case .reopen: "Go back to the step? The room goes along."
    case .again: "Run the round again?"
    case .noThemes: "There are no themes to vote on. Go on anyway?"
    case .unsorted: "Not all comments are sorted yet. Go on anyway?"
    case .openProposals: "Proposals from the tables are waiting. Go on anyway?"
    case .early: "The step has a fixed time that has not come yet. Begin anyway?"
    case .closeSession: "Close the workshop?"
    case .unassign(let letter, let table):
      "\(letter) is at table \(table.number) already. Take it away?"
    case .other: "Are you sure?"
    }
  }
}

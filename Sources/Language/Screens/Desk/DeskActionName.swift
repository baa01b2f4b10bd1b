/// What an action is called in the line of keys, and what it does in a sentence.
public struct ActionText: Sendable {
  /// A word or two.
  public let label: String
  /// A sentence.
  public let help: String

  init(_ label: String, _ help: String) {
    self.label = label
    self.help = help
  }
}

/// The actions of the desk.
public enum DeskActionName: String, Sendable, CaseIterable {
  /// Saves a comment or a conclusion.
  case save
  /// Saves the new wording.
  case saveAmendment
  /// Saves a note.
  case saveNote
  /// Enters dots.
  case enterDots
  /// Puts the comment in hand under a theme.
  case placeComment
  /// Writes under another theme.
  case chooseTheme
  /// Writes for another table.
  case switchTable
  /// Begins the read-back.
  case readBack
  /// Agrees to the comment in the read-back.
  case agree
  /// Shows the help.
  case help
  /// Saves what was pasted as one.
  case pasteAsOne
  /// Saves what was pasted, a line each.
  case pasteAsLines
  /// Puts what was pasted in the line.
  case pasteIntoLine
  /// Changes one's own last.
  case amendLast
  /// Goes on to what came after it.
  case amendNext
  /// Lets it be as it was.
  case leaveAmendment
  /// Goes to the next table.
  case nextTable
  /// Goes to the previous table.
  case previousTable
  /// Writes for a table in a round.
  case chooseRound
  /// Moves the comment in the line to another table.
  case moveToTable
  /// Moves the comment in the line to another round.
  case moveToRound
  /// Looks for words in all comments.
  case search
  /// Looks for the words as they have been changed.
  case searchAgain
  /// Brings the comment that was found into the line.
  case amendFound
  /// Goes to the next comment that was found.
  case nextFound
  /// Goes to the comment before, of those that were found.
  case previousFound
  /// Leaves the search.
  case leaveSearch
  /// Changes the way in which dots come in.
  case anotherWayIn
  /// Writes for another round.
  case anotherRound
  /// Takes one's own last back.
  case takeBack
  /// Strikes the comment in the read-back.
  case strike
  /// Goes to the next comment in the read-back.
  case readOn
  /// Goes to the previous comment in the read-back.
  case readAgain
  /// Leaves the read-back.
  case leaveReadBack
  /// Goes on within a long comment in the read-back.
  case readMore
  /// Takes the number of those who heard the read-back.
  case takePresent
  /// Goes back to the read-back.
  case backToReadBack
  /// Counts who has the floor.
  case floor
  /// Counts a turn of the perspective with that letter.
  case countTurn
  /// Takes the last turn back.
  case takeTurnBack
  /// Goes back to the line.
  case leaveFloor
  /// Asks what to tell the facilitator.
  case tellFacilitator
  /// Tells that the table is done.
  case reportDone
  /// Tells that the table needs help.
  case reportHelp
  /// Begins words for the facilitator.
  case reportWord
  /// Tells nothing.
  case leaveReport
  /// Sends words to the facilitator.
  case sendReport
  /// Sends a proposal.
  case propose
  /// Begins a proposed conclusion.
  case proposeConclusion
  /// Begins a proposed action.
  case proposeAction
  /// Begins a proposed question.
  case proposeQuestion
  /// Begins a proposed word.
  case proposeTerm
  /// Moves the note in the line up.
  case moveNoteUp
  /// Moves the note in the line down.
  case moveNoteDown
  /// Removes the note in the line.
  case removeNote
  /// Takes the line as it stands.
  case takeLiterally
  /// Begins a quotation.
  case quotation
  /// Begins a question.
  case question
  /// Begins an idea.
  case idea
  /// Begins a supplementary comment.
  case supplementary
  /// Begins a sub-heading.
  case subheading
  /// Begins a bullet.
  case bullet
  /// Looks at earlier ones.
  case earlier
  /// Looks at later ones.
  case later
  /// Shows what comes after in the help.
  case helpDown
  /// Shows what comes before in the help.
  case helpUp
  /// Closes the help.
  case closeHelp
  /// Ends the program.
  case quit
  /// Types from a slip of paper.
  case typeSlip
  /// Brings what was typed from a slip into the line, or asks why it is not typed.
  case findSlip
  /// Puts the next number of the pile in the line.
  case takeNextSlip
  /// Saves what is typed from a slip and goes on to the next.
  case saveAndNextSlip
  /// Notes that nobody can read a slip.
  case illegible
  /// Notes that a slip was taken back.
  case withdrawn
  /// Takes a slip up again that was set aside.
  case takeSlipUp
  /// Says how many slips a table handed in.
  case countSlips
  /// Says whether a table is on paper.
  case changeSource
  /// Says from where something was said.
  case perspective
}

/// What keys do within the line.
public enum LineEditingName: String, Sendable, CaseIterable {
  /// Moves by words.
  case words
  /// Moves to the start and the end.
  case ends
  /// Cuts the word to the left.
  case cutWord
  /// Cuts everything to the left, or to the right.
  case cutRest
  /// Puts back what was cut.
  case putBack
  /// Takes back the last change in the line.
  case undo
  /// Makes it again.
  case redo
}

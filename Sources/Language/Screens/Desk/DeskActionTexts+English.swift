extension DeskTexts {
  static func englishActions(_ name: DeskActionName) -> ActionText {
    switch name {
    case .save: ActionText("save", "Saves the line.")
    case .saveAmendment: ActionText("save the change", "Saves the new wording.")
    case .saveNote: ActionText("save", "Saves the line as a note under the theme.")
    case .enterDots: ActionText("enter", "Enters the dots as the line says.")
    case .placeComment:
      ActionText(
        "place", "A letter: places the comment under that theme. B+: the one before there too.")
    case .chooseTheme: ActionText("choose theme", "A letter: write under that theme.")
    case .switchTable: ActionText("change table", "A number: write for that table; 0 is the room.")
    case .readBack: ActionText("read-back", "Reads out what was said at the table, one at a time.")
    case .agree: ActionText("agreed", "The comment is right; the next one.")
    case .help: ActionText("help", "Shows this page.")
    case .pasteAsOne: ActionText("one comment", "Saves what was pasted as one comment.")
    case .pasteAsLines: ActionText("one a line", "Saves every pasted line by itself.")
    case .pasteIntoLine: ActionText("into the line", "Puts what was pasted in the line.")
    case .amendLast: ActionText("amend", "Brings your last into the line; again: the one before.")
    case .amendNext: ActionText("newer", "Goes to what you wrote after it.")
    case .leaveAmendment: ActionText("leave it", "Leaves it as it was.")
    case .nextTable: ActionText("next table", "Goes to the next table; what you began stays.")
    case .previousTable: ActionText("table before", "Goes to the table before.")
    case .chooseRound:
      ActionText("table and round", "Table, full stop, round: write for table 3 in round 2.")
    case .moveToTable:
      ActionText("move table", "Moves the comment in the line to another table when you save.")
    case .moveToRound:
      ActionText("move round", "Moves the comment in the line to another round when you save.")
    case .search: ActionText("find", "Words after /: looks for them in all comments.")
    case .searchAgain: ActionText("find", "Looks in all comments for the words in the line.")
    case .amendFound: ActionText("bring", "Brings the comment into the line, if you wrote it.")
    case .nextFound: ActionText("next", "Goes to the next one found, which is older.")
    case .previousFound: ActionText("previous", "Goes to the one found before, which is newer.")
    case .leaveSearch: ActionText("back", "Leaves the search; the line is as it was.")
    case .anotherWayIn: ActionText("another way", "The wall, the table or a ballot.")
    case .anotherRound: ActionText("another round", "Writes for a round that is over.")
    case .takeBack: ActionText("take back", "Takes back the last thing you did, after asking.")
    case .strike: ActionText("strike", "Strikes the comment, after asking.")
    case .readOn: ActionText("next", "Goes to the next comment.")
    case .readAgain: ActionText("previous", "Goes to the comment before.")
    case .leaveReadBack:
      ActionText("stop", "Leaves the read-back; what was agreed to is marked as read back.")
    case .readMore: ActionText("more", "Shows the next part of a long comment.")
    case .takePresent: ActionText("mark", "Marks what was agreed to as read back.")
    case .backToReadBack: ActionText("read on", "Goes back to the read-back.")
    case .floor: ActionText("the floor", "Counts who has had the floor, a perspective a key.")
    case .countTurn:
      ActionText("has the floor", "Counts once for the perspective with that letter.")
    case .takeTurnBack: ActionText("one less", "Takes the last turn back.")
    case .leaveFloor: ActionText("to the line", "Goes back to the line.")
    case .tellFacilitator:
      ActionText("tell", "Tells the facilitator something; words may follow >.")
    case .reportDone: ActionText("done", "Tells the facilitator that the table is done.")
    case .reportHelp: ActionText("help", "Tells the facilitator that the table needs help.")
    case .reportWord: ActionText("a word", "Write a word to the facilitator.")
    case .leaveReport: ActionText("nothing", "Sends nothing.")
    case .sendReport: ActionText("send", "Sends the line to the facilitator, not to the wall.")
    case .propose: ActionText("propose", "Sends the proposal; the facilitator takes it up.")
    case .proposeConclusion:
      ActionText("conclusion", "First on the line: a proposed conclusion.")
    case .proposeAction:
      ActionText("action", "First on the line: action | who | 1 December, as a proposal.")
    case .proposeQuestion:
      ActionText(
        "question", "First on the line: question | who answers | 1 December, as a proposal.")
    case .proposeTerm:
      ActionText("word", "First on the line: word = explanation, as a proposal for the word list.")
    case .moveNoteUp: ActionText("move up", "Moves the note in the line up one place.")
    case .moveNoteDown: ActionText("move down", "Moves the note in the line down one place.")
    case .removeNote: ActionText("remove", "On an empty line: removes the note, after asking.")
    case .takeLiterally: ActionText("as it stands", "The sign at the start becomes plain text.")
    case .quotation: ActionText("quotation", "First on the line: word for word.")
    case .question: ActionText("question", "First on the line: a question.")
    case .idea: ActionText("idea", "First on the line: an idea.")
    case .supplementary: ActionText("addition", "First on the line: a supplementary comment.")
    case .subheading: ActionText("heading", "First on the line, with a space: a sub-heading.")
    case .bullet: ActionText("bullet", "First on the line, with a space: a bullet.")
    case .earlier: ActionText("earlier", "Pages to earlier comments.")
    case .later: ActionText("newer", "Pages to newer comments.")
    case .helpDown: ActionText("down", "Shows more of the help.")
    case .helpUp: ActionText("up", "Shows the start of the help.")
    case .closeHelp: ActionText("back", "Closes the help.")
    case .quit: ActionText("quit", "Quits; what is not saved stays as a draft.")
    case .typeSlip:
      ActionText(
        "slip",
        "The number of a slip first: the comment goes to its table and round. The number alone and Enter: amend, strike or set aside. "
          + "Erased for good outside the desk: verkstad erase FILE --slip B3-07.")
    case .findSlip:
      ActionText(
        "amend or set aside",
        "The number alone: amends or strikes what was typed in, or notes why the slip is not.")
    case .takeNextSlip:
      ActionText(
        "next slip",
        "Writes the number of the next slip; again: the one after it. ↓ then saves the slip and goes on to the next."
      )
    case .saveAndNextSlip:
      ActionText("save, next slip", "Saves the slip and writes the number of the next.")
    case .illegible: ActionText("cannot be read", "Notes that the slip cannot be read.")
    case .withdrawn: ActionText("withdrawn", "Notes that whoever wrote the slip took it back.")
    case .takeSlipUp:
      ActionText("take up again", "Takes the slip up again, so that it can be typed in.")
    case .countSlips:
      ActionText(
        "count slips", "The number after =, such as =14: the table has handed in that many slips.")
    case .changeSource:
      ActionText("paper", "Changes between the table being on paper and being typed at once.")
    case .perspective:
      ActionText(
        "perspective", "First or last on the line: from where it is said. @g: speaks for a group.")
    }
  }

  static func englishEditing(_ name: LineEditingName) -> ActionText {
    switch name {
    case .words: ActionText("by words", "Goes a word to the left or the right.")
    case .ends: ActionText("start and end", "Goes to the start or the end of the line.")
    case .cutWord: ActionText("cut word", "Cuts the word to the left.")
    case .cutRest: ActionText("cut", "Cuts everything to the left, or to the right.")
    case .putBack: ActionText("put back", "Puts back what was cut.")
    case .undo: ActionText("undo in the line", "Takes back the last change in the line.")
    case .redo: ActionText("redo", "Makes the change again that was taken back in the line.")
    }
  }
}

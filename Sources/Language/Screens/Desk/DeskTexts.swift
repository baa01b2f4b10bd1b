import SessionEngine

/// The note-taker's screen. Nothing competes with typing.
public struct DeskTexts: Sendable {
  // MARK: The line
  /// In the empty line.
  public let prompt: @Sendable (DeskPrompt) -> String
  /// What a line becomes as a comment, in a word.
  public let comment: @Sendable (CommentKind) -> String
  /// What a line becomes as a note, in a word.
  public let note: @Sendable (NoteKind) -> String
  /// What a line becomes as dots, in a word.
  public let dots: String
  /// What a line becomes as a conclusion, in a word.
  public let conclusion: String
  /// The whole room, where one writes for no table.
  public let room: String

  // MARK: What becomes of it
  /// What was written is on disk.
  public let saved: String
  /// It is on its way to disk.
  public let saving: String
  /// It did not reach the disk.
  public let notSaved: String
  /// It did not reach the disk, and is kept and tried again, with the reason.
  public let notSavedBecause: @Sendable (_ reason: String) -> String
  /// It was refused.
  public let refused: String
  /// In line mode: that it was saved, where, and the words.
  public let savedLine: @Sendable (_ place: String, _ text: String) -> String

  // MARK: What has to be said
  /// Something that has to be said, in a sentence or two.
  public let message: @Sendable (DeskMessage) -> String
  /// What Enter does with the line as it stands.
  public let preview: @Sendable (DeskPreview) -> String
  /// What cannot be read in dots as they were typed.
  public let dotProblem: @Sendable (DotProblem) -> String
  /// What an action is called, and what it does.
  public let action: @Sendable (DeskActionName) -> ActionText

  // MARK: Headings
  /// At the table that is being written for, where all tables are seen.
  public let writingHere: String
  /// Over the read-back: which comment of how many.
  public let readingBack: @Sendable (_ place: String, _ number: Int, _ count: Int) -> String
  /// Over the comment that is to be sorted.
  public let inHand: String
  /// Over the help.
  public let help: String
  /// Everything stands still.
  public let paused: String
  /// What is said in lines only.
  public let line: DeskLineTexts
  /// Instead of the screen in too small a window.
  public let tooSmall: @Sendable (_ columns: Int, _ rows: Int) -> String
}

/// What the desk says in lines only.
public struct DeskLineTexts: Sendable {
  /// At the start.
  public let howToGetHelp: String
  /// What begins with `/` and is no command.
  public let unknown: @Sendable (String) -> String
  /// The commands, a line each.
  public let commands: [String]
}

/// What an empty line asks for.
public enum DeskPrompt: Sendable, CaseIterable {
  /// A hope.
  case hope
  /// A comment.
  case comment
  /// Themes for the comment in hand, or a comment from the plenary.
  case sorting
  /// A note, under a theme.
  case note
  /// A theme to write under.
  case theme
  /// A count on the wall.
  case wall
  /// A count at a table.
  case table
  /// A ballot.
  case ballot
  /// A conclusion.
  case conclusion
  /// A break, in which slips of a round are typed in.
  case pause
  /// What is left on slips, after the workshop.
  case slips
  /// Nothing any more.
  case finalised
}

/// What has to be said beside the line.
public enum DeskMessage: Hashable, Sendable {
  /// The line belongs to another run than the room's.
  case otherRun(String)
  /// One writes for another table now, or for the room.
  case place(String)
  /// One writes for another run now.
  case run(String)
  /// One writes under another theme now.
  case theme(String)
  /// The same, and the theme is none of this table's.
  case themeOfOthers(String)
  /// A number that is no table.
  case noSuchTable(Int)
  /// A letter that is no theme.
  case noSuchTheme(String)
  /// The table has no theme.
  case noThemeHere
  /// No vote is open.
  case voteNotOpen
  /// There is no comment to be sorted.
  case nothingInHand
  /// There is a sign for the kind and nothing after it.
  case onlyASign
  /// A comment was put under a theme.
  case placed(String)
  /// One's own last is being changed.
  case amending
  /// What was being changed is as it was; the changed words can be got back.
  case leftAsItWas
  /// There is nothing of one's own to change.
  case nothingToAmend
  /// The line has to be empty first.
  case lineNotEmpty
  /// The last one is still on its way to disk.
  case stillSaving
  /// Asks whether that is to be taken back.
  case takeBack(String)
  /// That was taken back.
  case takenBack(String)
  /// There is nothing of one's own to take back.
  case nothingToTakeBack
  /// Asks whether the comment in the read-back is to be struck.
  case strike
  /// There is nothing to read back.
  case nothingToReadBack
  /// The read-back has come to its end.
  case readBackDone
  /// That many lines were pasted.
  case pasted(lines: Int)
  /// There are too many lines for a comment each.
  case tooManyLines(limit: Int)
  /// A draft was found from before.
  case draftFound
  /// Asks whether to leave although something has not been saved.
  case leave
  /// The line is taken as it stands.
  case literal
  /// There is only this round to write for.
  case noOtherRun
}

/// What Enter does with the line.
public enum DeskPreview: Hashable, Sendable {
  /// Write for that table, or the room.
  case writeFor(String)
  /// Begin the read-back.
  case readBack
  /// Show the help.
  case help
  /// Write under that theme.
  case theme(String)
  /// Put the comment in hand under that theme.
  case place(String)
  /// Put the last comment under that theme too.
  case placeToo(String)
  /// Dots on a theme.
  case count(theme: String, dots: Int, place: String)
  /// The same, in place of what was counted before.
  case correction(theme: String, dots: Int, place: String)
  /// Dots that were left unused.
  case unused(dots: Int, place: String)
  /// A ballot, with each theme's dots and their sum.
  case ballot([String], dots: Int)
  /// What the line becomes.
  case becomes(String)
}

/// What cannot be read in dots as they were typed.
public enum DotProblem: Hashable, Sendable {
  /// The letter of a theme is missing.
  case noLetter
  /// A number is missing after that.
  case noNumber(String)
  /// No theme of the vote has that letter.
  case unknownTheme(String)
  /// A sign that is neither letter nor number.
  case unexpected(String)
  /// The number is too large.
  case tooLarge
  /// There are more themes than ballots of letters can name.
  case tooManyThemes(limit: Int)
}

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
  /// Closes the help.
  case closeHelp
  /// Ends the program.
  case quit
}

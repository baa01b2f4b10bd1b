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
  /// The whole room, where one writes for no table.
  public let room: String
  /// Words that are looked for, in a word.
  public let search: String
  /// What has been begun at a table and not been saved, in a word.
  public let draft: String

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
  /// A step that is over, where no other goes on.
  public let ended: @Sendable (_ run: String) -> String
  /// In line mode: that it was saved, where, and the words.
  public let savedLine: @Sendable (_ place: String, _ text: String) -> String

  // MARK: What has to be said
  /// Something that has to be said, in a sentence or two.
  public let message: @Sendable (DeskMessage) -> String
  /// What Enter does with the line as it stands.
  public let preview: @Sendable (DeskPreview) -> String
  /// A quiet word about something that looks as if it told who somebody is.
  public let personalDetail: @Sendable (_ kind: PersonalDetailKind, _ words: String) -> String
  /// What cannot be read in dots as they were typed.
  public let dotProblem: @Sendable (DotProblem) -> String
  /// What an action is called, and what it does.
  public let action: @Sendable (DeskActionName) -> ActionText
  /// What a key does within the line, and in a sentence.
  public let editing: @Sendable (LineEditingName) -> ActionText

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
  /// Slips of paper, and tables on paper.
  public let paper: DeskPaperTexts
  /// What is said in lines only.
  public let line: DeskLineTexts
}

/// What an empty line asks for.
public enum DeskPrompt: Sendable, CaseIterable {
  /// Words to look for.
  case search
  /// A hope.
  case hope
  /// A comment.
  case comment
  /// A comment of a table on paper.
  case paper
  /// Themes for the comment in hand, or a comment from the plenary.
  case sorting
  /// A note, under a theme.
  case note
  /// A theme to write under.
  case theme
  /// A count on the wall.
  case wall
  /// Dots on the wall, counted by a second person.
  case secondCount
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

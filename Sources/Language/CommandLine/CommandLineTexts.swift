import SessionEngine

/// The command line: problems, and what was done.
public struct CommandLineTexts: Sendable {
  /// A problem or a warning: what, where, and what to do now.
  public let problem: @Sendable (CommandLineProblem) -> String
  /// Before a problem.
  public let error: String
  /// Before a warning.
  public let warning: String
  /// A workshop was made in a file.
  public let created: @Sendable (_ path: String) -> String
  /// How to go on from there.
  public let createdNext: @Sendable (_ path: String) -> String
  /// The documentation was written to a file.
  public let exported: @Sendable (_ path: String) -> String
  /// So many comments were read in, under so many new themes.
  public let importedComments: @Sendable (_ comments: Int, _ newThemes: Int) -> String
  /// So many notes were read in, under so many new themes.
  public let importedNotes: @Sendable (_ notes: Int, _ newThemes: Int) -> String
  /// So many ballots were read in; the vote is still open.
  public let importedBallots: @Sendable (_ ballots: Int) -> String
  /// The counts of so many themes were read in; the vote is still open.
  public let importedTallies: @Sendable (_ themes: Int) -> String
  /// The file had been read in before.
  public let importedAlready: String
  /// The name of what is read where no file is named.
  public let standardInput: String
  /// The name of where the result goes.
  public let standardOutput: String
  /// What a workshop is called that nobody has given a title.
  public let untitled: String
  /// Logs.
  public let log: LogTexts
  /// Answers to lines of words.
  public let noteLines: NoteLineTexts
  /// A plan fits the stage of that size.
  public let fits: @Sendable (_ columns: Int, _ rows: Int) -> String
  /// A text does not fit the stage of that size.
  public let doesNotFit: @Sendable (_ text: String, _ columns: Int, _ rows: Int) -> String
  /// What came home from desks that were away.
  public let merge: MergeTexts
  /// What reading files in would add.
  public let importing: ImportTexts
  /// Erasing words.
  public let erasing: ErasingTexts
  /// Votes from files of other software.
  public let pabulib: PabulibTexts
}

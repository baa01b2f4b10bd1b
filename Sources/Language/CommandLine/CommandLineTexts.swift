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
  /// So many commands were carried out.
  public let applied: @Sendable (_ commands: Int) -> String
  /// A log has been checked.
  public let verified: @Sendable (_ path: String, _ lines: Int) -> String
  /// A plan fits the stage of that size.
  public let fits: @Sendable (_ columns: Int, _ rows: Int) -> String
  /// A text does not fit the stage of that size.
  public let doesNotFit: @Sendable (_ text: String, _ columns: Int, _ rows: Int) -> String
  /// So many commands came home from satellites.
  public let merged: @Sendable (_ commands: Int) -> String
  /// Where the demo left its documentation.
  public let demoDocument: @Sendable (_ path: String) -> String
}

import SessionEngine

/// What the command line has to say about files, terminals and options, whatever module found it.
public enum CommandLineProblem: Hashable, Sendable {
  // MARK: Any file
  /// There is no file there.
  case fileMissing(path: String)
  /// A folder is there, not a file.
  case isFolder(path: String)
  /// The folder that the file is to be in is not there.
  case folderMissing(path: String)
  /// The file may not be read or written.
  case noPermission(path: String)
  /// The file is there already and is not overwritten.
  case fileExists(path: String)
  /// There is no room left on the disk.
  case diskFull(path: String)
  /// The system refused for another reason, in its own words.
  case systemError(path: String, reason: String)
  /// Something else is wrong with the place where it lies.
  case storage(path: String, StorageProblem)
  /// The file is larger than the limit.
  case fileTooLarge(path: String, megabytes: Int)
  /// The file is not UTF-8; the line of the first wrong byte, from 1, where it is known.
  case notUTF8(path: String, line: Int?)

  // MARK: Logs
  /// The file is not a log; the line that shows it, from 1.
  case notALog(path: String, line: Int)
  /// The file is empty.
  case emptyLog(path: String)
  /// The log is damaged at that line, from 1, and can only be read.
  case damagedLog(path: String, line: Int)
  /// The log was made by a later version.
  case newerLog(path: String, version: Int)
  /// The log can be read by others than its owner. A warning.
  case readableByOthers(path: String)
  /// The end of the log was torn and has been set aside. A warning.
  case tornEndSetAside(path: String)

  // MARK: What is read in
  /// Something is wrong with a plan; line and column, from 1, where they are known.
  case plan(path: String, line: Int?, column: Int?, PlanProblem)
  /// Something is wrong with a CSV file; the line, from 1, and the column, where it is known.
  case csv(path: String, line: Int, column: RowColumn?, CSVProblem)
  /// Something is wrong with a `.pb` file; the line, from 1.
  case pabulib(path: String, line: Int, PabulibProblem)
  /// Something is wrong with a Markdown file; the line, from 1.
  case markdown(path: String, line: Int, MarkdownProblem)
  /// A line of a file of commands, or of standard input, is not a command; lines count from 1.
  case notACommand(path: String, line: Int, RequestProblem)
  /// A script cannot be played at that line.
  case script(path: String, line: Int, ScreenScriptProblem)

  // MARK: The terminal
  /// Output or input is not a terminal.
  case notATerminal
  /// There is no terminal that can show a picture, and there are no lines in its place.
  case needsTerminal
  /// TERM is not set.
  case terminalUnset
  /// The terminal is not known, or cannot place its cursor.
  case terminalUnknown(name: String)
  /// The window is smaller than the screens need.
  case terminalTooSmall(columns: Int, rows: Int, neededColumns: Int, neededRows: Int)

  // MARK: Paper
  /// Something could not be printed.
  case printing(PrintProblem)
  /// Seats cannot be planned or changed so.
  case seating(SeatingObstacle)

  // MARK: Options
  /// There is no vote with that name.
  case unknownVote(String)
  /// There has been no vote.
  case noVote
  /// Not all dots of the vote are known from ballots.
  case noBallots(vote: String)
  /// There is no table with that number.
  case unknownTable(Int)
  /// The sample that the demo plays is not where it is looked for.
  case sampleMissing
  /// That many commands could not be saved and are kept with the drafts.
  case unsavedKept(count: Int, path: String)
  /// A date is not a date.
  case notADate(String)
  /// A question has to be asked, and there is no terminal to ask it in.
  case confirmationNeeded
  /// The plan has no such table round.
  case unknownRound(Int, rounds: Int)
  /// An option goes only with another one.
  case optionMissing(String, neededBy: String)
  /// Of the lines that were read in, none is saved from that one on.
  case linesNotSaved(from: Int, path: String)
  /// So many lines of desks that were away did not come home; they have been listed.
  case linesNotHome(Int)
  /// None of the options that name a file is given.
  case noFileToRead([String])
  /// Two options exclude each other.
  case conflictingOptions(String, String)
}

/// What is wrong with a Markdown file.
public enum MarkdownProblem: Hashable, Sendable {
  /// The text holds the character NUL.
  case nul
  /// There are more rows than can be read in at once.
  case tooManyRows(limit: Int)
  /// There is nothing in it to read in.
  case nothingFound
}

/// A part of a `.pb` file.
public enum PabulibSection: String, Hashable, Sendable, CaseIterable {
  /// What the vote was.
  case meta = "META"
  /// What was voted on.
  case projects = "PROJECTS"
  /// The ballots.
  case votes = "VOTES"
}

/// A column of a `.pb` file that has to be there.
public enum PabulibColumn: String, Hashable, Sendable {
  /// A project's id.
  case projectID = "project_id"
  /// A voter's id.
  case voterID = "voter_id"
  /// The projects that a voter gave points.
  case vote
  /// The points, in the order of the projects.
  case points
}

/// Why a `.pb` file cannot be counted; nothing of it is then.
public struct PabulibError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file is larger than that many bytes.
    case tooLarge(limit: Int)
    /// The byte is no UTF-8.
    case notUTF8(byte: UInt8)
    /// A quotation mark that begins a field is never closed.
    case unclosedQuote
    /// The file does not begin with META.
    case noSection
    /// A section is missing, or stands after one that needs it.
    case missingSection(PabulibSection)
    /// A section stands twice.
    case duplicateSection(PabulibSection)
    /// A column is missing.
    case missingColumn(PabulibColumn)
    /// A column stands twice.
    case duplicateColumn(PabulibColumn)
    /// A field that has to hold something is empty.
    case emptyField(PabulibColumn)
    /// META does not say how people voted.
    case noVoteType
    /// People voted in another way than by sharing out points.
    case otherVoteType(String)
    /// There are no projects.
    case noProjects
    /// There are no ballots.
    case noVotes
    /// Two projects have the same id.
    case duplicateProject(String)
    /// Two ballots have the same voter.
    case duplicateVoter(String)
    /// A ballot names a project that there is not.
    case unknownProject(String)
    /// A ballot names a project twice.
    case projectTwice(String)
    /// A ballot has another number of points than of projects.
    case unequalLists(projects: Int, points: Int)
    /// Points below 0.
    case negativePoints(String)
    /// Points that are no whole number.
    case fractionalPoints(String)
    /// Points that are no number.
    case pointsNotANumber(String)
    /// More points than can be counted, on one ballot or in all.
    case tooManyPoints(String)
  }

  /// The line of the file, from 1.
  public let line: Int
  /// What is wrong.
  public let problem: Problem

  init(_ problem: Problem, line: Int) {
    self.problem = problem
    self.line = line
  }
}

/// What is wrong with a `.pb` file.
public enum PabulibProblem: Hashable, Sendable {
  /// A quotation mark is never closed.
  case unclosedQuote
  /// The file does not begin with META.
  case noSection
  /// A section is missing, or stands after one that needs it.
  case missingSection(String)
  /// A section stands twice.
  case duplicateSection(String)
  /// A column is missing.
  case missingColumn(String)
  /// A column stands twice.
  case duplicateColumn(String)
  /// A field that is needed is empty.
  case emptyField(String)
  /// The file does not say how people voted.
  case noVoteType
  /// People voted in another way.
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
  /// More points than can be counted.
  case tooManyPoints(String)
}

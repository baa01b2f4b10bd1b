/// Cumulative votes from `.pb` files: what is wrong with a file, and what the count gives.
public struct PabulibTexts: Sendable {
  /// What is wrong, and what to do now.
  public let problem: @Sendable (PabulibProblem) -> String
  /// Heading of the column of projects.
  public let project: String
  /// Heading of the column of points.
  public let points: String
  /// How many ballots there are, how many of them are empty, and all points together.
  public let sum: @Sendable (_ ballots: Int, _ empty: Int, _ points: Int) -> String
  /// The most points that one ballot gave one project.
  public let largestStack: @Sendable (_ points: Int) -> String
  /// Projects that share a rank.
  public let tied: @Sendable (_ rank: Int, _ points: Int, _ projects: [String]) -> String
  /// A clear cut, with the points that lie between; `nil` where all projects are above.
  public let cutClear: @Sendable (_ after: Int, _ margin: Int?) -> String
  /// A cut that goes through projects with the same number of points.
  public let cutTied: @Sendable (_ after: Int, _ projects: [String]) -> String
  /// The count gives what was published.
  public let agrees: String
  /// The count gives other numbers than those published; how many of them.
  public let differs: @Sendable (_ count: Int) -> String
  /// A published sum of points, or number of ballots, that the count does not give.
  public let difference:
    @Sendable (_ project: String, _ isSum: Bool, _ published: String, _ counted: Int) -> String
  /// The file holds no published numbers.
  public let unpublished: String
  /// So many ballots gave more points than a voter had.
  public let beyondMaximum: @Sendable (_ ballots: Int, _ maximum: Int) -> String
  /// The file says that it has another number of ballots than it has.
  public let otherBallots: @Sendable (_ declared: Int, _ found: Int) -> String
  /// The file says that it has another number of projects than it has.
  public let otherProjects: @Sendable (_ declared: Int, _ found: Int) -> String
  /// How much of a file has been counted.
  public let progress: @Sendable (_ percent: Int) -> String
}

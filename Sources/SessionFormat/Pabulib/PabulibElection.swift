/// What a `.pb` file says of a cumulative vote before its ballots.
///
/// The format is that of Pabulib, a library of votes on how money is shared (https://pabulib.org/format).
public struct PabulibElection: Hashable, Sendable {
  /// A number as it was published.
  public enum PublishedFigure: Hashable, Sendable {
    /// A number from 0.
    case number(Int)
    /// What is no such number, and so cannot be what the ballots give.
    case text(String)
  }

  /// Something that was voted on.
  public struct Project: Hashable, Sendable {
    /// What ballots call it.
    public let id: String
    /// Its name; the id where the file gives none.
    public let name: String
    /// How many ballots gave it points, as published.
    public let publishedVotes: PublishedFigure?
    /// The sum of its points, as published.
    public let publishedScore: PublishedFigure?
  }

  /// What the vote was about.
  public internal(set) var description: String?
  /// How many points a voter had to give.
  public internal(set) var maxSumPoints: Int?
  /// How many ballots there are, as the file says of itself.
  public internal(set) var declaredVotes: Int?
  /// How many projects there are, as the file says of itself.
  public internal(set) var declaredProjects: Int?
  /// The projects in the order of the file.
  public internal(set) var projects: [Project] = []
}

/// What one voter gave.
public struct PabulibBallot: Hashable, Sendable {
  /// Points for a project.
  public struct Entry: Hashable, Sendable {
    /// The project's place in ``PabulibElection/projects``.
    public let project: Int
    /// How many points, from 0.
    public let points: Int

    /// Points for a project.
    public init(project: Int, points: Int) {
      self.project = project
      self.points = points
    }
  }

  /// The line of the file where it begins, from 1.
  public let line: Int
  /// Who voted; no two ballots have the same.
  public let voter: String
  /// What they gave, in the order of the ballot; empty where they gave nothing.
  public let entries: [Entry]
}

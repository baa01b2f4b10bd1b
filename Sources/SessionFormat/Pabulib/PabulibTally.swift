/// The result of a cumulative vote from a `.pb` file.
public struct PabulibTally: Hashable, Sendable {
  /// A project in the ranking.
  public struct Row: Hashable, Sendable {
    /// Its rank; shared ranks are 1, 2, 2, 4.
    public let rank: Int
    /// The project's place in ``PabulibElection/projects``.
    public let project: Int
    /// The sum of its points.
    public let points: Int
    /// How many ballots gave it points.
    public let supporters: Int
    /// The most points that one ballot gave it.
    public let largestStack: Int
    /// Whether it shares its rank.
    public let isTied: Bool
  }

  /// Where a cut falls.
  public struct Cut: Hashable, Sendable {
    /// After how many projects.
    public let after: Int
    /// Points between the last project above the cut and the first below; `nil` where none is below.
    public let margin: Int?
    /// The places of the projects that share a number of points across the cut; empty where it is clear.
    public let tiedAcross: [Int]
  }

  /// A published number that the ballots do not give.
  public struct Difference: Hashable, Sendable {
    /// The number that was published.
    public enum Figure: String, Hashable, Sendable {
      /// How many ballots gave the project points.
      case votes
      /// The sum of its points.
      case score
    }

    /// The project's place in ``PabulibElection/projects``.
    public let project: Int
    /// Which number it is.
    public let figure: Figure
    /// As published.
    public let published: PabulibElection.PublishedFigure
    /// As counted.
    public let counted: Int
  }

  /// What was voted on.
  public let election: PabulibElection
  /// How many ballots there are.
  public let ballots: Int
  /// How many of them gave nothing.
  public let emptyBallots: Int
  /// How many of them gave more points than a voter had; they are counted as they stand.
  public let ballotsBeyondMaximum: Int
  /// All points together.
  public let total: Int
  /// The most points that one ballot gave one project.
  public let largestStack: Int
  /// Every project, most points first; those with the same number in the order of the file.
  public let ranking: [Row]

  /// Counts a file.
  ///
  /// - Parameter progress: Told now and then how many bytes have been read.
  public init(
    of file: [UInt8], progress: (_ position: Int) -> Void = { _ in }
  ) throws(PabulibError) {
    var reader = try PabulibReader(file)
    var count = Count(of: reader.election)
    while let ballot = try reader.next() {
      try count.add(ballot)
      if count.ballots.isMultiple(of: 1024) { progress(reader.position) }
    }
    self.init(count)
  }

  private init(_ count: Count) {
    election = count.election
    ballots = count.ballots
    emptyBallots = count.emptyBallots
    ballotsBeyondMaximum = count.ballotsBeyondMaximum
    total = count.total
    largestStack = count.sums.lazy.map(\.largestStack).max() ?? 0
    ranking = count.ranking
  }

  /// Where the cut falls after so many projects.
  public func cut(after count: Int) -> Cut {
    guard count >= 1, count < ranking.count else {
      return Cut(after: count, margin: nil, tiedAcross: [])
    }
    let (above, below) = (ranking[count - 1].points, ranking[count].points)
    let tied = above == below ? ranking.filter { $0.points == above }.map(\.project) : []
    return Cut(after: count, margin: above - below, tiedAcross: tied)
  }

  /// How the count compares with what was published, in the order of the ranking; `nil` where nothing was.
  public var differences: [Difference]? {
    var isPublished = false
    var differences: [Difference] = []
    for row in ranking {
      let project = election.projects[row.project]
      let figures: [(Difference.Figure, PabulibElection.PublishedFigure?, Int)] = [
        (.votes, project.publishedVotes, row.supporters),
        (.score, project.publishedScore, row.points),
      ]
      for case (let figure, let published?, let counted) in figures {
        isPublished = true
        guard published != .number(counted) else { continue }
        differences.append(
          Difference(
            project: row.project, figure: figure, published: published, counted: counted))
      }
    }
    return isPublished ? differences : nil
  }
}

/// The sums while ballots come in.
private struct Count {
  struct Sum {
    var points = 0
    var supporters = 0
    var largestStack = 0
  }

  let election: PabulibElection
  var sums: [Sum]
  var ballots = 0
  var emptyBallots = 0
  var ballotsBeyondMaximum = 0
  var total = 0

  init(of election: PabulibElection) {
    self.election = election
    sums = Array(repeating: Sum(), count: election.projects.count)
  }

  mutating func add(_ ballot: PabulibBallot) throws(PabulibError) {
    let before = total
    for entry in ballot.entries where entry.points > 0 {
      let (sum, overflowed) = total.addingReportingOverflow(entry.points)
      // No project's sum is larger than that of all.
      guard !overflowed else {
        throw PabulibError(.tooManyPoints("\(entry.points)"), line: ballot.line)
      }
      total = sum
      sums[entry.project].points += entry.points
      sums[entry.project].supporters += 1
      sums[entry.project].largestStack = max(sums[entry.project].largestStack, entry.points)
    }
    ballots += 1
    if total == before { emptyBallots += 1 }
    if let most = election.maxSumPoints, total - before > most { ballotsBeyondMaximum += 1 }
  }

  var ranking: [PabulibTally.Row] {
    let order = sums.indices.sorted {
      (sums[$1].points, $0) < (sums[$0].points, $1)
    }
    var rows: [PabulibTally.Row] = []
    for (index, project) in order.enumerated() {
      let sum = sums[project]
      let sharesBefore = index > 0 && sums[order[index - 1]].points == sum.points
      let sharesAfter = index + 1 < order.count && sums[order[index + 1]].points == sum.points
      rows.append(
        PabulibTally.Row(
          rank: sharesBefore ? rows[index - 1].rank : index + 1, project: project,
          points: sum.points, supporters: sum.supporters, largestStack: sum.largestStack,
          isTied: sharesBefore || sharesAfter))
    }
    return rows
  }
}

import SessionEngine

/// A dot vote that is to be counted by other software.
public struct PabulibVote: Hashable, Sendable {
  /// Something that was voted on.
  public struct Project: Hashable, Sendable {
    /// What ballots call it; without commas.
    public let id: String
    /// Its name.
    public let name: String

    /// Something that was voted on.
    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// What one voter gave.
  public struct Ballot: Hashable, Sendable {
    /// What the ballot is called.
    public let id: String
    /// The points for each project, in the order of the projects.
    public let points: [Int]

    /// What one voter gave.
    public init(id: String, points: [Int]) {
      self.id = id
      self.points = points
    }
  }

  /// What the vote was about.
  public let title: String
  /// When it was held, where that is known.
  public let date: CalendarDate?
  /// How many dots a voter had.
  public let dotsPerVoter: Int
  /// What was voted on.
  public let projects: [Project]
  /// The ballots.
  public let ballots: [Ballot]

  /// A dot vote.
  public init(
    title: String, date: CalendarDate? = nil, dotsPerVoter: Int, projects: [Project],
    ballots: [Ballot]
  ) {
    self.title = title
    self.date = date
    self.dotsPerVoter = dotsPerVoter
    self.projects = projects
    self.ballots = ballots
  }
}

/// Writes dot votes as `.pb` files.
public enum PabulibWriter {
  /// The file, in UTF-8.
  ///
  /// Nothing was to be paid for, so each project costs 1 and there is money for one: other software wants to be told, and
  /// no sum depends on it. An empty ballot has `None` for its points, without which `pabutools` does not read it.
  public static func encode(_ vote: PabulibVote) -> [UInt8] {
    var lines = [
      "META", "key;value", row(["description", vote.title]), "country;Worldwide",
      "unit;verkstad", "instance;1", "num_projects;\(vote.projects.count)",
      "num_votes;\(vote.ballots.count)", "budget;1",
      "vote_type;cumulative", "rule;unknown",
    ]
    if let day = vote.date.map(day) { lines += ["date_begin;\(day)", "date_end;\(day)"] }
    lines += [
      "min_sum_points;0", "max_sum_points;\(vote.dotsPerVoter)", "PROJECTS",
      "project_id;cost;votes;score;name",
    ]
    for (index, project) in vote.projects.enumerated() {
      let points = vote.ballots.map { index < $0.points.count ? $0.points[index] : 0 }
      lines.append(
        row([
          project.id, "1", "\(points.count { $0 > 0 })",
          "\(points.reduce(0) { $0.addingReportingOverflow($1).partialValue })", project.name,
        ]))
    }
    lines += ["VOTES", "voter_id;vote;points"]
    for ballot in vote.ballots {
      let given = zip(vote.projects, ballot.points).filter { $0.1 > 0 }
        .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
        .map(\.element)
      lines.append(
        row([
          ballot.id, given.map(\.0.id).joined(separator: ","),
          given.isEmpty ? "None" : given.map { "\($0.1)" }.joined(separator: ","),
        ]))
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func day(_ date: CalendarDate) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(date.day)).\(two(date.month)).\(date.year)"
  }

  private static func row(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ";")
  }

  /// A field on one line: other readers take a file apart into lines first.
  private static func field(_ text: String) -> String {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    // By scalars, since a mark can combine with a quotation mark into another character.
    guard line.unicodeScalars.contains(where: { $0 == ";" || $0 == "\"" }) else { return line }
    let doubled = line.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"\(String(String.UnicodeScalarView(doubled)))\""
  }
}

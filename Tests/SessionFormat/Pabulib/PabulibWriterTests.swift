import SessionEngine
import Testing

@testable import SessionFormat

@Suite("Dot votes written in Pabulib's format")
struct PabulibWriterTests {
  @Test("The file has the sums with the ballots, and each ballot its largest number first")
  func written() {
    let vote = PabulibVote(
      title: "En dag; \"om\" vård", date: CalendarDate(year: 2016, month: 6, day: 14),
      dotsPerVoter: 5,
      projects: [.init(id: "A", name: "Bemötande"), .init(id: "B", name: "Vård;\nomsorg")],
      ballots: [
        .init(id: "1", points: [1, 4]), .init(id: "2", points: [0, 0]),
        .init(id: "3", points: [5, 0]),
      ])
    #expect(
      String(decoding: PabulibWriter.encode(vote), as: UTF8.self) == """
        META
        key;value
        description;"En dag; ""om"" vård"
        country;Worldwide
        unit;verkstad
        instance;1
        num_projects;2
        num_votes;3
        budget;1
        vote_type;cumulative
        rule;unknown
        date_begin;14.06.2016
        date_end;14.06.2016
        min_sum_points;0
        max_sum_points;5
        PROJECTS
        project_id;cost;votes;score;name
        A;1;2;6;Bemötande
        B;1;1;4;"Vård; omsorg"
        VOTES
        voter_id;vote;points
        1;B,A;4,1
        2;;None
        3;A;5

        """)
  }

  @Test("What is written reads as what it was", arguments: 0..<200)
  func roundTrip(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let vote = Self.vote(&generator)
    let file = PabulibWriter.encode(vote)
    var reader = try PabulibReader(file)
    #expect(reader.election.description == vote.title)
    #expect(reader.election.maxSumPoints == vote.dotsPerVoter)
    #expect(reader.election.projects.map(\.id) == vote.projects.map(\.id))
    #expect(reader.election.projects.map(\.name) == vote.projects.map(\.name))
    for ballot in vote.ballots {
      let read = try #require(try reader.next())
      var points = vote.projects.map { _ in 0 }
      for entry in read.entries { points[entry.project] = entry.points }
      #expect(read.voter == ballot.id)
      #expect(points == ballot.points)
    }
    #expect(try reader.next() == nil)
    #expect(try PabulibTally(of: file).differences == [])
  }

  private static func vote(_ generator: inout SeededGenerator) -> PabulibVote {
    let projects = Int.random(in: 1...30, using: &generator)
    let dots = Int.random(in: 1...20, using: &generator)
    return PabulibVote(
      title: text(&generator), dotsPerVoter: dots,
      projects: (0..<projects).map { .init(id: "P/\($0)", name: text(&generator)) },
      ballots: (1...Int.random(in: 1...40, using: &generator)).map { number in
        var points = Array(repeating: 0, count: projects)
        for _ in 0..<Int.random(in: 0...dots, using: &generator) {
          points[Int.random(in: 0..<projects, using: &generator)] += 1
        }
        return .init(id: "\(number)", points: points)
      })
  }

  private static let pieces = [
    "a", "å", ";", "\"", "\"\"", ",", " ", "=", "votes", "\u{301}", "👩‍👩‍👧", "'", "\\", "é",
  ]

  /// Text without white space around it, which does not come back.
  private static func text(_ generator: inout SeededGenerator) -> String {
    let inner = (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
      pieces.randomElement(using: &generator)
    }
    return "x" + inner.joined() + "\""
  }
}

import Testing

@testable import SessionFormat

@Suite("Cumulative votes in Pabulib's format")
struct PabulibReaderTests {
  private static let town = """
    META
    key;value
    description;Torgets möbler
    num_projects;4
    num_votes;3
    vote_type;cumulative
    max_sum_points;5
    PROJECTS
    project_id;cost;votes;score;name
    7;100;2;6;Bänkar
    L15/05/VIII;200;1;3;"Träd; och ""buskar\"""
    9;300;1;3;"Fontän" vid torget
    10;400;0;0;
    VOTES
    voter_id;age;vote;points
    a;30;7,9;2,3
    b;;L15/05/VIII , 7;3, 4
    c;50;;

    """

  private func tally(_ text: String) throws -> PabulibTally {
    try PabulibTally(of: Array(text.utf8))
  }

  private func error(_ text: String) -> PabulibError? { error(Array(text.utf8)) }

  private func error(_ bytes: [UInt8]) -> PabulibError? {
    do {
      _ = try PabulibTally(of: bytes)
      return nil
    } catch { return error }
  }

  private func error(_ old: String, _ new: String) -> PabulibError? {
    error(Self.town.replacing(old, with: new))
  }

  @Test("The rule, the projects and what was published are read")
  func election() throws {
    let election = try tally(Self.town).election
    #expect(election.description == "Torgets möbler")
    #expect(election.maxSumPoints == 5)
    #expect(election.declaredVotes == 3)
    #expect(election.declaredProjects == 4)
    #expect(
      election.projects.map(\.name)
        == ["Bänkar", "Träd; och \"buskar\"", "\"Fontän\" vid torget", "10"])
    #expect(election.projects.map(\.publishedScore) == [6, 3, 3, 0].map { .number($0) })
    #expect(election.projects.map(\.publishedVotes) == [2, 1, 1, 0].map { .number($0) })
  }

  @Test("Shared ranks are 1, 2, 2, 4, and supporters are the ballots that gave something")
  func ranking() throws {
    let tally = try tally(Self.town)
    #expect(tally.ranking.map(\.rank) == [1, 2, 2, 4])
    #expect(tally.ranking.map(\.project) == [0, 1, 2, 3])
    #expect(tally.ranking.map(\.points) == [6, 3, 3, 0])
    #expect(tally.ranking.map(\.supporters) == [2, 1, 1, 0])
    #expect(tally.ranking.map(\.isTied) == [false, true, true, false])
    #expect(tally.ranking.map(\.largestStack) == [4, 3, 3, 0])
    #expect(tally.ballots == 3)
    #expect(tally.emptyBallots == 1)
    #expect(tally.ballotsBeyondMaximum == 1)
    #expect(tally.total == 12)
    #expect(tally.largestStack == 4)
    #expect(tally.differences == [])
  }

  @Test("A cut says its margin, or who ties across it")
  func cut() throws {
    let tally = try tally(Self.town)
    #expect(tally.cut(after: 1) == .init(after: 1, margin: 3, tiedAcross: []))
    #expect(tally.cut(after: 2) == .init(after: 2, margin: 0, tiedAcross: [1, 2]))
    #expect(tally.cut(after: 4) == .init(after: 4, margin: nil, tiedAcross: []))
  }

  @Test(
    "What was published and is not in the ballots is named; without numbers there is nothing to compare"
  )
  func published() throws {
    let other = try tally(Self.town.replacing("7;100;2;6", with: "7;100;3;7"))
    #expect(
      other.differences == [
        .init(project: 0, figure: .votes, published: .number(3), counted: 2),
        .init(project: 0, figure: .score, published: .number(7), counted: 6),
      ])
    let odd = try tally(Self.town.replacing("7;100;2;6", with: "7;100;-2;6,0"))
    #expect(
      odd.differences == [
        .init(project: 0, figure: .votes, published: .text("-2"), counted: 2),
        .init(project: 0, figure: .score, published: .text("6,0"), counted: 6),
      ])
    let silent = Self.town.replacing(";votes;score;", with: ";a;b;")
    #expect(try tally(silent).differences == nil)
  }

  @Test(
    "Line ends, byte order mark, letters, order and number of columns and blank lines make no difference"
  )
  func dialects() throws {
    let expected = try tally(Self.town)
    let crlf = Self.town.replacing("\n", with: "\r\n")
    #expect(try tally(crlf) == expected)
    #expect(try PabulibTally(of: [0xEF, 0xBB, 0xBF] + Array(Self.town.utf8)) == expected)
    #expect(try tally(String(Self.town.dropLast(1))) == expected)
    #expect(try tally(Self.town.replacing("\n", with: "\n\n ; \n")) == expected)
    let letters = Self.town.replacing("META", with: "Meta;;").replacing("VOTES", with: " votes ")
      .replacing("vote_type;cumulative", with: "VOTE_TYPE; Cumulative ")
      .replacing("voter_id;age", with: "Voter_ID;Age")
    #expect(try tally(letters) == expected)
    let columns = Self.town.replacing("voter_id;age;vote;points", with: "points;sex;voter_id;vote")
      .replacing("a;30;7,9;2,3", with: "2,3;;a;7,9;more")
      .replacing("b;;L15/05/VIII , 7;3, 4", with: "\"3,4\";F;b;L15/05/VIII,7")
      .replacing("c;50;;", with: ";M;c")
    #expect(try tally(columns) == expected)
    #expect(try tally(Self.town.replacing("2,3", with: "2.0,3")) == expected)
    #expect(try tally(Self.town.replacing("c;50;;", with: "c;50;None;None")) == expected)
  }

  @Test("A file is told by its first word")
  func recognized() {
    for start in ["META\nkey", "\u{FEFF}meta;;\r\n", "\n \"Meta\"\n", "META"] {
      #expect(PabulibReader.recognizes(Array(start.utf8)), "\(start)")
    }
    for start in ["", "{\"v\":1", "METADATA\n", "PROJECTS\n"] {
      #expect(!PabulibReader.recognizes(Array(start.utf8)), "\(start)")
    }
  }

  @Test(
    "A file that is not in order is refused with its line",
    arguments: [
      ("META\n", "PROJECTS\n", 1, PabulibError.Problem.noSection),
      ("PROJECTS\n", "VOTES\n", 8, .missingSection(.projects)),
      ("PROJECTS\n", "META\n", 8, .duplicateSection(.meta)),
      ("\nc;50;;", "\nVOTES", 18, .duplicateSection(.votes)),
      ("voter_id", "voter", 15, .missingColumn(.voterID)),
      ("project_id", "id", 9, .missingColumn(.projectID)),
      (";vote;points", ";vote;scores", 15, .missingColumn(.points)),
      (";age;vote", ";vote;vote", 15, .duplicateColumn(.vote)),
      ("vote_type;cumulative\n", "", 7, .noVoteType),
      ("vote_type;cumulative", "vote_type;approval", 6, .otherVoteType("approval")),
      ("9;300", ";300", 12, .emptyField(.projectID)),
      ("9;300", "7;300", 12, .duplicateProject("7")),
      ("a;30", ";30", 16, .emptyField(.voterID)),
      ("b;;", "a;;", 17, .duplicateVoter("a")),
      ("7,9;2,3", "7,8;2,3", 16, .unknownProject("8")),
      ("7,9;2,3", "7,7;2,3", 16, .projectTwice("7")),
      ("7,9;2,3", "7,9;2", 16, .unequalLists(projects: 2, points: 1)),
      ("7,9;2,3", "7,9;2,3,4", 16, .unequalLists(projects: 2, points: 3)),
      ("7,9;2,3", "7,9;-2,3", 16, .negativePoints("-2")),
      ("7,9;2,3", "7,9;1.5,3", 16, .fractionalPoints("1.5")),
      ("7,9;2,3", "7,9;två,3", 16, .pointsNotANumber("två")),
      ("7,9;2,3", "7,9;,3", 16, .pointsNotANumber("")),
      ("7,9;2,3", "7,9;9223372036854775808,3", 16, .tooManyPoints("9223372036854775808")),
      ("7,9;2,3", "7,9;9223372036854775807,3", 16, .tooManyPoints("3")),
    ])
  func refused(old: String, new: String, line: Int, problem: PabulibError.Problem) {
    #expect(error(old, new) == PabulibError(problem, line: line))
  }

  @Test("A file that ends too early, or is empty, is refused")
  func short() {
    func until(_ text: String) -> String {
      Self.town.components(before: text)
    }
    #expect(error("") == PabulibError(.noSection, line: 1))
    #expect(error(until("PROJECTS")) == PabulibError(.missingSection(.projects), line: 8))
    #expect(error(until("project_id")) == PabulibError(.noProjects, line: 9))
    #expect(error(until("7;100") + "VOTES\n") == PabulibError(.noProjects, line: 10))
    #expect(error(until("VOTES")) == PabulibError(.missingSection(.votes), line: 14))
    #expect(error(until("voter_id")) == PabulibError(.noVotes, line: 15))
    #expect(error(until("a;30")) == PabulibError(.noVotes, line: 16))
  }

  @Test(
    "A quotation mark that is never closed, and bytes that are no text, are refused with their line"
  )
  func bytes() {
    #expect(error("10;400;0;0;", "10;400;0;0;\"Lek") == PabulibError(.unclosedQuote, line: 13))
    let latin = Array(Self.town.utf8).replacing(Array("ä".utf8), with: [0xE4])
    #expect(error(Array(latin)) == PabulibError(.notUTF8(byte: 0xE4), line: 10))
    #expect(error([0xFF, 0xFE, 0x4D, 0x00]) == PabulibError(.notUTF8(byte: 0xFF), line: 1))
  }

  @Test("Any byte may be damaged: the file is counted or refused")
  func damaged() {
    var generator = SeededGenerator(seed: 7)
    let file = Array(Self.town.utf8)
    for _ in 0..<2000 {
      var damaged = file
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        damaged[Int.random(in: damaged.indices, using: &generator)] = .random(
          in: 0...255, using: &generator)
      }
      _ = error(Array(damaged.prefix(Int.random(in: 0...damaged.count, using: &generator))))
    }
  }
}

extension String {
  /// What stands before a text.
  fileprivate func components(before text: String) -> String {
    ranges(of: text).first.map { String(self[..<$0.lowerBound]) } ?? self
  }
}

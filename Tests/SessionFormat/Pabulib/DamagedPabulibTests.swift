import Testing

@testable import SessionFormat

@Suite("Cumulative votes in files that something has happened to")
struct DamagedPabulibTests {
  private static let file = """
    META
    key;value
    description;Torgets "möbler"
    num_projects;3
    num_votes;3
    vote_type;cumulative
    max_sum_points;5
    PROJECTS
    project_id;cost;votes;score;name
    7;100;2;6;Bänkar
    L15/05/VIII;200;1;3;"Träd; och ""buskar\"""
    9;300;1;3;"Fontän" vid torget
    VOTES
    voter_id;age;vote;points
    a;30;7,9;2,3
    b;;L15/05/VIII , 7;3, 4
    c;50;;

    """

  private static let pieces: [[UInt8]] =
    [
      ";", ",", "\n", "\r\n", "\"", "\"\"", "META", "PROJECTS", "VOTES", "-1", "1.5", "0", "400.0",
      "9223372036854775807", "9223372036854775808", "none", " ", "7,7", "", "\u{FEFF}", "🤷",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82], [0x00]]

  /// Puts pieces in, takes bytes out, and swaps stretches.
  private func damage(_ bytes: inout [UInt8], _ random: inout SeededNumbers) {
    for _ in 0...random.next(below: 5) {
      let start = random.next(below: bytes.count + 1)
      let end = min(bytes.count, start + random.next(below: 6))
      switch random.next(below: 4) {
      case 0: bytes.replaceSubrange(start..<end, with: [])
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: random.next(below: bytes.count + 1))
      default:
        let piece = Self.pieces[random.next(below: Self.pieces.count)]
        bytes.replaceSubrange(start..<(random.next(below: 2) == 0 ? start : end), with: piece)
      }
    }
  }

  @Test("Whatever happens to a file, it is counted or refused, and never read without end")
  func damaged() throws {
    var random = SeededNumbers(seed: 4)
    var counted = 0
    for _ in 0..<6000 {
      var bytes = Array(Self.file.utf8)
      damage(&bytes, &random)
      do throws(PabulibError) {
        let tally = try PabulibTally(of: bytes)
        counted += 1
        #expect(tally.ranking.allSatisfy { $0.points >= 0 && $0.largestStack <= $0.points })
        #expect(tally.emptyBallots <= tally.ballots)
        _ = (tally.cut(after: 2), tally.differences, try PabulibReader.dotRows(bytes))
      } catch {
        #expect(error.line >= 1)
      }
    }
    #expect(counted > 500)
  }

  @Test("A hundred thousand ballots are read as rows, one after the other")
  func many() throws {
    let ballots = (0..<100_000).map { "v\($0);;7,9;2,3\n" }.joined()
    let text = Self.file.replacing("a;30;7,9;2,3\n", with: ballots)
    #expect(try PabulibReader.dotRows(Array(text.utf8)).count == 200_003)
  }
}

/// The same numbers for the same seed, on every machine.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}

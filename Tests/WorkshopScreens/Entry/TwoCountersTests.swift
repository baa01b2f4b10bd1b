import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

/// Two people at two consoles who count the same wall in any order, and mistype.
@Suite("Two people count one wall")
struct TwoCountersTests {
  private let vote = VoteID(number: 1)
  private let stations = [Station(.console, tag: "a"), Station(.console, tag: "b")]

  @Test(
    "Nothing is ever added twice, whoever counts first and however often each says it",
    arguments: 0..<120 as Range<UInt64>)
  func neverTwice(seed: UInt64) throws {
    var random = SeededNumbers(seed)
    var session = try SessionBuilder(.dialogue())
    for title in ["A", "B", "C"] {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try session.run(.proposeVote(VoteProposal(voters: 30)))
    try session.run(.openVote(vote: vote, themes: []))
    // What each person has said of each theme, the latest last.
    var said: [[Int: [Int]]] = [[:], [:]]
    var seen = [session.state, session.state]
    for _ in 0..<40 {
      let person = random.below(2)
      let theme = 1 + random.below(3)
      let dots = 10 * theme + random.below(3)
      let isChange = random.below(4) == 0
      let entry: DotEntry =
        isChange
        ? .change(ThemeID(number: theme), nil, by: random.below(3) - 1)
        : .count(ThemeID(number: theme), nil, dots: dots)
      // Each console decides on what it has seen, which may be old.
      if random.below(3) > 0 { seen[person] = session.state }
      let command = entry.command(
        in: vote, by: .wall, at: nil, of: seen[person], from: stations[person])
      do {
        try session.run(command, by: stations[person])
        if !isChange { said[person][theme, default: []].append(dots) }
      } catch is Refusal {
        // What was decided on an old view is refused rather than put in the place of what came since.
        continue
      }
      let now = try #require(session.state.votes[vote])
      for theme in 1...3 {
        guard let count = now.counts[CountPlace(theme: ThemeID(number: theme), table: nil)]
        else { continue }
        let told = (said[0][theme] ?? []) + (said[1][theme] ?? [])
        // One person's number, with a few dots more or fewer by plus and minus; never the sum of two people's.
        #expect(count < 2 * 10 * theme, "\(told)")
      }
      let tally = try #require(session.state.tally(of: vote))
      #expect(tally.handedOut == tally.counted + tally.unused + (tally.unaccounted ?? -1))
      #expect(tally.unaccounted ?? -1 >= 0)
    }
  }
}

/// Numbers that are the same in every run.
private struct SeededNumbers {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 2 &+ 1 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}

import Testing

@testable import SessionEngine

@Suite("What a result that is shown in part tells of the rest")
struct HiddenResultTests {
  /// A closed vote with these dots, on the wall or on ballots.
  private func closed(_ dots: [Int], voters: Int?, onBallots: Bool) throws -> OpenVote {
    var vote = try OpenVote(
      themes: dots.count, rule: DotRule(dotsPerVoter: 100, cutAfter: 2), voters: voters)
    if onBallots {
      for (index, count) in dots.enumerated() {
        try vote.cast(dots.indices.map { $0 == index ? count : 0 })
      }
    } else {
      for (index, count) in dots.enumerated() { try vote.count(index + 1, count) }
    }
    try vote.close()
    return vote
  }

  @Test(
    "Until a row is shown the room sees the same, whatever its dots are and whoever they belong to",
    arguments: 0..<60 as Range<UInt64>)
  func same(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...7, using: &random)
    let voters = random.once(in: 2) ? nil : 20
    let onBallots = random.once(in: 2)
    let one = (0..<count).map { _ in Int.random(in: 1...9, using: &random) }
    let order = one.indices.sorted { (one[$0], $0) < (one[$1], $1) }
    for shown in 1..<count {
      let first = try closed(one, voters: voters, onBallots: onBallots)
      let ranking = try #require(first.tally?.ranking)
      let visible = Tally.wholeTies(in: ranking, showing: shown)
      // The others have changed places and have other numbers, all of them above what is shown.
      let hidden = order.dropFirst(visible)
      var other = one
      let top = one[order[visible - 1]]
      for theme in hidden { other[theme] = top + Int.random(in: 1...40, using: &random) }
      let second = try closed(other, voters: voters, onBallots: onBallots)
      let pictures = try [first, second].map { vote -> StageState in
        var workshop = vote.workshop
        try workshop.send(.startStep(run: workshop.run(6)))
        #expect(StageState(workshop.state).scene == .counting)
        try workshop.send(.reveal(vote: vote.vote, themes: shown))
        return StageState(workshop.state)
      }
      #expect(pictures[0] == pictures[1])
      guard case .reveal(let reveal) = pictures[0].scene else {
        Issue.record("nothing is shown")
        return
      }
      #expect(reveal.shown.count == visible && reveal.hidden.count == hidden.count)
      #expect(reveal.hidden.map(\.letter) == reveal.hidden.map(\.letter).sorted())
    }
  }
}

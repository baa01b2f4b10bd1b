import Testing

@testable import SessionEngine

@Suite("Whether the cut would stand if something were wrong")
struct CutSensitivityTests {
  /// Every way in which one voter may put dots on that many themes.
  private func ballots(_ rule: DotRule, themes: Int) -> [[Int]] {
    guard themes > 0 else { return [[]] }
    return (0...rule.mostPerTheme).flatMap { first -> [[Int]] in
      guard first <= rule.dotsPerVoter else { return [] }
      var rest = rule
      rest.dotsPerVoter -= first
      return ballots(rest, themes: themes - 1).map { [first] + $0 }
    }
  }

  private func above(_ dots: [Int], cut: Int) -> Set<Int>? {
    let order = dots.indices.sorted { (-dots[$0], $0) < (-dots[$1], $1) }
    guard cut < dots.count, dots[order[cut - 1]] > dots[order[cut]] else { return nil }
    return Set(order.prefix(cut))
  }

  @Test("One voter can change it exactly where trying every other ballot of every voter does")
  func everyBallot() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<60 {
      let rule = DotRule(
        dotsPerVoter: Int.random(in: 1...3, using: &random),
        capPerTheme: random.once(in: 2) ? 1 : nil, cutAfter: Int.random(in: 1...2, using: &random))
      let possible = ballots(rule, themes: 3)
      let cast = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        possible[Int.random(in: 0..<possible.count, using: &random)]
      }
      var vote = try OpenVote(themes: 3, rule: rule, voters: cast.count)
      for ballot in cast { try vote.cast(ballot) }
      let cut = rule.cutAfter ?? 1
      func sums(_ ballots: [[Int]]) -> [Int] {
        (0..<3).map { theme in ballots.reduce(0) { $0 + $1[theme] } }
      }
      let stands = above(sums(cast), cut: cut)
      let sensitivity = vote.workshop.state.cutSensitivity(of: vote.vote)
      guard let stands else {
        #expect(sensitivity == nil)
        continue
      }
      let canChange = cast.indices.contains { voter in
        possible.contains { other in
          var changed = cast
          changed[voter] = other
          return above(sums(changed), cut: cut) != stands
        }
      }
      #expect(sensitivity?.oneVoter.isEmpty == !canChange, "\(rule) \(cast)")
    }
  }

  @Test("A table is named where the cut would be another without its dots")
  func tables() throws {
    var vote = try OpenVote(themes: 3, rule: DotRule(cutAfter: 1), voters: 40)
    try vote.count(1, 20, table: 1)
    try vote.count(2, 18, table: 1)
    try vote.count(1, 10, table: 2)
    try vote.count(2, 2, table: 2)
    try vote.count(3, 5, table: 3)
    let sensitivity = try #require(vote.workshop.state.cutSensitivity(of: vote.vote))
    #expect(sensitivity.tables == [])
    try vote.count(2, 8, table: 3)
    let closer = try #require(vote.workshop.state.cutSensitivity(of: vote.vote))
    #expect(closer.tables == [TableID(number: 1), TableID(number: 2)])
  }

  @Test("Dots that were only counted are taken to be a voter's at their worst")
  func wall() throws {
    var vote = try OpenVote(themes: 2, rule: DotRule(dotsPerVoter: 3, cutAfter: 1), voters: 40)
    try vote.count(1, 27)
    try vote.count(2, 20)
    #expect(vote.workshop.state.cutSensitivity(of: vote.vote)?.oneVoter == [])
    try vote.workshop.send(.correctCount(vote: vote.vote, vote.place(2), dots: 21, reason: nil))
    #expect(vote.workshop.state.cutSensitivity(of: vote.vote)?.oneVoter.count == 2)
  }
}

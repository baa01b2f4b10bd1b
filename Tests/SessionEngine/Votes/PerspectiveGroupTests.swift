import Testing

@testable import SessionEngine

@Suite("Dots by perspective, without pointing anyone out")
struct PerspectiveGroupTests {
  private func vote(_ groups: [(Perspective?, Int)]) throws -> OpenVote {
    var vote = try OpenVote(voters: 100)
    for (perspective, people) in groups {
      for _ in 0..<people { try vote.cast([1], perspective) }
    }
    return vote
  }

  private func groups(_ vote: OpenVote) -> [Perspective?] {
    vote.workshop.state.perspectiveGroups(of: vote.vote).map(\.perspective)
  }

  @Test("Groups of five or more are told of, smaller ones and those who did not say together")
  func pooled() throws {
    #expect(
      try groups(vote([(.user, 6), (.staff, 5), (.relative, 3), (nil, 4)]))
        == [.user, .staff, nil])
  }

  @Test("A rest of fewer than five takes the next smallest group along")
  func rest() throws {
    #expect(
      try groups(vote([(.user, 9), (.staff, 5), (.relative, 2)])) == [.user, nil])
    #expect(try groups(vote([(.user, 9), (.relative, 2)])) == [])
    #expect(try groups(vote([(nil, 20)])) == [])
    #expect(try groups(vote([(.user, 9), (.staff, 5)])) == [.user, .staff])
  }

  @Test("Coloured dots on the wall are of as many voters as there must be at the least")
  func colours() throws {
    var vote = try OpenVote(voters: 100)
    try vote.count(1, 21, .user)
    try vote.count(2, 20, .staff)
    try vote.count(3, 30)
    let told = vote.workshop.state.perspectiveGroups(of: vote.vote)
    #expect(told.map(\.perspective) == [.user, nil])
    #expect(told.last?.dots == [ThemeID(number: 2): 20, ThemeID(number: 3): 30])
  }

  @Test("No group that is told of, nor the rest, has fewer than five voters", arguments: 0..<200)
  func never(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var people: [Perspective?: Int] = [:]
    for perspective: Perspective? in [nil, .user, .staff, .relative, .patient] {
      people[perspective] = Int.random(in: 0...8, using: &random)
    }
    let vote = try vote(people.map { ($0.key, $0.value) })
    let told = vote.workshop.state.perspectiveGroups(of: vote.vote)
    for group in told {
      #expect(group.dots.values.reduce(0, +) >= SessionState.smallestGroup)
    }
    if !told.isEmpty {
      #expect(told.flatMap(\.dots.values).reduce(0, +) == people.values.reduce(0, +))
    }
  }
}

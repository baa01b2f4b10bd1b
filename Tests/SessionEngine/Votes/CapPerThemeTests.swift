import Testing

@testable import SessionEngine

@Suite("A cap per theme where dots are only counted")
struct CapPerThemeTests {
  private let third = TableID(number: 3)
  private let first = ThemeID(number: 1)

  private func vote(voters: Int? = nil) throws -> OpenVote {
    try OpenVote(rule: DotRule(dotsPerVoter: 5, capPerTheme: 2), voters: voters)
  }

  @Test("Nowhere gets a theme more dots than its voters can give it, though the whole would fit")
  func overCap() throws {
    var vote = try vote(voters: 10)
    try vote.workshop.send(.setVoters(vote: vote.vote, .wall, voters: 4))
    try vote.workshop.send(.setVoters(vote: vote.vote, .table(third), voters: 3))
    func refusal(_ dots: Int, table: Int? = nil) -> Refusal? {
      vote.workshop.refusal(
        of: .countDots(vote: vote.vote, vote.place(1, table: table), dots: dots))
    }
    #expect(refusal(9) == .overCapAtPlace(.wall, first, cap: 2, voters: 4))
    #expect(refusal(7, table: 3) == .overCapAtPlace(.table(third), first, cap: 2, voters: 3))
    #expect(refusal(21, table: 1) == .overCapAtPlace(.room, first, cap: 2, voters: 10))
    #expect(refusal(8) == nil && refusal(6, table: 3) == nil && refusal(20, table: 1) == nil)
    try vote.count(1, 8)
    #expect(refusal(13, table: 1) == .overCapAtPlace(.room, first, cap: 2, voters: 10))
  }

  @Test("Whoever has a ballot has no dots among those that were counted, nor colours more than one")
  func ballotsAndColours() throws {
    var vote = try vote()
    try vote.workshop.send(.setVoters(vote: vote.vote, .table(third), voters: 3))
    try vote.cast([1], table: 3)
    try vote.count(1, 3, table: 3, .user)
    #expect(
      vote.workshop.refusal(
        of: .countDots(vote: vote.vote, vote.place(1, table: 3, .staff), dots: 2))
        == .overCapAtPlace(.table(third), first, cap: 2, voters: 3))
    try vote.count(1, 1, table: 3, .staff)
    #expect(
      vote.workshop.refusal(
        of: .enterBallot(vote: vote.vote, NewBallot(.dots([]), table: third)))
        == .overCapAtPlace(.table(third), first, cap: 2, voters: 3))
  }

  @Test("Corrections, fewer voters and what is taken back cannot go round the cap")
  func roundAbout() throws {
    var vote = try vote(voters: 4)
    try vote.count(1, 8)
    let over = Refusal.overCapAtPlace(.room, first, cap: 2, voters: 4)
    #expect(
      vote.workshop.refusal(
        of: .correctCount(vote: vote.vote, vote.place(1), dots: 9, reason: nil)) == over)
    #expect(
      vote.workshop.refusal(of: .setVoters(vote: vote.vote, .room, voters: 3))
        == .overCapAtPlace(.room, first, cap: 2, voters: 3))
    let fewer = try vote.workshop.send(
      .correctCount(vote: vote.vote, vote.place(1), dots: 6, reason: nil))
    try vote.workshop.send(.setVoters(vote: vote.vote, .room, voters: 3))
    #expect(
      vote.workshop.refusal(of: .undo(command: fewer))
        == .overCapAtPlace(.room, first, cap: 2, voters: 3))
    let rows = [DotRow(line: 2, theme: "Tema 2", dots: 7)]
    #expect(
      vote.workshop.refusal(of: .importTallies(rows, into: nil, creatingThemes: false))
        == .row(
          line: 2, column: .dots,
          .overCapAtPlace(.room, ThemeID(number: 2), cap: 2, voters: 3)))
  }

  @Test("A cap that what was counted breaks is refused, and names the places")
  func newCap() throws {
    var vote = try OpenVote(rule: DotRule(dotsPerVoter: 5), voters: 10)
    try vote.workshop.send(.setVoters(vote: vote.vote, .wall, voters: 4))
    try vote.workshop.send(.setVoters(vote: vote.vote, .table(third), voters: 3))
    try vote.count(1, 9)
    try vote.count(2, 7, table: 3)
    func refusal(_ cap: Int) -> Refusal? {
      vote.workshop.refusal(
        of: .changeRule(
          vote: vote.vote, rule: DotRule(dotsPerVoter: 5, capPerTheme: cap), who: nil,
          secrecy: .wall))
    }
    #expect(refusal(2) == .placesBreakRule([.wall, .table(third)]))
    #expect(refusal(3) == nil)
  }
}

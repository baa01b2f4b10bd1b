import Testing

@testable import SessionEngine

@Suite("Where dots come in")
struct PlacesOfVotersTests {
  private let third = TableID(number: 3)

  @Test("The wall, a table and ballots each have voters of their own and add up to one sum")
  func sideBySide() throws {
    var vote = try OpenVote(rule: DotRule(dotsPerVoter: 3))
    try vote.workshop.send(.setVoters(vote: vote.vote, .wall, voters: 10))
    try vote.workshop.send(.setVoters(vote: vote.vote, .table(third), voters: 4))
    try vote.count(1, 17)
    try vote.count(2, 12)
    try vote.count(1, 9, table: 3)
    try vote.workshop.send(.recordUnused(vote: vote.vote, table: third, dots: 2))
    try vote.cast([2, 1])
    try vote.cast([])
    let tally = try #require(vote.tally)
    #expect(tally.places.map(\.kind) == [.wall, .table(third), .ballots])
    #expect(tally.places.map(\.sum.voters) == [10, 4, 2])
    #expect(tally.places.map(\.sum.unaccounted) == [1, 1, 0])
    #expect(tally.voters == 16 && tally.handedOut == 48)
    #expect(tally.counted == 41 && tally.unused == 5 && tally.unaccounted == 2)
  }

  @Test("More dots than were handed out at a table are refused though the room has enough")
  func overfullTable() throws {
    var vote = try OpenVote(voters: 40)
    try vote.workshop.send(.setVoters(vote: vote.vote, .table(third), voters: 2))
    #expect(
      vote.workshop.refusal(
        of: .countDots(vote: vote.vote, vote.place(1, table: 3), dots: 11))
        == .moreDotsThanHandedOut(.table(third), dots: 11, handedOut: 10))
    try vote.count(1, 5, table: 3)
    try vote.cast([5], table: 3)
    #expect(
      vote.workshop.refusal(
        of: .enterBallot(vote: vote.vote, NewBallot(.dots([]), table: third)))
        == .moreDotsThanHandedOut(.table(third), dots: 15, handedOut: 10))
    try vote.workshop.send(.setVoters(vote: vote.vote, .table(third), voters: 3))
    try vote.cast([], table: 3)
    #expect(
      vote.workshop.refusal(of: .setVoters(vote: vote.vote, .table(third), voters: 1))
        == .moreBallotsThanVoters(.table(third), ballots: 2, voters: 1))
  }

  @Test("The wall and the tables cannot have more voters than the room")
  func moreThanRoom() throws {
    var vote = try OpenVote(voters: 10)
    try vote.workshop.send(.setVoters(vote: vote.vote, .wall, voters: 7))
    #expect(
      vote.workshop.refusal(of: .setVoters(vote: vote.vote, .table(third), voters: 4))
        == .moreVotersThanRoom(voters: 11, room: 10))
    #expect(
      vote.workshop.refusal(of: .setVoters(vote: vote.vote, .room, voters: 6))
        == .moreVotersThanRoom(voters: 7, room: 6))
  }

  @Test("Late arrivals and leavers change how many got dots, as long as what came in fits")
  func lateArrivals() throws {
    var vote = try OpenVote(rule: DotRule(dotsPerVoter: 2), voters: 2)
    try vote.cast([1, 1])
    try vote.cast([2])
    #expect(
      vote.workshop.refusal(of: .enterBallot(vote: vote.vote, NewBallot(.dots([]))))
        == .moreBallotsThanVoters(.room, ballots: 3, voters: 2))
    try vote.workshop.send(.setVoters(vote: vote.vote, .room, voters: 3))
    try vote.cast([])
    #expect(vote.tally?.unaccounted == 0)
    #expect(
      vote.workshop.refusal(of: .setVoters(vote: vote.vote, .room, voters: 2))
        == .moreBallotsThanVoters(.room, ballots: 3, voters: 2))
  }

  @Test("With counts of a place whose voters nobody has said, the whole is unknown")
  func unknownVoters() throws {
    var vote = try OpenVote()
    #expect(vote.tally?.voters == nil)
    try vote.cast([1])
    #expect(vote.tally?.voters == 1)
    try vote.count(1, 7)
    #expect(vote.tally?.voters == nil && vote.tally?.unaccounted == nil)
    try vote.workshop.send(.setVoters(vote: vote.vote, .wall, voters: 2))
    #expect(vote.tally?.voters == 3 && vote.tally?.unaccounted == 3)
  }

  @Test("A vote with nobody who votes is refused, and a table may have none")
  func nobody() throws {
    var vote = try OpenVote()
    #expect(
      vote.workshop.refusal(of: .setVoters(vote: vote.vote, .room, voters: 0))
        == .outOfRange(.voters, value: 0, allowed: 1...Limits.people))
    try vote.workshop.send(.setVoters(vote: vote.vote, .table(third), voters: 0))
    #expect(
      vote.workshop.refusal(
        of: .countDots(vote: vote.vote, vote.place(1, table: 3), dots: 1))
        == .moreDotsThanHandedOut(.table(third), dots: 1, handedOut: 0))
  }
}

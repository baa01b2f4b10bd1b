import Testing

@testable import SessionEngine

@Suite("Which of two counts is used")
struct TwiceCountedTests {
  private let second = Workshop.desk(2)

  private func counted() throws -> OpenVote {
    var vote = try OpenVote(voters: 40)
    for (theme, dots, other) in [(1, 26, 27), (2, 12, 12), (3, 9, 8)] {
      try vote.count(theme, dots)
      try vote.workshop.send(
        .checkCount(vote: vote.vote, vote.place(theme), dots: other), by: second)
    }
    return vote
  }

  private func correct(_ vote: inout OpenVote, _ theme: Int, to dots: Int) throws -> CommandID {
    try vote.workshop.send(
      .correctCount(vote: vote.vote, vote.place(theme), dots: dots, reason: nil))
  }

  private func told(_ vote: OpenVote) -> [[Int]] {
    vote.workshop.state.twiceCounted(in: vote.vote).map {
      [$0.place.theme.number, $0.first, $0.second, $0.used, $0.settledBy == nil ? 0 : 1]
    }
  }

  @Test("Before anybody settles it the first count is used, theme by theme")
  func unsettled() throws {
    #expect(told(try counted()) == [[1, 26, 27, 26, 0], [2, 12, 12, 12, 0], [3, 9, 8, 9, 0]])
  }

  @Test("Both numbers, the one that is used and who said so stay, whichever it is")
  func settled() throws {
    var vote = try counted()
    _ = try correct(&vote, 1, to: 27)
    _ = try correct(&vote, 3, to: 9)
    #expect(told(vote) == [[1, 26, 27, 27, 1], [3, 9, 8, 9, 1], [2, 12, 12, 12, 0]])
    let settled = try #require(vote.workshop.state.twiceCounted(in: vote.vote).first?.settledBy)
    #expect(settled.by == Workshop.console)
    let place = vote.place(1)
    #expect(
      settled.subject
        == .count(place, from: 26, to: 27, second: SecondCount(dots: 27, by: second)))
  }

  @Test("A second count that a third number overtook is told of, also where both had agreed")
  func overtaken() throws {
    var vote = try counted()
    _ = try correct(&vote, 1, to: 28)
    _ = try correct(&vote, 2, to: 13)
    #expect(vote.workshop.state.votes[vote.vote]?.checks.count == 1)
    #expect(told(vote) == [[1, 26, 27, 28, 1], [2, 12, 12, 13, 1], [3, 9, 8, 9, 0]])
  }

  @Test("What settled a difference and is taken back is told of no more")
  func takenBack() throws {
    var vote = try counted()
    let before = told(vote)
    let settled = try correct(&vote, 1, to: 27)
    try vote.workshop.send(.undo(command: settled))
    #expect(told(vote) == before)
  }

  @Test(
    "Who comes second in a race is not told the first number, and enters theirs as a second count")
  func race() throws {
    var vote = try OpenVote(voters: 40)
    try vote.count(1, 26)
    let refusal = vote.workshop.refusal(
      of: .countDots(vote: vote.vote, vote.place(1), dots: 27), by: second)
    #expect(refusal == .countedAlready(vote.place(1)))
    #expect(!"\(String(describing: refusal))".contains("26"))
    _ = try correct(&vote, 1, to: 25)
    #expect(
      vote.workshop.refusal(
        of: .correctCount(vote: vote.vote, vote.place(1), dots: 27, from: 26, reason: nil))
        == .countChanged(vote.place(1)))
  }
}

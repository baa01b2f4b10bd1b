import Testing

@testable import SessionEngine

@Suite("Ballots and second counts")
struct BallotLifeTests {
  private let first = BallotID(number: 1)

  @Test("All dots of a spoilt ballot are unused, and told of by themselves")
  func spoilt() throws {
    var vote = try OpenVote(voters: 2)
    try vote.cast([3, 1])
    try vote.workshop.send(.enterBallot(vote: vote.vote, NewBallot(.spoilt)))
    let tally = try #require(vote.tally)
    #expect(tally.counted == 4 && tally.unused == 6 && tally.spoilt == 5)
    #expect(tally.unaccounted == 0)
    #expect(tally.ranking.map(\.supporters) == [1, 1, 0, 0])
  }

  @Test("A ballot is corrected or taken out; once the vote is over only with a reason")
  func corrected() throws {
    var vote = try OpenVote(voters: 2)
    try vote.cast([5])
    let correction = Command.correctBallot(
      vote: vote.vote, ballot: first, marks: vote.marks([1, 4]), reason: nil)
    let before = vote.workshop.state
    let id = try vote.workshop.send(correction)
    #expect(vote.tally?.ranking.map(\.dots) == [4, 1, 0, 0])
    try vote.workshop.send(.undo(command: id))
    #expect(vote.workshop.state.holdsSameContent(as: before))
    try vote.close()
    #expect(vote.workshop.refusal(of: correction) == .emptyText(.reason))
    try vote.workshop.send(
      .correctBallot(
        vote: vote.vote, ballot: first, marks: nil, reason: "Samma sedel två gånger"))
    #expect(vote.tally?.counted == 0 && vote.tally?.unaccounted == 10)
    #expect(
      vote.workshop.state.corrections(of: vote.vote).map(\.subject)
        == [.ballot(first, to: nil)])
  }

  @Test("What a ballot may not hold, no correction puts on it")
  func broken() throws {
    var vote = try OpenVote(rule: DotRule(dotsPerVoter: 5, capPerTheme: 3), voters: 2)
    try vote.cast([1])
    func refusal(_ dots: [Int]) -> Refusal? {
      vote.workshop.refusal(
        of: .correctBallot(
          vote: vote.vote, ballot: first, marks: vote.marks(dots), reason: nil))
    }
    #expect(refusal([3, 3]) == .tooManyDots(dots: 6, allowed: 5))
    #expect(refusal([4]) == .overCap(ThemeID(number: 1), dots: 4, cap: 3))
    #expect(
      vote.workshop.refusal(
        of: .correctBallot(
          vote: vote.vote, ballot: BallotID(number: 9), marks: nil, reason: nil))
        == .unknown(.ballot(BallotID(number: 9))))
  }

  @Test("A second count adds nothing; it agrees, or shows what differs until one number stands")
  func secondCount() throws {
    var vote = try OpenVote(voters: 40)
    let place = vote.place(1)
    let check = Command.checkCount(vote: vote.vote, place, dots: 27)
    #expect(vote.workshop.refusal(of: check) == .nothingToCheck(place))
    try vote.count(1, 26)
    try vote.workshop.send(check)
    #expect(vote.tally?.counted == 26)
    #expect(vote.workshop.state.votes[vote.vote]?.differences == [place])
    let settled = try vote.workshop.send(
      .correctCount(vote: vote.vote, place, dots: 27, reason: nil))
    #expect(vote.workshop.state.votes[vote.vote]?.differences == [])
    #expect(vote.tally?.counted == 27)
    try vote.workshop.send(.undo(command: settled))
    #expect(vote.workshop.state.votes[vote.vote]?.differences == [place])
    // The first count can be the right one, or a third.
    try vote.workshop.send(.correctCount(vote: vote.vote, place, dots: 26, reason: nil))
    #expect(vote.workshop.state.votes[vote.vote]?.checks == [:])
    #expect(vote.tally?.counted == 26)
  }

  @Test("Undo takes back everything about dots until the reveal, and nothing after it")
  func undone() throws {
    var vote = try OpenVote(voters: 4)
    try vote.count(1, 3)
    let unused = try vote.workshop.send(.recordUnused(vote: vote.vote, table: nil, dots: 2))
    try vote.close()
    let late = try vote.workshop.send(
      .correctCount(vote: vote.vote, vote.place(1), dots: 4, reason: "En plupp föll ner"))
    #expect(vote.workshop.refusal(of: .undo(command: late)) == nil)
    #expect(vote.workshop.refusal(of: .undo(command: unused)) == nil)
    try vote.workshop.send(.reveal(vote: vote.vote, themes: 1))
    #expect(vote.workshop.refusal(of: .undo(command: late)) == .alreadyShown(vote.vote))
    #expect(vote.workshop.refusal(of: .undo(command: unused)) == .alreadyShown(vote.vote))
    #expect(vote.workshop.state.votes[vote.vote]?.isCorrectedSinceReveal == false)
  }

  @Test("Dots that are no dots are refused: negative, far too many, for a theme merged since")
  func badDots() throws {
    var workshop = try Workshop()
    for title in ["A", "B", "C"] {
      try workshop.send(.createTheme(title: title, description: nil, parent: nil))
    }
    let (vote, gone) = (VoteID(number: 1), ThemeID(number: 2))
    try workshop.send(.mergeThemes(theme: gone, into: ThemeID(number: 1)))
    try workshop.send(.proposeVote(VoteProposal()))
    try workshop.send(.openVote(vote: vote, themes: []))
    func refusal(_ theme: ThemeID, _ dots: Int) -> Refusal? {
      workshop.refusal(
        of: .enterBallot(
          vote: vote, NewBallot(.dots([ThemeDots(theme: theme, dots: dots)]))))
    }
    let most = Limits.people * Limits.dotsPerVoter
    for dots in [-1, .min, .max] {
      #expect(
        refusal(ThemeID(number: 1), dots) == .outOfRange(.dots, value: dots, allowed: 0...most))
    }
    #expect(refusal(gone, 1) == .mergedAlready(gone, into: ThemeID(number: 1)))
    #expect(refusal(ThemeID(number: 9), 1) == .unknown(.theme(ThemeID(number: 9))))
  }
}

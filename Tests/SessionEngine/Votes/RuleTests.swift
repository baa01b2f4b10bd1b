import Testing

@testable import SessionEngine

@Suite("The rule of a vote")
struct RuleTests {
  private func change(_ vote: OpenVote, to rule: DotRule) -> Command {
    .changeRule(vote: vote.vote, rule: rule, who: nil, secrecy: .wall)
  }

  @Test("A rule that would break a ballot already in is refused, and names the ballots")
  func ballots() throws {
    var vote = try OpenVote(voters: 10)
    try vote.cast([4])
    try vote.cast([1, 1])
    try vote.cast([2, 2, 1])
    let first = BallotID(number: 1)
    #expect(
      vote.workshop.refusal(of: change(vote, to: DotRule(capPerTheme: 3)))
        == .ballotsBreakRule([first]))
    #expect(
      vote.workshop.refusal(of: change(vote, to: DotRule(dotsPerVoter: 3)))
        == .ballotsBreakRule([first, BallotID(number: 3)]))
    try vote.workshop.send(change(vote, to: DotRule(capPerTheme: 4, cutAfter: 2)))
    #expect(vote.tally?.rule == DotRule(capPerTheme: 4, cutAfter: 2))
  }

  @Test("A rule that hands out fewer dots than were counted is refused, and names the places")
  func places() throws {
    var vote = try OpenVote(voters: 10)
    let table = TableID(number: 2)
    try vote.workshop.send(.setVoters(vote: vote.vote, .table(table), voters: 2))
    try vote.count(1, 9, table: 2)
    #expect(
      vote.workshop.refusal(of: change(vote, to: DotRule(dotsPerVoter: 4)))
        == .placesBreakRule([.table(table)]))
    try vote.count(1, 15)
    #expect(
      vote.workshop.refusal(of: change(vote, to: DotRule(dotsPerVoter: 2)))
        == .placesBreakRule([.room, .table(table)]))
    try vote.workshop.send(change(vote, to: DotRule(dotsPerVoter: 6)))
  }

  @Test("The rule is fixed once the vote is closed, and a change that dots stand on is not undone")
  func fixed() throws {
    var vote = try OpenVote(rule: DotRule(dotsPerVoter: 2), voters: 4)
    let more = try vote.workshop.send(change(vote, to: DotRule(dotsPerVoter: 4)))
    try vote.cast([4])
    guard case .dependedOn = vote.workshop.refusal(of: .undo(command: more)) else {
      Issue.record("a ballot lost the rule that it was cast under")
      return
    }
    try vote.close()
    #expect(
      vote.workshop.refusal(of: change(vote, to: DotRule()))
        == .votePhase(vote.vote, is: .closed, needed: .open))
  }

  @Test("Opening freezes the set and titles of themes, while comments go on being sorted")
  func frozen() throws {
    var vote = try OpenVote()
    let (theme, other) = (ThemeID(number: 1), ThemeID(number: 2))
    try vote.workshop.send(.addComment(NewComment(text: "Ett ord")))
    try vote.workshop.send(
      .placeComment(comment: CommentID(number: 1), theme: theme, keepingOthers: false))
    for command: Command in [
      .createTheme(title: "Nytt", description: nil, parent: nil),
      .renameTheme(theme: theme, title: "Annat", description: nil),
      .mergeThemes(theme: theme, into: other),
    ] {
      #expect(vote.workshop.refusal(of: command) == .frozen(by: vote.vote))
    }
  }

  @Test("The rule of thumb is a third as many dots as themes, rounded up")
  func thumb() {
    let expected = [(0, 1), (1, 1), (3, 1), (4, 2), (7, 3), (37, 13), (48, 16)]
    for (themes, dots) in expected {
      #expect(DotRule.usualDots(forThemes: themes) == dots)
    }
  }
}

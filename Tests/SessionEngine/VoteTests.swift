import Testing

@testable import SessionEngine

@Suite("Votes")
struct VoteTests {
  static let vote = VoteID(number: 1)
  static func theme(_ number: Int) -> ThemeID { ThemeID(number: number) }

  /// A vote that is open on three themes, with five dots, at most three on one, and two voters.
  static func open() throws -> Workshop {
    var workshop = try Workshop(tables: 2)
    for title in ["Mat", "Möten", "Resor"] {
      try workshop.send(.createTheme(title: title, description: nil, parent: nil))
    }
    let rule = DotRule(dotsPerVoter: 5, capPerTheme: 3, cutAfter: 1)
    try workshop.send(.proposeVote(VoteProposal(rule: rule, voters: 2)))
    try workshop.send(.openVote(vote: vote, themes: []))
    return workshop
  }

  private func ballot(_ dots: [(Int, Int)], label: String? = nil) -> Command {
    .enterBallot(
      vote: Self.vote,
      NewBallot(
        label: label, .dots(dots.map { ThemeDots(theme: Self.theme($0.0), dots: $0.1) })))
  }

  private func count(_ theme: Int, _ dots: Int, table: Int? = nil) -> Command {
    .countDots(
      vote: Self.vote,
      CountPlace(theme: Self.theme(theme), table: table.map(TableID.init(number:))), dots: dots)
  }

  @Test("A ballot over its dots, over the cap, with a theme twice or an unknown one is refused")
  func refusedBallots() throws {
    let workshop = try Self.open()
    #expect(
      workshop.refusal(of: ballot([(1, 3), (2, 3)])) == .tooManyDots(dots: 6, allowed: 5))
    #expect(
      workshop.refusal(of: ballot([(1, 4)])) == .overCap(Self.theme(1), dots: 4, cap: 3))
    #expect(workshop.refusal(of: ballot([(1, 1), (1, 1)])) == .themeTwice(Self.theme(1)))
    #expect(workshop.refusal(of: ballot([(9, 1)])) == .unknown(.theme(Self.theme(9))))
    #expect(
      workshop.refusal(of: ballot([(1, -1)]))
        == .outOfRange(.dots, value: -1, allowed: 0...100_000))
    #expect(
      workshop.refusal(of: ballot([(1, .max), (2, .max)]))
        == .outOfRange(.dots, value: .max, allowed: 0...100_000))
    #expect(workshop.refusal(of: ballot([])) == nil)
  }

  @Test("More ballots than voters and more dots than were handed out are refused")
  func room() throws {
    var workshop = try Self.open()
    try workshop.send(ballot([(1, 3)], label: "B1"))
    #expect(
      workshop.refusal(of: ballot([(1, 3)], label: "B1")) == .ballotExists(BallotID(number: 1)))
    #expect(
      workshop.refusal(of: count(1, 6)) == .moreDotsThanHandedOut(.room, dots: 11, handedOut: 10))
    try workshop.send(count(1, 3))
    try workshop.send(count(2, 1))
    #expect(
      workshop.refusal(of: ballot([])) == .moreDotsThanHandedOut(.room, dots: 14, handedOut: 10))
    #expect(
      workshop.refusal(of: .recordUnused(vote: Self.vote, table: nil, dots: 2))
        == .moreDotsThanHandedOut(.room, dots: 11, handedOut: 10))
    try workshop.send(.recordUnused(vote: Self.vote, table: nil, dots: 1))
    #expect(
      workshop.refusal(of: .setVoters(vote: Self.vote, .room, voters: 1))
        == .moreDotsThanHandedOut(.room, dots: 10, handedOut: 5))

    var other = try Self.open()
    try other.send(ballot([]))
    try other.send(ballot([]))
    #expect(other.refusal(of: ballot([])) == .moreBallotsThanVoters(.room, ballots: 3, voters: 2))
    #expect(
      other.refusal(of: .setVoters(vote: Self.vote, .room, voters: 1))
        == .moreBallotsThanVoters(.room, ballots: 2, voters: 1))
  }

  @Test("Taking back a correction or a number of voters never makes more dots than were handed out")
  func undoneCorrection() throws {
    var workshop = try Self.open()
    try workshop.send(count(1, 6))
    let corrected = try workshop.send(
      .correctCount(
        vote: Self.vote, CountPlace(theme: Self.theme(1), table: nil), dots: 2, reason: nil))
    try workshop.send(count(2, 6))
    #expect(
      workshop.refusal(of: .undo(command: corrected))
        == .moreDotsThanHandedOut(.room, dots: 12, handedOut: 10))
    let voters = try workshop.send(.setVoters(vote: Self.vote, .room, voters: 4))
    try workshop.send(count(3, 10))
    #expect(
      workshop.refusal(of: .undo(command: voters))
        == .moreDotsThanHandedOut(.room, dots: 18, handedOut: 10))
  }

  @Test("A place is counted once and then corrected, also after the reveal, and then for good")
  func corrections() throws {
    var workshop = try Self.open()
    let place = CountPlace(theme: Self.theme(1), table: nil)
    let correct = Command.correctCount(
      vote: Self.vote, CountPlace(theme: Self.theme(1), table: nil), dots: 5,
      reason: "Två satt dubbelt")
    #expect(workshop.refusal(of: correct) == .notCounted(place))
    try workshop.send(count(1, 4))
    #expect(workshop.refusal(of: count(1, 4)) == .countedAlready(place))
    try workshop.send(.closeVote(vote: Self.vote))
    try workshop.send(.reveal(vote: Self.vote, themes: 3))
    let corrected = try workshop.send(correct)
    #expect(workshop.state.tally(of: Self.vote)?.ranking.first?.dots == 5)
    #expect(workshop.refusal(of: .undo(command: corrected)) == .cannotUndo(corrected))
    #expect(workshop.state.votes[Self.vote]?.isCorrectedSinceReveal == true)
    #expect(workshop.state.corrections(of: Self.vote).map(\.reason) == ["Två satt dubbelt"])
    #expect(workshop.state.corrections(of: Self.vote).map(\.isAfterReveal) == [true])
  }

  @Test("Nothing is entered before a vote opens nor after it closes, nor is it taken back then")
  func phases() throws {
    var workshop = try Self.open()
    let entered = try workshop.send(ballot([(1, 1)]))
    let opened = try #require(
      workshop.state.journal.entries.first { entry in
        if case .voteOpened = entry.headline { true } else { false }
      })
    guard case .dependedOn(entered, _, _) = workshop.refusal(of: .undo(command: opened.command))
    else {
      Issue.record("a vote with a ballot became a draft again")
      return
    }
    #expect(
      workshop.refusal(of: .reveal(vote: Self.vote, themes: 1))
        == .votePhase(Self.vote, is: .open, needed: .closed))
    let closed = try workshop.send(.closeVote(vote: Self.vote))
    for command in [ballot([]), count(1, 1)] {
      #expect(
        workshop.refusal(of: command) == .votePhase(Self.vote, is: .closed, needed: .open))
    }
    #expect(
      workshop.refusal(of: .undo(command: entered))
        == .votePhase(Self.vote, is: .closed, needed: .open))
    try workshop.send(.undo(command: closed))
    let back = try workshop.send(.undo(command: entered))
    try workshop.send(.closeVote(vote: Self.vote))
    #expect(
      workshop.refusal(of: .undo(command: back))
        == .votePhase(Self.vote, is: .closed, needed: .open))
    try workshop.send(.reveal(vote: Self.vote, themes: 1))
    #expect(workshop.refusal(of: .undo(command: back)) == .alreadyShown(Self.vote))
    #expect(
      workshop.refusal(of: .setVoters(vote: Self.vote, .room, voters: 9))
        == .alreadyShown(Self.vote))
  }

  @Test("An open vote freezes the set and the titles of the themes, not what lies under them")
  func freezing() throws {
    var workshop = try Self.open()
    let frozen = Refusal.frozen(by: Self.vote)
    let commands: [Command] = [
      .createTheme(title: "Ny", description: nil, parent: nil),
      .renameTheme(theme: Self.theme(1), title: "Maten", description: nil),
      .mergeThemes(theme: Self.theme(1), into: Self.theme(2)),
      .splitTheme(theme: Self.theme(1), title: "Ny", comments: []),
    ]
    for command in commands { #expect(workshop.refusal(of: command) == frozen) }
    try workshop.send(
      .renameTheme(theme: Self.theme(1), title: "Mat", description: "Lunch och fika"))
    try workshop.send(.addComment(NewComment(text: "Varm mat")))
    try workshop.send(
      .placeComment(
        comment: CommentID(number: 1), theme: Self.theme(1), keepingOthers: false))
    try workshop.send(.closeVote(vote: Self.vote))
    #expect(workshop.refusal(of: commands[0]) == nil)
    #expect(workshop.refusal(of: commands[1]) == frozen)
  }

  @Test("A reveal shows whole ties and never a part of one")
  func wholeTies() throws {
    var workshop = try Self.open()
    try workshop.send(.setVoters(vote: Self.vote, .room, voters: nil))
    try workshop.send(count(1, 7))
    try workshop.send(count(2, 4))
    try workshop.send(count(3, 4))
    try workshop.send(.closeVote(vote: Self.vote))
    try workshop.send(.reveal(vote: Self.vote, themes: 1))
    #expect(workshop.state.votes[Self.vote]?.revealedThemes == 2)
    #expect(
      workshop.refusal(of: .reveal(vote: Self.vote, themes: 2))
        == .alreadyDone(by: Workshop.console))
    for absurd in [0, -1, 4, .max, .min] {
      #expect(
        workshop.refusal(of: .reveal(vote: Self.vote, themes: absurd))
          == .outOfRange(.revealedThemes, value: absurd, allowed: 1...3))
    }
  }

  @Test("What is decided about the cut names themes of the vote and keeps its reason")
  func cut() throws {
    var workshop = try Self.open()
    let decide = Command.decideCut(
      vote: Self.vote, decision: .takeAlong(Self.theme(3)), reason: "Berör alla")
    #expect(
      workshop.refusal(of: decide) == .votePhase(Self.vote, is: .open, needed: .closed))
    try workshop.send(.closeVote(vote: Self.vote))
    try workshop.send(decide)
    #expect(workshop.state.votes[Self.vote]?.rulings.last?.reason == "Berör alla")
    #expect(
      workshop.refusal(
        of: .decideCut(vote: Self.vote, decision: .rest(Self.theme(8)), reason: nil))
        == .notInVote(Self.theme(8), Self.vote))
  }
}

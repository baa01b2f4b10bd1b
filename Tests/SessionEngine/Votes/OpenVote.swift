@testable import SessionEngine

/// A workshop with themes and a vote that is open, for the tests of votes.
struct OpenVote {
  var workshop: Workshop
  let vote = VoteID(number: 1)

  init(
    themes: Int = 4, rule: DotRule = DotRule(), voters: Int? = nil, secrecy: VoteSecrecy = .wall
  ) throws {
    workshop = try Workshop()
    for number in 1...themes {
      try workshop.send(.createTheme(title: "Tema \(number)", description: nil, parent: nil))
    }
    try workshop.send(
      .proposeVote(VoteProposal(rule: rule, voters: voters, secrecy: secrecy)))
    try workshop.send(.openVote(vote: vote, themes: []))
  }

  var tally: Tally? { workshop.state.tally(of: vote) }

  func place(_ theme: Int, table: Int? = nil, _ perspective: Perspective? = nil) -> CountPlace {
    CountPlace(
      theme: ThemeID(number: theme), table: table.map { TableID(number: $0) },
      perspective: perspective)
  }

  mutating func count(
    _ theme: Int, _ dots: Int, table: Int? = nil, _ perspective: Perspective? = nil
  ) throws {
    try workshop.send(
      .countDots(vote: vote, place(theme, table: table, perspective), dots: dots))
  }

  func marks(_ dots: [Int]) -> BallotMarks {
    .dots(
      dots.enumerated().filter { $0.element > 0 }.map {
        ThemeDots(theme: ThemeID(number: $0.offset + 1), dots: $0.element)
      })
  }

  /// Enters a ballot with dots by theme, in their order.
  mutating func cast(_ dots: [Int], table: Int? = nil, _ perspective: Perspective? = nil) throws {
    try workshop.send(
      .enterBallot(
        vote: vote,
        NewBallot(
          marks(dots), table: table.map { TableID(number: $0) }, perspective: perspective)))
  }

  mutating func close() throws { try workshop.send(.closeVote(vote: vote)) }
}

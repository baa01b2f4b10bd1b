import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Letters of a result")
struct RevealLettersTests {
  private static let titles = [
    "Mer tid", "Samma person", "En dörr in", "Bemötande", "Anhöriga", "Väntetider", "Natten",
  ]

  /// A vote on those themes of which so many results are shown.
  private func revealed(_ shown: Int, titles: [String] = titles, tied: Bool = false) throws
    -> StageState
  {
    var session = try SessionBuilder(.dialogue(dots: DotRule(cutAfter: 3)))
    try session.start(4)
    for title in titles {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try session.start(5)
    let vote = VoteID(number: 1)
    try session.run(.proposeVote(VoteProposal(rule: session.state.plan.dots, voters: 32)))
    try session.run(.openVote(vote: vote, themes: []))
    for number in titles.indices {
      let dots = tied && number == 3 ? 24 : 30 - number * 3
      try session.run(
        .countDots(
          vote: vote, CountPlace(theme: ThemeID(number: number + 1), table: nil), dots: dots))
    }
    try session.run(.closeVote(vote: vote))
    try session.run(.reveal(vote: vote, themes: shown))
    return StageState(session.state)
  }

  private func picture(_ state: StageState, _ columns: Int, _ rows: Int) -> [String] {
    StageScreen.showing(state, at: Moment(wall: 0))
      .frame(size: Size(columns: columns, rows: rows), at: Moment(wall: 0)).textRows
  }

  private func drawn(_ text: String, _ size: LargeText.LetterSize = .small) throws -> [String] {
    try #require(LargeText.lines(of: text, size: size, width: 400, height: 8))
  }

  /// Whether a line of drawn letters stands in a picture.
  private func shows(
    _ text: String, _ size: LargeText.LetterSize = .small, in picture: [String]
  ) throws -> Bool {
    let lines = try drawn(text, size)
    return picture.indices.dropLast(lines.count - 1).contains { row in
      zip(lines, picture[row...]).allSatisfy { $1.contains($0.trimmed) }
    }
  }

  @Test(
    "Seven short titles stand in drawn letters, with their letters, dots and bars",
    arguments: [(120, 40, LargeText.LetterSize.small), (200, 60, .medium)])
  func allDrawn(columns: Int, rows: Int, size: LargeText.LetterSize) throws {
    for shown in 1...7 {
      let picture = picture(try revealed(shown), columns, rows)
      for title in Self.titles.suffix(shown) {
        #expect(try shows(title, size, in: picture), "\(title) of \(shown)")
        #expect(!picture.contains { $0.contains(title) })
      }
    }
    let picture = picture(try revealed(7), columns, rows)
    #expect(try shows("30", size, in: picture) && shows("12", size, in: picture))
  }

  @Test("What is shown stands still when the next is shown")
  func stands() throws {
    let row = try drawn("Natten")[0].trimmed
    let places = try (1...6).map { shown in
      picture(try revealed(shown), 120, 40).lastIndex { $0.contains(row) }
    }
    #expect(Set(places).count == 1 && places[0] != nil)
  }

  @Test("Where a tie is to be settled the titles are drawn as well, where they have room for it")
  func tied() throws {
    let picture = picture(
      try revealed(5, titles: Array(Self.titles.prefix(5)), tied: true), 120, 40)
    #expect(try shows("Samma person", in: picture))
  }
}

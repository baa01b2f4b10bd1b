import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("What the picture of a result tells of rows that are not shown")
struct HiddenRowsTests {
  private let vote = VoteID(number: 1)

  private static let sizes = [
    Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
  ]

  /// Every picture of a wall that follows a vote with these dots, from the open vote to so many rows of its result.
  private func pictures(_ dots: [Int], voters: Int?, showing most: Int) throws -> [[Frame]] {
    var session = try SessionBuilder(.dialogue(dots: DotRule(cutAfter: 2)))
    try session.start(4)
    for title in ["Tid", "En mycket lång rubrik om allt som tar tid", "Ro", "Mat", "Natten"] {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try session.start(5)
    try session.run(
      .proposeVote(
        VoteProposal(rule: DotRule(dotsPerVoter: 100, cutAfter: 2), voters: voters)))
    try session.run(.openVote(vote: vote, themes: []))
    var screen = StageScreen.showing(StageState(session.state), at: session.now)
    var pictures: [[Frame]] = []
    func look(_ screen: inout StageScreen) {
      screen.follow(StageState(session.state), at: session.now)
      for milliseconds in [200, 5000] as [Int64] {
        let now = Moment(wall: session.now.wall + milliseconds)
        pictures.append(Self.sizes.map { screen.frame(size: $0, at: now) })
      }
    }
    for (index, count) in dots.enumerated() {
      let place = CountPlace(theme: ThemeID(number: index + 1), table: nil)
      try session.run(.countDots(vote: vote, place, dots: count))
    }
    look(&screen)
    try session.run(.closeVote(vote: vote))
    look(&screen)
    for shown in 1...most {
      try session.run(.reveal(vote: vote, themes: shown))
      look(&screen)
    }
    return pictures
  }

  @Test(
    "Walls that follow two votes draw the same until a row differs that is shown, in each size",
    arguments: [nil, 40])
  func same(voters: Int?) throws {
    for (one, other, shown) in [
      ([30, 24, 18, 12, 6], [1200, 24, 18, 12, 6], 4),
      ([30, 24, 18, 12, 6], [24, 31, 18, 12, 6], 3),
      ([30, 24, 18, 12, 6], [13, 19, 1000, 12, 6], 2),
      ([9, 8, 7, 6, 0], [10, 10, 10, 10, 0], 1),
    ] {
      let first = try pictures(one, voters: voters, showing: shown)
      #expect(first == (try pictures(other, voters: voters, showing: shown)))
      let next = try pictures(one, voters: voters, showing: shown + 1)
      #expect(next != (try pictures(other, voters: voters, showing: shown + 1)))
    }
  }
}

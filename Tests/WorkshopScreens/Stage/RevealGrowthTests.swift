import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Bars that grow")
struct RevealGrowthTests {
  private static let size = Size(columns: 80, rows: 24)

  /// A closed vote on three themes.
  private func closed() throws -> SessionBuilder {
    var session = try SessionBuilder(.dialogue())
    try session.start(4)
    for title in ["Ett", "Två", "Tre"] {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try session.start(5)
    let vote = VoteID(number: 1)
    try session.run(.proposeVote(VoteProposal(voters: 20)))
    try session.run(.openVote(vote: vote, themes: []))
    for (theme, dots) in [(1, 30), (2, 20), (3, 10)] {
      try session.run(
        .countDots(vote: vote, CountPlace(theme: ThemeID(number: theme), table: nil), dots: dots))
    }
    try session.run(.closeVote(vote: vote))
    return session
  }

  private func after(_ now: Moment, milliseconds: Int64) -> Moment {
    Moment(
      wall: now.wall + milliseconds,
      sinceBoot: now.sinceBoot.map {
        Moment.SinceBoot(milliseconds: $0.milliseconds + milliseconds, boot: $0.boot)
      })
  }

  /// How many cells of bars there are in all.
  private func filled(_ screen: StageScreen, at now: Moment) -> Int {
    screen.frame(size: Self.size, at: now).textRows.joined().filter { $0 == "█" || $0 == "▄" }.count
  }

  @Test("A bar grows in a few pictures after its theme was shown, and then nothing moves")
  func grows() throws {
    var session = try closed()
    var screen = StageScreen.showing(StageState(session.state), at: session.now)
    for shown in 1...3 {
      try session.run(.reveal(vote: VoteID(number: 1), themes: shown))
      screen.follow(StageState(session.state), at: session.now)
      var now = session.now
      var sizes = [filled(screen, at: now)]
      while let wait = screen.millisecondsToNextChange(after: now) {
        now = after(now, milliseconds: Int64(wait))
        sizes.append(filled(screen, at: now))
      }
      #expect((4...RevealGrowth.pictures).contains(sizes.count))
      if shown == 1 { #expect(sizes == sizes.sorted() && sizes[0] < sizes[sizes.count - 1]) }
      let whole = StageScreen.showing(StageState(session.state), at: now)
      #expect(
        screen.frame(size: Self.size, at: now) == whole.frame(size: Self.size, at: now))
      session.wait(seconds: 5)
    }
  }

  @Test("Without motion, and on a wall that is opened later, bars stand whole at once")
  func still() throws {
    var session = try closed()
    var screen = StageScreen.showing(
      StageState(session.state), at: session.now, manner: StageManner(hasMotion: false))
    try session.run(.reveal(vote: VoteID(number: 1), themes: 1))
    screen.follow(StageState(session.state), at: session.now)
    let whole = StageScreen.showing(StageState(session.state), at: session.now)
    #expect(
      screen.frame(size: Self.size, at: session.now)
        == whole.frame(size: Self.size, at: session.now))
    #expect(screen.millisecondsToNextChange(after: session.now) == nil)
  }
}

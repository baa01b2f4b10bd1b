import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// Ways in which a vote may go that nobody in the room is to see before the reveal.
enum HiddenVote: CaseIterable {
  case nothing, few, many, otherOrder, atTables, ballots, withdrawnBallot, unused, corrected, voters

  static let vote = VoteID(number: 1)

  private static func dots(_ theme: Int, _ dots: Int, table: Int? = nil) -> Command {
    .countDots(
      vote: vote,
      CountPlace(theme: ThemeID(number: theme), table: table.map { TableID(number: $0) }),
      dots: dots)
  }

  private static func ballot(_ label: String, _ themes: [Int]) -> Command {
    .enterBallot(
      vote: vote,
      NewBallot(
        label: label, .dots(themes.map { ThemeDots(theme: ThemeID(number: $0), dots: 1) })))
  }

  /// What is entered while the vote is open.
  func enter(into session: inout SessionBuilder) throws {
    switch self {
    case .nothing: break
    case .few: try session.run(Self.dots(1, 1))
    case .many: for theme in 1...3 { try session.run(Self.dots(theme, 30 - theme)) }
    case .otherOrder: for theme in (1...3).reversed() { try session.run(Self.dots(theme, theme)) }
    case .atTables: for table in 1...3 { try session.run(Self.dots(2, table, table: table)) }
    case .ballots:
      for (label, themes) in [("B1", [1, 2]), ("B2", [3]), ("B3", [])] {
        try session.run(Self.ballot(label, themes))
      }
    case .withdrawnBallot:
      let entered = try session.run(Self.ballot("B1", [2]))
      try session.run(.undo(command: entered))
    case .unused: try session.run(.recordUnused(vote: Self.vote, table: nil, dots: 7))
    case .corrected:
      try session.run(Self.dots(3, 4))
      try session.run(
        .correctCount(
          vote: Self.vote, CountPlace(theme: ThemeID(number: 3), table: nil), dots: 5,
          reason: "Räknade om"))
    case .voters: try session.run(.setVoters(vote: Self.vote, .room, voters: 31))
    }
  }
}

@Suite("Hidden means hidden")
struct HiddenVoteTests {
  /// The sessions of all ways, each before the vote was opened, while it was open and once it was closed.
  private func sessions() throws -> [(phase: VotePhase, sessions: [SessionBuilder])] {
    var draft = try SessionBuilder(.dialogue())
    try draft.start(4)
    for title in ["Bemötande", "Tid", "Närhet"] {
      try draft.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try draft.start(5)
    try draft.run(.proposeVote(VoteProposal(rule: DotRule(cutAfter: 1), voters: 40)))
    var drafts = [draft, draft]
    try drafts[1].run(.setVoters(vote: HiddenVote.vote, .room, voters: 12))
    var open: [SessionBuilder] = []
    var closed: [SessionBuilder] = []
    for way in HiddenVote.allCases {
      var session = draft
      try session.run(.openVote(vote: HiddenVote.vote, themes: []))
      try way.enter(into: &session)
      open.append(session)
      try session.run(.closeVote(vote: HiddenVote.vote))
      closed.append(session)
    }
    return [(.draft, drafts), (.open, open), (.closed, closed)]
  }

  @Test(
    "However a vote goes, the wall is byte for byte the same until the reveal",
    arguments: [Size(columns: 60, rows: 18), Size(columns: 120, rows: 40)])
  func sameWall(size: Size) throws {
    for (phase, sessions) in try sessions() {
      let states = sessions.map { StageState($0.state) }
      #expect(Set(states).count == 1, "\(phase)")
      #expect(Set(states.map { String(reflecting: $0) }).count == 1, "\(phase)")
      let frames = zip(sessions, states).map {
        StageScreen.showing($1, at: $0.now).frame(size: size, at: $0.now)
      }
      #expect(frames.allSatisfy { $0 == frames[0] }, "\(phase)")
    }
  }

  @Test(
    "A wall that was frozen before the reveal shows nothing of it, and nothing of it can be read there"
  )
  func frozen() throws {
    let sessions = try sessions()[2].sessions
    let states = try sessions.dropFirst(1).map { session in
      var session = session
      try session.run(.freezeStage)
      try session.run(.reveal(vote: HiddenVote.vote, themes: 3))
      return StageState(session.state)
    }
    #expect(Set(states.map { String(reflecting: $0) }).count == 1)
    #expect(states.first?.scene == .counting)
  }

  @Test(
    "While themes are still hidden, the wall is the same whatever they got",
    arguments: [Size(columns: 60, rows: 18), Size(columns: 120, rows: 40)])
  func partlyRevealed(size: Size) throws {
    let draft = try sessions()[0].sessions[0]
    let vote = HiddenVote.vote
    var frames: [Frame] = []
    for (second, first) in [(5, 6), (9, 90), (60, 70)] {
      var session = draft
      try session.run(.openVote(vote: vote, themes: []))
      for (theme, dots) in [(1, first), (2, second), (3, 4)] {
        try session.run(
          .countDots(
            vote: vote, CountPlace(theme: ThemeID(number: theme), table: nil), dots: dots))
      }
      try session.run(.closeVote(vote: vote))
      try session.run(.reveal(vote: vote, themes: 1))
      frames.append(
        StageScreen.showing(StageState(session.state), at: session.now)
          .frame(size: size, at: session.now))
    }
    #expect(frames.allSatisfy { $0 == frames[0] })
  }
}

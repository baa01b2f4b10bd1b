import FileTestSupport
import SessionEngine
import Testing

@testable import WorkshopSession

@Suite("Reading for a wall that was told something")
struct StageReaderOrdersTests {
  let folder: TemporaryFolder
  private static let vote = VoteID(number: 1)

  init() throws { folder = try TemporaryFolder() }

  private func commit(_ commands: [Command], to writer: SessionWriter, from number: Int) throws {
    for (index, command) in commands.enumerated() {
      let number = number + index
      _ = try writer.commit(
        command, id: SampleSession.id(UInt64(number)), by: SampleSession.console,
        at: SampleSession.at(Int64(number)))
    }
  }

  private func ballot(_ label: String, _ theme: Int) -> Command {
    .enterBallot(
      vote: Self.vote,
      NewBallot(
        label: label, .dots([ThemeDots(theme: ThemeID(number: theme), dots: 1)]), table: nil))
  }

  private static let opened: [Command] = [
    .createTheme(title: "Tid", description: nil, parent: nil),
    .createTheme(title: "Plats", description: nil, parent: nil),
    .startStep(run: StepRun(StepID(number: 4), 1)),
    .proposeVote(VoteProposal(voters: 10)), .openVote(vote: vote, themes: []),
  ]

  @Test(
    "From any log of a vote that is not revealed the wall reads the same, all at once or as it grows"
  )
  func hidden() throws {
    let theme = ThemeID(number: 2)
    let ways: [[Command]] = [
      [], [ballot("B1", 1), ballot("B2", 2)],
      [.countDots(vote: Self.vote, CountPlace(theme: theme, table: nil), dots: 9)],
      [
        .countDots(vote: Self.vote, CountPlace(theme: theme, table: nil), dots: 3),
        .correctCount(
          vote: Self.vote, CountPlace(theme: theme, table: nil), dots: 8, reason: "Omräknat"),
      ],
      [.recordUnused(vote: Self.vote, table: nil, dots: 4)],
    ]
    for isClosed in [false, true] {
      var read: Set<String> = []
      for (number, way) in ways.enumerated() {
        let path = folder.file("\(isClosed)-\(number).jsonl")
        let writer = try SampleSession.create(path)
        let growing = try StageReader(opening: path)
        try commit(Self.opened, to: writer, from: 0)
        try growing.update()
        for (index, command) in way.enumerated() {
          try commit([command], to: writer, from: 20 + index)
          try growing.update()
        }
        if isClosed { try commit([.closeVote(vote: Self.vote)], to: writer, from: 40) }
        try growing.update()
        read.insert(String(reflecting: growing.content))
        read.insert(String(reflecting: try StageReader(opening: path).content))
      }
      #expect(read.count == 1)
    }
  }

  @Test(
    "A wall that is opened while it is to stand still shows what stood there, also after a reveal")
  func frozen() throws {
    let path = folder.file("frozen.jsonl")
    let writer = try SampleSession.create(path)
    let running = try StageReader(opening: path)
    try commit(Self.opened + [ballot("B1", 1), .freezeStage], to: writer, from: 0)
    try running.update()
    let shown = running.content
    try commit(
      [.closeVote(vote: Self.vote), .reveal(vote: Self.vote, themes: 2)], to: writer, from: 20)
    try running.update()
    #expect(running.content == shown)
    #expect(try StageReader(opening: path).content == shown)
    try commit([.thawStage], to: writer, from: 30)
    try running.update()
    guard case .reveal(let reveal) = running.content.scene else {
      Issue.record("the wall does not follow")
      return
    }
    #expect(reveal.shown.map(\.dots) == [1, 0])
    #expect(try StageReader(opening: path).content == running.content)
  }
}

import EventLog
import FileTestSupport
import Glibc
import SessionEngine
import Testing

@testable import WorkshopSession

@Suite("A second thread that reads ahead")
struct ReadingAheadTests {
  let folder: TemporaryFolder
  var path: String { folder.file("dialog.jsonl") }

  init() throws { folder = try TemporaryFolder() }

  private static let vote = VoteID(number: 1)

  /// More comments than lie ready between the threads, a vote that was revealed and words that were erased.
  private func longSession() throws {
    let writer = try SampleSession.create(path)
    let rows = (1...1500).map {
      CommentRow(
        line: $0, table: $0 % 2 + 1, round: 1, text: "Zebra nummer \($0).", kind: .statement,
        theme: $0 % 3 == 0 ? "Tid" : "Plats")
    }
    let commands: [Command] = [
      .startStep(run: SampleSession.firstRound), .importComments(rows),
      .startStep(run: StepRun(StepID(number: 4), 1)), .proposeVote(VoteProposal(voters: 10)),
      .openVote(vote: Self.vote, themes: []),
      .countDots(
        vote: Self.vote, CountPlace(theme: ThemeID(number: 1), table: nil), dots: 9),
      .closeVote(vote: Self.vote), .reveal(vote: Self.vote, themes: 2),
    ]
    for (number, command) in commands.enumerated() {
      _ = try writer.commit(
        command, id: SampleSession.id(UInt64(number + 1)), by: SampleSession.console,
        at: SampleSession.at(Int64(number)))
    }
    for number in [3, 1400] {
      _ = try writer.erase(
        .thing(.comment(CommentID(number: number))), because: .participant,
        id: SampleSession.id(UInt64(number)), by: SampleSession.console, at: SampleSession.at(60))
    }
  }

  private func change(_ change: (inout [UInt8]) -> Void) throws {
    var bytes = try folder.bytes(of: "dialog.jsonl")
    change(&bytes)
    try folder.write(bytes, to: "dialog.jsonl")
  }

  private func expectTheSameEitherWay() throws {
    let apart = try SessionReader(RecordFeed(opening: path, readingAheadFrom: .max))
    let ahead = try SessionReader(RecordFeed(opening: path, readingAheadFrom: 0))
    #expect(ahead.state == apart.state && ahead.eventCount == apart.eventCount)
    #expect(ahead.problem == apart.problem && ahead.hasUnfinishedEnd == apart.hasUnfinishedEnd)
    #expect((ahead.snapshot == nil) == (apart.snapshot == nil))
    let walls = try [0, .max].map { bytes in
      try StageReader(
        RecordFeed(opening: path, passingOver: HiddenDots(), readingAheadFrom: bytes))
    }
    #expect(walls[0].content == walls[1].content && walls[0].problem == walls[1].problem)
  }

  @Test("What is read is the same with and without it, over a reveal and erased words")
  func same() throws {
    try longSession()
    try expectTheSameEitherWay()
    let ahead = try SessionReader(RecordFeed(opening: path, readingAheadFrom: 0))
    #expect(ahead.eventCount > 3000)
    #expect(ahead.state.comments[CommentID(number: 3)]?.text == .erased)
    let wall = try StageReader(
      RecordFeed(opening: path, passingOver: HiddenDots(), readingAheadFrom: 0))
    #expect(wall.content == (try StageReader(opening: path)).content)
  }

  @Test("A log that is torn or damaged is read as far, and says the same")
  func damaged() throws {
    try longSession()
    try change { $0.removeLast(40) }
    try expectTheSameEitherWay()
    try change { $0[$0.count / 2] ^= 1 }
    try expectTheSameEitherWay()
    let reader = try SessionReader(RecordFeed(opening: path, readingAheadFrom: 0))
    #expect(reader.problem != nil && reader.snapshot == nil)
  }

  @Test("Nothing is folded behind a line that says something impossible, whichever thread reads it")
  func impossible() throws {
    try longSession()
    let whole = try SessionReader(opening: path)
    func entry(_ type: String) -> LogEntry {
      LogEntry(
        command: "m-1", at: "2016-06-14T14:10:00.000Z", by: "program.x", type: type,
        data: Array("{\"run\":7}".utf8))
    }
    _ = try LogWriter(opening: path).append { (_) throws(LogError) in
      [entry("step.started")] + Array(repeating: entry("later.one"), count: 600)
    }
    try expectTheSameEitherWay()
    let reader = try SessionReader(RecordFeed(opening: path, readingAheadFrom: 0))
    #expect(reader.problem == .event(sequence: whole.eventCount, type: "step.started"))
    #expect(reader.state == whole.state && reader.snapshot == nil)
    #expect(try !reader.update())
  }

  @Test("What comes later is read too, by whichever thread")
  func growing() throws {
    let writer = try SampleSession.create(path)
    let reader = try SessionReader(RecordFeed(opening: path, readingAheadFrom: 0))
    for number in 1...20 {
      _ = try writer.commit(
        SampleSession.comment("Nummer \(number)."), id: SampleSession.id(UInt64(number)),
        by: SampleSession.desk, at: SampleSession.at(Int64(number)))
      #expect(try reader.update())
      #expect(reader.state == writer.state)
    }
    #expect(try !reader.update())
  }

  @Test("Handing over keeps the order and never lets more lie than is allowed")
  func handover() throws {
    let handover = try #require(Handover<Int>(holdingAtMost: 3))
    let isRunning = BackgroundThread.start {
      for number in 1...1000 { handover.give(number) }
      handover.finish()
    }
    try #require(isRunning)
    var taken: [Int] = []
    while let items = handover.take() {
      #expect(items.count <= 3)
      taken += items
    }
    #expect(taken == Array(1...1000))
  }
}

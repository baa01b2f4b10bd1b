import EventLog
import FileTestSupport
import SessionEngine
import Testing

@testable import WorkshopSession

@Suite("Writing a session")
struct SessionWriterTests {
  let folder: TemporaryFolder
  var path: String { folder.file("dialog.jsonl") }

  init() throws { folder = try TemporaryFolder() }

  @Test("What one writer was given a receipt for, a reader finds in the file")
  func readBack() throws {
    let writer = try SampleSession.create(path)
    let receipt = try writer.commit(
      SampleSession.comment("Lyssna först."), id: SampleSession.id(1), by: SampleSession.desk,
      at: SampleSession.at(1))
    let reader = try SessionReader(opening: path)
    #expect(receipt.created == [.comment(CommentID(number: 1))])
    #expect(reader.state.comments[CommentID(number: 1)]?.text == "Lyssna först.")
    #expect(reader.state == writer.state)
    #expect(reader.problem == nil)
  }

  @Test("Two writers of one file decide against what the other has written")
  func twoWriters() throws {
    let first = try SampleSession.create(path)
    let second = try SessionWriter(opening: path, random: .seeded(8))
    let start = Command.startStep(run: SampleSession.opening)
    _ = try first.commit(
      start, id: SampleSession.id(1), by: SampleSession.console, at: SampleSession.at(1))
    #expect(throws: CommitFailure.refused(.alreadyDone(by: SampleSession.console))) {
      try second.commit(
        start, id: SampleSession.id(2), by: SampleSession.desk, at: SampleSession.at(2))
    }
    #expect(second.state.currentRun == SampleSession.opening)
  }

  @Test(
    "A writer that goes on from what a reader has folded decides as one that has read everything",
    arguments: 0...3)
  func continuing(writtenSince: Int) throws {
    let first = try SampleSession.create(path)
    _ = try first.commit(
      SampleSession.comment("Före."), id: SampleSession.id(1), by: SampleSession.desk,
      at: SampleSession.at(1))
    let snapshot = try #require(try SessionReader(opening: path).snapshot)
    for number in 0..<writtenSince {
      _ = try first.commit(
        SampleSession.comment("Sedan \(number)."), id: SampleSession.id(UInt64(10 + number)),
        by: SampleSession.desk, at: SampleSession.at(2))
    }
    let other = try SessionWriter(opening: path, random: .seeded(8), continuing: snapshot)
    let receipt = try other.commit(
      SampleSession.comment("Efter."), id: SampleSession.id(2), by: SampleSession.desk,
      at: SampleSession.at(3))
    #expect(receipt.created == [.comment(CommentID(number: writtenSince + 2))])
    let again = try other.commit(
      SampleSession.comment("Före."), id: SampleSession.id(1), by: SampleSession.desk,
      at: SampleSession.at(4))
    #expect(again.created == [.comment(CommentID(number: 1))])
    #expect(try SessionReader(opening: path).state == other.state)
  }

  @Test("A command sent again under its name adds nothing and gets its old receipt")
  func repeated() throws {
    let writer = try SampleSession.create(path)
    let once = try writer.commit(
      SampleSession.comment("En gång."), id: SampleSession.id(1), by: SampleSession.desk,
      at: SampleSession.at(1))
    let bytes = try folder.bytes(of: "dialog.jsonl")
    let other = try SessionWriter(opening: path, random: .seeded(8))
    let again = try other.commit(
      SampleSession.comment("En gång."), id: SampleSession.id(1), by: SampleSession.desk,
      at: SampleSession.at(9))
    #expect(once == again)
    #expect(try folder.bytes(of: "dialog.jsonl") == bytes)
  }

  @Test("A refused command leaves the file as it was, byte for byte")
  func refused() throws {
    let writer = try SampleSession.create(path)
    let bytes = try folder.bytes(of: "dialog.jsonl")
    #expect(throws: CommitFailure.self) {
      try writer.commit(
        .addComment(NewComment(text: "  ")), id: SampleSession.id(1), by: SampleSession.desk,
        at: SampleSession.at(1))
    }
    #expect(try folder.bytes(of: "dialog.jsonl") == bytes)
  }

  @Test("The log's times never go back, whatever the wall clock does")
  func clockSetBack() throws {
    let writer = try SampleSession.create(path)
    for (number, second) in [(1, 50), (2, 10)] as [(UInt64, Int64)] {
      _ = try writer.commit(
        SampleSession.comment("Nummer \(number)."), id: SampleSession.id(number),
        by: SampleSession.desk, at: SampleSession.at(second))
    }
    #expect(writer.state.lastMoment?.wall == SampleSession.at(50).wall)
    let lines = try folder.bytes(of: "dialog.jsonl").split(separator: UInt8(ascii: "\n"))
      .map { String(decoding: $0, as: UTF8.self) }
    #expect(lines.map { $0.contains(#","clock":"back","#) } == [false, false, false, true])
    #expect(try SessionReader(opening: path).state == writer.state)
  }

  @Test("The same script gives the same bytes")
  func scripted() throws {
    let paths = [folder.file("a.jsonl"), folder.file("b.jsonl")]
    for (path, seed) in zip(paths, [1, 1] as [UInt64]) {
      let writer = try SampleSession.create(path, .script, seed: seed)
      // Salts of a script follow from the log, whichever source a later writer has.
      let other = try SessionWriter(opening: path, random: .system)
      for (number, writer) in [(1, writer), (2, other)] as [(UInt64, SessionWriter)] {
        _ = try writer.commit(
          SampleSession.comment("Rad \(number)."), id: SampleSession.id(number),
          by: SampleSession.desk, at: SampleSession.at(Int64(number)))
      }
    }
    #expect(try folder.bytes(of: "a.jsonl") == folder.bytes(of: "b.jsonl"))
  }

  @Test("A file read in twice adds its rows once; taken back, it can be read in anew")
  func importing() throws {
    let writer = try SampleSession.create(path)
    let rows = [
      CommentRow(line: 2, table: 1, round: 1, text: "Ett.", kind: .statement, theme: "Tid"),
      CommentRow(line: 3, table: 2, round: 2, text: "Två.", kind: .idea, theme: "Tid"),
    ]
    let bytes = Array("table,round,text".utf8)
    func read(_ second: Int64) throws -> ImportResult {
      try writer.importFile(
        .importComments(rows), contents: bytes, by: SampleSession.console,
        at: SampleSession.at(second))
    }
    guard case .added(let receipt) = try read(1) else {
      Issue.record("nothing was added")
      return
    }
    #expect(try read(2) == .repeated(receipt))
    #expect(writer.state.comments.count == 2)
    _ = try writer.commit(
      .undo(command: receipt.command), id: SampleSession.id(5), by: SampleSession.console,
      at: SampleSession.at(3))
    #expect(writer.state.comments.count == 0)
    guard case .added = try read(4) else {
      Issue.record("it was not read in anew")
      return
    }
    #expect(writer.state.comments.count == 2)
    #expect(writer.state.themes.count == 1)
  }

  @Test("After a line that cannot be understood a writer decides nothing more")
  func impossibleLine() throws {
    let writer = try SampleSession.create(path)
    let log = try LogWriter(opening: path)
    _ = try log.append { (_) throws(LogError) in
      [
        LogEntry(
          command: "m-1", at: "2016-06-14T13:10:00.000Z", by: "program.x", type: "step.started",
          data: Array("{\"run\":7}".utf8))
      ]
    }
    let bytes = try folder.bytes(of: "dialog.jsonl")
    for number in 1...2 as ClosedRange<UInt64> {
      #expect(throws: CommitFailure.log(.event(sequence: 2, type: "step.started"))) {
        try writer.commit(
          SampleSession.comment("Efter."), id: SampleSession.id(number), by: SampleSession.desk,
          at: SampleSession.at(1))
      }
    }
    #expect(try folder.bytes(of: "dialog.jsonl") == bytes)
  }
}

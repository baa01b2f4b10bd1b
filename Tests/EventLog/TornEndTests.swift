import FileTestSupport
import Glibc
import Testing

@testable import EventLog

@Suite("A torn end")
struct TornEndTests {
  let folder: TemporaryFolder
  /// The log before the batch that is torn, and with it.
  let before: [UInt8]
  let whole: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    let writer = try LogWriter.create(at: folder.log, entries: [.comment("A")])
    try writer.append([.comment("B", "x")])
    before = try folder.bytes()
    try writer.append([.comment("C", "å"), .comment("C")])
    whole = try folder.bytes()
  }

  private func expectRepaired(_ tail: [UInt8]) throws {
    try folder.write(before + tail)
    #expect(try VerificationReport(verifying: folder.log).unfinishedEnd?.count == tail.count)
    let writer = try LogWriter(opening: folder.log)
    #expect(writer.tornTail == TornTail(sequence: 2, offset: before.count, length: tail.count))
    #expect(try folder.bytes() == before)
    #expect(try folder.bytes(of: "session.jsonl.torn-2") == tail)
    let lines = try writer.append { (added) throws(Never) in
      #expect(added.commands == ["A", "B"])
      return [.comment("D")]
    }
    #expect(lines.map(\.type) == ["log.repaired", "comment.added"])
    #expect(lines.map(\.hasMore) == [false, false])
    #expect(
      lines[0].data.elementsEqual(#"{"offset":\#(before.count),"bytes":\#(tail.count)}"#.utf8))
    #expect(lines[0].command.count == 26)
    #expect(lines[0].by == "console.k7q2")
    #expect(try VerificationReport(verifying: folder.log).isIntact)
    #expect(try writer.append([.comment("E")]).commands == ["E"])
    try folder.remove("session.jsonl.torn-2")
  }

  @Test("It is set aside beside the log, not beside a link to it")
  func link() throws {
    try folder.write(before + whole[before.count...].dropLast())
    #expect(mkdir(folder.file("elsewhere"), 0o700) == 0)
    let link = folder.file("elsewhere/linked.jsonl")
    #expect(symlink(folder.log, link) == 0)
    _ = try LogWriter(opening: link)
    #expect(folder.names.contains("session.jsonl.torn-2"))
    #expect(try LogWriter(opening: folder.log).tornTail != nil)
  }

  @Test("A batch cut at any byte is set aside whole, and said so once")
  func everyByte() throws {
    for length in 1..<whole.count - before.count {
      try expectRepaired(Array(whole[before.count...].prefix(length)))
    }
  }

  @Test("An end of zeros is torn")
  func zeros() throws {
    try expectRepaired([UInt8](repeating: 0, count: 5000))
    let beginning = whole[before.count...].prefix(100)
    try expectRepaired(beginning + [UInt8](repeating: 0, count: 4096))
  }

  @Test("A last line whose bytes are wrong is torn")
  func wrongLastLine() throws {
    var tail = Array(whole[before.count...])
    tail[tail.count - 40] ^= 1
    try expectRepaired(tail)
  }

  @Test("An end larger than a block is set aside whole")
  func largeEnd() throws {
    try expectRepaired([UInt8](repeating: 0x78, count: LogFile.blockSize * 2 + 7))
  }

  @Test("What is set aside belongs to its owner alone")
  func permissions() throws {
    try folder.write(before + [0])
    _ = try LogWriter(opening: folder.log)
    #expect(try folder.permissions(of: "session.jsonl.torn-2") == 0o600)
  }

  @Test("The end another process tore is cut by the next append")
  func tornByAnother() throws {
    try folder.write(before)
    let writer = try LogWriter(opening: folder.log)
    try folder.appendToLog(Array(whole[before.count...].dropLast(3)))
    let lines = try writer.append([.comment("D")])
    #expect(lines.map(\.type) == ["log.repaired", "comment.added"])
    #expect(try VerificationReport(verifying: folder.log).isIntact)
  }

  @Test("A writer that cut and was killed leaves the saying of it to the next, once")
  func saidByTheNext() throws {
    try folder.write(before + [0, 0])
    _ = try LogWriter(opening: folder.log)
    let cut = try folder.bytes()
    let first = try LogWriter(opening: folder.log)
    let second = try LogWriter(opening: folder.log)
    #expect(try folder.bytes() == cut)
    #expect(try first.append([.comment("D")]).map(\.type) == ["log.repaired", "comment.added"])
    #expect(try second.append([.comment("E")]).map(\.type) == ["comment.added"])
    #expect(try LogWriter(opening: folder.log).tornTail == nil)
  }

  @Test("A repair that was said though its batch was not written is handed over the next time")
  func saidWithoutItsBatch() throws {
    try folder.write(before + [0, 0])
    let calls = ObservedCalls()
    let writer = try LogWriter(opening: folder.log, calls: calls)
    _ = try writer.readNew()
    calls.restart(.shortWrite(2, bytes: 10))
    #expect(throws: AppendFailure<Never>.log(.noSpace)) { try writer.append([.comment("D")]) }
    let lines = try writer.append { (added) throws(Never) in
      #expect(added.map(\.type) == ["log.repaired"])
      return [.comment("D")]
    }
    #expect(lines.commands == ["D"])
  }

  @Test("Two different ends torn at one place are both kept")
  func tornTwice() throws {
    try folder.write(before + [1, 2, 3])
    _ = try LogWriter(opening: folder.log)
    try folder.appendToLog([4, 5])
    let writer = try LogWriter(opening: folder.log)
    #expect(writer.tornTail?.length == 5)
    #expect(try folder.bytes(of: "session.jsonl.torn-2") == [1, 2, 3])
    #expect(try folder.bytes(of: "session.jsonl.torn-2-2") == [4, 5])
  }

  @Test("A copy that was only begun is gone on with")
  func begunCopy() throws {
    try folder.write([1], to: "session.jsonl.torn-2")
    try folder.write(before + [1, 2, 3])
    _ = try LogWriter(opening: folder.log)
    #expect(try folder.bytes(of: "session.jsonl.torn-2") == [1, 2, 3])
    #expect(folder.names.count == 2)
  }

  @Test("Nothing is cut before its copy is durable")
  func order() throws {
    try folder.write(before + [1, 2, 3])
    let calls = ObservedCalls()
    _ = try LogWriter(opening: folder.log, calls: calls)
    let syncs = try #require(calls.calls.firstIndex(of: .fsync))
    let cut = try #require(calls.calls.firstIndex(of: .ftruncate))
    #expect(syncs < cut)
    #expect(calls.calls[syncs...].filter { $0 == .fsync }.count == 2)
    #expect(calls.calls[cut + 1] == .fdatasync)
  }
}

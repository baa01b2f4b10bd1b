import FileTestSupport
import Testing

@testable import EventLog

@Suite("Damage before the end")
struct DamageTests {
  let folder: TemporaryFolder
  let lines: [LogLine]

  init() throws {
    folder = try TemporaryFolder()
    let writer = try LogWriter.create(at: folder.log, entries: [.comment("A")])
    try writer.append([.comment("B", "x"), .comment("B")])
    try writer.append([.comment("C")])
    lines = try LogReader(opening: folder.log).readNew()
  }

  /// The log with other lines, and what is wrong with it by then.
  private func expectDamage(_ texts: [String], _ damage: LogDamage, readable: [String]) throws {
    let bytes = Array(texts.map { $0 + "\n" }.joined().utf8)
    try folder.write(bytes)
    #expect(throws: LogError.damaged(damage)) { try LogWriter(opening: folder.log) }
    let reader = try LogReader(opening: folder.log)
    #expect(try reader.readNew().commands == readable)
    #expect(reader.damage == damage)
    #expect(try reader.readNew().isEmpty)
    let report = try VerificationReport(verifying: folder.log)
    #expect(report.damage == damage)
    #expect(!report.isIntact)
    #expect(try folder.bytes() == bytes)
    #expect(folder.names == ["session.jsonl"])
  }

  @Test("A changed byte in the middle is named by line and place, and never repaired")
  func changedByte() throws {
    var texts = lines.map(\.text)
    texts[2].replace("\"table\":3", with: "\"table\":4")
    try expectDamage(
      texts, LogDamage(line: 3, offset: lines[2].offset, problem: .checksum), readable: ["A"])
  }

  @Test("A broken line in the middle is named")
  func brokenLine() throws {
    var texts = lines.map(\.text)
    texts[1] = "rubbish"
    try expectDamage(
      texts, LogDamage(line: 2, offset: lines[1].offset, problem: .unreadable), readable: ["A"])
  }

  @Test("A line that is missing is named")
  func missingLine() throws {
    var texts = lines.map(\.text)
    texts.remove(at: 1)
    try expectDamage(
      texts,
      LogDamage(line: 2, offset: lines[1].offset, problem: .sequence(expected: 1, found: 2)),
      readable: ["A"])
  }

  @Test("A last line that stands there twice is damage, not a torn end")
  func repeatedLine() throws {
    let texts = lines.map(\.text) + [lines[3].text]
    try expectDamage(
      texts,
      LogDamage(
        line: 5, offset: lines[3].offset + lines[3].length,
        problem: .sequence(expected: 4, found: 3)),
      readable: ["A", "B", "B", "C"])
  }

  @Test("A whole record glued to a torn one is not cut")
  func gluedRecord() throws {
    var texts = lines.map(\.text)
    texts[3] = "{\"v\":1,\"seq\":3,\"cm" + texts[3]
    try expectDamage(
      texts, LogDamage(line: 4, offset: lines[3].offset, problem: .checksum),
      readable: ["A", "B", "B"])
  }

  @Test("A record of a later version is not cut though it is the last")
  func laterVersion() throws {
    let start = Array(#"{"v":3,"seq":4"#.utf8)
    let checksum = Checksum.hexadecimal(Checksum.crc32(start.span, 0..<start.count))
    let later = String(decoding: start + ",\"crc\":\"".utf8 + checksum + "\"}".utf8, as: UTF8.self)
    try expectDamage(
      lines.map(\.text) + [later],
      LogDamage(
        line: 5, offset: lines[3].offset + lines[3].length, problem: .newerVersion(3)),
      readable: ["A", "B", "B", "C"])
  }

  @Test("A line that was changed and given a new checksum breaks the chain")
  func chain() throws {
    let forged = try LogWriter.create(at: "\(folder.path)/forged", entries: [.comment("X")])
    try forged.append([.comment("B", "x"), .comment("B")])
    let other = try LogReader(opening: "\(folder.path)/forged").readNew()
    var texts = lines.map(\.text)
    texts[0] = other[0].text
    try folder.write(Array(texts.map { $0 + "\n" }.joined().utf8))
    let report = try VerificationReport(verifying: folder.log)
    #expect(
      report.damage == LogDamage(line: 2, offset: lines[1].offset, problem: .chain))
    let damage = LogDamage(line: 2, offset: lines[1].offset, problem: .chain)
    #expect(throws: LogError.damaged(damage)) {
      try LogWriter(opening: folder.log, verifiesChain: true)
    }
  }

  @Test("A writer refuses to go on from lines that do not follow from what it knows")
  func forgedAddition() throws {
    let writer = try LogWriter(opening: folder.log)
    let forged = try LogWriter.create(at: "\(folder.path)/forged", entries: [.comment("X")])
    try forged.append([.comment("B"), .comment("B"), .comment("B")])
    let addition = try #require(try forged.append([.comment("Y")]).first)
    try folder.appendToLog(Array(addition.raw) + [0x0A])
    let damage = LogDamage(
      line: 5, offset: lines[3].offset + lines[3].length, problem: .chain)
    #expect(throws: AppendFailure<Never>.log(.damaged(damage))) {
      try writer.append([.comment("Z")])
    }
  }

  @Test("A reader does not call it damage while someone may be writing there")
  func underTheLock() throws {
    let writer = try LogWriter(opening: folder.log)
    let reader = try LogReader(opening: folder.log)
    var bytes = try folder.bytes()
    bytes[lines[1].offset + 30] ^= 1
    _ = try writer.append { (_) throws(Never) in
      #expect(throws: Never.self) {
        try folder.write(bytes)
        #expect(try reader.readNew().commands == ["A"])
      }
      #expect(reader.damage == nil)
      return []
    }
    #expect(try reader.readNew().isEmpty)
    #expect(reader.damage?.line == 2)
  }

  @Test("Whatever byte is wrong, what is read is the beginning of what was written")
  func everyByte() throws {
    let whole = try folder.bytes()
    let commands = lines.commands
    for index in stride(from: 0, to: whole.count, by: 3) {
      var bytes = whole
      bytes[index] ^= 0x11
      try folder.write(bytes)
      guard let reader = try? LogReader(opening: folder.log) else {
        #expect(index < 14)
        continue
      }
      let read = try reader.readNew()
      #expect(read.count < lines.count)
      #expect(commands.starts(with: read.commands))
      #expect(reader.damage != nil || reader.hasUnfinishedEnd)
    }
  }
}

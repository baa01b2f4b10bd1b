import FileTestSupport
import Glibc
import Testing

@testable import EventLog

@Suite("Erasing bodies")
struct ErasingTests {
  static let secret = "Hemligt ord om Anna"
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A log of five lines, two of which hold the words that are to go.
  private func make(_ calls: ObservedCalls = ObservedCalls()) throws -> LogWriter {
    let writer = try LogWriter.create(at: folder.log, entries: [.comment("A")], calls: calls)
    try writer.append([.comment("B", Self.secret), .comment("B", "granne")])
    try writer.append([.comment("C", Self.secret + " igen")])
    try writer.append([.comment("D", "kvar")])
    return writer
  }

  private static func erasure(of sequences: [Int], _ command: String = "E") -> LogErasure {
    LogErasure(
      of: sequences, because: .participant, command: command, at: "2026-11-21T09:00:00.123Z",
      by: "program.x")
  }

  @discardableResult
  private func erase(
    _ sequences: [Int], with writer: LogWriter, _ command: String = "E"
  ) throws(AppendFailure<Never>) -> [LogLine] {
    try writer.erase { _ in Self.erasure(of: sequences, command) }
  }

  private func holdsSecret() throws -> Bool {
    String(decoding: try folder.bytes(), as: UTF8.self).contains("Hemligt")
  }

  private func lines() throws -> [ArraySlice<UInt8>] {
    try folder.bytes().split(separator: UInt8(ascii: "\n"))
  }

  @Test("The words are gone from the file, and all else stands where it stood")
  func whole() throws {
    let writer = try make()
    let (before, hash) = (try lines(), writer.headHash)
    let written = try erase([1, 3], with: writer)
    #expect(written.map(\.type) == ["body.erased", "erase.swept"])
    #expect(written[0].erasedSequences == [1, 3])
    #expect(String(decoding: written[0].data, as: UTF8.self).hasSuffix(#""reason":"participant"}"#))
    #expect(try !holdsSecret())
    let after = try lines()
    #expect(after.prefix(5).map(\.count) == before.map(\.count))
    for index in [0, 2, 4] { #expect(after[index] == before[index]) }
    #expect(written[0].follows(Array(hash.utf8)))
    let report = try VerificationReport(verifying: folder.log)
    #expect(report.isIntact && report.unfinishedErasures == 0 && report.unfinishedEnd == nil)
    #expect(report.bodiesErased == 2 && report.bodiesPresent == 2 && report.lines == 7)
    #expect(report.headHash == writer.headHash)
    #expect(try writer.append([.comment("F")]).map(\.sequence) == [7])
  }

  @Test(
    "The event that names the bodies is durable before the first is overwritten, each by one call")
  func order() throws {
    let calls = ObservedCalls()
    let writer = try make(calls)
    calls.restart()
    try erase([1, 3], with: writer)
    let changes = calls.calls.filter { [.write, .pwrite, .fdatasync].contains($0) }
    #expect(changes == [.write, .fdatasync, .pwrite, .pwrite, .fdatasync, .write, .fdatasync])
  }

  @Test(
    "Where nothing is left to erase nothing is written; what is left goes without the rest")
  func nothingToErase() throws {
    let writer = try make()
    try erase([1], with: writer)
    let bytes = try folder.bytes()
    for sequences in [[1], [0], [99], [], [-1, 1]] {
      #expect(try erase(sequences, with: writer, "G").isEmpty)
    }
    #expect(try folder.bytes() == bytes)
    #expect(try erase([1, 3, 99], with: writer, "H").first?.erasedSequences == [3])
    #expect(try !holdsSecret())
    #expect(try VerificationReport(verifying: folder.log).bodiesErased == 2)
  }

  @Test("A decision that says no writes nothing")
  func refused() throws {
    let writer = try make()
    let bytes = try folder.bytes()
    #expect(throws: AppendFailure<Refusal>.refused(.alreadyDone)) {
      try writer.erase { (_) throws(Refusal) in throw .alreadyDone }
    }
    #expect(try folder.bytes() == bytes)
  }

  @Test("Another writer that has the log open reads of it and goes on")
  func otherWriter() throws {
    let writer = try make()
    let other = try LogWriter(opening: folder.log)
    _ = try other.readNew()
    try erase([1, 3], with: writer)
    var erased: [Int] = []
    _ = try other.append { added -> [LogEntry] in
      erased = added.flatMap(\.erasedSequences)
      return [.comment("F")]
    }
    #expect(erased == [1, 3])
    let again = try other.readAgain()
    #expect(again.count == 8 && again[1].body == .erased && again[3].body == .erased)
  }

  @Test("A file that takes no writing in its middle is not said to be erased")
  func noPlace() throws {
    let calls = ObservedCalls()
    let writer = try make(calls)
    let bytes = try folder.bytes()
    calls.restart()
    try erase([1], with: writer, "probe")
    let place = try #require(calls.calls.firstIndex(of: .open))
    try folder.write(bytes)
    let second = try LogWriter(opening: folder.log, calls: calls)
    calls.restart(.at(place + 1, code: EPERM))
    #expect(throws: AppendFailure<Never>.log(.noPermission)) { try erase([1], with: second) }
    #expect(try folder.bytes() == bytes)
  }

  /// Erases in a new log with a fault; whoever held the lock has let go when this returns.
  private func eraseAnew(_ calls: ObservedCalls, _ fault: ObservedCalls.Fault) throws -> Bool {
    try? folder.remove("session.jsonl")
    let writer = try make(calls)
    calls.restart(fault)
    return (try? erase([1, 3], with: writer)) != nil
  }

  /// Erases with a fault at each call in turn, then lets the next writer come, and holds what has to be so.
  private func eachCall(_ fault: (Int) -> ObservedCalls.Fault) throws -> Int {
    var number = 1
    while true {
      let calls = ObservedCalls()
      let isDone = try eraseAnew(calls, fault(number))
      let context = "fault \(fault(number))"
      let isAnnounced = String(decoding: try folder.bytes(), as: UTF8.self).contains("body.erased")
      // A reader that only looks finds a log in order, and no words that an event names.
      let seen = try LogReader(opening: folder.log, verifiesChain: true)
      let erased = Set(try seen.readNew().flatMap(\.erasedSequences))
      #expect(seen.damage == nil, "\(context)")
      if try holdsSecret() { #expect(!isDone, "\(context)") }
      let report = try VerificationReport(verifying: folder.log)
      #expect(report.isIntact, "\(context)")
      if isDone { #expect(report.unfinishedErasures == 0 && erased == [1, 3], "\(context)") }

      _ = try LogWriter(opening: folder.log)
      #expect(try holdsSecret() == !isAnnounced, "\(context)")
      let finished = try folder.bytes()
      #expect(try LogWriter(opening: folder.log).append([.comment("Z")]).last?.command == "Z")
      #expect(Array(try folder.bytes().prefix(finished.count)) == finished, "\(context)")
      let after = try VerificationReport(verifying: folder.log)
      #expect(after.isIntact && after.unfinishedErasures == 0, "\(context)")
      #expect(after.bodiesErased == (isAnnounced ? 2 : 0), "\(context)")
      if calls.calls.count < number { return number }
      number += 1
    }
  }

  @Test(
    "Whichever call fails, the words stay whole and unannounced, or they are gone in the end",
    arguments: [EIO, ENOSPC, EACCES])
  func oneFailure(code: Int32) throws {
    #expect(try eachCall { .at($0, code: code) } > 12)
  }

  @Test("Wherever the process ends, the next writer finishes what was announced, once")
  func ended() throws {
    #expect(try eachCall { .from($0, code: EIO) } > 12)
  }

  @Test("A line that was half overwritten when the process ended is read as erased, and finished")
  func halfOverwritten() throws {
    for number in 1...2 {
      for bytes in stride(from: 0, to: 110, by: 9) {
        let isDone = try eraseAnew(ObservedCalls(), .tornOverwrite(number, bytes: bytes))
        #expect(!isDone)
        let reader = try LogReader(opening: folder.log, verifiesChain: true)
        #expect(try reader.readNew().map(\.sequence) == Array(0...5))
        let report = try VerificationReport(verifying: folder.log)
        #expect(report.isIntact && report.unfinishedErasures == 1, "\(number), \(bytes) bytes")
        _ = try LogWriter(opening: folder.log)
        #expect(try !holdsSecret())
        let finished = try VerificationReport(verifying: folder.log)
        #expect(finished.isIntact && finished.bodiesErased == 2)
        #expect(finished.unfinishedErasures == 0)
      }
    }
  }

  @Test("A half overwritten line whose head was changed too is damage")
  func changedHead() throws {
    #expect(try !eraseAnew(ObservedCalls(), .tornOverwrite(1, bytes: 12)))
    var bytes = try folder.bytes()
    let line = try #require(bytes.firstIndex(of: UInt8(ascii: "\n"))) + 1
    let digit = try #require(bytes[line...].firstIndex(of: UInt8(ascii: "3")))
    bytes[digit] = UInt8(ascii: "4")
    try folder.write(bytes)
    let reader = try LogReader(opening: folder.log)
    _ = try reader.readNew()
    #expect(reader.damage != nil)
    #expect(throws: LogError.self) { try LogWriter(opening: folder.log) }
    #expect(try folder.bytes() == bytes)
  }

  @Test("A line that no event names as erased is damage when it is overwritten")
  func unannounced() throws {
    _ = try make()
    var bytes = try folder.bytes()
    let place = try #require(bytes.firstRange(of: Array("Hemligt".utf8)))
    bytes.replaceSubrange(place, with: Array("       ".utf8))
    try folder.write(bytes)
    let reader = try LogReader(opening: folder.log)
    _ = try reader.readNew()
    #expect(reader.damage?.problem == .checksum)
  }
}

import FileTestSupport
import Glibc
import Testing

@testable import EventLog

@Suite("Failing system calls")
struct FaultTests {
  /// What is done with a log: made, appended to twice, opened again, appended to.
  private func work(_ path: String, _ calls: ObservedCalls, _ acknowledged: inout [String]) throws {
    do {
      let writer = try LogWriter.create(
        at: path, entries: [.comment("A"), .comment("A")], calls: calls)
      acknowledged.append("A")
      for command in ["B", "C"] {
        // Whoever is told that nothing was written goes on with the next command.
        if (try? writer.append([.comment(command, "x"), .comment(command)])) != nil {
          acknowledged.append(command)
        }
      }
    }
    try goOn(path, calls, &acknowledged)
  }

  private func goOn(_ path: String, _ calls: ObservedCalls, _ acknowledged: inout [String]) throws {
    let writer = try LogWriter(opening: path, calls: calls)
    try writer.append([.comment("D", "y"), .comment("D")])
    acknowledged.append("D")
  }

  private func expectSound(
    _ folder: TemporaryFolder, _ acknowledged: [String], _ context: String
  ) throws {
    do {
      _ = try LogWriter(opening: folder.log)
    } catch .missing, .emptyFile, .creationInterrupted {
      #expect(acknowledged.isEmpty, "\(context)")
      return
    }
    let recovered = try folder.bytes()
    _ = try LogWriter(opening: folder.log)
    #expect(try folder.bytes() == recovered, "opening twice changes nothing: \(context)")
    let lines = try LogReader(opening: folder.log, verifiesChain: true).readNew()
    let report = try VerificationReport(verifying: folder.log)
    #expect(report.isIntact && report.unfinishedEnd == nil, "\(context)")
    let commands = lines.filter { $0.type != "log.repaired" }.commands
    for command in ["A", "B", "C", "D"] {
      let count = commands.filter { $0 == command }.count
      #expect(count == 2 || (count == 0 && !acknowledged.contains(command)), "\(context)")
    }
    #expect(commands == commands.sorted(), "\(context)")
    #expect(try LogWriter(opening: folder.log).append([.comment("Z")]).last?.command == "Z")
  }

  private func eachCall(
    _ fault: (Int) -> ObservedCalls.Fault, prepare: (TemporaryFolder) throws -> Void,
    _ run: (String, ObservedCalls, inout [String]) throws -> Void
  ) throws {
    var number = 1
    while true {
      let folder = try TemporaryFolder()
      try prepare(folder)
      let calls = ObservedCalls(fault(number))
      var acknowledged: [String] = []
      do { try run(folder.log, calls, &acknowledged) } catch {}
      try expectSound(folder, acknowledged, "fault \(fault(number)), acknowledged \(acknowledged)")
      if calls.calls.count < number { break }
      number += 1
    }
    #expect(number > 15)
  }

  @Test(
    "Whichever call fails, what was acknowledged is there and nothing is half there",
    arguments: [EIO, ENOSPC, EACCES])
  func oneFailure(code: Int32) throws {
    try eachCall({ .at($0, code: code) }, prepare: { _ in }, work)
  }

  @Test("Wherever the process ends, what was acknowledged is there and nothing is half there")
  func ended() throws {
    try eachCall({ .from($0, code: EIO) }, prepare: { _ in }, work)
  }

  private func tear(_ folder: TemporaryFolder) throws {
    let writer = try LogWriter.create(at: folder.log, entries: [.comment("A"), .comment("A")])
    let whole = try folder.bytes()
    try writer.append([.comment("B", "x"), .comment("B")])
    let bytes = try folder.bytes()
    try folder.write(whole + bytes[whole.count..<bytes.count - 9])
  }

  @Test("Whichever call of a repair fails, the next one completes it", arguments: [EIO, ENOSPC])
  func repair(code: Int32) throws {
    try eachCall({ .at($0, code: code) }, prepare: tear, goOn)
    try eachCall({ .from($0, code: code) }, prepare: tear, goOn)
  }

  private func appendPartly(_ bytes: Int, _ fault: ObservedCalls.Fault) throws -> [String] {
    let folder = try TemporaryFolder()
    let calls = ObservedCalls()
    let writer = try LogWriter.create(
      at: folder.log, entries: [.comment("A"), .comment("A")], calls: calls)
    calls.restart(fault)
    let isWhole = (try? writer.append([.comment("B", "x"), .comment("B")])) != nil
    calls.restart()
    try writer.append([.comment("C"), .comment("C")])
    try expectSound(folder, isWhole ? ["A", "B", "C"] : ["A", "C"], "\(bytes) bytes")
    return folder.names
  }

  @Test("However little of a batch is taken, nothing of it is left")
  func shortWrites() throws {
    for bytes in stride(from: 0, to: 800, by: 37) {
      #expect(try appendPartly(bytes, .shortWrite(1, bytes: bytes)) == ["session.jsonl"])
    }
  }

  @Test("What was taken in part and cannot be cut off is set aside by the next append")
  func tornWrites() throws {
    for bytes in stride(from: 1, to: 500, by: 37) {
      #expect(
        try appendPartly(bytes, .tornWrite(1, bytes: bytes))
          == ["session.jsonl", "session.jsonl.torn-2"])
    }
  }
}

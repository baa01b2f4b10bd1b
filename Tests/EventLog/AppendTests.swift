import FileTestSupport
import Glibc
import Testing

@testable import EventLog

@Suite("Appending")
struct AppendTests {
  let folder: TemporaryFolder
  let calls = ObservedCalls()
  let writer: LogWriter

  init() throws {
    folder = try TemporaryFolder()
    writer = try LogWriter.create(at: folder.log, entries: [.comment("A")], calls: calls)
    _ = try writer.readNew()
    calls.restart()
  }

  @Test("A batch is one write under the lock, and synced after it")
  func oneWrite() throws {
    let lines = try writer.append([.comment("B", "x"), .comment("B", "y"), .comment("B")])
    #expect(calls.calls == [.flock, .stat, .write, .flock, .fdatasync])
    #expect(lines.map(\.sequence) == [1, 2, 3])
    #expect(lines.map(\.hasMore) == [true, true, false])
    #expect(lines.map(\.offset).last == (try folder.bytes().count - lines[2].length))
  }

  @Test("A refusal writes nothing, and the next command goes through")
  func refusal() throws {
    #expect(throws: AppendFailure<Refusal>.refused(.alreadyDone)) {
      try writer.append { _ throws(Refusal) in throw .alreadyDone }
    }
    #expect(calls.calls == [.flock, .stat, .flock])
    #expect(try writer.append([.comment("B")]).map(\.sequence) == [1])
  }

  @Test("The decision sees what others have added since, once")
  func seesOthers() throws {
    let other = try LogWriter(opening: folder.log)
    try other.append([.comment("B"), .comment("B")])
    try other.append([.comment("C")])
    var seen: [[String]] = []
    for command in ["D", "E"] {
      _ = try writer.append { (added) throws(Never) in
        seen.append(added.commands)
        return [.comment(command)]
      }
    }
    #expect(seen == [["B", "B", "C"], []])
    #expect(try other.readNew().commands == ["D", "E"])
    #expect(writer.headHash == other.headHash)
  }

  @Test("A writer that opens a log is handed all of it")
  func handsOverAll() throws {
    try writer.append([.comment("B")])
    let other = try LogWriter(opening: folder.log)
    _ = try other.append { (added) throws(Never) in
      #expect(added.commands == ["A", "B"])
      return []
    }
    #expect(try other.readNew().isEmpty)
  }

  @Test("Where there is nothing to write, what others wrote is made durable before the answer")
  func syncsForOthers() throws {
    _ = try writer.append([])
    #expect(calls.calls == [.flock, .stat, .flock])
    try LogWriter(opening: folder.log).append([.comment("B")])
    calls.restart()
    _ = try writer.append([])
    #expect(calls.calls.last == .fdatasync)
  }

  @Test("Writers that take turns never lose, repeat or mix a batch")
  func interleaving() async throws {
    let path = folder.log
    await withTaskGroup { group in
      for name in ["p", "q", "r"] {
        group.addTask {
          #expect(throws: Never.self) {
            let writer = try LogWriter(opening: path)
            for number in 0..<40 {
              let command = "\(name)\(number)"
              try writer.append([.comment(command, "x"), .comment(command)])
            }
          }
        }
      }
    }
    let lines = try LogReader(opening: path, verifiesChain: true).readNew()
    #expect(lines.map(\.sequence) == Array(0...240))
    for name in ["p", "q", "r"] {
      let own = lines.filter { $0.command.hasPrefix(name) }
      #expect(own.commands == (0..<40).flatMap { ["\(name)\($0)", "\(name)\($0)"] })
    }
    for pair in stride(from: 1, to: 241, by: 2) {
      #expect(lines[pair].command == lines[pair + 1].command)
    }
  }

  private func blocksStop() -> Bool {
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &mask)
    return sigismember(&mask, SIGTSTP) == 1
  }

  /// Runs `body` on a thread that takes SIGTSTP, as that of a program does.
  private func takingStop(_ body: () throws -> Void) rethrows {
    var stop = sigset_t()
    var former = sigset_t()
    sigaddset(&stop, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stop, &former)
    defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
    try body()
  }

  @Test("The process cannot be stopped while it holds the lock")
  func stopSignal() throws {
    try takingStop {
      #expect(!blocksStop())
      _ = try writer.append { (_) throws(Never) in
        #expect(blocksStop())
        return []
      }
      #expect(!blocksStop())
    }
  }

  @Test(
    "A full disk leaves the log as it was, and the writer can be used again",
    arguments: [
      ENOSPC, EDQUOT, EFBIG,
    ])
  func fullDisk(code: Int32) throws {
    let before = try folder.bytes()
    calls.restart(.at(3, code: code))
    #expect(throws: AppendFailure<Never>.log(.noSpace)) { try writer.append([.comment("B", "x")]) }
    #expect(try folder.bytes() == before)
    #expect(try writer.append([.comment("B")]).map(\.sequence) == [1])
  }

  @Test("A write that is taken in part is taken back", arguments: [0, 1, 100, 300])
  func shortWrite(bytes: Int) throws {
    let before = try folder.bytes()
    calls.restart(.shortWrite(1, bytes: bytes))
    #expect(throws: AppendFailure<Never>.log(.noSpace)) {
      try writer.append([.comment("B", "x"), .comment("B")])
    }
    #expect(try folder.bytes() == before)
    #expect(try writer.append([.comment("B")]).map(\.sequence) == [1])
  }

  @Test("A writer whose sync has failed never writes or syncs again")
  func poisoned() throws {
    calls.restart(.at(5, code: EIO))
    #expect(throws: AppendFailure<Never>.log(.system(SystemCallFailure(.fdatasync, code: EIO)))) {
      try writer.append([.comment("B")])
    }
    #expect(writer.isPoisoned)
    calls.restart()
    #expect(throws: AppendFailure<Never>.log(.poisoned)) { try writer.append([.comment("C")]) }
    #expect(throws: LogError.poisoned) { try writer.readNew() }
    #expect(calls.calls.isEmpty)
    let next = try LogWriter(opening: folder.log)
    #expect(try next.append([.comment("C")]).commands == ["C"])
  }

  @Test("A write that the disk fails poisons, since nobody knows what was kept")
  func failedWrite() throws {
    calls.restart(.at(3, code: EIO))
    #expect(throws: AppendFailure<Never>.log(.system(SystemCallFailure(.write, code: EIO)))) {
      try writer.append([.comment("B")])
    }
    #expect(throws: AppendFailure<Never>.log(.poisoned)) { try writer.append([.comment("B")]) }
  }

  @Test("A disk that runs full only at the sync poisons too")
  func fullAtSync() throws {
    calls.restart(.at(5, code: ENOSPC))
    #expect(throws: AppendFailure<Never>.self) { try writer.append([.comment("B")]) }
    #expect(writer.isPoisoned)
  }

  @Test("Nothing is written to a file whose name another file has taken")
  func replaced() throws {
    let writer = try LogWriter(opening: folder.log)
    let mine = try folder.bytes()
    try folder.write(mine, to: "copy.jsonl")
    #expect(rename(folder.log, folder.file("moved.jsonl")) == 0)
    #expect(rename(folder.file("copy.jsonl"), folder.log) == 0)
    #expect(throws: AppendFailure<Never>.log(.removed)) { try writer.append([.comment("B")]) }
    #expect(try folder.bytes() == mine)
    #expect(try folder.bytes(of: "moved.jsonl") == mine)
  }

  @Test("What other bytes in the same file look like is no torn end: nothing of them is cut")
  func overwritten() throws {
    let writer = try LogWriter(opening: folder.log)
    let other = [UInt8](repeating: UInt8(ascii: "x"), count: try folder.bytes().count + 40)
    let descriptor = open(folder.log, O_WRONLY)
    defer { close(descriptor) }
    #expect(pwrite(descriptor, other, other.count, 0) == other.count)
    #expect(throws: AppendFailure<Never>.log(.removed)) { try writer.append([.comment("B")]) }
    #expect(try folder.bytes() == other)
  }

  @Test("Nothing is acknowledged into a file that has been removed")
  func removed() throws {
    unlink(folder.log)
    #expect(throws: AppendFailure<Never>.log(.removed)) { try writer.append([.comment("B")]) }
  }

  @Test("A log that has been renamed is written on under its new name")
  func renamed() throws {
    rename(folder.log, "\(folder.path)/b.jsonl")
    try writer.append([.comment("B")])
    #expect(try LogReader(opening: "\(folder.path)/b.jsonl").readNew().commands == ["A", "B"])
  }

  @Test("Lines that vanish from under a writer are damage")
  func vanished() throws {
    try writer.append([.comment("B")])
    let first = try #require(try LogReader(opening: folder.log).readNew().first)
    truncate(folder.log, first.length)
    let damage = LogDamage(line: 2, offset: first.length, problem: .truncated)
    #expect(throws: AppendFailure<Never>.log(.damaged(damage))) {
      try writer.append([.comment("C")])
    }
  }
}

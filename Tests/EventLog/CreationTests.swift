import FileTestSupport
import Glibc
import Testing

@testable import EventLog

@Suite("Making and opening a log")
struct CreationTests {
  @Test("A new log belongs to its owner alone and is durable before it is acknowledged")
  func creation() throws {
    let folder = try TemporaryFolder()
    let calls = ObservedCalls()
    let writer = try LogWriter.create(at: folder.log, entries: [.comment("A")], calls: calls)
    #expect(calls.calls == [.open, .flock, .write, .flock, .fdatasync, .open, .fsync])
    #expect(try !writer.permissionsWiderThanOwner)
    #expect(try writer.readNew().commands == ["A"])
    #expect(writer.lastSequence == 0)
  }

  @Test("A file that exists is never overwritten")
  func existing() throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("mine".utf8))
    #expect(throws: LogError.alreadyExists) {
      try LogWriter.create(at: folder.log, entries: [.comment("A")])
    }
    #expect(try folder.bytes() == Array("mine".utf8))
  }

  @Test("A log has at least one line")
  func withoutEntries() throws {
    let folder = try TemporaryFolder()
    #expect(throws: LogError.emptyFile) { try LogWriter.create(at: folder.log, entries: []) }
    #expect(folder.names.isEmpty)
  }

  private func errors(opening path: String) -> [LogError?] {
    var errors: [LogError?] = []
    do {
      _ = try LogReader(opening: path)
      errors.append(nil)
    } catch { errors.append(error) }
    do {
      _ = try LogWriter(opening: path)
      errors.append(nil)
    } catch { errors.append(error) }
    return errors
  }

  @Test("What is wrong with a path is told apart")
  func wrongPaths() throws {
    let folder = try TemporaryFolder()
    #expect(errors(opening: folder.log) == [.missing, .missing])
    #expect(errors(opening: folder.log + "/below") == [.missing, .missing])
    #expect(errors(opening: folder.path) == [.isFolder, .isFolder])
    mkfifo("\(folder.path)/pipe", 0o600)
    #expect(errors(opening: "\(folder.path)/pipe") == [.notAFile, .notAFile])
    #expect(throws: LogError.missing) {
      try LogWriter.create(at: "\(folder.path)/none/log", entries: [.comment("A")])
    }
  }

  @Test(
    "What is wrong with a file is told apart, and the file is left alone",
    arguments: [
      ("", LogError.emptyFile),
      ("Dear all,\n", .notALog),
      ("{\"v\":1,\"x\":2}\n", .notALog),
      ("{\"v\":2,\"later\":true}\n", .newerVersion(2)),
      ("\u{FEFF}{\"v\":1,\"seq\":0,", .notALog),
    ])
  func wrongFiles(text: String, error: LogError) throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(text.utf8))
    #expect(errors(opening: folder.log) == [error, error])
    #expect(try folder.bytes() == Array(text.utf8))
    #expect(folder.names == ["session.jsonl"])
  }

  @Test("A log whose making was interrupted is told from a log with lines")
  func interruptedCreation() throws {
    let folder = try TemporaryFolder()
    _ = try LogWriter.create(at: folder.log, entries: [.comment("A", "x"), .comment("A")])
    let whole = try folder.bytes()
    for length in 1..<whole.count {
      try folder.write(Array(whole[..<length]))
      #expect(throws: LogError.creationInterrupted) { try LogWriter(opening: folder.log) }
      #expect(try LogReader(opening: folder.log).readNew().isEmpty)
    }
    try folder.write([UInt8](repeating: 0, count: 300))
    #expect(throws: LogError.creationInterrupted) { try LogWriter(opening: folder.log) }
  }

  @Test(
    "Permissions wider than the owner are told",
    arguments: [
      (0o600, false), (0o640, true), (0o604, true), (0o620, true),
    ] as [(mode_t, Bool)])
  func permissions(mode: mode_t, isWider: Bool) throws {
    let folder = try TemporaryFolder()
    let writer = try LogWriter.create(at: folder.log, entries: [.comment("A")])
    chmod(folder.log, mode)
    #expect(try writer.permissionsWiderThanOwner == isWider)
    #expect(try LogReader(opening: folder.log).permissionsWiderThanOwner == isWider)
  }

  @Test(
    "The system's refusals become words a person can act on",
    arguments: [
      (ENOENT, .missing), (ENOTDIR, .missing), (EISDIR, .isFolder), (EACCES, .noPermission),
      (EPERM, .noPermission), (EROFS, .readOnlyMedia), (EEXIST, .alreadyExists),
      (ENOSPC, .noSpace), (EDQUOT, .noSpace), (EFBIG, .noSpace),
      (EIO, .system(SystemCallFailure(.open, code: EIO))),
    ] as [(Int32, LogError)])
  func refusals(code: Int32, error: LogError) throws {
    let folder = try TemporaryFolder()
    _ = try LogWriter.create(at: folder.log, entries: [.comment("A")])
    #expect(throws: error) {
      try LogReader(opening: folder.log, calls: ObservedCalls(.at(1, code: code)))
    }
    #expect(throws: error) {
      try LogWriter(opening: folder.log, calls: ObservedCalls(.at(1, code: code)))
    }
  }
}

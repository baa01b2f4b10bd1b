import EventLog
import Glibc

/// A folder for one test, removed with all it holds.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/verkstad-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw POSIXFailure(code: errno) }
    path = String(cString: made)
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  var log: String { "\(path)/session.jsonl" }

  /// The names in the folder, sorted.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func remove(_ file: String) throws {
    guard unlink("\(path)/\(file)") == 0 else { throw POSIXFailure(code: errno) }
  }

  func permissions(of file: String) throws -> mode_t {
    var status = stat()
    guard stat("\(path)/\(file)", &status) == 0 else { throw POSIXFailure(code: errno) }
    return status.st_mode & 0o777
  }

  func bytes(of file: String = "session.jsonl") throws -> [UInt8] {
    let descriptor = open("\(path)/\(file)", O_RDONLY)
    guard descriptor >= 0 else { throw POSIXFailure(code: errno) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: Int(lseek(descriptor, 0, SEEK_END)))
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count == bytes.count else { throw POSIXFailure(code: EIO) }
    return bytes
  }

  func write(_ bytes: [UInt8], to file: String = "session.jsonl") throws {
    let descriptor = open("\(path)/\(file)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw POSIXFailure(code: errno) }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw POSIXFailure(code: errno)
    }
  }

  /// What another process might leave: bytes at the end of the log.
  func appendToLog(_ bytes: [UInt8]) throws {
    let descriptor = open(log, O_WRONLY | O_APPEND)
    guard descriptor >= 0 else { throw POSIXFailure(code: errno) }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw POSIXFailure(code: errno)
    }
  }
}

struct POSIXFailure: Error {
  let code: Int32
}

/// A decision that says no.
enum Refusal: Error, Equatable {
  case alreadyDone
}

extension LogEntry {
  /// A comment by `command`; with text it has a body.
  static func comment(
    _ command: String, _ text: String? = nil, undoes: String? = nil, time: MonotonicTime? = nil
  ) -> LogEntry {
    LogEntry(
      command: command, undoes: undoes, at: "2026-11-21T09:00:00.123Z", monotonic: time,
      by: "console.k7q2", type: "comment.added", data: Array(#"{"table":3}"#.utf8),
      body: text.map {
        Body(json: Array("{\"text\":\"\($0)\"}".utf8), salt: "AAECAwQFBgcICQoLDA0ODw")
      })
  }
}

extension LogWriter {
  /// Appends without looking at what others have added.
  @discardableResult
  func append(_ entries: [LogEntry]) throws(AppendFailure<Never>) -> [LogLine] {
    try append { _ in entries }
  }
}

extension Sequence<LogLine> {
  var commands: [String] { map(\.command) }
}

extension LogLine {
  var text: String { String(decoding: raw, as: UTF8.self) }
}

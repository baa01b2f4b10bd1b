import EventLog
import Glibc
import SessionEngine
import SessionFormat

/// What is wrong with a satellite's file.
public enum SatelliteProblem: Error, Equatable, Sendable {
  /// The session that it is for cannot be read.
  case log(LogProblem)
  /// The file cannot be opened, read or written; the `errno`.
  case file(code: Int32)
  /// Nothing has been kept in it.
  case empty
  /// The first line does not say which session the commands are for.
  case notASatellite
  /// The commands are for another session.
  case otherSession
  /// A line, counted from 1, is no command.
  case line(Int, CommandLineError)
}

/// The file of a satellite: a first line that names the session, then a command a line.
final class SatelliteFile {
  /// The first line: which session the commands are for and how many of its events were known.
  struct Header: Equatable {
    var session: CommandID
    var known: Int
  }

  let header: Header
  /// A command of the file.
  struct Line {
    /// The number of its line, from 1.
    var number: Int
    var id: CommandID
    var by: Station
    var command: Command
  }

  /// The commands that stood in it when it was opened.
  let commands: [Line]
  private let descriptor: Int32
  /// Whether the disk has refused to keep what it was given: a later call might answer well and mean nothing.
  private var isPoisoned = false

  /// Opens a file, or begins one with that header. An end that a crash had torn is cut off: it was never acknowledged.
  ///
  /// What is no file of a satellite is left as it is. Two desks that would share a file are kept apart by a lock.
  init(opening path: String, or beginning: Header) throws(SatelliteProblem) {
    descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw .file(code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .file(code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notASatellite }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .file(code: errno) }
    let bytes = try SatelliteFile.contents(of: descriptor)
    guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else {
      header = beginning
      commands = []
      guard SatelliteFile.opening.starts(with: bytes) || bytes.starts(with: SatelliteFile.opening)
      else { throw .notASatellite }
      try cut(to: 0)
      if let code = write(SatelliteFile.encode(beginning)) { throw .file(code: code) }
      if let code = SatelliteFile.synchronizeFolder(of: path) { throw .file(code: code) }
      return
    }
    (header, commands) = try SatelliteFile.parse(bytes[...end])
    if end + 1 < bytes.count { try cut(to: end + 1) }
  }

  private static let opening = Array("{\"satellite\":1,".utf8)
  private static let greatestLength = 64 << 20

  private func cut(to length: Int) throws(SatelliteProblem) {
    guard ftruncate(descriptor, off_t(length)) == 0 else { throw .file(code: errno) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// What stands in a file.
  struct Contents {
    var header: Header
    var commands: [Line]
    /// What stands after the last whole line; never acknowledged.
    var tornEnd: String?
  }

  /// Reads a satellite's file without changing it.
  static func read(_ path: String) throws(SatelliteProblem) -> Contents {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(code: errno) }
    defer { close(descriptor) }
    let bytes = try contents(of: descriptor)
    guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else {
      throw opening.starts(with: bytes) || bytes.starts(with: opening) ? .empty : .notASatellite
    }
    let (header, commands) = try parse(bytes[...end])
    let rest = bytes[(end + 1)...]
    return Contents(
      header: header, commands: commands,
      tornEnd: rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self))
  }

  /// Keeps a command; returns once the disk has it, and what went wrong if it has not.
  func append(_ request: RequestedCommand) -> LogProblem? {
    if isPoisoned { return .file(.poisoned) }
    guard let code = write(CommandCoding.encode(request)) else { return nil }
    if code == ENOSPC || code == EDQUOT || code == EFBIG { return .file(.noSpace) }
    return .file(.system(SystemCallFailure(.write, code: code)))
  }

  /// Writes a line; the `errno` where that fails, and then nothing of the line is left.
  private func write(_ line: [UInt8]) -> Int32? {
    let end = lseek(descriptor, 0, SEEK_END)
    let bytes = line + [UInt8(ascii: "\n")]
    let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    var code = written < 0 ? errno : ENOSPC
    if written == bytes.count {
      if fdatasync(descriptor) == 0 { return nil }
      code = errno
      isPoisoned = true
    }
    if ftruncate(descriptor, end) != 0 { isPoisoned = true }
    return code
  }

  /// Makes a new file's name durable; the `errno` where that fails.
  private static func synchronizeFolder(of path: String) -> Int32? {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    return fsync(descriptor) == 0 ? nil : errno
  }

  private static func contents(of descriptor: Int32) throws(SatelliteProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .file(code: errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= greatestLength else { throw .notASatellite }
    }
  }

  private static func encode(_ header: Header) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("satellite")
    writer.integer(1)
    writer.key("session")
    writer.string(header.session.description)
    writer.key("known")
    writer.integer(header.known)
    writer.endObject()
    return writer.bytes
  }

  private static func parse(
    _ bytes: ArraySlice<UInt8>
  ) throws(SatelliteProblem) -> (Header, [Line]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first, var object = (try? JSONValue(checking: first))?.object,
      object.value(for: "satellite")?.integer() == 1,
      let session = object.value(for: "session")?.string.flatMap({ CommandID($0) }),
      let known = object.value(for: "known")?.integer(), known > 0
    else { throw .notASatellite }
    var commands: [Line] = []
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let request: RequestedCommand
      do { request = try CommandCoding.decode(line) } catch { throw .line(index + 1, error) }
      guard let id = request.id else { throw .line(index + 1, .missing(key: "id")) }
      guard let by = request.by else { throw .line(index + 1, .missing(key: "by")) }
      commands.append(Line(number: index + 1, id: id, by: by, command: request.command))
    }
    return (Header(session: session, known: known), commands)
  }
}

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
  /// The commands that stood in it when it was opened.
  let commands: [RequestedCommand]
  private let descriptor: Int32

  /// Opens a file, or begins one with that header. An end that a crash had torn is cut off: it was never acknowledged.
  init(opening path: String, or beginning: Header) throws(SatelliteProblem) {
    descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .file(code: errno) }
    let bytes = try SatelliteFile.contents(of: descriptor)
    guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else {
      header = beginning
      commands = []
      _ = ftruncate(descriptor, 0)
      if let code = write(SatelliteFile.encode(beginning)) { throw .file(code: code) }
      return
    }
    if end + 1 < bytes.count { _ = ftruncate(descriptor, off_t(end + 1)) }
    (header, commands) = try SatelliteFile.parse(bytes[...end])
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Reads a satellite's file without changing it.
  static func read(_ path: String) throws(SatelliteProblem) -> (Header, [RequestedCommand]) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(code: errno) }
    defer { close(descriptor) }
    let bytes = try contents(of: descriptor)
    guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { throw .notASatellite }
    return try parse(bytes[...end])
  }

  /// Keeps a command; returns once the disk has it, and what went wrong if it has not.
  func append(_ request: RequestedCommand) -> LogProblem? {
    guard let code = write(CommandCoding.encode(request)) else { return nil }
    if code == ENOSPC || code == EDQUOT || code == EFBIG { return .file(.noSpace) }
    return .file(.system(SystemCallFailure(.write, code: code)))
  }

  /// Writes a line; the `errno` where that fails, and then nothing of the line is left.
  private func write(_ line: [UInt8]) -> Int32? {
    let end = lseek(descriptor, 0, SEEK_END)
    let bytes = line + [UInt8(ascii: "\n")]
    let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if written == bytes.count, fdatasync(descriptor) == 0 { return nil }
    let code = written >= 0 && written < bytes.count ? ENOSPC : errno
    _ = ftruncate(descriptor, end)
    return code
  }

  private static func contents(of descriptor: Int32) throws(SatelliteProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw .file(code: errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
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
  ) throws(SatelliteProblem) -> (Header, [RequestedCommand]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first, var object = (try? JSONValue(checking: first))?.object,
      object.value(for: "satellite")?.integer() == 1,
      let session = object.value(for: "session")?.string.flatMap({ CommandID($0) }),
      let known = object.value(for: "known")?.integer(), known > 0
    else { throw .notASatellite }
    var commands: [RequestedCommand] = []
    for (index, line) in lines.enumerated().dropFirst() {
      do {
        commands.append(try CommandCoding.decode(line))
      } catch {
        throw .line(index + 1, error)
      }
    }
    return (Header(session: session, known: known), commands)
  }
}

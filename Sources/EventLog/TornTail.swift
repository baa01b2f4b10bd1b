import Glibc

/// An end of a log that was cut short and has been set aside, in a file beside the log named
/// `<log>.torn-<sequence>`, and `-2`, `-3` … after that where several were set aside there.
public struct TornTail: Equatable, Sendable {
  /// The number that the first of its lines would have had.
  public let sequence: Int
  /// Where it began, in bytes.
  public let offset: Int
  /// How many bytes have been set aside at this place.
  public let length: Int

  /// The line that says so in the log.
  func entry(command: String, at: String, by: String) -> LogEntry {
    LogEntry(
      command: command, at: at, by: by, type: "log.repaired",
      data: Array("{\"offset\":\(offset),\"bytes\":\(length)}".utf8))
  }

  private static let greatestCount = 100

  private static func path(_ log: LogFile, _ sequence: Int, _ number: Int) -> String {
    "\(resolved(log.path)).torn-\(sequence)" + (number == 1 ? "" : "-\(number)")
  }

  /// Where a link leads to: whoever opens the log by another name has to find what was set aside.
  private static func resolved(_ path: String) -> String {
    guard let target = realpath(path, nil) else { return path }
    defer { free(target) }
    return String(cString: target)
  }

  /// What has been set aside at the end of the log.
  ///
  /// The files tell, so that a writer that was killed after the cut leaves the saying of it to the
  /// next.
  static func found(beside log: LogFile, at position: LogPosition) throws(LogError) -> TornTail? {
    var length = 0
    for number in 1...greatestCount {
      do throws(LogError) {
        let path = path(log, position.nextSequence, number)
        length += try LogFile(path, flags: O_RDONLY | O_NOFOLLOW, calls: log.calls).status().size
      } catch {
        if error != .missing { throw error }
        break
      }
    }
    if length == 0 { return nil }
    return TornTail(sequence: position.nextSequence, offset: position.offset, length: length)
  }

  /// Copies `range` of the log into a file of its own, durable when this returns.
  ///
  /// A copy that was begun before is gone on with.
  static func setAside(_ range: Range<Int>, of log: LogFile, sequence: Int) throws(LogError) {
    for number in 1...greatestCount {
      let copy = try openCopy(path(log, sequence, number), calls: log.calls)
      let length = try copy.status().size
      guard try hasSameBytes(copy, length: length, as: range, of: log) else { continue }
      try append(range.dropFirst(length), of: log, to: copy)
      do { try log.calls.synchronize(copy.descriptor) } catch { throw LogError(error) }
      return try copy.synchronizeFolder()
    }
    throw .alreadyExists
  }

  private static func openCopy(
    _ path: String, calls: any FileSystemCalls
  ) throws(LogError) -> LogFile {
    let flags = O_RDWR | O_APPEND | O_NOFOLLOW
    do {
      return try LogFile(path, flags: flags | O_CREAT | O_EXCL, mode: 0o600, calls: calls)
    } catch LogError.alreadyExists {
      return try LogFile(path, flags: flags, calls: calls)
    }
  }

  private static func hasSameBytes(
    _ copy: LogFile, length: Int, as range: Range<Int>, of log: LogFile
  ) throws(LogError) -> Bool {
    if length > range.count { return false }
    var offset = 0
    while offset < length {
      let count = min(LogFile.blockSize, length - offset)
      let copied = try copy.read(at: offset, count: count)
      if copied.isEmpty { return false }
      let original = try log.read(at: range.lowerBound + offset, count: copied.count)
      if copied != original { return false }
      offset += copied.count
    }
    return true
  }

  private static func append(
    _ range: Range<Int>, of log: LogFile, to copy: LogFile
  ) throws(LogError) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let bytes = try log.read(
        at: offset, count: min(LogFile.blockSize, range.upperBound - offset))
      let taken: Int
      do { taken = try copy.append(bytes) } catch { throw LogError(error) }
      if taken == 0 { throw .noSpace }
      offset += taken
    }
  }
}

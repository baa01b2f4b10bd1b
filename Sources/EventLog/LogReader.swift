import Glibc

/// Follows a log without ever changing it: no lock file, nothing written, also from read-only
/// media.
///
/// Belongs to one thread at a time.
public final class LogReader {
  private let file: LogFile
  private var scanner: BatchScanner

  /// The first wrong record, once reading has come to it.
  ///
  /// What stands before it has been read; nothing after it ever is.
  public private(set) var damage: LogDamage?

  /// Whether bytes stand behind what has been read that are not yet a batch: one is being written,
  /// or was cut short and will be set aside by the next writer.
  public private(set) var hasUnfinishedEnd = false

  /// Opens a log for reading and looks at its first line.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - verifiesChain: Whether each line's hash is checked too. Checksums and numbers always are.
  ///   - calls: The system calls to make.
  public init(
    opening path: String, verifiesChain: Bool = false,
    calls: some FileSystemCalls = OperatingSystem()
  ) throws(LogError) {
    file = try LogFile(path, flags: O_RDONLY, calls: calls)
    try file.requireRegular()
    try file.requireBeginning()
    let digest = try Digest()
    scanner = BatchScanner(
      file, digest: digest, from: try .beginning(digest), verifiesChain: verifiesChain)
  }

  /// Whether others than the owner may read or write the file.
  ///
  /// What is said in a workshop is sensitive, so this is worth a warning.
  public var permissionsWiderThanOwner: Bool {
    get throws(LogError) { try file.status().isWiderThanOwner }
  }

  /// The number of the last line read; nil before the first.
  public var lastSequence: Int? { scanner.position.lastSequence }
  /// Hash of the last head read, in base64url: what anchors the whole log.
  public var headHash: String { String(decoding: scanner.position.headHash, as: UTF8.self) }

  /// How many bytes stand behind what has been read; 0 where the file cannot be asked.
  public var unreadBytes: Int { max(0, ((try? size()) ?? 0) - position.offset) }

  /// The lines of the batches that have been completed since the last time.
  ///
  /// Where reading fails half-way, returns what was read; only the next call throws.
  public func readNew() throws(LogError) -> [LogLine] {
    var lines: [LogLine] = []
    do {
      try readNew { lines.append($0) }
    } catch {
      if lines.isEmpty { throw error }
    }
    return lines
  }

  /// The same a line at a time, for logs that do not have to be in memory at once.
  public func readNew(_ body: (LogLine) -> Void) throws(LogError) {
    try readEach { line throws(LogError) in body(line) }
  }

  /// Begins again with the first line; `readNew` hands over everything once more.
  public func startOver() throws(LogError) {
    scanner = BatchScanner(
      file, digest: scanner.digest, from: try .beginning(scanner.digest),
      verifiesChain: scanner.verifiesChain)
    damage = nil
  }

  func readEach(_ body: (LogLine) throws(LogError) -> Void) throws(LogError) {
    if damage != nil { return }
    var end = try scan(body)
    if case .damaged = end {
      // A tail that is being cut and written anew can look like damage; not under the lock.
      // Where another has it, that is for the next time.
      guard let again = try scanLocked(body) else { return }
      end = again
    }
    hasUnfinishedEnd = end == .torn
    if case .damaged(let found) = end { damage = found }
  }

  /// Scans while no one writes; nil where someone has the lock.
  private func scanLocked(
    _ body: (LogLine) throws(LogError) -> Void
  ) throws(LogError) -> BatchScanner.End? {
    do throws(SystemCallFailure) {
      try file.calls.lock(file.descriptor, LOCK_SH | LOCK_NB)
    } catch {
      if error.code == EWOULDBLOCK { return nil }
      throw LogError(error)
    }
    let end: Result<BatchScanner.End, LogError>
    do { end = .success(try scan(body)) } catch { end = .failure(error) }
    try file.lock(LOCK_UN)
    return try end.get()
  }

  private func scan(
    _ body: (LogLine) throws(LogError) -> Void
  ) throws(LogError) -> BatchScanner.End {
    let status = try file.status()
    let end = try scanner.scan(upTo: status.size, body)
    // What others write now stands in another file, or nowhere.
    if status.links == 0 { throw .removed }
    return end
  }

  /// Where what has been read ends.
  var position: LogPosition { scanner.position }
  /// The size of the file now.
  func size() throws(LogError) -> Int { try status().size }
  func status() throws(LogError) -> FileStatus { try file.status() }
}

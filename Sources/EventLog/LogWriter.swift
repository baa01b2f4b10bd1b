import Glibc

/// Appends to a log.
///
/// Several writers, in one process or many, may have the same file open.
///
/// Belongs to one thread at a time. While the lock is held the thread does not take SIGTSTP; a
/// program whose other threads take it has to block the signal there too, or a stopped process
/// would keep everyone waiting. A poisoned writer is best released at once.
public final class LogWriter {
  let file: LogFile
  let encoder: LineEncoder
  private(set) var scanner: BatchScanner
  var unseen: [LogLine] = []
  private var synchronizedEnd = 0
  /// Bodies that an event names as erased and that no event says are gone, by the number of the first event.
  var unswept: [Int: [Erasure]] = [:]

  /// Whether it went on from the bookmark that it was given, so that only what follows it is handed over.
  public private(set) var beginsAtBookmark = false

  /// Whether the disk has refused to keep what it was given; nothing is written any more.
  public private(set) var isPoisoned = false

  /// An end that was set aside at the number that comes next.
  ///
  /// The next append says so in a line of its own, `log.repaired`, before its batch.
  public private(set) var tornTail: TornTail?

  /// Makes a log with its first batch, which is durable, name and all, when this returns.
  ///
  /// The file gets the permissions 0600. Where it fails, nothing is left behind. The folder has to
  /// exist; whoever made it syncs the one above. Without entries it throws `emptyFile`.
  public static func create(
    at path: String, entries: [LogEntry], calls: some FileSystemCalls = OperatingSystem()
  ) throws(LogError) -> LogWriter {
    if entries.isEmpty { throw .emptyFile }
    let file = try LogFile(
      path, flags: O_RDWR | O_APPEND | O_CREAT | O_EXCL, mode: 0o600, calls: calls)
    do {
      let writer = try LogWriter(file)
      writer.unseen = try writer.withLock({ $0 }) { () throws(LogError) in
        try writer.write(entries)
      }
      try writer.synchronize()
      try file.synchronizeFolder()
      return writer
    } catch {
      do { try calls.remove(path) } catch { throw .creationInterrupted }
      throw error
    }
  }

  /// Opens a log for writing, checks all of it, and sets a torn end aside.
  ///
  /// Throws `damaged` where a record before the end is wrong: such a log is only read. With
  /// `verifiesChain` each line's hash is checked too; checksums and numbers always are.
  ///
  /// With a bookmark, what stands before it has been checked by a reader and is not handed over. It counts only for the
  /// same file, and only where what follows joins on; see ``beginsAtBookmark``.
  public convenience init(
    opening path: String, verifiesChain: Bool = false, from bookmark: LogBookmark? = nil,
    calls: some FileSystemCalls = OperatingSystem()
  ) throws(LogError) {
    let file = try LogFile(path, flags: O_RDWR | O_APPEND, calls: calls)
    try file.requireRegular()
    try self.init(file, verifiesChain: verifiesChain)
    try withLock({ $0 }) { () throws(LogError) in
      try file.requireBeginning()
      if let bookmark { try goOn(from: bookmark) }
      if !beginsAtBookmark { try catchUp() }
      tornTail = try TornTail.found(beside: file, at: scanner.position)
    }
  }

  private init(_ file: LogFile, verifiesChain: Bool = false) throws(LogError) {
    let digest = try Digest()
    self.file = file
    encoder = LineEncoder(digest: digest)
    scanner = BatchScanner(
      file, digest: digest, from: try .beginning(digest), verifiesChain: verifiesChain)
  }

  /// Goes on from a bookmark where it is one of this file; else everything is to be read.
  private func goOn(from bookmark: LogBookmark) throws(LogError) {
    let status = try file.status()
    guard status.identity == bookmark.file, status.size >= bookmark.position.offset,
      try file.stillHolds(bookmark.position, digest: encoder.digest)
    else { return }
    let beginning = scanner
    scanner = BatchScanner(
      file, digest: encoder.digest, from: bookmark.position, verifiesChain: beginning.verifiesChain)
    do {
      try catchUp()
      beginsAtBookmark = true
    } catch {
      guard case .damaged = error else { throw error }
      (scanner, unseen, unswept) = (beginning, [], [:])
    }
  }

  /// Whether others than the owner may read or write the file.
  ///
  /// What is said in a workshop is sensitive, so this is worth a warning.
  public var permissionsWiderThanOwner: Bool {
    get throws(LogError) { try file.status().isWiderThanOwner }
  }

  /// The number of the last line; nil in a log without one.
  public var lastSequence: Int? { scanner.position.lastSequence }
  /// Hash of the last head, in base64url: what anchors the whole log.
  public var headHash: String { String(decoding: scanner.position.headHash, as: UTF8.self) }

  /// The lines that have not been handed over yet, by this function or by `append`.
  ///
  /// The first time that is the whole log. Takes the lock and sets a torn end aside, as `append`
  /// does.
  public func readNew() throws(LogError) -> [LogLine] {
    if isPoisoned { throw .poisoned }
    try withLock({ $0 }) { () throws(LogError) in try catchUp() }
    return takeUnseen()
  }

  /// Decides under the lock, writes the whole batch at once, and returns when it is durable.
  ///
  /// - Parameter decide: Gets the lines that have not been handed over yet, in their order. They
  ///   are handed over once, whatever becomes of the decision. Answers with the entries of one
  ///   batch; none if there is nothing to write, and then what others wrote is made durable.
  /// - Returns: The lines that were written: a `log.repaired` where an end was set aside, then the
  ///   batch. They are acknowledged, and never handed over again.
  /// - Throws: `refused` with what `decide` threw, or `log`. After `noSpace`, `invalidEntry` and
  ///   other clean failures the writer can be used again; after `poisoned`, and when `isPoisoned`
  ///   has become true, it cannot, and whether the batch was kept shows when the log is opened.
  public func append<Refusal: Error>(
    deciding decide: (_ added: [LogLine]) throws(Refusal) -> [LogEntry]
  ) throws(AppendFailure<Refusal>) -> [LogLine] {
    if isPoisoned { throw .log(.poisoned) }
    let lines = try withLock(AppendFailure.log) { () throws(AppendFailure<Refusal>) in
      try appendLocked(decide)
    }
    do { try synchronize() } catch { throw .log(error) }
    return lines
  }

  private func appendLocked<Refusal: Error>(
    _ decide: (_ added: [LogLine]) throws(Refusal) -> [LogEntry]
  ) throws(AppendFailure<Refusal>) -> [LogLine] {
    do { try catchUp() } catch { throw .log(error) }
    let entries: [LogEntry]
    do { entries = try decide(takeUnseen()) } catch { throw .refused(error) }
    guard let first = entries.first else { return [] }
    do throws(LogError) {
      let repair = try noteRepair(at: first.at, by: first.by)
      do { return repair + (try write(entries)) } catch {
        unseen += repair
        throw error
      }
    } catch {
      throw .log(error)
    }
  }

  func takeUnseen() -> [LogLine] {
    defer { unseen = [] }
    return unseen
  }

  /// Reads what others have added, sets a torn end aside, and finishes erasures that were begun.
  ///
  /// Under the lock.
  func catchUp() throws(LogError) {
    let status = try file.statusUnderItsName()
    if status.size != scanner.position.offset || status.size == 0 { try readAdded(status.size) }
    try resumeErasures()
  }

  private func readAdded(_ size: Int) throws(LogError) {
    let end = try scanner.scan(upTo: size) { line throws(LogError) in
      note(line)
      unseen.append(line)
    }
    switch end {
    case .complete: break
    case .damaged(let damage): throw .damaged(damage)
    case .torn: try cut(from: size)
    }
  }

  private func cut(from size: Int) throws(LogError) {
    let position = scanner.position
    if position.offset == 0 { throw .creationInterrupted }
    // Where other bytes were written into the same file, what looks like a torn end is somebody's log.
    guard try file.stillHolds(position, digest: encoder.digest) else { throw .removed }
    try TornTail.setAside(position.offset..<size, of: file, sequence: position.nextSequence)
    try file.truncate(to: position.offset)
    try synchronizeData()
    tornTail = try TornTail.found(beside: file, at: position)
  }

  /// Says in the log that an end was set aside, unless another writer has said so.
  func noteRepair(at: String, by: String) throws(LogError) -> [LogLine] {
    guard let tornTail else { return [] }
    self.tornTail = nil
    guard tornTail.sequence == scanner.position.nextSequence else { return [] }
    do {
      let digest = try encoder.digest.bytes(of: scanner.position.headHash, in: .repair)
      return try write([tornTail.entry(command: Digest.commandIdentifier(digest), at: at, by: by)])
    } catch {
      self.tornTail = tornTail
      throw error
    }
  }

  /// Writes one batch at the end.
  ///
  /// Under the lock, with everything before it read.
  func write(_ entries: [LogEntry]) throws(LogError) -> [LogLine] {
    let position = scanner.position
    let batch = try encoder.encode(
      entries, from: position.nextSequence, after: position.headHash)
    let taken: Int
    do {
      taken = try file.append(batch)
    } catch {
      if error.code == EIO { isPoisoned = true }
      throw LogError(error)
    }
    if taken < batch.count {
      // Where even this fails the torn end stays, and is set aside before the next batch.
      do { try file.truncate(to: position.offset) } catch { throw .noSpace }
      throw .noSpace
    }
    return try scanner.takeWritten(batch)
  }

  func synchronize() throws(LogError) {
    let end = scanner.position.offset
    if end <= synchronizedEnd { return }
    try synchronizeData()
    synchronizedEnd = end
  }

  private func synchronizeData() throws(LogError) {
    do {
      try file.calls.synchronizeData(file.descriptor)
    } catch {
      // The kernel may have dropped the pages: a second call would answer well and mean nothing.
      poison()
      throw .system(error)
    }
  }

  /// Nothing is written any more.
  func poison() { isPoisoned = true }

  func withLock<Value, Failure: Error>(
    _ wrap: (LogError) -> Failure, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let signal = HeldStopSignal()
    defer { signal.release() }
    do { try file.lock(LOCK_EX) } catch { throw wrap(error) }
    let result: Result<Value, Failure>
    do { result = .success(try body()) } catch { result = .failure(error) }
    do {
      try file.lock(LOCK_UN)
    } catch {
      // The lock goes with the descriptor, so only a writer that is released lets others on.
      isPoisoned = true
      throw wrap(error)
    }
    return try result.get()
  }
}

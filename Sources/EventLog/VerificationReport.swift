/// What an examination of a whole log has found.
public struct VerificationReport: Equatable, Sendable {
  /// A body that is not what its line says.
  public struct Failure: Equatable, Sendable {
    /// What is wrong.
    public enum Problem: Equatable, Sendable {
      /// The body does not fit its hash: it was changed afterwards.
      case changedBody
      /// The body is gone, and no event says that it was erased.
      case erasedWithoutEvent
    }

    /// The number of the event.
    public let sequence: Int
    /// Number of the line, from 1.
    public let line: Int
    /// Where the line begins, in bytes.
    public let offset: Int
    /// What is wrong with its body.
    public let problem: Problem
  }

  /// Lines in whole batches, as far as the log can be read.
  public private(set) var lines = 0
  /// Whole batches.
  public private(set) var batches = 0
  /// Bodies that stand there and fit their hash.
  public private(set) var bodiesPresent = 0
  /// Bodies that have been erased, each named by an event.
  public private(set) var bodiesErased = 0
  /// Erasures that were begun and not finished: words may still stand there until the next writer goes on.
  public private(set) var unfinishedErasures = 0
  /// Bodies that are not what their lines say.
  public private(set) var failures: [Failure] = []
  /// The first wrong record; nothing after it was examined.
  public private(set) var damage: LogDamage?
  /// Where an unfinished end stands, in bytes; the next writer sets it aside.
  public private(set) var unfinishedEnd: Range<Int>?
  /// Hash of the last head, in base64url: what anchors the whole log.
  public private(set) var headHash = ""

  /// Whether every line follows from the one before it and every body is what its line says.
  public var isIntact: Bool { damage == nil && failures.isEmpty }

  /// Examines the log at `path`: checksums, numbers, the chain, every body.
  ///
  /// Changes nothing. Throws where the file cannot be read or is not a log.
  public init(
    verifying path: String, calls: some FileSystemCalls = OperatingSystem()
  ) throws(LogError) {
    let reader = try LogReader(opening: path, verifiesChain: true, calls: calls)
    let digest = try Digest()
    var erased: [Erasure: Failure] = [:]
    var unswept: Set<Int> = []
    try reader.readEach { line throws(LogError) in
      if line.typeBytes.elementsEqual(Erasure.announcement.utf8) { unswept.insert(line.sequence) }
      if let completed = Erasure.completed(by: line) { unswept.remove(completed) }
      try take(line, digest: digest, erased: &erased)
    }
    unfinishedErasures = unswept.count
    bodiesErased -= erased.count
    // After damage the event may stand in what could not be read.
    if reader.damage == nil { failures += erased.values }
    failures.sort { $0.sequence < $1.sequence }
    damage = reader.damage
    headHash = reader.headHash
    if reader.hasUnfinishedEnd { unfinishedEnd = reader.position.offset..<(try reader.size()) }
  }

  private mutating func take(
    _ line: LogLine, digest: Digest, erased: inout [Erasure: Failure]
  ) throws(LogError) {
    lines += 1
    if !line.hasMore { batches += 1 }
    switch line.body {
    case .none: break
    case .present(let bytes):
      if line.commits(to: try digest.base64(of: bytes, in: .body)) {
        bodiesPresent += 1
      } else {
        failures.append(failure(of: line, .changedBody))
      }
    case .erased:
      bodiesErased += 1
      if let erasure = Erasure(line) { erased[erasure] = failure(of: line, .erasedWithoutEvent) }
    }
    for target in Erasure.targets(of: line) { erased[target] = nil }
  }

  private func failure(of line: LogLine, _ problem: Failure.Problem) -> Failure {
    Failure(sequence: line.sequence, line: lines, offset: line.offset, problem: problem)
  }
}

import Glibc

/// Where reading has come to: everything before it is whole batches that have been checked.
struct LogPosition {
  /// Bytes from the beginning of the file.
  var offset = 0
  /// The number that the next line has to have; lines are numbered from 0.
  var nextSequence = 0
  /// Hash of the last head.
  var headHash: [UInt8]

  /// The number of the last line; nil at the beginning.
  var lastSequence: Int? { nextSequence > 0 ? nextSequence - 1 : nil }

  /// The beginning of a log: the first line follows from an empty head.
  static func beginning(_ digest: Digest) throws(LogError) -> LogPosition {
    LogPosition(headHash: try digest.base64(of: [], in: .head))
  }
}

/// Reads whole batches from a position on.
struct BatchScanner {
  /// How a scan ended.
  enum End: Equatable {
    /// Behind the last batch nothing stands.
    case complete
    /// Behind the last batch stands something that is not a batch, and nothing valid after it.
    case torn
    /// A record is wrong, and what comes after it is not.
    case damaged(LogDamage)
  }

  let file: LogFile
  let digest: Digest
  /// Whether each line is held against the hash of the one before; otherwise only the first of
  /// what is read at a time.
  let verifiesChain: Bool
  private(set) var position: LogPosition

  private var batch: [LogLine] = []
  private var expected = 0
  private var headHash: [UInt8] = []
  /// The bodies that events further on name as erased, once that had to be looked up.
  private var announced: Set<Erasure>?

  init(
    _ file: LogFile, digest: Digest, from position: LogPosition, verifiesChain: Bool
  ) {
    self.file = file
    self.digest = digest
    self.position = position
    self.verifiesChain = verifiesChain
  }

  /// Reads up to `size` and hands over the lines of whole batches in their order.
  mutating func scan(
    upTo size: Int, _ deliver: (LogLine) throws(LogError) -> Void
  ) throws(LogError) -> End {
    if size < position.offset {
      return .damaged(
        LogDamage(line: position.nextSequence, offset: size, problem: .truncated))
    }
    batch.removeAll(keepingCapacity: true)
    expected = position.nextSequence
    headHash = position.headHash
    announced = nil
    var last: LogLine?
    let end: Result<End, LogError>
    do {
      end = .success(
        try scanBlocks(upTo: size) { line throws(LogError) in
          last = line
          try deliver(line)
        })
    } catch {
      end = .failure(error)
    }
    // Also where reading failed half-way: what was delivered is behind the position.
    if let last { position.headHash = try digest.base64(of: last.head, in: .head) }
    return try end.get()
  }

  /// Goes on over a batch that has just been written at the position, and returns its lines.
  mutating func takeWritten(_ bytes: [UInt8]) throws(LogError) -> [LogLine] {
    var lines: [LogLine] = []
    var start = 0
    while let lineFeed = Self.lineFeed(in: bytes, from: start) {
      do {
        lines.append(
          try LineParser.parse(bytes, start..<lineFeed + 1, at: position.offset + start))
      } catch {
        throw .invalidEntry(index: lines.count, .head)
      }
      start = lineFeed + 1
    }
    if let last = lines.last { position.headHash = try digest.base64(of: last.head, in: .head) }
    position.offset += bytes.count
    position.nextSequence += lines.count
    return lines
  }

  private mutating func scanBlocks(
    upTo size: Int, _ deliver: (LogLine) throws(LogError) -> Void
  ) throws(LogError) -> End {
    var offset = position.offset
    var blockSize = LogFile.blockSize
    while offset < size {
      let block = try file.read(at: offset, count: min(blockSize, size - offset))
      var start = 0
      while let lineFeed = Self.lineFeed(in: block, from: start) {
        let line: LogLine
        var isHalfErased = false
        do {
          line = try LineParser.parse(block, start..<lineFeed + 1, at: offset + start)
        } catch {
          let found = try halfErased(block[start...lineFeed], at: offset + start, size: size)
          guard let found else { return try verdict(on: error, at: offset + start, size: size) }
          line = found
          isHalfErased = true
        }
        if let problem = try problem(of: line) {
          return .damaged(damage(problem, at: line.offset))
        }
        // No checksum stands for its head, so the next line has to.
        if isHalfErased { headHash = try digest.base64(of: line.head, in: .head) }
        try take(line, deliver)
        start = lineFeed + 1
      }
      if start == 0 {
        guard block.count == blockSize, blockSize < LogFile.greatestBlockSize else {
          return try verdict(on: .unreadable, at: offset, size: size)
        }
        blockSize = LogFile.greatestBlockSize
        continue
      }
      blockSize = LogFile.blockSize
      offset += start
    }
    return batch.isEmpty ? .complete : .torn
  }

  private mutating func problem(of line: LogLine) throws(LogError) -> LogDamage.Problem? {
    guard line.sequence == expected else {
      return .sequence(expected: expected, found: line.sequence)
    }
    if !headHash.isEmpty, !line.follows(headHash) { return .chain }
    headHash = verifiesChain ? try digest.base64(of: line.head, in: .head) : []
    return nil
  }

  private mutating func take(
    _ line: LogLine, _ deliver: (LogLine) throws(LogError) -> Void
  ) throws(LogError) {
    expected += 1
    if line.hasMore {
      batch.append(line)
      return
    }
    for earlier in batch { try deliver(earlier) }
    batch.removeAll(keepingCapacity: true)
    try deliver(line)
    position.offset = line.offset + line.length
    position.nextSequence = expected
  }

  private func damage(_ problem: LogDamage.Problem, at offset: Int) -> LogDamage {
    LogDamage(line: expected + 1, offset: offset, problem: problem)
  }

  /// A line that was being overwritten, read as it is going to be: without its body.
  ///
  /// A crash may leave it half; an event further on says that this was meant.
  private mutating func halfErased(
    _ line: ArraySlice<UInt8>, at offset: Int, size: Int
  ) throws(LogError) -> LogLine? {
    if announced == nil { announced = try erasures(from: offset + line.count, size: size) }
    for erasure in announced ?? [] where erasure.sequence == expected {
      guard let bytes = erasure.overwriting(line, at: offset) else { continue }
      do { return try LineParser.parse(bytes, 0..<bytes.count, at: offset) } catch { continue }
    }
    return nil
  }

  /// The bodies that events from there on name as erased.
  private func erasures(from start: Int, size: Int) throws(LogError) -> Set<Erasure> {
    var erasures: Set<Erasure> = []
    var offset = start
    while offset < size {
      let block = try file.read(
        at: offset, count: min(LogFile.greatestBlockSize, size - offset))
      var start = 0
      while let lineFeed = Self.lineFeed(in: block, from: start) {
        do {
          let line = try LineParser.parse(block, start..<lineFeed + 1, at: offset + start)
          erasures.formUnion(Erasure.targets(of: line))
        } catch {
          // Others may have been overwritten half, too.
        }
        start = lineFeed + 1
      }
      if start == 0 { break }
      offset += start
    }
    return erasures
  }

  /// A record that cannot be read is torn where nothing whole stands in it or after it.
  private func verdict(
    on problem: LogDamage.Problem, at badOffset: Int, size: Int
  ) throws(LogError) -> End {
    var offset = badOffset
    while offset < size {
      let block = try file.read(
        at: offset, count: min(LogFile.greatestBlockSize, size - offset))
      if block.isEmpty { break }
      var start = 0
      while let lineFeed = Self.lineFeed(in: block, from: start) {
        if LineParser.holdsRecord(block.span, start..<lineFeed) {
          return .damaged(damage(problem, at: badOffset))
        }
        start = lineFeed + 1
      }
      offset += start > 0 ? start : block.count
    }
    return .torn
  }

  private static func lineFeed(in block: [UInt8], from start: Int) -> Int? {
    block.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}

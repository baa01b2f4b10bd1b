import Glibc

extension LogWriter {
  /// Erases bodies for good, and returns when the disk has it.
  ///
  /// An event names them and is durable before the first of them goes. Then they are overwritten where they stand, and
  /// a second event says that they are gone. What a crash leaves in between is finished by the next writer.
  ///
  /// - Parameter decide: Gets the lines that have not been handed over yet, as in `append`, and names what is to go.
  ///   What has no body, or none any more, is passed over.
  /// - Returns: The lines that were written; none where no body was left to erase. Every line that was handed over before is to be taken as
  ///   `LogLine.withBodyErased` where `LogLine.erasedSequences` of one of them names it.
  /// - Throws: `refused` with what `decide` threw, or `log`, as `append` does. Where the first event stands already, `readNew` hands it over, and what is left to
  ///   overwrite is tried again with each append and by whoever opens the log next.
  public func erase<Refusal: Error>(
    deciding decide: (_ added: [LogLine]) throws(Refusal) -> LogErasure
  ) throws(AppendFailure<Refusal>) -> [LogLine] {
    if isPoisoned { throw .log(.poisoned) }
    let lines = try withLock(AppendFailure.log) { () throws(AppendFailure<Refusal>) in
      try eraseLocked(decide)
    }
    do { try synchronize() } catch { throw .log(error) }
    return lines
  }

  /// All lines as far as they have been read, those too that were handed over before.
  ///
  /// Inside `append` and `erase`, or where no other thread of this program uses the log.
  public func readAgain() throws(LogError) -> [LogLine] {
    var lines: [LogLine] = []
    try forEachLine { lines.append($0) }
    return lines
  }

  private func forEachLine(_ body: (LogLine) -> Void) throws(LogError) {
    var again = BatchScanner(
      file, digest: encoder.digest, from: try .beginning(encoder.digest), verifiesChain: false)
    let end = try again.scan(upTo: scanner.position.offset) { line throws(LogError) in body(line) }
    if case .damaged(let damage) = end { throw .damaged(damage) }
  }

  private func eraseLocked<Refusal: Error>(
    _ decide: (_ added: [LogLine]) throws(Refusal) -> LogErasure
  ) throws(AppendFailure<Refusal>) -> [LogLine] {
    do { try catchUp() } catch { throw .log(error) }
    let erasure: LogErasure
    do { erasure = try decide(takeUnseen()) } catch { throw .refused(error) }
    do { return try carryOut(erasure) } catch { throw .log(error) }
  }

  private func carryOut(_ erasure: LogErasure) throws(LogError) -> [LogLine] {
    let targets = try targets(of: erasure)
    if targets.isEmpty { return [] }
    // Where it cannot be overwritten, nothing is to say that it was.
    let place = try OverwritingFile(file)
    var announced = try noteRepair(at: erasure.at, by: erasure.by)
    do {
      announced += try write([erasure.entry(naming: targets)])
      try synchronize()
      announced.forEach(note)
      return announced + (try finishErasures(in: place))
    } catch {
      announced.forEach(note)
      unseen += announced
      throw error
    }
  }

  private func targets(of erasure: LogErasure) throws(LogError) -> [Erasure] {
    let sequences = Set(erasure.sequences)
    var targets: [Erasure] = []
    try forEachLine { line in
      guard sequences.contains(line.sequence), case .present = line.body,
        let target = Erasure(line)
      else { return }
      targets.append(target)
    }
    return targets
  }

  /// Notes what a line says of erasures.
  func note(_ line: LogLine) {
    let targets = Erasure.targets(of: line)
    if !targets.isEmpty { unswept[line.sequence] = targets }
    if let completed = Erasure.completed(by: line) { unswept[completed] = nil }
  }

  /// Goes on with erasures that a crash has left unfinished.
  ///
  /// Under the lock, with everything read. Where it cannot be done now, the log can be written all the same.
  func resumeErasures() throws(LogError) {
    if unswept.isEmpty { return }
    do {
      unseen += try finishErasures(in: OverwritingFile(file))
    } catch {
      if isPoisoned { throw error }
    }
  }

  /// Overwrites every body that is to be gone, durably, and says so.
  private func finishErasures(in place: OverwritingFile) throws(LogError) -> [LogLine] {
    let targets = Set(unswept.values.joined())
    var lines: [(LogLine, Erasure)] = []
    var stations: [Int: String] = [:]
    var last: LogLine?
    try forEachLine { line in
      if let target = Erasure(line), targets.contains(target) { lines.append((line, target)) }
      if unswept[line.sequence] != nil { stations[line.sequence] = line.by }
      last = line
    }
    for (line, target) in lines {
      guard let bytes = target.overwriting(try place.line(line), at: line.offset) else { continue }
      do {
        try place.overwrite(bytes, from: target.offset - line.offset, at: line.offset)
      } catch {
        if error.code == EIO { poison() }
        throw LogError(error)
      }
    }
    do { try place.synchronize() } catch {
      poison()
      throw .system(error)
    }
    var swept: [LogLine] = []
    for sequence in unswept.keys.sorted() {
      let digest = try encoder.digest.bytes(of: scanner.position.headHash, in: .sweep)
      swept += try write([
        LogEntry(
          command: Digest.commandIdentifier(digest), at: last?.at ?? "",
          by: stations[sequence] ?? last?.by ?? "", type: Erasure.completion,
          data: Array("{\"seq\":\(sequence)}".utf8))
      ])
      unswept[sequence] = nil
    }
    return swept
  }
}

/// The file of a log, opened anew to be overwritten: what is written through a descriptor that appends always goes to
/// the end, wherever it is meant to go.
struct OverwritingFile {
  private let file: LogFile

  init(_ log: LogFile) throws(LogError) {
    file = try LogFile(log.path, flags: O_RDWR, calls: log.calls)
    guard try file.status().identity == log.status().identity else { throw .removed }
  }

  /// The bytes of a line as they stand now.
  func line(_ line: LogLine) throws(LogError) -> ArraySlice<UInt8> {
    try file.read(at: line.offset, count: line.length)[...]
  }

  /// Writes what of a line stands from `start` on, by one call where the system takes it all.
  func overwrite(
    _ line: [UInt8], from start: Int, at offset: Int
  ) throws(SystemCallFailure) {
    var done = start
    while done < line.count {
      let taken = try file.overwrite(Array(line[done...]), at: offset + done)
      if taken <= 0 { throw SystemCallFailure(.pwrite, code: ENOSPC) }
      done += taken
    }
  }

  func synchronize() throws(SystemCallFailure) {
    try file.calls.synchronizeData(file.descriptor)
  }
}

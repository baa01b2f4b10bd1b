/// How far a reader has come in a file whose lines it has all checked: from there a writer may go on.
public struct LogBookmark: Sendable {
  let file: FileStatus.Identity
  let position: LogPosition
}

extension LogReader {
  /// How far it has come; nil where a record is wrong or the file cannot be told from others.
  public var bookmark: LogBookmark? {
    guard damage == nil, position.offset > 0, let file = try? status().identity else { return nil }
    return LogBookmark(file: file, position: position)
  }
}

extension LogFile {
  /// Whether the file still has, before that position, the line that was read there last.
  ///
  /// The hash of its head stands for every head before it. A file may be written anew under the same name and number, as
  /// when a copy is brought back, and then nothing that was read of it counts.
  func stillHolds(_ position: LogPosition, digest: Digest) throws(LogError) -> Bool {
    let start = max(0, position.offset - Self.blockSize)
    let block = try read(at: start, count: position.offset - start)
    guard block.count == position.offset - start, block.last == UInt8(ascii: "\n") else {
      return false
    }
    let before = block.dropLast().lastIndex(of: UInt8(ascii: "\n"))
    let first = before.map { $0 + 1 } ?? 0
    let line: LogLine
    do {
      line = try LineParser.parse(block, first..<block.count, at: start + first)
    } catch {
      return false
    }
    let hash = try digest.base64(of: line.head, in: .head)
    return line.sequence == position.lastSequence && hash == position.headHash
  }
}

/// Writes entries as the lines of one batch.
struct LineEncoder {
  let digest: Digest

  /// The bytes of a batch that follows on a log whose next number is `sequence` and whose last
  /// head hashes to `previous`.
  func encode(
    _ entries: [LogEntry], from sequence: Int, after previous: [UInt8]
  ) throws(LogError) -> [UInt8] {
    var batch: [UInt8] = []
    var previous = previous
    for (index, entry) in entries.enumerated() {
      if let flaw = Self.flaw(of: entry) { throw .invalidEntry(index: index, flaw) }
      let start = batch.count
      let body = entry.body.map(Self.bytes)
      try appendHead(
        of: entry, sequence: sequence + index, hasMore: index < entries.count - 1,
        body: body, previous: previous, to: &batch)
      previous = try digest.base64(of: batch[start...], in: .head)
      if let body {
        batch += ",\"body\":".utf8
        batch += body
      }
      let checksum = Checksum.crc32(batch.span, start..<batch.count)
      batch += ",\"crc\":\"".utf8
      batch += Checksum.hexadecimal(checksum)
      batch += "\"}\n".utf8
      let length = batch.count - start
      if length > LogLine.greatestLength { throw .invalidEntry(index: index, .length(length)) }
    }
    return batch
  }

  private func appendHead(
    of entry: LogEntry, sequence: Int, hasMore: Bool, body: [UInt8]?, previous: [UInt8],
    to line: inout [UInt8]
  ) throws(LogError) {
    line += "{\"v\":\(LogLine.version),\"seq\":\(sequence),\"cmd\":\"\(entry.command)\"".utf8
    if hasMore { line += ",\"more\":true".utf8 }
    if let undoes = entry.undoes { line += ",\"undoes\":\"\(undoes)\"".utf8 }
    line += ",\"at\":\"\(entry.at)\"".utf8
    if entry.isClockSetBack { line += ",\"clock\":\"back\"".utf8 }
    if let time = entry.monotonic {
      line += ",\"mono\":\(time.milliseconds),\"boot\":\"\(time.boot)\"".utf8
    }
    line += ",\"by\":\"\(entry.by)\",\"type\":\"\(entry.type)\",\"data\":".utf8
    line += entry.data
    if let body {
      line += ",\"c\":\"".utf8
      line += try digest.base64(of: body, in: .body)
      line += "\",\"prev\":\"".utf8
    } else {
      line += ",\"c\":null,\"prev\":\"".utf8
    }
    line += previous
    line.append(UInt8(ascii: "\""))
  }

  private static func bytes(of body: LogEntry.Body) -> [UInt8] {
    var bytes = Array("{\"salt\":\"\(body.salt)\"".utf8)
    let members = body.json.dropFirst()
    if members.first(where: { $0 != UInt8(ascii: " ") }) != UInt8(ascii: "}") {
      bytes.append(UInt8(ascii: ","))
    }
    bytes += members
    return bytes
  }

  private static func flaw(of entry: LogEntry) -> LogEntry.Flaw? {
    let fields = [
      entry.command, entry.undoes, entry.at, entry.monotonic?.boot, entry.by, entry.type,
    ]
    guard fields.allSatisfy({ $0.map(isPlain) ?? true }) else { return .head }
    guard entry.monotonic.map({ $0.milliseconds >= 0 }) ?? true else { return .head }
    guard isObject(entry.data) else { return .data }
    guard let body = entry.body else { return nil }
    guard isObject(body.json) else { return .body }
    return isSalt(body.salt) ? nil : .salt
  }

  private static func isPlain(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(PlainText.contains)
  }

  private static func isObject(_ json: [UInt8]) -> Bool {
    json.first == UInt8(ascii: "{")
      && JSONScanner.endOfValue(in: json.span, from: 0, limit: json.count) == json.count
  }

  private static func isSalt(_ salt: String) -> Bool {
    salt.utf8.count == 22
      && salt.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
      }
  }
}

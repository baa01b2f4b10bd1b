/// Reads one line.
///
/// No input traps; nothing is allocated.
///
/// The keys may come in any order and unknown ones are passed over, but the body stands last
/// before the checksum, and between the fields there is no white space.
struct LineParser {
  private static let checksumLength = 18

  // A key of the head as its bytes in a row, the first one highest.
  private enum Key {
    static let version: UInt64 = 0x76
    static let sequence: UInt64 = 0x73_6571
    static let command: UInt64 = 0x63_6D64
    static let more: UInt64 = 0x6D6F_7265
    static let undoes: UInt64 = 0x756E_646F_6573
    static let at: UInt64 = 0x6174
    static let monotonic: UInt64 = 0x6D6F_6E6F
    static let boot: UInt64 = 0x626F_6F74
    static let by: UInt64 = 0x6279
    static let type: UInt64 = 0x7479_7065
    static let data: UInt64 = 0x6461_7461
    static let commitment: UInt64 = 0x63
    static let previous: UInt64 = 0x7072_6576
    static let body: UInt64 = 0x626F_6479
  }

  private var fields = LogLine.Fields()
  private var seen: UInt16 = 0
  private let start: Int
  private let limit: Int

  private init(start: Int, limit: Int) {
    self.start = start
    self.limit = limit
  }

  /// The line `block[range]`, its line feed included, which stands at `offset` of the file.
  static func parse(
    _ block: [UInt8], _ range: Range<Int>, at offset: Int
  ) throws(LogDamage.Problem) -> LogLine {
    let fields = try fields(of: block.span, range.lowerBound..<range.upperBound - 1)
    return LogLine(
      block: block, start: range.lowerBound, fields: fields, offset: offset, length: range.count)
  }

  /// The fields of the line `bytes[range]`, its line feed not included.
  static func fields(
    of bytes: Span<UInt8>, _ range: Range<Int>
  ) throws(LogDamage.Problem) -> LogLine.Fields {
    guard let checksum = checksum(of: bytes, range) else { throw .unreadable }
    let limit = range.upperBound - checksumLength
    guard checksum == Checksum.crc32(bytes, range.lowerBound..<limit) else { throw .checksum }
    if let version = version(of: bytes, range), version > LogLine.version {
      throw .newerVersion(version)
    }
    var parser = LineParser(start: range.lowerBound, limit: limit)
    guard parser.readFields(bytes) else { throw .unreadable }
    return parser.fields
  }

  /// The checksum at the end of a line, where there is one.
  private static func checksum(of bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    let limit = range.upperBound - checksumLength
    guard limit > range.lowerBound, range.count < LogLine.greatestLength,
      JSONScanner.endOfLiteral(",\"crc\":\"", in: bytes, from: limit, limit: range.upperBound)
        != nil,
      bytes[range.upperBound - 2] == UInt8(ascii: "\""),
      bytes[range.upperBound - 1] == UInt8(ascii: "}")
    else { return nil }
    return Checksum.value(of: bytes, at: limit + 8)
  }

  /// Whether the line, or its end where a torn line stands in front, is a whole record.
  static func holdsRecord(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let earliest = max(range.lowerBound, range.upperBound - LogLine.greatestLength + 1)
    var start = range.upperBound - checksumLength
    while start >= earliest {
      let record = start..<range.upperBound
      if version(of: bytes, record) != nil, let checksum = checksum(of: bytes, record) {
        return checksum == Checksum.crc32(bytes, start..<range.upperBound - checksumLength)
      }
      start -= 1
    }
    return false
  }

  /// The version that a line says it has, even where nothing else of it can be read.
  static func version(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    JSONScanner.endOfLiteral(
      "{\"v\":", in: bytes, from: range.lowerBound, limit: range.upperBound
    ).flatMap {
      JSONScanner.wholeNumber(in: bytes, from: $0, limit: range.upperBound)?.value
    }
  }

  private mutating func readFields(_ bytes: Span<UInt8>) -> Bool {
    var index = start
    guard bytes[index] == UInt8(ascii: "{") else { return false }
    while fields.body == nil {
      let separator = index
      guard let (key, keyEnd) = key(bytes, from: index + 1), keyEnd < limit,
        bytes[keyEnd] == UInt8(ascii: ":"),
        let end = readValue(of: key, bytes, from: keyEnd + 1, separator: separator)
      else { return false }
      index = end
      if index == limit { break }
      guard bytes[index] == UInt8(ascii: ",") else { return false }
    }
    guard index == limit else { return false }
    if fields.body == nil { fields.head = LogLine.Extent(0, limit - start) }
    return isComplete
  }

  /// The key whose opening quotation mark stands at `start`, of at most eight bytes, and the index after it; 0, which is no key, for
  /// any other.
  private func key(_ bytes: Span<UInt8>, from start: Int) -> (key: UInt64, end: Int)? {
    guard start < limit, bytes[start] == UInt8(ascii: "\"") else { return nil }
    var key: UInt64 = 0
    var index = start + 1
    while index < limit, index - start <= 8, PlainText.contains(bytes[index]) {
      key = key << 8 | UInt64(bytes[index])
      index += 1
    }
    if index < limit, bytes[index] == UInt8(ascii: "\"") { return (key, index + 1) }
    return JSONScanner.endOfString(in: bytes, from: start, limit: limit).map { (0, $0) }
  }

  private static let required: UInt16 = 0b1_1111_1111

  private var isComplete: Bool {
    seen & Self.required == Self.required
      && (fields.milliseconds == nil) == (fields.boot == nil)
      && (fields.commitment == nil) == (fields.body == nil)
  }

  /// Notes that a field has been met; false the second time.
  private mutating func meets(_ bit: Int) -> Bool {
    let mask: UInt16 = 1 << UInt16(truncatingIfNeeded: bit)
    defer { seen |= mask }
    return seen & mask == 0
  }

  private mutating func readValue(
    of key: UInt64, _ bytes: Span<UInt8>, from index: Int, separator: Int
  ) -> Int? {
    switch key {
    case Key.version:
      guard meets(0) else { return nil }
      return readNumber(bytes, index) { _, value in value == LogLine.version }
    case Key.sequence:
      guard meets(1) else { return nil }
      return readNumber(bytes, index) { fields, value in
        fields.sequence = value
        return true
      }
    case Key.command: return meets(2) ? readText(bytes, index) { $0.command = $1 } : nil
    case Key.at: return meets(3) ? readText(bytes, index) { $0.at = $1 } : nil
    case Key.by: return meets(4) ? readText(bytes, index) { $0.by = $1 } : nil
    case Key.type: return meets(5) ? readText(bytes, index) { $0.type = $1 } : nil
    case Key.data: return meets(6) ? readData(bytes, index) : nil
    case Key.commitment: return meets(7) ? readCommitment(bytes, index) : nil
    case Key.previous: return meets(8) ? readText(bytes, index) { $0.previous = $1 } : nil
    case Key.more:
      guard meets(9) else { return nil }
      fields.hasMore = true
      return JSONScanner.endOfLiteral("true", in: bytes, from: index, limit: limit)
    case Key.undoes: return meets(10) ? readText(bytes, index) { $0.undoes = $1 } : nil
    case Key.boot: return meets(11) ? readText(bytes, index) { $0.boot = $1 } : nil
    case Key.monotonic:
      guard meets(12) else { return nil }
      return readNumber(bytes, index) { fields, value in
        fields.milliseconds = value
        return true
      }
    case Key.body: return readBody(bytes, index, separator: separator)
    default: return JSONScanner.endOfValue(in: bytes, from: index, limit: limit)
    }
  }

  private mutating func readNumber(
    _ bytes: Span<UInt8>, _ index: Int, _ accept: (inout LogLine.Fields, Int) -> Bool
  ) -> Int? {
    guard let number = JSONScanner.wholeNumber(in: bytes, from: index, limit: limit),
      accept(&fields, number.value)
    else { return nil }
    return number.end
  }

  /// A string of the head: plain characters, at least one, between quotation marks.
  private func plainText(
    _ bytes: Span<UInt8>, _ index: Int
  ) -> (extent: LogLine.Extent, end: Int)? {
    guard index < limit, bytes[index] == UInt8(ascii: "\"") else { return nil }
    let end = PlainText.end(in: bytes, from: index + 1, limit: limit)
    guard end < limit, end > index + 1, bytes[end] == UInt8(ascii: "\"") else { return nil }
    return (LogLine.Extent(index + 1 - start, end - start), end + 1)
  }

  private mutating func readText(
    _ bytes: Span<UInt8>, _ index: Int, _ take: (inout LogLine.Fields, LogLine.Extent) -> Void
  ) -> Int? {
    guard let text = plainText(bytes, index) else { return nil }
    take(&fields, text.extent)
    return text.end
  }

  private mutating func readData(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
    guard index < limit, bytes[index] == UInt8(ascii: "{"),
      let end = JSONScanner.endOfValue(in: bytes, from: index, limit: limit)
    else { return nil }
    fields.data = LogLine.Extent(index - start, end - start)
    return end
  }

  private mutating func readCommitment(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
    if let end = JSONScanner.endOfLiteral("null", in: bytes, from: index, limit: limit) {
      return end
    }
    return readText(bytes, index) { $0.commitment = $1 }
  }

  /// The body reaches to the checksum: an object, or `null` and spaces where it has been erased.
  private mutating func readBody(_ bytes: Span<UInt8>, _ index: Int, separator: Int) -> Int? {
    fields.head = LogLine.Extent(0, separator - start)
    fields.body = LogLine.Extent(index - start, limit - start)
    if let end = JSONScanner.endOfLiteral("null", in: bytes, from: index, limit: limit) {
      fields.isErased = true
      return JSONScanner.skipSpaces(in: bytes, from: end, limit: limit)
    }
    guard index < limit, bytes[index] == UInt8(ascii: "{") else { return nil }
    return JSONScanner.endOfValue(in: bytes, from: index, limit: limit)
  }
}

/// Finds where JSON values end and checks every byte of them: RFC 8259, UTF-8, at most 64 levels.
///
/// Works without recursion and without allocating, so that no input can exhaust anything.
enum JSONScanner {
  private static let greatestDepth = 64

  /// Checks that the bytes are one value with nothing but white space around it; gives where it stands.
  static func check(_ bytes: Span<UInt8>) throws(JSONError) -> Range<Int> {
    let start = skipSpace(in: bytes, from: 0)
    let end = try endOfValue(in: bytes, from: start)
    try checkNothingFollows(in: bytes, from: end)
    return start..<end
  }

  /// Checks that from there on stands nothing but white space.
  static func checkNothingFollows(in bytes: Span<UInt8>, from end: Int) throws(JSONError) {
    let rest = skipSpace(in: bytes, from: end)
    if rest < bytes.count { throw JSONError(.trailing, at: rest) }
  }

  /// Where the members stand of the object that begins at `start`, and the index after it.
  static func members(
    in bytes: Span<UInt8>, ofObjectAt start: Int
  ) throws(JSONError) -> (members: [JSONMember], end: Int) {
    var members: [JSONMember] = []
    var index = skipSpace(in: bytes, from: start + 1)
    if try byte(of: bytes, at: index) == UInt8(ascii: "}") { return (members, index + 1) }
    members.reserveCapacity(6)
    while true {
      let first = try byte(of: bytes, at: index)
      guard first == UInt8(ascii: "\"") else { throw JSONError(.byte(first), at: index) }
      let keyEnd = try endOfString(in: bytes, from: index)
      let value = try startOfValue(in: bytes, afterKeyEndingAt: keyEnd)
      let end = try endOfValue(in: bytes, from: value, below: 1)
      members.append(JSONMember(key: index..<keyEnd, value: value..<end, in: bytes))
      index = skipSpace(in: bytes, from: end)
      let next = try byte(of: bytes, at: index)
      if next == UInt8(ascii: "}") { return (members, index + 1) }
      guard next == UInt8(ascii: ",") else { throw JSONError(.byte(next), at: index) }
      index = skipSpace(in: bytes, from: index + 1)
    }
  }

  /// The first index from `start` that holds no white space.
  static func skipSpace(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return index
      }
    }
    return index
  }

  /// The index after the value that begins at `start`, within that many levels.
  static func endOfValue(
    in bytes: Span<UInt8>, from start: Int, below levels: Int = 0
  ) throws(JSONError) -> Int {
    var index = start
    var depth = 0
    // One bit a level, the innermost lowest: 1 is an object, 0 an array.
    var objects: UInt64 = 0
    while true {
      let byte = try self.byte(of: bytes, at: index)
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        if depth + levels == greatestDepth { throw JSONError(.depth, at: index) }
        let isObject = byte == UInt8(ascii: "{")
        depth += 1
        objects = objects << 1 | (isObject ? 1 : 0)
        index = skipSpace(in: bytes, from: index + 1)
        let first = try self.byte(of: bytes, at: index)
        if first != (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          if isObject { index = try startOfMember(in: bytes, from: index) }
          continue
        }
      } else {
        index = try endOfScalar(byte, in: bytes, from: index)
      }
      while depth > 0 {
        index = skipSpace(in: bytes, from: index)
        let next = try self.byte(of: bytes, at: index)
        let isObject = objects & 1 == 1
        if next == UInt8(ascii: ",") {
          index = skipSpace(in: bytes, from: index + 1)
          if isObject { index = try startOfMember(in: bytes, from: index) }
          break
        }
        guard next == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
          throw JSONError(.byte(next), at: index)
        }
        index += 1
        depth -= 1
        objects >>= 1
      }
      if depth == 0 { return index }
    }
  }

  /// The index of the value whose key begins at `start`.
  static func startOfMember(in bytes: Span<UInt8>, from start: Int) throws(JSONError) -> Int {
    let first = try byte(of: bytes, at: start)
    guard first == UInt8(ascii: "\"") else { throw JSONError(.byte(first), at: start) }
    return try startOfValue(
      in: bytes, afterKeyEndingAt: try endOfString(in: bytes, from: start))
  }

  /// The index of the value whose key ends before `end`.
  static func startOfValue(
    in bytes: Span<UInt8>, afterKeyEndingAt end: Int
  ) throws(JSONError) -> Int {
    let colon = skipSpace(in: bytes, from: end)
    let byte = try self.byte(of: bytes, at: colon)
    guard byte == UInt8(ascii: ":") else { throw JSONError(.byte(byte), at: colon) }
    return skipSpace(in: bytes, from: colon + 1)
  }

  private static func byte(of bytes: Span<UInt8>, at index: Int) throws(JSONError) -> UInt8 {
    guard index < bytes.count else { throw JSONError(.end, at: bytes.count) }
    return bytes[index]
  }

  private static func endOfScalar(
    _ first: UInt8, in bytes: Span<UInt8>, from start: Int
  ) throws(JSONError) -> Int {
    switch first {
    case UInt8(ascii: "\""): try endOfString(in: bytes, from: start)
    case UInt8(ascii: "t"): try endOfLiteral("true", in: bytes, from: start)
    case UInt8(ascii: "f"): try endOfLiteral("false", in: bytes, from: start)
    case UInt8(ascii: "n"): try endOfLiteral("null", in: bytes, from: start)
    case UInt8(ascii: "-"), 0x30...0x39: try endOfNumber(in: bytes, from: start)
    default: throw JSONError(.byte(first), at: start)
    }
  }

  private static func endOfLiteral(
    _ literal: StaticString, in bytes: Span<UInt8>, from start: Int
  ) throws(JSONError) -> Int {
    for offset in 0..<literal.utf8CodeUnitCount {
      let byte = try self.byte(of: bytes, at: start + offset)
      if byte != literal.utf8Start[offset] { throw JSONError(.byte(byte), at: start + offset) }
    }
    return start + literal.utf8CodeUnitCount
  }

  private static func endOfNumber(
    in bytes: Span<UInt8>, from start: Int
  ) throws(JSONError) -> Int {
    var index = start
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let whole = index
    index = try endOfDigits(in: bytes, from: index)
    if bytes[whole] == UInt8(ascii: "0"), index > whole + 1 {
      throw JSONError(.byte(bytes[whole + 1]), at: whole + 1)
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index = try endOfDigits(in: bytes, from: index + 1)
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count,
        bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-")
      {
        index += 1
      }
      index = try endOfDigits(in: bytes, from: index)
    }
    return index
  }

  private static func endOfDigits(
    in bytes: Span<UInt8>, from start: Int
  ) throws(JSONError) -> Int {
    let first = try byte(of: bytes, at: start)
    guard (0x30...0x39).contains(first) else { throw JSONError(.byte(first), at: start) }
    var index = start + 1
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
    return index
  }
}

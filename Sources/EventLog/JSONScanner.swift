/// Finds where a JSON value ends, and that it is one (RFC 8259, UTF-8, at most 64 levels).
///
/// Only the space counts as white space: a log line holds no control characters. Nothing is
/// allocated and no input traps; `limit` must not lie beyond the bytes.
enum JSONScanner {
  private static let greatestDepth = 64

  /// The index after the value that begins at `start` (spaces before it allowed); nil if there is
  /// none before `limit`.
  static func endOfValue(in bytes: Span<UInt8>, from start: Int, limit: Int) -> Int? {
    var index = start
    var depth = 0
    // A bit a level: 1 for an object, 0 for an array; the lowest is the innermost.
    var levels: UInt64 = 0
    while true {
      index = skipSpaces(in: bytes, from: index, limit: limit)
      guard index < limit else { return nil }
      let byte = bytes[index]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        guard depth < greatestDepth else { return nil }
        let isObject = byte == UInt8(ascii: "{")
        depth += 1
        levels = levels << 1 | (isObject ? 1 : 0)
        index = skipSpaces(in: bytes, from: index + 1, limit: limit)
        guard index < limit else { return nil }
        if bytes[index] != (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          if isObject {
            guard let value = endOfKey(in: bytes, from: index, limit: limit) else { return nil }
            index = value
          }
          continue
        }
      } else {
        guard let end = endOfScalar(in: bytes, from: index, limit: limit) else { return nil }
        index = end
      }
      // A scalar has ended, or `index` stands at the bracket that closes an empty container.
      while depth > 0 {
        index = skipSpaces(in: bytes, from: index, limit: limit)
        guard index < limit else { return nil }
        let isObject = levels & 1 == 1
        if bytes[index] == UInt8(ascii: ",") {
          index += 1
          if isObject {
            guard let value = endOfKey(in: bytes, from: index, limit: limit) else { return nil }
            index = value
          }
          break
        }
        guard bytes[index] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return nil }
        index += 1
        depth -= 1
        levels >>= 1
      }
      if depth == 0 { return index }
    }
  }

  /// The index after the key and the colon that begin at `start`.
  private static func endOfKey(in bytes: Span<UInt8>, from start: Int, limit: Int) -> Int? {
    let key = skipSpaces(in: bytes, from: start, limit: limit)
    guard let end = endOfString(in: bytes, from: key, limit: limit) else { return nil }
    let colon = skipSpaces(in: bytes, from: end, limit: limit)
    guard colon < limit, bytes[colon] == UInt8(ascii: ":") else { return nil }
    return colon + 1
  }

  private static func endOfScalar(in bytes: Span<UInt8>, from start: Int, limit: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "\""): endOfString(in: bytes, from: start, limit: limit)
    case UInt8(ascii: "t"): endOfLiteral("true", in: bytes, from: start, limit: limit)
    case UInt8(ascii: "f"): endOfLiteral("false", in: bytes, from: start, limit: limit)
    case UInt8(ascii: "n"): endOfLiteral("null", in: bytes, from: start, limit: limit)
    default: endOfNumber(in: bytes, from: start, limit: limit)
    }
  }

  /// The first index from `start` that is not a space.
  static func skipSpaces(in bytes: Span<UInt8>, from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index
  }

  /// The index after `literal`, where it stands at `start`.
  static func endOfLiteral(
    _ literal: StaticString, in bytes: Span<UInt8>, from start: Int, limit: Int
  ) -> Int? {
    let count = literal.utf8CodeUnitCount
    guard limit - start >= count else { return nil }
    let matches = literal.withUTF8Buffer { expected in
      for index in 0..<count where expected[index] != bytes[start + index] { return false }
      return true
    }
    return matches ? start + count : nil
  }

  /// The index after the string whose opening quotation mark stands at `start`.
  static func endOfString(in bytes: Span<UInt8>, from start: Int, limit: Int) -> Int? {
    guard start < limit, bytes[start] == UInt8(ascii: "\"") else { return nil }
    var index = PlainText.end(in: bytes, from: start + 1, limit: limit)
    while index < limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { return index + 1 }
      if byte < 0x20 { return nil }
      let next =
        if byte == UInt8(ascii: "\\") {
          endOfEscape(in: bytes, from: index, limit: limit)
        } else if byte >= 0x80 {
          endOfCharacter(in: bytes, from: index, limit: limit)
        } else {
          index + 1
        }
      guard let next else { return nil }
      index = PlainText.end(in: bytes, from: next, limit: limit)
    }
    return nil
  }

  private static func endOfEscape(in bytes: Span<UInt8>, from start: Int, limit: Int) -> Int? {
    guard start + 1 < limit else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"):
      guard start + 6 <= limit else { return nil }
      for index in start + 2..<start + 6 where !isHexadecimal(bytes[index]) { return nil }
      return start + 6
    default:
      return nil
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }

  /// The index after a character of more than one byte; nil where it is not UTF-8 (Unicode,
  /// table 3-7: nothing overlong, no surrogates, nothing above U+10FFFF).
  private static func endOfCharacter(in bytes: Span<UInt8>, from start: Int, limit: Int) -> Int? {
    let lead = bytes[start]
    let count: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: count = 2
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: count = 3
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: count = 4
    default: return nil
    }
    guard limit - start >= count, second.contains(bytes[start + 1]) else { return nil }
    for index in start + 2..<start + count where bytes[index] & 0xC0 != 0x80 { return nil }
    return start + count
  }

  private static func endOfNumber(in bytes: Span<UInt8>, from start: Int, limit: Int) -> Int? {
    var index = start
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let whole = endOfDigits(in: bytes, from: index, limit: limit)
    guard whole > index else { return nil }
    if bytes[index] == UInt8(ascii: "0"), whole > index + 1 { return nil }
    index = whole
    if index < limit, bytes[index] == UInt8(ascii: ".") {
      let fraction = endOfDigits(in: bytes, from: index + 1, limit: limit)
      guard fraction > index + 1 else { return nil }
      index = fraction
    }
    if index < limit, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < limit, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") {
        index += 1
      }
      let exponent = endOfDigits(in: bytes, from: index, limit: limit)
      guard exponent > index else { return nil }
      index = exponent
    }
    return index
  }

  private static func endOfDigits(in bytes: Span<UInt8>, from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
    return index
  }

  /// A whole number without a sign, and the index after it; nil when it does not fit.
  static func wholeNumber(
    in bytes: Span<UInt8>, from start: Int, limit: Int
  ) -> (value: Int, end: Int)? {
    let end = endOfDigits(in: bytes, from: start, limit: limit)
    guard end > start, end == start + 1 || bytes[start] != UInt8(ascii: "0") else { return nil }
    var value = 0
    for index in start..<end {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int(bytes[index] - 0x30))
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return (value, end)
  }
}

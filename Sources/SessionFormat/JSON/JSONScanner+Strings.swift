extension JSONScanner {
  /// The index after the string whose opening quotation mark stands at `start`.
  static func endOfString(in bytes: Span<UInt8>, from start: Int) throws(JSONError) -> Int {
    var index = start + 1
    while true {
      index = endOfPlainText(in: bytes, from: index, limit: bytes.count)
      guard index < bytes.count else { throw JSONError(.end, at: bytes.count) }
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { return index + 1 }
      if byte == UInt8(ascii: "\\") {
        index = try endOfEscape(in: bytes, from: index)
      } else if byte >= 0x80 {
        guard let end = endOfCharacter(in: bytes, from: index) else {
          throw JSONError(.notUTF8, at: index)
        }
        index = end
      } else {
        throw JSONError(.control(byte), at: index)
      }
    }
  }

  private static func endOfEscape(
    in bytes: Span<UInt8>, from start: Int
  ) throws(JSONError) -> Int {
    guard start + 1 < bytes.count else { throw JSONError(.end, at: bytes.count) }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"):
      guard codeUnit(in: bytes, at: start) != nil else { throw JSONError(.escape, at: start) }
      return start + 6
    default:
      throw JSONError(.escape, at: start)
    }
  }

  /// The code unit of the `\u` escape at `start`.
  static func codeUnit(in bytes: Span<UInt8>, at start: Int) -> UInt16? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"),
      bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt16 = 0
    for index in start + 2..<start + 6 {
      let digit: UInt8
      switch bytes[index] {
      case 0x30...0x39: digit = bytes[index] - 0x30
      case 0x41...0x46: digit = bytes[index] - 0x41 + 10
      case 0x61...0x66: digit = bytes[index] - 0x61 + 10
      default: return nil
      }
      value = value << 4 | UInt16(digit)
    }
    return value
  }

  /// The index after a character of several bytes; `nil` where it is not well formed (Unicode, table 3-7).
  static func endOfCharacter(in bytes: Span<UInt8>, from start: Int) -> Int? {
    let count: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[start] {
    case 0xC2...0xDF: count = 2
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: count = 3
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: count = 4
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard bytes.count - start >= count, second.contains(bytes[start + 1]) else { return nil }
    for index in start + 2..<start + count where bytes[index] & 0xC0 != 0x80 { return nil }
    return start + count
  }

  /// Whether bytes of a checked string hold a backslash.
  static func hasEscapes(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = endOfPlainText(in: bytes, from: range.lowerBound, limit: range.upperBound)
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "\\") { return true }
      index = endOfPlainText(in: bytes, from: index + 1, limit: range.upperBound)
    }
    return false
  }

  /// The first index from `start` that holds anything but ASCII from the space on without quotation marks and backslashes, or `limit`; most of a
  /// log is such text, so it is looked through eight bytes at a time. The log has a search of its own, which holds a line to less.
  private static func endOfPlainText(
    in bytes: Span<UInt8>, from start: Int, limit: Int
  ) -> Int {
    let memory = bytes.bytes
    var index = start
    // What stands beyond the limit is looked at too, where there is anything.
    while index < limit, index + 8 <= bytes.count {
      let eight = UInt64(
        littleEndian: memory.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let others = marksOfOthers(in: eight)
      if others != 0 { return min(limit, index + others.trailingZeroBitCount / 8) }
      index += 8
    }
    while index < limit, marksOfOthers(in: UInt64(bytes[index]) | blanks << 8) == 0 { index += 1 }
    return min(limit, index)
  }

  private static let blanks: UInt64 = 0x2020_2020_2020_2020

  /// The highest bit of each of eight bytes that is no plain text. Above the lowest of them they may be wrong: subtracting borrows.
  private static func marksOfOthers(in eight: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = eight ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslashes = eight ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let found =
      eight | ((eight &- blanks) & ~eight) | ((quotes &- ones) & ~quotes)
      | ((backslashes &- ones) & ~backslashes)
    return found & (ones &* 0x80)
  }

  /// The text of a checked string that stands between two quotation marks and holds escapes.
  ///
  /// Half a surrogate pair stands for no character and becomes U+FFFD.
  static func unescaped(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound else {
        text.append(bytes[index])
        index += 1
        continue
      }
      switch bytes[index + 1] {
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"):
        var units = [codeUnit(in: bytes, at: index) ?? 0xFFFD]
        if UTF16.isLeadSurrogate(units[0]), let trail = codeUnit(in: bytes, at: index + 6),
          UTF16.isTrailSurrogate(trail)
        {
          units.append(trail)
        }
        text += String(decoding: units, as: UTF16.self).utf8
        index += 6 * units.count
        continue
      default: text.append(bytes[index + 1])
      }
      index += 2
    }
    return String(decoding: text, as: UTF8.self)
  }
}

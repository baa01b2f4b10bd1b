/// Text of a line that stands for itself: printable ASCII without quotation marks and backslashes.
///
/// Most of a log is such text, so it is looked through eight bytes at a time.
enum PlainText {
  /// Whether a byte is such text.
  static func contains(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// The first index from `start` that holds something else, or `limit`, which must not lie beyond the bytes.
  static func end(in bytes: Span<UInt8>, from start: Int, limit: Int) -> Int {
    let memory = bytes.bytes
    var index = start
    while index + 8 <= limit {
      let eight = UInt64(
        littleEndian: memory.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let others = marks(of: eight)
      if others != 0 { return index + others.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < limit, contains(bytes[index]) { index += 1 }
    return index
  }

  /// The highest bit of each of eight bytes that is something else. What stands above the lowest of them may be wrong, because
  /// subtracting borrows from there.
  private static func marks(of eight: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    func equal(_ byte: UInt8) -> UInt64 {
      let difference = eight ^ (ones &* UInt64(byte))
      return (difference &- ones) & ~difference
    }
    let controls = (eight &- ones &* 0x20) & ~eight
    let quotes = equal(UInt8(ascii: "\"")) | equal(UInt8(ascii: "\\")) | equal(0x7F)
    return (eight | controls | quotes) & (ones &* 0x80)
  }
}

/// Eight bytes looked at in one go; the lowest of the number is the first one.
enum EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// How many bytes stand before the first one that is `byte`; 8 where none is.
  static func before(_ byte: UInt8, in eight: UInt64) -> Int {
    let difference = eight ^ ones &* UInt64(byte)
    // The lowest mark is right; those above it may not be, because subtracting borrows.
    return ((difference &- ones) & ~difference & ones << 7).trailingZeroBitCount / 8
  }
}

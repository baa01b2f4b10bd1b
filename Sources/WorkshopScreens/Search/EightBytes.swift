/// Eight bytes of UTF-8 looked at in one go; the lowest of the number is the first one.
enum EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highest = ones << 7

  /// ASCII capitals made small. What stands behind a byte beyond ASCII may be wrong, because adding carries.
  static func small(_ eight: UInt64) -> UInt64 {
    // The highest bit of each is set from A on, and from the one after Z on.
    let fromA = eight &+ ones &* (0x80 - 0x41)
    let afterZ = eight &+ ones &* (0x80 - 0x5B)
    return eight | (fromA & ~afterZ & highest) >> 2
  }

  /// An ASCII capital made small.
  static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// How many ASCII bytes stand first.
  static func beyondASCII(_ eight: UInt64) -> Int {
    (eight & highest).trailingZeroBitCount / 8
  }

  /// How many bytes stand before the first one that is `byte`.
  static func before(_ byte: UInt8, in eight: UInt64) -> Int {
    let difference = eight ^ ones &* UInt64(byte)
    // The lowest mark is right; those above it may not be, because subtracting borrows.
    return ((difference &- ones) & ~difference & highest).trailingZeroBitCount / 8
  }
}

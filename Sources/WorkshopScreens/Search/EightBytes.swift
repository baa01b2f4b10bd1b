/// Eight bytes looked at in one go; the lowest of the number is the first one.
enum EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// How many bytes stand before the first `byte` that `next` follows; `nil` where none of the first seven is one.
  static func place(of byte: UInt8, followedBy next: UInt8, in eight: UInt64) -> Int? {
    let differences = eight ^ ones &* UInt64(byte) | eight >> 8 ^ ones &* UInt64(next)
    // Marks what is zero. The lowest mark is right; those above it may not be, because subtracting borrows.
    let marks = (differences &- ones) & ~differences & ones << 7
    return marks & ~(0xFF << 56) == 0 ? nil : marks.trailingZeroBitCount / 8
  }
}

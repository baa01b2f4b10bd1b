/// Puts scalars together from bytes as they come, however a reader cut them apart.
///
/// A sequence that cannot be UTF-8 becomes one U+FFFD, and the byte that showed it is read anew,
/// so that nothing beside it is lost.
public struct UTF8Assembler: Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// An assembler with nothing begun.
  public init() {}

  /// Takes a byte and returns what it completes: mostly none or one scalar, at most two.
  public mutating func append(_ byte: UInt8) -> [Unicode.Scalar] {
    guard missing > 0 else { return begin(byte) }
    guard allowed.contains(byte) else { return finish() + begin(byte) }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    return missing == 0 ? [Unicode.Scalar(value) ?? "\u{FFFD}"] : []
  }

  /// Ends the input: what was begun becomes U+FFFD.
  public mutating func finish() -> [Unicode.Scalar] {
    defer { missing = 0 }
    return missing > 0 ? ["\u{FFFD}"] : []
  }

  private mutating func begin(_ byte: UInt8) -> [Unicode.Scalar] {
    missing = 0
    allowed = 0x80...0xBF
    switch byte {
    case 0..<0x80: return [Unicode.Scalar(byte)]
    case 0xC2...0xDF: (value, missing) = (UInt32(byte & 0x1F), 1)
    case 0xE0...0xEF:
      (value, missing) = (UInt32(byte & 0x0F), 2)
      if byte == 0xE0 { allowed = 0xA0...0xBF }
      if byte == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      (value, missing) = (UInt32(byte & 0x07), 3)
      if byte == 0xF0 { allowed = 0x90...0xBF }
      if byte == 0xF4 { allowed = 0x80...0x8F }
    default: return ["\u{FFFD}"]
    }
    return []
  }
}

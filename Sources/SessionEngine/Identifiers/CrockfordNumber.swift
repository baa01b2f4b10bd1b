/// 128 bits in Crockford's alphabet (https://www.crockford.com/base32.html), highest bits first: 26 characters in upper case.
enum CrockfordNumber {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  private static let length = 26

  static func text(high: UInt64, low: UInt64) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    for index in 0..<length {
      let shift = 125 - 5 * index
      let value: UInt64 =
        shift >= 64
        ? high >> UInt64(shift - 64)
        : (low >> UInt64(shift)) | (shift > 59 ? high << UInt64(64 - shift) : 0)
      bytes.append(alphabet[Int(value & 31)])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bits of a text, where it is written as ``text(high:low:)`` writes them.
  static func bits(of text: ArraySlice<UInt8>) -> (high: UInt64, low: UInt64)? {
    // 26 characters hold two bits more than there are.
    guard text.count == length, let first = text.first.flatMap(digit), first < 8 else {
      return nil
    }
    var (high, low): (UInt64, UInt64) = (0, first)
    for byte in text.dropFirst() {
      guard let digit = digit(byte) else { return nil }
      high = high << 5 | low >> 59
      low = low << 5 | digit
    }
    return (high, low)
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39: UInt64(byte - 0x30)
    case 0x41...0x48: UInt64(byte - 0x41) + 10
    case 0x4A, 0x4B: UInt64(byte - 0x4A) + 18
    case 0x4D, 0x4E: UInt64(byte - 0x4D) + 20
    case 0x50...0x54: UInt64(byte - 0x50) + 22
    case 0x56...0x5A: UInt64(byte - 0x56) + 27
    default: nil
    }
  }
}

/// The name that a client gives a command: 128 random bits in Crockford's base 32, 26 characters.
///
/// A command whose name was seen before is answered with the old receipt, which makes trying again safe.
public struct CommandID: Hashable, Sendable, CustomStringConvertible {
  /// The characters, in upper case.
  public let description: String

  /// Takes 1 to 64 letters, digits, `-`, `_` or `.`; `nil` for anything else.
  ///
  /// Programs that write commands by hand may use names of their own as long as they are unique.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    let allowed = text.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
      default: false
      }
    }
    guard allowed, (1...64).contains(text.utf8.count) else { return nil }
    description = text
  }

  /// Writes 128 bits in Crockford's alphabet (https://www.crockford.com/base32.html), highest bits first.
  public init(high: UInt64, low: UInt64) {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(26)
    for index in 0..<26 {
      let shift = 125 - 5 * index
      let value: UInt64 =
        shift >= 64
        ? high >> UInt64(shift - 64)
        : (low >> UInt64(shift)) | (shift > 59 ? high << UInt64(64 - shift) : 0)
      bytes.append(alphabet[Int(value & 31)])
    }
    description = String(decoding: bytes, as: UTF8.self)
  }
}

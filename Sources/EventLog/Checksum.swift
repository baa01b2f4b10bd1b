/// CRC-32 as in zip, PNG and Ethernet (reflected polynomial 0xEDB88320): finds torn lines.
enum Checksum {
  /// Eight tables of 256, so that eight bytes are taken at a time.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
      tables[byte] = value
    }
    for index in 256..<tables.count {
      let before = tables[index - 256]
      tables[index] = (before >> 8) ^ tables[Int(before & 0xFF)]
    }
    return tables
  }()

  /// The checksum of `bytes[range]`; the range has to lie inside.
  static func crc32(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    let tables = Self.tables.span
    let memory = bytes.bytes
    var crc: UInt32 = ~0
    var index = range.lowerBound
    let lastOfEight = range.upperBound - 8
    while index <= lastOfEight {
      let eight =
        UInt64(littleEndian: memory.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
        ^ UInt64(crc)
      let (low, high) = (Int(eight & 0xFFFF_FFFF), Int(eight >> 32))
      crc =
        tables[7 * 256 + low & 0xFF] ^ tables[6 * 256 + low >> 8 & 0xFF]
        ^ tables[5 * 256 + low >> 16 & 0xFF] ^ tables[4 * 256 + low >> 24]
      crc ^=
        tables[3 * 256 + high & 0xFF] ^ tables[2 * 256 + high >> 8 & 0xFF]
        ^ tables[256 + high >> 16 & 0xFF] ^ tables[high >> 24]
      index += 8
    }
    while index < range.upperBound {
      crc = tables[Int((crc ^ UInt32(bytes[index])) & 0xFF)] ^ (crc >> 8)
      index += 1
    }
    return ~crc
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)

  /// Eight small hexadecimal digits.
  static func hexadecimal(_ value: UInt32) -> [UInt8] {
    (0..<8).map { hexDigits[Int(value >> UInt32(28 - 4 * $0) & 0xF)] }
  }

  /// Reads eight small hexadecimal digits at `start`; nil where they are anything else.
  static func value(of bytes: Span<UInt8>, at start: Int) -> UInt32? {
    var value: UInt32 = 0
    for index in start..<start + 8 {
      switch bytes[index] {
      case let digit where digit >= 0x30 && digit <= 0x39: value = value << 4 | UInt32(digit - 0x30)
      case let digit where digit >= 0x61 && digit <= 0x66: value = value << 4 | UInt32(digit - 0x57)
      default: return nil
      }
    }
    return value
  }
}

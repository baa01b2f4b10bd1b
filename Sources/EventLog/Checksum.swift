/// CRC-32 as in zip, PNG and Ethernet (reflected polynomial 0xEDB88320): finds torn lines.
enum Checksum {
  /// Sixteen tables of 256, so that sixteen bytes are taken at a time.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 16 * 256)
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
    let memory = bytes.extracting(range).bytes
    var crc: UInt32 = ~0
    var offset = 0
    while offset + 16 <= memory.byteCount {
      let first = memory.eight(at: offset) ^ UInt64(crc)
      let second = memory.eight(at: offset + 8)
      crc = tables.remainder(of: first, followedBy: 8) ^ tables.remainder(of: second, followedBy: 0)
      offset += 16
    }
    while offset < memory.byteCount {
      let byte = memory.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      crc = tables[Int((crc ^ UInt32(byte)) & 0xFF)] ^ (crc >> 8)
      offset += 1
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

extension RawSpan {
  /// Eight bytes, the first as the lowest; they have to lie inside.
  fileprivate func eight(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

extension Span<UInt32> {
  /// What eight bytes leave of themselves behind so many others, by the tables of a checksum.
  @inline(__always)
  fileprivate func remainder(of eight: UInt64, followedBy others: Int) -> UInt32 {
    var sum: UInt32 = 0
    for place in 0..<8 {
      let table = 7 - place + others
      // A byte and a table below 16 never lead out of the tables.
      sum ^= self[unchecked: table << 8 | Int(eight >> UInt64(place * 8) & 0xFF)]
    }
    return sum
  }
}

/// Takes the bytes of a file apart into records of fields, one after the other.
///
/// Quotes as in RFC 4180. A quotation mark within an unquoted field stands for itself. A line feed, with or without a
/// carriage return before it, ends a record; within quotes both read as a line feed.
struct CSVParser {
  /// A record and the line on which it begins.
  struct Record {
    var line: Int
    var fields: [String] = []

    var isEmpty: Bool { fields.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
  }

  static let greatestLength = 64 * 1_024 * 1_024

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var line = 1
  private let separator: UInt8

  init(_ file: ArraySlice<UInt8>) throws(CSVError) {
    guard file.count <= Self.greatestLength else {
      throw CSVError(.tooLarge(limit: Self.greatestLength), line: 1)
    }
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      throw CSVError(.utf16, line: 1)
    }
    let content = file.starts(with: [0xEF, 0xBB, 0xBF]) ? file.dropFirst(3) : file
    try Self.check(content.span)
    bytes = content
    index = content.startIndex
    separator = Self.separator(of: content)
  }

  private static func check(_ bytes: Span<UInt8>) throws(CSVError) {
    var line = 1
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0: throw CSVError(.nul, line: line)
      case UInt8(ascii: "\n"):
        line += 1
        index += 1
      case 0x80...0xFF:
        guard let end = JSONScanner.endOfCharacter(in: bytes, from: index) else {
          throw CSVError(.notUTF8(byte: bytes[index]), line: line)
        }
        index = end
      default: index += 1
      }
    }
  }

  /// The separator that stands more often in the first line that holds anything.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let header = bytes.drop { $0 <= 0x20 }.prefix { $0 != UInt8(ascii: "\n") }
    let semicolons = header.count { $0 == UInt8(ascii: ";") }
    let commas = header.count { $0 == UInt8(ascii: ",") }
    return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// The next record that holds anything.
  mutating func next() throws(CSVError) -> Record? {
    while index < bytes.endIndex {
      let record = try record()
      if !record.isEmpty { return record }
    }
    return nil
  }

  private mutating func record() throws(CSVError) -> Record {
    var record = Record(line: line)
    while true {
      let isQuoted = index < bytes.endIndex && bytes[index] == UInt8(ascii: "\"")
      record.fields.append(
        isQuoted ? try quotedField(record: record.line) : unquotedField())
      guard index < bytes.endIndex else { return record }
      if bytes[index] == separator {
        index += 1
        continue
      }
      guard let end = endOfLine(at: index) else {
        throw CSVError(.textAfterQuote, line: record.line)
      }
      index = end
      line += 1
      return record
    }
  }

  private mutating func unquotedField() -> String {
    let start = index
    while index < bytes.endIndex, bytes[index] != separator, endOfLine(at: index) == nil {
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func quotedField(record: Int) throws(CSVError) -> String {
    var text: [UInt8] = []
    index += 1
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "\"") else {
          return String(decoding: text, as: UTF8.self)
        }
        text.append(byte)
        index += 1
      } else if let end = endOfLine(at: index) {
        text.append(UInt8(ascii: "\n"))
        line += 1
        index = end
      } else {
        text.append(byte)
        index += 1
      }
    }
    throw CSVError(.unclosedQuote, line: record)
  }

  private func endOfLine(at index: Int) -> Int? {
    if bytes[index] == UInt8(ascii: "\n") { return index + 1 }
    let next = index + 1
    guard bytes[index] == UInt8(ascii: "\r"), next < bytes.endIndex,
      bytes[next] == UInt8(ascii: "\n")
    else { return nil }
    return next + 1
  }
}

/// Takes the bytes of a `.pb` file apart into records of fields, in one pass and without copies.
///
/// Fields are kept apart by `;`. A field may stand in quotation marks, as in CSV; published files have names that only
/// begin with a quoted word, and those are taken as they stand.
struct PabulibRecords {
  /// Where a field stands in the file.
  struct Field {
    let range: Range<Int>
    /// Whether a quotation mark in it is written twice.
    let doublesQuotes: Bool
  }

  let bytes: [UInt8]
  /// How far the file has been read.
  private(set) var index: Int
  /// The line on which the record begins.
  private(set) var line = 1
  /// The fields of the record.
  private(set) var fields: [Field] = []
  private var nextLine = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Goes to the next record that holds anything; `false` at the end.
  mutating func advance() throws(PabulibError) -> Bool {
    while index < bytes.count {
      try read()
      if !fields.allSatisfy({ trimmed($0.range).isEmpty }) { return true }
    }
    line = nextLine
    fields = []
    return false
  }

  private mutating func read() throws(PabulibError) {
    line = nextLine
    fields.removeAll(keepingCapacity: true)
    while true {
      fields.append(try field())
      guard index < bytes.count else { return }
      let separator = bytes[index]
      index += 1
      if separator == UInt8(ascii: "\n") {
        nextLine += 1
        return
      }
    }
  }

  private mutating func field() throws(PabulibError) -> Field {
    if index < bytes.count, bytes[index] == UInt8(ascii: "\""), let field = try quotedField() {
      return field
    }
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\n") { break }
      index = byte < 0x80 ? index + 1 : try endOfCharacter(at: index, line: line)
    }
    return Field(range: start..<index, doublesQuotes: false)
  }

  /// The field in quotation marks that begins here; `nil`, without having moved, where more than it stands in the field.
  private mutating func quotedField() throws(PabulibError) -> Field? {
    let start = index + 1
    var end = start
    var lines = 0
    var doublesQuotes = false
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") {
        if end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "\"") {
          doublesQuotes = true
          end += 2
          continue
        }
        guard let next = endOfField(at: end + 1) else { return nil }
        index = next
        nextLine += lines
        return Field(range: start..<end, doublesQuotes: doublesQuotes)
      }
      if byte == UInt8(ascii: "\n") { lines += 1 }
      end = byte < 0x80 ? end + 1 : try endOfCharacter(at: end, line: nextLine + lines)
    }
    throw PabulibError(.unclosedQuote, line: line)
  }

  /// Where the field ends, if nothing but the end of a line stands before it.
  private func endOfField(at start: Int) -> Int? {
    guard start < bytes.count else { return start }
    switch bytes[start] {
    case UInt8(ascii: ";"), UInt8(ascii: "\n"): return start
    case UInt8(ascii: "\r"):
      return start + 1 == bytes.count || bytes[start + 1] == UInt8(ascii: "\n") ? start + 1 : nil
    default: return nil
    }
  }

  private func endOfCharacter(at index: Int, line: Int) throws(PabulibError) -> Int {
    guard let end = JSONScanner.endOfCharacter(in: bytes.span, from: index) else {
      throw PabulibError(.notUTF8(byte: bytes[index]), line: line)
    }
    return end
  }

  /// A stretch of the file without the white space around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// A field's text without the white space around it; empty where the record has no such field.
  func text(at column: Int?) -> String {
    guard let column, column < fields.count else { return "" }
    let field = fields[column]
    guard field.doublesQuotes else { return text(in: field.range) }
    var text: [UInt8] = []
    var isSecondQuote = false
    for byte in bytes[trimmed(field.range)] {
      isSecondQuote = byte == UInt8(ascii: "\"") && !isSecondQuote
      if byte != UInt8(ascii: "\"") || isSecondQuote { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A stretch of the file as text, without the white space around it.
  func text(in range: Range<Int>) -> String {
    String(decoding: bytes[trimmed(range)], as: UTF8.self)
  }

  /// Where a field's items, which commas keep apart, stand; none where the record has no such field.
  func items(at column: Int?) -> Items {
    guard let column, column < fields.count else { return Items(records: self, range: 0..<0) }
    let range = trimmed(fields[column].range)
    // What Python writes where there is nothing.
    if range.count == 4, text(in: range).lowercased() == "none" {
      return Items(records: self, range: 0..<0)
    }
    return Items(records: self, range: range)
  }

  /// The items of a field, one after the other.
  struct Items: Sequence, IteratorProtocol {
    let bytes: [UInt8]
    private var start: Int
    private let end: Int
    private var isDone: Bool

    fileprivate init(records: PabulibRecords, range: Range<Int>) {
      bytes = records.bytes
      (start, end) = (range.lowerBound, range.upperBound)
      isDone = range.isEmpty
    }

    mutating func next() -> Range<Int>? {
      guard !isDone else { return nil }
      while start < end, bytes[start] <= 0x20 { start += 1 }
      var stop = start
      while stop < end, bytes[stop] != UInt8(ascii: ",") { stop += 1 }
      let item = start
      isDone = stop == end
      start = stop + 1
      while stop > item, bytes[stop - 1] <= 0x20 { stop -= 1 }
      return item..<stop
    }
  }
}

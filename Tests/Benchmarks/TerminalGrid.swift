import TerminalKit

/// What stands on the screen of a terminal, from what a program has written to it: as much of xterm as ncurses asks for.
///
/// Colours are passed over. Wide characters and marks take as many columns as the screens take them for.
struct TerminalGrid {
  private let columns: Int
  private var rows: [[Unicode.Scalar]]
  private var row = 0
  private var column = 0
  private var last: Unicode.Scalar = " "
  /// Bytes of a sequence or a character that has not come to its end.
  private var unfinished: [UInt8] = []

  /// An empty screen.
  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows as text.
  var lines: [String] {
    rows.map { row in
      var line = String.UnicodeScalarView()
      line.append(contentsOf: row)
      return String(line)
    }
  }

  /// Takes in what was written, which may begin and end in the middle of anything.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    let all = unfinished + bytes
    unfinished = []
    var rest = all[...]
    while let first = rest.first {
      let length: Int?
      switch first {
      case 0x1B: length = escape(rest)
      case 0..<0x20, 0x7F: length = control(first)
      default: length = character(rest)
      }
      guard let length else {
        unfinished = Array(rest)
        return
      }
      rest = rest.dropFirst(length)
    }
  }

  private mutating func control(_ byte: UInt8) -> Int {
    switch byte {
    case 0x08: column = max(0, column - 1)
    case 0x09: column = min(columns - 1, column / 8 * 8 + 8)
    case 0x0A: row = min(rows.count - 1, row + 1)
    case 0x0D: column = 0
    default: break
    }
    return 1
  }

  private mutating func character(_ bytes: ArraySlice<UInt8>) -> Int? {
    let length: Int
    switch bytes.first ?? 0 {
    case 0xF0...: length = 4
    case 0xE0...: length = 3
    case 0xC0...: length = 2
    default: length = 1
    }
    guard bytes.count >= length else { return nil }
    if let scalar = String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars.first {
      put(scalar)
    }
    return length
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = TextWidth.columns(of: scalar)
    guard width > 0 else { return }
    if column + width > columns {
      column = 0
      row = min(rows.count - 1, row + 1)
    }
    rows[row][column] = scalar
    for covered in column + 1..<max(column + 1, min(columns, column + width)) {
      rows[row][covered] = " "
    }
    column += width
    last = scalar
  }

  // MARK: Sequences

  private mutating func escape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let kind = bytes.dropFirst().first else { return nil }
    switch kind {
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"):
      guard let end = bytes.firstIndex(where: { $0 == 0x07 || $0 == UInt8(ascii: "\\") }) else {
        return nil
      }
      return end - bytes.startIndex + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"): return bytes.count < 3 ? nil : 3
    default: return 2
    }
  }

  private mutating func controlSequence(_ bytes: ArraySlice<UInt8>) -> Int? {
    let content = bytes.dropFirst(2)
    guard let end = content.firstIndex(where: { 0x40...0x7E ~= $0 }) else { return nil }
    let numbers = content[..<end].split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    ).map { Int(String(decoding: $0, as: UTF8.self)) }
    if content.first != UInt8(ascii: "?"), content.first != UInt8(ascii: ">") {
      perform(content[end], numbers)
    }
    return end - bytes.startIndex + 1
  }

  private mutating func perform(_ final: UInt8, _ numbers: [Int?]) {
    let first = numbers.first.flatMap { $0 }
    let count = max(1, first ?? 1)
    // A line that is just full wraps with the next letter, and not if the cursor is moved first.
    column = min(column, columns - 1)
    switch final {
    case UInt8(ascii: "A"): row = max(0, row - count)
    case UInt8(ascii: "B"): row = min(rows.count - 1, row + count)
    case UInt8(ascii: "C"): column = min(columns - 1, column + count)
    case UInt8(ascii: "D"): column = max(0, column - count)
    case UInt8(ascii: "G"): column = min(columns, count) - 1
    case UInt8(ascii: "d"): row = min(rows.count, count) - 1
    case UInt8(ascii: "H"), UInt8(ascii: "f"):
      row = min(rows.count, count) - 1
      column = min(columns, max(1, numbers.dropFirst().first.flatMap { $0 } ?? 1)) - 1
    case UInt8(ascii: "J"): eraseScreen(first ?? 0)
    case UInt8(ascii: "K"): eraseLine(first ?? 0)
    case UInt8(ascii: "X"): blank(row, column..<min(columns, column + count))
    case UInt8(ascii: "P"): shift(from: column, by: -count)
    case UInt8(ascii: "@"): shift(from: column, by: count)
    case UInt8(ascii: "b"): for _ in 0..<min(count, columns) { put(last) }
    case UInt8(ascii: "L"): for _ in 0..<min(count, rows.count) { moveLines(from: row, up: false) }
    case UInt8(ascii: "M"): for _ in 0..<min(count, rows.count) { moveLines(from: row, up: true) }
    default: break
    }
  }

  private mutating func blank(_ row: Int, _ range: Range<Int>) {
    for column in range { rows[row][column] = " " }
  }

  private mutating func eraseLine(_ which: Int) {
    let place = min(column, columns - 1)
    switch which {
    case 0: blank(row, place..<columns)
    case 1: blank(row, 0..<place + 1)
    default: blank(row, 0..<columns)
    }
  }

  private mutating func eraseScreen(_ which: Int) {
    let whole: Range<Int> =
      switch which {
      case 0: row + 1..<rows.count
      case 1: 0..<row
      default: 0..<rows.count
      }
    if which < 2 { eraseLine(which) }
    for row in whole { blank(row, 0..<columns) }
  }

  private mutating func shift(from place: Int, by count: Int) {
    let line = rows[row]
    for column in min(place, columns)..<columns {
      let source = column - count
      rows[row][column] = source >= place && source < columns ? line[source] : " "
    }
  }

  private mutating func moveLines(from first: Int, up: Bool) {
    let empty = [Unicode.Scalar](repeating: " ", count: columns)
    if up {
      rows.remove(at: first)
      rows.append(empty)
    } else {
      rows.insert(empty, at: first)
      rows.removeLast()
    }
  }
}

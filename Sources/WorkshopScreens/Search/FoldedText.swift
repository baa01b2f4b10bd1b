/// Text in the form in which it is searched: UTF-8 in small letters without accents, the same for composed and decomposed letters.
///
/// å is found by a, ø by o and æ by ae, so that a word is found however it was typed and wherever the keyboard came from.
struct FoldedText: Equatable, Sendable {
  /// The text and, behind it, memory that the next one may need.
  private var memory: [UInt8] = []
  private var count = 0

  init() {}

  init(_ text: String) { append(text) }

  /// What is searched.
  var bytes: ArraySlice<UInt8> { memory.prefix(count) }

  /// How many bytes are searched.
  var length: Int { count }

  static func == (one: FoldedText, other: FoldedText) -> Bool { one.bytes == other.bytes }

  /// Forgets what it held and keeps its memory, so that many texts can be folded in a row.
  mutating func clear() { count = 0 }

  /// Takes more text at its end.
  mutating func append(_ text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { source in
      var place = foldCommon(source, from: 0)
      while place < source.count {
        place = foldScalar(source, from: place)
        place = foldCommon(source, from: place)
      }
    }
    if isDone == nil { text.unicodeScalars.forEach { append(scalar: $0) } }
  }

  /// Folds what the languages of these screens are full of, ASCII and the letters from À to ÿ, without asking of each byte what it is.
  ///
  /// - Returns: The place of the first letter that is something else, or the end.
  private mutating func foldCommon(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    // No letter of these takes more room than it had.
    reserve(source.count - start)
    let folded = LatinLetters.commonBytes.span
    var (place, written) = (start, count)
    var target = memory.mutableSpan
    while place < source.count {
      let byte = folded[Int(source[place])]
      if byte.isUncommon { break }
      target[written] = byte.letter
      written += Int(byte.width)
      place += 1
    }
    count = written
    // Whether the second byte of a letter is a common one is known only there.
    let isInsideLetter = place < source.count && source[place] & 0xC0 == 0x80 && place > start
    return isInsideLetter ? place - 1 : place
  }

  private mutating func foldScalar(_ source: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
    let byte = source[place]
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    var value = length == 1 ? UInt32(byte) : UInt32(byte) & (0x7F >> UInt32(length))
    for next in source[place + 1..<min(place + length, source.count)] {
      value = value << 6 | UInt32(next & 0x3F)
    }
    if let scalar = Unicode.Scalar(value) { append(scalar: scalar) }
    return place + length
  }

  /// Whether its bytes stand somewhere in a text that has been folded too.
  func occurs(in text: RawSpan) -> Bool {
    let word = memory.span.extracting(first: count)
    var start = 0
    while start <= text.byteCount - word.count {
      if word.count > 1, start + 8 <= text.byteCount {
        let eight = text.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
        let place = EightBytes.place(
          of: word[0], followedBy: word[1], in: UInt64(littleEndian: eight))
        guard let place else {
          start += 7
          continue
        }
        start += place
        guard start <= text.byteCount - word.count else { return false }
      }
      var same = 0
      while same < word.count,
        text.unsafeLoad(fromByteOffset: start + same, as: UInt8.self) == word[same]
      {
        same += 1
      }
      if same == word.count { return true }
      start += 1
    }
    return false
  }

  private mutating func reserve(_ more: Int) {
    // A letter that is not there is written too, behind the last one.
    let needed = count + more + 1
    if memory.count < needed {
      memory.append(contentsOf: repeatElement(0, count: max(needed, 256) - memory.count))
    }
  }

  private mutating func append(byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  private mutating func append(contentsOf bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte: byte) }
  }

  private mutating func append(scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80:
      append(byte: UInt8(truncatingIfNeeded: scalar.value) | (scalar.isCapital ? 0x20 : 0))
    case LatinLetters.range:
      append(contentsOf: LatinLetters.plain(scalar))
    case 0x300..<0x370, 0xAD, 0x200B...0x200F, 0xFE00...0xFE0F:
      break
    case 0x1F000..<0x20000:
      append(contentsOf: scalar.utf8)
    case 0xAC00..<0xD7A4:
      appendSyllable(scalar.value - 0xAC00)
    case 0x1E00..<0x1F00:
      append(contentsOf: LatinLetters.plain(scalar))
    default:
      if scalar.properties.generalCategory == .nonspacingMark { return }
      for small in scalar.properties.lowercaseMapping.unicodeScalars {
        let plain = LatinLetters.others[small] ?? small
        append(contentsOf: UTF8.encode(plain).map { Array($0) } ?? [])
      }
    }
  }

  /// A syllable of Hangul as its letters (Unicode Standard, section 3.12).
  private mutating func appendSyllable(_ index: UInt32) {
    var letters = [0x1100 + index / 588, 0x1161 + index % 588 / 28]
    if index % 28 > 0 { letters.append(0x11A7 + index % 28) }
    for letter in letters.compactMap(Unicode.Scalar.init) {
      append(contentsOf: UTF8.encode(letter).map { Array($0) } ?? [])
    }
  }
}

/// Latin letters without what is set on them.
private enum LatinLetters {
  static let range: Range<UInt32> = 0xC0..<0x250
  private static let further: Range<UInt32> = 0x1E00..<0x1F00

  private static let table = range.map(plainBytes)
  private static let furtherTable = further.map(plainBytes)

  /// What becomes of a byte of UTF-8 where it is ASCII or belongs to a letter from À to ÿ.
  struct CommonByte {
    /// The small letter that stands for it, where it has a width.
    var letter: UInt8 = 0
    /// How many bytes it takes: 1, or 0 where the letter comes with the next one.
    var width: UInt8 = 0
    /// Whether it belongs to something else, or to a letter that becomes two.
    var isUncommon = false
  }

  /// For every byte; those from 0x80 to 0xBF as the second one after 0xC3, the only one with which they are met.
  static let commonBytes = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0..<0x80:
      return CommonByte(letter: byte &- 0x41 < 26 ? byte | 0x20 : byte, width: 1)
    case 0x80..<0xC0:
      let plain = table[Int(byte & 0x3F)]
      guard let letter = plain.first, plain.count == 1 else { return CommonByte(isUncommon: true) }
      return CommonByte(letter: letter, width: 1)
    case 0xC3: return CommonByte()
    default: return CommonByte(isUncommon: true)
    }
  }

  /// Of letters in `range`, and of those with more marks.
  static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
    let value = scalar.value
    return range.contains(value)
      ? table[Int(value - range.lowerBound)] : furtherTable[Int(value - further.lowerBound)]
  }

  /// From the letter's name, as `LATIN SMALL LETTER A WITH RING ABOVE`; itself in small where that tells nothing.
  private static func plainBytes(of value: UInt32) -> [UInt8] {
    guard let scalar = Unicode.Scalar(value) else { return [] }
    let name = scalar.properties.name ?? ""
    let words = name.split(separator: " ").prefix { $0 != "WITH" }
    if words.first == "LATIN", let last = words.last, words.count == 4 {
      if last.utf8.count <= 2 { return Array(last.lowercased().utf8) }
      if last == "ETH" { return Array("d".utf8) }
      if last == "THORN" { return Array("th".utf8) }
    }
    if value == 0xDF { return Array("ss".utf8) }
    if value == 0x131 { return Array("i".utf8) }
    return Array(scalar.properties.lowercaseMapping.utf8)
  }

  /// Small letters of other scripts that have a composed form of their own.
  static let others: [Unicode.Scalar: Unicode.Scalar] = [
    "й": "и", "ё": "е", "ї": "і", "ў": "у", "ѓ": "г", "ќ": "к", "ѐ": "е", "ѝ": "и", "ά": "α",
    "έ": "ε",
    "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ϊ": "ι", "ϋ": "υ", "ΐ": "ι", "ΰ": "υ",
    "ς": "σ",
    "آ": "ا", "أ": "ا", "إ": "ا", "ؤ": "و", "ئ": "ي",
  ]
}

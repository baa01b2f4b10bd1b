/// Text in the form in which it is searched: UTF-8 in small letters without accents, the same for composed and decomposed letters.
///
/// å is found by a, ø by o and æ by ae, so that a word is found however it was typed and wherever the keyboard came from.
struct FoldedText: Equatable, Sendable {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(_ text: String) { fold(text) }

  /// Takes another text in place of what it held; keeps its memory, so that many can be folded in a row.
  mutating func fold(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { storage in
      var place = 0
      while place < storage.count {
        let byte = storage[place]
        if byte < 0x80 {
          bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
          place += 1
          continue
        }
        if byte == 0xC3, place + 1 < storage.count,
          let letter = LatinLetters.common(storage[place + 1])
        {
          bytes.append(letter)
          place += 2
          continue
        }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        var value = UInt32(byte) & (0x7F >> UInt32(length))
        for next in storage[place + 1..<min(place + length, storage.count)] {
          value = value << 6 | UInt32(next & 0x3F)
        }
        place += length
        if let scalar = Unicode.Scalar(value) { append(scalar) }
      }
    }
    if isDone == nil { text.unicodeScalars.forEach { append($0) } }
  }

  /// Whether the bytes of another stand somewhere in it.
  func contains(_ other: FoldedText) -> Bool {
    guard let first = other.bytes.first else { return true }
    guard bytes.count >= other.bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { text in
      other.bytes.withUnsafeBufferPointer { word in
        var start = 0
        while start <= text.count - word.count {
          if text[start] == first {
            var length = 1
            while length < word.count, text[start + length] == word[length] { length += 1 }
            if length == word.count { return true }
          }
          start += 1
        }
        return false
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80:
      bytes.append(UInt8(truncatingIfNeeded: scalar.value) | (scalar.isCapital ? 0x20 : 0))
    case LatinLetters.range:
      bytes.append(contentsOf: LatinLetters.plain(scalar))
    case 0x300..<0x370, 0xAD, 0x200B...0x200F, 0xFE00...0xFE0F:
      break
    case 0x1F000..<0x20000:
      bytes.append(contentsOf: scalar.utf8)
    case 0xAC00..<0xD7A4:
      appendSyllable(scalar.value - 0xAC00)
    case 0x1E00..<0x1F00:
      bytes.append(contentsOf: LatinLetters.plain(scalar))
    default:
      if scalar.properties.generalCategory == .nonspacingMark { return }
      for small in scalar.properties.lowercaseMapping.unicodeScalars {
        let plain = LatinLetters.others[small] ?? small
        bytes.append(contentsOf: UTF8.encode(plain).map { Array($0) } ?? [])
      }
    }
  }

  /// A syllable of Hangul as its letters (Unicode Standard, section 3.12).
  private mutating func appendSyllable(_ index: UInt32) {
    var letters = [0x1100 + index / 588, 0x1161 + index % 588 / 28]
    if index % 28 > 0 { letters.append(0x11A7 + index % 28) }
    for letter in letters.compactMap(Unicode.Scalar.init) {
      bytes.append(contentsOf: UTF8.encode(letter).map { Array($0) } ?? [])
    }
  }
}

/// Latin letters without what is set on them.
private enum LatinLetters {
  static let range: Range<UInt32> = 0xC0..<0x250
  private static let further: Range<UInt32> = 0x1E00..<0x1F00

  private static let table = range.map(plainBytes)
  private static let furtherTable = further.map(plainBytes)

  /// The letters from À to ÿ as one small letter each; a full stop stands where it takes none or two.
  private static let common: StaticString =
    "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"

  /// The letter from À to ÿ that ends in this byte, where it is one letter without what is set on it: those that the languages of
  /// these screens are full of.
  static func common(_ lastByte: UInt8) -> UInt8? {
    let letter = common.utf8Start[Int(lastByte & 0x3F)]
    return letter == UInt8(ascii: ".") ? nil : letter
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

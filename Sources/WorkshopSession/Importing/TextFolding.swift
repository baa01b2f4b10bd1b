/// Texts in the form in which they are compared: small letters and digits, with one space wherever there is anything else.
struct TextFolding {
  private static let space: UInt32 = 0x20

  /// Letters that are not ASCII, by their numbers.
  private var letters: [Character: UInt32] = [:]

  /// A text as numbers of letters; canonically equivalent texts give the same.
  ///
  /// Where nothing but signs stands in it, the signs are what is compared.
  mutating func folded(_ text: String) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.utf8.count)
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8 {
        switch byte {
        case 0x41...0x5A: result.append(UInt32(byte) + 0x20)
        case 0x30...0x39, 0x61...0x7A: result.append(UInt32(byte))
        default: TextFolding.appendSpace(to: &result)
        }
      }
    } else {
      for character in text {
        guard character.isLetter || character.isNumber else {
          TextFolding.appendSpace(to: &result)
          continue
        }
        for letter in character.lowercased() { result.append(number(of: letter)) }
      }
    }
    if result.last == TextFolding.space { result.removeLast() }
    guard result.isEmpty else { return result }
    return text.filter { !$0.isWhitespace }.map { number(of: $0) }
  }

  private static func appendSpace(to text: inout [UInt32]) {
    if let last = text.last, last != space { text.append(space) }
  }

  private mutating func number(of letter: Character) -> UInt32 {
    if let ascii = letter.asciiValue { return UInt32(ascii) }
    if let known = letters[letter] { return known }
    let number = 0x80 + UInt32(letters.count)
    letters[letter] = number
    return number
  }

  /// Every three letters that follow on one another, with a space before and after the text.
  static func triples(of text: [UInt32]) -> [UInt64] {
    guard !text.isEmpty else { return [] }
    var triples: [UInt64] = []
    triples.reserveCapacity(text.count)
    var window = UInt64(space)
    var length = 1
    for letter in text + [space] {
      // 21 bits hold as many different letters as there can be in the files that are read in.
      window = (window << 21 | UInt64(letter & 0x1F_FFFF)) & 0x7FFF_FFFF_FFFF_FFFF
      length += 1
      if length >= 3 { triples.append(window) }
    }
    return triples
  }
}

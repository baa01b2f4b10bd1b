/// The letter by which the room knows a theme: A to Z, then AA, AB and so on.
public struct ThemeLetter: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The place in the order of letters, from 0 for A.
  public let index: Int

  /// The letter at that place; negative places count as the first.
  public init(index: Int) { self.index = max(0, index) }

  /// Reads a letter or two as typed, upper or lower case; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    var value = 0
    let bytes = Array(text.utf8)
    guard (1...2).contains(bytes.count) else { return nil }
    for byte in bytes {
      let upper = byte & 0xDF
      guard (0x41...0x5A).contains(upper), byte >= 0x41 else { return nil }
      value = value * 26 + Int(upper - 0x41) + 1
    }
    index = value - 1
  }

  /// `A`, `Z`, `AA`.
  public var description: String {
    var rest = index
    var letters = ""
    repeat {
      letters.insert(Character(Unicode.Scalar(UInt8(0x41 + rest % 26))), at: letters.startIndex)
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  /// A before B, Z before AA.
  public static func < (left: ThemeLetter, right: ThemeLetter) -> Bool { left.index < right.index }
}

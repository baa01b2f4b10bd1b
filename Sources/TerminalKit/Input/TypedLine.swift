/// A line as a terminal hands it over that edits lines itself: its words, without the signs that other keys leave in it.
public struct TypedLine: Equatable, Sendable {
  /// The words, without the signs of keys.
  public private(set) var text = ""
  /// Whether it holds nothing but the signs of keys.
  public private(set) var isOfKeys = false
  /// The key that the line is; `nil` where it holds words, several keys, or a key without a name.
  public private(set) var key: Key?

  /// Takes a line apart.
  public init(_ line: String) {
    var keys: [Key?] = []
    var signs = Array(line.unicodeScalars)[...]
    while let sign = signs.popFirst() {
      switch sign.value {
      case 0x1B: keys.append(Self.key(after: &signs))
      // Lines of other systems end with it.
      case 0x0D: continue
      case 0x09:
        keys.append(.tab)
        text.unicodeScalars.append(sign)
      case 0x00, 0x1B...0x1F, 0x7F: keys.append(nil)
      case 0x01...0x1A: keys.append(.control(Self.letter(sign)))
      default: text.unicodeScalars.append(sign)
      }
    }
    guard !keys.isEmpty, text.allSatisfy(\.isWhitespace) else { return }
    text = ""
    isOfKeys = true
    if let first = keys.first, keys.allSatisfy({ $0 == first }) { key = first }
  }

  private static func letter(_ sign: Unicode.Scalar) -> Character {
    Character(Unicode.Scalar(UInt8(truncatingIfNeeded: sign.value + 0x60)))
  }

  /// The key whose signs begin with an escape; Esc where it stands alone.
  private static func key(after signs: inout ArraySlice<Unicode.Scalar>) -> Key? {
    switch signs.first {
    case "[":
      signs.removeFirst()
      return sequence(&signs)
    case "O":
      guard signs.count > 1, let key = keysOfLetters[signs[signs.startIndex + 1]] else {
        return .escape
      }
      signs.removeFirst(2)
      return key
    default: return .escape
    }
  }

  private static func sequence(_ signs: inout ArraySlice<Unicode.Scalar>) -> Key? {
    let parameters = signs.prefix { (0x20...0x3F).contains($0.value) }
    signs.removeFirst(parameters.count)
    guard let last = signs.popFirst() else { return nil }
    // The function keys of a console without windows have one sign more.
    if last == "[", parameters.isEmpty {
      return signs.popFirst().flatMap { keysOfConsole[$0] }
    }
    let number = String(String.UnicodeScalarView(parameters))
    return last == "~" ? keysOfNumbers[number] : number.isEmpty ? keysOfLetters[last] : nil
  }

  private static let keysOfLetters: [Unicode.Scalar: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
  ]
  private static let keysOfConsole: [Unicode.Scalar: Key] = [
    "A": .function(1), "B": .function(2), "C": .function(3), "D": .function(4), "E": .function(5),
  ]
  private static let keysOfNumbers: [String: Key] = [
    "1": .home, "2": .insert, "3": .delete, "4": .end, "5": .pageUp, "6": .pageDown, "7": .home,
    "8": .end, "11": .function(1), "12": .function(2), "13": .function(3), "14": .function(4),
    "15": .function(5), "17": .function(6), "18": .function(7), "19": .function(8),
    "20": .function(9), "21": .function(10), "23": .function(11), "24": .function(12),
  ]
}

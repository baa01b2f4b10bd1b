import SessionEngine
import Yams

/// A value in the file with the path of keys that leads to it.
struct PlanNode {
  let node: Node
  let path: String

  func error(_ problem: PlanError.Problem) -> PlanError {
    PlanError(problem, line: node.mark?.line, column: node.mark?.column)
  }

  func unexpected(_ expected: ExpectedValue) -> PlanError {
    error(.unexpected(key: path, expected))
  }

  /// Whether nothing stands there: `key:` alone, `~` or `null`.
  var isNothing: Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// The text of a single value without white space around it.
  func text(limit: Int = Limits.titleCharacters) throws(PlanError) -> String {
    guard let scalar = node.scalar, !isNothing else { throw unexpected(.text) }
    let start = scalar.string.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else {
      throw unexpected(.text)
    }
    let text = start[...last]
    // A character is never more than some bytes on average, and counting a long text takes long.
    guard text.utf8.count <= limit * 64, text.count <= limit else {
      throw error(.tooLong(key: path, limit: limit))
    }
    return String(text)
  }

  func texts() throws(PlanError) -> [String] {
    var texts: [String] = []
    for item in try items() { texts.append(try item.text()) }
    return texts
  }

  private var plain: String? {
    guard let scalar = node.scalar, scalar.style == .plain else { return nil }
    return scalar.string
  }

  /// Whether a whole number stands there, possible or not.
  var isNumber: Bool {
    guard let plain else { return false }
    let digits = plain.utf8.first == UInt8(ascii: "-") ? plain.utf8.dropFirst() : plain.utf8[...]
    return !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  func number(_ allowed: ClosedRange<Int>) throws(PlanError) -> Int {
    guard isNumber, let plain else { throw unexpected(.wholeNumber) }
    guard let number = Int(plain), allowed.contains(number) else {
      let value = Int(plain) ?? (plain.hasPrefix("-") ? .min : .max)
      throw error(.outOfRange(key: path, value: value, allowed: allowed))
    }
    return number
  }

  func flag() throws(PlanError) -> Bool {
    switch plain?.lowercased() {
    case "true", "yes": true
    case "false", "no": false
    default: throw unexpected(.flag)
    }
  }

  func kind<Kind: RawRepresentable<String> & CaseIterable>() throws(PlanError) -> Kind {
    let known = Kind.allCases.map(\.rawValue)
    guard let word = node.scalar?.string else { throw unexpected(.oneOf(known)) }
    guard let kind = Kind(rawValue: word) else {
      throw error(
        .unknownWord(word, key: path, known: known, nearest: NearestWord.to(word, in: known)))
    }
    return kind
  }

  func value<Value>(
    _ expected: ExpectedValue, _ make: (String) -> Value?
  ) throws(PlanError) -> Value {
    guard let value = node.scalar.flatMap({ make($0.string) }) else { throw unexpected(expected) }
    return value
  }

  func items() throws(PlanError) -> [PlanNode] {
    guard let sequence = node.sequence else { throw unexpected(.list) }
    return sequence.enumerated().map { PlanNode(node: $1, path: "\(path)[\($0)]") }
  }

  /// The values of those keys; any other key is refused.
  func members(_ known: [String]) throws(PlanError) -> [String: PlanNode] {
    var members: [String: PlanNode] = [:]
    for (key, value) in try pairs() {
      guard known.contains(key.name) else {
        throw key.node.error(
          .unknownKey(key.node.path, nearest: NearestWord.to(key.name, in: known)))
      }
      let value = PlanNode(node: value, path: key.node.path)
      if !value.isNothing { members[key.name] = value }
    }
    return members
  }

  /// The keys and values of an object, in order.
  func pairs() throws(PlanError) -> [(key: (name: String, node: PlanNode), value: Node)] {
    guard let mapping = node.mapping else { throw unexpected(.object) }
    var pairs: [(key: (name: String, node: PlanNode), value: Node)] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        throw PlanNode(node: key, path: path).unexpected(.text)
      }
      let place = path.isEmpty ? name : "\(path).\(name)"
      pairs.append(((name, PlanNode(node: key, path: place)), value))
    }
    return pairs
  }
}

/// Finds YAML aliases that would be followed, before anything follows them.
///
/// A short file whose aliases name each other stands for more than any memory holds. A plan needs none, so a name that is
/// both given (`&name`) and used (`*name`) is refused where it is used. Either alone is harmless text, as `*viktigt*` is.
enum AliasSearch {
  static func firstAlias(in bytes: Span<UInt8>) -> (name: String, line: Int, column: Int)? {
    var anchors: Set<String> = []
    var aliases: [(name: String, line: Int, column: Int)] = []
    var (line, lineStart) = (1, 0)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, index + 1) }
      guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"), begins(at: index, in: bytes)
      else { continue }
      let name = self.name(from: index + 1, in: bytes)
      guard !name.isEmpty else { continue }
      if byte == UInt8(ascii: "&") {
        anchors.insert(name)
      } else {
        aliases.append((name, line, index - lineStart + 1))
      }
    }
    return aliases.first { anchors.contains($0.name) }
  }

  private static func begins(at index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index > 0 else { return true }
    switch bytes[index - 1] {
    case 0...0x20, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"),
      0x80...0xFF:
      return true
    default: return false
    }
  }

  private static func name(from start: Int, in bytes: Span<UInt8>) -> String {
    var name: [UInt8] = []
    for index in start..<bytes.count {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"):
        name.append(bytes[index])
      default: return String(decoding: name, as: UTF8.self)
      }
    }
    return String(decoding: name, as: UTF8.self)
  }
}

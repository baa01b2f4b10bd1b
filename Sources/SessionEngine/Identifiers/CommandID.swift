/// The name that a client gives a command: 128 random bits in Crockford's base 32, 26 characters.
///
/// A command whose name was seen before is answered with the old receipt, which makes trying again safe.
public struct CommandID: Hashable, Sendable, CustomStringConvertible {
  /// A session keeps the names of all its commands, so 128 bits are kept as such and not as text.
  private enum Name: Hashable, Sendable {
    case bits(high: UInt64, low: UInt64)
    /// A name that a program made up.
    case text(String)
  }

  private let name: Name

  /// Takes 1 to 64 letters, digits, `-`, `_` or `.`; `nil` for anything else.
  ///
  /// Programs that write commands by hand may use names of their own as long as they are unique.
  public init?(_ text: some StringProtocol) { self.init(utf8: Array(text.utf8)[...]) }

  /// Takes the same from the bytes of a text.
  public init?(utf8 text: ArraySlice<UInt8>) {
    if let bits = CrockfordNumber.bits(of: text) {
      name = .bits(high: bits.high, low: bits.low)
      return
    }
    let allowed = text.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
      default: false
      }
    }
    guard allowed, (1...64).contains(text.count) else { return nil }
    name = .text(String(decoding: text, as: UTF8.self))
  }

  /// The name of 128 bits.
  public init(high: UInt64, low: UInt64) { name = .bits(high: high, low: low) }

  /// The name of the command that follows in the same press of a key; `nil` of a name that a program made up.
  public var next: CommandID? { stepped { $0 &+ 1 } }

  /// The name of the command before it in the same press of a key; `nil` of a name that a program made up.
  var previous: CommandID? { stepped { $0 &- 1 } }

  private func stepped(_ step: (UInt64) -> UInt64) -> CommandID? {
    guard case .bits(let high, let low) = name else { return nil }
    return CommandID(high: high, low: step(low))
  }

  /// The characters, in upper case where they stand for bits.
  public var description: String {
    switch name {
    case .bits(let high, let low): CrockfordNumber.text(high: high, low: low)
    case .text(let text): text
    }
  }
}

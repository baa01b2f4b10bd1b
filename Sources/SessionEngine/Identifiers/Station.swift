/// Where a command came from: a role and, for a desk, its table. Never a person.
///
/// Written `console.k7q2`, `desk.3.x9ff`, `import.0000`. The tag tells two consoles apart and is kept over a restart.
public struct Station: Hashable, Sendable, CustomStringConvertible {
  /// What a station does.
  public enum Role: String, Sendable, CaseIterable {
    /// The facilitator's screen.
    case console
    /// A note-taker's screen.
    case desk
    /// A file that was read in.
    case `import`
    /// Commands from another program or a person at a shell.
    case program
    /// Commands played from a script.
    case script
    /// A desk that was away from the session's file.
    case satellite
  }

  // In this order it takes the least memory: a session keeps the stations of all its commands and comments.
  /// The table it writes for, where it has one.
  public let table: TableID?
  /// What it does.
  public let role: Role
  /// Tells stations of the same role apart; lower-case letters and digits.
  public let tag: String

  /// A station of that role.
  public init(_ role: Role, table: TableID? = nil, tag: String) {
    self.role = role
    self.table = table
    self.tag = tag
  }

  /// Reads the form used in the log.
  public init?(_ text: some StringProtocol) {
    let parts = Substring(text).utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let role = Role(rawValue: String(Substring(parts[0]))),
      let tag = parts.last, (1...16).contains(tag.count),
      tag.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) })
    else { return nil }
    var table: TableID?
    if parts.count == 3 {
      guard let number = KeptNumber(positiveDigits: parts[1]), number.number <= Limits.tables else {
        return nil
      }
      table = TableID(kept: number)
    }
    self.init(role, table: table, tag: String(Substring(tag)))
  }

  /// The form used in the log.
  public var description: String {
    guard let table else { return "\(role.rawValue).\(tag)" }
    return "\(role.rawValue).\(table.number).\(tag)"
  }
}

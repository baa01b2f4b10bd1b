import CNCurses

/// What the terminal's description says.
enum Terminfo {
  /// Looks the terminal up without touching it.
  static func check(type: String?) throws(TerminalError) {
    guard let type, !type.isEmpty else { throw .typeNotSet }
    var status: Int32 = 0
    guard setupterm(type, 1, &status) == OK || status == 1 else { throw .typeUnknown(type) }
    guard type != "dumb", string("cup") != nil else { throw .typeTooSimple(type) }
  }

  /// A capability without padding; nil when the terminal lacks it.
  static func string(_ name: String) -> String? {
    guard let value = tigetstr(name), Int(bitPattern: value) != -1 else { return nil }
    return withoutPadding(String(cString: value))
  }

  /// Gives back colours, keys, cursor and the screen as they were, and leaves paste as plain.
  static var reset: String {
    let capabilities = ["sgr0", "rmkx", "cnorm", "rmcup"].compactMap(string)
    return Mode.paste.off + Mode.synchronized.off + capabilities.joined()
  }

  /// Takes out `$<5>`, which means a pause of 5 ms on terminals of long ago.
  private static func withoutPadding(_ value: String) -> String {
    var rest = value[...]
    var result = ""
    while let start = rest.firstIndex(of: "$"), rest[start...].hasPrefix("$<"),
      let end = rest[start...].firstIndex(of: ">")
    {
      result += rest[..<start]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}

/// A private mode of terminals that ncurses does not know.
struct Mode {
  /// Pasted text comes between two marks.
  static let paste = Mode(number: 2004)
  /// What is written is shown at once when the mode ends.
  static let synchronized = Mode(number: 2026)

  let number: Int
  var on: String { "\u{1B}[?\(number)h" }
  var off: String { "\u{1B}[?\(number)l" }
}

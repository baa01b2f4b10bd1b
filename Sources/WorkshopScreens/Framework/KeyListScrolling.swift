import TerminalKit

/// How a list of keys and what they do is scrolled, wherever it lies open.
enum KeyListScrolling {
  /// The line that comes first after a key; `nil` where the key closes the list.
  ///
  /// Page up at the top closes it, as a presenter's clicker has no Esc.
  static func line(after key: Key, from line: Int) -> Int? {
    switch key {
    case .down: line + 1
    case .up: max(0, line - 1)
    case .pageDown, .character(" "): line + 8
    case .pageUp: line == 0 ? nil : max(0, line - 8)
    default: nil
    }
  }
}

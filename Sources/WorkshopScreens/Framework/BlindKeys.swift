import TerminalKit

extension Key {
  /// Whether it may do something in a window that is too small to show what: letters go into a line that is being written, an alarm is an
  /// alarm, and the program can be left. Anything else would move the workshop on unseen.
  ///
  /// - Parameter isWriting: Whether a line is being written.
  func isTakenBlindly(whileWriting isWriting: Bool) -> Bool {
    switch self {
    case ConsoleScreen.alarmKey, .control("c"): true
    case .character, .backspace: isWriting
    default: false
    }
  }
}

extension Size {
  /// Whether it has fewer columns or rows than another.
  func isSmaller(than least: Size) -> Bool { columns < least.columns || rows < least.rows }
}

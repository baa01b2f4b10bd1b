/// Why there can be no screens in this terminal.
public enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is not a terminal: use plain mode.
  case notATerminal
  /// TERM is not set: use plain mode, or set TERM=xterm-256color.
  case typeNotSet
  /// The system knows no terminal of this TERM: use plain mode, or set TERM=xterm-256color.
  case typeUnknown(String)
  /// A terminal of this TERM cannot move its cursor, as `dumb`: use plain mode.
  case typeTooSimple(String)
}

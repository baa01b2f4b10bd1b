import CTerminalSupport
import Glibc

/// Signals that ask a program in lines to end, held until it takes them, so that it can put its things away first.
public final class EndingSignals {
  /// Readable when one may have come; -1 where they cannot be held.
  public let descriptor: Int32

  /// Holds them from here on.
  public init() { descriptor = terminal_signals_open() }

  deinit { terminal_signals_close() }

  /// The signal that asks for the end; `nil` where none has come. Ctrl-Z stops the program here.
  public func take() -> Int32? {
    var byte: UInt8 = 0
    while read(descriptor, &byte, 1) == 1 {
      switch Int32(byte) {
      case SIGWINCH, SIGCONT: continue
      case SIGTSTP: terminal_stop()
      case let signal:
        // A shell often asks a second time, which must not cut short what the first has begun.
        terminal_signals_end_once()
        return signal
      }
    }
    return nil
  }
}

/// Something that came from the terminal.
public enum Input: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; line breaks in it are `\n`, and it is as hostile as any.
  case paste(String)
  /// The terminal has another size; draw again.
  case resize(Size)
  /// Ctrl-Z or SIGTSTP: call `Display.suspend` when nothing is held that others wait for.
  case suspend
  /// The system asks the program to end, as by SIGTERM or SIGHUP: save, restore, and exit with
  /// 128 plus the number of the signal.
  case terminate(signal: Int32)
}

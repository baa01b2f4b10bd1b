/// Something that came from the terminal.
public enum Input: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; line breaks in it are `\n`, and it is as hostile as any.
  case paste(String)
  /// The terminal has another size; draw again.
  case resize(Size)
}

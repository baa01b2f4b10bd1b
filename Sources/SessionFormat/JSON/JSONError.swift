/// Why bytes are not JSON (RFC 8259), and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The bytes end in the middle of a value.
    case end
    /// A byte stands where the grammar has no place for it.
    case byte(UInt8)
    /// The bytes are not UTF-8.
    case notUTF8
    /// A control character stands unescaped in a string.
    case control(UInt8)
    /// A backslash is not followed by an escape that exists.
    case escape
    /// Arrays and objects lie deeper in each other than 64 levels.
    case depth
    /// Something follows after the value.
    case trailing
  }

  /// What is wrong.
  public let problem: Problem
  /// Where, in bytes from the beginning.
  public let offset: Int

  init(_ problem: Problem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}

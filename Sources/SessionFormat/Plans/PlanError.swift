/// Why a plan cannot be read, and where in the file.
public struct PlanError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file is larger than that many bytes.
    case tooLarge(limit: Int)
    /// The byte is no UTF-8.
    case notUTF8(byte: UInt8)
    /// The file is no YAML, in the words of the library that reads it.
    case syntax(String)
    /// A part of the file is named and used again, which a plan has no need of.
    case alias(String)
    /// A key stands twice.
    case duplicateKey(String)
    /// A key means nothing there; the nearest one that does is given, where one is near.
    case unknownKey(String, nearest: String?)
    /// A key is missing.
    case missing(key: String)
    /// A key holds something else than it should.
    case unexpected(key: String, ExpectedValue)
    /// A word is not one of those that a key takes; the nearest one is given, where one is near.
    case unknownWord(String, key: String, known: [String], nearest: String?)
    /// A number is outside of what is possible.
    case outOfRange(key: String, value: Int, allowed: ClosedRange<Int>)
    /// A text is too long.
    case tooLong(key: String, limit: Int)
    /// A list has too few or too many items.
    case itemCount(key: String, count: Int, allowed: ClosedRange<Int>)
    /// A table stands twice.
    case duplicateTable(Int)
    /// A question is meant for a table that the plan does not have.
    case unknownTable(Int)
  }

  /// What is wrong.
  public let problem: Problem
  /// The line, from 1; `nil` where the whole file is meant.
  public let line: Int?
  /// The column, from 1.
  public let column: Int?

  init(_ problem: Problem, line: Int? = nil, column: Int? = nil) {
    self.problem = problem
    self.line = line
    self.column = column
  }
}

/// Why a Markdown file cannot be read; nothing of it is then.
public struct MarkdownError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file is larger than that many bytes.
    case tooLarge(limit: Int)
    /// It holds more rows than that.
    case tooManyRows(limit: Int)
    /// A byte is no UTF-8.
    case notUTF8
    /// The text holds the character NUL.
    case nul
    /// There is nothing in it that could be read as a row.
    case nothingFound
  }

  /// The line of the file, from 1.
  public let line: Int
  /// What is wrong.
  public let problem: Problem

  init(_ problem: Problem, line: Int) {
    self.problem = problem
    self.line = line
  }
}

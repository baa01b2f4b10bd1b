import SessionEngine

/// Why a file of rows cannot be read; nothing of it is then.
public struct CSVError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The file is larger than that many bytes.
    case tooLarge(limit: Int)
    /// The file has more rows than that below its header.
    case tooManyRows(limit: Int)
    /// The byte is no UTF-8; most often the file is in Windows-1252.
    case notUTF8(byte: UInt8)
    /// The file is in UTF-16.
    case utf16
    /// The text holds the character NUL.
    case nul
    /// There is no line that names the columns.
    case noHeader
    /// A column has no such name; the nearest one is given, where one is near.
    case unknownColumn(String, nearest: RowColumn?)
    /// A column is missing.
    case missingColumn(RowColumn)
    /// A column stands twice.
    case duplicateColumn(RowColumn)
    /// The row has another number of fields than the header.
    case fieldCount(found: Int, expected: Int)
    /// A quotation mark that begins a field is never closed.
    case unclosedQuote
    /// Something stands between a closing quotation mark and the next separator.
    case textAfterQuote
    /// The field has to hold something.
    case missingValue
    /// The field is no whole number.
    case notANumber(String)
    /// The number is outside of what is possible.
    case outOfRange(String, least: Int)
    /// The field is no number of a slip.
    case notASlip(String)
    /// There is no such kind; the words of the log are given.
    case unknownKind(String, known: [String])
  }

  /// The line of the file where the row begins, from 1.
  public let line: Int
  /// The column, where the problem lies in one.
  public let column: RowColumn?
  /// What is wrong.
  public let problem: Problem

  init(_ problem: Problem, line: Int, column: RowColumn? = nil) {
    self.problem = problem
    self.line = line
    self.column = column
  }
}

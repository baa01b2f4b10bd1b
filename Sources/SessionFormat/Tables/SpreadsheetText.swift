/// Text that people wrote, as a cell of a CSV file.
public enum SpreadsheetText {
  /// The text in quotation marks where it needs them.
  ///
  /// A spreadsheet takes what begins with one of a few signs for a formula, also after white space, and a formula can
  /// send away what stands beside it. Such text gets an apostrophe before it, which spreadsheets read as "this is text".
  public static func cell(_ text: String) -> String {
    let safe = needsApostrophe(text) ? "'\(text)" : text
    guard safe.unicodeScalars.contains(where: { needsQuotes.contains($0) }) else { return safe }
    let doubled = safe.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"\(String(String.UnicodeScalarView(doubled)))\""
  }

  /// The text that a cell stands for: without the apostrophe that ``cell(_:)`` put before it.
  public static func text(of cell: String) -> String {
    guard cell.first == "'", needsApostrophe(cell.dropFirst()) else { return cell }
    return String(cell.dropFirst())
  }

  private static func needsApostrophe(_ text: some StringProtocol) -> Bool {
    if let begin = text.unicodeScalars.first, begin == "\t" || begin == "\r" { return true }
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    return first.map { formulaSigns.contains($0) } ?? false
  }

  // The wide forms too: some spreadsheets read them like the narrow ones.
  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
  private static let needsQuotes: Set<Unicode.Scalar> = [",", ";", "\"", "\n", "\r", "\t"]
}

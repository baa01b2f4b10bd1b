/// Text that people wrote, as a cell of a CSV file.
enum SpreadsheetText {
  /// The text in quotation marks where it needs them.
  ///
  /// A spreadsheet takes what begins with one of a few signs for a formula, also after white space, and a formula can
  /// send away what stands beside it. Such text gets an apostrophe before it, which spreadsheets read as "this is text".
  static func cell(_ text: String) -> String {
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    let beginsWithControl = text.unicodeScalars.first.map { $0 == "\t" || $0 == "\r" } ?? false
    let isFormula = first.map { formulaSigns.contains($0) } ?? false
    let safe = isFormula || beginsWithControl ? "'\(text)" : text
    guard safe.unicodeScalars.contains(where: { needsQuotes.contains($0) }) else { return safe }
    let doubled = safe.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"\(String(String.UnicodeScalarView(doubled)))\""
  }

  // The wide forms too: some spreadsheets read them like the narrow ones.
  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
  private static let needsQuotes: Set<Unicode.Scalar> = [",", ";", "\"", "\n", "\r", "\t"]
}

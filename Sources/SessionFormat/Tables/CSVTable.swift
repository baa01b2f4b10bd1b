import SessionEngine

/// The rows of a file whose columns are known, with their values read by column.
struct CSVTable {
  /// One row.
  struct Row {
    let line: Int
    fileprivate let values: [RowColumn: String]

    func error(_ problem: CSVError.Problem, in column: RowColumn) -> CSVError {
      CSVError(problem, line: line, column: column)
    }

    /// The text as it stands; empty where there is nothing but white space, or no such column.
    func text(_ column: RowColumn) -> String {
      let text = values[column] ?? ""
      return text.allSatisfy(\.isWhitespace) ? "" : text
    }

    func requiredText(_ column: RowColumn) throws(CSVError) -> String {
      let text = text(column)
      guard !text.isEmpty else { throw error(.missingValue, in: column) }
      return text
    }

    /// A name without the white space around it; `nil` where there is none.
    func name(_ column: RowColumn) -> String? {
      let text = text(column)
      return text.isEmpty ? nil : trimmed(text)
    }

    /// The title of the theme, as it was before it was made safe for spreadsheets.
    func theme() -> String? { name(.theme).map(SpreadsheetText.text(of:)) }

    func requiredName(_ column: RowColumn) throws(CSVError) -> String {
      guard let name = name(column) else { throw error(.missingValue, in: column) }
      return name
    }

    func number(_ column: RowColumn, from least: Int) throws(CSVError) -> Int? {
      guard let text = name(column) else { return nil }
      let digits = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
      guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        throw error(.notANumber(text), in: column)
      }
      guard let number = Int(text), number >= least else {
        throw error(.outOfRange(text, least: least), in: column)
      }
      return number
    }

    func requiredNumber(_ column: RowColumn, from least: Int) throws(CSVError) -> Int {
      guard let number = try number(column, from: least) else {
        throw error(.missingValue, in: column)
      }
      return number
    }

    func slip(_ column: RowColumn) throws(CSVError) -> SlipNumber? {
      guard let text = name(column) else { return nil }
      guard let slip = SlipNumber(text) else { throw error(.notASlip(text), in: column) }
      return slip
    }

    /// Whether the field says yes; an empty one does not.
    func flag(_ column: RowColumn) throws(CSVError) -> Bool {
      let answer: SpokenAnswer? = try kind(column)
      return answer == .yes
    }

    func kind<Kind: SpokenKind>(_ column: RowColumn) throws(CSVError) -> Kind? {
      guard let text = name(column) else { return nil }
      guard let kind = Kind(spoken: text) else {
        throw error(.unknownKind(text, known: Kind.allCases.map(\.rawValue)), in: column)
      }
      return kind
    }
  }

  /// More than a room could say or vote in a day; short rows take hundreds of times their size once they are events.
  static let greatestRows = 200_000

  private var parser: CSVParser
  private var rows = 0
  private let columns: [RowColumn]

  init(
    _ file: ArraySlice<UInt8>, required: [RowColumn], optional: [RowColumn]
  ) throws(CSVError) {
    parser = try CSVParser(file)
    guard let header = try parser.next() else { throw CSVError(.noHeader, line: 1) }
    columns = try Self.columns(header, known: required + optional)
    for column in required where !columns.contains(column) {
      throw CSVError(.missingColumn(column), line: header.line)
    }
  }

  private static func columns(
    _ header: CSVParser.Record, known: [RowColumn]
  ) throws(CSVError) -> [RowColumn] {
    var columns: [RowColumn] = []
    for field in header.fields {
      let name = trimmed(field)
      guard let column = known.first(where: { $0.rawValue == name.lowercased() }) else {
        let nearest = NearestWord.to(name, in: known.map(\.rawValue))
        throw CSVError(
          .unknownColumn(name, nearest: nearest.flatMap { RowColumn(rawValue: $0) }),
          line: header.line)
      }
      guard !columns.contains(column) else {
        throw CSVError(.duplicateColumn(column), line: header.line, column: column)
      }
      columns.append(column)
    }
    return columns
  }

  mutating func next() throws(CSVError) -> Row? {
    guard let record = try parser.next() else { return nil }
    rows += 1
    guard rows <= CSVTable.greatestRows else {
      throw CSVError(.tooManyRows(limit: CSVTable.greatestRows), line: record.line)
    }
    guard record.fields.count == columns.count else {
      throw CSVError(
        .fieldCount(found: record.fields.count, expected: columns.count), line: record.line)
    }
    return Row(
      line: record.line,
      values: Dictionary(zip(columns, record.fields), uniquingKeysWith: { first, _ in first }))
  }
}

/// Without white space at the beginning and the end.
func trimmed(_ text: String) -> String { String(trimmed(text[...])) }

import SessionEngine

/// A row of a file of names: who a number is. Such a file is the owner's own; nothing of it is ever in a log.
public struct NameRow: Hashable, Sendable {
  /// The line of the file, from 1.
  public var line: Int
  /// The person's number, from 1.
  public var number: Int
  /// The name.
  public var name: String
}

extension CSVReader {
  /// Names: `number,name`.
  public static func names(_ file: ArraySlice<UInt8>) throws(CSVError) -> [NameRow] {
    var table = try CSVTable(file, required: [.number, .name], optional: [])
    var rows: [NameRow] = []
    while let row = try table.next() {
      rows.append(
        NameRow(
          line: row.line, number: try row.requiredNumber(.number, from: 1),
          name: try row.requiredName(.name)))
    }
    return rows
  }
}

import SessionEngine

/// Reads files of rows: UTF-8 with or without byte order mark, `,` or `;`, the columns named in the first line.
///
/// Names of columns are taken in any order and any size of letters. Rows that hold nothing are passed over. Whether
/// tables, rounds and themes exist is for the engine to say.
public enum CSVReader {
  /// Comments: `table,round,text[,kind][,theme][,slip]`.
  ///
  /// Without a kind, a comment of no table, no round and no slip is a hope and any other a statement.
  public static func comments(_ file: ArraySlice<UInt8>) throws(CSVError) -> [CommentRow] {
    try rows(file, required: [.table, .round, .text], optional: [.kind, .theme, .slip]) {
      (row) throws(CSVError) in
      let table = try row.number(.table, from: 1)
      let round = try row.number(.round, from: 1)
      let slip = try row.slip(.slip)
      let isHope = table == nil && round == nil && slip == nil
      return CommentRow(
        line: row.line, table: table, round: round, text: try row.requiredText(.text),
        kind: try row.kind(.kind) ?? (isHope ? .hope : .statement), theme: row.name(.theme),
        slip: slip)
    }
  }

  /// Notes of the deepening, in order: `theme,kind,text`. Without a kind, a note is a paragraph.
  public static func notes(_ file: ArraySlice<UInt8>) throws(CSVError) -> [NoteRow] {
    try rows(file, required: [.theme, .kind, .text], optional: []) { (row) throws(CSVError) in
      NoteRow(
        line: row.line, theme: try row.requiredName(.theme),
        kind: try row.kind(.kind) ?? .paragraph, text: try row.requiredText(.text))
    }
  }

  /// Ballots: `ballot,theme,dots`. A ballot without theme and with 0 dots is an empty one.
  public static func ballots(_ file: ArraySlice<UInt8>) throws(CSVError) -> [DotRow] {
    try rows(file, required: [.ballot, .theme, .dots], optional: []) { (row) throws(CSVError) in
      let ballot = try row.requiredName(.ballot)
      let dots = try row.requiredNumber(.dots, from: 0)
      let theme = row.name(.theme)
      if theme == nil, dots > 0 { throw row.error(.missingValue, in: .theme) }
      return DotRow(line: row.line, ballot: ballot, theme: theme, dots: dots)
    }
  }

  /// Counts: `theme,dots[,table]`. Without a table, the dots are those on the wall.
  public static func tallies(_ file: ArraySlice<UInt8>) throws(CSVError) -> [DotRow] {
    try rows(file, required: [.theme, .dots], optional: [.table]) { (row) throws(CSVError) in
      DotRow(
        line: row.line, theme: try row.requiredName(.theme),
        dots: try row.requiredNumber(.dots, from: 0), table: try row.number(.table, from: 1))
    }
  }

  private static func rows<Row>(
    _ file: ArraySlice<UInt8>, required: [RowColumn], optional: [RowColumn],
    _ read: (CSVTable.Row) throws(CSVError) -> Row
  ) throws(CSVError) -> [Row] {
    var table = try CSVTable(file, required: required, optional: optional)
    var rows: [Row] = []
    while let row = try table.next() { rows.append(try read(row)) }
    return rows
  }
}

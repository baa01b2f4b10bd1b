import SessionEngine

/// Reads files of rows: UTF-8 with or without byte order mark, `,` or `;`, the columns named in the first line.
///
/// Names of columns are taken in any order and any size of letters. Rows that hold nothing are passed over. Whether
/// tables, rounds and themes exist is for the engine to say.
public enum CSVReader {
  /// Comments: `table,round,text[,kind][,theme][,slip]`.
  public static func comments(_ file: ArraySlice<UInt8>) throws(CSVError) -> [CommentRow] {
    try comments(file, defaults: RowDefaults())
  }

  /// Comments: `table,round,text[,kind][,theme][,slip]`.
  ///
  /// Without a kind, a comment of no table, no round and no slip is a hope and any other a statement.
  ///
  /// - Parameter defaults: The table and round of rows that are no hopes and do not say theirs; a column that is given so
  ///   may be missing.
  public static func comments(
    _ file: ArraySlice<UInt8>, defaults: RowDefaults
  ) throws(CSVError) -> [CommentRow] {
    var required: [RowColumn] = [.text]
    if defaults.table == nil { required.insert(.table, at: 0) }
    if defaults.round == nil { required.insert(.round, at: required.count - 1) }
    let optional = [RowColumn.table, .round, .kind, .theme, .slip].filter { !required.contains($0) }
    return try rows(file, required: required, optional: optional) { (row) throws(CSVError) in
      let slip = try row.slip(.slip)
      let kind: CommentKind? = try row.kind(.kind)
      // A slip says its table and round itself.
      let given = kind == .hope || slip != nil ? RowDefaults() : defaults
      let table = try row.number(.table, from: 1) ?? given.table
      let round = try row.number(.round, from: 1) ?? given.round
      let isHope = table == nil && round == nil && slip == nil
      return CommentRow(
        line: row.line, table: table, round: round, text: try row.requiredText(.text),
        kind: kind ?? (isHope ? .hope : .statement), theme: row.name(.theme), slip: slip)
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

  /// Ballots: `ballot,theme,dots[,table][,perspective][,spoilt]`. A ballot without theme and with 0 dots is an empty one, or a
  /// spoilt one where its last column says `yes`.
  public static func ballots(_ file: ArraySlice<UInt8>) throws(CSVError) -> [DotRow] {
    try rows(
      file, required: [.ballot, .theme, .dots], optional: [.table, .perspective, .spoilt]
    ) { (row) throws(CSVError) in
      let ballot = try row.requiredName(.ballot)
      let dots = try row.requiredNumber(.dots, from: 0)
      let theme = row.theme()
      if theme == nil, dots > 0 { throw row.error(.missingValue, in: .theme) }
      return DotRow(
        line: row.line, ballot: ballot, theme: theme, dots: dots,
        table: try row.number(.table, from: 1), perspective: try row.kind(.perspective),
        isSpoilt: try row.flag(.spoilt))
    }
  }

  /// Counts: `theme,dots[,table][,perspective]`. Without a table, the dots are those on the wall; without a theme, they were left
  /// unused.
  public static func tallies(_ file: ArraySlice<UInt8>) throws(CSVError) -> [DotRow] {
    try rows(
      file, required: [.theme, .dots], optional: [.table, .perspective]
    ) { (row) throws(CSVError) in
      DotRow(
        line: row.line, theme: row.theme(), dots: try row.requiredNumber(.dots, from: 0),
        table: try row.number(.table, from: 1),
        perspective: try row.kind(.perspective))
    }
  }

  static func rows<Row>(
    _ file: ArraySlice<UInt8>, required: [RowColumn], optional: [RowColumn],
    _ read: (CSVTable.Row) throws(CSVError) -> Row
  ) throws(CSVError) -> [Row] {
    var table = try CSVTable(file, required: required, optional: optional)
    var rows: [Row] = []
    while let row = try table.next() { rows.append(try read(row)) }
    return rows
  }
}

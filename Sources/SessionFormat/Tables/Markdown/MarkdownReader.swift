import SessionEngine

/// What a Markdown file holds.
public struct MarkdownRows<Row: Hashable & Sendable>: Hashable, Sendable {
  /// The rows in order.
  public let rows: [Row]
  /// The lines, from 1, that are neither heading nor row and were passed over; none in the documentation of a workshop.
  public let unreadLines: [Int]
}

/// The table and the round of rows that do not say theirs.
public struct RowDefaults: Hashable, Sendable {
  /// The table's number.
  public var table: Int?
  /// Which table round, from 1.
  public var round: Int?

  /// A table and a round, where they are known.
  public init(table: Int? = nil, round: Int? = nil) {
    self.table = table
    self.round = round
  }
}

/// Reads lists in Markdown, and the documentation of a workshop as it was exported.
///
/// Headings say table, round and theme in Swedish, Danish, English, Norwegian or Finnish; what they say holds for what stands under them. Whether
/// those exist is for the engine to say.
public enum MarkdownReader {
  /// Reads the signs of a line of words: the comment that it is, a statement where no sign says its kind.
  public typealias Signs = (_ words: String) -> NewComment

  /// Comments: a point or a text set apart is one. In documentation, only what the room said is read.
  ///
  /// - Parameters:
  ///   - file: The bytes of the file.
  ///   - defaults: The table and round of those that stand under no heading that says one.
  ///   - signs: Reads signs as the desk does.
  public static func comments(
    _ file: ArraySlice<UInt8>, defaults: RowDefaults = RowDefaults(), signs: @escaping Signs
  ) throws(MarkdownError) -> MarkdownRows<CommentRow> {
    let document = try MarkdownDocument(file)
    let reader = MarkdownComments(
      defaults: defaults, signs: signs, isDocumentation: document.isDocumentation)
    return try checked(
      document.isDocumentation ? reader.said(in: document) : reader.all(in: document))
  }

  /// Notes of the deepening, in order: what stands under a theme's heading, with the headings below that.
  ///
  /// A theme's heading says so (`Tema: …`), or bears its dots as in documentation; where none does, every heading of the
  /// first two levels is one.
  public static func notes(
    _ file: ArraySlice<UInt8>, signs: @escaping Signs
  ) throws(MarkdownError) -> MarkdownRows<NoteRow> {
    try checked(MarkdownNotes(signs: signs).all(in: try MarkdownDocument(file)))
  }

  private static func checked<Row>(
    _ rows: MarkdownRows<Row>
  ) throws(MarkdownError) -> MarkdownRows<Row> {
    guard !rows.rows.isEmpty else { throw MarkdownError(.nothingFound, line: 1) }
    guard rows.rows.count <= CSVTable.greatestRows else {
      throw MarkdownError(.tooManyRows(limit: CSVTable.greatestRows), line: 1)
    }
    return rows
  }
}

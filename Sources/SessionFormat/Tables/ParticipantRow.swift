import SessionEngine

/// A row of a file of participants, as it was written. Who may be called what is nobody's business but theirs: an alias is not a name.
public struct ParticipantRow: Hashable, Sendable {
  /// The line of the file, from 1.
  public var line: Int
  /// What the person chose to be called; `nil` for somebody who goes by the number alone.
  public var alias: String?
  /// From where the person speaks.
  public var perspectives: [Perspective]
  /// The number of the table that the person receives others at.
  public var host: Int?
  /// Groups of people who are to sit together, by any word.
  public var together: [String]
  /// Groups of people who are never to sit together, by any word.
  public var apart: [String]
  /// What the person needs: a table's number, or something that a table of the plan has.
  public var needs: [String]

  /// A row of a file of participants.
  public init(
    line: Int, alias: String? = nil, perspectives: [Perspective] = [], host: Int? = nil,
    together: [String] = [], apart: [String] = [], needs: [String] = []
  ) {
    self.line = line
    self.alias = alias
    self.perspectives = perspectives
    self.host = host
    self.together = together
    self.apart = apart
    self.needs = needs
  }
}

extension CSVReader {
  /// Participants: `alias,perspectives[,host][,together][,apart][,needs]`. A field with several things has `+` or `/` between them.
  public static func participants(
    _ file: ArraySlice<UInt8>
  ) throws(CSVError) -> [ParticipantRow] {
    try rows(
      file, required: [.alias, .perspectives], optional: [.host, .together, .apart, .needs]
    ) { (row) throws(CSVError) in
      ParticipantRow(
        line: row.line, alias: row.name(.alias), perspectives: try row.kinds(.perspectives),
        host: try row.number(.host, from: 1), together: row.names(.together),
        apart: row.names(.apart), needs: row.names(.needs))
    }
  }
}

extension CSVTable.Row {
  /// Several names in one field.
  fileprivate func names(_ column: RowColumn) -> [String] {
    text(column).split { $0 == "+" || $0 == "/" }.map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  fileprivate func kinds<Kind: SpokenKind & Equatable>(
    _ column: RowColumn
  ) throws(CSVError) -> [Kind] {
    var kinds: [Kind] = []
    for name in names(column) {
      guard let kind = Kind(spoken: name) else {
        throw error(.unknownKind(name, known: Kind.allCases.map(\.rawValue)), in: column)
      }
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds
  }
}

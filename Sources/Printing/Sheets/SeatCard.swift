/// A personal card for the day: who, and at which table in each round.
public struct SeatCard: Hashable, Sendable {
  /// How many cards a sheet has, two beside each other.
  public static let perSheet = 8
  /// Characters of a name that there is room for.
  static let nameCharacters = 60

  /// Where the person sits in one round.
  public struct Seat: Hashable, Sendable {
    /// The round, `Samtal 1`.
    public let round: String
    /// The table, `Bord 5`; `nil` is a line to write it on.
    public let table: String?

    /// A seat in one round.
    public init(round: String, table: String?) {
      self.round = PrintableText.paragraph(round)
      self.table = table.map { PrintableText.paragraph($0) }
    }
  }

  /// The person's number, large.
  public let number: String
  /// Alias or name.
  public let name: String?
  /// What sets the card apart in a word, such as being a spare one.
  public let mark: String?
  /// The seats, round by round.
  public let seats: [Seat]
  /// A sentence of its own, as for those who receive people at a table.
  public let notice: String?

  /// A personal card.
  public init(
    number: String, name: String? = nil, mark: String? = nil, seats: [Seat], notice: String? = nil
  ) {
    self.number = PrintableText.paragraph(number, cutTo: 12)
    self.name = name.map { PrintableText.paragraph($0, cutTo: SeatCard.nameCharacters) }
    self.mark = mark.map { PrintableText.paragraph($0) }
    self.seats = seats
    self.notice = notice.map { PrintableText.paragraph($0) }
  }
}

/// A list of who sits where.
public struct SeatList: Hashable, Sendable {
  /// What it lists, `Bord 3`.
  public let title: String
  /// The names of the columns; the first column names its row.
  public let columns: [String]
  /// The rows, each with a cell for every column.
  public let rows: [[String]]

  /// A list.
  public init(title: String, columns: [String], rows: [[String]]) {
    self.title = PrintableText.paragraph(title)
    self.columns = columns.map { PrintableText.paragraph($0) }
    self.rows = rows.map { $0.map { PrintableText.paragraph($0) } }
  }
}

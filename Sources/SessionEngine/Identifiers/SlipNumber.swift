/// The number printed on a slip of paper: the table and a number that runs on through the day, `B3-07`.
///
/// It is the same in every language, so that a slip can be read by whoever types it.
public struct SlipNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The table whose slip it is, 1 to ``Limits/tables``.
  public let table: TableID
  /// The slip's number at that table, 1 to ``Limits/slipsPerTable``.
  public var number: Int { kept.number }
  private let kept: KeptNumber

  /// A slip; `nil` where there can be no such table or number.
  public init?(table: TableID, number: Int) {
    guard (1...Limits.tables).contains(table.number),
      (1...Limits.slipsPerTable).contains(number)
    else { return nil }
    self.table = table
    kept = KeptNumber(number)
  }

  /// Reads `B3-07`, in either case and with or without zeros before the number.
  public init?(_ text: some StringProtocol) {
    let text = Substring(text).utf8
    guard text.count <= 9, let first = text.first, first | 0x20 == 0x62 else { return nil }
    let parts = text.dropFirst().split(separator: 0x2D, omittingEmptySubsequences: false)
    guard parts.count == 2, let table = KeptNumber(positiveDigits: parts[0]),
      let number = KeptNumber(positiveDigits: parts[1].drop { $0 == 0x30 })
    else { return nil }
    self.init(table: TableID(kept: table), number: number.number)
  }

  /// The form that is printed and that the log writes: at least two digits after the hyphen.
  public var description: String { "B\(table.number)-\(number < 10 ? "0" : "")\(number)" }

  /// By table, then by number.
  public static func < (left: SlipNumber, right: SlipNumber) -> Bool {
    (left.table, left.number) < (right.table, right.number)
  }
}

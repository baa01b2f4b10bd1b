/// Conditions that cannot all be met, found before anyone is seated.
public struct SeatingConflict: Hashable, Sendable {
  /// What clashes.
  public enum Kind: Hashable, Sendable {
    /// Two locked seats of one person; the first was taken.
    case lockedTwice(PersonNumber, taken: TableNumber, other: TableNumber)
    /// A locked seat of someone who is not there; it was left out.
    case lockedWhileAway(PersonNumber, TableNumber)
    /// A locked seat at a table that is not open; it was left out.
    case lockedAtClosedTable(PersonNumber, TableNumber)
    /// A locked seat at another table than the one that the person needs; the lock was kept.
    case lockAgainstNeed(PersonNumber, locked: TableNumber, needs: TableNumber)
    /// A locked seat at another table than the one that the person is host of; the lock was kept.
    case lockAgainstHost(PersonNumber, locked: TableNumber, host: TableNumber)
    /// A host who needs another table than the own one; the need was met.
    case hostNeedsOtherTable(PersonNumber, host: TableNumber, needs: TableNumber)
    /// A need for a table that is not open.
    case needsClosedTable(PersonNumber, TableNumber)
    /// More people have to sit at a table than it has seats; this one sits elsewhere.
    case tableFull(TableNumber, PersonNumber)
    /// Two who are to sit together have to sit at different tables.
    case togetherAtDifferentTables(PersonPair)
    /// Two who are never to meet have to sit at the same table.
    case apartAtSameTable(PersonPair, TableNumber)
    /// Two are to sit together and never to meet; sitting together was preferred.
    case togetherAndApart(PersonPair)
    /// People who are to sit together, directly or through others, are more than any table seats.
    case togetherTooMany([PersonNumber], seats: Int)
    /// More people are never to meet than there are tables.
    case apartTooMany([PersonNumber], tables: Int)
    /// More people have to sit at a table than its share; it is larger than the others.
    case tableLarger(TableNumber, people: Int, share: Int)
  }

  /// What clashes.
  public let kind: Kind
  /// The rounds in which it does.
  public internal(set) var rounds: RoundSet
}

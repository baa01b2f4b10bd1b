/// A person's number: what stands on the card, from 1. Names are somewhere else.
public struct PersonNumber: Hashable, Comparable, Sendable {
  /// The number on the card.
  public let number: Int

  /// The person with that number.
  public init(_ number: Int) { self.number = number }

  /// By number.
  public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

/// A table's number, as on its sign.
public struct TableNumber: Hashable, Comparable, Sendable {
  /// The number on the sign.
  public let number: Int

  /// The table with that number.
  public init(_ number: Int) { self.number = number }

  /// By number.
  public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

/// Something that people at a table should differ in: a perspective, a profession, an organisation. What it is called is somewhere else.
public struct Role: Hashable, Comparable, Sendable {
  /// Which of the workshop's roles.
  public let number: Int

  /// The role with that number.
  public init(_ number: Int) { self.number = number }

  /// By number.
  public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

/// Where a person sits in a round.
public struct Seat: Hashable, Comparable, Sendable {
  /// Who sits there.
  public let person: PersonNumber
  /// In which round, from 1.
  public let round: Int
  /// At which table.
  public let table: TableNumber

  /// A seat.
  public init(person: PersonNumber, round: Int, table: TableNumber) {
    self.person = person
    self.round = round
    self.table = table
  }

  /// By round, table and person.
  public static func < (a: Self, b: Self) -> Bool {
    (a.round, a.table, a.person) < (b.round, b.table, b.person)
  }
}

/// Two people; the one with the lower number first.
public struct PersonPair: Hashable, Comparable, Sendable {
  /// The one with the lower number.
  public let first: PersonNumber
  /// The one with the higher number.
  public let second: PersonNumber

  /// The pair of these two, in any order.
  public init(_ one: PersonNumber, _ other: PersonNumber) {
    first = min(one, other)
    second = max(one, other)
  }

  /// By the first, then the second.
  public static func < (a: Self, b: Self) -> Bool { (a.first, a.second) < (b.first, b.second) }
}

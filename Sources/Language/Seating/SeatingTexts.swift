import SessionEngine

/// Something that cannot all be had in a seating.
public enum SeatingClash: Hashable, Sendable {
  /// A seat that was chosen by hand could not be kept.
  case lockLeftOut(person: Int, table: TableID)
  /// A seat that was chosen by hand goes before the table that the person needs or is host of.
  case lockKept(person: Int, table: TableID, instead: TableID)
  /// A host needs another table than the own one.
  case hostElsewhere(person: Int, host: TableID, needs: TableID)
  /// The table that somebody needs is closed.
  case neededTableClosed(person: Int, table: TableID)
  /// There is no room for somebody at the table that the person needs.
  case tableFull(person: Int, table: TableID)
  /// Two who are to sit together have to sit at different tables.
  case togetherParted(Int, Int)
  /// Two who are never to sit together have to sit at one table.
  case apartTogether(Int, Int, table: TableID)
  /// Two are to sit together and never to.
  case togetherAndApart(Int, Int)
  /// A group that is to sit together is larger than any table.
  case togetherTooMany([Int], seats: Int)
  /// More people are never to sit together than there are tables.
  case apartTooMany([Int], tables: Int)
  /// More people have to sit at a table than its share.
  case tableLarger(TableID, people: Int, share: Int)
}

/// A condition that a seating breaks.
public enum SeatingBreach: Hashable, Sendable {
  /// Two who are never to sit together do.
  case apartMeet(Int, Int)
  /// Two who are to sit together do not.
  case parted(Int, Int)
  /// Somebody does not sit at the table that the person needs.
  case withoutNeed(person: Int, table: TableID)
  /// A host does not sit at the own table.
  case hostAway(person: Int, table: TableID)
  /// A seat that was chosen by hand is another.
  case lockBroken(person: Int)
  /// Somebody who is there has no seat.
  case unseated(person: Int)
  /// Somebody sits at a table that is closed.
  case tableClosed(person: Int, table: TableID)
  /// A table has more or fewer people than the others.
  case tableSize(TableID, people: Int)
  /// A seat of a round that has begun is another.
  case pastChanged(person: Int)
}

/// Why there can be no seating.
public enum SeatingObstacle: Hashable, Sendable {
  /// Nobody is there to be seated, or more people than can be.
  case people(Int, allowed: ClosedRange<Int>)
  /// No round at tables is still to come, or more than seats can be planned for.
  case rounds(Int, allowed: ClosedRange<Int>)
  /// All tables are closed.
  case noTable
  /// There are fewer seats than people.
  case tooFewSeats(seats: Int, people: Int)
  /// What was asked contradicts itself in another way.
  case contradiction
  /// Nobody has said how many people come.
  case numberUnknown
  /// No seats have been planned that could be changed.
  case nothingPlanned
  /// Nobody has that number.
  case unknownPerson(Int)
  /// Two people cannot change places.
  case cannotSwap(Int, Int)
}

/// Who sits where, whom they meet again, and what stands in the way.
public struct SeatingTexts: Sendable {
  /// Somebody who has a seat, by number and what the person chose to be called.
  public let person: @Sendable (_ number: Int, _ alias: String?) -> String
  /// The tables of a round stand under this heading.
  public let round: @Sendable (_ round: String, _ hasBegun: Bool) -> String
  /// How many pairs have to meet again at least, and how many do, in a sentence.
  public let meetAgain: @Sendable (_ least: Int, _ reached: Int) -> String
  /// Who meets again, and in which rounds.
  public let pair: @Sendable (_ pair: String, _ other: String, _ rounds: [String]) -> String
  /// Every table has its share of every perspective.
  public let isMixed: String
  /// A table has more or fewer of a perspective than its share.
  public let uneven:
    @Sendable (_ table: TableID, _ round: String, _ perspective: String, _ count: Int) -> String
  /// How many of something more are not listed.
  public let andMore: @Sendable (Int) -> String
  /// How many people have to be told of another seat than they were.
  public let movesAnnounced: @Sendable (Int) -> String
  /// Somebody sits elsewhere than was announced.
  public let move:
    @Sendable (_ person: String, _ round: String, _ from: TableID, _ to: TableID) -> String
  /// What visiting every table costs in pairs that meet again.
  public let visitCost: @Sendable (_ with: Int, _ without: Int) -> String
  /// Somebody does not get to tables.
  public let unvisited: @Sendable (_ person: String, _ tables: [TableID]) -> String
  /// Something cannot all be had.
  public let clash: @Sendable (SeatingClash) -> String
  /// A condition is broken, in a round.
  public let breach: @Sendable (SeatingBreach, _ round: String) -> String
  /// Why there can be no seating, and what to do.
  public let obstacle: @Sendable (SeatingObstacle) -> String
  /// The seats have been saved.
  public let saved: String
  /// The seats are as they were.
  public let unchanged: String
  /// The seats have only been shown.
  public let onlyShown: String
}

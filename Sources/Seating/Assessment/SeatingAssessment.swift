/// How good a plan is.
public struct SeatingAssessment: Hashable, Sendable {
  /// Two people who sit together more than once.
  public struct MeetingAgain: Hashable, Sendable {
    /// Who.
    public let pair: PersonPair
    /// The rounds in which they sit together, two or more.
    public let rounds: RoundSet
    /// How often.
    public let times: Int
  }

  /// A table that has too many or too few of a role.
  public struct UnevenRole: Hashable, Sendable {
    /// In which round, from 1.
    public let round: Int
    /// At which table.
    public let table: TableNumber
    /// Of which role.
    public let role: Role
    /// How many there are.
    public let count: Int
    /// How many would be even enough: the whole numbers next to the table's share of them, or a whole share and one more or fewer.
    public let evenEnough: ClosedRange<Int>

    /// How many too many or too few.
    public var off: Int { max(evenEnough.lowerBound - count, count - evenEnough.upperBound) }
  }

  /// A person who comes to a table again without having been at all tables that are open while the person is there.
  public struct UnvisitedTables: Hashable, Sendable {
    /// Who.
    public let person: PersonNumber
    /// Where the person never sits.
    public let tables: [TableNumber]
  }

  /// A seat that is another one than was announced.
  public struct Change: Hashable, Sendable {
    /// Who.
    public let person: PersonNumber
    /// In which round, from 1.
    public let round: Int
    /// Where the person was told to sit; nil for someone new, or in a new round.
    public let from: TableNumber?
    /// Where the person sits; nil for someone who is away.
    public let to: TableNumber?
  }

  /// Those who meet again, by how often and then by number. Who is to sit together or belongs at the same table is left out.
  public let meetingsAgain: [MeetingAgain]
  /// The sum over all pairs of their meetings beyond the first.
  public let repeats: Int
  /// How often the pair that meets most meets; 0 if nobody meets anybody.
  public let mostMeetings: Int
  /// What counting says that no plan for the request can fall below.
  public let lowerBound: LowerBound
  /// Where roles are uneven, by round, table and role.
  public let unevenRoles: [UnevenRole]
  /// Conditions that the plan breaks.
  public let brokenRules: [BrokenRule]
  /// Where everyone is to visit every table: what that promise lacks.
  public let unvisited: [UnvisitedTables]
  /// Seats in rounds that do not stand yet that differ from the former plan, by round and person.
  public let changes: [Change]

  /// How many pairs meet again.
  public var pairsMeetingAgain: Int { meetingsAgain.count }

  /// The fewest repeats that any plan can have whose pairs meet no more often than this plan's do. Never more than ``repeats`` when the plan keeps the
  /// request's conditions and sizes.
  public var leastRepeats: Int {
    lowerBound.repeats(ifNoneMeetsMoreThan: max(mostMeetings, lowerBound.mostMeetings))
  }

  /// The fewest pairs who have to meet again, likewise.
  public var leastPairsMeetingAgain: Int {
    lowerBound.pairsMeetingAgain(ifNoneMeetsMoreThan: max(mostMeetings, lowerBound.mostMeetings))
  }

  /// How many people would have to be another role's for all tables to be mixed.
  public var unevenSeats: Int { unevenRoles.reduce(0) { $0 + $1.off } }

  /// Changes of seats that people have been told: those that have to be announced anew. Who is new or has left needs no new card.
  public var announcedMoves: [Change] { changes.filter { $0.from != nil && $0.to != nil } }

  /// Who meets again because they sit at the same table in a round.
  public func meetingsAgain(of person: PersonNumber) -> [MeetingAgain] {
    meetingsAgain.filter { $0.pair.first == person || $0.pair.second == person }
  }
}

/// A condition that a plan does not keep.
public enum BrokenRule: Hashable, Sendable {
  /// Two who are never to meet sit together.
  case meets(PersonPair, round: Int, table: TableNumber)
  /// Two who are to sit together do not.
  case parted(PersonPair, round: Int)
  /// Someone does not sit at the table that the person needs.
  case withoutNeed(PersonNumber, round: Int, needs: TableNumber)
  /// A host who stays does not sit at the own table.
  case hostAway(PersonNumber, round: Int, host: TableNumber)
  /// A locked seat is not kept.
  case lockBroken(Seat)
  /// Someone who is there has no seat.
  case unseated(PersonNumber, round: Int)
  /// Someone sits at a table that is not open.
  case closedTable(PersonNumber, round: Int, table: TableNumber)
  /// A table is larger or smaller than an even share.
  case tableSize(TableNumber, round: Int, people: Int, even: ClosedRange<Int>)
  /// A seat in a round that stands has been changed; nil for nowhere.
  case pastChanged(PersonNumber, round: Int, was: TableNumber?)
}

/// How large a seating may be.
public enum SeatingLimits {
  /// The most people.
  public static let people = 1_000
  /// The most tables.
  public static let tables = 100
  /// The most rounds.
  public static let rounds = 12
  /// The most different roles.
  public static let roles = 64
}

/// Someone who is to be seated.
public struct Person: Hashable, Sendable {
  /// The number on the card.
  public var number: PersonNumber
  /// What the person brings, none, one or several.
  public var roles: [Role]
  /// The table that the person is host of.
  public var host: TableNumber?
  /// The table where the person has to sit, such as the one with the hearing loop.
  public var need: TableNumber?
  /// When the person is there. Of rounds that stand, their seats decide.
  public var present: RoundSet

  /// Someone; present in every round unless told.
  public init(
    _ number: PersonNumber, roles: [Role] = [], host: TableNumber? = nil,
    need: TableNumber? = nil, present: RoundSet = .every
  ) {
    self.number = number
    self.roles = roles
    self.host = host
    self.need = need
    self.present = present
  }
}

/// A table that people are seated at.
public struct SeatingTable: Hashable, Sendable {
  /// The number on its sign.
  public var number: TableNumber
  /// How many can sit there; nil if chairs can be added. People are spread evenly as far as the seats allow.
  public var seats: Int?
  /// When people can sit there.
  public var open: RoundSet

  /// A table; with chairs for everyone and open in every round unless told.
  public init(_ number: TableNumber, seats: Int? = nil, open: RoundSet = .every) {
    self.number = number
    self.seats = seats
    self.open = open
  }
}

/// What hosts of tables do when the others change.
public enum HostRule: Hashable, Sendable {
  /// They sit at their table in every round that it is open.
  case stay
  /// They change tables as everyone does.
  case rotate
}

/// What people are promised about tables.
public enum VisitRule: Hashable, Sendable {
  /// Nothing: where they sit follows from whom they meet.
  case anyTables
  /// Each comes to every table, or with fewer rounds than tables to none twice. Hosts who stay and people with a need excepted.
  case everyTable
}

/// A plan that has been announced, and how much of the day it already is.
public struct FormerPlan: Hashable, Sendable {
  /// The plan that people have been told.
  public var plan: SeatingPlan
  /// How many of its first rounds stand as they are, because they have begun.
  public var roundsThatStand: Int

  /// A plan whose first rounds stand.
  public init(_ plan: SeatingPlan, roundsThatStand: Int) {
    self.plan = plan
    self.roundsThatStand = roundsThatStand
  }
}

/// Who is to be seated where, how often and under which conditions.
public struct SeatingRequest: Hashable, Sendable {
  /// Everyone who is there in some round, those who have left included.
  public var people: [Person]
  /// Every table that is used in some round, those that have been closed included.
  public var tables: [SeatingTable]
  /// How many rounds there are, 1…``SeatingLimits/rounds``.
  public var rounds: Int
  /// What hosts do.
  public var hosts: HostRule
  /// What is promised about tables.
  public var visits: VisitRule
  /// Groups that sit at one table in every round that their members are there.
  public var together: [[PersonNumber]]
  /// Groups of whom no two ever sit at one table.
  public var apart: [[PersonNumber]]
  /// Seats that have been decided by hand.
  public var locked: [Seat]
  /// What has been announced and what already stands; nil for a new plan.
  public var former: FormerPlan?
  /// Decides between plans that are equally good. The same request gives the same plan.
  public var seed: UInt64

  /// A request; without conditions unless told.
  public init(
    people: [Person], tables: [SeatingTable], rounds: Int, hosts: HostRule = .stay,
    visits: VisitRule = .anyTables, together: [[PersonNumber]] = [], apart: [[PersonNumber]] = [],
    locked: [Seat] = [], former: FormerPlan? = nil, seed: UInt64 = 1
  ) {
    self.people = people
    self.tables = tables
    self.rounds = rounds
    self.hosts = hosts
    self.visits = visits
    self.together = together
    self.apart = apart
    self.locked = locked
    self.former = former
    self.seed = seed
  }

  /// People 1…`people` at tables 1…`tables`, without conditions.
  public init(people: Int, tables: Int, rounds: Int, seed: UInt64 = 1) {
    self.init(
      people: (1...max(1, people)).map { Person(PersonNumber($0)) },
      tables: (1...max(1, tables)).map { SeatingTable(TableNumber($0)) },
      rounds: rounds, seed: seed)
  }
}

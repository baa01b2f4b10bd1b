/// Why a slip that was handed in is not typed.
public enum SlipFate: String, Sendable, CaseIterable {
  /// Nobody can read it.
  case illegible
  /// Whoever wrote it took it back.
  case withdrawn
}

/// Slips that were printed for a table and a run, numbered on from those before.
public struct SlipBatch: Hashable, Sendable {
  /// The table.
  public var table: TableID
  /// The run in which they are written on.
  public var run: StepRun
  /// The number of the first, from 1.
  public var first: Int
  /// How many there are, from 1.
  public var count: Int

  /// Slips for a table and a run.
  public init(table: TableID, run: StepRun, first: Int, count: Int) {
    self.table = table
    self.run = run
    self.first = first
    self.count = count
  }

  /// The number of the last.
  public var last: Int { first.clampedAdding(count.clampedSubtracting(1)) }

  /// The numbers on the slips, in order.
  public var slips: [SlipNumber] {
    guard first >= 1, first <= last, last <= Limits.slipsPerTable else { return [] }
    return (first...last).compactMap { SlipNumber(table: table, number: $0) }
  }
}

/// What a table tells the console.
public enum ReportKind: String, Sendable, CaseIterable {
  /// The table is done.
  case done
  /// The table needs help.
  case help
  /// Something else, in words.
  case message
}

/// Something that a desk proposes for the conclusion.
public enum ProposedOutcome: Hashable, Sendable {
  /// A conclusion.
  case conclusion(text: Words)
  /// Something to be done, by whom and by when.
  case action(text: Words, owner: Words?, due: CalendarDate?)
  /// A question that someone is to answer.
  case question(text: Words, answeredBy: Words?, due: CalendarDate?)
  /// A word to be explained.
  case term(word: Words, explanation: Words?)
}

extension ProposedOutcome {
  /// What it says.
  public var words: Words {
    switch self {
    case .conclusion(let text), .action(let text, _, _), .question(let text, _, _): text
    case .term(let word, _): word
    }
  }
}

/// What became of a proposal.
public enum ProposalSettlement: Hashable, Sendable {
  /// It was taken up.
  case accepted
  /// It was left, with a reason.
  case declined(reason: Words?)
}

/// Somebody who has a seat: a number on a card, never a name.
public struct SeatedPerson: Hashable, Sendable {
  /// What is on the card beside the number, where the person chose something; kept in the body of the log.
  public var alias: Words?
  /// From where the person speaks.
  public var perspectives: [Perspective]
  /// The table that the person receives others at.
  public var host: TableID?
  /// Groups of people who are to sit together; a number is the same group for all.
  public var together: [Int]
  /// Groups of people who are never to sit together.
  public var apart: [Int]
  /// The only tables that will do, where not all will: one with a hearing loop.
  public var neededTables: [TableID]

  /// Somebody who has a seat.
  public init(
    alias: Words? = nil, perspectives: [Perspective] = [], host: TableID? = nil,
    together: [Int] = [], apart: [Int] = [], neededTables: [TableID] = []
  ) {
    self.alias = alias
    self.perspectives = perspectives
    self.host = host
    self.together = together
    self.apart = apart
    self.neededTables = neededTables
  }
}

/// Who sits where in one step.
public struct SeatedRound: Hashable, Sendable {
  /// The table round.
  public var step: StepID
  /// The table of each person, in the order of their numbers; `nil` for who is not there.
  public var seats: [TableID?]
  /// The people whose seats were chosen by hand and stay, by their numbers from 1, in order.
  public var locked: [Int]

  /// Who sits where in one step.
  public init(step: StepID, seats: [TableID?], locked: [Int] = []) {
    self.step = step
    self.seats = seats
    self.locked = locked
  }
}

/// A plan of who sits where, round after round. Person number *n* is the *n*th of ``people``.
public struct SeatingArrangement: Hashable, Sendable {
  /// Everyone who has a seat, whether still there or not.
  public var people: [SeatedPerson]
  /// The rounds in order.
  public var rounds: [SeatedRound]
  /// Whether hosts stay at their tables.
  public var hostsStay: Bool
  /// Whether everyone is to visit every table.
  public var visitsEveryTable: Bool
  /// What the plan was drawn from, so that it can be drawn again.
  public var seed: UInt64

  /// A plan of who sits where.
  public init(
    people: [SeatedPerson], rounds: [SeatedRound], hostsStay: Bool = true,
    visitsEveryTable: Bool = false, seed: UInt64
  ) {
    self.people = people
    self.rounds = rounds
    self.hostsStay = hostsStay
    self.visitsEveryTable = visitsEveryTable
    self.seed = seed
  }
}

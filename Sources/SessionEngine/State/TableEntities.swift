/// How often people of a perspective had the floor at a table; who they were is not kept.
public struct FloorCount: Hashable, Sendable {
  /// How many times.
  public var turns: Int
  /// When the last time was.
  public var last: Moment

  /// How often, and when last.
  public init(turns: Int, last: Moment) {
    self.turns = turns
    self.last = last
  }
}

/// What a table told the console, as it stands now.
public struct TableReport: Hashable, Sendable {
  /// How far it has come.
  public enum Standing: Hashable, Sendable {
    /// Nobody has seen to it.
    case waiting
    /// Somebody has, with words for the desk if there are any.
    case answered(Words?)
  }

  /// From which table, in which run.
  public var place: TablePlace
  /// What it is.
  public var kind: ReportKind
  /// The words, where there are any.
  public var text: Words?
  /// Where it was typed.
  public var station: Station
  /// When it was made.
  public var at: Moment
  /// How far it has come.
  public var standing = Standing.waiting
}

/// What a desk proposes, as it stands now.
public struct Proposal: Hashable, Sendable {
  /// What is proposed.
  public var outcome: ProposedOutcome
  /// From which table.
  public var table: TableID?
  /// Under which theme it came up.
  public var theme: ThemeID?
  /// Where it was typed.
  public var station: Station
  /// What became of it; `nil` while it waits.
  public var settlement: ProposalSettlement?
}

/// A table's slips of paper as they add up: handed in = typed + illegible + withdrawn + still to be typed.
public struct SlipAccount: Hashable, Sendable {
  /// How many were handed in; `nil` where nobody has counted.
  public var handedIn: Int?
  /// How many stand as comments.
  public var typed = 0
  /// How many nobody can read.
  public var illegible = 0
  /// How many were taken back, before or after they were typed.
  public var withdrawn = 0

  /// How many are still to be typed; below 0 where more were dealt with than were handed in, `nil` where nobody has counted.
  public var remaining: Int? {
    handedIn?.clampedSubtracting(dealtWith)
  }

  /// How many there is nothing more to do with.
  var dealtWith: Int { typed.clampedAdding(illegible).clampedAdding(withdrawn) }
}

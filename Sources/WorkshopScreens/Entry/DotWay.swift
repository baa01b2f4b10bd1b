import SessionEngine

/// A way in which dots come in. Each adds to the others, but for the second count.
public enum DotWay: Sendable, CaseIterable {
  /// A theme's dots on the wall: `C27`.
  case wall
  /// The same by a second person, who does not know of the first: it adds nothing and shows differences.
  case secondCount
  /// A theme's dots at one table: `C7`.
  case table
  /// One voter's ballot: `AABCF`.
  case ballot

  /// Whether dots are counted by theme, and not by ballot.
  var isCount: Bool { self != .ballot }

  /// The way that Tab goes to. Where no table is written for, the tables' own counts are passed over; before anything has been
  /// counted on the wall, so is the second count.
  public func next(at table: TableID?, isCounted: Bool) -> DotWay {
    switch self {
    case .wall: table == nil ? .ballot : .table
    case .table: .ballot
    case .ballot: isCounted ? .secondCount : .wall
    case .secondCount: .wall
    }
  }
}

/// What has become of a tie across the cut, for those who draw a result; `Theme` is what themes are known by there.
public struct SettledTie<Theme: Hashable> {
  private let tied: Set<Theme>
  private let chosen: Set<Theme>
  private let settlement: CutDecision?

  /// A tie and what was decided about it.
  ///
  /// - Parameters:
  ///   - tied: The themes that have the same number of dots across the cut; none where it is no tie.
  ///   - settlement: What was decided about them, if anything was.
  ///   - chosen: Those of them that go on, where a lot or the room has chosen.
  public init(_ tied: [Theme], settledBy settlement: CutDecision?, choosing chosen: [Theme]) {
    self.tied = Set(tied)
    self.settlement = settlement
    self.chosen = Set(chosen)
  }

  /// Whether the line would run through a tie that nobody has decided, so that there is none yet.
  public var isOpen: Bool {
    if settlement == .widen { return false }
    return !tied.isEmpty && !isChosenFrom
  }

  private var isChosenFrom: Bool {
    switch settlement {
    case .lot, .discussion: !chosen.isEmpty
    default: false
    }
  }

  /// The rows as they are shown: of those that were tied, what was chosen stands above the line.
  public func inOrder<Row>(_ rows: [Row], by theme: (Row) -> Theme) -> [Row] {
    guard isChosenFrom, let first = rows.firstIndex(where: { tied.contains(theme($0)) }) else {
      return rows
    }
    let among = rows.filter { tied.contains(theme($0)) }
    return Array(rows[..<first]) + among.filter { chosen.contains(theme($0)) }
      + among.filter { !chosen.contains(theme($0)) } + rows[first...].dropFirst(among.count)
  }

  /// After how many rows the line is drawn: where those with the same number all go along, after the last of them; nowhere while that
  /// is undecided.
  public func line<Row>(after cut: Int?, in rows: [Row], by theme: (Row) -> Theme) -> Int? {
    guard !isOpen else { return nil }
    guard settlement == .widen else { return cut }
    return rows.lastIndex { tied.contains(theme($0)) }.map { $0 + 1 } ?? cut
  }
}

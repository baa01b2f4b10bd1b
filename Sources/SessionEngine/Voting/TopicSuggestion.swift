/// Which tables could take which themes, from the hands that were raised for them.
public struct TopicSuggestion: Hashable, Sendable {
  /// A theme and the tables it could go to, in order.
  public struct Share: Hashable, Sendable {
    /// The theme.
    public let theme: ThemeID
    /// The tables; none where too few want it for a table of its own.
    public let tables: [TableID]
  }

  /// The themes in the order of their hands.
  public let shares: [Share]

  /// Shares out tables by hands, so that each table is about as full: the highest average comes next (D'Hondt's method), which never
  /// gives a theme a table for fewer people than another theme's tables have.
  ///
  /// - Parameters:
  ///   - hands: How many want each theme; those with none get no table.
  ///   - tables: The tables that are free, in order.
  public init(hands: [(theme: ThemeID, people: Int)], tables: [TableID]) {
    let ordered = hands.enumerated().sorted {
      ($1.element.people, $0.offset) < ($0.element.people, $1.offset)
    }.map(\.element)
    var counts = [Int](repeating: 0, count: ordered.count)
    for _ in tables {
      var best: Int?
      for index in ordered.indices where ordered[index].people > counts[index] {
        guard let leader = best else {
          best = index
          continue
        }
        // people ÷ (tables + 1), compared without fractions.
        let own = ordered[index].people.multipliedFullWidth(by: counts[leader] + 1)
        let other = ordered[leader].people.multipliedFullWidth(by: counts[index] + 1)
        if (own.high, own.low) > (other.high, other.low) { best = index }
      }
      guard let best else { break }
      counts[best] += 1
    }
    var rest = tables[...]
    shares = ordered.indices.map { index in
      let own = rest.prefix(counts[index])
      rest = rest.dropFirst(counts[index])
      return Share(theme: ordered[index].theme, tables: Array(own))
    }
  }
}

extension SessionState {
  /// How tables could be shared out by the hands that were counted, among themes and tables that have not found each other;
  /// `nil` where no hands were counted, or every table where somebody sits has a theme.
  public var topicSuggestion: TopicSuggestion? {
    let taken = Set(themes.all.flatMap(\.value.tables))
    let free = plan.tables.map(\.id).sorted().filter {
      !taken.contains($0) && lastHeadcount(at: $0, in: currentRun) != 0
    }
    let wanted = standingThemes.compactMap { id -> (theme: ThemeID, people: Int)? in
      guard let theme = themes[id], theme.dropped == nil, theme.tables.isEmpty,
        let hands = theme.hands
      else { return nil }
      return (id, hands)
    }
    guard !wanted.isEmpty, !free.isEmpty else { return nil }
    return TopicSuggestion(hands: wanted, tables: free)
  }
}

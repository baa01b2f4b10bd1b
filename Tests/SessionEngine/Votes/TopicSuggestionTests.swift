import Testing

@testable import SessionEngine

@Suite("Suggesting tables by a show of hands")
struct TopicSuggestionTests {
  private func tables(_ hands: [Int], tables: Int) -> [Int] {
    let suggestion = TopicSuggestion(
      hands: hands.enumerated().map { (ThemeID(number: $0.offset + 1), $0.element) },
      tables: (0..<tables).map { TableID(number: $0 + 1) })
    let counts = Dictionary(
      uniqueKeysWithValues: suggestion.shares.map { ($0.theme, $0.tables.count) })
    return hands.indices.map { counts[ThemeID(number: $0 + 1)] ?? 0 }
  }

  @Test("Tables follow the hands, and a theme that nobody wants gets none")
  func shares() {
    #expect(tables([12, 6, 5, 0], tables: 4) == [2, 1, 1, 0])
    #expect(tables([20, 2, 1], tables: 3) == [3, 0, 0])
    #expect(tables([3, 3, 3], tables: 2) == [1, 1, 0])
    #expect(tables([1], tables: 5) == [1])
    #expect(tables([0, 0], tables: 2) == [0, 0])
  }

  @Test("No table could be moved to a theme whose tables would be fuller", arguments: 0..<100)
  func fair(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let hands = (0..<5).map { _ in Int.random(in: 0...30, using: &random) }
    let shared = tables(hands, tables: Int.random(in: 1...8, using: &random))
    for (from, count) in shared.enumerated() where count > 0 {
      for (to, other) in shared.enumerated() where to != from && hands[to] > other {
        #expect(hands[from] * (other + 1) >= hands[to] * count, "\(hands) \(shared)")
      }
    }
  }

  @Test("Hands are counted, counted again and taken back; tables that have a theme are left out")
  func ofSession() throws {
    var workshop = try Workshop(tables: 3)
    for title in ["A", "B"] {
      try workshop.send(.createTheme(title: title, description: nil, parent: nil))
    }
    #expect(workshop.state.topicSuggestion == nil)
    let (first, second) = (ThemeID(number: 1), ThemeID(number: 2))
    try workshop.send(.countHands(theme: first, people: 8))
    let again = try workshop.send(.countHands(theme: first, people: 9))
    try workshop.send(.undo(command: again))
    #expect(workshop.state.themes[first]?.hands == 8)
    try workshop.send(.countHands(theme: second, people: 4))
    #expect(
      workshop.state.topicSuggestion?.shares.map(\.tables)
        == [[TableID(number: 1), TableID(number: 2)], [TableID(number: 3)]])
    try workshop.send(.setHeadcount(table: TableID(number: 2), run: nil, people: 0))
    #expect(
      workshop.state.topicSuggestion?.shares.map(\.tables)
        == [[TableID(number: 1), TableID(number: 3)], []])
    try workshop.send(.setHeadcount(table: TableID(number: 2), run: workshop.run(1), people: 4))
    try workshop.send(.assignTopic(theme: second, table: TableID(number: 1)))
    #expect(
      workshop.state.topicSuggestion?.shares.map(\.tables)
        == [[TableID(number: 2), TableID(number: 3)]])
  }
}

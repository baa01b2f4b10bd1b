import SessionEngine

@testable import WorkshopScreens

/// A workshop that votes about four themes, at the console.
enum ConsoleVote {
  /// The one vote.
  static let id = VoteID(number: 1)

  /// Adds that many themes.
  static func themes(_ session: inout SessionBuilder, _ count: Int = 4) throws {
    for title in ["Ett", "Två", "Tre", "Fyra"].prefix(count) {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
  }

  /// While dots come in.
  static func open(voters: Int? = 10, rule: DotRule = DotRule(cutAfter: 2)) throws
    -> ConsoleDriver
  {
    var session = try SessionBuilder(.dialogue(dots: rule))
    try themes(&session)
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(rule: rule, voters: voters)))
    try session.run(.openVote(vote: id, themes: []))
    return ConsoleDriver(session)
  }

  /// Once the room has seen everything; the themes have those dots in turn.
  static func revealed(_ dots: [Int]) throws -> ConsoleDriver {
    var console = try open()
    for (index, count) in dots.enumerated() {
      try console.elsewhere {
        try $0.run(.countDots(vote: id, place(index + 1), dots: count))
      }
    }
    try console.elsewhere {
      try $0.run(.closeVote(vote: id))
      try $0.run(.reveal(vote: id, themes: 4))
    }
    return console
  }

  /// Where dots are counted: a theme, at a table or on the wall.
  static func place(_ theme: Int, table: Int? = nil) -> CountPlace {
    CountPlace(theme: ThemeID(number: theme), table: table.map { TableID(number: $0) })
  }
}

extension ConsoleDriver {
  /// The one vote as it stands.
  var firstVote: Vote? { session.state.votes[ConsoleVote.id] }

  /// Carries out what the palette finds by those words.
  mutating func choose(_ words: String) { press("F2", "\"\(words)\"", "Enter") }
}

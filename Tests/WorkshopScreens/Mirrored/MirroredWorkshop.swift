import SessionEngine

@testable import WorkshopScreens

/// A workshop with much that is not for the room, in any of its steps.
enum MirroredWorkshop {
  /// Steps in which the screen is tried.
  enum Place: CaseIterable { case opening, round, sorting, voting, deepening, conclusion }

  /// The workshop in a step. All words that nobody let onto the wall hold the secret, and dots of the open vote depend on it.
  static func session(
    at place: Place, secret: String = "HEMLIGT", dots: Int = 7
  ) throws -> SessionBuilder {
    var session = try SessionBuilder(TalkingTables.plan())
    try session.start(0)
    try session.say("Att vi lyssnar färdigt.", kind: .hope)
    if place == .opening { return session }
    session.wait(seconds: 600)
    try session.start(1)
    for table in 1...5 { try session.say("\(secret) sagt vid bordet", table: table) }
    let shown = try session.say("Vem ringer jag på natten?", table: 2)
    try session.run(.releaseComment(comment: shown))
    try session.report(2, .message, "\(secret) besked")
    try session.propose(.conclusion(text: .present("\(secret) förslag")), table: 3)
    session.wait(seconds: 300)
    if place == .round { return session }
    try session.start(4)
    for theme in göteborgThemes {
      try session.run(.createTheme(title: theme.title, description: nil, parent: nil))
    }
    if place == .sorting { return session }
    try session.start(5)
    let vote = VoteID(number: 1)
    try session.run(.proposeVote(VoteProposal(rule: session.state.plan.dots, voters: 32)))
    try session.run(.openVote(vote: vote, themes: []))
    let theme = ThemeID(number: 2)
    try session.run(.countDots(vote: vote, CountPlace(theme: theme, table: nil), dots: dots))
    if place == .voting { return session }
    try session.run(.closeVote(vote: vote))
    try session.run(.reveal(vote: vote, themes: 7))
    try session.start(place == .deepening ? 6 : 7)
    return session
  }
}

import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// The facilitator's screen as it looks, in the sizes that it is made for.
struct ConsolePictureTests {
  private static let sizes = [(60, 18), (80, 24), (120, 40), (200, 60)]

  /// A workshop in its first round, with comments from the tables.
  private static func round() throws -> SessionBuilder {
    var plan = Plan.dialogue(dots: DotRule(cutAfter: 5))
    plan.tables[3].source = .paper
    var session = try SessionBuilder(plan)
    try session.start(0)
    try session.say("Att vi lyssnar färdigt innan vi svarar.", kind: .hope)
    session.wait(seconds: 19 * 60)
    try session.start(1)
    for (table, text) in [
      (1, "Det tar tre månader att få ett första möte."),
      (2, "Vi anhöriga får aldrig veta något, fast det är vi som är hemma med honom varje dag."),
      (3, "Samma person på mottagningen varje gång gör skillnad."),
      (5, "Vem ringer jag på natten?"),
      (1, "Brukarrådet har inte träffats på ett år."),
    ] {
      session.wait(seconds: 100)
      try session.say(text, table: table)
    }
    session.wait(seconds: 200)
    return session
  }

  private static func sorting() throws -> SessionBuilder {
    var session = try round()
    try session.start(4)
    for theme in göteborgThemes {
      try session.run(.createTheme(title: theme.title, description: nil, parent: nil))
    }
    try session.run(
      .placeComment(comment: CommentID(number: 2), theme: ThemeID(number: 6), keepingOthers: false))
    session.wait(seconds: 30)
    return session
  }

  private static func voting(closed: Bool) throws -> SessionBuilder {
    var session = try sorting()
    try session.start(5)
    let vote = VoteID(number: 1)
    try session.run(.proposeVote(VoteProposal(rule: session.state.plan.dots, voters: 32)))
    try session.run(.openVote(vote: vote, themes: []))
    for (number, theme) in göteborgThemes.enumerated() where closed || number < 4 {
      try session.run(
        .countDots(
          vote: vote, CountPlace(theme: ThemeID(number: number + 1), table: nil), dots: theme.dots))
    }
    guard closed else { return session }
    try session.run(.closeVote(vote: vote))
    try session.run(.reveal(vote: vote, themes: 7))
    return session
  }

  private func expect(
    _ name: String, _ session: SessionBuilder, language: Catalogue = .swedish,
    sizes: [(Int, Int)] = ConsolePictureTests.sizes, keys: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var console = ConsoleDriver(session, language: language)
    for key in keys { console.press(key) }
    var rows: [String] = []
    for (columns, height) in sizes {
      rows.append("== \(columns)x\(height)")
      rows += console.rows(columns, height)
    }
    GoldenFile("console-\(name).txt").expect(rows, sourceLocation: sourceLocation)
  }

  @Test("Before the workshop")
  func before() throws { expect("before", try SessionBuilder(.dialogue())) }

  @Test("A table round")
  func tableRound() throws { expect("round", try Self.round()) }

  @Test("While sorting every theme's letter is seen in a projected 60×18, ten themes too")
  func everyLetter() throws {
    var session = try Self.sorting()
    while session.state.themes.count < 10 {
      try session.run(
        .createTheme(
          title: "Ett tema till, nummer \(session.state.themes.count + 1)", description: nil,
          parent: nil))
    }
    let driver = ConsoleDriver(session)
    for height in [16, 18] {
      let size = Size(columns: 60, rows: height)
      let rows = driver.screen.frame(size: size, at: session.now).textRows.joined(separator: "\n")
      for theme in session.state.themes.all {
        #expect(rows.contains("\(theme.value.letter)  "), "\(height) rows")
      }
    }
  }

  @Test("Sorting")
  func sorting() throws { expect("sorting", try Self.sorting()) }

  @Test("Dots come in")
  func counting() throws { expect("counting", try Self.voting(closed: false), keys: ["C"]) }

  @Test("The result")
  func result() throws { expect("result", try Self.voting(closed: true)) }

  @Test("A form, a list, the help and the palette")
  func overlays() throws {
    let sizes = [(60, 18), (80, 24)]
    expect("form", try Self.round(), sizes: sizes, keys: ["i"])
    expect("reading", try Self.round(), sizes: sizes, keys: ["1", "Down"])
    expect("help", try Self.sorting(), sizes: sizes, keys: ["?"])
    expect("palette", try Self.sorting(), sizes: sizes, keys: ["F2", "Down"])
  }

  @Test("Danish, English, Norwegian and Finnish")
  func languages() throws {
    expect("round-da", try Self.round(), language: .danish, sizes: [(80, 24)])
    expect("result-en", try Self.voting(closed: true), language: .english, sizes: [(80, 24)])
    expect("sorting-nb", try Self.sorting(), language: .norwegian, sizes: [(60, 18)])
    expect("result-nb", try Self.voting(closed: true), language: .norwegian, sizes: [(60, 18)])
    expect("round-fi", try Self.round(), language: .finnish, sizes: [(80, 24)])
    expect("help-fi", try Self.sorting(), language: .finnish, sizes: [(80, 24)], keys: ["?"])
  }

  @Test("Any size is drawn with the cursor inside, and the smallest ones say what is needed")
  func sweep() throws {
    let sessions = [try Self.round(), try Self.sorting(), try Self.voting(closed: true)]
    for session in sessions {
      for keys in [[], ["?"], ["F2"], ["i"], ["1"]] {
        var console = ConsoleDriver(session)
        for key in keys { console.press(key) }
        for columns in stride(from: 1, through: 130, by: 13) {
          for rows in stride(from: 1, through: 45, by: 4) {
            let frame = console.frame(columns, rows)
            let cursor = try #require(frame.cursor)
            #expect(frame.bounds.contains(cursor))
          }
        }
      }
    }
    #expect(ConsoleDriver(sessions[0]).rows(39, 12)[0].contains("minst 40×12"))
    #expect(ConsoleDriver(sessions[0]).rows(80, 11)[0].hasPrefix("Gör fönstret större"))
  }

  @Test("A title, a question and a comment that are too long end in an ellipsis")
  func cuts() throws {
    var plan = Plan.dialogue()
    plan.title = .present(String(repeating: "Titel ", count: 60))
    plan.question = .present(String(repeating: "Fråga ", count: 80))
    var session = try SessionBuilder(plan)
    try session.start(1)
    try session.say(String(repeating: "Ord ", count: 400), table: 1)
    let rows = ConsoleDriver(session).rows(80, 24)
    #expect(rows[0].contains("…"))
    #expect(rows.count { $0.contains("…") } >= 3)
  }
}

import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// What the tables ask and propose as it looks on the facilitator's screen.
struct TablesPictureTests {
  private static let sizes = [(60, 18), (80, 24), (120, 40), (200, 60)]

  private func expect(
    _ name: String, _ session: SessionBuilder, language: Catalogue = .swedish,
    sizes: [(Int, Int)] = TablesPictureTests.sizes, keys: [String] = [],
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

  @Test("Tables that call, in a round")
  func calls() throws { expect("calls", try TalkingTables.calling()) }

  @Test("The overview of the tables")
  func overview() throws { expect("tables", try TalkingTables.calling(), keys: ["t"]) }

  @Test("A paper table in the overview, and the number of its slips being asked for")
  func slips() throws {
    expect(
      "tables-slips", try TalkingTables.calling(), sizes: [(60, 18), (80, 24)],
      keys: ["t", "4", "l"])
  }

  @Test("Every table is done")
  func done() throws {
    var session = try TalkingTables.round()
    for table in 1...5 { try session.report(table, .done) }
    expect("tables-done", session, sizes: [(60, 18), (80, 24)])
  }

  @Test("Proposals are announced in the conclusion, and listed")
  func proposals() throws {
    expect("proposals-announced", try TalkingTables.proposing(), sizes: [(60, 18), (120, 40)])
    expect("proposals", try TalkingTables.proposing(), keys: ["f"])
  }

  @Test("What tables have left undone at the closing")
  func closing() throws {
    var session = try TalkingTables.proposing()
    try session.run(.countSlips(table: TableID(number: 5), run: nil, handedIn: 3))
    try session.report(3, .message, "Vi har papper kvar")
    try session.start(8)
    expect("tables-closing", session, sizes: [(80, 24), (120, 40)])
  }

  @Test("Danish, English, Norwegian and Finnish")
  func languages() throws {
    expect(
      "tables-da", try TalkingTables.calling(), language: .danish, sizes: [(80, 24)], keys: ["t"])
    expect("calls-en", try TalkingTables.calling(), language: .english, sizes: [(80, 24)])
    expect(
      "tables-nb", try TalkingTables.calling(), language: .norwegian, sizes: [(80, 24)],
      keys: ["t"])
    expect(
      "tables-fi", try TalkingTables.calling(), language: .finnish, sizes: [(80, 24)], keys: ["t"])
  }

  @Test("Any size is drawn with the cursor inside, and what is cut ends in an ellipsis")
  func sweep() throws {
    let calling = try TalkingTables.calling()
    let proposing = try TalkingTables.proposing()
    for (session, keys) in [
      (calling, []), (calling, ["t"]), (calling, ["t", "4", "l"]), (calling, ["t", "Enter"]),
      (proposing, ["f"]), (proposing, ["f", "x"]),
    ] {
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

  @Test("With a hundred tables the selected one is always seen")
  func manyTables() throws {
    var session = try SessionBuilder(TalkingTables.plan(tables: 100))
    try session.start(1)
    try session.report(77, .help)
    var console = ConsoleDriver(session)
    console.press("t")
    for (columns, rows) in Self.sizes { #expect(console.shows("› Bord 77", columns, rows)) }
    console.press("End")
    for (columns, rows) in Self.sizes { #expect(console.shows("› Bord 100", columns, rows)) }
  }
}

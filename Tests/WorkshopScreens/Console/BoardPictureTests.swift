import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// The board of seats as it looks, in the sizes that it is made for.
struct BoardPictureTests {
  private static let sizes = [(60, 18), (80, 24), (120, 40), (200, 60)]

  private func expect(
    _ name: String, _ session: SessionBuilder, language: Catalogue = .swedish,
    sizes: [(Int, Int)] = BoardPictureTests.sizes, keys: [String],
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

  @Test("The seats of a round")
  func seats() throws { expect("board", try SeatedWorkshop.session(), keys: ["b", "2", "Down"]) }

  @Test("Somebody is taken up, and what a swap would do is said")
  func held() throws {
    expect(
      "board-swap", try SeatedWorkshop.session(), keys: ["b", "2", "Down", "Enter", "4", "Down"])
  }

  @Test("The best swaps, in Danish")
  func suggestions() throws {
    expect(
      "board-suggestions-da", try SeatedWorkshop.session(language: .danish), language: .danish,
      sizes: [(60, 18), (80, 24)], keys: ["b", "2", "Down", "s"])
  }

  @Test("A swap is proposed, in Finnish")
  func finnish() throws {
    expect(
      "board-swap-fi", try SeatedWorkshop.session(language: .finnish), language: .finnish,
      sizes: [(60, 18), (80, 24)], keys: ["b", "2", "Down", "Enter", "4", "Down"])
  }

  @Test("A table is closed while the first round goes on, in English")
  func closing() throws {
    var session = try SeatedWorkshop.session(language: .english)
    try session.start(SeatedWorkshop.firstRound)
    expect(
      "board-closing-en", session, language: .english, sizes: [(60, 18), (120, 40)],
      keys: ["b", "3", "c"])
  }

  @Test("A round that has begun, with someone who came late")
  func begun() throws {
    var session = try SeatedWorkshop.session()
    try session.start(SeatedWorkshop.firstRound)
    var draft = try #require(SeatingDraft(of: session.state))
    draft.add([SeatedPerson(perspectives: [.staff])])
    try session.run(.adoptSeating(draft.planned().arrangement))
    expect("board-begun", session, sizes: [(60, 18), (80, 24)], keys: ["b", "Left"])
  }

  @Test("Five hundred people at sixty tables")
  func large() throws {
    let people = Array(repeating: SeatedPerson(), count: 500)
    expect(
      "board-large", try SeatedWorkshop.session(people, tables: 60), sizes: [(60, 18), (200, 60)],
      keys: ["b", "3", "7"])
  }

  @Test("The keys of the board")
  func help() throws {
    expect("board-keys", try SeatedWorkshop.session(), sizes: [(80, 24)], keys: ["b", "?"])
  }
}

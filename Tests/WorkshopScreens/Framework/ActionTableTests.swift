import SessionEngine
import TerminalKit
import Testing
import WorkshopScreens

@Suite("Tables of actions")
struct ActionTableTests {
  /// A screen that knows only which of its actions can be done.
  private struct Switches: Sendable {
    var enabled: Set<String>
  }

  private static let rows: [(name: String, keys: [Character])] = [
    ("A", ["1", "2"]), ("B", ["2", "3"]), ("C", ["3"]), ("D", ["3", "3", "1"]), ("E", []),
  ]

  private let table = ActionTable<Switches>(
    rows.map { row in
      ScreenAction(
        name: row.name, keys: row.keys.map { .character($0) }, label: { _ in row.name },
        help: { _ in row.name },
        availability: { $0.enabled.contains(row.name) ? .enabled : .absent },
        perform: { screen, _ in
          screen.enabled = [row.name]
          return []
        })
    })

  private func keys(_ enabled: String) -> [String] {
    let screen = Switches(enabled: Set(enabled.map(String.init)))
    return table.reachable(on: screen).map { row in
      row.name + ":" + row.keys.map(\.shownName).joined()
    }
  }

  @Test(
    "Of rows that share a key the first that can be done has it; a row without a key left is not shown"
  )
  func sharedKeys() {
    #expect(keys("ABCDE") == ["A:12", "B:3"])
    #expect(keys("BCD") == ["B:23", "D:1"])
    #expect(keys("ACD") == ["A:12", "C:3"])
    #expect(keys("AD") == ["A:12", "D:33"])
    #expect(keys("D") == ["D:331"])
    #expect(keys("CD") == ["C:3", "D:1"])
    #expect(keys("E") == [])
  }

  @Test(
    "A key does what the line of keys says that it does",
    arguments: ["ABCD", "BCD", "ACD", "AD", "D", "CD", ""])
  func pressed(enabled: String) {
    let screen = Switches(enabled: Set(enabled.map(String.init)))
    for key in ["1", "2", "3"] as [Character] {
      let owner = table.reachable(on: screen).first { $0.keys.contains(.character(key)) }
      var pressed = screen
      let done = table.perform(.character(key), on: &pressed, at: .init(wall: 0))
      #expect((done != nil) == (owner != nil))
      if let owner { #expect(pressed.enabled == [owner.name]) }
    }
  }
}

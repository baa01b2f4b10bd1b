import TerminalKit
import Testing

@Suite("Parts of screens")
struct PartsTests {
  private static let hints = [
    KeyHint(key: "Enter", label: "starta"), KeyHint(key: "F2", label: "palett"),
    KeyHint(key: "?", label: "hjälp"),
  ]

  @Test(
    "The key bar drops keys from its end and says so",
    arguments: [
      (40, " Enter starta  F2 palett  ? hjälp"), (34, " Enter starta  F2 palett  ? hjälp"),
      (33, " Enter starta  F2 palett  …"), (20, " Enter starta  …"), (8, " Enter"),
      (5, " En…"), (1, ""),
    ])
  func keyBar(columns: Int, expected: String) {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    frame.keyBar(Self.hints, in: frame.bounds)
    #expect(frame.textRows == [expected])
  }

  @Test("A bar is exact to an eighth; something is never nothing, and not all never all")
  func bar() {
    #expect(Bar.filled(36, of: 36, width: 4) == "████")
    #expect(Bar.filled(18, of: 36, width: 3) == "█▌")
    #expect(Bar.filled(1, of: 1000, width: 4) == "▏")
    #expect(Bar.filled(999, of: 1000, width: 4) == "███▉")
    #expect(Bar.filled(0, of: 36, width: 4) == "")
    #expect(Bar.filled(5, of: 0, width: 4) == "")
    #expect(Bar.filled(Int.max, of: Int.max - 1, width: 2) == "██")
    #expect(Bar.filled(Int.max - 1, of: Int.max, width: 2) == "█▉")
  }

  @Test("The time bar empties, and over time it has another shape")
  func timeBar() {
    func row(_ remaining: Int) -> Frame {
      var frame = Frame(size: Size(columns: 8, rows: 1))
      frame.timeBar(remaining: remaining, of: 80, warnAt: 10, in: frame.bounds)
      return frame
    }
    #expect(row(80).textRows == ["████████"])
    #expect(row(40).textRows == ["████····"])
    #expect(row(40).styleRows == ["BBBBbbbb"])
    #expect(row(10).styleRows == ["Wbbbbbbb"])
    #expect(row(0).textRows == ["········"])
    #expect(row(-20).textRows == ["▒▒······"])
    #expect(row(Int.min).textRows == ["▒▒▒▒▒▒▒▒"])
  }

  @Test("The window moves as little as is needed")
  func window() {
    var window = ScrollWindow()
    window.show(7, count: 10, height: 4)
    #expect(window.visible(count: 10, height: 4) == 4..<8)
    window.show(5, count: 10, height: 4)
    #expect(window.visible(count: 10, height: 4) == 4..<8)
    window.show(Int.max, count: 10, height: 4)
    #expect(window.visible(count: 10, height: 4) == 6..<10)
    #expect(window.visible(count: 3, height: 4) == 0..<3)
    window.show(Int.min, count: 10, height: 4)
    #expect(window.visible(count: 10, height: 4) == 0..<4)
    #expect(window.visible(count: 0, height: 0) == 0..<0)
  }

  @Test("A popup shows its list with a mark and the cursor at what is selected")
  func popup() {
    var frame = Frame(size: Size(columns: 24, rows: 6))
    frame.fill(frame.bounds, with: "x")
    frame.popup(
      title: "Välj", rows: [ListRow("pausa", trailing: "p"), ListRow("svart", trailing: ".")],
      selected: 1, in: frame.bounds)
    #expect(
      frame.textRows == [
        "xxxxxxxxxxxxxxxxxxxxxxxx",
        "xxxxx┌─ Välj ─────┐xxxxx",
        "xxxxx│   pausa  p │xxxxx",
        "xxxxx│ › svart  . │xxxxx",
        "xxxxx└────────────┘xxxxx",
        "xxxxxxxxxxxxxxxxxxxxxxxx",
      ])
    #expect(frame.cursor == Position(column: 7, row: 3))
  }

  @Test("A popup that is too large for its place still shows what is selected")
  func popupTooLarge() {
    var frame = Frame(size: Size(columns: 10, rows: 4))
    let rows = (1...30).map { ListRow("rad \($0) som är lång") }
    frame.popup(title: "Lång titel", rows: rows, selected: 29, in: frame.bounds)
    #expect(frame.textRows[2] == "│ › rad… │" || frame.textRows[2] == "│ › ra…  │")
  }
}

import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("The test card")
struct TestCardTests {
  private let now = Moment(wall: 0)

  private func rows(
    _ card: TestCardScreen, _ columns: Int, _ rows: Int, styles: Bool = false
  ) -> [String] {
    let frame = card.frame(size: Size(columns: columns, rows: rows), at: now)
    return styles ? zip(frame.textRows, frame.styleRows).flatMap { [$0, $1] } : frame.textRows
  }

  private func press(_ keys: [Key], on card: inout TestCardScreen) -> [ScreenEffect] {
    keys.flatMap { card.receive(.key($0), at: now) }
  }

  @Test(
    "The pictures are as they were looked at",
    arguments: [Size(columns: 60, rows: 18), Size(columns: 120, rows: 40)])
  func golden(size: Size) {
    var card = TestCardScreen(.swedish)
    var picture: [String] = []
    for index in TestCardScreen.Picture.all.indices {
      picture.append("== \(index + 1)")
      picture += rows(card, size.columns, size.rows, styles: index == 0)
      _ = press([.right], on: &card)
    }
    #expect(card.picture == .overview)
    GoldenFile("test-card-sv-\(size.columns)x\(size.rows).txt").expect(picture)
  }

  @Test("In every language and size all four corners are marked and nothing is cut")
  func everySize() {
    for language in SessionLanguage.allCases {
      for (columns, height) in [(40, 12), (60, 18), (80, 24), (97, 31), (120, 40), (200, 60)] {
        var card = TestCardScreen(Catalogue[language])
        for _ in TestCardScreen.Picture.all {
          let shown = rows(card, columns, height)
          #expect(shown.count == height)
          for row in [shown[0], shown[height - 1]] {
            #expect(row.hasPrefix("███") && row.hasSuffix("███") && row.count == columns)
          }
          #expect(!shown[1..<height - 1].joined().contains("…"), "\(language) \(columns)")
          _ = press([.pageDown], on: &card)
        }
      }
    }
  }

  @Test("From 60×18 on every size stands on the first picture, and below the colours by name")
  func overview() {
    for (columns, height) in [(60, 18), (80, 24), (120, 40), (200, 60)] {
      let frame = TestCardScreen(.swedish).frame(
        size: Size(columns: columns, rows: height), at: now)
      for role in [StyleRole.warning, .danger, .success, .accent, .selected, .muted, .question] {
        #expect(frame.cells.contains { $0.style == role && $0.text != " " }, "\(role)")
      }
      let drawn = frame.textRows.filter { $0.contains("▀") || $0.contains("▄") }
      #expect(drawn.count >= 10)
    }
  }

  @Test("The answer of the back row says how long questions may be")
  func answer() {
    var card = TestCardScreen(.english)
    #expect(rows(card, 120, 40).joined().contains("the back row can read?"))
    _ = press([.character("5")], on: &card)
    #expect(rows(card, 120, 40).joined().contains("The back row can read letters 5 rows high"))
    _ = press([.character("8")], on: &card)
    #expect(rows(card, 60, 18).joined(separator: " ").contains("8 rows high"))
    _ = press([.character("1")], on: &card)
    #expect(rows(card, 120, 40).joined().contains("own letters"))
  }

  @Test("Esc, q and Ctrl-C leave; a clicker goes through the pictures")
  func keys() {
    for key in [Key.escape, .character("q"), .control("c")] {
      var card = TestCardScreen(.swedish)
      #expect(press([key], on: &card) == [.leave])
    }
    var card = TestCardScreen(.swedish)
    #expect(press([.pageDown, .pageDown, .pageUp, .function(5), .enter], on: &card).isEmpty)
    #expect(card.picture == .letters(.large))
  }

  @Test("No size traps it, and a small one says which it needs")
  func anySize() {
    for columns in stride(from: 0, through: 210, by: 19) {
      for height in stride(from: 0, through: 64, by: 9) {
        var card = TestCardScreen(.danish)
        for _ in TestCardScreen.Picture.all {
          #expect(rows(card, columns, height).count == height)
          _ = press([.right], on: &card)
        }
      }
    }
    #expect(rows(TestCardScreen(.swedish), 39, 12).joined().contains("40"))
  }
}

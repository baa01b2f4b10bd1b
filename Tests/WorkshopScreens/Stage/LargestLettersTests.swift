import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("The largest letters that hold a text")
struct LargestLettersTests {
  private let size = Size(columns: 116, rows: 34)

  private func parts(_ texts: [String]...) -> [StageSheets.Part] {
    texts.map { StageSheets.Part(heading: "Slutsatser", texts: $0) }
  }

  @Test("A single short text has the largest letters, more texts smaller ones, and many pages")
  func sizes() {
    #expect(StageSheets(parts(["Vi börjar nu."]), in: size).letters == .large)
    #expect(
      StageSheets(parts(["Vi börjar nu.", "Ring dem.", "Fråga fler.", "Ses igen."]), in: size)
        .letters == .medium
    )
    let sentence = "Egna erfarenheter ska med redan när frågan ställs."
    let several = StageSheets(parts([sentence], Array(repeating: sentence, count: 4)), in: size)
    #expect(several.letters == .small && several.pages.count == 2)
    let many = StageSheets(parts(Array(repeating: sentence, count: 40)), in: size)
    #expect(many.letters == nil && many.pages.count > 1)
  }

  @Test(
    "What stands on the wall when people come in is read whole in three turns of a page",
    arguments: [(60, 18), (80, 24), (120, 40), (200, 60)])
  func welcome(columns: Int, rows: Int) throws {
    let screen = StageScreen.showing(
      StageState(try SessionBuilder(.dialogue()).state), at: Moment(wall: 0))
    let pages = (0..<12).map { turn in
      screen.frame(
        size: Size(columns: columns, rows: rows),
        at: Moment(wall: Int64(turn) * StagePages.pageLasts)
      ).textRows
    }
    #expect(Set(pages).count <= 3)
  }

  @Test(
    "While a comment is sorted both it and the titles of themes are drawn, on two pages at most")
  func sorting() throws {
    let titles = ["Mer tid", "Samma person varje gång", "En dörr in", "Bemötande", "Anhöriga"]
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    let said = try session.say("Telefontid mellan åtta och nio är för kort.", table: 1)
    try session.start(4)
    for title in titles {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try session.run(.releaseComment(comment: said))
    let screen = StageScreen.showing(StageState(session.state), at: Moment(wall: 0))
    for size in [Size(columns: 120, rows: 40), Size(columns: 200, rows: 60)] {
      let pages = [0, StagePages.pageLasts].map {
        screen.frame(size: size, at: Moment(wall: $0)).textRows.dropFirst(4)
      }
      for rows in pages {
        #expect(rows.allSatisfy { row in !titles.contains { row.contains($0) } })
        #expect(!rows.contains { $0.contains("Telefontid") })
        #expect(rows.count { $0.contains("█") } >= 12)
      }
    }
    #expect(screen.millisecondsToNextChange(after: Moment(wall: 0)) == Int(StagePages.pageLasts))
  }

  @Test("Six themes and a comment of some length stand on one page of a wall of 120 by 40")
  func sortingOnOnePage() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    let said = try session.say("Samma person på mottagningen varje gång gör skillnad.", table: 1)
    try session.start(4)
    for title in ["Erfarenheter", "Bemötande", "En väg in", "Möten", "Anhöriga", "Natten"] {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try session.run(.releaseComment(comment: said))
    let screen = StageScreen.showing(StageState(session.state), at: Moment(wall: 0))
    let pages = [0, StagePages.pageLasts].map {
      screen.frame(size: Size(columns: 120, rows: 40), at: Moment(wall: $0)).textRows
    }
    #expect(pages[0] == pages[1])
    #expect(!pages[0].contains { $0.contains("Bemötande") || $0.contains("Samma person") })
  }

  @Test("Every text stands on a page, whole, and nothing reaches over its end")
  func whole() {
    let texts = (1...23).map { "Punkt \($0): " + String(repeating: "ord ", count: $0 * 3) }
    for (columns, rows) in [(36, 7), (56, 16), (76, 20), (116, 34), (196, 54)] {
      let sheets = StageSheets(
        parts(Array(texts.prefix(9)), [], texts), in: Size(columns: columns, rows: rows))
      var seen: [StageSheets.Place] = []
      for page in sheets.pages {
        #expect(page.reduce(0) { $0 + $1.above + $1.block.lines.count } <= rows)
        for row in page {
          guard case .text(_, let place, let isCut) = row.block else { continue }
          seen.append(place)
          #expect(!isCut || columns == 36)
        }
      }
      #expect(seen.count == 32)
    }
  }

  @Test("A wall turns to what has just been said, and then goes on turning")
  func turns() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(7)
    for number in 1...9 {
      try session.run(
        .addConclusion(text: "Slutsats \(number): egna erfarenheter ska med från början."))
    }
    var screen = StageScreen.showing(StageState(session.state), at: session.now)
    let size = Size(columns: 60, rows: 18)
    func shown(_ now: Moment) -> String {
      screen.frame(size: size, at: now).textRows.joined(separator: "\n")
    }
    #expect(shown(session.now).contains("Slutsats 1:"))
    session.wait(seconds: 4)
    try session.run(.addConclusion(text: "Slutsats 10: och så det sista."))
    screen.follow(StageState(session.state), at: session.now)
    #expect(shown(session.now).contains("Slutsats 10:"))
    #expect(screen.millisecondsToNextChange(after: session.now) == Int(StagePages.pageLasts))
    session.wait(seconds: 15)
    #expect(shown(session.now).contains("Slutsats 1:"))
  }

  @Test("The counts on the wall say nothing of tables that use paper or have said nothing yet")
  func counts() throws {
    var plan = Plan.dialogue(tables: 3)
    plan.tables[1].source = .paper
    var session = try SessionBuilder(plan)
    try session.start(1)
    func shown() -> String {
      StageScreen.showing(StageState(session.state), at: session.now)
        .frame(size: Size(columns: 80, rows: 24), at: session.now).textRows.joined(separator: "\n")
    }
    #expect(!shown().contains("inlägg"))
    try session.say("Vem ska en mamma ringa?", table: 1)
    #expect(shown().contains("bord 1: 1"))
    #expect(!shown().contains("2:") && !shown().contains("3:"))
  }

  @Test("The keys of the wall cover nothing of the question", arguments: [(60, 18), (80, 24)])
  func keys(columns: Int, rows: Int) throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var screen = StageScreen.showing(StageState(session.state), at: session.now)
    _ = screen.receive(.key(.character("?")), at: session.now)
    let shown = screen.frame(size: Size(columns: columns, rows: rows), at: session.now).textRows
      .joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(shown.contains("Tangenter på väggen"))
    if case .tableRound(let question?, _, _, _) = StageState(session.state).scene {
      #expect(shown.contains(question.text ?? "–"))
    }
  }
}

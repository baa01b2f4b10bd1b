import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("What can be seen of what was written")
struct DeskStatesTests {
  private static let sizes = [(40, 12), (60, 18), (80, 24), (120, 40), (200, 60)]

  private func atRound(_ table: Int? = 3) throws -> DeskDriver {
    var session = try SessionBuilder(.dialogue())
    try session.start(0)
    session.wait(seconds: 60)
    try session.start(1)
    return DeskDriver(session, table: table)
  }

  @Test(
    "Draft, waiting, saved, not saved and refused are words at every size, at one table and at all",
    arguments: sizes, [nil, 3])
  func words(size: (columns: Int, rows: Int), table: Int?) throws {
    func picture(_ desk: DeskDriver) -> String { desk.picture(size.columns, size.rows) }
    var desk = try atRound(table)
    desk.type("3\nHej\n")
    #expect(picture(desk).contains("sparat ✓"))
    desk.disk = .isSlow
    desk.type("Vänta\n")
    #expect(picture(desk).contains("sparas …"))
    desk.release()
    desk.disk = .isFull
    desk.type("Full\n")
    let full = picture(desk)
    #expect(full.contains("Full  EJ SPARAT"))
    // The reason stands there too, broken between words.
    #expect(full.contains("full.") || full.contains("…"))
    desk.type("Början")
    #expect(picture(desk).contains("▸ Början"))
    try desk.elsewhere {
      try $0.run(.closeSession)
      try $0.run(.finalise)
    }
    desk.release()
    #expect(picture(desk).contains("Full  GICK INTE"))
    #expect(picture(desk).contains("▸ Början"))
  }

  @Test("What was refused at a table that is not seen is told of where one writes")
  func refusedElsewhere() throws {
    var desk = try atRound(nil)
    desk.disk = .isSlow
    desk.type("3\nFörsent\nNytt")
    try desk.elsewhere {
      try $0.run(.closeSession)
      try $0.run(.finalise)
    }
    desk.release()
    desk.press(.tab)
    #expect(desk.picture().contains("något du skrev för bord 3 är inte sparat."))
    #expect(desk.picture(140, 40).contains("Försent"))
    #expect(!desk.picture(140, 40).contains("något du skrev för bord 3"))
    desk.press(.backTab)
    #expect(!desk.picture().contains("något du skrev för bord 3"))
  }

  @Test("Every table's draft is seen beside the others, the one that is written for by a word")
  func drafts() throws {
    var desk = try atRound(nil)
    desk.type("1\nVid ettan")
    desk.press(.tab)
    desk.type("Vid tvåan\nHalv tvåa")
    desk.press(.tab)
    desk.type("Nu trean")
    for (columns, rows) in [(120, 40), (200, 60)] {
      let picture = desk.picture(columns, rows)
      #expect(picture.contains("utkast: Vid ettan"))
      #expect(picture.contains("utkast: Halv tvåa"))
      #expect(picture.contains("▸ bord 3, skriv här"))
      #expect(!picture.contains("utkast: Nu trean"))
    }
    #expect(desk.picture(80, 24).contains("utkast: bord 1, bord 2"))
  }

  @Test("An amendment on its way is seen at its own table only")
  func amendment() throws {
    var desk = try atRound(nil)
    desk.type("3\nOrd\n")
    desk.disk = .isSlow
    desk.press(.up)
    desk.type("en\n")
    #expect(desk.rows(120, 40).filter { $0.contains("Orden") }.count == 1)
    #expect(desk.rows(120, 40).filter { $0.contains("sparas …") }.count == 1)
  }

  @Test(
    "Twelve tables stand in two rows, and where they do not fit the edges say that there are more")
  func manyTables() throws {
    var session = try SessionBuilder(.dialogue(tables: 12))
    try session.start(0)
    try session.start(1)
    var desk = DeskDriver(session)
    desk.type("7\nHej\n")
    let tall = desk.picture(120, 40)
    for table in 1...12 { #expect(tall.contains("bord \(table)")) }
    let low = desk.rows(120, 14)
    #expect(low.contains { $0.hasPrefix("…") && $0.hasSuffix("…") })
    #expect(low.contains { $0.contains("▸ bord 7") })
  }

  @Test(
    "Something personal in the line is told of quietly, blocks nothing, and is gone with the words")
  func personal() throws {
    var desk = try atRound()
    desk.type("Hon har 811218-9876")
    for (columns, rows) in Self.sizes {
      #expect(desk.picture(columns, rows).contains("Ser ut som ett"))
    }
    #expect(desk.picture().contains("personnummer: 811218-9876 – skriv det bara om det behövs."))
    desk.press(.backspace)
    #expect(!desk.picture().contains("Ser ut som"))
    desk.type("6\n")
    #expect(desk.comments.last?.text == "Hon har 811218-9876")
    #expect(!desk.picture().contains("Ser ut som"))
    desk.paste("Ett\nring 070-123 45 67")
    #expect(desk.picture().contains("telefonnummer: 070-123 45 67"))
    #expect(desk.submitted.count == 1)
  }

  @Test("Line breaks of a comment that was pasted stay when it is amended")
  func lineBreaks() throws {
    var desk = try atRound()
    desk.paste("Ett\nTvå")
    desk.press(.enter, .up)
    desk.type("!\n")
    #expect(desk.comments.last?.text == "Ett\nTvå!")
    #expect(desk.comments.count == 1)
  }
}

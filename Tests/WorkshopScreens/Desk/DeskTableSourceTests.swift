import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("Tables on paper, and perspectives, at the desk")
struct DeskTableSourceTests {
  private func desk(table: Int? = 3) throws -> DeskDriver {
    DeskDriver(try DeskPaperTests.session(), table: table)
  }

  @Test("The desk says whether its table is on paper, and changes it with p and Enter")
  func source() throws {
    var desk = try desk()
    #expect(desk.rows()[0].contains("bord 3, på papper"))
    desk.type("p")
    #expect(desk.picture().contains("Enter: bord 3 skrivs direkt"))
    desk.press(.enter)
    #expect(desk.session.state.plan.tables[2].source == .typed)
    #expect(desk.rows()[0].contains("bord 3, skrivs direkt"))
    #expect(desk.picture().contains("Bord 3 skrivs direkt nu ✓"))
    desk.type("P\n")
    #expect(desk.session.state.plan.tables[2].source == .paper)
    desk.type("p")
    desk.press(.escape, .enter)
    #expect(desk.comments.map(\.text) == ["p"])
  }

  @Test("Where no table is on paper nothing is said of it, and the room has no source to change")
  func allTyped() throws {
    var typed = DeskDriver(try SessionBuilder(.dialogue()), table: 3)
    try typed.elsewhere {
      try $0.start(0)
      try $0.start(1)
    }
    #expect(!typed.picture().contains("skrivs direkt"))
    #expect(!typed.picture().contains("räknade"))
    var room = DeskDriver(try DeskPaperTests.session())
    room.type("p\n=14\n")
    #expect(room.comments.map(\.text) == ["p", "=14"])
  }

  @Test("Slips handed in are counted with = and digits alone, and the backlog adds up")
  func counts() throws {
    var desk = try desk()
    #expect(desk.picture().contains("Bord 3: lapparna är inte räknade"))
    desk.type("=14")
    #expect(desk.picture().contains("Enter: 14 inlämnade lappar, bord 3, samtalspass 2"))
    desk.press(.enter)
    #expect(desk.picture().contains("14 inlämnade lappar, bord 3, samtalspass 2 ✓"))
    let place = TablePlace(table: TableID(number: 3), run: desk.session.currentRun)
    #expect(desk.session.state.slipCounts == [place: 14])
    desk.type("B3-11 Ett\nB3-12 Två\nB3-13\n1")
    #expect(
      desk.picture().contains("Bord 3: 14 lappar, 2 inskrivna, 1 går inte att läsa, 11 kvar"))
    desk.type("=2")
    #expect(desk.picture().contains("2 inlämnade lappar, bord 3, samtalspass 2, i stället för 14"))
    desk.press(.enter)
    #expect(
      desk.picture().contains("Bord 3: 2 lappar, 2 inskrivna, 1 går inte att läsa, 1 fler än"))
    desk.type("=2\n")
    #expect(desk.submitted.count == 5)
    desk.type("=3\n")
    #expect(desk.picture().contains("inga kvar"))
  }

  @Test(
    "A count belongs to the round that is over while a break goes on, or to the one that is chosen")
  func countsInBreak() throws {
    var desk = try desk()
    let rounds = desk.session.state.tableRounds
    try desk.elsewhere { try $0.start(3) }
    desk.type("=9\n")
    desk.type("3.1\n=8\n")
    #expect(
      desk.session.state.slipCounts == [
        TablePlace(table: TableID(number: 3), run: rounds[1]): 9,
        TablePlace(table: TableID(number: 3), run: rounds[0]): 8,
      ])
  }

  @Test(
    "Anything but = and one to four digits is text",
    arguments: ["=", "= 14", "=14 lappar", "=1,5", "=-1", "=12345", "==3", "=١٤", "14=", "=👍"])
  func noCount(line: String) throws {
    var desk = try desk()
    desk.type(line + "\n")
    #expect(desk.comments.map(\.text) == [.present(line)])
    #expect(desk.session.state.slipCounts.isEmpty)
  }

  @Test("At a table that is not on paper a count says so and stays in the line")
  func notPaper() throws {
    var desk = try desk()
    desk.type("p\n=14\n")
    #expect(desk.picture(110, 30).contains("Bord 3 är inte på papper. p och Enter ändrar det"))
    #expect(desk.desk.line.editor.text == "=14")
    desk.press(.escape, .enter)
    #expect(desk.comments.map(\.text) == ["=14"])
  }

  @Test("The slips that are typed stand where they belong, whichever table is written for")
  func shownWhereTheyBelong() throws {
    var desk = try desk(table: 1)
    desk.type("Sagt vid ettan\nB3-07 Skrivet vid trean\n")
    let picture = desk.picture()
    #expect(picture.contains("B3-07 Skrivet vid trean  sparat ✓"))
    #expect(picture.contains("Bord 3: 1 inskriven, lapparna är inte räknade"))
    #expect(!picture.contains("Sagt vid ettan"))
    desk.type("N")
    #expect(desk.picture().contains("Sagt vid ettan"))
    desk.press(.control("u"), .up)
    #expect(desk.desk.line.editor.text == "Skrivet vid trean")
  }

  // MARK: Perspectives

  @Test("From where something is said is shown in words before it is saved, and in letters after")
  func perspectives() throws {
    var desk = try desk()
    desk.type("?Vem svarar i telefonen @bg")
    #expect(
      desk.picture().contains("blir fråga · brukare, talar för en grupp · Esc: som det står"))
    desk.press(.enter)
    let comment = try #require(desk.comments.first)
    #expect(comment.text == "Vem svarar i telefonen" && comment.kind == .question)
    #expect(comment.perspectives == [.user] && comment.speaksForGroup)
    #expect(desk.picture().contains("fråga      Vem svarar i telefonen @bg"))
    desk.type("@n Jag ringde själv\n")
    #expect(desk.comments.last?.perspectives == [.relative])
  }

  @Test("After Esc the letters are text; so is an address; letters alone are nothing to save")
  func literalPerspectives() throws {
    var desk = try desk()
    desk.type("Skriv till mig @b")
    desk.press(.escape, .enter)
    desk.type("Skriv till karin@b\n@b\n")
    #expect(desk.comments.map(\.text) == ["Skriv till mig @b", "Skriv till karin@b"])
    #expect(desk.comments.allSatisfy { $0.perspectives.isEmpty })
    #expect(desk.desk.line.editor.text == "@b")
  }

  @Test("A comment that is amended keeps its perspectives and shows them")
  func amended() throws {
    var desk = try desk()
    desk.type("Ingen svarar @pb\n")
    desk.press(.up)
    #expect(desk.desk.line.editor.text == "Ingen svarar")
    desk.type(" alls")
    #expect(desk.picture().contains("brukare, personal"))
    desk.press(.enter)
    #expect(desk.comments.map(\.text) == ["Ingen svarar alls"])
    #expect(desk.comments.first?.perspectives == [.user, .staff])
  }

  @Test("Where the plan asks for no perspectives the letters are text")
  func notAsked() throws {
    var desk = DeskDriver(try SessionBuilder(.dialogue()), table: 3)
    desk.type("Ingen svarar @b\n")
    #expect(desk.comments.map(\.text) == ["Ingen svarar @b"])
  }

  @Test("The standing prompt stands under the question, and in the empty line of a small window")
  func standingPrompt() throws {
    var plan = Plan.dialogue()
    plan.standingPrompt = "Vad är viktigt för dig?"
    var desk = DeskDriver(try SessionBuilder(plan), table: 3)
    try desk.elsewhere { try $0.start(0) }
    #expect(!desk.picture().contains("Vad är viktigt för dig?"))
    try desk.elsewhere { try $0.start(1) }
    #expect(desk.rows(80, 24)[2].contains("Vad är viktigt för dig?"))
    #expect(desk.picture(80, 24).contains("Skriv det som sägs."))
    #expect(desk.picture(60, 18).contains("▸  Vad är viktigt för dig?"))
    desk.type("x")
    #expect(!desk.picture(60, 18).contains("Vad är viktigt för dig?"))
  }

  // MARK: Pictures

  private func scenes(_ size: Size, _ language: SessionLanguage = .swedish) throws -> [String] {
    var rows: [String] = []
    var desk = DeskDriver(try DeskPaperTests.session(), language: language)
    func keep(_ name: String) {
      rows.append("══ \(name)")
      rows += desk.rows(size.columns, size.rows)
    }
    desk.type("3\n=14\n")
    keep("counted")
    desk.press(.right)
    desk.type("Det tar stopp i växeln, och då ringer man inte igen.\n")
    keep("a slip is saved and the next is offered")
    desk.press(.right)
    let user = desk.desk.index.letters.letter(of: .user) ?? "?"
    desk.type("\"Jag väntade i fyra månader @\(user)g")
    keep("a quotation with perspectives")
    desk.type("\nB5-02 Ingen svarar efter klockan tre.")
    keep("a slip of another table and round")
    desk.type("\nB5-02 Igen")
    keep("typed already")
    desk.press(.control("u"))
    desk.type("B3-13\n")
    keep("what became of it")
    desk.type("1")
    desk.type("B3-11\n")
    keep("found")
    desk.press(.escape)
    desk.type("=1\n")
    keep("more than handed in")
    return rows
  }

  @Test(
    "In Swedish at the four sizes",
    arguments: [(60, 18), (80, 24), (120, 40), (200, 60)])
  func swedish(columns: Int, rows: Int) throws {
    GoldenFile("desk-paper-sv-\(columns)x\(rows).txt")
      .expect(try scenes(Size(columns: columns, rows: rows)))
  }

  @Test("In Danish, English, Norwegian and Finnish")
  func otherLanguages() throws {
    GoldenFile("desk-paper-da-60x18.txt").expect(try scenes(Size(columns: 60, rows: 18), .danish))
    GoldenFile("desk-paper-en-80x24.txt").expect(try scenes(Size(columns: 80, rows: 24), .english))
    GoldenFile("desk-paper-nb-60x18.txt").expect(
      try scenes(Size(columns: 60, rows: 18), .norwegian))
    GoldenFile("desk-paper-fi-60x18.txt").expect(try scenes(Size(columns: 60, rows: 18), .finnish))
  }

  @Test("At every size a slip and its table are drawn with the cursor on the line")
  func sizes() throws {
    for table in [nil, 3] {
      var desk = try desk(table: table)
      desk.type("3\n=14\nB3-11 Ett\nB3-12")
      for columns in stride(from: 1, through: 130, by: 6) {
        for rows in stride(from: 1, through: 45, by: 4) {
          let frame = desk.desk.frame(
            size: Size(columns: columns, rows: rows), at: desk.session.now)
          guard columns >= 40, rows >= 12 else { continue }
          let cursor = try #require(frame.cursor)
          #expect(cursor.row < rows - 1 && cursor.column < columns)
          #expect(frame.textRows.contains { $0.contains("B3-12") })
        }
      }
    }
  }
}

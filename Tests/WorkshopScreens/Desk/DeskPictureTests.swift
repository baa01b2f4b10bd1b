import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Pictures of the desk")
struct DeskPictureTests {
  /// A workshop as one desk sees it, scene by scene.
  private func scenes(
    _ size: Size, _ language: SessionLanguage = .swedish, table: Int? = 3
  ) throws -> [String] {
    var rows: [String] = []
    var session = try SessionBuilder(.dialogue(), language: language)
    var desk = DeskDriver(session, table: table, language: language)
    func keep(_ name: String) {
      rows.append("══ \(name)")
      rows += desk.rows(size.columns, size.rows)
    }
    keep("before")
    try desk.elsewhere { try $0.start(0) }
    desk.type("Att vi lyssnar färdigt innan vi svarar.\n\"Jag hoppas att jag går hem")
    keep("a hope")
    desk.type("\n")
    try desk.elsewhere {
      $0.wait(seconds: 600)
      try $0.start(1)
      $0.wait(seconds: 500)
    }
    desk.follow()
    desk.type(
      "Beroendemottagningen säger att psykiatrin ska ta det först och psykiatrin säger tvärtom. "
        + "Under tiden sitter personen hemma och väntar.\n")
    desk.type("?Vem ska en mamma ringa när sonen är vuxen\n!Provar vi en")
    keep("a round")
    desk.disk = .isFull
    desk.type(" dörr\nFast då")
    try desk.elsewhere {
      $0.wait(seconds: 1200)
      try $0.start(2)
    }
    keep("another round, a full disk")
    desk.release()
    desk.press(.control("u"), .control("x"))
    keep("taking back")
    desk.press(.escape, .control("r"), .up, .tab)
    keep("moving")
    desk.press(.control("u"), .enter)
    keep("striking")
    desk.press(.escape, .escape)
    desk.type("/personen\n")
    keep("searching")
    desk.press(.escape)
    desk.type("Han heter Åke Öberg, 811218-9876")
    keep("something personal")
    desk.press(.control("u"))
    desk.type("r\n")
    keep("read-back")
    desk.press(.escape, .control("r"), .control("r"))
    try desk.elsewhere {
      for theme in göteborgThemes {
        try $0.run(.createTheme(title: theme.title, description: nil, parent: nil))
      }
      try $0.start(4)
    }
    desk.type("b")
    keep("sorting")
    desk.type("\n")
    try desk.elsewhere {
      try $0.start(5)
      try $0.run(.proposeVote(VoteProposal(voters: 32)))
      try $0.run(.openVote(vote: VoteID(number: 1), themes: []))
    }
    desk.type("C27\n")
    desk.press(.tab, .tab)
    desk.type("AABCF")
    keep("a ballot")
    desk.press(.control("u"))
    try desk.elsewhere {
      try $0.start(6)
      try $0.run(.assignTopic(theme: ThemeID(number: 1), table: TableID(number: 3)))
    }
    desk.type("# Det här behövs\n- en dörr som står öppen\n+ Lokalerna")
    keep("deepening")
    desk.press(.control("u"))
    desk.type("?\n")
    keep("help")
    session = desk.session
    return rows
  }

  @Test(
    "In Swedish at the four sizes",
    arguments: [(60, 18), (80, 24), (120, 40), (200, 60)])
  func swedish(columns: Int, rows: Int) throws {
    GoldenFile("desk-sv-\(columns)x\(rows).txt")
      .expect(try scenes(Size(columns: columns, rows: rows)))
  }

  @Test("In Danish, English, Norwegian and Finnish")
  func otherLanguages() throws {
    GoldenFile("desk-da-60x18.txt").expect(try scenes(Size(columns: 60, rows: 18), .danish))
    GoldenFile("desk-en-80x24.txt").expect(try scenes(Size(columns: 80, rows: 24), .english))
    GoldenFile("desk-nb-60x18.txt").expect(try scenes(Size(columns: 60, rows: 18), .norwegian))
    GoldenFile("desk-fi-60x18.txt").expect(try scenes(Size(columns: 60, rows: 18), .finnish))
  }

  @Test("A desk for all tables in a wide window", arguments: [(120, 40), (200, 60)])
  func allTables(columns: Int, rows: Int) throws {
    GoldenFile("desk-all-sv-\(columns)x\(rows).txt")
      .expect(try scenes(Size(columns: columns, rows: rows), table: nil))
  }

  @Test(
    "At every size something is drawn, the cursor is on the line, and what is left out is marked")
  func sizes() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(0)
    try session.start(1)
    for table in [nil, 3] {
      var desk = DeskDriver(session, table: table)
      let words = "Beroendemottagningen säger att psykiatrin ska ta det först."
      desk.type(words + "\n" + words + "\n" + words)
      desk.disk = .isFull
      desk.press(.enter)
      desk.type(words)
      for columns in stride(from: 1, through: 130, by: 6) {
        for rows in stride(from: 1, through: 45, by: 4) {
          let frame = desk.desk.frame(
            size: Size(columns: columns, rows: rows), at: desk.session.now)
          guard columns >= 40, rows >= 12 else { continue }
          let cursor = try #require(frame.cursor)
          #expect(cursor.row < rows - 1 && cursor.column < columns)
          let text = frame.textRows
          #expect(text.contains { $0.contains("EJ SPARAT") })
          let isWhole = text.joined(separator: " ").contains("ta det först")
          #expect(isWhole || text.contains { $0.contains("…") })
        }
      }
    }
  }

  @Test("In too small a window one sentence says which size is needed, and the line is kept")
  func tooSmall() throws {
    var desk = DeskDriver(try SessionBuilder(.dialogue()), table: 3)
    desk.type("Ord")
    #expect(desk.picture(39, 20).contains("minst 40×"))
    #expect(desk.desk.line.editor.text == "Ord")
  }

  @Test("A long line grows, and shows the part that the cursor is in")
  func longLine() throws {
    var desk = DeskDriver(try SessionBuilder(.dialogue()), table: 3)
    desk.paste((1...100).map { "ord\($0)" }.joined(separator: " "))
    #expect(desk.picture().contains("ord100"))
    #expect(!desk.picture().contains("ord1 "))
    #expect(desk.picture().contains("▸…"))
    desk.press(.home)
    #expect(desk.picture().contains("ord1 "))
  }

  @Test("With ten thousand comments a key and a picture look only at what is shown")
  func manyComments() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(0)
    try session.start(1)
    let rows = (1...10_000).map {
      CommentRow(
        line: $0, table: $0 % 5 + 1, round: 1, text: "Inlägg \($0)", kind: .statement, theme: nil)
    }
    let station = Station(.desk, tag: "d3sk")
    _ = try session.run(.importComments(rows), by: station)
    var desk = DeskDriver(session)
    desk.type("Hej")
    #expect(desk.desk.entries(in: .comments(TableID(number: 1)), limit: 20).count == 20)
    #expect(desk.picture(200, 60).contains("Inlägg 9999"))
  }

  @Test("The picture changes by itself only while a timer runs")
  func changes() throws {
    var desk = DeskDriver(try SessionBuilder(.dialogue()), table: 3)
    #expect(desk.desk.millisecondsToNextChange(after: desk.session.now) == nil)
    try desk.elsewhere {
      try $0.start(0)
    }
    #expect(desk.desk.millisecondsToNextChange(after: desk.session.now) == 5000)
    try desk.elsewhere { try $0.run(.pauseAll) }
    #expect(desk.desk.millisecondsToNextChange(after: desk.session.now) == nil)
    #expect(desk.picture().contains("allt pausat"))
  }
}

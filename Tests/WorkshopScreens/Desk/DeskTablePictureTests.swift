import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Pictures of what a table does besides writing")
struct DeskTablePictureTests {
  private static let said: [(text: String, kind: CommentKind)] = [
    ("Det tar stopp i dörren", .statement),
    ("Jag vill bli trodd första gången jag berättar", .quotation),
    (
      "Beroendemottagningen säger att psykiatrin ska ta det först och psykiatrin säger tvärtom, och "
        + "under tiden sitter personen hemma och väntar på ett brev som ingen har skrivit. Den som "
        + "orkar ringa får ett nummer till nästa, och den som inte orkar hörs aldrig mer av. Det "
        + "borde gå att säga ja i den första dörren, och reda ut resten utan den som redan har gått "
        + "hela vägen dit.", .statement
    ),
  ]

  private func seated(_ plan: Plan) -> SeatingArrangement {
    let tables = plan.tables.map(\.id)
    return SeatingArrangement(
      people: (0..<32).map { SeatedPerson(alias: $0 == 11 ? "Lärkan" : nil) },
      rounds: [1, 2].map { round in
        SeatedRound(
          step: StepID(number: round + 1),
          seats: (0..<32).map { tables[($0 + $0 / 5 * round) % tables.count] })
      }, seed: 1)
  }

  /// A workshop as one desk sees it, scene by scene.
  private func scenes(
    _ size: Size, _ language: SessionLanguage = .swedish, table: Int? = 3
  ) throws -> [String] {
    var rows: [String] = []
    var plan = Plan.dialogue()
    plan.perspectives = [.user, .relative, .staff, .peerWorker, .politician]
    plan.seating = .planned
    var session = try SessionBuilder(plan, language: language)
    try session.run(.adoptSeating(seated(plan)))
    try session.start(0)
    session.wait(seconds: 60)
    try session.start(1)
    session.wait(seconds: 60)
    try session.start(2)
    for comment in DeskTablePictureTests.said {
      try session.say(comment.text, kind: comment.kind, table: 3)
    }
    try session.run(
      .setHeadcount(table: TableID(number: 3), run: session.currentRun, people: 7))
    var desk = DeskDriver(session, table: table, language: language)
    func keep(_ name: String) {
      rows.append("══ \(name)")
      rows += desk.rows(size.columns, size.rows)
    }
    if table == nil { desk.type("3\n") }
    keep("who is new")
    desk.type("r\n")
    keep("read-back")
    desk.press(.enter, .enter)
    keep("a long one")
    desk.press(.down, .enter)
    keep("how many heard it")
    desk.press(.enter)
    keep("read back")
    desk.type("@\n")
    desk.type("bbbbn")
    desk.session.wait(seconds: 720)
    desk.type("bbbpp")
    keep("the floor")
    desk.press(.escape)
    desk.type(">\n")
    keep("what to tell")
    desk.type("2")
    try desk.elsewhere { try $0.run(.showMessage(text: "Nyckeln är hittad, hämta den i kassan")) }
    desk.type("> Kan någon öppna dörr")
    keep("a word to the facilitator")
    desk.press(.control("u"))
    try desk.elsewhere {
      try $0.run(.answerReport(report: ReportID(number: 1), answer: "jag kommer"))
    }
    keep("an answer")
    try deepen(&desk)
    desk.type("* Bjud in brukarrådet | Kommunen | 2016-12-01")
    keep("deepening with proposals")
    desk.press(.control("u"), .up, .control("p"))
    keep("a note that moved")
    desk.press(.escape)
    try desk.elsewhere { try $0.start(7) }
    desk.type("Vi möts igen i höst")
    keep("proposals in the conclusion")
    return rows
  }

  /// A deepening with notes under two themes, and proposals of which one was taken up and one left.
  private func deepen(_ desk: inout DeskDriver) throws {
    try desk.elsewhere {
      for theme in göteborgThemes {
        try $0.run(.createTheme(title: theme.title, description: nil, parent: nil))
      }
      try $0.run(.clearMessage)
      try $0.start(6)
      for theme in [1, 4] {
        try $0.run(
          .assignTopic(theme: ThemeID(number: theme), table: TableID(number: 3)))
      }
    }
    desk.type("# Det här behövs\n- en dörr som står öppen\n- någon som svarar i telefon\n")
    desk.type("+ Lokalerna\nd\nUnder samma tak går det fortare.\n\"Jag slipper berätta igen\n")
    desk.type("= Vi provar en gemensam mottagning.\n? Vem svarar i telefon | Regionen\n")
    desk.type(": samlokalisering = under samma tak\n")
    try desk.elsewhere {
      try $0.run(.acceptProposal(proposal: ProposalID(number: 1)))
      try $0.run(.declineProposal(proposal: ProposalID(number: 2), reason: "det vet vi redan"))
    }
  }

  @Test(
    "In Swedish at the four sizes",
    arguments: [(60, 18), (80, 24), (120, 40), (200, 60)])
  func swedish(columns: Int, rows: Int) throws {
    GoldenFile("desk-table-sv-\(columns)x\(rows).txt")
      .expect(try scenes(Size(columns: columns, rows: rows)))
  }

  @Test("In Danish, English, Norwegian and Finnish, and for all tables in a wide window")
  func others() throws {
    GoldenFile("desk-table-da-60x18.txt").expect(try scenes(Size(columns: 60, rows: 18), .danish))
    GoldenFile("desk-table-en-80x24.txt").expect(try scenes(Size(columns: 80, rows: 24), .english))
    GoldenFile("desk-table-nb-60x18.txt").expect(
      try scenes(Size(columns: 60, rows: 18), .norwegian))
    GoldenFile("desk-table-fi-60x18.txt").expect(try scenes(Size(columns: 60, rows: 18), .finnish))
    GoldenFile("desk-table-all-sv-120x40.txt").expect(
      try scenes(Size(columns: 120, rows: 40), table: nil))
  }

  @Test("At every size something is drawn, and the cursor stands where keys act")
  func sizes() throws {
    for columns in stride(from: 1, through: 130, by: 9) {
      for rows in stride(from: 1, through: 45, by: 5) {
        #expect(!(try scenes(Size(columns: columns, rows: rows))).isEmpty)
      }
    }
  }
}

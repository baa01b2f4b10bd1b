import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("What a table and the facilitator tell each other")
struct DeskReportTests {
  private func session(_ plan: Plan = .dialogue()) throws -> SessionBuilder {
    var session = try SessionBuilder(plan)
    try session.start(0)
    session.wait(seconds: 60)
    try session.start(1)
    return session
  }

  private func reports(_ desk: DeskDriver) -> [TableReport] {
    desk.session.state.reports.all.map(\.value)
  }

  @Test("A lone > asks what to tell, and one key tells it")
  func choices() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type(">\n")
    #expect(desk.picture().contains("2 vi behöver hjälp"))
    desk.type("2")
    #expect(reports(desk).map(\.kind) == [.help])
    #expect(reports(desk).first?.place.table == TableID(number: 3))
    #expect(desk.picture().contains("Väntar på svar: vi behöver hjälp"))
    desk.type(">1\n")
    #expect(reports(desk).map(\.kind) == [.help, .done])
    desk.type(">\n")
    desk.press(.escape)
    desk.type("Vidare\n")
    #expect(desk.comments.map(\.text) == ["Vidare"])
  }

  @Test(
    "A sentence that is begun while it is asked what to tell goes into the line, and so while the help is up"
  )
  func typedOn() throws {
    var desk = DeskDriver(try session(), table: 3)
    for question in [">\n", "?\n"] {
      desk.type(question + "Det tar stopp\n")
    }
    desk.type(">\n")
    desk.paste("Hissen")
    desk.press(.enter)
    #expect(desk.comments.map(\.text) == ["Det tar stopp", "Det tar stopp", "Hissen"])
    #expect(reports(desk).isEmpty)
  }

  @Test(
    "Words after > go to the facilitator and to no list of comments; after Esc they are a comment")
  func words() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type(">\n3Kan någon öppna dörren?\n>Tack\n")
    #expect(reports(desk).map(\.text) == ["Kan någon öppna dörren?", "Tack"])
    #expect(desk.comments.isEmpty)
    #expect(desk.picture().contains("Skickat till samtalsledaren ✓ ”Tack”"))
    desk.type("> 5 personer")
    #expect(desk.picture().contains("inte till väggen"))
    desk.press(.escape, .enter)
    #expect(desk.comments.map(\.text) == ["> 5 personer"])
  }

  @Test("What the log did not take back is in the line again with its sign")
  func refused() throws {
    var session = try session()
    try session.run(.closeSession)
    try session.run(.finalise)
    var desk = DeskDriver(session, table: 3)
    desk.type("> Är det slut\n")
    #expect(desk.desk.line.editor.text == "> Är det slut")
  }

  @Test("The facilitator's answer stands at the top for half a minute, or until a key is pressed")
  func answer() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type(">2\n")
    try desk.elsewhere {
      try $0.run(.answerReport(report: ReportID(number: 1), answer: "jag kommer"))
    }
    #expect(desk.picture().contains("Svar: jag kommer"))
    #expect(!desk.picture().contains("Väntar på svar"))
    desk.type("a")
    #expect(desk.picture().contains("Svar: jag kommer"))
    desk.session.wait(seconds: 4)
    desk.type("b")
    #expect(!desk.picture().contains("Svar: jag kommer"))
    desk.press(.control("u"))
    desk.type(">1\n")
    try desk.elsewhere { try $0.run(.answerReport(report: ReportID(number: 2), answer: nil)) }
    #expect(desk.picture().contains("Samtalsledaren har sett: bordet är klart"))
    desk.session.wait(seconds: 31)
    #expect(!desk.picture().contains("Samtalsledaren har sett"))
  }

  @Test("Another table's reports and answers are none of this table's")
  func othersReports() throws {
    var desk = DeskDriver(try session(), table: 3)
    try desk.elsewhere {
      let other = Station(.desk, table: TableID(number: 2), tag: "b0rd")
      try $0.run(
        .report(table: TableID(number: 2), run: $0.currentRun, kind: .help, text: nil), by: other)
    }
    #expect(!desk.picture().contains("vi behöver hjälp"))
    try desk.elsewhere {
      try $0.run(.answerReport(report: ReportID(number: 1), answer: "jag kommer"))
    }
    #expect(!desk.picture().contains("jag kommer"))
  }

  @Test("The facilitator's message to the room stands at the top as long as it is on the wall")
  func message() throws {
    var desk = DeskDriver(try session(), table: 3)
    try desk.elsewhere { try $0.run(.showMessage(text: "Nyckeln är hittad")) }
    #expect(desk.picture().contains("På väggen: Nyckeln är hittad"))
    desk.type("Ord")
    #expect(desk.picture(60, 18).contains("På väggen: Nyckeln är hittad"))
    try desk.elsewhere { try $0.run(.clearMessage) }
    #expect(!desk.picture().contains("Nyckeln"))
  }

  /// Twelve people at two tables in two rounds; half of table 1 stay.
  private func seated() throws -> SessionBuilder {
    var plan = Plan.dialogue(tables: 2)
    plan.seating = .planned
    var session = try session(plan)
    let one = TableID(number: 1)
    let two = TableID(number: 2)
    let people = (1...6).map { SeatedPerson(alias: $0 == 5 ? "Lärkan" : nil) }
    try session.run(
      .adoptSeating(
        SeatingArrangement(
          people: people,
          rounds: [
            SeatedRound(step: StepID(number: 2), seats: [one, one, one, two, two, two]),
            SeatedRound(step: StepID(number: 3), seats: [one, two, nil, two, one, one]),
          ], seed: 1)))
    return session
  }

  @Test("At the beginning of a round the desk says who is new at its table, until the first letter")
  func company() throws {
    var desk = DeskDriver(try seated(), table: 1)
    #expect(desk.picture().contains("Vid ert bord: 1, 2, 3."))
    try desk.elsewhere {
      $0.wait(seconds: 60)
      try $0.start(2)
    }
    #expect(desk.picture().contains("Nya vid ert bord: 5 Lärkan, 6. Kvar: 1."))
    desk.type("H")
    #expect(!desk.picture().contains("Nya vid ert bord"))
    desk.type("ej\n")
    #expect(!desk.picture().contains("Nya vid ert bord"))
    desk.type("?\n")
    #expect(desk.picture().contains("Nya vid ert bord: 5 Lärkan, 6. Kvar: 1."))
  }

  @Test("After five minutes it is told only in the help")
  func companyLater() throws {
    var desk = DeskDriver(try seated(), table: 1)
    desk.session.wait(seconds: 301)
    #expect(!desk.picture().contains("Vid ert bord"))
  }
}

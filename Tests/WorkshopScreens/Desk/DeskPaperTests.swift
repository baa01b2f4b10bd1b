import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("Slips of paper at the desk")
struct DeskPaperTests {
  /// A workshop with five tables on paper in its second round, ten slips a table printed for each round.
  static func session(printed: Bool = true) throws -> SessionBuilder {
    var plan = Plan.dialogue()
    plan.tables = (1...5).map { Table(id: TableID(number: $0), source: .paper) }
    plan.perspectives = [.user, .relative, .staff]
    plan.standingPrompt = "Vad är viktigt för dig?"
    var session = try SessionBuilder(plan)
    let rounds = session.state.tableRounds.prefix(2)
    if printed {
      for round in rounds {
        for table in 1...5 {
          try session.run(
            .issueSlips(table: TableID(number: table), run: round, count: 10))
        }
      }
    }
    try session.start(0)
    session.wait(seconds: 60)
    try session.start(1)
    session.wait(seconds: 600)
    try session.start(2)
    return session
  }

  private func desk(table: Int? = 1, printed: Bool = true) throws -> DeskDriver {
    DeskDriver(try Self.session(printed: printed), table: table)
  }

  private func slip(_ text: String) throws -> SlipNumber { try #require(SlipNumber(text)) }

  @Test("Letters of perspectives in an amendment are not saved as words")
  func amendedPerspectives() throws {
    var desk = try desk(table: 1)
    desk.type("Det tar stopp\n")
    desk.press(.up)
    desk.type(" @b\n")
    #expect(desk.comments.map(\.text) == ["Det tar stopp"])
    #expect(desk.picture().contains("Vem som talade ändras inte här"))
    desk.press(.backspace, .backspace, .backspace)
    desk.type(" här\n")
    #expect(desk.comments.map(\.text) == ["Det tar stopp här"])
  }

  @Test("A slip's table and round follow from its number, from any table's line")
  func follows() throws {
    var desk = try desk(table: 1)
    let first = try #require(desk.session.state.tableRounds.first)
    desk.type("b3-7 Det tar stopp")
    #expect(desk.picture().contains("lapp B3-07 → bord 3, samtalspass 1 · Esc: som det står"))
    desk.type("\nB4-12: \"Ingen svarar\n")
    #expect(desk.comments.map(\.text) == ["Det tar stopp", "Ingen svarar"])
    #expect(desk.comments.map(\.table?.number) == [3, 4])
    #expect(desk.comments.map(\.run) == [first, desk.session.currentRun])
    #expect(desk.comments.map(\.kind) == [.statement, .quotation])
    #expect(desk.comments.map { $0.slip?.description } == ["B3-07", "B4-12"])
    desk.type("Sagt vid bord 1\n")
    #expect(desk.comments.last?.table?.number == 1)
    #expect(desk.comments.last?.slip == nil)
  }

  @Test("A number that was not printed is of the round that is written for, and says so")
  func unprinted() throws {
    var desk = try desk()
    desk.type("B3-21 Löst papper")
    #expect(desk.picture().contains("samtalspass 2, men numret är inte utskrivet"))
    desk.press(.enter)
    #expect(desk.comments.first?.run == desk.session.currentRun)
    var bare = try self.desk(printed: false)
    bare.type("B3-21 Löst papper")
    #expect(!bare.picture().contains("utskrivet"))
    bare.press(.control("r"), .enter)
    #expect(bare.comments.first?.run == bare.session.state.tableRounds.first)
  }

  @Test("After Esc the number is text, and so is what only looks like one")
  func literal() throws {
    var desk = try desk()
    desk.type("B3-07 är en lapp")
    desk.press(.escape, .enter)
    desk.type("B0-1 finns inte\nB3- är inget\nB3-07👍\n")
    #expect(
      desk.comments.map(\.text) == [
        "B3-07 är en lapp", "B0-1 finns inte", "B3- är inget", "B3-07👍",
      ])
    #expect(desk.comments.allSatisfy { $0.slip == nil && $0.table?.number == 1 })
    desk.type("B9-01 Inget sådant bord")
    #expect(desk.picture().contains("Bord 9 finns inte"))
    desk.press(.enter)
    #expect(desk.desk.line.editor.text == "B9-01 Inget sådant bord")
  }

  @Test("A slip of ten thousand characters is saved, and one of more comes back whole")
  func long() throws {
    var desk = try desk()
    let words = String(repeating: "ordet ", count: 1666)
    desk.paste("B3-07 \(words)")
    #expect(desk.picture().contains("lapp B3-07 → bord 3"))
    desk.press(.enter)
    #expect(desk.comments.first?.text.text?.count == 9995)
    let more = "B3-08 ?\(String(repeating: "ordet ", count: 1700))slut @b"
    desk.paste(more)
    desk.press(.enter)
    #expect(desk.comments.count == 1)
    #expect(desk.desk.line.editor.text == more)
  }

  @Test("A slip that is typed already is said while it is typed, with its first words")
  func typed() throws {
    var desk = try desk()
    desk.type("B3-07 Det tar stopp i växeln\n")
    desk.type("B3-07")
    #expect(
      desk.picture(100, 30).contains(
        "Enter: rätta lapp B3-07, bord 3, samtalspass 1: ”Det tar stopp i växeln”"))
    desk.type(" Något annat")
    #expect(desk.picture(110, 30).contains("Lapp B3-07 är redan inskriven, bord 3, samtalspass 1"))
    desk.press(.enter)
    #expect(desk.comments.count == 1)
    #expect(desk.desk.line.editor.text == "B3-07 Något annat")
  }

  @Test("A slip on its way to the disk is typed already")
  func onItsWay() throws {
    var desk = try desk()
    desk.disk = .isSlow
    desk.type("B3-07 Det tar stopp\nB3-07 Igen")
    #expect(desk.picture(110, 30).contains("redan inskriven"))
    desk.press(.control("u"))
    desk.type("B3-07\n")
    #expect(desk.picture().contains("sparas fortfarande"))
    #expect(desk.submitted.count == 1)
  }

  @Test(
    "A number alone finds the comment, whoever typed it; it is amended or struck and keeps its slip"
  )
  func finds() throws {
    var desk = try desk(table: 1)
    try desk.elsewhere {
      try $0.run(
        .addComment(
          NewComment(text: "Ingen svarar", perspectives: [.user], slip: SlipNumber("B3-07"))))
    }
    desk.type("b3-7\n")
    #expect(desk.desk.line.editor.text == "Ingen svarar")
    #expect(desk.picture(110, 30).contains("Enter sparar ändringen, tom rad stryker"))
    #expect(desk.picture(110, 30).contains("lapp B3-07 → bord 3, samtalspass 1 · brukare"))
    desk.type(" i telefon")
    #expect(desk.picture(110, 30).contains("lapp B3-07 → bord 3, samtalspass 1 · brukare"))
    desk.press(.enter)
    #expect(desk.comments.map(\.text) == ["Ingen svarar i telefon"])
    #expect(desk.comments.first?.slip == SlipNumber("B3-07"))
    #expect(desk.comments.first?.perspectives == [.user])
    #expect(desk.comments.first?.table?.number == 3)
    desk.type("B3-07\n")
    desk.press(.control("u"), .enter, .delete)
    #expect(desk.comments.first?.isWithdrawn == true)
  }

  @Test("A number alone that is not typed is illegible, withdrawn, or typed after all")
  func setsAside() throws {
    var desk = try desk()
    desk.type("B3-07")
    #expect(desk.picture(100, 30).contains("Bara numret och Enter: oläslig eller tillbakadragen."))
    desk.press(.enter)
    #expect(desk.picture(110, 30).contains("1: går inte att läsa. 2: tillbakadragen."))
    desk.type("1")
    #expect(desk.session.state.slipsAside == [try slip("B3-07"): .illegible])
    #expect(desk.picture().contains("Lapp B3-07: går inte att läsa ✓"))
    desk.type("B3-08\n2B3-09\n")
    desk.press(.escape)
    desk.type(" Den går att läsa\n")
    #expect(desk.session.state.slipsAside[try slip("B3-08")] == .withdrawn)
    #expect(desk.comments.map(\.text) == ["Den går att läsa"])
    #expect(desk.comments.first?.slip == SlipNumber("B3-09"))
  }

  @Test("A letter after the question goes on typing the slip")
  func goesOn() throws {
    var desk = try desk()
    desk.type("B3-07\n Det tar stopp\n")
    #expect(desk.comments.map(\.text) == ["Det tar stopp"])
    #expect(desk.comments.first?.slip == SlipNumber("B3-07"))
  }

  @Test("A slip that was set aside says so, and is taken up again")
  func takesUp() throws {
    var desk = try desk()
    desk.type("B3-07\n1B3-07 Jag kan läsa den")
    #expect(desk.picture(110, 30).contains("lapp B3-07 (går inte att läsa) → bord 3"))
    desk.press(.control("u"))
    desk.type("B3-07\n")
    #expect(desk.picture(110, 30).contains("Enter tar upp den igen"))
    desk.press(.enter)
    #expect(desk.session.state.slipsAside.isEmpty)
    #expect(desk.desk.line.editor.text == "B3-07 ")
    desk.type("Det tar stopp\nB3-08\n2B3-08 Ändå\n")
    #expect(desk.comments.map { $0.slip?.description } == ["B3-07", "B3-08"])
    #expect(desk.session.state.slipsAside.isEmpty)
  }

  @Test("A slip that was refused comes back with its number, its sign and its letters")
  func refused() throws {
    var desk = try desk()
    desk.disk = .isSlow
    desk.type("B3-07 \"Ingen svarar @bg\n")
    try desk.elsewhere {
      try $0.run(.addComment(NewComment(text: "Jag hann före", slip: SlipNumber("B3-07"))))
    }
    desk.release()
    #expect(desk.desk.line.editor.text == "B3-07 \"Ingen svarar @bg")
    #expect(desk.comments.count == 1)
  }

  @Test("Pasted lines with numbers become slips, each at its table")
  func pasted() throws {
    var desk = try desk(table: 1)
    desk.paste("B3-01 Ett @b\nb4-2: ?Två\nTre\n?\nB9-1 Fyra")
    desk.press(.tab)
    #expect(
      desk.comments.map { $0.slip?.description } == ["B3-01", "B4-02", nil, nil, nil])
    #expect(desk.comments.map(\.text) == ["Ett", "Två", "Tre", "?", "B9-1 Fyra"])
    #expect(desk.comments.map(\.table?.number) == [3, 4, 1, 1, 1])
    #expect(desk.comments.first?.perspectives == [.user])
  }

  @Test("Slips can be typed in whatever step goes on, and after the workshop")
  func anyStep() throws {
    var desk = try desk(table: 1)
    for step in 3..<desk.session.state.stepOrder.count {
      try desk.elsewhere { try $0.start(step) }
      desk.type("B3-0\(step - 2) Lapp \(step)\n")
      #expect(desk.comments.last?.slip?.number == step - 2)
    }
    try desk.elsewhere { try $0.run(.closeSession) }
    desk.press(.right)
    desk.type("Sist\n")
    #expect(desk.comments.last?.text == "Sist")
    #expect(desk.comments.allSatisfy { $0.run == desk.session.state.tableRounds.first })
  }
}

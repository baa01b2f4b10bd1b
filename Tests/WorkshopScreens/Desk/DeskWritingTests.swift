import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("Writing at the desk")
struct DeskWritingTests {
  private func atRound(_ place: Int = 1, table: Int? = 3) throws -> DeskDriver {
    var session = try SessionBuilder(.dialogue())
    for step in 0...place {
      try session.start(step)
      session.wait(seconds: 60)
    }
    return DeskDriver(session, table: table)
  }

  @Test("Enter saves a line for the table and the round, in the words as typed")
  func saves() throws {
    var desk = try atRound()
    desk.type("  Det tar stopp – mellan mottagningarna. \n")
    let comment = try #require(desk.comments.last)
    #expect(comment.text == "Det tar stopp – mellan mottagningarna.")
    #expect(comment.kind == .statement)
    #expect(comment.table == TableID(number: 3))
    #expect(comment.run == StepRun(StepID(number: 2), 1))
    #expect(desk.desk.line.isEmpty)
    #expect(desk.picture().contains("mottagningarna.  sparat ✓"))
  }

  @Test("At the opening a line is a hope, and a quotation stays a quotation")
  func hopes() throws {
    var desk = try atRound(0)
    desk.type("Mod. Och gott kaffe.\n\"Jag går hem och tänker: det kom med.\"\n")
    #expect(desk.comments.map(\.kind) == [.hope, .quotation])
    #expect(desk.comments.last?.text == "Jag går hem och tänker: det kom med.")
  }

  @Test(
    "The first sign chooses the kind",
    arguments: [
      ("\"Jag orkar inte mer", CommentKind.quotation, "Jag orkar inte mer"),
      ("”Nej” ", .quotation, "Nej"),
      ("? Vem svarar", .question, "Vem svarar"),
      ("!En dörr", .idea, "En dörr"),
      ("+ Parkeringen", .supplementary, "Parkeringen"),
      ("Varför inte?", .statement, "Varför inte?"),
      ("\"Nej\", sa hon", .statement, "\"Nej\", sa hon"),
    ])
  func kinds(line: String, kind: CommentKind, text: String) throws {
    var desk = try atRound()
    desk.type(line)
    let word = desk.desk.texts.comment(kind)
    #expect(desk.rows().contains { $0.hasPrefix(" \(word)") && $0.contains("▸") })
    desk.type("\n")
    #expect(desk.comments.last?.kind == kind)
    #expect(desk.comments.last?.text == .present(text))
  }

  @Test("After Esc a sign is taken as it stands, and after Esc again not")
  func literal() throws {
    var desk = try atRound()
    desk.type("+46 är landsnumret")
    desk.press(.escape)
    #expect(desk.rows().contains { $0.hasPrefix(" inlägg") })
    desk.press(.escape)
    #expect(desk.rows().contains { $0.hasPrefix(" tillägg") })
    desk.press(.escape, .enter)
    #expect(desk.comments.last?.kind == .statement)
    #expect(desk.comments.last?.text == "+46 är landsnumret")
    desk.type("+mer\n")
    #expect(desk.comments.last?.kind == .supplementary)
  }

  @Test("A sign with nothing after it is not saved and stays")
  func loneSign() throws {
    var desk = try atRound()
    desk.type("!\n")
    #expect(desk.comments.isEmpty)
    #expect(desk.desk.line.editor.text == "!")
    #expect(desk.picture().contains("Skriv något efter tecknet."))
  }

  @Test("A lone digit changes table, and each table has its own draft")
  func tables() throws {
    var desk = try atRound()
    desk.type("5")
    #expect(desk.picture().contains("Enter: skriv för bord 5"))
    desk.type("\nHalv")
    desk.press(.tab)
    #expect(desk.desk.place == TableID(number: 1))
    #expect(desk.desk.line.isEmpty)
    desk.type("klar\n")
    #expect(desk.comments.last?.table == TableID(number: 1))
    desk.press(.backTab)
    #expect(desk.desk.line.editor.text == "Halv")
    desk.type(" mening\n")
    #expect(desk.comments.last?.table == TableID(number: 5))
    #expect(desk.comments.last?.text == "Halv mening")
    desk.type("0\nTill alla\n")
    #expect(desk.comments.last?.table == nil)
  }

  @Test("A digit with more after it, and a number that no table has, are words")
  func digits() throws {
    var desk = try atRound()
    desk.type("3 av 5 hade väntat\n2016\n12\n")
    #expect(desk.comments.map(\.text) == ["3 av 5 hade väntat", "2016", "12"])
    desk.type("7\n")
    #expect(desk.comments.count == 3)
    #expect(desk.picture().contains("Bord 7 finns inte."))
    desk.press(.escape, .enter)
    #expect(desk.comments.last?.text == "7")
  }

  @Test("Two digits are a table where there are more than nine")
  func manyTables() throws {
    var session = try SessionBuilder(.dialogue(tables: 12))
    try session.start(0)
    try session.start(1)
    var desk = DeskDriver(session)
    desk.type("12\nHej\n")
    #expect(desk.comments.last?.table == TableID(number: 12))
  }

  @Test("A line belongs to the round in which its first letter was typed")
  func firstLetter() throws {
    var desk = try atRound(1)
    desk.type("D")
    try desk.elsewhere { try $0.start(2) }
    #expect(
      desk.picture().contains(
        "Du skriver samtalspass 1, rummet är i samtalspass 2. Ctrl-R flyttar raden dit."))
    desk.type("et sista från första passet\nOch nu det andra\n")
    #expect(
      desk.comments.map(\.run) == [
        StepRun(StepID(number: 2), 1), StepRun(StepID(number: 3), 1),
      ])
    #expect(!desk.picture().contains("Du skriver samtalspass 1"))
  }

  @Test("Ctrl-R moves a line that was left behind to the room's round")
  func moveOn() throws {
    var desk = try atRound(1)
    desk.type("Det")
    try desk.elsewhere { try $0.start(2) }
    desk.press(.control("r"))
    desk.type(" här\n")
    #expect(desk.comments.last?.run == StepRun(StepID(number: 3), 1))
  }

  @Test("Ctrl-R on an empty line writes for a round that is over, line after line")
  func backlog() throws {
    var desk = try atRound(3)
    desk.press(.control("r"), .control("r"))
    desk.type("Lapp ett\nLapp två\n")
    #expect(desk.comments.map(\.run) == Array(repeating: StepRun(StepID(number: 2), 1), count: 2))
    #expect(desk.picture().contains("Du skriver samtalspass 1"))
    desk.press(.control("r"), .control("r"))
    desk.type("Nu\n")
    #expect(desk.comments.last?.run == StepRun(StepID(number: 4), 1))
  }

  @Test(
    "Before any step has begun, as on a laptop away from the room, Ctrl-R chooses the round of a slip"
  )
  func beforeTheDay() throws {
    var desk = DeskDriver(try SessionBuilder(.dialogue()), table: 3)
    desk.type("Utan pass\n")
    desk.press(.control("r"))
    desk.type("Lapp ett\n")
    desk.press(.control("r"))
    desk.type("Lapp två\n")
    #expect(
      desk.comments.map(\.run) == [
        nil, StepRun(StepID(number: 2), 1), StepRun(StepID(number: 3), 1),
      ])
    desk.press(.control("r"), .control("r"))
    desk.type("Utan pass igen\n")
    #expect(desk.comments.last?.run == nil)
  }

  @Test("Rounds take comments when the workshop is closed, and none when it is finalised")
  func afterwards() throws {
    var desk = try atRound(1)
    try desk.elsewhere { try $0.run(.closeSession) }
    desk.type("En lapp till\n")
    #expect(desk.comments.count == 1)
    try desk.elsewhere { try $0.run(.finalise) }
    #expect(desk.picture().contains("Verkstaden är färdigställd."))
    desk.type("För sent\n")
    #expect(desk.comments.count == 1)
    #expect(desk.desk.line.editor.text == "För sent")
    #expect(desk.picture().contains("ändras inte mer"))
  }

  @Test("Several pasted lines ask what they are")
  func paste() throws {
    var desk = try atRound()
    desk.paste("Ett\n\n?Två\nTre\n")
    #expect(desk.picture().contains("Du klistrade in 3 rader."))
    desk.type("x")
    #expect(desk.desk.overlay.paste != nil)
    desk.press(.tab)
    #expect(desk.comments.map(\.text) == ["Ett", "Två", "Tre"])
    #expect(desk.comments.map(\.kind) == [.statement, .question, .statement])
    desk.paste("A\r\nB")
    desk.press(.enter)
    #expect(desk.comments.last?.text == "A\nB")
    desk.type("Före ")
    desk.paste("C\nD")
    desk.press(.escape)
    #expect(desk.desk.line.editor.text == "Före C D")
    desk.paste("!")
    #expect(desk.desk.line.editor.text == "Före C D!")
  }

  @Test("What was pasted is in the drafts before it is answered")
  func pasteIsKept() throws {
    var desk = try atRound()
    desk.paste("Ett\nTvå")
    #expect(desk.sheet?.drafts[TableID(number: 3)]?.text == "Ett\nTvå")
  }

  @Test("Too many pasted lines are not saved one by one, and nothing is lost")
  func pasteTooMuch() throws {
    var desk = try atRound()
    desk.paste((1...201).map { "Rad \($0)" }.joined(separator: "\n"))
    desk.press(.tab)
    #expect(desk.comments.isEmpty)
    #expect(desk.picture().contains("Högst 200 rader"))
    desk.press(.enter)
    #expect(desk.comments.count == 1)
  }

  @Test("A pasted escape sequence is words and reaches no terminal")
  func hostile() throws {
    var desk = try atRound()
    desk.paste("\u{1B}[2Jhej\u{202E}")
    desk.press(.enter)
    #expect(desk.comments.last?.text == "\u{1B}[2Jhej\u{202E}")
    #expect(desk.picture().unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }
}

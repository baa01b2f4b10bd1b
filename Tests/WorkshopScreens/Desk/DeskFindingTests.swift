import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Finding one's way at the desk")
struct DeskFindingTests {
  /// Two rounds, the second of which goes on, with comments of this desk and of another.
  private func desk(table: Int? = 3) throws -> DeskDriver {
    var session = try SessionBuilder(.dialogue())
    try session.start(0)
    session.wait(seconds: 60)
    try session.start(1)
    try session.say("Väntetiden är lång", table: 1)
    session.wait(seconds: 60)
    try session.start(2)
    var desk = DeskDriver(session, table: table)
    desk.type("Ingen svarar på VANTETID\n?Vem vantar på tiden\nAnnat\n")
    return desk
  }

  @Test(
    "/ and words find comments in all tables and rounds, the newest first, with where they were said"
  )
  func search() throws {
    var desk = try desk()
    desk.type("/väntetid")
    #expect(desk.picture().contains("Enter: sök ”väntetid” i alla inlägg"))
    desk.type("\n")
    let rows = desk.rows()
    #expect(rows.contains { $0.contains("2 inlägg har ”väntetid”") })
    let first = try #require(
      rows.firstIndex { $0.contains("› bord 3, samtalspass 2: Ingen svarar") })
    let second = try #require(
      rows.firstIndex { $0.contains("bord 1, samtalspass 1: Väntetiden är") })
    #expect(first < second)
    #expect(desk.comments.count == 4)
  }

  @Test("All words have to occur; words can be changed and looked for again")
  func again() throws {
    var desk = try desk()
    desk.type("/vem tid\n")
    #expect(desk.picture().contains("1 inlägg har ”vem tid”"))
    #expect(desk.picture().contains("bord 3, samtalspass 2 · fråga: Vem vantar på tiden"))
    desk.type(" x\n")
    #expect(desk.picture().contains("Inget inlägg har ”vem tid x”."))
    desk.press(.control("u"))
    desk.paste("annat")
    desk.press(.enter)
    #expect(desk.picture().contains("› bord 3, samtalspass 2: Annat"))
  }

  @Test(
    "Enter brings one's own into the line of its table; another's is left alone and said to be so")
  func bring() throws {
    var desk = try desk()
    desk.press(.tab)
    desk.type("/vantetid\n")
    desk.press(.down, .enter)
    #expect(desk.picture().contains("Det skrevs av någon annan."))
    desk.press(.up, .enter)
    #expect(desk.desk.place == TableID(number: 3))
    #expect(desk.desk.line.editor.text == "Ingen svarar på VANTETID")
    desk.type("!\n")
    #expect(desk.comments[1].text == "Ingen svarar på VANTETID!")
    #expect(desk.comments.count == 4)
  }

  @Test(
    "Esc goes back, and what has been begun is untouched, at this table and where the comment was said"
  )
  func drafts() throws {
    var desk = try desk()
    desk.type("Börjat")
    desk.press(.tab)
    desk.type("/vantetid\n")
    desk.press(.enter)
    #expect(desk.picture().contains("Spara raden först"))
    desk.press(.escape)
    #expect(desk.desk.line.isEmpty)
    #expect(desk.desk.place == TableID(number: 4))
    desk.press(.backTab)
    #expect(desk.desk.line.editor.text == "Börjat")
  }

  @Test("/ alone says how, and after Esc a line with / is words")
  func signs() throws {
    var desk = try desk()
    desk.type("/\n")
    #expect(desk.picture().contains("Skriv ord efter /"))
    desk.type("och")
    desk.press(.escape, .enter)
    #expect(desk.comments.last?.text == "/och")
  }

  @Test("What is struck elsewhere leaves what was found, and a line that is long is found")
  func following() throws {
    var desk = try desk()
    desk.type("/t\n")
    let count = try #require(desk.desk.overlay.search?.found.count)
    desk.press(.down)
    try desk.elsewhere { try $0.run(.withdrawComment(comment: CommentID(number: 4))) }
    #expect(desk.desk.overlay.search?.found.count == count - 1)
    #expect(desk.desk.overlay.search?.current == CommentID(number: 3))
    #expect(desk.picture(40, 12).contains("›"))
    desk.press(.control("c"))
    #expect(desk.desk.overlay == .none && !desk.hasLeft)
  }

  @Test("A table, a full stop and a round write for that round, line after line")
  func tableAndRound() throws {
    var desk = try desk()
    desk.type("5.1")
    #expect(desk.picture().contains("Enter: skriv för bord 5, samtalspass 1"))
    desk.type("\nLapp ett\nLapp två\n")
    #expect(desk.comments.suffix(2).allSatisfy { $0.table == TableID(number: 5) })
    #expect(desk.comments.suffix(2).allSatisfy { $0.run == StepRun(StepID(number: 2), 1) })
    desk.type("5.2\nNu\n")
    #expect(desk.comments.last?.run == StepRun(StepID(number: 3), 1))
    desk.type("0.1\nI rummet\n")
    #expect(desk.comments.last?.table == nil)
    #expect(desk.comments.last?.run == StepRun(StepID(number: 2), 1))
  }

  @Test(
    "A round that has not begun, one that is not in the plan, and a table that is none are said")
  func noSuchRound() throws {
    var desk = try desk()
    desk.type("3.9\n")
    #expect(desk.picture().contains("Pass 9 finns inte."))
    desk.press(.control("u"))
    desk.type("8.1\n")
    #expect(desk.picture().contains("Bord 8 finns inte."))
    desk.press(.escape, .enter)
    #expect(desk.comments.last?.text == "8.1")
    desk.type("3.5 procent\n")
    #expect(desk.comments.last?.text == "3.5 procent")
    var early = DeskDriver(try SessionBuilder(.dialogue()), table: 3)
    try early.elsewhere { try $0.start(0) }
    early.type("3.2\n")
    #expect(early.picture().contains("Samtalspass 2 har inte börjat."))
  }
}

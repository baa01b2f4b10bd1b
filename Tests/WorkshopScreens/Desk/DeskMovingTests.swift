import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Moving and striking what was written")
struct DeskMovingTests {
  private let first = StepRun(StepID(number: 2), 1)
  private let second = StepRun(StepID(number: 3), 1)

  private func desk(_ table: Int? = 3) throws -> DeskDriver {
    var session = try SessionBuilder(.dialogue())
    for step in 0...2 {
      try session.start(step)
      session.wait(seconds: 60)
    }
    return DeskDriver(session, table: table)
  }

  @Test("Tab takes the comment in the line to the next table when it is saved, and says so before")
  func table() throws {
    var desk = try desk()
    desk.type("Fel bord\n")
    desk.press(.up, .tab)
    #expect(desk.picture().contains("Enter flyttar inlägget till bord 4, samtalspass 2."))
    #expect(desk.rows().last?.contains("Tab flytta bord") == true)
    desk.press(.enter)
    #expect(desk.comments.last?.table == TableID(number: 4))
    #expect(desk.comments.last?.text == "Fel bord")
    #expect(desk.picture().contains("Flyttat till bord 4, samtalspass 2 ✓"))
    #expect(desk.submitted.count == 2)
    #expect(desk.desk.place == TableID(number: 3))
  }

  @Test("Shift-Tab goes the other way, by way of the room, and back where it was nothing is moved")
  func around() throws {
    var desk = try desk(1)
    desk.type("Ord\n")
    desk.press(.up, .backTab)
    #expect(desk.picture().contains("till hela rummet, samtalspass 2"))
    desk.press(.tab)
    #expect(!desk.picture().contains("Enter flyttar"))
    desk.press(.enter)
    #expect(desk.submitted.count == 1)
  }

  @Test(
    "Ctrl-R takes it to another round; words and place can change at once, and are taken back together"
  )
  func round() throws {
    var desk = try desk()
    desk.type("Fel pass\n")
    desk.press(.up, .control("r"))
    desk.type("et")
    desk.press(.tab, .enter)
    let comment = try #require(desk.comments.last)
    #expect(comment.text == "Fel passet")
    #expect(comment.run == first)
    #expect(comment.table == TableID(number: 4))
    desk.press(.control("x"), .control("x"))
    #expect(desk.comments.last?.run == second)
    #expect(desk.comments.last?.text == "Fel pass")
  }

  @Test("Where others have moved it since, neither words nor place are taken back")
  func movedSince() throws {
    var desk = try desk()
    desk.type("Fel pass\n")
    desk.press(.up, .control("r"))
    desk.type("et")
    desk.press(.enter)
    let id = try #require(desk.session.state.comments.ids.first { _ in true })
    try desk.elsewhere {
      try $0.run(.moveComment(comment: id, table: TableID(number: 5), run: second))
    }
    desk.press(.control("x"), .control("x"))
    #expect(desk.comments.last?.text == "Fel passet")
    #expect(desk.comments.last?.table == TableID(number: 5))
    #expect(!desk.picture().contains("Tillbakataget"))
  }

  @Test("Esc leaves it where it is")
  func leave() throws {
    var desk = try desk()
    desk.type("Ord\n")
    desk.press(.up, .tab, .escape)
    #expect(desk.desk.line.isEmpty)
    #expect(desk.submitted.count == 1)
    desk.press(.tab)
    #expect(desk.desk.place == TableID(number: 4))
  }

  @Test("Another's comment that is amended in the read-back can be moved too")
  func readBack() throws {
    var desk = try desk()
    try desk.elsewhere { try $0.say("Från en lapp", table: 3) }
    desk.type("r\n")
    desk.press(.up, .tab, .enter)
    #expect(desk.comments.last?.table == TableID(number: 4))
  }

  @Test("A comment whose words are all taken out is struck, after asking, and can be taken back")
  func strike() throws {
    var desk = try desk()
    desk.type("Bort\nKvar\n")
    desk.press(.up, .up, .control("u"))
    #expect(desk.picture().contains("Enter: stryk inlägget, efter en fråga"))
    desk.press(.enter)
    #expect(desk.picture().contains("Stryka inlägg ”Bort”?"))
    #expect(!desk.comments.contains { $0.isWithdrawn })
    desk.press(.delete)
    #expect(desk.comments.map(\.isWithdrawn) == [true, false])
    #expect(desk.picture().contains("Struket: inlägg ”Bort” ✓"))
    #expect(desk.desk.line.isEmpty && !desk.desk.isAmending)
    desk.press(.control("x"), .control("x"))
    #expect(desk.comments.map(\.isWithdrawn) == [false, false])
  }

  @Test("Anything but Delete lets it stand, and a key that is held down does not strike")
  func notStruck() throws {
    var desk = try desk()
    desk.type("Kvar\n")
    desk.press(.up, .home)
    for _ in 0..<20 { desk.press(.delete) }
    #expect(!desk.comments[0].isWithdrawn)
    desk.press(.enter, .escape)
    #expect(!desk.comments[0].isWithdrawn)
    desk.press(.escape)
    #expect(desk.desk.line.target == .new)
    #expect(desk.comments[0].text == "Kvar")
  }
}

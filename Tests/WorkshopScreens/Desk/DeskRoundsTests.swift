import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("The round of a line")
struct DeskRoundsTests {
  private let first = StepRun(StepID(number: 2), 1)
  private let third = StepRun(StepID(number: 5), 1)

  /// A desk in the second round, at a table that is typed or on paper.
  private func desk(_ source: TableSource = .typed) throws -> DeskDriver {
    var plan = Plan.dialogue()
    plan.tables[2].source = source
    var session = try SessionBuilder(plan)
    for step in 0...2 {
      try session.start(step)
      session.wait(seconds: 60)
    }
    return DeskDriver(session, table: 3)
  }

  @Test("A round that was chosen is let go of when the step changes, and that is said")
  func letGo() throws {
    var desk = try desk()
    desk.press(.control("r"))
    desk.type("Lapp\n")
    #expect(desk.comments.last?.run == first)
    try desk.elsewhere { try $0.start(4) }
    #expect(desk.desk.line.binding == .room)
    #expect(desk.picture().contains("Nu skriver du Sortering."))
    desk.type("Nu\n")
    #expect(desk.comments.last?.run == third)
  }

  @Test("What was begun for the chosen round stays there, and the line after it is the room's")
  func begun() throws {
    var desk = try desk()
    desk.press(.control("r"))
    desk.type("Börjat")
    try desk.elsewhere { try $0.start(4) }
    #expect(desk.picture().contains("Du skriver samtalspass 1"))
    desk.type("\nNu\n")
    #expect(desk.comments.map(\.run) == [first, third])
  }

  @Test("A table on paper keeps the round that was chosen for it, and the desk says so")
  func paper() throws {
    var desk = try desk(.paper)
    desk.press(.control("r"))
    try desk.elsewhere { try $0.start(4) }
    #expect(desk.picture().contains("Bord 3 är på papper: du skriver samtalspass 1."))
    desk.type("Lapp\nLapp till\n")
    #expect(desk.comments.map(\.run) == [first, first])
  }

  @Test("At other tables too, and what follows in the same step changes nothing")
  func otherTables() throws {
    var desk = try desk()
    desk.press(.control("r"), .tab)
    try desk.elsewhere { try $0.say("Någon annan", table: 1) }
    desk.press(.backTab)
    #expect(desk.desk.line.binding == .chosen(first))
    desk.press(.tab)
    try desk.elsewhere { try $0.start(4) }
    desk.press(.backTab)
    #expect(desk.desk.line.binding == .room)
  }

  @Test("A desk that is started again in the same step writes for the round that was chosen")
  func again() throws {
    var desk = try desk()
    desk.press(.control("r"))
    let sheet = try #require(desk.sheet)
    var other = DeskDriver(desk.session, table: 3, restoring: sheet)
    other.type("Lapp\n")
    #expect(other.comments.last?.run == first)
  }
}

import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Reading back at the desk")
struct DeskReadBackTests {
  private let table = TableID(number: 3)

  /// A round with three comments at table 3.
  private func session() throws -> SessionBuilder {
    var session = try SessionBuilder(.dialogue())
    try session.start(0)
    session.wait(seconds: 60)
    try session.start(1)
    for text in ["Ett", "Två", "Tre"] { try session.say(text, table: 3) }
    return session
  }

  private func isMarked(_ desk: DeskDriver) -> [Bool] { desk.comments.map(\.isReadBack) }

  @Test("What was agreed to is marked at the end, after one question that has the head count in it")
  func marks() throws {
    var session = try session()
    let run = try #require(session.currentRun)
    try session.run(.setHeadcount(table: table, run: run, people: 7))
    var desk = DeskDriver(session, table: 3)
    desk.type("r\n")
    #expect(desk.picture().contains("Återläsning, bord 3: 1 av 3"))
    desk.press(.enter, .enter)
    #expect(isMarked(desk) == [false, false, false])
    desk.press(.enter)
    #expect(desk.picture().contains("Hur många var med?"))
    #expect(desk.picture().contains("▸ 7"))
    desk.press(.enter)
    #expect(isMarked(desk) == [true, true, true])
    #expect(desk.session.state.readBacks[TablePlace(table: table, run: run)] == .some(7))
    #expect(desk.picture().contains("Återläst ✓ 3 inlägg, 7 personer var med"))
    #expect(desk.rows().contains { $0.contains("Tre") && $0.contains("återläst ✓") })
    #expect(desk.desk.readBack == nil)
  }

  @Test("A digit takes the place of the head count in the line, and the next one is added to it")
  func digitReplaces() throws {
    var session = try session()
    let run = try #require(session.currentRun)
    try session.run(.setHeadcount(table: table, run: run, people: 7))
    var desk = DeskDriver(session, table: 3)
    desk.type("r\n")
    desk.press(.enter, .enter, .enter)
    desk.type("12")
    #expect(desk.picture().contains("▸ 12"))
    desk.press(.enter)
    #expect(desk.session.state.readBacks[TablePlace(table: table, run: run)] == .some(12))
  }

  @Test("Left with Esc it marks only what was agreed to, and an empty line is an unknown number")
  func leftEarly() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("r\n")
    desk.press(.pageDown, .enter, .escape)
    #expect(desk.picture().contains("okänt"))
    desk.press(.escape)
    #expect(desk.picture().contains("3 av 3"))
    desk.press(.escape, .enter)
    #expect(isMarked(desk) == [false, true, false])
    #expect(desk.session.state.readBacks.first?.value == .some(nil))
  }

  @Test("Esc at once marks nothing and asks nothing")
  func leftAtOnce() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("r\n")
    desk.press(.escape)
    #expect(desk.desk.readBack == nil)
    #expect(desk.desk.overlay == .none)
    #expect(desk.submitted.isEmpty)
  }

  @Test("What is no number of people is asked for again")
  func noNumber() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("r\n")
    desk.press(.enter, .escape)
    desk.type("sju\n")
    #expect(desk.picture().contains("Skriv antalet med siffror"))
    #expect(isMarked(desk) == [false, false, false])
    desk.press(.control("u"))
    desk.type("6\n")
    #expect(isMarked(desk) == [true, false, false])
    #expect(desk.session.state.readBacks.first?.value == .some(6))
  }

  @Test("A wording that changes after it was agreed to is not marked")
  func amendedMeanwhile() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("r\n")
    desk.press(.enter, .enter)
    try desk.elsewhere {
      try $0.run(.amendComment(comment: CommentID(number: 1), text: "Ett och ett", kind: nil))
    }
    desk.press(.escape, .enter)
    #expect(isMarked(desk) == [false, true, false])
  }

  @Test("A wording that is on its way is not agreed to before it can be seen")
  func amendmentOnItsWay() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("r\n")
    desk.disk = .isSlow
    desk.press(.up)
    desk.type("!\n")
    desk.press(.enter)
    #expect(desk.picture().contains("sparas fortfarande"))
    desk.release()
    desk.press(.enter, .escape, .enter)
    #expect(isMarked(desk) == [true, false, false])
    #expect(desk.comments[0].text == "Ett!")
  }

  @Test("Read again, it begins with what is new, and what is amended has to be read again")
  func again() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("r\n")
    desk.press(.enter, .enter, .enter, .enter)
    desk.type("Fyra\nr\n")
    #expect(desk.picture().contains("4 av 4"))
    desk.press(.pageUp)
    #expect(desk.picture().contains("återläst ✓"))
    desk.press(.escape)
    try desk.elsewhere {
      try $0.run(.amendComment(comment: CommentID(number: 2), text: "Två till", kind: nil))
    }
    #expect(isMarked(desk) == [true, false, true, false])
  }

  @Test("Another table is not gone to, and the desk not left, before what was agreed to is marked")
  func goingElsewhere() throws {
    var desk = DeskDriver(try session())
    desk.type("3\nr\n")
    desk.press(.enter, .tab)
    #expect(desk.desk.place == table)
    #expect(desk.picture().contains("Hur många var med?"))
    desk.press(.escape, .control("c"))
    #expect(!desk.hasLeft)
    desk.press(.enter)
    #expect(isMarked(desk) == [true, false, false])
    desk.press(.control("c"))
    #expect(desk.hasLeft)
  }

  @Test("A read-back is taken back by its name")
  func takenBack() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("r\n")
    desk.press(.enter, .enter, .enter, .enter, .control("x"), .control("x"))
    #expect(isMarked(desk) == [false, false, false])
    #expect(desk.session.state.readBacks.isEmpty)
  }

  @Test(
    "Every word of a long comment can be read in every window, part by part, and none of it is cut",
    arguments: [(40, 12), (60, 18), (80, 24), (120, 40), (200, 60)])
  func longComment(columns: Int, rows: Int) throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(0)
    try session.start(1)
    let words = (1...400).map { "ord\($0)" }
    try session.say(words.joined(separator: " "), table: 3)
    var desk = DeskDriver(session, table: 3)
    desk.type("r\n")
    var seen: Set<String> = []
    for _ in 0..<120 {
      seen.formUnion(desk.rows(columns, rows).flatMap { $0.split(separator: " ").map(String.init) })
      desk.press(.down)
    }
    #expect(words.allSatisfy { seen.contains($0) })
  }

  @Test("A short comment stands in large letters")
  func largeLetters() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("r\n")
    #expect(desk.picture(80, 24).contains("█"))
  }
}

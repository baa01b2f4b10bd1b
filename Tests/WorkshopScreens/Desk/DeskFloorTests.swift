import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Who has had the floor, at the desk")
struct DeskFloorTests {
  private func session(
    _ perspectives: [Perspective] = [.user, .relative, .staff, .politician]
  ) throws -> SessionBuilder {
    var plan = Plan.dialogue()
    plan.perspectives = perspectives
    var session = try SessionBuilder(plan)
    try session.start(0)
    session.wait(seconds: 60)
    try session.start(1)
    return session
  }

  private func turns(_ desk: DeskDriver) -> [Perspective: Int] {
    desk.session.state.floor.first?.value.mapValues(\.turns) ?? [:]
  }

  @Test(
    "A lone @ opens it, a key counts at once, Backspace takes back the last, Esc goes to the line")
  func counting() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("@")
    #expect(desk.picture().contains("Enter: räkna vem som har ordet"))
    desk.type("\nbbBnx")
    #expect(turns(desk) == [.user: 3, .relative: 1])
    #expect(desk.picture().contains("Vem har haft ordet, bord 3"))
    #expect(desk.rows().contains { $0.contains("brukare") && $0.contains("3 gånger · nyss") })
    #expect(desk.rows().contains { $0.contains("personal") && $0.contains("inte än") })
    desk.press(.backspace, .backspace)
    #expect(turns(desk) == [.user: 2])
    desk.press(.escape)
    #expect(desk.desk.overlay == .none)
    desk.type("bn\n")
    #expect(desk.comments.map(\.text) == ["bn"])
    #expect(turns(desk) == [.user: 2])
  }

  @Test("A key that is no perspective says so, and which letters there are")
  func unknownLetter() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("@\nx")
    #expect(turns(desk).isEmpty)
    #expect(desk.picture().contains("Inget perspektiv har bokstaven x. b brukare · n närstående"))
  }

  @Test("A letter after @ in the line that is no perspective is said before the line is saved")
  func unreadLetter() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("Ingen svarar @x")
    #expect(desk.picture().contains("Inget perspektiv har bokstaven x. b brukare · n närstående"))
    desk.press(.backspace)
    #expect(desk.picture().contains("b brukare · n närstående"))
    #expect(!desk.picture().contains("Inget perspektiv"))
    desk.type("n")
    #expect(!desk.picture().contains("b brukare"))
    desk.type("\nmejla @hemmanet.se")
    #expect(!desk.picture().contains("Inget perspektiv"))
  }

  @Test(
    "Who has not seen that such a line was not saved begins the next one: two comments never become one"
  )
  func unseenRefusal() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("Ingen svarar @x\n")
    #expect(desk.comments.isEmpty)
    desk.type("Ring efter fyra\n")
    #expect(desk.comments.map(\.text) == ["Ingen svarar @x", "Ring efter fyra"])
    // A lone sign waits for its letter, and who has seen it goes back.
    desk.type("Vem svarar @\n")
    desk.type("n\n")
    desk.type("Mejla dem @x\n")
    desk.press(.backspace)
    desk.type("b\n")
    #expect(desk.comments.suffix(2).map(\.text) == ["Vem svarar", "Mejla dem"])
  }

  @Test(
    "A line with such a letter is not saved, says which letters there are, and is words after Esc")
  func refusedLetter() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("Ingen svarar @x\n")
    #expect(desk.comments.isEmpty)
    #expect(desk.picture().contains("Esc och Enter sparar raden som den står."))
    desk.press(.escape)
    desk.type("\n")
    #expect(desk.comments.map(\.text) == ["Ingen svarar @x"])
    desk.type("Ring @bx\n")
    desk.press(.backspace)
    desk.type("\n")
    #expect(desk.comments.map(\.text) == ["Ingen svarar @x", "Ring"])
  }

  @Test("Letters after @ in a comment that is changed are never saved as words")
  func amendedPerspective() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("Ingen svarar @b\n")
    desk.press(.up)
    desk.type(" efter tre @n\n")
    #expect(desk.comments.map(\.text) == ["Ingen svarar"])
    #expect(desk.picture().contains("Vem som talade ändras inte här."))
    desk.press(.backspace)
    desk.type("b\n")
    #expect(desk.comments.map(\.text) == ["Ingen svarar efter tre"])
  }

  @Test(
    "Only counts are sent, of the table and the round, and nothing is left to take back at the end")
  func onlyCounts() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("@\nb")
    let run = desk.session.currentRun
    #expect(
      desk.submitted == [
        .countTurn(table: TableID(number: 3), run: run, perspective: .user)
      ])
    desk.press(.backspace, .backspace)
    #expect(turns(desk).isEmpty)
    #expect(desk.picture().contains("inget att ta tillbaka här"))
  }

  @Test("Keys pressed faster than the disk are all counted, and taken back in order")
  func fasterThanTheDisk() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("@\n")
    desk.disk = .isSlow
    desk.type("bbn")
    #expect(desk.rows().contains { $0.contains("brukare") && $0.contains("2 gånger") })
    desk.press(.backspace, .backspace)
    desk.release()
    #expect(turns(desk) == [.user: 1])
  }

  @Test("Where the plan does not ask for perspectives @ is a sign like any other")
  func notAsked() throws {
    var desk = DeskDriver(try session([]), table: 3)
    desk.type("@\n")
    #expect(desk.comments.map(\.text) == ["@"])
  }

  @Test("A count that no log of ours has can be counted on from")
  func impossibleCount() throws {
    var session = try session()
    let place = TablePlace(table: TableID(number: 3), run: session.currentRun)
    session.take(
      damaged: .turnsRestored(place, .user, FloorCount(turns: .max, last: session.now)))
    var desk = DeskDriver(session, table: 3)
    desk.disk = .isSlow
    desk.type("@\nbn")
    #expect(desk.desk.floorRows.first?.turns == .max)
    #expect(desk.rows().contains { $0.contains("\(Int.max)") })
  }

  @Test("After Esc a lone @ is text")
  func literally() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("@")
    desk.press(.escape, .enter)
    #expect(desk.comments.map(\.text) == ["@"])
  }

  @Test("Who has been silent for ten minutes while others spoke four times is told of gently")
  func silence() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("@\nn")
    desk.session.wait(seconds: 12 * 60)
    #expect(!desk.picture().contains("har inte haft ordet"))
    desk.type("bpo")
    #expect(!desk.picture().contains("har inte haft ordet"))
    desk.type("b")
    #expect(desk.picture().contains("Närstående har inte haft ordet på 12 minuter."))
    desk.press(.escape)
    #expect(desk.picture().contains("Närstående har inte haft ordet på 12 minuter."))
    desk.type("@\nn")
    #expect(!desk.picture().contains("har inte haft ordet"))
  }

  @Test(
    "Who has not had the floor at all is told of from the beginning of the round, and nobody in another round"
  )
  func silenceFromTheStart() throws {
    var desk = DeskDriver(try session(), table: 3)
    desk.type("@\nbnpb")
    desk.session.wait(seconds: 11 * 60)
    desk.type("bbnpp")
    #expect(desk.picture().contains("Politiker har inte haft ordet än, efter 11 minuter."))
    desk.press(.escape)
    try desk.elsewhere { try $0.start(2) }
    #expect(!desk.picture().contains("har inte haft ordet"))
  }

  @Test("In a wide window the bars stay in a corner once they have been used in the round")
  func corner() throws {
    var desk = DeskDriver(try session(), table: 3)
    #expect(!desk.picture(120, 40).contains("erfarenhet"))
    desk.type("@\nbbn")
    desk.press(.escape)
    #expect(desk.rows(120, 40).contains { $0.contains("b  brukare") && $0.contains("2") })
    #expect(desk.rows(200, 60).contains { $0.contains("b  brukare") && $0.contains("2") })
    #expect(!desk.picture(119, 40).contains("b  brukare"))
    desk.type("4\n")
    #expect(!desk.picture(120, 40).contains("b  brukare"))
  }

  @Test("All ten perspectives are seen in a small window")
  func tenPerspectives() throws {
    var desk = DeskDriver(try session(Perspective.allCases), table: 3)
    desk.type("@\n")
    let picture = desk.picture(60, 18)
    for entry in desk.desk.index.letters.entries {
      let word = desk.desk.context.catalogue.perspectives.one(entry.perspective)
      #expect(picture.contains("\(entry.letter)  \(word.prefix(14))"))
    }
  }
}

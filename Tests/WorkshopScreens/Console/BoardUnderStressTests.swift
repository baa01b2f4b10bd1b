import Language
import Seating
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("The board of seats when the day is not as planned")
struct BoardUnderStressTests {
  @Test("Without rounds or people it says what is missing, and nothing is planned")
  func nobody() throws {
    var plan = Plan.dialogue()
    plan.steps = [PlannedStep(kind: .opening, minutes: 5)]
    var console = ConsoleDriver(try SessionBuilder(plan))
    console.press("b")
    #expect(console.screen.mode == .following)
    #expect(console.message.contains("Lägg till ett i planen"))
    plan = Plan.dialogue()
    plan.participants = nil
    console = ConsoleDriver(try SessionBuilder(plan))
    console.press("b", "Enter")
    #expect(console.message == Catalogue.swedish.consolePrompts.writeSomething)
    console.press("\"0\"", "Enter")
    #expect(console.message.contains("1 till 1000"))
    console.press("Ctrl-U", "\"6\"", "Enter", "\"kanske\"", "Enter")
    #expect(console.message == "Svara j eller n.")
    #expect(console.session.state.seating == nil)
  }

  @Test("One person at one table can be shown, cannot be swapped, and can leave last of all")
  func onePerson() throws {
    var console = ConsoleDriver(try SeatedWorkshop.session([SeatedPerson()], tables: 1))
    console.press("b", "Enter", "Enter")
    #expect(console.cursor?.held == nil)
    console.press("s")
    #expect(console.message == "Ingen går att byta med 1.")
    console.press("Up", "Down", "Tab", "BackTab", "9", "1")
    #expect(console.cursor?.person == 1)
    console.press("Delete")
    console.enter()
    #expect(console.cursor != nil)
  }

  @Test("The only table cannot be closed, and it is said why")
  func lastTable() throws {
    var console = ConsoleDriver(try SeatedWorkshop.session([SeatedPerson()], tables: 1))
    console.press("b", "c")
    #expect(console.message == "Alla bord är stängda. Öppna minst ett.")
    #expect(console.screen.seats?.proposal == nil)
  }

  @Test("Seats that name a step that was taken out are shown without it, and can still be changed")
  func removedStep() throws {
    var session = try SeatedWorkshop.session()
    try session.run(.removeStep(step: session.state.stepOrder[2]))
    var console = ConsoleDriver(session)
    console.press("b")
    #expect(console.screen.seats?.board?.rounds.count == 2)
    try console.find(12)
    console.press("s", "Enter")
    #expect(console.message.hasSuffix("sparat ✓"))
    #expect(console.session.state.seating?.rounds.count == 2)
  }

  @Test("When another console changes the seats the board follows and keeps whoever was taken up")
  func changedElsewhere() throws {
    var console = ConsoleDriver(try SeatedWorkshop.session())
    console.press("b")
    try console.find(12)
    console.press("Enter", "Tab")
    var other = try #require(try SeatingDraft(of: console.session.state)?.announced())
    let stranger = try console.stranger(to: 20)
    let step = console.session.state.stepOrder[1]
    let isSwapped = other.swap(20, stranger, in: step)
    #expect(isSwapped)
    try console.elsewhere { try $0.run(.adoptSeating(other.arrangement)) }
    #expect(console.cursor?.held == 12)
    #expect(console.screen.seats?.board?.arrangement == other.arrangement)
    try console.elsewhere { session in
      var draft = try #require(SeatingDraft(of: session.state))
      draft.setLeft(12, true)
      try session.run(.adoptSeating(draft.planned().arrangement))
    }
    #expect(console.cursor != nil && console.cursor?.held == nil)
  }

  @Test("A proposal that another console has overtaken is let go, and it is said")
  func overtaken() throws {
    var console = ConsoleDriver(try SeatedWorkshop.session())
    console.press("b", "+")
    var other = try #require(try SeatingDraft(of: console.session.state)?.announced())
    let isLocked = other.setLocked(9, in: console.session.state.stepOrder[1], true)
    #expect(isLocked)
    try console.elsewhere { try $0.run(.adoptSeating(other.arrangement)) }
    #expect(console.screen.seats?.proposal == nil)
    #expect(console.message == Catalogue.swedish.board.changedMeanwhile)
  }

  @Test("A round that begins while somebody is taken up stands; whoever was taken up is let go")
  func roundBegins() throws {
    var console = ConsoleDriver(try SeatedWorkshop.session())
    console.press("b")
    try console.find(12)
    console.press("Enter")
    try console.elsewhere { try $0.start(SeatedWorkshop.firstRound) }
    #expect(console.cursor != nil && console.cursor?.held == nil)
    console.press("Enter")
    #expect(console.message.contains("har börjat"))
  }

  @Test("Taking back the first plan of all closes the board")
  func firstPlanUndone() throws {
    var console = ConsoleDriver(try SessionBuilder(.dialogue()))
    console.press("b", "Enter", "Enter", "Enter")
    console.enter()
    console.press("Backspace")
    #expect(console.session.state.seating == nil && console.cursor == nil)
    #expect(console.message.hasPrefix("Ångrat: Platser för alla"))
  }

  @Test("Digits that follow one another are one table")
  func manyTables() throws {
    let people = Array(repeating: SeatedPerson(), count: 120)
    var console = ConsoleDriver(try SeatedWorkshop.session(people, tables: 15))
    console.press("b", "1", "4")
    #expect(console.cursor?.table == TableID(number: 14))
    console.press("2")
    #expect(console.cursor?.table == TableID(number: 2))
    console.press("1", "Down", "1")
    #expect(console.cursor?.table == TableID(number: 1))
  }

  @Test("A name that someone chose to be called can hold anything and moves nothing")
  func hostileAlias() throws {
    var people = SeatedWorkshop.people
    people[0].alias = .present("\u{1b}[2J\u{202e}" + String(repeating: "漢", count: 90))
    var console = ConsoleDriver(try SeatedWorkshop.session(people))
    console.press("b")
    for (columns, rows) in [(60, 18), (80, 24), (120, 40)] {
      for row in console.rows(columns, rows) {
        #expect(TextWidth.columns(of: row) <= columns)
        #expect(!row.unicodeScalars.contains("\u{1b}") && !row.unicodeScalars.contains("\u{202e}"))
      }
    }
  }

  @Test(
    "It can be drawn in every size, with few and with many at a table, and cuts nothing silently")
  func everySize() throws {
    for (count, tables) in [(1, 1), (32, 5), (200, 3), (90, 30)] {
      let people = Array(repeating: SeatedPerson(perspectives: [.user]), count: count)
      var console = ConsoleDriver(try SeatedWorkshop.session(people, tables: tables))
      console.press("b", "Down", "Down")
      for columns in stride(from: 40, through: 130, by: 9) {
        for rows in stride(from: 12, through: 45, by: 3) {
          let frame = console.frame(columns, rows)
          #expect(frame.cursor != nil)
          if let cursor = frame.cursor {
            #expect(frame.bounds.contains(cursor))
            if let person = console.cursor?.person {
              let row = frame.textRows[cursor.row]
              #expect(row.contains("\(person)"), "\(count) at \(tables), \(columns)x\(rows)")
            }
          }
        }
      }
      for columns in stride(from: 1, through: 39, by: 4) { _ = console.frame(columns, 5) }
    }
  }

  @Test("At 60×18 a table of eight and the verdict are seen whole")
  func smallest() throws {
    let people = Array(repeating: SeatedPerson(), count: 40)
    var console = ConsoleDriver(try SeatedWorkshop.session(people))
    console.press("b", "4")
    let rows = console.rows(60, 18)
    let text = rows.joined(separator: "\n")
    let round = try #require(console.screen.seats?.round)
    #expect(round.groups[3].people.allSatisfy { text.contains(" \($0)") })
    #expect(text.contains("par möts igen; planen har"))
    #expect(!rows.dropLast().contains { $0.contains("…") })
  }
}

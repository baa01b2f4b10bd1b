import Language
import Seating
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("The board of seats")
struct BoardTests {
  private func board() throws -> ConsoleDriver {
    var console = ConsoleDriver(try SeatedWorkshop.session())
    console.press("b")
    return console
  }

  @Test("A swap says what it does before it is done, and then does just that")
  func swap() throws {
    var console = try board()
    try console.find(12)
    console.press("Enter")
    let other = try console.stranger(to: 12)
    let (own, its) = (console.table(of: 12), console.table(of: other))
    let before = try #require(console.screen.seats?.board?.assessment.pairsMeetingAgain)
    try console.find(other)
    let promised = try #require(console.screen.seats?.swap?.consequence.effect.pairsMeetingAgain)
    #expect(console.shows("12 Robin byter med"))
    #expect(console.screen.enterLabel == "låt 12 och \(other) byta plats")
    console.press("Enter")
    #expect(console.table(of: 12) == its && console.table(of: other) == own)
    #expect(console.screen.seats?.board?.assessment.pairsMeetingAgain == before + promised)
    #expect(console.message == "12 och \(other) har bytt plats i samtalspass 1 – sparat ✓")
  }

  @Test("Esc lets go of whoever was taken up, and nobody has moved")
  func letGo() throws {
    var console = try board()
    let before = console.session.state.seating
    try console.find(12)
    console.press(.character(" "))
    console.press("Tab")
    #expect(console.cursor?.held == 12)
    console.press("Esc")
    #expect(console.cursor != nil && console.cursor?.held == nil)
    console.press("Esc")
    #expect(console.cursor == nil && console.session.state.seating == before)
  }

  @Test("Undo puts people back and says who they were; redo moves them again")
  func undo() throws {
    var console = try board()
    let before = console.session.state.seating
    try console.find(12)
    console.press("s", "Enter")
    let after = console.session.state.seating
    #expect(after != before)
    console.press("Backspace")
    #expect(console.session.state.seating == before)
    #expect(console.message.hasPrefix("Ångrat: 12 och "))
    console.press("Ctrl-Y")
    #expect(console.session.state.seating == after)
  }

  @Test("Undo on the board takes back seats only: a step that was begun goes on")
  func undoOfSeatsOnly() throws {
    var console = ConsoleDriver(try SeatedWorkshop.session())
    console.enter()
    #expect(console.kind == .opening)
    console.press("b", "Backspace")
    #expect(console.kind == .opening)
    #expect(console.message == Catalogue.swedish.board.nothingToUndo)
  }

  @Test("The best swaps are listed best first, and Enter makes the one that is chosen")
  func suggestions() throws {
    var console = try board()
    try console.find(12)
    console.press("s", "Down")
    guard case .suggestions(let list)? = console.cursor?.focus else {
      Issue.record("no list")
      return
    }
    let other = list.entries[1].other
    let (own, its) = (console.table(of: 12), console.table(of: other))
    console.press("Enter")
    #expect(console.table(of: 12) == its && console.table(of: other) == own)
  }

  @Test("A locked seat stays through swaps and through planning anew")
  func locked() throws {
    var console = try board()
    try console.find(12)
    console.press("l")
    #expect(console.session.state.seating?.rounds[0].locked == [12])
    let table = console.table(of: 12)
    console.press("Enter")
    #expect(console.cursor?.held == nil && console.message.hasPrefix("12 är låst"))
    let other = try console.stranger(to: 12)
    try console.find(other)
    console.press("Enter")
    try console.find(12)
    #expect(console.screen.enterLabel == nil)
    console.press("Enter", "Esc")
    #expect(console.table(of: 12) == table)
    try console.find(3)
    console.press("Delete")
    console.enter()
    #expect(console.table(of: 3) == nil && console.table(of: 12) == table)
    try console.find(12)
    console.press("l")
    #expect(console.session.state.seating?.rounds[0].locked == [])
  }

  @Test("The seats of a round that has begun stand: no swap, no lock")
  func begun() throws {
    var session = try SeatedWorkshop.session()
    try session.start(SeatedWorkshop.firstRound)
    var console = ConsoleDriver(session)
    let before = console.session.state.seating
    console.press("b")
    #expect(console.cursor?.round == console.screen.seats?.board?.rounds[1])
    console.press("Left")
    #expect(console.shows("har börjat"))
    console.press("Enter")
    #expect(console.message == "Samtalspass 1 har börjat; platserna står fast.")
    console.press("l", "s")
    #expect(console.session.state.seating == before)
  }

  @Test("Somebody who comes late gets the next number and is shown before it is saved")
  func arrival() throws {
    var console = try board()
    console.press("+")
    #expect(console.cursor?.person == 33)
    #expect(console.shows("Förslag: en till, med nummer 33"))
    #expect(console.session.state.seating?.people.count == 32)
    console.enter()
    #expect(console.session.state.seating?.people.count == 33)
    #expect((1...3).allSatisfy { console.table(of: 33, $0) != nil })
  }

  @Test("Somebody who leaves has no seat in rounds to come, and can come back")
  func leaving() throws {
    var session = try SeatedWorkshop.session()
    try session.start(SeatedWorkshop.firstRound)
    var console = ConsoleDriver(session)
    console.press("b")
    try console.find(20)
    console.press("Delete")
    #expect(console.shows("Förslag: 20 har gått"))
    console.enter()
    #expect(console.table(of: 20, 1) != nil)
    #expect(console.table(of: 20, 2) == nil && console.table(of: 20, 3) == nil)
    try console.find(20)
    console.press("Delete")
    #expect(console.shows("Förslag: 20 är tillbaka"))
    console.enter()
    #expect(console.table(of: 20, 2) != nil && console.table(of: 20, 3) != nil)
  }

  @Test("A table is closed for the rounds to come once the moves have been shown, and opened again")
  func closing() throws {
    var console = try board()
    console.press("3", "c")
    #expect(console.shows("Bord 3 stängt"))
    #expect(console.shows("än meddelat"))
    #expect(console.seats(1).contains(TableID(number: 3)))
    console.enter()
    for round in 1...3 { #expect(!console.seats(round).contains(TableID(number: 3))) }
    console.press("3", "c")
    console.enter()
    #expect(console.seats(1).contains(TableID(number: 3)))
  }

  @Test(
    "A proposal that Esc lets be changes nothing, and keys for other changes wait until it is decided"
  )
  func proposalLetBe() throws {
    var console = try board()
    let before = console.session.state.seating
    console.press("3", "c", "+")
    #expect(console.message == Catalogue.swedish.board.decideFirst)
    #expect(console.screen.seats?.proposal?.change == .closing(TableID(number: 3)))
    console.press("Esc")
    #expect(console.screen.seats?.proposal == nil && console.cursor != nil)
    #expect(console.session.state.seating == before)
  }

  @Test("An Enter that is held down does not save a proposal")
  func heldEnter() throws {
    var console = ConsoleDriver(try SessionBuilder(.dialogue()))
    console.press("b", "Enter", "Enter", "Enter", "Enter", "Enter")
    #expect(console.session.state.seating == nil)
    #expect(console.screen.seats?.proposal != nil)
    console.enter()
    #expect(console.session.state.seating?.people.count == 32)
  }

  @Test("Seats are planned from the board: how many, hosts who stay, every table")
  func firstPlan() throws {
    var console = ConsoleDriver(try SessionBuilder(SeatedWorkshop.plan(tables: 3)))
    console.press("b", "Ctrl-U", "\"12\"", "Enter", "\"j\"", "Enter", "\"n\"", "Enter")
    #expect(console.shows("Förslag: platser för alla"))
    console.enter()
    let seating = try #require(console.session.state.seating)
    #expect(seating.people.map { $0.host?.number } == [1, 2, 3] + Array(repeating: nil, count: 9))
    #expect(!seating.visitsEveryTable)
    for round in 1...3 { #expect((1...3).map { console.table(of: $0, round) } == [1, 2, 3]) }
  }

  @Test("A round that was added to the plan has no seats until the rest is planned anew")
  func addedRound() throws {
    var session = try SeatedWorkshop.session()
    let third = session.state.stepOrder[3]
    try session.run(.insertStep(PlannedStep(kind: .tableRound, minutes: 15), after: third))
    var console = ConsoleDriver(session)
    console.press("b", "Right", "Right", "Right")
    #expect(console.shows("Samtalspasset har inga platser än. Tryck n för att planera."))
    console.press("n")
    #expect(console.shows("ingen behöver få nytt besked"))
    console.enter()
    #expect(console.seats(4).compactMap { $0 }.count == 32)
  }

  @Test("Where somebody met before is said of whoever is under the cursor")
  func meetsAgain() throws {
    var console = try board()
    let meeting = try #require(
      console.screen.seats?.board?.assessment.meetingsAgain.first { $0.rounds.contains(1) })
    let (one, other) = (meeting.pair.first.number, meeting.pair.second.number)
    try console.find(one)
    #expect(console.shows("möter \(other) även i samtalspass"))
  }
}

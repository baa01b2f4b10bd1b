import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// The facilitator's screen in lines.
struct PlainConsoleTests {
  private typealias Talk = PlainTalk

  @Test(
    "Help names the keys that do the same as the numbers, and the greeting says that they can be typed"
  )
  func keys() throws {
    var talk = Talk(try SessionBuilder(.dialogue()))
    #expect(talk.lines.contains { $0.contains("en tangents namn") })
    try talk.say("", "?")
    #expect(talk.lines.contains { $0.contains("skriv en förhoppning (h) –") })
    #expect(talk.lines.contains { $0.contains("meddelande till rummet (m) –") })
  }

  @Test(
    "What has been answered of a question is kept, and asked about again by a console that starts")
  func draft() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(7)
    let context = ScreenContext(
      catalogue: .swedish, station: ConsoleDriver.station, random: .seeded(1),
      minutesFromUTC: 120, fileName: "verkstad.jsonl", describe: { _ in "" })
    var plain = PlainConsole(context: context)
    _ = plain.follow(session.state, at: session.now)
    var kept: [DraftSheet] = []
    for line in ["a", "Ring kommunen"] {
      for case .keep(let sheet) in plain.receive(line: line, at: session.now).effects {
        kept.append(sheet)
      }
    }
    let sheet = try #require(kept.last)
    #expect(sheet.answers.map(\.text) == ["Ring kommunen"])
    var again = PlainConsole(context: context, drafts: sheet)
    _ = again.follow(session.state, at: session.now)
    #expect(again.greeting(at: session.now).contains("Du hade börjat skriva: Ring kommunen"))
    let asked = again.receive(line: "a", at: session.now).lines
    #expect(asked.contains("Vad ska göras? [Ring kommunen]"))
  }

  @Test("Empty lines and answers take a workshop from the opening to the reveal")
  func workshop() throws {
    var talk = Talk(try SessionBuilder(.dialogue(dots: DotRule(cutAfter: 1))))
    #expect(talk.lines.contains("Enter: börja med Öppning"))
    try talk.say("")
    #expect(talk.lines.contains("Enter: visa frågan"))
    try talk.say("h", "Att vi lyssnar.", "")
    #expect(talk.session.state.comments.count == 1)
    try talk.say("", "", "", "", "", "", "")
    #expect(talk.session.state.currentStep == StepID(number: 5))
    try talk.say("+", "Bemötande", "Lärande", "")
    #expect(talk.session.state.themes.count == 2)
    try talk.say("", "")
    #expect(talk.lines.contains { $0.contains("[32]") })
    try talk.say("", "", "")
    try talk.say("A27", "B9", "")
    #expect(talk.lines.contains { $0.contains("36 av 160") })
    try talk.say("", "", "")
    #expect(talk.lines.contains { $0.contains("Bemötande, 27 pluppar") })
    #expect(talk.lines.contains("Enter: vidare till Fördjupning"))
  }

  @Test("A comment from a table is read out with where it was said")
  func comments() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var talk = Talk(session)
    let desk = Station(.desk, table: TableID(number: 3), tag: "x9ff")
    let comment = NewComment(
      text: "Vem svarar?", table: TableID(number: 3), run: talk.session.currentRun)
    try talk.session.run(.addComment(comment), by: desk)
    let lines = talk.plain.follow(talk.session.state, at: talk.session.now)
    #expect(lines == ["Från bord 3 · samtalspass 1: Vem svarar?"])
  }

  @Test("Time is told at whole minutes once it runs short, and once each")
  func time() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var talk = Talk(session)
    #expect(talk.plain.tick(at: talk.session.now) == [])
    talk.session.wait(seconds: 21 * 60)
    #expect(talk.plain.tick(at: talk.session.now) == ["4 minuter kvar"])
    #expect(talk.plain.tick(at: talk.session.now) == [])
    talk.session.wait(seconds: 60)
    #expect(talk.plain.tick(at: talk.session.now) == ["3 minuter kvar"])
  }

  @Test("The choices have numbers, and a number does what it says")
  func numbers() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var talk = Talk(session)
    try talk.say("?")
    let blank = try #require(talk.lines.first { $0.contains("släck väggen") })
    let number = try #require(blank.split(separator: " ").first.map(String.init))
    try talk.say(number)
    #expect(talk.session.state.stageOrders.isBlank)
    try talk.say("999")
    #expect(talk.lines == ["Det finns inget val 999. ? visar valen."])
  }

  @Test("A full stop leaves a question without doing anything")
  func cancel() throws {
    var talk = Talk(try SessionBuilder(.dialogue()))
    try talk.say("m", ".")
    #expect(talk.session.state.stageOrders.message == nil)
    try talk.say("m", "Nyckel hittad", "")
    #expect(talk.session.state.stageOrders.message == "Nyckel hittad")
  }

  @Test("A list of comments is left with Enter, and a number shows one on the wall")
  func reading() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say("Först", table: 3)
    var talk = Talk(session)
    try talk.say("/", "först")
    #expect(talk.lines.contains("1  bord 3 · samtalspass 1: Först"))
    try talk.say("1", "")
    #expect(talk.session.state.comments[CommentID(number: 1)]?.visibility == .released)
    #expect(talk.session.state.currentRun?.step == StepID(number: 2))
  }

  @Test("The day is read in lines, and what is left is spread once an empty line has agreed")
  func day() throws {
    var talk = Talk(try DayWorkshop.round(late: 6))
    #expect(talk.lines.contains("5 minuter för lite före Lunch 10:00"))
    try talk.say("o")
    #expect(talk.lines.contains("  Samtalspass 2 · 09:00 ~09:06 25 min"))
    #expect(talk.lines.contains { $0.hasPrefix("+5 min: Lunch 10:00 står fast") })
    try talk.say("s")
    #expect(
      talk.lines.contains { $0.hasPrefix("Samtalspass 2: 25 → 22 min, Sortering: 35 → 32 min") })
    try talk.say("")
    #expect(talk.session.state.steps[StepID(number: 5)]?.planned.minutes == 32)
  }

  @Test(
    "Heads are counted table by table in lines; an empty line keeps the number that stands there")
  func headcount() throws {
    var talk = Talk(try DayWorkshop.round())
    try talk.say("g")
    #expect(talk.lines.contains { $0.hasPrefix("Bord 1: hur många?") && $0.hasSuffix("[7]") })
    try talk.say("", "5", "", "", "")
    #expect(talk.session.state.headcounts.values.sorted() == [5, 6, 6, 6, 7])
  }

  @Test("A call for help is said when it comes, and answered by the table's number")
  func calls() throws {
    var talk = Talk(try TalkingTables.round())
    try talk.session.report(3, .help, "Två talar i munnen på alla andra.")
    let lines = talk.plain.follow(talk.session.state, at: talk.session.now)
    #expect(lines == ["HJÄLP: bord 3 – Två talar i munnen på alla andra."])
    #expect(talk.plain.follow(talk.session.state, at: talk.session.now) == [])
    try talk.say("t")
    #expect(talk.lines.contains { $0.contains("7 lappar, 2 inskrivna, 5 kvar") })
    try talk.say("3", "Jag kommer")
    #expect(
      talk.session.state.reports[ReportID(number: 1)]?.standing == .answered("Jag kommer"))
    try talk.say("4l", "9", "2 s")
    #expect(talk.session.state.plan.tables[1].source == .paper)
    #expect(talk.lines.contains { $0.contains("9 lappar, 2 inskrivna, 7 kvar") })
    try talk.say("3 q")
    #expect(talk.lines.contains { $0.contains("Det finns inget val 3 q.") })
    try talk.say("")
    #expect(talk.session.state.currentStep == StepID(number: 2))
  }

  @Test("Proposals are taken up and laid aside by their numbers")
  func proposals() throws {
    var talk = Talk(try TalkingTables.proposing())
    #expect(talk.lines.contains("3 förslag från borden"))
    try talk.say("f")
    #expect(talk.lines.contains("2  Slutsats: Närhet slår storlek. · bord 1"))
    try talk.say("2", "1 x", "-")
    #expect(talk.session.state.conclusions.count == 1)
    #expect(
      talk.session.state.proposals[ProposalID(number: 1)]?.settlement == .declined(reason: nil))
    try talk.say("1")
    #expect(talk.session.state.terms.count == 1)
    #expect(talk.lines.contains("Inga förslag väntar."))
  }

  @Test("Seats are planned, told and saved in lines, and it is said how they are changed")
  func seats() throws {
    var talk = Talk(try SessionBuilder(.dialogue()))
    try talk.say("b", "", "j", "")
    #expect(talk.lines.contains { $0.hasPrefix("  Bord 1: 1 · ") })
    #expect(talk.lines.contains { $0.hasPrefix("Minst 7 par möts igen") })
    #expect(talk.lines.last == Catalogue.swedish.board.saveInLines)
    #expect(talk.session.state.seating == nil)
    try talk.say(".")
    #expect(talk.session.state.seating == nil)
    try talk.say("b", "", "", "", "")
    #expect(talk.session.state.seating?.people.count == 32)
    #expect(talk.lines.contains("Platser för alla – sparat ✓"))
    try talk.say("b")
    #expect(talk.lines.contains("Samtalspass 1"))
    #expect(!talk.lines.contains("Samtalspass 2"))
    #expect(talk.lines.contains { $0.contains("+ en till, Delete har gått") })
    try talk.say("")
    #expect(talk.session.state.currentStep == nil)
    try talk.say("")
    #expect(talk.session.state.currentStep == StepID(number: 1))
  }
}

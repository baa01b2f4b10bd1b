import Language
import SessionEngine
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("Tables and the facilitator, at the desk in lines")
struct PlainDeskTableTests {
  private let station = Station(.desk, table: TableID(number: 3), tag: "d3sk")
  private let table = TableID(number: 3)

  private func desk() -> PlainDesk {
    PlainDesk(
      context: ScreenContext(
        catalogue: .swedish, station: station, random: .seeded(5), minutesFromUTC: 120,
        fileName: "verkstad.jsonl", describe: { _ in "Disken är full." }), restoring: nil)
  }

  private func session(at place: Int) throws -> SessionBuilder {
    var plan = Plan.dialogue()
    plan.perspectives = [.user, .relative, .staff]
    var session = try SessionBuilder(plan)
    for step in 0...place {
      try session.start(step)
      session.wait(seconds: 60)
    }
    return session
  }

  /// Hands lines in one after another and answers with all that is said after the step was.
  private func play(
    _ lines: [String], on session: inout SessionBuilder, with desk: inout PlainDesk
  ) throws -> [String] {
    _ = desk.follow(session.state, at: session.now)
    var said: [String] = []
    for line in lines {
      let reply = desk.receive(line: line, at: session.now)
      said += reply.lines
      for case .submit(let id, let command) in reply.effects {
        let result: CommandOutcome.Result
        do {
          _ = try session.run(command, by: station, as: id)
          said += desk.follow(session.state, at: session.now)
          result = .saved(Receipt(try #require(session.state.journal[id])))
        } catch let refusal as Refusal {
          result = .refused(refusal)
        }
        said += desk.receive(CommandOutcome(id: id, result: result), at: session.now).lines
      }
    }
    return said
  }

  @Test("Read-back goes one comment at a time: an empty line agrees, and a number ends it")
  func readBack() throws {
    var session = try session(at: 1)
    for text in ["Ett", "Två", "Tre"] { try session.say(text, table: 3) }
    try session.run(.setHeadcount(table: table, run: session.currentRun, people: 7))
    var desk = desk()
    let said = try play(
      ["/r", "", "/d", "/d", "/a Tre!", "", "sju", ""], on: &session, with: &desk)
    #expect(
      said == [
        "Återläsning, bord 3: 1 av 3", "Ett",
        "Tom rad: stämmer. /a TEXT ändrar, /d stryker, /o läser vidare, /b backar, /s slutar.",
        "Återläsning, bord 3: 2 av 3", "Två", "Stryka ”Två”? /d igen stryker det.",
        "Återläsning, bord 3: 2 av 2", "Tre", "Struket: inlägg ”Två” ✓",
        "sparat ✓ bord 3, samtalspass 1: Tre!", "Hur många var med? Tom rad: 7.",
        "Skriv antalet med siffror, eller töm raden.",
        "Återläst ✓ 2 inlägg, 7 personer var med",
      ])
    let marked = session.state.comments.all.filter { $0.value.isReadBack }.map(\.id.number)
    #expect(marked == [1, 3])
  }

  @Test("/o and /b read on and back, /s ends it, and a line of words is a comment meanwhile")
  func movingInReadBack() throws {
    var session = try session(at: 1)
    for text in ["Ett", "Två"] { try session.say(text, table: 3) }
    var desk = desk()
    let said = try play(["/r", "/o", "/b", "Tre", "/s", "/r"], on: &session, with: &desk)
    #expect(
      said.dropFirst(3) == [
        "Återläsning, bord 3: 2 av 2", "Två", "Återläsning, bord 3: 1 av 2", "Ett",
        "sparat ✓ bord 3, samtalspass 1: Tre", "Återläsning, bord 3: 1 av 3", "Ett",
        "Tom rad: stämmer. /a TEXT ändrar, /d stryker, /o läser vidare, /b backar, /s slutar.",
      ])
  }

  @Test("/@ counts who has the floor, tells it and takes back")
  func floor() throws {
    var session = try session(at: 1)
    var desk = desk()
    let said = try play(["/@ b", "/@ b", "/@ n", "/@ -", "/@", "/@ z"], on: &session, with: &desk)
    #expect(said[0] == "brukare: 1 gång")
    #expect(said[1] == "brukare: 2 gånger")
    #expect(said[2] == "närstående: 1 gång")
    #expect(said[3].hasPrefix("Tillbakataget"))
    #expect(
      said.suffix(5) == [
        "Vem har haft ordet, bord 3", "b  brukare: 2 gånger", "n  närstående: inte än",
        "p  personal: inte än", "Inget perspektiv har bokstaven z.",
      ])
  }

  @Test("Words after > go to the facilitator, and the answer is said when it comes")
  func reports() throws {
    var session = try session(at: 1)
    var desk = desk()
    let said = try play([">2", "> Dörren är låst"], on: &session, with: &desk)
    #expect(
      said == [
        "Skickat till samtalsledaren ✓ vi behöver hjälp",
        "Skickat till samtalsledaren ✓ ”Dörren är låst”",
      ])
    try session.run(.answerReport(report: ReportID(number: 1), answer: "jag kommer"))
    #expect(desk.follow(session.state, at: session.now) == ["Svar: jag kommer"])
    try session.run(.showMessage(text: "Kaffe"))
    #expect(desk.follow(session.state, at: session.now) == ["På väggen: Kaffe"])
    #expect(desk.follow(session.state, at: session.now).isEmpty)
  }

  @Test("Notes are moved and removed, and proposals told with what became of them")
  func notes() throws {
    var session = try session(at: 6)
    try session.run(.createTheme(title: "Dörren", description: nil, parent: nil))
    try session.run(.assignTopic(theme: ThemeID(number: 1), table: table))
    var desk = desk()
    let said = try play(
      ["Ett", "Två", "/u", "/u", "/v", "/d", "/d", "* Ring | Anna", "/p"], on: &session, with: &desk
    )
    #expect(
      said.dropFirst(2) == [
        "Nu står den som nummer 1 av 2.", "Den står redan först.",
        "Nu står den som nummer 2 av 2.", "Ta bort ”Två”? /d igen tar bort.", "Borttagen ✓",
        "Skickat ✓ förslag till åtgärd", "åtgärd: Ring · vem: Anna – väntar",
      ])
    try session.run(.declineProposal(proposal: ProposalID(number: 1), reason: "inte nu"))
    #expect(
      try play(["/p"], on: &session, with: &desk) == [
        "åtgärd: Ring · vem: Anna – lades åt sidan: inte nu"
      ])
  }

  @Test("Who is new at the table is said with the round, and again with the help")
  func company() throws {
    var plan = Plan.dialogue()
    plan.seating = .planned
    var session = try SessionBuilder(plan)
    try session.run(
      .adoptSeating(
        SeatingArrangement(
          people: [SeatedPerson(), SeatedPerson()],
          rounds: [SeatedRound(step: StepID(number: 2), seats: [table, TableID(number: 1)])],
          seed: 1)))
    var desk = desk()
    _ = desk.follow(session.state, at: session.now)
    try session.start(0)
    session.wait(seconds: 60)
    try session.start(1)
    #expect(desk.follow(session.state, at: session.now).last == "Vid ert bord: 1.")
    #expect(try play(["/?"], on: &session, with: &desk).contains("Vid ert bord: 1."))
  }

  @Test("> reads out what can be told, and the number after it tells it; later it is a table again")
  func chooses() throws {
    var session = try session(at: 1)
    var desk = desk()
    let said = try play([">", "2", "1", ">", "Ett ord", "1"], on: &session, with: &desk)
    #expect(said.first?.contains("1: bordet är klart. 2: vi behöver hjälp.") == true)
    #expect(said.contains("Skickat till samtalsledaren ✓ vi behöver hjälp"))
    #expect(said.count { $0 == "Nu skriver du för bord 1." } == 2)
    #expect(session.state.reports.all.map(\.value.kind) == [.help])
    #expect(session.state.comments.all.map(\.value.text) == ["Ett ord"])
  }
}

import EventLog
import Language
import SessionEngine
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("The desk in lines")
struct PlainDeskTests {
  private let station = Station(.desk, table: TableID(number: 3), tag: "d3sk")

  private func desk() -> PlainDesk {
    PlainDesk(
      context: ScreenContext(
        catalogue: .swedish, station: station, random: .seeded(5), minutesFromUTC: 120,
        fileName: "verkstad.jsonl", describe: { _ in "Disken är full." }), restoring: nil)
  }

  private func session() throws -> SessionBuilder {
    var session = try SessionBuilder(.dialogue())
    try session.start(0)
    session.wait(seconds: 60)
    try session.start(1)
    return session
  }

  /// Hands lines in one after another and answers with all that is said.
  private func play(
    _ lines: [String], on session: inout SessionBuilder, with desk: inout PlainDesk
  ) throws -> [String] {
    var said: [String] = desk.follow(session.state, at: session.now)
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

  @Test("A line is a comment, and is answered when it is saved and not before")
  func saves() throws {
    var session = try session()
    var desk = desk()
    _ = desk.follow(session.state, at: session.now)
    let reply = desk.receive(line: "Det tar stopp", at: session.now)
    #expect(reply.lines.isEmpty)
    let said = try play(["?Vem svarar"], on: &session, with: &desk)
    #expect(said == ["sparat ✓ bord 3, samtalspass 1: Vem svarar"])
    #expect(session.state.comments[CommentID(number: 1)]?.kind == .question)
  }

  @Test("Tables, signs, amending and taking back work as at the desk")
  func works() throws {
    var session = try session()
    var desk = desk()
    let said = try play(
      [
        "5", "Vid femman", "/a Vid femman, sa jag", "9", "/= 9", "//hej", "/x", "/x", "/r",
        "/nonsens",
      ], on: &session, with: &desk)
    #expect(
      said.dropFirst(2) == [
        "Nu skriver du för bord 5.", "sparat ✓ bord 5, samtalspass 1: Vid femman",
        "sparat ✓ bord 5, samtalspass 1: Vid femman, sa jag",
        "Bord 9 finns inte.", "/= 9 sparar raden som den står.",
        "sparat ✓ bord 5, samtalspass 1: 9", "sparat ✓ bord 5, samtalspass 1: /hej",
        "Ta tillbaka: nytt inlägg ”/hej”? /x igen gör det.",
        "Tillbakataget: nytt inlägg ”/hej”", "Återläsning, bord 5: 1 av 2", "Vid femman, sa jag",
        "Tom rad: stämmer. /a TEXT ändrar, /d stryker, /o läser vidare, /b backar, /s slutar.",
        "Kommandot /nonsens finns inte. /? visar hjälp.",
      ])
  }

  @Test("Another step is said with its question, and slips go to the round that is chosen")
  func steps() throws {
    var session = try session()
    var desk = desk()
    #expect(desk.follow(session.state, at: session.now).first == "samtalspass 1")
    session.wait(seconds: 60)
    try session.start(2)
    #expect(
      desk.follow(session.state, at: session.now) == [
        "samtalspass 2",
        "Hur kan vi stärka samverkan, samskapande och utveckling på beroendeområdet?",
      ])
    #expect(desk.follow(session.state, at: session.now).isEmpty)
    let said = try play(["/n", "En lapp"], on: &session, with: &desk)
    #expect(said == ["Nu skriver du samtalspass 1.", "sparat ✓ bord 3, samtalspass 1: En lapp"])
  }

  @Test("A refusal gives the reason and the words back")
  func refused() throws {
    var session = try session()
    try session.run(.closeSession)
    try session.run(.finalise)
    var desk = desk()
    let said = try play(["För sent"], on: &session, with: &desk)
    #expect(said.suffix(2).first?.hasPrefix("GICK INTE: ") == true)
    #expect(said.last == "För sent")
  }

  @Test("What the disk does not take is said once, and that it was saved when it was")
  func notSaved() throws {
    var session = try session()
    var desk = desk()
    _ = desk.follow(session.state, at: session.now)
    let reply = desk.receive(line: "Viktigt", at: session.now)
    guard case .submit(let id, let command) = try #require(reply.effects.last) else { return }
    let failure = CommandOutcome(id: id, result: .notSaved(.file(.noSpace)))
    let first = desk.receive(failure, at: session.now).lines
    #expect(first.first?.hasPrefix("EJ SPARAT") == true)
    #expect(first.last == "Viktigt")
    #expect(desk.receive(failure, at: session.now).lines.isEmpty)
    _ = try session.run(command, by: station, as: id)
    _ = desk.follow(session.state, at: session.now)
    let receipt = Receipt(try #require(session.state.journal[id]))
    #expect(
      desk.receive(CommandOutcome(id: id, result: .saved(receipt)), at: session.now).lines
        == ["sparat ✓ bord 3, samtalspass 1: Viktigt"])
  }

  @Test("Help names the signs and the commands, and the greeting says how to get it")
  func help() throws {
    var session = try session()
    var desk = desk()
    let said = try play(["/?"], on: &session, with: &desk)
    #expect(said.contains { $0.hasPrefix("\"") })
    #expect(said.contains { $0.hasPrefix("/x") })
    #expect(desk.greeting(at: session.now).last == "Varje rad sparas. /? visar hjälp.")
    #expect(desk.receive(line: "/q", at: session.now).effects == [.leave])
  }

  @Test("Words are found in all comments, and each is told with where it was said")
  func search() throws {
    var session = try session()
    var desk = desk()
    let said = try play(
      ["Ingen svarar", "?Vem svarar", "/f svara", "/f nej", "/f"], on: &session, with: &desk)
    #expect(
      said.suffix(5) == [
        "2 inlägg har ”svara”", "1  bord 3, samtalspass 1 · fråga: Vem svarar",
        "2  bord 3, samtalspass 1: Ingen svarar", "Inget inlägg har ”nej”.",
        "Kommandot /f finns inte. /? visar hjälp.",
      ])
  }

  @Test("One's own last is moved to a table and a round, and what is no table says so")
  func move() throws {
    var session = try session()
    session.wait(seconds: 60)
    try session.start(2)
    var desk = desk()
    let said = try play(
      ["Fel bord", "/m 4.1", "/m 9", "/m x", "4", "/m 0"], on: &session, with: &desk)
    #expect(
      said.dropFirst(3) == [
        "Flyttat till bord 4, samtalspass 1 ✓", "Bord 9 finns inte.",
        "Kommandot /m x finns inte. /? visar hjälp.", "Nu skriver du för bord 4.",
        "Flyttat till hela rummet, samtalspass 1 ✓",
      ])
    #expect(session.state.comments[CommentID(number: 1)]?.table == nil)
  }

  @Test("One's own last is struck when it is asked for twice in a row")
  func strike() throws {
    var session = try session()
    var desk = desk()
    let said = try play(["Bort", "/d", "Nej", "/d", "/d", "/x", "/x"], on: &session, with: &desk)
    #expect(
      said.suffix(6) == [
        "Stryka ”Bort”? /d igen stryker det.", "sparat ✓ bord 3, samtalspass 1: Nej",
        "Stryka ”Nej”? /d igen stryker det.", "Struket: inlägg ”Nej” ✓",
        "Ta tillbaka: struket inlägg ”Nej”? /x igen gör det.",
        "Tillbakataget: struket inlägg ”Nej”",
      ])
    #expect(session.state.comments.all.allSatisfy { !$0.value.isWithdrawn })
  }

  @Test("Something personal is told of with the line, which is saved all the same")
  func personal() throws {
    var session = try session()
    var desk = desk()
    let said = try play(["Ring 070-123 45 67", "9 kap."], on: &session, with: &desk)
    #expect(
      said.suffix(3) == [
        "Ser ut som ett telefonnummer: 070-123 45 67 – skriv det bara om det behövs.",
        "sparat ✓ bord 3, samtalspass 1: Ring 070-123 45 67",
        "sparat ✓ bord 3, samtalspass 1: 9 kap.",
      ])
  }

  @Test("A real key is no comment, and its signs are taken out of words")
  func keys() throws {
    var session = try session()
    var desk = desk()
    let said = try play(
      ["\u{1B}", "\u{1B}[A", "Vi\u{1B}[D hörs", "/d", "\u{1B}", "\u{1B}"], on: &session, with: &desk
    )
    #expect(
      said.suffix(6) == [
        "Den tangenten gör inget här. /? visar hjälp.",
        "Den tangenten gör inget här. /? visar hjälp.", "sparat ✓ bord 3, samtalspass 1: Vi hörs",
        "Stryka ”Vi hörs”? /d igen stryker det.", "Det står kvar.",
        "Den tangenten gör inget här. /? visar hjälp.",
      ])
    #expect(session.state.comments.count == 1)
  }

  @Test("A table on paper goes on with the round that was chosen, and another goes to the room's")
  func paper() throws {
    var plan = Plan.dialogue()
    plan.tables[2].source = .paper
    var session = try SessionBuilder(plan)
    for step in 0...2 {
      try session.start(step)
      session.wait(seconds: 60)
    }
    var desk = desk()
    _ = try play(["/n"], on: &session, with: &desk)
    try session.start(4)
    #expect(
      desk.follow(session.state, at: session.now).last
        == "Bord 3: du skriver samtalspass 1. /n byter.")
  }

  @Test(
    "What the line is about is said whenever it has changed: the next comment, the vote and its themes"
  )
  func subjects() throws {
    var session = try session()
    try session.say("Först", table: 1)
    try session.say("Sedan", table: 2)
    for title in ["Bemötande", "Väntetider"] {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    var desk = desk()
    _ = desk.follow(session.state, at: session.now)
    try session.start(4)
    let begun = desk.follow(session.state, at: session.now)
    #expect(begun.contains("A Bemötande · B Väntetider"))
    #expect(begun.contains { $0.hasSuffix("Först") })
    let placed = try play(["A"], on: &session, with: &desk)
    #expect(placed.contains { $0.hasSuffix("Sedan") })
    #expect(!placed.contains("A Bemötande · B Väntetider"))
    try session.start(5)
    _ = desk.follow(session.state, at: session.now)
    try session.run(.proposeVote(VoteProposal(rule: DotRule(cutAfter: 1), voters: 10)))
    try session.run(.openVote(vote: VoteID(number: 1), themes: []))
    #expect(desk.follow(session.state, at: session.now).contains("A Bemötande · B Väntetider"))
  }

  @Test("Words that cannot be saved stay a draft until the next line")
  func staysADraft() throws {
    var session = try session()
    try session.start(5)
    var desk = desk()
    _ = desk.follow(session.state, at: session.now)
    let reply = desk.receive(line: "Det pratas mycket här", at: session.now)
    let kept = reply.effects.compactMap { effect -> DraftSheet? in
      if case .keep(let sheet) = effect { sheet } else { nil }
    }
    #expect(kept.last?.drafts.values.contains { $0.text == "Det pratas mycket här" } == true)
  }

  @Test(
    "What was written or found is chosen by its number, and amended, struck or moved as one's last is"
  )
  func chosen() throws {
    var session = try session()
    var desk = desk()
    var said = try play(["Ett", "Två", "Tre", "/l"], on: &session, with: &desk)
    #expect(said.suffix(3) == ["1  Tre", "2  Två", "3  Ett"])
    said = try play(["/k 3", "/a Ett och ett halvt"], on: &session, with: &desk)
    #expect(said.first?.hasPrefix("Valt: ”Ett”.") == true)
    #expect(session.state.comments.all.map(\.value.text) == ["Ett och ett halvt", "Två", "Tre"])
    _ = try play(["/f två", "/k 1", "/d", "/d"], on: &session, with: &desk)
    #expect(session.state.comments.all.filter(\.value.isWithdrawn).map(\.value.text) == ["Två"])
    _ = try play(["/l", "/k 2", "/m 4"], on: &session, with: &desk)
    #expect(session.state.comments[CommentID(number: 1)]?.table == TableID(number: 4))
    // Once it has been used the choice is forgotten.
    _ = try play(["/a Tre, sa jag"], on: &session, with: &desk)
    #expect(session.state.comments[CommentID(number: 3)]?.text == "Tre, sa jag")
    said = try play(["/k 9", "/t"], on: &session, with: &desk)
    #expect(said.contains("Kommandot /k 9 finns inte. /? visar hjälp."))
    #expect(said.contains { $0.hasSuffix("minuter kvar") })
  }

  @Test("Help in lines names the search that works there, and not the screen's")
  func helpNamesItsOwnSearch() throws {
    var session = try session()
    var desk = desk()
    let said = try play(["/?"], on: &session, with: &desk)
    #expect(said.contains { $0.hasPrefix("/f ORD") })
    #expect(!said.contains { $0.hasPrefix("/…") })
  }

  @Test("That everything is paused, and that it goes on, is told once each")
  func pause() throws {
    var session = try session()
    var desk = desk()
    _ = desk.follow(session.state, at: session.now)
    try session.run(.pauseAll)
    #expect(desk.follow(session.state, at: session.now) == ["Allt är pausat."])
    #expect(desk.follow(session.state, at: session.now).isEmpty)
    try session.run(.resumeAll)
    #expect(desk.follow(session.state, at: session.now) == ["Det går vidare."])
    #expect(desk.follow(session.state, at: session.now).isEmpty)
  }

  @Test("A line that is not taken comes back with a word that it was not saved")
  func notTaken() throws {
    var session = try session()
    var desk = desk()
    let said = try play(["3.2", "/a Nytt"], on: &session, with: &desk)
    #expect(
      said.suffix(4) == [
        "Samtalspass 2 har inte börjat.", "Inte sparat: 3.2",
        "Du har inget att ändra här.", "Inte sparat: Nytt",
      ])
  }
}

import Language
import SessionEngine
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("Slips of paper in lines")
struct PlainPaperTests {
  private let station = Station(.desk, table: TableID(number: 1), tag: "d3sk")

  /// Hands lines in one after another and answers with all that is said.
  private func play(_ lines: [String], on session: inout SessionBuilder) throws -> [String] {
    var desk = PlainDesk(
      context: ScreenContext(
        catalogue: .swedish, station: station, random: .seeded(5), minutesFromUTC: 120,
        fileName: "verkstad.jsonl", describe: { _ in "Disken är full." }), restoring: nil)
    _ = desk.follow(session.state, at: session.now)
    var said: [String] = []
    for line in lines {
      let reply = desk.receive(line: line, at: session.now)
      said += reply.lines
      for case .submit(let id, let command) in reply.effects {
        _ = try session.run(command, by: station, as: id)
        said += desk.follow(session.state, at: session.now)
        let receipt = Receipt(try #require(session.state.journal[id]))
        said += desk.receive(CommandOutcome(id: id, result: .saved(receipt)), at: session.now).lines
      }
    }
    return said
  }

  @Test("Slips are saved where they belong, and the next of the pile has a command")
  func saves() throws {
    var session = try DeskPaperTests.session()
    let said = try play(
      ["B3-07 \"Ingen svarar @bg", "/> Nästa lapp", "B3-07 Igen", "5", "=14", "p", "=14"],
      on: &session)
    #expect(
      said == [
        "sparat ✓ bord 3, samtalspass 1: B3-07 Ingen svarar @bg",
        "sparat ✓ bord 3, samtalspass 1: B3-08 Nästa lapp",
        "Lapp B3-07 är redan inskriven, bord 3, samtalspass 1: ”Ingen svarar”. "
          + "Bara numret och Enter rättar den.", "Inte sparat: B3-07 Igen",
        "Nu skriver du för bord 5.",
        "14 inlämnade lappar, bord 5, samtalspass 1 ✓", "Bord 5 skrivs direkt nu ✓",
        "Bord 5 är inte på papper. En rad med bara p ändrar det.",
        "/= =14 sparar raden som den står.",
      ])
  }

  @Test("A number alone says what stands there; commands amend, strike, set aside and take up")
  func finds() throws {
    var session = try DeskPaperTests.session()
    let said = try play(
      [
        "B3-07 Ingen svarar @b", "b3-7", "/a B3-07 Ingen svarar alls", "B3-08", "/1 B3-08", "B3-08",
        "/0 B3-08", "/2 B3-08", "/1 B3-07", "/d B3-07", "/d B3-07", "/a B3-09 Nytt", "/> ",
      ], on: &session)
    #expect(
      said == [
        "sparat ✓ bord 3, samtalspass 1: B3-07 Ingen svarar @b",
        "Lapp B3-07, bord 3, samtalspass 1: ”Ingen svarar”. "
          + "/a B3-07 TEXT ger den en ny ordalydelse, /d B3-07 stryker den.",
        "sparat ✓ bord 3, samtalspass 1: Ingen svarar alls",
        "Lapp B3-08 är inte inskriven. /1 B3-08: går inte att läsa. /2 B3-08: tillbakadragen.",
        "Lapp B3-08: går inte att läsa ✓",
        "Lapp B3-08: går inte att läsa. /0 B3-08 tar upp den igen.",
        "Lapp B3-08 ska skrivas in ✓", "Lapp B3-08: tillbakadragen ✓",
        "Lapp B3-07, bord 3, samtalspass 1: ”Ingen svarar alls”. "
          + "/a B3-07 TEXT ger den en ny ordalydelse, /d B3-07 stryker den.",
        "Stryka ”Ingen svarar alls”? /d igen stryker det.", "Struket: inlägg ”Ingen svarar alls” ✓",
        "Lapp B3-09 är inte inskriven. /1 B3-09: går inte att läsa. /2 B3-09: tillbakadragen.",
        "Inte sparat: Nytt", "Kommandot />  finns inte. /? visar hjälp.",
      ])
    #expect(session.state.comments.all.allSatisfy { $0.value.isWithdrawn })
  }

  @Test("Where no pile has been begun the command for the next says how to begin one")
  func noPile() throws {
    var session = try SessionBuilder(.dialogue())
    #expect(
      try play(["/> Text"], on: &session) == [
        "Det finns ingen hög att gå vidare i. Skriv numret först, som B3-07.", "Inte sparat: Text",
      ])
    let help = try play(["/?"], on: &session)
    #expect(help.contains { $0.hasPrefix("/> TEXT") })
  }
}

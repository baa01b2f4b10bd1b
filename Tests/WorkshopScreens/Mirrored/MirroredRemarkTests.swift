import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("What is said below the mirrored wall of what was pressed")
struct MirroredRemarkTests {
  private func driver(_ place: MirroredWorkshop.Place, dots: Int = 7) throws -> MirroredDriver {
    MirroredDriver(try MirroredWorkshop.session(at: place, dots: dots))
  }

  @Test("It goes by itself once it has been read, and what Enter does stands there again")
  func goes() throws {
    var driver = try driver(.round)
    let enter = driver.strip
    driver.press("F4")
    #expect(driver.strip != enter)
    let left = try #require(driver.screen.remark?.millisecondsLeft(after: driver.session.now))
    let next = try #require(driver.screen.millisecondsToNextChange(after: driver.session.now))
    #expect(next <= left)
    driver.session.wait(seconds: 9)
    #expect(driver.strip != enter)
    driver.session.wait(seconds: 1)
    #expect(driver.strip == enter)
  }

  @Test("What waits for something to be done stays until it is done")
  func stays() throws {
    var driver = try driver(.voting)
    driver.press("\"B8\"", "Enter")
    let asked = driver.strip
    #expect(asked.contains("Skriv en gång till"))
    driver.session.wait(seconds: 60)
    #expect(driver.strip == asked)
  }

  @Test("What is taken back and done again is named by its kind and a theme's letter")
  func named() throws {
    var driver = try driver(.sorting)
    driver.press("\"a\"", "Backspace")
    #expect(driver.strip.contains("Ångrat: sorteringen i A."))
    driver.press("Ctrl-Y")
    #expect(driver.strip.contains("Gjort om: sorteringen i A."))
  }

  @Test("That a table calls is told without saying which or why, until it has been answered")
  func call() throws {
    var driver = try driver(.round)
    try driver.elsewhere { try $0.report(3, .help, "Två talar i munnen på alla andra.") }
    #expect(driver.strip.contains("F5: något väntar. Enter"))
    #expect(!driver.shows("Bord 3 ") && !driver.shows("munnen"))
    try driver.elsewhere { session in
      for report in session.state.reports.ids {
        try session.run(.answerReport(report: report, answer: nil))
      }
    }
    #expect(!driver.strip.contains("något väntar"))
  }

  @Test("What is called so comes first in the list, also where the room may not see it")
  func palette() throws {
    var driver = try driver(.round)
    driver.press("F2", "\"sök\"", "Enter")
    #expect(driver.strip.contains(Catalogue.swedish.mirrored.note(.wouldBeSeen)))
  }

  @Test("How many dots were left over is asked for, unseen")
  func unused() throws {
    var driver = try driver(.voting)
    driver.press("F2", "\"pluppar över\"", "Enter")
    #expect(driver.strip.contains("Pluppar som blev över, dolt: skriv antalet."))
    driver.press("\"4\"", "Enter", "\"4\"", "Enter")
    #expect(driver.vote?.unused.values.map(\.self) == [4])
  }

  @Test("A refusal hides what Enter does, so Enter and a clicker only take the refusal away")
  func refusalIsReadFirst() throws {
    for key in ["Enter", "PgDn"] {
      var driver = try driver(.round)
      driver.press("2")
      #expect(driver.strip.contains(Catalogue.swedish.mirrored.note(.wouldBeSeen)))
      driver.press(key)
      #expect(driver.session.state.stageOrders.readBack == nil)
      #expect(driver.strip.contains("Enter: återläsning"))
      driver.press(key)
      #expect(driver.session.state.stageOrders.readBack != nil)
    }
  }

  @Test("A wall that is dark or stands still is told of, also while dots are typed unseen")
  func unseenState() throws {
    for beginning in [MirroredWorkshop.Place.round, .voting] {
      var driver = try driver(beginning)
      driver.press(".")
      #expect(driver.shows("Väggen är släckt. [.] tänd väggen.", 60, 18))
      driver.press(".")
      #expect(!driver.shows("Väggen är släckt.", 60, 18))
      driver.press("F7", "z")
      driver.session.wait(seconds: 11)
      #expect(driver.shows("VÄGGEN ÄR FRYST", 60, 18))
    }
  }

  @Test("What Enter does is named in the narrowest window too, whatever way dots are typed in")
  func enterIsNamed() throws {
    var driver = try driver(.voting)
    for _ in 0..<3 {
      driver.press("Tab")
      #expect(driver.frame(60, 18).textRows.last?.contains("Enter: ") == true)
    }
  }

  @Test("Dots that are taken back are named without a number, whatever was counted")
  func masked() throws {
    let strips = try [3, 8].map { dots in
      var driver = try driver(.voting)
      driver.press("\"C\(dots)\"", "Enter", "\"C\(dots)\"", "Enter", "Backspace")
      #expect(driver.counted(3) == nil)
      return driver.strip
    }
    #expect(strips.allSatisfy { $0.contains("Ångrat: räkningen av C.") })
    #expect(strips[0] == strips[1])
  }

  @Test(
    "What may be taken back before the room is named in every language",
    arguments: SessionLanguage.allCases)
  func languages(language: SessionLanguage) {
    let mirrored = Catalogue[language].mirrored
    let plain = mirrored.note(.undone(.other))
    let deeds: [RoomDeed] = [
      .step, .plan, .wording, .clock, .pause, .people, .showing, .takingDown, .parking, .postponing,
      .themeOrder, .vote, .reveal, .ballot, .decision, .wall,
    ]
    let named = Set(deeds.map { mirrored.note(.undone($0)) })
    #expect(named.count == deeds.count && !named.contains(plain))
  }
}

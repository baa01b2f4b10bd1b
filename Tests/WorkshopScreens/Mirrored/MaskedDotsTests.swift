import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// Dots that are typed where the room looks.
struct MaskedDotsTests {
  private func voting() throws -> MirroredDriver {
    MirroredDriver(try MirroredWorkshop.session(at: .voting))
  }

  @Test("A count is typed unseen and twice, and saved when both agree")
  func agrees() throws {
    var driver = try voting()
    driver.press("\"c27\"")
    #expect(driver.strip.contains("•••"))
    #expect(!driver.strip.contains("27") && !driver.strip.lowercased().contains("c2"))
    driver.press("Enter")
    #expect(driver.strip.contains("C: inmatat"))
    #expect(driver.counted(3) == nil)
    driver.press("\"C 27\"", "Enter")
    #expect(driver.strip.contains("C: stämmer"))
    #expect(driver.strip.contains("sparat ✓"))
    #expect(!driver.shows("27"))
    #expect(driver.counted(3) == 27)
  }

  @Test("Two times that differ are not saved, and it is typed again")
  func differs() throws {
    var driver = try voting()
    driver.press("\"c27\"", "Enter", "\"c72\"", "Enter")
    #expect(driver.strip.contains("C: skiljer, skriv igen") || driver.strip.contains("skiljer"))
    #expect(!driver.shows("27") && !driver.shows("72"))
    #expect(driver.counted(3) == nil)
    driver.press("\"c27\"", "Enter", "\"c27\"", "Enter")
    #expect(driver.counted(3) == 27)
  }

  @Test(
    "The second time is awaited for what was typed first, and Backspace lets it be without undoing anything"
  )
  func awaited() throws {
    var driver = try voting()
    let before = driver.session.state
    driver.press("\"c27\"", "Enter", "\"b9\"", "Enter")
    #expect(driver.strip.contains("Först C en gång till, eller Esc."))
    driver.press("Backspace", "Backspace", "Backspace")
    #expect(driver.session.state == before && !driver.screen.masked.isBegun)
    driver.press("\"c26\"", "Enter", "\"c26\"", "Enter")
    #expect(driver.counted(3) == 26)
  }

  @Test("A second tap on Enter after the last dots closes nothing, and leaves what is said of them")
  func secondTap() throws {
    var driver = try voting()
    driver.press("\"c27\"", "Enter", "\"c27\"", "Enter")
    driver.press(.enter)
    #expect(driver.strip.contains("C: stämmer") && driver.vote?.phase == .open)
    #expect(!driver.screen.console.mode.isConfirming)
    for _ in 0..<80 {
      driver.session.wait(milliseconds: 40)
      driver.press(.enter)
    }
    #expect(driver.vote?.phase == .open && !driver.screen.console.mode.isConfirming)
  }

  @Test("The mask is as long for one sign as for many")
  func length() throws {
    var driver = try voting()
    driver.press("\"c\"")
    let short = driver.frame()
    driver.press("\"278\"")
    #expect(driver.frame() == short)
  }

  @Test("A ballot shows nothing but its number, and the order of its letters means nothing")
  func ballot() throws {
    var driver = try voting()
    driver.press("Tab", "Tab", "\"aabcf\"", "Enter")
    #expect(driver.strip.contains("Röstsedel 1: inmatat"))
    driver.press("\"fcbaa\"", "Enter")
    #expect(driver.strip.contains("Röstsedel 1: stämmer"))
    #expect(driver.session.state.ballots.count == 1)
    driver.press("\"g\"")
    #expect(driver.strip.contains("Röstsedel 2"))
  }

  @Test(
    "Where a desk has counted otherwise, saying the same once more asks whether to replace it, without a number"
  )
  func countedElsewhere() throws {
    var driver = try voting()
    let place = CountPlace(theme: ThemeID(number: 3), table: nil)
    try driver.elsewhere {
      try $0.run(
        .countDots(vote: VoteID(number: 1), place, dots: 12),
        by: Station(.desk, table: TableID(number: 1), tag: "d"))
    }
    driver.press("\"c27\"", "Enter", "\"c27\"", "Enter")
    #expect(driver.strip.contains("C: två räkningar skiljer sig åt, räkna om"))
    driver.press("\"c27\"", "Enter", "\"c27\"", "Enter")
    #expect(driver.shows("C är redan inräknat. Byta till det nya?") && !driver.shows("27"))
    driver.press(.enter)
    #expect(driver.counted(3) == 12)
    driver.press("Enter")
    #expect(driver.counted(3) == 27)
  }

  @Test("The number that a ballot is said to have is that by which it is corrected")
  func ballotNumber() throws {
    var driver = try voting()
    driver.press("Tab", "Tab", "\"aabcf\"", "Enter", "\"aabcf\"", "Enter")
    let first = try #require(driver.session.state.ballots(of: VoteID(number: 1)).first?.id)
    try driver.elsewhere {
      try $0.run(.correctBallot(vote: VoteID(number: 1), ballot: first, marks: nil, reason: nil))
    }
    driver.press("\"g\"")
    #expect(driver.strip.contains("Röstsedel 2"))
    driver.press("Esc", "\"#17 b\"", "Enter")
    #expect(driver.strip.contains("Röstsedel 17: inmatat"))
  }

  @Test("A count at a table is told by its table and letter")
  func table() throws {
    var driver = try voting()
    driver.press("Tab", "\"3c4\"", "Enter", "\"3c4\"", "Enter")
    #expect(driver.strip.contains("Bord 3, C: stämmer"))
    let vote = try #require(driver.vote)
    #expect(vote.counts[CountPlace(theme: ThemeID(number: 3), table: TableID(number: 3))] == 4)
  }

  @Test("A theme that was counted is replaced once that is confirmed, without a number")
  func correcting() throws {
    var driver = try voting()
    driver.press("\"c27\"", "Enter", "\"c27\"", "Enter")
    driver.press("\"c19\"", "Enter", "\"c19\"", "Enter")
    #expect(driver.shows("C är redan inräknat. Byta till det nya?"))
    #expect(!driver.shows("19"))
    #expect(driver.counted(3) == 27)
    driver.press("Enter")
    #expect(driver.counted(3) == 19)
  }

  @Test("What somebody else counted is counted again, and only whether both agree is told")
  func secondCount() throws {
    var driver = try voting()
    driver.press("\"b19\"", "Enter", "\"b19\"", "Enter")
    #expect(driver.strip.contains("B: två räkningar skiljer"))
    #expect(!driver.shows("19"))
    #expect(driver.counted(2) == 7)
    driver.press("\"b7\"", "Enter", "\"b7\"", "Enter")
    #expect(driver.strip.contains("B: stämmer"))
    #expect(driver.vote?.differences.isEmpty == true)
  }

  @Test("Dots left over are entered from the palette, unseen too")
  func unused() throws {
    var driver = try voting()
    driver.press("F2", "\"blev över\"")
    driver.press("Esc", "F2", "\"över\"", "Enter")
    #expect(driver.strip.contains("•••"))
    driver.press("\"5\"", "Enter")
    #expect(driver.strip.contains("Oanvända: inmatat"))
  }

  @Test("Enter between the two times does not close the vote, and Esc begins again")
  func between() throws {
    var driver = try voting()
    driver.press("\"c27\"", "Enter", "Enter", "PgDn")
    #expect(driver.vote?.phase == .open)
    driver.press("Esc", "\"c5\"", "Enter")
    #expect(driver.strip.contains("C: inmatat"))
    driver.press("\"c5\"", "Enter")
    #expect(driver.counted(3) == 5)
  }

  @Test("What cannot be read is told by its form, and none of it is shown")
  func unreadable() throws {
    var driver = try voting()
    driver.press("\"c2x7\"", "Enter")
    #expect(driver.strip.contains("Förstås inte. Skriv bokstav och antal."))
    #expect(!driver.shows("2x7"))
  }

  @Test("Enter closes the vote once it has named by letter what is not counted")
  func closing() throws {
    var driver = try voting()
    driver.press("Enter")
    #expect(driver.shows("Inte inräknat än: A, C, D, E, F, G."))
    driver.press("Enter")
    #expect(driver.vote?.phase == .closed)
  }
}

import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("Votes at the console")
struct VoteFormsTests {
  private let vote = ConsoleVote.id

  @Test("The rule stands in its lines and is changed with them; Enter goes through what is right")
  func rule() throws {
    var console = try ConsoleVote.open()
    console.choose("regeln")
    console.press("Enter", "3", "Enter", "2", "Enter", "Enter", "\"Alla utom personal\"", "Enter")
    console.press("1", "Enter", "0", "Enter")
    #expect(
      console.firstVote?.rule
        == DotRule(dotsPerVoter: 3, capPerTheme: 2, cutAfter: 2, silentSeconds: 0))
    #expect(console.firstVote?.who == "Alla utom personal" && console.firstVote?.secrecy == .paper)
    #expect(console.firstVote?.voters[.room] == 10)
  }

  @Test("Where no silent minute is given nobody is said to think in silence")
  func withoutSilence() throws {
    var session = try SessionBuilder(.dialogue(dots: DotRule(silentSeconds: 0)))
    try ConsoleVote.themes(&session)
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(rule: session.state.plan.dots, voters: 10)))
    let console = ConsoleDriver(session)
    #expect(console.shows("Enter: öppna omröstningen"))
    #expect(!console.shows("Alla tänker i tysthet"))
  }

  @Test("The rule can be changed before anything of the vote has been said")
  func ruleFirst() throws {
    var session = try SessionBuilder(.dialogue(dots: DotRule(cutAfter: 2)))
    try ConsoleVote.themes(&session)
    try session.start(5)
    var console = ConsoleDriver(session)
    console.choose("regeln")
    console.press("\"12\"", "Enter", "5", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter")
    console.press("Enter")
    #expect(console.firstVote?.phase == .draft)
    #expect(console.firstVote?.rule.dotsPerVoter == 5 && console.firstVote?.voters[.room] == 12)
  }

  @Test(
    "A theme that was voted on cannot be renamed, and that is said before its new title is typed")
  func renamedTooLate() throws {
    var console = try ConsoleVote.open()
    console.press("F2", "\"byt rubrik\"")
    #expect(console.shows("Temana ligger fast i"))
    var session = try SessionBuilder(.dialogue(dots: DotRule(cutAfter: 2)))
    try ConsoleVote.themes(&session, 3)
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(rule: DotRule(cutAfter: 2), voters: 10)))
    try session.run(.openVote(vote: vote, themes: []))
    try session.run(.closeVote(vote: vote))
    try session.start(4)
    try session.run(.createTheme(title: "Fyra", description: nil, parent: nil))
    console = ConsoleDriver(session)
    console.choose("byt rubrik")
    console.press("\"A\"", "Enter")
    #expect(console.message.hasPrefix("Temana ligger fast i"))
    console.press("Backspace", "\"D\"", "Enter", "\"Fem\"", "Enter")
    #expect(console.session.state.themes[ThemeID(number: 4)]?.title == "Fem")
  }

  @Test(
    "Where tables are asked for in turn, what was typed is told with its table, and the next is named"
  )
  func tablesInTurn() throws {
    var console = try ConsoleVote.open(voters: nil)
    console.choose("pluppar per bord")
    #expect(console.shows("Bord 1, hur många fick pluppar:"))
    console.press("7", "Enter")
    #expect(console.message == "Bord 1: 7 fick pluppar")
    #expect(console.shows("Bord 2, hur många fick pluppar:"))
    console.press("Enter", "6", "Enter")
    #expect(console.message == "Bord 3: 6 fick pluppar")
    console.press("Enter", "Enter")
    #expect(console.message == "Bord 1: 7 · Bord 3: 6 fick pluppar – sparat ✓")
    console.press("Tab", "\"3c4\"", "Enter")
    #expect(console.message == "Bord 3: C4 – sparat ✓")
  }

  @Test("Before a vote opens the rule of thumb stands beside the rule")
  func ruleOfThumb() throws {
    var session = try SessionBuilder(.dialogue())
    try ConsoleVote.themes(&session)
    try session.start(5)
    let console = ConsoleDriver(session)
    #expect(console.shows("Tumregel"))
  }

  @Test("A rule that a ballot breaks is refused and the ballot named")
  func brokenRule() throws {
    var console = try ConsoleVote.open()
    console.press("Tab", "Tab", "\"aaaab\"", "Enter")
    console.choose("regeln")
    console.press("Enter", "Enter", "3", "Enter", "Enter", "Enter", "Enter", "Enter")
    #expect(console.message.contains("Den regeln går inte ihop med en röstsedel"))
    #expect(console.firstVote?.rule.capPerTheme == nil)
  }

  @Test("Sums are in view while dots come in, marked as not revealed, and no theme's number is")
  func hiddenSums() throws {
    var console = try ConsoleVote.open()
    console.press("\"a28\"", "Enter", "\"b12\"", "Enter")
    #expect(console.shows("INTE VISAT"))
    #expect(console.shows("10 × 5 = 50: 40 räknade, 0 oanvända, 10 saknas"))
    #expect(!console.shows("28"))
    console.press("\"c9\"", "Enter", "\"d0\"", "Enter")
    #expect(console.shows("49 av 50: en plupp saknas – räkna om, eller"))
  }

  @Test("Closing while a dot is missing, or two counts differ, asks first; as unused it adds up")
  func closing() throws {
    var console = try ConsoleVote.open()
    for line in ["a20", "b15", "c9", "d5"] { console.press("\"\(line)\"", "Enter") }
    console.enter()
    #expect(console.shows("49 av 50: en plupp saknas"))
    console.press("Esc")
    #expect(console.firstVote?.phase == .open)
    try console.elsewhere {
      try $0.run(.checkCount(vote: vote, ConsoleVote.place(3), dots: 8))
    }
    console.enter()
    #expect(
      console.shows(
        "Två räkningar av C skiljer sig åt. Avgör med F2 ”rätta pluppar”: C9 eller C8. Stänga ändå?"
      ))
    console.press("Esc")
    console.choose("rätta pluppar")
    console.press("\"c8\"", "Enter", "Enter")
    #expect(
      console.firstVote?.differences == [] && console.firstVote?.counts[ConsoleVote.place(3)] == 8)
    console.press("Backspace")
    console.enter()
    console.press("Enter")
    #expect(console.shows("49 av 50: en plupp saknas"))
    console.press("Esc", "\"c9\"", "Enter", "Enter")
    #expect(console.firstVote?.differences == [])
    console.choose("pluppar över")
    console.press("1", "Enter")
    console.enter()
    #expect(console.firstVote?.phase == .closed)
  }

  @Test("Closing with themes that nobody counted names the dots that are missing too")
  func closingUncounted() throws {
    var console = try ConsoleVote.open()
    console.press("\"a20\"", "Enter")
    console.enter()
    let question = "B, C och D är inte inräknade och får då 0, och 30 pluppar saknas. Stänga ändå?"
    #expect(console.shows(question))
  }

  @Test("Where a lot has chosen, the result at the console has its order and line as on the wall")
  func lotInResult() throws {
    var console = try ConsoleVote.revealed([20, 9, 9, 5])
    #expect(!console.shows("ovanför fördjupar vi"))
    try console.elsewhere {
      try $0.run(
        .decideCut(vote: vote, decision: .lot(seed: 5, chosen: [ThemeID(number: 3)]), reason: nil))
    }
    func rows(_ console: ConsoleDriver) -> [Int?] {
      ["A  Ett", "C  Tre", "── De 2 ovanför fördjupar vi", "B  Två", "D  Fyra"].map { words in
        console.rows(120, 40).firstIndex { $0.contains(words) }
      }
    }
    #expect(rows(console).compactMap(\.self).count == 5)
    #expect(rows(console).compactMap(\.self) == rows(console).compactMap(\.self).sorted())
    console = try ConsoleVote.revealed([20, 9, 9, 5])
    try console.elsewhere {
      try $0.run(.decideCut(vote: vote, decision: .widen, reason: nil))
    }
    #expect(console.shows("── De 3 ovanför fördjupar vi"))
  }

  @Test(
    "In a small window the sum of what came in stands above the themes, two of which share a line")
  func sumInSmallWindow() throws {
    var console = try ConsoleVote.open()
    console.press("\"a20\"", "Enter", "\"b3\"", "Enter")
    try console.elsewhere { try $0.run(.checkCount(vote: vote, ConsoleVote.place(1), dots: 19)) }
    for rows in [14, 16, 18] {
      #expect(console.shows("10 × 5 = 50: 23 räknade, 0 oanvända, 27 saknas", 60, rows), "\(rows)")
    }
    #expect(console.shows("INTE VISAT", 60, 18) && console.shows("D  Fyra", 60, 18))
  }

  @Test("While dots come in, the palette promises no letter as a key: letters go into the line")
  func paletteWithoutLetters() throws {
    var console = try ConsoleVote.open()
    console.press("F2")
    let row = console.rows(120, 40).first { $0.contains("pausa allt") }
    #expect(row?.hasSuffix("p") == false)
  }

  @Test("Plus and minus count on, and what another console counted is only counted a second time")
  func counting() throws {
    var console = try ConsoleVote.open()
    console.press("\"a+\"", "Enter", "\"a+\"", "Enter", "\"a+3\"", "Enter", "\"a-\"", "Enter")
    #expect(console.firstVote?.counts[ConsoleVote.place(1)] == 4)
    try console.elsewhere { try $0.run(.countDots(vote: vote, ConsoleVote.place(2), dots: 7)) }
    console.press("\"b8\"", "Enter")
    #expect(
      console.firstVote?.counts[ConsoleVote.place(2)] == 7
        && console.firstVote?.checks[ConsoleVote.place(2)] == 8)
    #expect(console.shows("Två räkningar av B skiljer sig åt: 7 och 8."))
  }

  @Test(
    "Fewer dots than none are refused, also where nobody has counted any", arguments: ["a-5", "d-"])
  func fewerThanNone(line: String) throws {
    var console = try ConsoleVote.open()
    console.press("\"a4\"", "Enter", "\"\(line)\"", "Enter")
    #expect(console.firstVote?.counts == [ConsoleVote.place(1): 4])
    #expect(!console.message.isEmpty)
  }

  @Test("Beside the whole result stand both of two counts that differed, and the one that is used")
  func differedInResult() throws {
    var console = try ConsoleVote.open()
    console.press("\"a9\"", "Enter")
    try console.elsewhere {
      try $0.run(.checkCount(vote: vote, ConsoleVote.place(1), dots: 8))
      try $0.run(.closeVote(vote: vote))
      try $0.run(.reveal(vote: vote, themes: 3))
    }
    #expect(!console.shows("Två räkningar"))
    try console.elsewhere { try $0.run(.reveal(vote: vote, themes: 4)) }
    #expect(console.shows("Två räkningar av A skiljer sig"))
    #expect(console.shows("avgjort"))
    try console.elsewhere {
      try $0.run(.correctCount(vote: vote, ConsoleVote.place(1), dots: 8, reason: "Vi räknade om"))
    }
    #expect(console.shows("Två räkningar av A: 9 och 8."))
  }

  @Test("How many got dots at each table is asked with the heads that were counted")
  func tables() throws {
    var console = try ConsoleVote.open(voters: nil)
    try console.elsewhere {
      try $0.run(.setHeadcount(table: TableID(number: 2), run: nil, people: 6))
    }
    console.choose("pluppar per bord")
    console.press("7", "Enter", "Enter", "Enter", "0", "Enter", "Enter")
    #expect(console.firstVote?.voters[.table(TableID(number: 1))] == 7)
    #expect(console.firstVote?.voters[.table(TableID(number: 2))] == 6)
    #expect(console.firstVote?.voters[.table(TableID(number: 3))] == nil)
    #expect(console.firstVote?.voters[.table(TableID(number: 4))] == 0)
  }

  @Test("A count that says the same as the one before changes nothing, and nothing is asked")
  func sameAgain() throws {
    var console = try ConsoleVote.open()
    console.press("\"B7\"", "Enter", "\"B7\"", "Enter")
    #expect(console.screen.mode == .following && console.message == "B har redan 7.")
    console.press("\"B8\"", "Enter")
    #expect(console.screen.mode.isConfirming)
  }

  @Test("A line that would be dots in another way of counting is told of that way")
  func anotherWay() throws {
    var console = try ConsoleVote.open()
    console.press("Tab", "\"B7\"", "Enter")
    #expect(console.message.contains("Tab: annat sätt"))
    console.press("Escape", "\"??\"", "Enter")
    #expect(!console.message.contains("Tab:"))
  }

  @Test("That a ballot does not exist is said before anybody is asked for a reason")
  func noBallot() throws {
    var console = try ConsoleVote.open()
    console.choose("rätta pluppar")
    console.press("\"#9 AAB\"", "Enter")
    #expect(console.message == Catalogue.swedish.voteForms.noBallot(9))
    #expect(console.shows("› #9 AAB"))
  }

  @Test("A theme below the cut finds a table only with a reason, which the room gets to read")
  func belowTheCut() throws {
    var console = try ConsoleVote.revealed([9, 8, 3, 1])
    try console.elsewhere { try $0.start(6) }
    console.wait(seconds: 2)
    console.press("\"C2\"", "Enter")
    #expect(console.shows("C ligger under strecket. Varför tas det med? Visas på väggen."))
    console.press("Enter")
    let theme = ThemeID(number: 3)
    #expect(console.session.state.themes[theme]?.tables == [])
    console.press("\"Två bord bad om det\"", "Enter")
    #expect(console.session.state.themes[theme]?.tables == [TableID(number: 2)])
    #expect(console.session.state.themesToDeepen?.contains(theme) == true)
    console.wait(seconds: 2)
    console.press("\"A1\"", "Enter", "\"C3\"", "Enter")
    #expect(console.session.state.themes[theme]?.tables.count == 2)
    #expect(console.session.state.themes[ThemeID(number: 1)]?.tables == [TableID(number: 1)])
  }
}

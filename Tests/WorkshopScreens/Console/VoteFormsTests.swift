import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("Votes at the console")
struct VoteFormsTests {
  private let vote = VoteID(number: 1)

  private func themes(_ session: inout SessionBuilder, _ count: Int = 4) throws {
    for title in ["Ett", "Två", "Tre", "Fyra"].prefix(count) {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
  }

  private func open(voters: Int? = 10, rule: DotRule = DotRule(cutAfter: 2)) throws
    -> ConsoleDriver
  {
    var session = try SessionBuilder(.dialogue(dots: rule))
    try themes(&session)
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(rule: rule, voters: voters)))
    try session.run(.openVote(vote: vote, themes: []))
    return ConsoleDriver(session)
  }

  private func revealed(_ dots: [Int]) throws -> ConsoleDriver {
    var console = try open()
    for (index, count) in dots.enumerated() {
      try console.elsewhere {
        try $0.run(.countDots(vote: vote, place(index + 1), dots: count))
      }
    }
    try console.elsewhere {
      try $0.run(.closeVote(vote: vote))
      try $0.run(.reveal(vote: vote, themes: 4))
    }
    return console
  }

  private func place(_ theme: Int, table: Int? = nil) -> CountPlace {
    CountPlace(theme: ThemeID(number: theme), table: table.map { TableID(number: $0) })
  }

  private func choose(_ words: String, _ console: inout ConsoleDriver) {
    console.press("F2", "\"\(words)\"", "Enter")
  }

  private func now(_ console: ConsoleDriver) -> Vote? { console.session.state.votes[vote] }

  @Test("The rule stands in its lines and is changed with them; Enter goes through what is right")
  func rule() throws {
    var console = try open()
    choose("regeln", &console)
    console.press("Enter", "3", "Enter", "2", "Enter", "Enter", "\"Alla utom personal\"", "Enter")
    console.press("1", "Enter", "0", "Enter")
    #expect(
      now(console)?.rule
        == DotRule(dotsPerVoter: 3, capPerTheme: 2, cutAfter: 2, silentSeconds: 0))
    #expect(now(console)?.who == "Alla utom personal" && now(console)?.secrecy == .paper)
    #expect(now(console)?.voters[.room] == 10)
  }

  @Test("The rule can be changed before anything of the vote has been said")
  func ruleFirst() throws {
    var session = try SessionBuilder(.dialogue(dots: DotRule(cutAfter: 2)))
    try themes(&session)
    try session.start(5)
    var console = ConsoleDriver(session)
    choose("regeln", &console)
    console.press("Enter", "\"12\"", "Enter", "5", "Enter", "Enter", "Enter", "Enter", "Enter")
    console.press("Enter")
    #expect(now(console)?.phase == .draft)
    #expect(now(console)?.rule.dotsPerVoter == 5 && now(console)?.voters[.room] == 12)
  }

  @Test(
    "A theme that was voted on cannot be renamed, and that is said before its new title is typed")
  func renamedTooLate() throws {
    var console = try open()
    console.press("F2", "\"byt rubrik\"")
    #expect(console.shows("Temana ligger fast i"))
    var session = try SessionBuilder(.dialogue(dots: DotRule(cutAfter: 2)))
    try themes(&session, 3)
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(rule: DotRule(cutAfter: 2), voters: 10)))
    try session.run(.openVote(vote: vote, themes: []))
    try session.run(.closeVote(vote: vote))
    try session.start(4)
    try session.run(.createTheme(title: "Fyra", description: nil, parent: nil))
    console = ConsoleDriver(session)
    choose("byt rubrik", &console)
    console.press("\"A\"", "Enter")
    #expect(console.message.hasPrefix("Temana ligger fast i"))
    console.press("Backspace", "\"D\"", "Enter", "\"Fem\"", "Enter")
    #expect(console.session.state.themes[ThemeID(number: 4)]?.title == "Fem")
  }

  @Test(
    "Where tables are asked for in turn, what was typed is told with its table, and the next is named"
  )
  func tablesInTurn() throws {
    var console = try open(voters: nil)
    choose("pluppar per bord", &console)
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
    try themes(&session)
    try session.start(5)
    let console = ConsoleDriver(session)
    #expect(console.shows("Tumregel"))
  }

  @Test("A rule that a ballot breaks is refused and the ballot named")
  func brokenRule() throws {
    var console = try open()
    console.press("Tab", "Tab", "\"aaaab\"", "Enter")
    choose("regeln", &console)
    console.press("Enter", "Enter", "3", "Enter", "Enter", "Enter", "Enter", "Enter")
    #expect(console.message.contains("Den regeln går inte ihop med en röstsedel"))
    #expect(now(console)?.rule.capPerTheme == nil)
  }

  @Test("Sums are in view while dots come in, marked as not revealed, and no theme's number is")
  func hiddenSums() throws {
    var console = try open()
    console.press("\"a28\"", "Enter", "\"b12\"", "Enter")
    #expect(console.shows("INTE VISAT"))
    #expect(console.shows("10 × 5 = 50: 40 räknade, 0 oanvända, 10 saknas"))
    #expect(!console.shows("28"))
    console.press("\"c9\"", "Enter", "\"d0\"", "Enter")
    #expect(console.shows("49 av 50: en plupp saknas – räkna om, eller"))
  }

  @Test("Closing while a dot is missing, or two counts differ, asks first; as unused it adds up")
  func closing() throws {
    var console = try open()
    for line in ["a20", "b15", "c9", "d5"] { console.press("\"\(line)\"", "Enter") }
    console.enter()
    #expect(console.shows("49 av 50: en plupp saknas"))
    console.press("Esc")
    #expect(now(console)?.phase == .open)
    try console.elsewhere {
      try $0.run(.checkCount(vote: vote, place(3), dots: 8))
    }
    console.enter()
    #expect(
      console.shows(
        "Två räkningar av C skiljer sig åt. Avgör med F2 ”rätta pluppar”: C9 eller C8. Stänga ändå?"
      ))
    console.press("Esc")
    choose("rätta pluppar", &console)
    console.press("\"c8\"", "Enter", "Enter")
    #expect(now(console)?.differences == [] && now(console)?.counts[place(3)] == 8)
    console.press("Backspace")
    console.enter()
    console.press("Enter")
    #expect(console.shows("49 av 50: en plupp saknas"))
    console.press("Esc", "\"c9\"", "Enter", "Enter")
    #expect(now(console)?.differences == [])
    choose("pluppar över", &console)
    console.press("1", "Enter")
    console.enter()
    #expect(now(console)?.phase == .closed)
  }

  @Test("Closing with themes that nobody counted names the dots that are missing too")
  func closingUncounted() throws {
    var console = try open()
    console.press("\"a20\"", "Enter")
    console.enter()
    let question = "B, C och D är inte inräknade och får då 0, och 30 pluppar saknas. Stänga ändå?"
    #expect(console.shows(question))
  }

  @Test("Where a lot has chosen, the result at the console has its order and line as on the wall")
  func lotInResult() throws {
    var console = try revealed([20, 9, 9, 5])
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
    console = try revealed([20, 9, 9, 5])
    try console.elsewhere {
      try $0.run(.decideCut(vote: vote, decision: .widen, reason: nil))
    }
    #expect(console.shows("── De 3 ovanför fördjupar vi"))
  }

  @Test(
    "In a small window the sum of what came in stands above the themes, two of which share a line")
  func sumInSmallWindow() throws {
    var console = try open()
    console.press("\"a20\"", "Enter", "\"b3\"", "Enter")
    try console.elsewhere { try $0.run(.checkCount(vote: vote, place(1), dots: 19)) }
    for rows in [14, 16, 18] {
      #expect(console.shows("10 × 5 = 50: 23 räknade, 0 oanvända, 27 saknas", 60, rows), "\(rows)")
    }
    #expect(console.shows("INTE VISAT", 60, 18) && console.shows("D  Fyra", 60, 18))
  }

  @Test("While dots come in, the palette promises no letter as a key: letters go into the line")
  func paletteWithoutLetters() throws {
    var console = try open()
    console.press("F2")
    let row = console.rows(120, 40).first { $0.contains("pausa allt") }
    #expect(row?.hasSuffix("p") == false)
  }

  @Test("Plus and minus count on, and what another console counted is only counted a second time")
  func counting() throws {
    var console = try open()
    console.press("\"a+\"", "Enter", "\"a+\"", "Enter", "\"a+3\"", "Enter", "\"a-\"", "Enter")
    #expect(now(console)?.counts[place(1)] == 4)
    try console.elsewhere { try $0.run(.countDots(vote: vote, place(2), dots: 7)) }
    console.press("\"b8\"", "Enter")
    #expect(now(console)?.counts[place(2)] == 7 && now(console)?.checks[place(2)] == 8)
    #expect(console.shows("Två räkningar av B skiljer sig åt: 7 och 8."))
  }

  @Test(
    "Fewer dots than none are refused, also where nobody has counted any", arguments: ["a-5", "d-"])
  func fewerThanNone(line: String) throws {
    var console = try open()
    console.press("\"a4\"", "Enter", "\"\(line)\"", "Enter")
    #expect(now(console)?.counts == [place(1): 4])
    #expect(!console.message.isEmpty)
  }

  @Test("Beside the whole result stand both of two counts that differed, and the one that is used")
  func differedInResult() throws {
    var console = try open()
    console.press("\"a9\"", "Enter")
    try console.elsewhere {
      try $0.run(.checkCount(vote: vote, place(1), dots: 8))
      try $0.run(.closeVote(vote: vote))
      try $0.run(.reveal(vote: vote, themes: 3))
    }
    #expect(!console.shows("Två räkningar"))
    try console.elsewhere { try $0.run(.reveal(vote: vote, themes: 4)) }
    #expect(console.shows("Två räkningar av A skiljer sig"))
    #expect(console.shows("avgjort"))
    try console.elsewhere {
      try $0.run(.correctCount(vote: vote, place(1), dots: 8, reason: "Vi räknade om"))
    }
    #expect(console.shows("Två räkningar av A: 9 och 8."))
  }

  @Test("How many got dots at each table is asked with the heads that were counted")
  func tables() throws {
    var console = try open(voters: nil)
    try console.elsewhere {
      try $0.run(.setHeadcount(table: TableID(number: 2), run: nil, people: 6))
    }
    choose("pluppar per bord", &console)
    console.press("7", "Enter", "Enter", "Enter", "0", "Enter", "Enter")
    #expect(now(console)?.voters[.table(TableID(number: 1))] == 7)
    #expect(now(console)?.voters[.table(TableID(number: 2))] == 6)
    #expect(now(console)?.voters[.table(TableID(number: 3))] == nil)
    #expect(now(console)?.voters[.table(TableID(number: 4))] == 0)
  }

  @Test("Dots are corrected with a reason after the vote is over: a count, a ballot, a ballot out")
  func corrections() throws {
    var console = try open()
    console.press("\"c9\"", "Enter", "Tab", "Tab", "\"aabcd\"", "Enter", "\"!\"", "Enter")
    try console.elsewhere { try $0.run(.closeVote(vote: vote)) }
    choose("rätta pluppar", &console)
    console.press("\"C10\"", "Enter", "Enter")
    #expect(console.message.contains("Skälet"))
    console.press("\"En låg på golvet\"", "Enter")
    #expect(now(console)?.counts[place(3)] == 10)
    choose("rätta pluppar", &console)
    console.press("\"#2 bb\"", "Enter", "\"Gick att läsa\"", "Enter")
    choose("rätta pluppar", &console)
    console.press("\"#1 -\"", "Enter", "\"Samma två gånger\"", "Enter")
    let ballots = console.session.state.ballots(of: vote)
    #expect(ballots.map(\.marks) == [.dots([ThemeDots(theme: ThemeID(number: 2), dots: 2)])])
    #expect(console.session.state.corrections(of: vote).count == 3)
    choose("rätta pluppar", &console)
    console.press("\"#7 a\"", "Enter", "\"x\"", "Enter")
    #expect(console.message == "Det finns ingen röstsedel nummer 7 i omröstningen.")
    let before = console.session.state.ballots
    for line in ["#2 #1 b", "#99999999999999999999 b", "# b", "#½ b", "#-2 b"] {
      console.press("Ctrl-U", "\"\(line)\"", "Enter", "\"x\"", "Enter")
      #expect(console.message.contains(line), "\(console.message)")
    }
    #expect(console.session.state.ballots == before)
  }

  @Test(
    "A ballot keeps its number, whatever is taken back or out, and is found by the one printed on it"
  )
  func ballotNumbers() throws {
    var console = try open()
    console.press("Tab", "Tab", "\"a\"", "Enter", "\"b\"", "Enter")
    // What was typed wrong is taken back; its number is not given again.
    console.press("Backspace", "\"c\"", "Enter")
    console.press("\"#41 dd\"", "Enter", "\"#41 ab\"", "Enter")
    #expect(console.message.contains("41"))
    console.press("Esc")
    #expect(console.session.state.ballots(of: vote).count == 3)
    for line in ["#1 -", "#3 ab", "#41 a"] {
      choose("rätta pluppar", &console)
      console.press("\"\(line)\"", "Enter", "\"Fel\"", "Enter")
    }
    func dots(_ themes: Int...) -> BallotMarks {
      .dots(themes.map { ThemeDots(theme: ThemeID(number: $0), dots: 1) })
    }
    #expect(console.session.state.ballots(of: vote).map(\.marks) == [dots(1, 2), dots(1)])
    choose("rätta pluppar", &console)
    console.press("\"#1 ad\"", "Enter", "\"Den gällde\"", "Enter")
    #expect(console.session.state.ballots(of: vote).map(\.marks).first == dots(1, 4))
    choose("rätta pluppar", &console)
    console.press("\"#2 a\"", "Enter", "\"x\"", "Enter")
    #expect(console.message == "Det finns ingen röstsedel nummer 2 i omröstningen.")
  }

  @Test("A theme below the cut is taken along, and one above put to rest, with a reason")
  func exceptions() throws {
    var console = try revealed([20, 15, 9, 5])
    choose("ta med ett tema", &console)
    console.press("\"d\"", "Enter", "Enter")
    #expect(console.message == Catalogue[.swedish].consolePrompts.writeSomething)
    console.press("\"Rör flest\"", "Enter")
    choose("låt ett tema vila", &console)
    console.press("\"a\"", "Enter", "\"Nämnden beslutar\"", "Enter")
    #expect(
      console.session.state.chosenThemes(of: vote)
        == [ThemeID(number: 2), ThemeID(number: 4)])
  }

  @Test("One more vote is drafted with its own rule, and the first one stands")
  func another() throws {
    var console = try revealed([20, 15, 9, 5])
    choose("ny omröstning", &console)
    console.press("2", "Enter", "Enter", "3", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter")
    let second = console.session.state.votes[VoteID(number: 2)]
    #expect(second?.rule.meaning == .resistance && second?.rule.dotsPerVoter == 3)
    #expect(now(console)?.phase == .revealed)
  }

  @Test("Hands are counted theme by theme, tables suggested by them, and a theme left out")
  func topics() throws {
    var session = try SessionBuilder(.dialogue())
    try themes(&session)
    try session.start(6)
    var console = ConsoleDriver(session)
    console.press("Tab")
    #expect(console.message == Catalogue[.swedish].voteForms.nothingToSuggest)
    choose("räkna händer", &console)
    for hands in ["12", "5", "4", "0"] { console.press("\"\(hands)\"", "Enter") }
    #expect(console.shows("12 händer"))
    console.press("Tab")
    #expect(console.shows("Förslag: A bord 1, bord 2 och bord 3 · B bord 4 · C bord 5."))
    #expect(console.shows("Inget bord: D"))
    console.press("Enter")
    let tables = { (theme: Int) in
      console.session.state.themes[ThemeID(number: theme)]?.tables.map(\.number)
    }
    #expect(tables(1) == [1, 2, 3] && tables(2) == [4] && tables(3) == [5] && tables(4) == [])
    choose("fördjupa inte", &console)
    console.press("\"d\"", "Enter", "\"Ingen ville\"", "Enter")
    #expect(console.session.state.themes[ThemeID(number: 4)]?.dropped == "Ingen ville")
  }

  @Test(
    "Hands are asked for the themes that the wall offers: those that were chosen and not left out")
  func handsForChosen() throws {
    var console = try revealed([20, 15, 9, 5])
    try console.elsewhere {
      try $0.run(
        .decideCut(vote: vote, decision: .takeAlong(ThemeID(number: 4)), reason: "Rör flest"))
      try $0.start(6)
      try $0.run(.dropTopic(theme: ThemeID(number: 2), reason: "Ingen ville"))
    }
    choose("räkna händer", &console)
    #expect(console.shows("A: hur många händer?"))
    console.press("\"12\"", "Enter")
    #expect(console.shows("D: hur många händer?"))
    console.press("\"5\"", "Enter")
    #expect(!console.shows("hur många händer?"))
    #expect(
      console.session.state.themes.all.map(\.value.hands) == [12, nil, nil, 5])
  }
}

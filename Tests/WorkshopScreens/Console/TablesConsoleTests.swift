import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// What tables report and propose, and what the facilitator makes of it.
struct TablesConsoleTests {
  private func table(_ number: Int) -> TableID { TableID(number: number) }

  @Test("A call for help stands first, in words, and is gone when it has been answered")
  func help() throws {
    var console = ConsoleDriver(try TalkingTables.calling())
    let rows = console.rows(120, 40)
    let call = try #require(rows.firstIndex { $0.contains("HJÄLP: bord 3") })
    let message = try #require(rows.firstIndex { $0.contains("Bord 2 skriver") })
    #expect(call < message)
    console.press("t")
    #expect(console.screen.enterLabel == "svara bord 3")
    console.press("Enter", "\"Jag kommer\"", "Enter")
    #expect(console.session.state.reports[ReportID(number: 3)]?.standing == .answered("Jag kommer"))
    #expect(console.message == "Svar till bord 3 – sparat ✓")
    #expect(!console.shows("HJÄLP"))
  }

  @Test("Numbers of people that no room can hold are shown, and added as far as numbers go")
  func impossibleNumbers() throws {
    var session = try TalkingTables.round()
    for number in 1...2 {
      session.take(
        damaged: .headcountSet(
          TablePlace(table: table(number), run: session.currentRun), people: .max))
    }
    #expect(session.state.likelyVoters == .max)
    var console = ConsoleDriver(session)
    console.press("t")
    #expect(console.shows("\(Int.max) personer"))
  }

  @Test("An empty answer says that it was seen")
  func seen() throws {
    var console = ConsoleDriver(try TalkingTables.calling())
    console.press("t", "2", "Enter", "Enter")
    #expect(console.session.state.reports[ReportID(number: 2)]?.standing == .answered(nil))
    console.press("Esc")
    #expect(!console.shows("Bord 2 skriver"))
  }

  @Test("Words that were not sent wait in the form that Esc left")
  func leftAnswer() throws {
    var console = ConsoleDriver(try TalkingTables.calling())
    console.press("t", "Enter", "\"Strax\"", "Esc")
    #expect(console.screen.mode.isOverview)
    console.press("Enter")
    #expect(console.shows("› Strax"))
  }

  @Test(
    "That all tables are done is said when every table where people sit has said so in this run")
  func everyTable() throws {
    var session = try TalkingTables.round()
    try session.run(.setHeadcount(table: table(5), run: session.currentRun, people: 0))
    for number in 1...3 { try session.report(number, .done) }
    var console = ConsoleDriver(session)
    #expect(console.shows("Klara: bord 1, 2 och 3"))
    try console.elsewhere { try $0.report(4, .done) }
    #expect(console.shows("Alla bord är klara"))
    console.press("t")
    for number in 1...4 { console.press("\(number)", "Enter", "Enter") }
    console.press("Esc")
    #expect(!console.shows("Alla bord är klara"))
    try console.elsewhere { try $0.start(2) }
    console.press("t")
    #expect(!console.shows("klart"))
  }

  @Test("Minutes beside a call go on by themselves")
  func minutes() throws {
    var session = try TalkingTables.round()
    try session.report(3, .help)
    var console = ConsoleDriver(session)
    #expect(console.shows("nyss"))
    let next = try #require(console.screen.millisecondsToNextChange(after: console.session.now))
    #expect(next <= 60_000)
    console.wait(seconds: 60)
    #expect(console.rows(120, 40).contains { $0.contains("HJÄLP: bord 3") && $0.contains("1 min") })
  }

  @Test("A table changes between computer and paper, and back")
  func source() throws {
    var console = ConsoleDriver(try TalkingTables.round())
    console.press("t", "2", "s")
    #expect(console.session.state.plan.tables[1].source == .paper)
    console.press("s")
    #expect(console.session.state.plan.tables[1].source == .typed)
  }

  @Test("The number of slips is asked for with what was counted, and the account adds up")
  func slips() throws {
    var console = ConsoleDriver(try TalkingTables.round())
    #expect(console.shows("papper: 5 kvar"))
    console.press("t", "4")
    #expect(console.shows("7 lappar, 2 inskrivna, 5 kvar"))
    console.press("l")
    #expect(console.shows("Hur många lappar har bord 4 lämnat in i samtalspass 1?"))
    #expect(console.shows("› 7"))
    console.press("Backspace", "\"1\"", "Enter")
    #expect(console.shows("räkna: 1 fler inskriven än inlämnade"))
    console.press("l", "Enter")
    #expect(console.screen.message?.style != .danger)
    #expect(console.screen.mode.isOverview)
  }

  @Test(
    "Letters are themes while sorting: the tables and proposals have their letters after F7, and it says so"
  )
  func sorting() throws {
    var session = try TalkingTables.calling()
    try session.propose(.conclusion(text: "Närhet"), table: 1)
    try session.start(4)
    try session.run(.createTheme(title: "Bemötande", description: nil, parent: nil))
    var console = ConsoleDriver(session)
    console.press("t")
    #expect(console.screen.mode == .following)
    #expect(console.shows("F7 t svarar"))
    console.press("F7", "t")
    #expect(console.screen.enterLabel == "svara bord 3")
    console.press("Esc", "F7", "f")
    #expect(console.shows("1 förslag från borden"))
  }

  @Test(
    "Where letters go into the line for dots, the line of keys names no letter that does something else"
  )
  func lettersInTheLine() throws {
    var session = try TalkingTables.calling()
    try session.run(.createTheme(title: "Bemötande", description: nil, parent: nil))
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(rule: session.state.plan.dots, voters: 32)))
    try session.run(.openVote(vote: VoteID(number: 1), themes: []))
    let console = ConsoleDriver(session)
    #expect(!console.shows("t borden", 200, 60))
    #expect(!console.shows("m meddelande", 200, 60))
    #expect(console.shows("F7 t svarar", 200, 60))
  }

  @Test("Backspace takes back what was done in the overview, and stays there")
  func undo() throws {
    var console = ConsoleDriver(try TalkingTables.calling())
    console.press("t", "Enter", "Enter")
    #expect(console.screen.digest.fromTables.calls == [ReportID(number: 2)])
    console.press("Backspace")
    #expect(console.screen.digest.fromTables.calls.first == ReportID(number: 3))
    #expect(console.screen.mode.isOverview)
  }

  @Test("Help is said over lists that hide the tables too")
  func hidden() throws {
    var console = ConsoleDriver(try TalkingTables.calling())
    console.press("1")
    #expect(console.shows("HJÄLP: bord 3", 60, 18))
  }

  @Test("What desks do all the time is not told as news")
  func calm() throws {
    var console = ConsoleDriver(try TalkingTables.round())
    try console.elsewhere { session in
      try session.run(
        .countTurn(table: table(1), run: session.currentRun, perspective: .user),
        by: TalkingTables.desk(1))
      try session.report(2, .done)
    }
    #expect(console.message == "")
  }

  @Test("A proposal is taken up with Enter, and laid aside with a reason or without")
  func proposals() throws {
    var console = ConsoleDriver(try TalkingTables.proposing())
    #expect(console.shows("3 förslag från borden – f"))
    console.press("f", "Enter")
    #expect(console.session.state.actions.count == 1)
    console.press("x", "\"Det gäller redan\"", "Enter")
    #expect(
      console.session.state.proposals[ProposalID(number: 2)]?.settlement
        == .declined(reason: "Det gäller redan"))
    console.press("Delete", "Enter")
    #expect(
      console.session.state.proposals[ProposalID(number: 3)]?.settlement == .declined(reason: nil))
    #expect(console.shows("Inga förslag väntar."))
    console.press("Enter")
    #expect(!console.shows("förslag från borden"))
    console.press("f")
    #expect(console.message == "Inga förslag väntar.")
  }

  @Test("Enter pressed twice takes one proposal up and then the next, never one twice")
  func twice() throws {
    let driver = ConsoleDriver(try TalkingTables.proposing())
    var screen = driver.screen
    var taken: [Command] = []
    for key in [Key.character("f"), .enter, .enter] {
      for case .submit(_, let command) in screen.receive(.key(key), at: driver.session.now) {
        taken.append(command)
      }
    }
    #expect(
      taken == [
        .acceptProposal(proposal: ProposalID(number: 1)),
        .acceptProposal(proposal: ProposalID(number: 2)),
      ])
  }

  @Test("The closing tells of slips, calls and proposals that nobody has seen to")
  func findings() throws {
    var session = try TalkingTables.proposing()
    try session.report(3, .message, "Vi har papper kvar")
    try session.run(.countSlips(table: table(5), run: nil, handedIn: 0))
    try session.say("Fler", table: 5)
    try session.start(8)
    let console = ConsoleDriver(session)
    let lines = console.screen.digest.findings.lines(in: .swedish)
    #expect(lines.contains("bord 4: 5 lappar kvar att skriva in"))
    #expect(lines.contains("bord 5: 1 fler inskriven än inlämnade lappar – räkna om"))
    #expect(lines.contains("1 besked från borden utan svar"))
    #expect(lines.contains("3 förslag från borden är inte avgjorda"))
    #expect(!lines.contains { $0.contains("papper att skriva in") })
  }

  @Test("The question that is always asked stands in rounds of talk, and only there")
  func standingPrompt() throws {
    var console = ConsoleDriver(try TalkingTables.round())
    #expect(console.shows("Fråga också: Vad är viktigt för dig?"))
    try console.elsewhere { try $0.start(3) }
    #expect(!console.shows("Fråga också"))
  }

  @Test("Where seats are to be planned and are not, a line says how, until they are")
  func seats() throws {
    var plan = TalkingTables.plan()
    plan.seating = .planned
    var session = try SessionBuilder(plan)
    var console = ConsoleDriver(session)
    #expect(console.shows("verkstad seat", 60, 18))
    let rounds = session.state.tableRounds.map(\.step)
    try session.run(
      .adoptSeating(
        SeatingArrangement(
          people: [SeatedPerson()],
          rounds: rounds.map { SeatedRound(step: $0, seats: [table(1)]) }, seed: 1)))
    console.screen.follow(session.state, at: session.now)
    #expect(!console.shows("verkstad seat", 60, 18))
  }

  @Test("Nothing that tables report, propose or count reaches the wall")
  func wall() throws {
    var session = try TalkingTables.calling()
    try session.propose(.conclusion(text: "Närhet slår storlek."), table: 1)
    let before = StageState(try TalkingTables.round().state)
    #expect(StageState(session.state).scene == before.scene)
    #expect(StageState(session.state).message == before.message)
  }
}

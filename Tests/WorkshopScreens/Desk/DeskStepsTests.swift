import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("The desk in each step")
struct DeskStepsTests {
  /// A session with three comments at table 3 and four themes.
  private func session(at place: Int) throws -> SessionBuilder {
    var session = try SessionBuilder(.dialogue())
    try session.start(0)
    session.wait(seconds: 60)
    try session.start(1)
    for text in ["Ett", "Två", "Tre"] { try session.say(text, table: 3) }
    for theme in göteborgThemes.prefix(4) {
      try session.run(.createTheme(title: theme.title, description: nil, parent: nil))
    }
    for step in stride(from: 2, through: place, by: 1) {
      session.wait(seconds: 60)
      try session.start(step)
    }
    return session
  }

  @Test("Read-back: Enter agrees to one after another, ↑ amends, Delete strikes after asking")
  func readBack() throws {
    var desk = DeskDriver(try session(at: 1), table: 3)
    desk.type("r")
    #expect(desk.picture().contains("Enter: återläsning"))
    desk.type("\n")
    #expect(desk.picture().contains("Återläsning, bord 3: 1 av 3"))
    desk.press(.up)
    desk.type("!")
    desk.press(.enter)
    #expect(desk.comments.map(\.text) == ["Ett!", "Två", "Tre"])
    desk.press(.enter)
    #expect(desk.picture().contains("2 av 3"))
    desk.press(.delete)
    #expect(desk.comments[1].isWithdrawn == false)
    desk.press(.delete)
    #expect(desk.comments[1].isWithdrawn)
    #expect(desk.picture().contains("2 av 2"))
    desk.type("Vi sa också det här\n")
    #expect(desk.comments.last?.text == "Vi sa också det här")
    #expect(desk.picture().contains("2 av 3"))
    desk.press(.enter, .enter)
    #expect(desk.picture().contains("Hur många var med?"))
    desk.press(.enter)
    #expect(desk.picture().contains("Återläst ✓"))
    #expect(desk.desk.readBack == nil)
  }

  @Test("r with more after it is a word, and there is nothing to read where nothing was said")
  func readBackIsNoTrap() throws {
    var desk = DeskDriver(try session(at: 1), table: 2)
    desk.type("rätt\nr\n")
    #expect(desk.comments.last?.text == "rätt")
    #expect(desk.desk.readBack != nil)
    desk.press(.escape)
    desk.press(.tab)
    desk.press(.tab)
    desk.type("r\n")
    #expect(desk.desk.readBack == nil)
    #expect(desk.picture().contains("inget att läsa upp"))
  }

  @Test(
    "Sorting: a letter in any case places the comment in hand, one with + the last one too, words are the plenary's"
  )
  func sorting() throws {
    var desk = DeskDriver(try session(at: 4), table: 3)
    #expect(desk.picture().contains("Att lägga under ett tema: Ett"))
    desk.type("b")
    #expect(desk.picture().contains("Enter: lägg inlägget under B"))
    desk.type("\n")
    #expect(desk.comments[0].themes == [ThemeID(number: 2)])
    #expect(desk.picture().contains("Lagt under B"))
    desk.type("C+\n")
    #expect(desk.comments[0].themes == [ThemeID(number: 2), ThemeID(number: 3)])
    desk.type("A\n")
    #expect(desk.comments[1].themes == [ThemeID(number: 1)])
    desk.type("g\n")
    #expect(desk.picture().contains("Tema G finns inte."))
    desk.press(.backspace)
    desk.type("Det hänger ihop\n")
    #expect(desk.comments.last?.text == "Det hänger ihop")
    #expect(desk.comments.last?.table == nil)
    #expect(desk.comments.last?.run == StepRun(StepID(number: 5), 1))
  }

  @Test("Voting: wall, table and ballot go in as they are typed, and are named before Enter")
  func voting() throws {
    var builder = try session(at: 5)
    let vote = VoteID(number: 1)
    try builder.run(.proposeVote(VoteProposal()))
    var desk = DeskDriver(builder, table: 3)
    desk.type("B27\n")
    #expect(desk.picture().contains("Omröstningen är inte öppen."))
    #expect(desk.desk.line.editor.text == "B27")
    try desk.elsewhere { try $0.run(.openVote(vote: vote, themes: [])) }
    #expect(desk.picture().contains("Enter: 27 pluppar på B Synvända"))
    desk.press(.enter)
    desk.type("b26\n-3\n")
    desk.press(.tab)
    desk.type("a4\n")
    desk.press(.tab)
    desk.type("AABC")
    #expect(desk.picture().contains("röstsedel A 2 · B 1 · C 1 = 4 pluppar"))
    desk.type("\n0\n")
    let open = try #require(desk.session.state.votes[vote])
    #expect(open.counts[CountPlace(theme: ThemeID(number: 2), table: nil)] == 26)
    #expect(
      open.counts[CountPlace(theme: ThemeID(number: 1), table: TableID(number: 3))] == 4)
    #expect(open.unused[nil] == 3)
    #expect(desk.session.state.ballots.all.map { $0.value.marks?.dots.count } == [3, 0])
    #expect(!desk.picture().contains("31"))
  }

  @Test("Voting: what cannot be read stays, and what is refused comes back")
  func votingWrong() throws {
    var builder = try session(at: 5)
    try builder.run(.proposeVote(VoteProposal(voters: 2)))
    try builder.run(.openVote(vote: VoteID(number: 1), themes: []))
    var desk = DeskDriver(builder, table: 3)
    desk.type("Z3\n")
    #expect(desk.desk.line.editor.text == "Z3")
    #expect(desk.picture().contains("Tema Z är inte med"))
    desk.press(.control("u"))
    desk.type("A11\n")
    #expect(desk.desk.line.editor.text == "A11")
    #expect(desk.session.state.votes[VoteID(number: 1)]?.counts.isEmpty == true)
  }

  @Test("Deepening: the table's theme is the heading, and signs choose what a note is")
  func deepening() throws {
    var builder = try session(at: 6)
    try builder.run(.assignTopic(theme: ThemeID(number: 1), table: TableID(number: 3)))
    try builder.run(.assignTopic(theme: ThemeID(number: 4), table: TableID(number: 3)))
    var desk = DeskDriver(builder, table: 3)
    #expect(desk.rows()[1].contains("A Egna erfarenheter"))
    desk.type(
      "Löpande text\n# Vad behövs\n- en dörr\n\"Jag vill bli trodd\n+ Lokalerna\n-5 grader\n")
    let notes = desk.session.state.notes.all.map(\.value)
    #expect(
      notes.map(\.kind) == [
        .paragraph, .subheading, .bullet, .quotation, .supplementary, .paragraph,
      ])
    #expect(notes.map(\.text).last == "-5 grader")
    #expect(notes.allSatisfy { $0.theme == ThemeID(number: 1) && $0.table == TableID(number: 3) })
    desk.type("d\nUnder D\n")
    #expect(desk.session.state.notes.all.map(\.value.theme).last == ThemeID(number: 4))
    desk.press(.up)
    desk.type("!\n")
    #expect(desk.session.state.notes.all.map(\.value.text).last == "Under D!")
  }

  @Test(
    "Deepening: a table without a theme is asked for one, and a note stays under the theme it was begun under"
  )
  func deepeningElsewhere() throws {
    var desk = DeskDriver(try session(at: 6), table: 2)
    desk.type("Utan tema\n")
    #expect(desk.session.state.notes.count == 0)
    #expect(desk.desk.line.editor.text == "Utan tema")
    desk.press(.control("u"))
    desk.type("b\nH")
    try desk.elsewhere {
      try $0.run(.assignTopic(theme: ThemeID(number: 1), table: TableID(number: 2)))
    }
    desk.type("ej\n")
    #expect(desk.session.state.notes.all.map(\.value.theme) == [ThemeID(number: 2)])
  }

  @Test("Conclusion: a line proposes a conclusion")
  func conclusion() throws {
    var desk = DeskDriver(try session(at: 7), table: 3)
    desk.type("Vi provar en gemensam mottagning.\n")
    #expect(desk.session.state.conclusions.count == 0)
    #expect(desk.session.state.proposals.count == 1)
    #expect(desk.picture().contains("mottagning.  väntar"))
  }

  @Test("? alone is help, and ? with words is a question")
  func help() throws {
    var desk = DeskDriver(try session(at: 1), table: 3)
    desk.type("?\n")
    #expect(desk.picture().contains("Så här gör du"))
    #expect(desk.picture().contains("Ctrl-X"))
    desk.press(.escape)
    #expect(desk.comments.count == 3)
    #expect(!desk.picture().contains("Så här gör du"))
  }

  @Test(
    "In a wide window a desk for all tables sees them side by side, the one that is written for by a word"
  )
  func allTables() throws {
    var desk = DeskDriver(try session(at: 1))
    desk.type("2\nVid tvåan\n")
    let rows = desk.rows(120, 30)
    let heads = try #require(rows.first { $0.contains("bord 1") && $0.contains("bord 5") })
    #expect(heads.contains("▸ bord 2, skriv här"))
    #expect(rows.contains { $0.contains("Vid tvåan") })
    #expect(!desk.picture(119, 30).contains("bord 5"))
    #expect(!DeskDriver(try session(at: 1), table: 3).picture(120, 30).contains("bord 5"))
  }

  @Test("PgUp looks at earlier ones while one goes on writing")
  func earlier() throws {
    var desk = DeskDriver(try session(at: 1), table: 3)
    for number in 1...40 { desk.type("Nummer \(number)\n") }
    #expect(!desk.picture().contains("Nummer 20"))
    for _ in 0..<4 { desk.press(.pageUp) }
    #expect(desk.picture().contains("Nummer 20"))
    desk.type("Nytt\n")
    #expect(desk.picture().contains("Nytt  sparat ✓"))
  }

  @Test("Every row of the table of actions has a name and a sentence in all languages")
  func actions() {
    for action in DeskScreen.actions.actions {
      #expect(DeskActionName(rawValue: action.name) != nil)
      #expect(!action.keys.isEmpty)
      for language in SessionLanguage.allCases {
        #expect(!action.label(Catalogue[language]).isEmpty)
        #expect(action.help(Catalogue[language]).hasSuffix("."))
      }
    }
    let rows = Set(DeskScreen.actions.actions.map(\.name))
    #expect(rows == Set(DeskActionName.allCases.map(\.rawValue)))
  }

  @Test("What was said about where one writes is gone when the step is another")
  func placeIsOld() throws {
    var desk = DeskDriver(try session(at: 1), table: 3)
    desk.type("2\n")
    #expect(desk.picture().contains("Nu skriver du för bord 2."))
    try desk.elsewhere { try $0.start(2) }
    #expect(!desk.picture().contains("Nu skriver du för bord 2."))
  }

  @Test("A timer that stands still says so")
  func standingTimer() throws {
    var session = try session(at: 1)
    try session.run(.pauseTimer(run: try #require(session.currentRun)))
    #expect(DeskDriver(session, table: 3).picture().contains("klockan står"))
  }

  @Test("A desk sees what others have typed for its table, and amends only its own")
  func othersAtTheTable() throws {
    var session = try session(at: 1)
    try session.run(
      .addComment(
        NewComment(
          text: "Från en lapp", kind: .statement, table: TableID(number: 3),
          run: session.currentRun)), by: Station(.console, tag: "annan"))
    var desk = DeskDriver(session, table: 3)
    #expect(desk.picture().contains("Från en lapp"))
    desk.press(.up)
    #expect(!desk.picture().contains("▸ Från en lapp"))
  }

  @Test("In a break the line tells how slips get to their round, and then takes them there")
  func slipsInABreak() throws {
    var desk = DeskDriver(try session(at: 3), table: 3)
    #expect(desk.picture().contains("Lappar kvar? Ctrl-R väljer passet."))
    desk.press(.control("r"))
    #expect(desk.picture().contains("Skriv det som sägs."))
    desk.type("Från en lapp\n")
    #expect(desk.comments.last?.run?.step == StepID(number: 3))
  }
}

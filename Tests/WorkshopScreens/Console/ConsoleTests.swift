import EventLog
import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// Keys at the facilitator's screen, and what becomes of them.
struct ConsoleTests {
  /// A session that sorts three comments under two themes.
  private func sorting() throws -> ConsoleDriver {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    for table in 1...3 { try session.say("Inlägg \(table)", table: table) }
    try session.start(4)
    try session.run(.createTheme(title: "Bemötande", description: nil, parent: nil))
    try session.run(.createTheme(title: "Lärande", description: nil, parent: nil))
    return ConsoleDriver(session)
  }

  private func themes(_ console: ConsoleDriver, of comment: Int) -> [Int] {
    (console.session.state.comments[CommentID(number: comment)]?.themes ?? []).map(\.number)
  }

  @Test("Enter is ignored for a second after the step has changed")
  func heldEnter() throws {
    var console = ConsoleDriver(try SessionBuilder(.dialogue()))
    console.enter()
    console.press("Enter")
    #expect(console.kind == .opening)
    #expect(console.message == Catalogue.swedish.console.justChanged)
    console.enter()
    #expect(console.kind == .tableRound)
  }

  @Test(
    "What is typed before the log has answered goes to the next comment, not to the same one twice")
  func fastLetters() throws {
    let driver = try sorting()
    var screen = driver.screen
    let now = driver.session.now
    var placed: [Command] = []
    for letter in ["a", "b", "a"] as [Character] {
      for case .submit(_, let command) in screen.receive(.key(.character(letter)), at: now) {
        placed.append(command)
      }
    }
    #expect(
      placed == [
        .placeComment(
          comment: CommentID(number: 1), theme: ThemeID(number: 1), keepingOthers: false),
        .placeComment(
          comment: CommentID(number: 2), theme: ThemeID(number: 2), keepingOthers: false),
        .placeComment(
          comment: CommentID(number: 3), theme: ThemeID(number: 1), keepingOthers: false),
      ])
  }

  @Test("Shift and a letter puts a comment there too and keeps it in hand")
  func thereToo() throws {
    var console = try sorting()
    console.press("A", "b")
    #expect(themes(console, of: 1) == [1, 2])
    console.press("b")
    #expect(themes(console, of: 2) == [2])
  }

  @Test("A comment that is left comes again after the others, and a parked one does not")
  func leaving() throws {
    var console = try sorting()
    console.press("Down", "Delete", "a")
    #expect(console.session.state.comments[CommentID(number: 2)]?.isParked == true)
    #expect(themes(console, of: 3) == [1])
    console.press("Down")
    #expect(console.message == "Inget annat inlägg väntar på ett tema.")
    console.press("b")
    #expect(themes(console, of: 1) == [2])
  }

  @Test("Letters are themes while sorting, even those that are commands elsewhere")
  func lettersAreThemes() throws {
    var console = try sorting()
    console.press("m")
    #expect(console.screen.mode == .following)
    #expect(console.message == "Inget tema har bokstaven M. F7 m: meddelande till rummet.")
    console.press("F7", "m")
    #expect(console.shows("Vad ska rummet få veta?"))
  }

  @Test("Merging is confirmed in words, and undone in words")
  func merging() throws {
    var console = try sorting()
    console.press("=", "\"ba\"", "Enter")
    #expect(console.shows("Slå ihop B Lärande med A Bemötande?"))
    console.press("Enter")
    #expect(console.session.state.standingThemes == [ThemeID(number: 1)])
    console.press("Backspace")
    #expect(console.session.state.standingThemes.count == 2)
    #expect(console.message.hasPrefix("Ångrat: "))
    console.press("Ctrl-Y")
    #expect(console.session.state.standingThemes.count == 1)
  }

  @Test("Words that were refused come back into the line with the reason")
  func refused() throws {
    var console = try sorting()
    console.press("+", "\"Bemötande\"", "Enter")
    #expect(console.screen.message?.style == .danger)
    #expect(console.shows("› Bemötande"))
    console.press("\" i vården\"", "Enter")
    #expect(console.session.state.standingThemes.count == 3)
  }

  @Test("What would follow a refused command is let be, and the reason stays on the screen")
  func refusedFirst() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(rule: session.state.plan.dots, voters: 10)))
    var console = ConsoleDriver(session)
    console.enter()
    console.wait(seconds: 30)
    console.enter()
    #expect(console.screen.message?.style == .danger)
    let run = try #require(console.session.state.currentRun)
    let timer = console.session.state.steps[run.step]?.progress.runs.last?.timer
    #expect(timer?.length == 60_000)
  }

  @Test("Esc leaves a line and keeps its words for the next time")
  func escape() throws {
    var console = ConsoleDriver(try SessionBuilder(.dialogue()))
    console.press("m", "\"Nyckel hittad\"", "Escape")
    #expect(!console.shows("› Nyckel"))
    console.press("m")
    #expect(console.shows("› Nyckel hittad"))
  }

  @Test("Words in an open line are kept as a draft and found again")
  func draft() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(0)
    var console = ConsoleDriver(session)
    console.press("m", "\"Nyckel\"")
    guard case .keep(let sheet)? = console.effects.last else {
      Issue.record("no draft was kept")
      return
    }
    var again = ConsoleDriver(session, drafts: sheet)
    #expect(again.message == "Du hade börjat skriva: Nyckel")
    // Not in another form, with whose words they might go to the wall.
    again.press("h")
    #expect(again.screen.mode != .following && !again.shows("› Nyckel"))
    again.press("Escape", "m")
    #expect(again.shows("› Nyckel"))
  }

  @Test("What somebody else did is said")
  func others() throws {
    var console = ConsoleDriver(try SessionBuilder(.dialogue()))
    let desk = Station(.desk, table: TableID(number: 2), tag: "x9ff")
    try console.elsewhere {
      _ = try $0.run(.startStep(run: StepRun(StepID(number: 1), 1)), by: desk)
    }
    #expect(console.message.hasPrefix("antecknaren vid bord 2"))
  }

  @Test("A theme that was counted is corrected once that has been confirmed")
  func correcting() throws {
    var console = try voting()
    console.press("\"a27\"", "Enter", "\"A28\"", "Enter")
    let place = CountPlace(theme: ThemeID(number: 1), table: nil)
    #expect(console.session.state.votes[VoteID(number: 1)]?.counts[place] == 27)
    #expect(console.shows("A har redan 27. Rätta till 28?"))
    console.press("Enter")
    #expect(console.session.state.votes[VoteID(number: 1)]?.counts[place] == 28)
  }

  private func voting() throws -> ConsoleDriver {
    var session = try SessionBuilder(.dialogue(dots: DotRule(cutAfter: 1)))
    for title in ["Ett", "Två", "Tre"] {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(rule: session.state.plan.dots, voters: 10)))
    try session.run(.openVote(vote: VoteID(number: 1), themes: []))
    return ConsoleDriver(session)
  }

  @Test("Tab changes the way in: the wall, a table, a ballot")
  func waysIn() throws {
    var console = try voting()
    console.press("Tab", "\"3c4\"", "Enter", "Tab", "\"aabc\"", "Enter", "\"0\"", "Enter")
    let vote = try #require(console.session.state.votes[VoteID(number: 1)])
    let place = CountPlace(theme: ThemeID(number: 3), table: TableID(number: 3))
    #expect(vote.counts == [place: 4])
    #expect(console.session.state.ballots.count == 2)
  }

  @Test("Totals are not on the screen before the reveal")
  func hiddenTotals() throws {
    var console = try voting()
    console.press("\"A36\"", "Enter", "\"B9\"", "Enter")
    console.screen.message = nil
    #expect(!console.shows("36"))
    #expect(console.shows("2 av 3 teman inräknade"))
  }

  @Test("An entry that is not understood stays in the line and is explained")
  func misspelt() throws {
    var console = try voting()
    console.press("\"A2B\"", "Enter")
    #expect(console.message.contains("C27"))
    #expect(console.screen.entry.text == "A2B")
    console.press("Backspace", "Enter")
    #expect(console.session.state.votes[VoteID(number: 1)]?.counts.count == 1)
  }

  @Test("A lot is drawn from a seed that stands in the log, with its reason")
  func lot() throws {
    var console = try voting()
    console.press("\"A9\"", "Enter", "\"B9\"", "Enter", "\"C3\"", "Enter")
    console.enter()
    console.press("Enter")
    console.press("End")
    console.enter()
    console.press("3", "\"Tiden är ute\"", "Enter")
    let ruling = try #require(console.session.state.votes[VoteID(number: 1)]?.rulings.last)
    guard case .lot(let seed, let chosen) = ruling.decision else {
      Issue.record("no lot was drawn")
      return
    }
    #expect(ruling.reason == "Tiden är ute")
    let themes = [ThemeID(number: 1), ThemeID(number: 2)]
    #expect(LotDrawing.draw(1, of: themes, seed: seed) == chosen)
    #expect(console.message.contains("Lotten föll på"))
  }

  @Test("A run-off is proposed with the places that are left, on the tied themes only")
  func runOff() throws {
    var console = try voting()
    console.press("\"A9\"", "Enter", "\"B9\"", "Enter", "\"C3\"", "Enter")
    console.enter()
    console.press("Enter")
    console.press("End", "2", "Enter")
    console.enter(times: 2)
    let vote = try #require(console.session.state.votes[VoteID(number: 2)])
    #expect(vote.phase == .open)
    #expect(vote.themes == [ThemeID(number: 1), ThemeID(number: 2)])
    #expect(vote.rule.cutAfter == 1)
  }

  @Test("Talk names the themes that go on")
  func discussion() throws {
    var console = try voting()
    console.press("\"A9\"", "Enter", "\"B9\"", "Enter", "\"C3\"", "Enter")
    console.enter()
    console.press("Enter")
    console.press("End", "4", "\"b\"", "Enter", "\"Rummet enades\"", "Enter")
    let ruling = console.session.state.votes[VoteID(number: 1)]?.rulings.last
    #expect(ruling?.decision == .discussion(chosen: [ThemeID(number: 2)]))
  }

  @Test("A vote without dots is closed only once that has been confirmed")
  func emptyVote() throws {
    var console = try voting()
    console.enter()
    #expect(console.session.state.votes[VoteID(number: 1)]?.phase == .open)
    console.press("Enter")
    #expect(console.session.state.votes[VoteID(number: 1)]?.phase == .closed)
  }

  @Test("Holding Backspace to empty the line does not run on into undo")
  func heldBackspace() throws {
    var console = try voting()
    console.press("\"A9\"", "Enter", "\"B\"", "Backspace", "Backspace", "Backspace")
    #expect(console.session.state.votes[VoteID(number: 1)]?.counts.count == 1)
    console.wait(seconds: 2)
    console.press("Backspace")
    #expect(console.session.state.votes[VoteID(number: 1)]?.counts.isEmpty == true)
  }

  @Test("Arrows look at other steps while the room stays where it is")
  func looking() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var console = ConsoleDriver(session)
    console.press("Right", "Right")
    #expect(console.shows("Du tittar på Paus. Rummet är kvar."))
    console.enter()
    #expect(console.kind == .tableRound)
    #expect(console.screen.lookedAt == nil)
  }

  @Test("A digit reads a table, and Tab lets what is read onto the wall; Enter never does")
  func readingTables() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say("Först", table: 3)
    try session.say("Sedan", table: 3)
    var console = ConsoleDriver(session)
    console.press("3", "6", "Enter")
    #expect(console.session.state.comments.all.allSatisfy { $0.value.visibility == .held })
    console.press("3", "Down", "Tab")
    let first = try #require(console.session.state.comments[CommentID(number: 1)])
    #expect(console.session.state.isOnWall(first))
    console.press("Escape", "x")
    #expect(console.session.state.comments[CommentID(number: 1)]?.visibility == .takenDown)
  }

  @Test("Heads are counted in the room or table by table, and voters are proposed from them")
  func headcounts() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var console = ConsoleDriver(session)
    console.press("g", "\"7 7 6 6 5\"", "Enter")
    #expect(console.session.state.headcounts.values.reduce(0, +) == 31)
    #expect(console.session.state.likelyVoters == 31)
  }

  @Test("A step is put in after the one that goes on")
  func inserting() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var console = ConsoleDriver(session)
    console.press("i", "\"8\"", "Enter")
    #expect(console.shows("Vad ska det heta? Tomt = Paus"))
    console.press("Enter", "\"10\"", "Enter")
    let inserted = try #require(console.session.state.stepOrder.dropFirst(2).first)
    let planned = console.session.state.steps[inserted]?.planned
    #expect(planned == PlannedStep(kind: .break, minutes: 10))
    #expect(console.message.contains("”Paus”"))
  }

  @Test("A step that is put in has the name that it is given, at the console and on the wall")
  func insertingNamed() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var console = ConsoleDriver(session)
    console.press("i", "\"3\"", "Enter", "\" Bensträckare \"", "Enter", "\"5\"", "Enter")
    #expect(console.message.contains("Bensträckare"))
    try console.elsewhere { try $0.start(2) }
    #expect(console.shows("Bensträckare"))
    let words = StageWords(catalogue: .swedish)
    #expect(StageState(console.session.state).now.map(words.name) == "Bensträckare")
  }

  @Test("A round is run again once that has been confirmed")
  func again() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    var console = ConsoleDriver(session)
    console.press("n", "Enter")
    #expect(console.session.state.currentRun == StepRun(StepID(number: 2), 2))
  }

  @Test("What was not agreed on is written down as such")
  func disagreement() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(7)
    var console = ConsoleDriver(session)
    console.press("d", "\"vem som betalar\"", "Enter")
    let words = console.session.state.conclusions.all.first { _ in true }?.value
    #expect(words == "Det här enades vi inte om: vem som betalar")
  }

  @Test("A day that will not do is asked for again")
  func wrongDay() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(7)
    var console = ConsoleDriver(session)
    console.press("a", "\"Ring\"", "Enter", "\"Enheten\"", "Enter", "\"i höst\"", "Enter")
    #expect(console.message.contains("är inget datum: skriv till exempel 1 februari"))
    #expect(console.shows("Senast när, till exempel 1 februari?"))
    #expect(console.session.state.actions.count == 0)
    console.press("Ctrl-U", "\"2016-12-09\"", "Enter")
    #expect(console.session.state.actions.count == 1)
  }
}

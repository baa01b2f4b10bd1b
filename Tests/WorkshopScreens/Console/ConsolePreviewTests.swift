import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// What the facilitator is told of the wall, and what only the facilitator sees.
struct ConsolePreviewTests {
  private static func round() throws -> SessionBuilder {
    var session = try SessionBuilder(.dialogue())
    try session.start(0)
    try session.start(1)
    session.wait(seconds: 600)
    return session
  }

  @Test("What Enter will make the room see is what it then sees")
  func afterEnter() throws {
    var driver = ConsoleDriver(try SessionBuilder(.dialogue(dots: DotRule(cutAfter: 1))))
    for _ in 0..<40 where driver.screen.preview.next != nil {
      let promised = driver.screen.preview.next?.value.scene
      driver.enter()
      #expect(driver.screen.preview.now?.value.scene == promised)
    }
    #expect(driver.kind != .opening)
  }

  @Test("The minutes that are told of the wall, now and after Enter, are those that stand on it")
  func minutes() throws {
    var driver = ConsoleDriver(try Self.round())
    let words = Catalogue.swedish.dates
    for _ in 0..<5 {
      driver.wait(seconds: 45)
      try driver.elsewhere { try $0.say("Mer tid.", table: 1) }
      let left = try #require(
        driver.screen.preview.now?.value.timer?.remaining(at: driver.session.now))
      let told = driver.rows(120, 40).filter { $0.contains("Rummet ser:") }
      #expect(told.allSatisfy { $0.contains(words.remaining(left)) } && !told.isEmpty)
      #expect(driver.screen.afterEnter(at: driver.session.now).contains(words.remaining(left)))
    }
  }

  @Test(
    "Minutes that are given are in what Enter will show, and a step that begins has all of its own")
  func changedMinutes() throws {
    var driver = ConsoleDriver(try Self.round())
    let before = driver.screen.afterEnter(at: driver.session.now)
    driver.press("+")
    #expect(driver.screen.afterEnter(at: driver.session.now) != before)
    try driver.elsewhere { try $0.start(2) }
    for _ in 0..<4 where driver.screen.digest.natural.commands.first?.isStart != true {
      driver.enter()
    }
    let first = driver.screen.afterEnter(at: driver.session.now)
    driver.wait(seconds: 300)
    #expect(driver.screen.afterEnter(at: driver.session.now) == first)
  }

  @Test("Whatever is done elsewhere is in what Enter will show")
  func changesElsewhere() throws {
    var driver = ConsoleDriver(try Self.round())
    let (theme, other) = (ThemeID(number: 1), ThemeID(number: 2))
    let table = TableID(number: 1)
    let changes: [Command] = [
      .createTheme(title: "Tid", description: nil, parent: nil),
      .createTheme(title: "Plats", description: nil, parent: nil),
      .rewordStep(step: StepID(number: 3), title: "Sista passet", question: "Vad gör vi i vår?"),
      .askReadBack(run: StepRun(StepID(number: 2), 1)), .setStageClock(.shape),
      .showMessage(text: "Fönstret öppnas", seconds: nil), .clearMessage, .pauseAll, .resumeAll,
      .renameTheme(theme: theme, title: "Tid att tala", description: nil),
      .assignTopic(theme: other, table: table), .dropTopic(theme: theme, reason: "Ingen tid"),
      .mergeThemes(theme: theme, into: other), .addConclusion(text: "Vi möts igen"),
      .startStep(run: StepRun(StepID(number: 5), 1)), .skipStep(step: StepID(number: 6)),
    ]
    var refused = 0
    for change in changes {
      do { try driver.elsewhere { try $0.run(change) } } catch is Refusal { refused += 1 }
      let screen = driver.screen
      var fresh = StagePreview()
      fresh.follow(
        screen.state, screen.comments, screen.digest, by: screen.context.station,
        at: driver.session.now)
      #expect(screen.preview.next?.value == fresh.next?.value, "\(change)")
    }
    #expect(refused < 4)
  }

  @Test("While something stands in the line, Enter takes that and the room goes on seeing the same")
  func typedLine() throws {
    var session = try Self.round()
    try session.run(.createTheme(title: "Tid", description: nil, parent: nil))
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(voters: 32)))
    try session.run(.openVote(vote: VoteID(number: 1), themes: []))
    var driver = ConsoleDriver(session)
    let glance = Catalogue.swedish.glance
    #expect(driver.screen.afterEnter(at: driver.session.now) != glance.afterEnter(glance.same))
    driver.press("A", "7")
    #expect(driver.screen.afterEnter(at: driver.session.now) == glance.afterEnter(glance.same))
  }

  @Test("The clock of the picture of the wall goes on each second")
  func clock() throws {
    var driver = ConsoleDriver(try Self.round())
    driver.press("F3")
    let wait = try #require(driver.screen.millisecondsToNextChange(after: driver.session.now))
    #expect(wait <= 1000)
  }

  @Test("What to say that is cut names the key that shows all of it, and there all of it stands")
  func longSpeech() throws {
    var session = try Self.round()
    for title in (1...8).map({ "Ett tema med en ganska lång rubrik, nummer \($0)" }) {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    try session.start(5)
    try session.run(.proposeVote(VoteProposal(voters: 32)))
    try session.run(.openVote(vote: VoteID(number: 1), themes: []))
    var driver = ConsoleDriver(session)
    let cut = driver.rows(80, 24).filter { $0.contains("… F3") }
    #expect(cut.count == 1)
    #expect(!driver.shows("… F3", 120, 40) && driver.shows("nummer 8.", 120, 40))
    driver.press("F3")
    let whole = driver.rows(80, 24).joined(separator: " ").split(separator: " ")
    let speech = try #require(
      driver.screen.speech(at: driver.session.now)
    ).line.split(separator: " ")
    #expect(whole.joined(separator: " ").contains(speech.joined(separator: " ")))
  }

  @Test("A look at the wall is the wall's own picture, and touches nothing")
  func picture() throws {
    var driver = ConsoleDriver(try Self.round())
    let commands = driver.session.state.journal.entries.count
    driver.press("F3")
    let rows = driver.rows(80, 24)
    #expect(rows.contains { $0.contains("Bara du ser bilden") })
    var stage = StageScreen(driver.screen.context)
    stage.follow(StageState(driver.session.state), at: driver.session.now)
    let below = 1 + rows.reversed().dropFirst().prefix { !$0.isBlank && $0.hasPrefix(" ") }.count
    let own = stage.frame(size: Size(columns: 80, rows: 24 - below), at: driver.session.now)
    #expect(rows.first == own.textRows.first)
    driver.press("Enter")
    #expect(driver.screen.mode == .following)
    #expect(driver.session.state.journal.entries.count == commands)
  }

  @Test(
    "A note is kept with every letter, stands beside its step, and is in nothing that others see")
  func notes() throws {
    var driver = ConsoleDriver(try Self.round())
    driver.press("F4", "\"Börja med Kim\"")
    driver.press("Escape")
    let kept = driver.effects.compactMap { effect -> PrivateNotes? in
      if case .keepNotes(let notes) = effect { notes } else { nil }
    }
    #expect(kept.count == 13)
    #expect(kept.last?[StepID(number: 2)] == "Börja med Kim")
    #expect(driver.shows("Din anteckning: Börja med Kim"))
    #expect(!String(reflecting: driver.session.state).contains("Kim"))
    #expect(!String(reflecting: StageState(driver.session.state)).contains("Kim"))
    driver.press("F3")
    #expect(!driver.shows("Kim"))
    driver.press("Escape")
    try driver.elsewhere { try $0.start(3) }
    #expect(!driver.shows("Kim"))
  }

  @Test("Up and down go through the notes of all steps, and the open one has the cursor")
  func editing() throws {
    var driver = ConsoleDriver(try Self.round())
    driver.press("F4", "Up", "Up", "\"Ta med nycklarna\"", "Down", "\"Kort\"")
    #expect(driver.screen.notes[nil] == "Ta med nycklarna")
    #expect(driver.screen.notes[StepID(number: 1)] == "Kort")
    let frame = driver.frame(80, 24)
    #expect(frame.cursor.map { frame.textRows[$0.row].contains("Kort") } == true)
    driver.press("Enter", "Backspace", "Escape")
    #expect(driver.screen.notes[StepID(number: 2)] == "")
  }

  @Test("Words that are erased go from the notes, which are kept anew")
  func erased() throws {
    var driver = ConsoleDriver(try Self.round())
    try driver.elsewhere { try $0.say("Zebra sa Anna vid bordet", table: 1) }
    driver.press("F4", "\"Zebra sa Anna vid bordet\"", "Escape")
    driver.effects = []
    driver.elsewhere { $0.erase(CommentID(number: 1)) }
    #expect(driver.screen.notes == PrivateNotes())
    #expect(driver.effects.contains(.keepNotes(PrivateNotes())))
  }

  @Test("What to say, what the room sees and what Enter does, in the sizes of a laptop")
  func pictures() throws {
    var driver = ConsoleDriver(try Self.round())
    driver.press("F4", "\"Säg namnen långsamt, tolken är med.\"", "Escape")
    var rows: [String] = []
    for (columns, height) in [(80, 24), (120, 40)] {
      rows += ["== \(columns)x\(height)"] + driver.rows(columns, height)
      driver.press("F4")
      rows += ["== notes \(columns)x\(height)"] + driver.rows(columns, height)
      driver.press("Escape", "F3")
      rows += ["== preview \(columns)x\(height)"] + driver.rows(columns, height)
      driver.press("Escape")
    }
    GoldenFile("console-preview.txt").expect(rows)
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Command {
  fileprivate var isStart: Bool { if case .startStep = self { true } else { false } }
}

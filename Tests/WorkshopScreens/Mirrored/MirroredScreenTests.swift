import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// A workshop on one laptop whose screen the room sees.
struct MirroredScreenTests {
  private func driver(
    _ place: MirroredWorkshop.Place, audience: MirroredScreen.Audience = .room
  ) throws -> MirroredDriver {
    MirroredDriver(try MirroredWorkshop.session(at: place), audience: audience)
  }

  @Test("It is asked whether the room sees the screen, and a letter means no")
  func asked() throws {
    var driver = try driver(.round, audience: .unknown)
    #expect(driver.strip.contains("Ser rummet den här skärmen?"))
    #expect(!driver.shows("HEMLIGT", 120, 40))
    driver.press("1", "F5", "PgDn", "m")
    #expect(driver.strip.contains("Ser rummet den här skärmen?"))
    #expect(driver.effects.isEmpty)
    driver.press("n")
    #expect(driver.shows("HEMLIGT", 120, 40))
    // Enter pressed by mistake does not move the room on.
    driver.press(.enter)
    #expect(driver.effects.isEmpty)
  }

  @Test("Answered with yes, the screen is the wall")
  func answered() throws {
    var driver = try driver(.round, audience: .unknown)
    driver.press("j")
    #expect(!driver.shows("HEMLIGT", 120, 40))
    #expect(driver.strip.contains("Enter: återläsning"))
  }

  @Test("It is not asked of a workshop that is over")
  func over() throws {
    var session = try MirroredWorkshop.session(at: .conclusion)
    try session.run(.closeSession)
    let driver = MirroredDriver(session, audience: .unknown)
    #expect(!driver.shows("Ser rummet"))
  }

  @Test("Before the own screen is shown it is asked for the projector, and only Enter answers yes")
  func changingOver() throws {
    var driver = try driver(.round)
    driver.press("F5")
    #expect(driver.shows("Stäng av eller täck projektorn först."))
    // At once, as when a clicker sends one key after another.
    driver.press(.enter)
    #expect(!driver.shows("HEMLIGT", 120, 40))
    // Nor does a clicker answer no, or its next key would move the workshop on.
    driver.press("PgDn", "F5")
    #expect(driver.shows("projektorn"))
    driver.press("Esc")
    #expect(!driver.shows("projektorn"))
    driver.press("F5", "Enter")
    #expect(driver.shows("HEMLIGT", 120, 40))
    #expect(driver.shows("F5 visar väggen igen"))
    driver.press("F5")
    #expect(!driver.shows("HEMLIGT", 120, 40))
    #expect(!driver.effects.contains(.showStage))
  }

  @Test("A clicker's forward key does what Enter does, once a second after a change")
  func forward() throws {
    var driver = try driver(.opening)
    driver.press("PgDn")
    #expect(driver.session.state.currentStep == StepID(number: 2))
    driver.press(.pageDown)
    #expect(driver.strip.contains("Skärmen ändrades just."))
    driver.press("PgDn")
    #expect(driver.session.state.stageOrders.readBack != nil)
  }

  @Test("One press on a clicker is never two: a question waits a second for it")
  func clickerConfirms() throws {
    var driver = try driver(.voting)
    driver.press("PgDn")
    driver.press(.pageDown)
    #expect(driver.vote?.phase == .open)
    driver.press("PgDn")
    #expect(driver.vote?.phase == .closed)
  }

  @Test("What would be left lying is asked about without a number or a word of it")
  func leftLying() throws {
    var sorting = try driver(.sorting)
    sorting.press("PgDn")
    #expect(sorting.shows("Alla inlägg är inte sorterade än. Gå vidare ändå?"))
    var conclusion = try driver(.conclusion)
    conclusion.press("PgDn")
    #expect(conclusion.shows("Förslag från borden väntar. Gå vidare ändå?"))
  }

  @Test("A key at a question leaves it and does no more than it may before the room")
  func keyAtAQuestion() throws {
    for key in ["n", "F2", "t", "o", "3", "f", "d"] {
      var sorting = try driver(.sorting)
      sorting.press("PgDn", key)
      #expect(!sorting.shows("Gå vidare ändå?"), "\(key)")
      let mode = sorting.screen.console.mode
      var alone = try driver(.sorting)
      alone.press(key)
      #expect(mode == alone.screen.console.mode, "\(key)")
    }
    var voting = try driver(.voting)
    voting.press("PgDn")
    #expect(voting.screen.console.mode.isConfirming)
    voting.press("\"c27\"")
    #expect(voting.strip.contains("•••") && voting.screen.console.entry.isEmpty)
  }

  @Test("Below the wall it is told when the silent minute is over, at that moment")
  func silenceIsOver() throws {
    var session = try MirroredWorkshop.session(at: .sorting)
    try session.start(5)
    session.wait(seconds: 2)
    var driver = MirroredDriver(session)
    driver.press("Enter", "\"9\"", "Enter", "PgDn")
    #expect(driver.screen.console.state.isGivingSilence)
    #expect(!driver.strip.contains("Tiden är ute"))
    let left = driver.screen.millisecondsToNextChange(after: driver.session.now) ?? 0
    #expect((1...60_000).contains(left))
    driver.session.wait(seconds: Int64(left / 1000 + 1))
    #expect(driver.strip.contains("Tiden är ute. Enter: "), "\(driver.strip)")
  }

  @Test("A clicker sends no half-typed sentence, and its back key closes what is open")
  func clickerWhileTyping() throws {
    var driver = try driver(.round)
    driver.press("m", "\"Kaffe om\"", "PgDn")
    #expect(
      driver.effects.allSatisfy { effect in if case .submit = effect { false } else { true } })
    driver.press("PgUp")
    #expect(!driver.shows("Kaffe om"))
    driver.press("m")
    #expect(driver.shows("Kaffe om"))
  }

  @Test("A clicker's back key looks back without moving the room, and forward comes back")
  func back() throws {
    var driver = try driver(.round)
    driver.press("PgUp")
    #expect(driver.strip.contains("Du tittar på steg 1 av 9"))
    driver.press("PgDn")
    #expect(driver.strip.contains("Enter: återläsning"))
    #expect(driver.effects.isEmpty)
  }

  @Test("Timer, pause, blank and message work as on the console")
  func keys() throws {
    var driver = try driver(.round)
    driver.press("Space", "+", "p")
    #expect(driver.session.state.roomPause != nil)
    driver.press("p", ".")
    #expect(driver.session.state.stageOrders.isBlank)
    driver.press(".", "m", "\"Kaffe 14:20\"")
    #expect(driver.shows("› Kaffe 14:20"))
    driver.press("Enter", "Enter")
    #expect(driver.session.state.stageOrders.message?.text == "Kaffe 14:20")
    #expect(driver.strip.contains("sparat ✓"))
    driver.press("Backspace")
    #expect(driver.strip.contains("Ångrat: ändringen på väggen."))
    #expect(driver.session.state.stageOrders.message == nil)
  }

  @Test("F9 stops everything from anywhere, and the room sees it")
  func alarm() throws {
    for keys in [[], ["?"], ["F2"], ["m", "\"Kaffe\""], ["F5"]] {
      var driver = try driver(.round)
      for key in keys { driver.press(key) }
      driver.press("F9")
      #expect(driver.session.state.roomPause != nil, "\(keys)")
      #expect(driver.screen.overlay == nil)
      #expect(driver.screen.stage.state?.isPaused == true, "\(keys)")
      driver.press("F9")
      #expect(driver.session.state.roomPause == nil, "\(keys)")
    }
    var counting = try driver(.voting)
    counting.press("c", "2", "F9")
    #expect(counting.session.state.roomPause != nil)
  }

  @Test(
    "The strip calls Enter what the console calls it", arguments: MirroredWorkshop.Place.allCases)
  func sameWords(place: MirroredWorkshop.Place) throws {
    let driver = try driver(place)
    let console = driver.screen.console
    #expect(
      driver.screen.strip(at: driver.session.now).next
        == EnterName(console.digest.natural, in: console.state))
    guard driver.screen.strip(at: driver.session.now).next != .settleTie else { return }
    let label = console.catalogue.label(of: console.digest.natural, in: console.state)
    #expect(driver.strip.contains("Enter: \(label)") || driver.shows("Enter: \(label)", 120, 40))
  }

  @Test("x takes down at once what was put up last")
  func takeDown() throws {
    var driver = try driver(.round)
    #expect(driver.shows("Vem ringer jag på natten?", 60, 18))
    driver.press("x")
    #expect(!driver.shows("Vem ringer jag på natten?", 60, 18))
    driver.press("x")
    #expect(driver.strip.contains("Det finns inget uppe att ta ner."))
  }

  @Test(
    "A letter puts the comment that the wall shows under a theme, never one that it does not show")
  func sorting() throws {
    var driver = try driver(.sorting)
    driver.press("b")
    let shown = try #require(driver.session.state.comments.all.first { !$0.value.themes.isEmpty })
    #expect(shown.value.text.text == "Vem ringer jag på natten?")
    driver.press("b")
    #expect(driver.strip.contains("Inget inlägg är uppe."))
    #expect(driver.session.state.comments.all.count { !$0.value.themes.isEmpty } == 1)
  }

  @Test("A comment is left only for another that the wall can show, and the wall shows that one")
  func leaving() throws {
    var driver = try driver(.sorting)
    let first = try #require(driver.screen.console.inHand)
    driver.press("Down")
    #expect(driver.screen.console.inHand == first)
    let other = try #require(driver.screen.console.digest.unsorted.dropFirst().first)
    try driver.elsewhere { try $0.run(.releaseComment(comment: other)) }
    #expect(driver.screen.console.inHand == other && onWall(driver) == other)
    driver.press("Down")
    #expect(driver.screen.console.inHand == first && onWall(driver) == first)
  }

  private func onWall(_ driver: MirroredDriver) -> CommentID? {
    guard case .themes(_, let inHand) = StageState(driver.session.state).scene else { return nil }
    return inHand?.comment
  }

  @Test("Only a letter answers whether the room sees the screen, however often Enter is tapped")
  func onlyLetters() throws {
    var driver = MirroredDriver(try SessionBuilder(.dialogue()), audience: .unknown)
    for _ in 0..<3 { driver.press("Enter", "Escape") }
    #expect(driver.screen.view == .asking)
    driver.press("n")
    #expect(driver.screen.view == .own(mayBeSeen: false))
  }

  @Test("A key that is held down shows no own screen, and walks through no day")
  func held() throws {
    var driver = try driver(.round)
    driver.press("F5")
    for _ in 0..<80 {
      driver.session.wait(milliseconds: 40)
      driver.press(.enter)
    }
    #expect(driver.screen.view == .changingOver)
    driver.press("Escape")
    let step = driver.session.state.currentStep
    for key in [Key.pageDown, .enter] {
      driver.session.wait(seconds: 5)
      driver.press(key)
      let after = driver.session.state
      driver.session.wait(milliseconds: 500)
      driver.press(key)
      for _ in 0..<80 {
        driver.session.wait(milliseconds: 40)
        driver.press(key)
      }
      #expect(driver.session.state == after)
    }
    #expect(driver.session.state.currentStep != step)
  }

  @Test(
    "That the wall stands still is said below it, with the key that lets it go: after F7 where letters are themes"
  )
  func frozen() throws {
    var driver = try driver(.round)
    driver.press("z")
    #expect(driver.shows("z släpper den.", 200, 60))
    var sorting = try self.driver(.sorting)
    try sorting.elsewhere { try $0.run(.freezeStage) }
    #expect(
      sorting.shows("VÄGGEN ÄR FRYST", 200, 60) && sorting.shows("F7 z släpper den.", 200, 60))
  }

  @Test("What is taken back is not called what is done again")
  func redone() throws {
    var driver = try driver(.round)
    driver.press("+", "Backspace")
    #expect(driver.strip.contains("Ångrat: ändringen av klockan. Ctrl-Y gör om."))
    driver.press("Ctrl-Y")
    #expect(driver.strip.contains("Gjort om: ändringen av klockan. Backspace ångrar."))
  }

  @Test("The wall ends where a question of several rows begins", arguments: [(60, 18), (80, 24)])
  func wallAbove(columns: Int, rows: Int) throws {
    var driver = try driver(.sorting)
    driver.press("F5")
    let shown = driver.frame(columns, rows).textRows
    let question = try #require(shown.firstIndex { $0.contains("Rummet ser den här skärmen") })
    let wall = driver.screen.stage.frame(
      size: Size(columns: columns, rows: question), at: driver.session.now)
    #expect(Array(shown.prefix(question)) == wall.textRows)
  }

  @Test("A refused command is told without its reason, which may name what is hidden")
  func refused() throws {
    var driver = try driver(.round)
    let effects = driver.screen.receive(.key(.character("p")), at: driver.session.now)
    let id = try #require(
      effects.lazy.compactMap { effect in
        if case .submit(let id, _) = effect { id } else { nil }
      }.first)
    _ = driver.screen.receive(
      CommandOutcome(id: id, result: .refused(.unknownCommand(id))), at: driver.session.now)
    #expect(driver.strip.contains("Det gick inte. Varför står på din egen skärm: F5."))
  }

  @Test("The program is left only after a question, and never by a clicker")
  func leavingForAnother() throws {
    var driver = try driver(.round)
    driver.press("Ctrl-C", "PgDn")
    #expect(!driver.effects.contains(.leave))
    driver.press("Enter")
    #expect(driver.effects.contains(.leave))
  }

  @Test("Any size is drawn, with the cursor inside where there is one")
  func sizes() throws {
    for place in MirroredWorkshop.Place.allCases {
      for keys in [[], ["?"], ["F2"], ["F5"], ["m", "\"Kaffe\""]] {
        var driver = try driver(place)
        for key in keys { driver.press(key) }
        for columns in stride(from: 1, through: 130, by: 13) {
          for rows in stride(from: 1, through: 45, by: 4) {
            let frame = driver.frame(columns, rows)
            if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor)) }
          }
        }
      }
    }
  }
}

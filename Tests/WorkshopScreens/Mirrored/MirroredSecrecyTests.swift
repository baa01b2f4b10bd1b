import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// What the room never sees on a mirrored laptop, whatever is pressed.
struct MirroredSecrecyTests {
  /// Every key that does anything on the facilitator's screen, and those of a clicker.
  private static let keys: [Key] =
    Set(ConsoleScreen.actions.actions.flatMap(\.keys)).sorted { $0.name < $1.name } + [
      .pageUp, .pageDown, .escape, .escape, .up, .down, .home, .function(5), .enter, .enter, .enter,
    ]

  @Test(
    "Sessions that differ only in what is hidden look the same under the same keys",
    arguments: MirroredWorkshop.Place.allCases)
  func sameFrames(place: MirroredWorkshop.Place) throws {
    let isOpen = place == .voting
    for seed in 1...4 as ClosedRange<UInt64> {
      var one = MirroredDriver(
        try MirroredWorkshop.session(at: place, secret: "HEMLIGT", dots: 7))
      var other = MirroredDriver(
        try MirroredWorkshop.session(at: place, secret: "DOLT", dots: isOpen ? 31 : 7))
      let random = RandomSource.seeded(seed)
      for _ in 0..<80 {
        let key = Self.keys[Int(random.next() % UInt64(Self.keys.count))]
        // Enter is the one way to the own screen, which is shown once the projector is covered.
        let pressed = one.screen.view == .changingOver && key == .enter ? .escape : key
        let seconds = Int64(random.next() % 3)
        one.session.wait(seconds: seconds)
        other.session.wait(seconds: seconds)
        one.press(pressed)
        other.press(pressed)
        // What has been revealed is no secret any more.
        if isOpen, one.session.state.votes.all.contains(where: { $0.value.phase != .open }) {
          break
        }
        let (seen, alike) = (one.frame(60, 18), other.frame(60, 18))
        #expect(seen == alike, "\(seed) \(pressed.name)")
        #expect(!seen.textRows.contains { $0.contains("HEMLIGT") }, "\(seed) \(pressed.name)")
      }
    }
  }

  @Test(
    "Every action, by its key and from the palette, shows no word that nobody let onto the wall")
  func everyAction() throws {
    for place in MirroredWorkshop.Place.allCases {
      let session = try MirroredWorkshop.session(at: place)
      for action in ConsoleScreen.actions.actions {
        for key in action.keys.prefix(2) {
          var driver = MirroredDriver(session)
          driver.session.wait(seconds: 2)
          driver.press(key)
          #expect(!driver.shows("HEMLIGT", 60, 18), "\(action.name) \(key.name)")
          driver.press("Down", "Tab")
          #expect(!driver.shows("HEMLIGT", 60, 18), "\(action.name) \(key.name)")
        }
        var driver = MirroredDriver(session)
        driver.press("F2", "\"\(action.label(.swedish))\"", "Enter")
        #expect(!driver.shows("HEMLIGT", 60, 18), "\(action.name)")
      }
    }
  }

  @Test("Above the strip the picture is the wall's, cell by cell")
  func wall() throws {
    for place in MirroredWorkshop.Place.allCases {
      let session = try MirroredWorkshop.session(at: place)
      let driver = MirroredDriver(session)
      var stage = StageScreen(driver.screen.context)
      stage.follow(StageState(session.state), at: session.now)
      for (columns, rows) in [(60, 18), (80, 24), (120, 40)] {
        let expected = stage.frame(
          size: Size(columns: columns, rows: rows - 1), at: session.now)
        let seen = driver.frame(columns, rows)
        #expect(Array(seen.cells.prefix(expected.cells.count)) == expected.cells)
      }
    }
  }

  @Test(
    "What the room would see is refused with the reason",
    arguments: [
      (MirroredWorkshop.Place.round, "1"), (.round, "t"), (.round, "f"), (.round, "b"),
      (.round, "/"), (.sorting, "Tab"), (.sorting, "2"), (.conclusion, "f"),
    ])
  func refused(place: MirroredWorkshop.Place, key: String) throws {
    var driver = MirroredDriver(try MirroredWorkshop.session(at: place))
    driver.press(key)
    #expect(driver.strip.contains("Det skulle synas i rummet. F5 byter till din egen skärm."))
    #expect(driver.effects.isEmpty)
  }

  @Test(
    "Showing a comment is refused with the reason where none is up too, and does nothing where none is left"
  )
  func tabWithNothingUp() throws {
    var session = try MirroredWorkshop.session(at: .sorting)
    for (id, comment) in session.state.comments.all where session.state.isOnWall(comment) {
      try session.run(.placeComment(comment: id, theme: ThemeID(number: 1), keepingOthers: false))
    }
    var driver = MirroredDriver(session)
    driver.press("Tab")
    #expect(driver.strip.contains("Det skulle synas i rummet. F5 byter till din egen skärm."))
    #expect(driver.effects.isEmpty)
    for (id, comment) in session.state.comments.all where comment.themes.isEmpty {
      try session.run(.placeComment(comment: id, theme: ThemeID(number: 1), keepingOthers: false))
    }
    var done = MirroredDriver(session)
    done.press("Tab")
    #expect(done.strip.contains("Den tangenten gör inget här."))
  }

  @Test("The palette names what is refused, with the reason")
  func palette() throws {
    var driver = MirroredDriver(try MirroredWorkshop.session(at: .round))
    driver.press("F2", "\"sök\"")
    #expect(driver.shows("sök – Det skulle synas i rummet."))
    driver.press("Enter")
    #expect(driver.strip.contains("Det skulle synas i rummet."))
  }

  @Test(
    "Words typed alone stay off the wall when the screens change over, and are there again after")
  func typedAlone() throws {
    var driver = MirroredDriver(
      try MirroredWorkshop.session(at: .round), audience: .facilitator)
    driver.press("m", "\"Säg inget om Kalle\"", "F5")
    #expect(!driver.shows("Kalle"))
    driver.press("m")
    #expect(!driver.shows("Kalle"))
    driver.press("\"Kaffe\"", "F5", "Enter")
    #expect(driver.shows("Kaffe"))
    driver.press("Esc", "m")
    #expect(driver.shows("Säg inget om Kalle"))
  }

  @Test("Dots typed alone that are refused once the room looks do not come up before it")
  func refusedDots() throws {
    var driver = MirroredDriver(
      try MirroredWorkshop.session(at: .voting), audience: .facilitator)
    for character in "C27" {
      _ = driver.screen.receive(.key(.character(character)), at: driver.session.now)
    }
    let effects = driver.screen.receive(.key(.enter), at: driver.session.now)
    let submitted = effects.compactMap { effect -> CommandID? in
      if case .submit(let id, _) = effect { id } else { nil }
    }
    let id = try #require(submitted.first)
    driver.press("F5")
    // The disk is slow, and meanwhile another console goes on.
    let vote = VoteID(number: 1)
    try driver.elsewhere {
      try $0.run(.closeVote(vote: vote))
      try $0.start(6)
    }
    _ = driver.screen.receive(
      CommandOutcome(
        id: id, result: .refused(.votePhase(vote, is: .closed, needed: .open))),
      at: driver.session.now)
    #expect(!driver.shows("27"))
    driver.press("F5", "Enter")
    #expect(driver.shows("C27"))
  }

  @Test("The question of a step to come is not shown when it is written anew before the room")
  func questionToCome() throws {
    var session = try MirroredWorkshop.session(at: .opening)
    let next = session.state.stepOrder[1]
    try session.run(.rewordStep(step: next, title: nil, question: "Vad är HEMLIGT?"))
    var driver = MirroredDriver(session)
    driver.press("Right", "r")
    #expect(!driver.shows("HEMLIGT"))
    driver.press("\"Vad saknas?\"", "Enter")
    #expect(driver.session.state.steps[next]?.planned.question == "Vad saknas?")
    try driver.elsewhere { try $0.start(1) }
    driver.press("r")
    #expect(driver.strip.contains("Vad saknas?"))
  }

  @Test("Words found from before the program ended are not brought up before the room")
  func found() throws {
    let drafts = DraftSheet(drafts: [nil: Draft(text: "Säg inget om Kalle", run: nil)])
    var driver = MirroredDriver(try MirroredWorkshop.session(at: .round), drafts: drafts)
    driver.press("m")
    #expect(!driver.shows("Kalle"))
    driver.press("Esc", "F5", "Enter", "m")
    #expect(driver.shows("Säg inget om Kalle"))
  }
}

/// The facilitator's own notes on a mirrored laptop.
struct MirroredNotesTests {
  @Test("Notes and the look at the wall are refused while the room sees the screen")
  func refused() throws {
    var driver = MirroredDriver(
      try MirroredWorkshop.session(at: .round, secret: "HEMLIGT", dots: 7))
    driver.screen.console.notes[driver.session.state.currentStep] = "Låt Kim börja"
    for key in ["F4", "F3"] {
      driver.press(key)
      #expect(driver.screen.console.mode == .following)
      #expect(!driver.shows("Kim") && !driver.shows("Kim", 120, 40))
    }
  }
}

import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("A facilitator who is in a hurry")
struct DoubleTapTests {
  @Test("A second tap on Enter after a line does not go on, says so, and a later one does")
  func lineThenStep() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    let before = console.session.state.currentStep
    console.press("g", "\"8 8 8 8 8\"", "Enter", "Enter")
    #expect(console.session.state.headcounts.count == 5)
    #expect(console.session.state.currentStep == before)
    #expect(console.session.state.stageOrders.readBack == nil)
    #expect(console.message == Catalogue[.swedish].console.lineTaken)
    console.wait(seconds: 2)
    console.press("Enter")
    #expect(console.session.state.stageOrders.readBack != nil)
  }

  @Test("A form that closes at an empty line takes no step with the tap after it")
  func emptyLine() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(7)
    session.wait(seconds: 2)
    var console = ConsoleDriver(session)
    let before = session.state.currentStep
    console.press("k", "\"Vi tar med maten\"", "Enter", "Enter", "Enter")
    #expect(console.session.state.conclusions.count == 1)
    #expect(console.session.state.currentStep == before)
    #expect(!console.screen.mode.isConfirming)
  }

  @Test("A second tap after dots asks nothing about a count that is not saved yet")
  func dots() throws {
    var console = try ConsoleVote.open()
    console.press(
      "\"A20\"", "Enter", "\"B9\"", "Enter", "\"C9\"", "Enter", "\"D9\"", "Enter", "Enter")
    #expect(!console.screen.mode.isConfirming)
    #expect(console.message == Catalogue[.swedish].console.lineTaken)
  }

  @Test(
    "The second tap on Enter does not answer what the first one asked; Esc does at once, Enter once it is read"
  )
  func question() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say("Ett ord till", table: 2)
    try session.start(4)
    session.wait(seconds: 2)
    var console = ConsoleDriver(session)
    let sorting = session.state.currentStep
    console.tap(.enter)
    #expect(console.screen.mode.isConfirming)
    for _ in 0..<3 { console.tap(.enter) }
    #expect(console.screen.mode.isConfirming && console.session.state.currentStep == sorting)
    console.tap(.escape)
    #expect(!console.screen.mode.isConfirming)
    console.enter(times: 2)
    #expect(console.session.state.currentStep != sorting)
  }

  @Test("Of two questions in a row the second is not answered by the tap after yes to the first")
  func twoQuestions() throws {
    var console = try ConsoleVote.open()
    console.screen.mode = .confirming(
      Confirmation(
        question: "Först?", forRoom: .leave,
        further: [Confirmation(question: "Sedan?", forRoom: .leave, isLeaving: true)]))
    console.tap(.enter)
    console.tap(.enter)
    #expect(console.shows("Sedan?") && !console.effects.contains(.leave))
    console.wait(seconds: 1)
    console.tap(.enter)
    #expect(console.effects.contains(.leave))
  }

  @Test("A second tap on F9, or on Enter, takes no alarm back in the second in which it began")
  func alarmTwice() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    console.tap(.function(9))
    for key in [Key.function(9), .enter, .character("p")] {
      console.session.wait(milliseconds: 120)
      console.tap(key)
      #expect(console.session.state.roomPause != nil, "\(key)")
    }
    console.wait(seconds: 1)
    console.tap(.function(9))
    #expect(console.session.state.roomPause == nil)
  }

  @Test("A letter tapped twice sorts one comment, and the next one once it can have been read")
  func letterTwice() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    for words in ["Ett", "Två", "Tre"] { try session.say(words, table: 2) }
    try session.start(4)
    try session.run(.createTheme(title: "Boende", description: nil, parent: nil))
    session.wait(seconds: 2)
    var console = ConsoleDriver(session)
    func sorted() -> Int { console.session.state.comments.all.count { !$0.value.themes.isEmpty } }
    console.tap(.character("a"))
    console.session.wait(milliseconds: 120)
    console.tap(.character("a"))
    #expect(sorted() == 1)
    console.session.wait(milliseconds: 400)
    console.tap(.character("a"))
    #expect(sorted() == 2)
  }

  @Test("Backspace at an alarm goes on from where the clocks stood")
  func alarmTakenBack() throws {
    var console = ConsoleDriver(try DayWorkshop.round())
    let left = try #require(console.screen.timer).remaining(at: console.session.now)
    console.press("p")
    console.wait(seconds: 65)
    console.press("Backspace")
    #expect(console.session.state.roomPause == nil)
    #expect(console.screen.timer?.remaining(at: console.session.now) == left)
  }

  @Test("Whoever is asked for a reason is told that the room reads it, and only where it does")
  func reasons() throws {
    let shown = Catalogue[.swedish].voteForms.reasonIsShown
    var console = try ConsoleVote.revealed([20, 9, 9, 9])
    console.wait(seconds: 2)
    console.press("3")
    #expect(console.shows("\(Catalogue[.swedish].console.askReason) \(shown)"))
    console.press("Escape")
    console.choose("rätta pluppar")
    console.press("\"D8\"", "Enter")
    #expect(console.shows(Catalogue[.swedish].voteForms.neededReason) && !console.shows(shown))
  }

  @Test("In the silent minute nothing is said of five minutes more for the vote")
  func silentMinute() throws {
    var session = try SessionBuilder(.dialogue())
    try session.run(.createTheme(title: "Mat", description: nil, parent: nil))
    try session.start(5)
    #expect(ConsoleDriver(session).screen.fiveMore(at: session.now) != nil)
    try session.run(.proposeVote(VoteProposal(rule: session.state.plan.dots, voters: 12)))
    let run = try #require(session.state.currentRun)
    try session.run(.startTimer(run: run, seconds: 60))
    let console = ConsoleDriver(session)
    #expect(console.screen.fiveMore(at: session.now) == nil)
  }

  @Test(
    "What the room can read is sorted first, so that wall, desk and console mean the same comment")
  func sortedFirst() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    for words in ["Ett", "Två", "Tre"] { try session.say(words, table: 2) }
    try session.run(.releaseComment(comment: CommentID(number: 2)))
    try session.start(4)
    try session.run(.createTheme(title: "Boende", description: nil, parent: nil))
    session.wait(seconds: 2)
    var console = ConsoleDriver(session)
    guard case .themes(_, let inHand?) = StageState(session.state).scene else {
      Issue.record("no comment on the wall")
      return
    }
    #expect(inHand.comment == CommentID(number: 2))
    #expect(console.screen.inHand == inHand.comment)
    console.press("a", "a", "a")
    #expect(console.session.state.comments.all.allSatisfy { $0.value.themes.count == 1 })
  }
}

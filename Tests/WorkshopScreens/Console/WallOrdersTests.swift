import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("What the facilitator tells the wall")
struct WallOrdersTests {
  /// A round with two comments, the later ones said ten seconds ago.
  private func round() throws -> ConsoleDriver {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say("Ring tillbaka", table: 1)
    try session.say("Skriv på lätt svenska", table: 2)
    session.wait(seconds: 10)
    return ConsoleDriver(session)
  }

  private func onWall(_ console: ConsoleDriver) -> [Int] {
    StageState(console.session.state).commentsShown.map(\.number)
  }

  @Test("One key lets the newest comment onto the wall, and says which and how it comes down")
  func release() throws {
    var console = try round()
    console.press("v")
    #expect(onWall(console) == [2])
    #expect(console.message.contains("Skriv på lätt svenska"))
    #expect(console.message.contains("x tar ner det"))
    console.press("v")
    #expect(onWall(console) == [1, 2])
    console.press("v")
    #expect(console.message == "Inget inlägg väntar på att visas.")
  }

  @Test("A comment that comes as the key is pressed is not let onto the wall unread")
  func unread() throws {
    var console = try round()
    try console.elsewhere { _ = try $0.say("Nyss", table: 3) }
    console.press("v")
    #expect(onWall(console).isEmpty)
    console.wait(seconds: 1)
    console.press("v")
    #expect(onWall(console) == [3])
  }

  @Test(
    "x takes down the message, then what came up last, then the one before; undo brings it back")
  func takeDown() throws {
    var console = try round()
    console.press("v", "v", "m", "\"Lunch\"", "Enter", "Enter")
    #expect(StageState(console.session.state).message?.text == "Lunch")
    console.press("x")
    #expect(console.session.state.stageOrders.message == nil)
    #expect(onWall(console) == [1, 2])
    console.press("x")
    #expect(onWall(console) == [2])
    #expect(console.message.contains("Ring tillbaka"))
    console.press("x")
    #expect(onWall(console).isEmpty)
    console.press("x")
    #expect(console.message == "Inget från borden är uppe nu.")
    console.press("Backspace")
    #expect(onWall(console) == [2])
  }

  @Test("A frozen wall is said to be frozen, whatever else is said, until it is let go")
  func freeze() throws {
    var console = try round()
    console.press("v", "z")
    #expect(console.shows("VÄGGEN ÄR FRYST", 60, 18))
    console.press("v")
    #expect(onWall(console) == [2])
    #expect(console.shows("VÄGGEN ÄR FRYST", 60, 18) && console.shows("Ring tillbaka"))
    console.press("x")
    #expect(onWall(console).isEmpty)
    console.press("z")
    #expect(!console.shows("VÄGGEN ÄR FRYST", 60, 18))
    #expect(onWall(console) == [1])
  }

  @Test("x also takes back what waits for the read-back to end or for a frozen wall")
  func takeBack() throws {
    var console = try round()
    console.enter()
    #expect(console.screen.runBeingReadBack != nil)
    console.press("v", "x")
    #expect(console.message.contains("Skriv på lätt svenska"))
    console.press("F2", "\"visa frågan igen\"", "Enter")
    #expect(onWall(console).isEmpty)
    console.press("z", "v", "x", "z")
    #expect(onWall(console).isEmpty)
  }

  @Test("What another step has written is not let onto the wall unseen, to come up by itself later")
  func otherStep() throws {
    var console = try round()
    try console.elsewhere { try $0.start(2) }
    console.press("/", "\"svenska\"", "Enter", "Tab")
    #expect(
      console.message == "Inlägget hör till ett annat steg. Det kan inte visas i det här.")
    let comments = console.session.state.comments
    #expect(comments.all.allSatisfy { $0.value.visibility == .held })
  }

  @Test("A hope from before the opening is let onto the wall in it")
  func earlyHope() throws {
    var session = try SessionBuilder(.dialogue())
    try session.say("Att bli trodd", kind: .hope)
    try session.start(0)
    var console = ConsoleDriver(session)
    console.press("/", "\"trodd\"", "Enter", "Tab")
    #expect(onWall(console) == [1])
  }

  @Test("An alarm while a message is up is told as the pause that it is")
  func alarmOverMessage() throws {
    var console = try round()
    console.press("m", "\"Lunch\"", "Enter", "Enter", "p")
    #expect(console.session.state.roomPause != nil)
    #expect(console.message.contains("paus för hela rummet"))
  }

  @Test("A message may be given minutes to count down, and digits of the timer can be hidden")
  func countdownAndDigits() throws {
    var console = try round()
    console.press("m", "\"Tillbaka om\"", "Enter", "\"tio\"", "Enter")
    #expect(StageState(console.session.state).message == nil)
    console.press("Ctrl-U", "\"10\"", "Enter")
    #expect(StageState(console.session.state).message?.countdown?.length == 600_000)
    console.press("c")
    #expect(StageState(console.session.state).clock == .shape)
    console.press("c")
    #expect(StageState(console.session.state).clock == .digits)
  }

  @Test("The read-back can be left for the question again")
  func readBack() throws {
    var console = try round()
    console.enter()
    #expect(console.screen.runBeingReadBack != nil)
    console.press("F2", "\"visa frågan igen\"", "Enter")
    #expect(console.screen.runBeingReadBack == nil)
    #expect(console.shows("Enter: återläsning"))
  }
}

import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Pages of the wall")
struct StagePageTests {
  private func rows(_ screen: StageScreen, _ size: Size, at now: Moment) -> [String] {
    screen.frame(size: size, at: now).textRows
  }

  @Test("Comments that cannot be drawn together take turns in drawn letters, the newest first")
  func comments() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.say("Jag vill ha mer fisk på lördagar", table: 1)
    try session.say("Maten är kall när den kommer", table: 2)
    for number in 1...2 {
      try session.run(.releaseComment(comment: CommentID(number: number)))
    }
    let size = Size(columns: 120, rows: 40)
    let screen = StageScreen.showing(StageState(session.state), at: session.now)
    let pages = (0..<2).map {
      rows(screen, size, at: Moment(wall: session.now.wall + Int64($0) * StagePages.pageLasts))
    }
    for page in pages {
      #expect(page.contains { $0.contains("▪") } && !page.contains { $0.contains("•") })
    }
    #expect(pages[0] != pages[1])
    #expect(screen.millisecondsToNextChange(after: session.now) != nil)
  }

  @Test(
    "A scene begins with its first page, whatever the clock says",
    arguments: [0, 7, 15, 22, 44] as [Int64])
  func firstPage(seconds: Int64) throws {
    var session = try SessionBuilder(.dialogue())
    let size = Size(columns: 60, rows: 18)
    for number in 1...9 {
      try session.run(
        .createTheme(title: "Ett tema om vad vi gör \(number)", description: nil, parent: nil))
    }
    session.wait(seconds: seconds)
    try session.start(4)
    let screen = StageScreen.showing(StageState(session.state), at: session.now)
    let first = rows(screen, size, at: session.now)
    #expect(!first.contains { $0.contains("sida 2") })
    var later = screen
    // A theme more changes the scene, and the pages go on turning as they did.
    try session.run(.createTheme(title: "Ännu ett", description: nil, parent: nil))
    let half = Moment(wall: session.now.wall + StagePages.pageLasts / 2)
    later.follow(StageState(session.state), at: half)
    #expect(
      later.millisecondsToNextChange(after: half).map { $0 <= Int(StagePages.pageLasts / 2) }
        == true)
  }

  @Test("Counts give way before themes are put on two pages")
  func counts() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    for number in 1...8 { try session.say("Något \(number)", table: 2) }
    for title in ["Måltider", "Aktiviteter", "Inflytande", "Lokalerna"] {
      try session.run(.createTheme(title: title, description: nil, parent: nil))
    }
    for number in 1...8 {
      try session.run(
        .placeComment(
          comment: CommentID(number: number), theme: ThemeID(number: (number - 1) % 4 + 1),
          keepingOthers: false))
    }
    try session.start(4)
    let screen = StageScreen.showing(StageState(session.state), at: session.now)
    let page = rows(screen, Size(columns: 80, rows: 24), at: session.now)
    #expect(!page.contains { $0.contains("sida") })
    #expect(!page.contains { $0.contains("Måltider") }, "drawn, not in the terminal's letters")
  }

  @Test(
    "The line below a result says what is gone on with, also where a theme rests or is taken along")
  func line() throws {
    var console = try ConsoleVote.revealed([14, 9, 5, 2])
    let size = Size(columns: 80, rows: 24)
    func wall() -> String {
      let screen = StageScreen.showing(
        StageState(console.session.state), at: console.session.now)
      return rows(screen, size, at: console.session.now).joined(separator: "\n")
    }
    #expect(wall().contains("De 2 ovanför fördjupar vi"))
    #expect(console.shows("De 2 ovanför fördjupar vi"))
    for decision in [CutDecision.takeAlong(ThemeID(number: 4)), .rest(ThemeID(number: 1))] {
      try console.elsewhere {
        try $0.run(.decideCut(vote: ConsoleVote.id, decision: decision, reason: "Så blev det"))
      }
    }
    #expect(wall().contains("Vi fördjupar B och D") && !wall().contains("ovanför fördjupar vi"))
    #expect(console.shows("Vi fördjupar B och D"))
  }
}

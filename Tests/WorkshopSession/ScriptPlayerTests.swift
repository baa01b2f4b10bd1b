import FileTestSupport
import SessionEngine
import SessionFormat
import Testing

@testable import WorkshopSession

@Suite("Playing a script")
struct ScriptPlayerTests {
  let folder: TemporaryFolder
  let viewer = ViewerClock()

  init() throws { folder = try TemporaryFolder() }

  /// A clock that goes on when it is told to.
  final class ViewerClock {
    var milliseconds: Int64 = 0
  }

  private let text = """
    {"id":"one","by":"console.test","at":"2016-06-14T12:00:00Z","command":{"startStep":{"run":"s1.1"}}}
    {"id":"two","by":"desk.2.test","at":"2016-06-14T12:10:00Z","command":{"addComment":{"text":"Att vi lyssnar färdigt.","table":2,"run":"s1.1"}}}
    {"id":"three","by":"console.test","at":"2016-06-14T12:20:00Z","command":{"startStep":{"run":"s2.1"}}}
    """

  private func player(speed: Double = 1) throws -> ScriptPlayer {
    let writer = try SampleSession.create(folder.file("dialog.jsonl"), .script)
    let clock = viewer
    return ScriptPlayer(
      try Script(Array(text.utf8)), into: writer, as: SampleSession.console, speed: speed,
      milliseconds: { clock.milliseconds })
  }

  /// Lets the viewer wait, a tenth of a second at a time.
  private func wait(_ milliseconds: Int64, _ player: ScriptPlayer) throws {
    for _ in 0..<(milliseconds / 100) {
      viewer.milliseconds += 100
      _ = try player.update()
    }
  }

  @Test("Commands come one after another with their own names and times, and then it is over")
  func playing() throws {
    let player = try player()
    #expect(player.content.currentRun == nil)
    try wait(3600, player)
    #expect(player.content.currentRun == SampleSession.opening)
    try wait(60_000, player)
    #expect(player.mode == .finished)
    #expect(player.content.currentRun == SampleSession.firstRound)
    #expect(
      player.content.journal.entries.map(\.command.description).suffix(3) == [
        "one", "two", "three",
      ])
    #expect(player.content.lastMoment?.wall == player.now.wall)
  }

  @Test("Between two commands the workshop's time passes evenly")
  func time() throws {
    let player = try player()
    try wait(3600, player)
    let begun = player.now.wall
    try wait(200, player)
    #expect(player.now.wall > begun)
    #expect(player.now.wall < begun + 600_000)
  }

  @Test("Paused, nothing happens however long one waits; then it goes on")
  func pausing() throws {
    let player = try player()
    player.togglePause()
    try wait(100_000, player)
    #expect(player.content.currentRun == nil)
    player.togglePause()
    try wait(3600, player)
    #expect(player.content.currentRun == SampleSession.opening)
  }

  @Test("Ten times as fast takes a tenth of the time")
  func speed() throws {
    let player = try player(speed: 10)
    try wait(1000, player)
    #expect(player.mode == .finished)
  }

  @Test("Whoever takes over goes on from that moment, and the script is not played on")
  func takingOver() throws {
    let player = try player()
    try wait(3600, player)
    player.takeOver()
    let moment = player.now.wall
    viewer.milliseconds += 5000
    #expect(player.now.wall == moment + 5000)
    player.submit(.startStep(run: SampleSession.firstRound), id: SampleSession.id(9))
    #expect(try player.update())
    #expect(player.content.currentRun == SampleSession.firstRound)
    try wait(100_000, player)
    #expect(player.content.comments.count == 0)
  }

  @Test("What a desk is about to send is seen being typed")
  func typing() throws {
    let player = try player()
    try wait(3600, player)
    let desk = try #require(Station("desk.2.test"))
    let begun = try #require(player.typing(at: desk))
    try wait(300, player)
    let later = try #require(player.typing(at: desk))
    #expect("Att vi lyssnar färdigt.".hasPrefix(later))
    #expect(later.count > begun.count)
    try wait(1000, player)
    #expect(player.typing(at: desk) == nil)
  }

  @Test("A command that the session refuses ends the playing and is told")
  func refused() throws {
    let writer = try SampleSession.create(folder.file("dialog.jsonl"), .script)
    let line = """
      {"id":"x","by":"console.test","at":"2016-06-14T12:00:00Z","command":{"endStep":{"run":"s1.1"}}}
      """
    let player = ScriptPlayer(
      try Script(Array(line.utf8)), into: writer, as: SampleSession.console, speed: 1,
      milliseconds: { 0 })
    player.playAll { _, _ in Issue.record("it was told as played") }
    #expect(player.refused?.1 == .runNotRunning(SampleSession.opening))
  }

  @Test("A line without a name, a station or a time is no line of a script")
  func incomplete() {
    for (line, key) in [
      (#"{"by":"console.test","at":"2016-06-14T12:00:00Z","command":{"pauseAll":{}}}"#, "id"),
      (#"{"id":"a","at":"2016-06-14T12:00:00Z","command":{"pauseAll":{}}}"#, "by"),
      (#"{"id":"a","by":"console.test","command":{"pauseAll":{}}}"#, "at"),
    ] {
      #expect(throws: ScriptProblem(line: 1, error: .missing(key: key))) {
        try Script(Array(line.utf8))
      }
    }
  }
}

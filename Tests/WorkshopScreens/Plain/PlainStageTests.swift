import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("The wall in lines")
struct PlainStageTests {
  private func say(_ stage: inout PlainStage, _ session: SessionBuilder) -> [String] {
    stage.follow(StageState(session.state), at: session.now)
  }

  @Test("It says what the wall says, once, and all of it again at an empty line")
  func speaks() throws {
    var session = try DayWorkshop.round()
    var stage = PlainStage(.swedish)
    _ = say(&stage, session)
    let greeting = stage.greeting(at: session.now)
    #expect(greeting.first == "Tom rad: läs allt igen. q: sluta.")
    #expect(greeting.count > 1)
    #expect(say(&stage, session).isEmpty)
    try session.run(.showMessage(text: "Nyckel hittad", seconds: nil))
    #expect(say(&stage, session) == ["Nyckel hittad."])
    #expect(stage.receive(line: "", at: session.now).lines == ["Nyckel hittad."])
    #expect(stage.receive(line: "q", at: session.now).effects == [.leave])
  }

  @Test("The last minutes are told, and that time is up, each once")
  func minutes() throws {
    var session = try DayWorkshop.round()
    var stage = PlainStage(.swedish)
    _ = say(&stage, session)
    let timer = try #require(session.state.steps[StepID(number: 2)]?.progress.runs.last?.timer)
    session.wait(seconds: Int64(timer.remaining(at: session.now) / 1000) - 250)
    #expect(stage.tick(at: session.now) == ["5 minuter kvar"])
    #expect(stage.tick(at: session.now).isEmpty)
    session.wait(seconds: 260)
    #expect(stage.tick(at: session.now) == [Catalogue.swedish.stage.timeIsUp])
    session.wait(seconds: 260)
    #expect(stage.tick(at: session.now).isEmpty)
  }

  @Test("Votes that differ are told alike until they are revealed")
  func hidden() throws {
    let told = try [[1, 9, 3, 4], [8, 0, 2, 7]].map { dots in
      var session = try ConsoleVote.open().session
      var stage = PlainStage(.swedish)
      var lines = say(&stage, session) + stage.greeting(at: session.now)
      for (theme, count) in dots.enumerated() {
        try session.run(
          .countDots(vote: ConsoleVote.id, ConsoleVote.place(theme + 1), dots: count))
        lines += say(&stage, session)
      }
      try session.run(.closeVote(vote: ConsoleVote.id))
      lines += say(&stage, session)
      return lines
    }
    #expect(told[0] == told[1] && !told[0].isEmpty)
  }

  @Test(
    "Who begins in the middle of a round hears what is left of it, and so does the room after a message"
  )
  func inTheMiddle() throws {
    var session = try DayWorkshop.round()
    var stage = PlainStage(.swedish)
    _ = say(&stage, session)
    #expect(stage.greeting(at: session.now).last == "15 minuter kvar.")
    try session.run(.showMessage(text: "Nyckel hittad", seconds: nil))
    _ = say(&stage, session)
    session.wait(seconds: 180)
    try session.run(.clearMessage)
    let told = say(&stage, session)
    #expect(told.last == "12 minuter kvar.")
    #expect(!told.contains { $0.hasPrefix("Ni har") })
  }

  @Test("A message that counts down says its time once")
  func countdown() throws {
    var session = try DayWorkshop.round()
    var stage = PlainStage(.swedish)
    _ = say(&stage, session)
    try session.run(.showMessage(text: "Vi börjar snart", seconds: 60))
    #expect(say(&stage, session) == ["Vi börjar snart.", "60 sekunder kvar."])
    #expect(stage.tick(at: session.now).isEmpty)
    session.wait(seconds: 61)
    #expect(stage.tick(at: session.now) == [Catalogue.swedish.stage.timeIsUp])
  }
}

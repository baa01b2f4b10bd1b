import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("A round that is run again")
struct RunAgainTests {
  @Test("It keeps its number on the wall, and the rounds after it keep theirs")
  func numbers() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(0)
    try session.start(1)
    let first = try #require(session.currentRun)
    try session.run(.endStep(run: first))
    try session.run(.startStep(run: StepRun(first.step, 2)))
    func now() -> Int? { StageState(session.state).now?.round }
    #expect(now() == 1)
    #expect(StageState(session.state).next?.round == 2)
    #expect(session.state.tableRoundNumber(of: StepRun(first.step, 2)) == 2)
    session.wait(seconds: 60)
    try session.start(2)
    #expect(now() == 2)
  }

  @Test("The console names both times by the round of the plan")
  func names() throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    let first = try #require(session.currentRun)
    try session.run(.endStep(run: first))
    try session.run(.startStep(run: StepRun(first.step, 2)))
    try session.say("En gång till", table: 3)
    session.wait(seconds: 60)
    let console = ConsoleDriver(session)
    #expect(console.shows("bord 3 · samtalspass 1, andra gången", 200, 60))
  }
}

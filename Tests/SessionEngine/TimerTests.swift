import Testing

@testable import SessionEngine

@Suite("Timers")
struct TimerTests {
  /// A workshop whose first table round of 25 minutes, `s2`, goes on.
  static func inRound() throws -> Workshop {
    var workshop = try Workshop()
    try workshop.send(.startStep(run: workshop.run(1)))
    workshop.advance(seconds: 600)
    try workshop.send(.startStep(run: workshop.run(2)))
    return workshop
  }

  @Test("A pause stops the time and going on takes it up again")
  func pause() throws {
    var workshop = try Self.inRound()
    workshop.advance(seconds: 60)
    try workshop.send(.pauseTimer(run: workshop.run(2)))
    workshop.advance(seconds: 500)
    #expect(workshop.timer(2)?.elapsed(at: workshop.now) == 60_000)
    try workshop.send(.resumeTimer(run: workshop.run(2)))
    workshop.advance(seconds: 30)
    #expect(workshop.timer(2)?.elapsed(at: workshop.now) == 90_000)
    #expect(workshop.timer(2)?.remaining(at: workshop.now) == 1_410_000)
  }

  @Test("Going back keeps what has elapsed and pauses the step that went on")
  func goingBack() throws {
    var workshop = try Self.inRound()
    workshop.advance(seconds: 100)
    try workshop.send(.reopenStep(run: workshop.run(1)))
    #expect(workshop.status(1) == .running && workshop.status(2) == .paused)
    workshop.advance(seconds: 50)
    #expect(workshop.timer(1)?.elapsed(at: workshop.now) == 650_000)
    #expect(workshop.timer(2)?.elapsed(at: workshop.now) == 100_000)
    try workshop.send(.startStep(run: workshop.run(2)))
    workshop.advance(seconds: 1)
    #expect(workshop.timer(2)?.elapsed(at: workshop.now) == 101_000)
    #expect(workshop.status(1) == .ended)
  }

  @Test("Running a round again makes a second run with a fresh timer")
  func again() throws {
    var workshop = try Self.inRound()
    workshop.advance(seconds: 100)
    try workshop.send(.endStep(run: workshop.run(2)))
    try workshop.send(.startStep(run: workshop.run(2, 2)))
    workshop.advance(seconds: 5)
    #expect(workshop.timer(2, 1)?.elapsed(at: workshop.now) == 100_000)
    #expect(workshop.timer(2, 2)?.elapsed(at: workshop.now) == 5_000)
    #expect(workshop.state.currentRun == workshop.run(2, 2))
    #expect(
      workshop.refusal(of: .pauseTimer(run: workshop.run(2)))
        == .unknownRun(workshop.run(2), latest: 2))
  }

  @Test("After a restart of the machine the wall clock decides")
  func restart() throws {
    var workshop = try Self.inRound()
    workshop.wall += 120_000
    workshop.sinceBoot = 3_000
    workshop.boot = "boot-2"
    #expect(workshop.timer(2)?.elapsed(at: workshop.now) == 120_000)
    try workshop.send(.pauseTimer(run: workshop.run(2)))
    #expect(workshop.timer(2)?.elapsed == 120_000)
  }

  @Test("Time in suspend counts, and a wall clock that is set moves nothing within one boot")
  func suspendAndWallClock() throws {
    var workshop = try Self.inRound()
    workshop.sinceBoot = workshop.sinceBoot.map { $0 + 3_600_000 }
    #expect(workshop.timer(2)?.remaining(at: workshop.now) == -2_100_000)
    workshop.wall -= 7_200_000
    #expect(workshop.timer(2)?.elapsed(at: workshop.now) == 3_600_000)
    workshop.sinceBoot = nil
    #expect(workshop.timer(2)?.elapsed(at: workshop.now) == 0)
  }

  @Test("A timer that ran over is extended, and is never shorter than nothing")
  func extending() throws {
    var workshop = try Self.inRound()
    workshop.advance(seconds: 30 * 60)
    #expect(workshop.timer(2)?.remaining(at: workshop.now) == -300_000)
    try workshop.send(.setTimer(run: workshop.run(2), by: 600))
    #expect(workshop.timer(2)?.remaining(at: workshop.now) == 300_000)
    #expect(
      workshop.refusal(of: .setTimer(run: workshop.run(2), by: -35 * 60 - 1))
        == .outOfRange(.seconds, value: -1, allowed: 0...86_400))
    for seconds in [Int.max, .min, 1 << 62, 86_401] {
      guard case .outOfRange = workshop.refusal(of: .setTimer(run: workshop.run(2), by: seconds))
      else {
        Issue.record("\(seconds) was taken")
        continue
      }
    }
  }

  @Test("A pause of the room stops what runs and sets only that going again")
  func roomPause() throws {
    var workshop = try Self.inRound()
    try workshop.send(.pauseAll)
    workshop.advance(seconds: 900)
    #expect(workshop.timer(2)?.elapsed(at: workshop.now) == 0)
    #expect(workshop.refusal(of: .pauseAll) == .alreadyDone(by: Workshop.console))
    #expect(workshop.refusal(of: .startStep(run: workshop.run(3))) == .roomPaused)
    try workshop.send(.resumeAll)
    workshop.advance(seconds: 10)
    #expect(workshop.timer(2)?.elapsed(at: workshop.now) == 10_000)

    let stopped = try workshop.send(.pauseTimer(run: workshop.run(2)))
    try workshop.send(.pauseAll)
    #expect(workshop.refusal(of: .undo(command: stopped)) == .roomPaused)
    try workshop.send(.resumeAll)
    workshop.advance(seconds: 10)
    #expect(workshop.timer(2)?.elapsed(at: workshop.now) == 10_000)
    #expect(workshop.refusal(of: .resumeAll) == .roomNotPaused)
  }

  @Test("A step that ended while everything stood still does not run on afterwards")
  func closedDuringPause() throws {
    var workshop = try Self.inRound()
    try workshop.send(.pauseAll)
    try workshop.send(.closeSession)
    try workshop.send(.resumeAll)
    workshop.advance(seconds: 100)
    #expect(workshop.timer(2)?.elapsed(at: workshop.now) == 0)
  }

  @Test("Taking back an accidental start puts the old timer back as though it had never stopped")
  func accidentalStart() throws {
    var workshop = try Self.inRound()
    workshop.advance(seconds: 60)
    let before = workshop.state
    let start = try workshop.send(.startStep(run: workshop.run(3)))
    workshop.advance(seconds: 20)
    try workshop.send(.undo(command: start))
    #expect(workshop.state.holdsSameContent(as: before))
    #expect(workshop.timer(2)?.elapsed(at: workshop.now) == 80_000)
    #expect(workshop.status(3) == .pending)
  }

  @Test("Absurd readings of the clocks never trap")
  func absurdClocks() {
    let readings: [Int64] = [.min, .min + 1, -1, 0, 1, .max - 1, .max]
    for wall in readings {
      for then in readings {
        let earlier = Moment(wall: then)
        let now = Moment(wall: wall)
        #expect(now.milliseconds(since: earlier) >= 0)
        for length in readings {
          let timer = StepTimer(length: length, elapsed: then, runningSince: earlier)
          #expect(timer.elapsed(at: now) >= then)
          _ = timer.remaining(at: now)
        }
      }
    }
  }
}

import Testing

@testable import SessionEngine

@Suite("Several lengths at once")
struct SpreadMinutesTests {
  private func lengths(_ pairs: KeyValuePairs<Int, Int>) -> Command {
    .spreadMinutes(pairs.map { StepMinutes(step: StepID(number: $0.key), minutes: $0.value) })
  }

  private func minutes(_ workshop: Workshop) -> [Int] {
    workshop.state.stepOrder.compactMap { workshop.state.steps[$0]?.planned.minutes }
  }

  @Test("Steps to come get their new lengths, and one undo gives all of them the old ones")
  func spread() throws {
    var workshop = try TimerTests.inRound()
    let before = minutes(workshop)
    let command = try workshop.send(lengths([3: 20, 5: 15]))
    #expect(minutes(workshop)[2] == 20 && minutes(workshop)[4] == 15)
    try workshop.send(.undo(command: command))
    #expect(minutes(workshop) == before)
  }

  @Test("What was planned before the day stays known")
  func plannedCourse() throws {
    var workshop = try TimerTests.inRound()
    let before = workshop.state.plannedCourse
    try workshop.send(lengths([3: 20]))
    try workshop.send(.insertStep(PlannedStep(kind: .break, minutes: 5), after: StepID(number: 2)))
    #expect(workshop.state.plannedCourse == before)
    #expect(before.map(\.minutes) == Plan.dialogueSteps.map(\.minutes))
  }

  @Test("A step that has begun keeps every other as it was")
  func begun() throws {
    var workshop = try TimerTests.inRound()
    let before = minutes(workshop)
    #expect(throws: Refusal.stepNotPending(StepID(number: 2))) {
      try workshop.send(lengths([3: 20, 2: 10]))
    }
    #expect(minutes(workshop) == before)
  }

  @Test("Lengths that stand already, and none at all, are refused")
  func nothing() throws {
    var workshop = try TimerTests.inRound()
    try workshop.send(lengths([3: 20]))
    #expect(throws: Refusal.self) { try workshop.send(lengths([3: 20])) }
    #expect(throws: Refusal.self) { try workshop.send(lengths([:])) }
    #expect(throws: Refusal.self) { try workshop.send(lengths([3: 1441])) }
  }
}

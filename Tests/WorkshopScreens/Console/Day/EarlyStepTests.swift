import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

/// A day that runs ahead of its plan, and a step with a fixed time whose time has not come.
struct EarlyStepTests {
  private func beforeLunch() throws -> ConsoleDriver {
    var plan = Plan.dialogue()
    plan.steps = [
      PlannedStep(kind: .opening, minutes: 20),
      PlannedStep(kind: .break, title: "Lunch", minutes: 60, startsAt: TimeOfDay("8:20")),
      PlannedStep(kind: .closing, minutes: 10),
    ]
    var session = try SessionBuilder(plan)
    try session.start(0)
    return ConsoleDriver(session)
  }

  @Test("Enter asks once before a step is begun before its fixed time, with both times")
  func asks() throws {
    var console = try beforeLunch()
    console.wait(seconds: 120)
    console.press("Enter")
    #expect(console.kind == .opening)
    #expect(console.shows("Lunch är 08:20, klockan är 08:02. Börja ändå?"))
    console.press("Escape")
    #expect(console.kind == .opening)
    console.press("Enter", "Enter")
    #expect(console.kind == .break)
  }

  @Test("In its last minute nothing is asked")
  func onTime() throws {
    var console = try beforeLunch()
    console.wait(seconds: 19 * 60)
    console.press("Enter")
    #expect(console.kind == .break)
  }

  @Test(
    "Comments that are not sorted and a time that has not come are asked about one after the other")
  func both() throws {
    var plan = Plan.dialogue()
    plan.steps = [
      PlannedStep(kind: .opening, minutes: 20), PlannedStep(kind: .sorting, minutes: 20),
      PlannedStep(kind: .break, title: "Lunch", minutes: 60, startsAt: TimeOfDay("10:00")),
    ]
    var session = try SessionBuilder(plan)
    try session.start(0)
    try session.run(
      .addComment(NewComment(text: "Mer tid.", kind: .statement, table: TableID(number: 1))))
    try session.start(1)
    var console = ConsoleDriver(session)
    console.wait(seconds: 2)
    console.press("Enter")
    #expect(console.shows("återstår att sortera"))
    console.press("Enter")
    #expect(console.shows("Lunch är 10:00"))
    console.press("Enter")
    #expect(console.kind == .break)
  }

  @Test(
    "A day ahead of its plan says by how much, and one that cannot keep a fixed time that it is short"
  )
  func pace() throws {
    var plan = Plan.dialogue()
    plan.steps = [
      PlannedStep(kind: .opening, minutes: 20), PlannedStep(kind: .tableRound, minutes: 20),
      PlannedStep(kind: .break, title: "Lunch", minutes: 60, startsAt: TimeOfDay("8:40")),
    ]
    var session = try SessionBuilder(plan)
    try session.start(0)
    var console = ConsoleDriver(session)
    #expect(console.shows("enligt planen"))
    try console.elsewhere { session in
      guard let run = session.state.currentRun else { return }
      try session.run(.setTimer(run: run, by: -360))
    }
    #expect(console.shows("6 min före planen"))
    console.press("o")
    #expect(console.shows("6 min före planen"))
    console.press("Escape")
    try console.elsewhere { session in
      try session.run(
        .insertStep(PlannedStep(kind: .tableRound, minutes: 15), after: StepID(number: 2)))
    }
    #expect(console.shows("9 min för lite"))
    for (language, words) in [
      (Catalogue.danish, "6 min foran planen"), (.english, "6 min ahead of the plan"),
      (.norwegian, "6 min foran planen"), (.finnish, "6 min edellä"),
    ] {
      #expect(language.console.ahead(6) == words)
    }
  }

  @Test("The silent minute before a vote does not make the day look as if it were ahead")
  func silence() throws {
    var plan = Plan.dialogue()
    plan.steps = [
      PlannedStep(kind: .sorting, minutes: 25), PlannedStep(kind: .voting, minutes: 10),
      PlannedStep(kind: .closing, minutes: 10),
    ]
    var session = try SessionBuilder(plan)
    try session.start(0)
    try session.run(.createTheme(title: "Bemötande", description: nil, parent: nil))
    var console = ConsoleDriver(session)
    console.wait(seconds: 25 * 60)
    console.press("Enter")
    console.press("Enter", "\"32\"", "Enter")
    console.enter()
    #expect(!console.shows("före planen"))
  }
}

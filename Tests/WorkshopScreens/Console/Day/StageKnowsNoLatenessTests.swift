import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

/// Lateness is the facilitator's alone.
struct StageKnowsNoLatenessTests {
  private func wall(_ session: SessionBuilder) -> [String] {
    StageScreen.showing(StageState(session.state), at: session.now)
      .frame(size: Size(columns: 120, rows: 40), at: session.now).textRows
  }

  @Test("The wall is the same whether the day is late or not, and after what is left was spread")
  func sameWall() throws {
    var late = try DayWorkshop.round(late: 25)
    let expected = wall(try DayWorkshop.round())
    #expect(wall(late) == expected)
    try late.run(.spreadMinutes([StepMinutes(step: StepID(number: 4), minutes: 12)]))
    #expect(wall(late) == expected)
    try late.run(.insertStep(PlannedStep(kind: .sorting, minutes: 5), after: StepID(number: 4)))
    #expect(wall(late) == expected)
  }

  @Test("What the wall is given holds nothing of what the day was planned for or is going to be")
  func noField() throws {
    let words = Mirror(reflecting: StageState(try DayWorkshop.round().state)).children
      .compactMap { $0.label?.lowercased() }
    #expect(!words.isEmpty)
    for hidden in ["late", "project", "schedule", "planned", "course", "minutes"] {
      #expect(!words.contains { $0.contains(hidden) })
    }
  }
}

import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// The day as it looks at the facilitator's screen.
struct DayPictureTests {
  private static let sizes = [(60, 18), (80, 24), (120, 40)]

  private func expect(
    _ name: String, _ session: SessionBuilder, keys: [String] = [],
    language: Catalogue = .swedish, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var console = ConsoleDriver(session, language: language)
    for key in keys { console.press(key) }
    var rows: [String] = []
    for (columns, height) in Self.sizes {
      rows.append("== \(columns)x\(height)")
      rows += console.rows(columns, height)
    }
    GoldenFile("console-day-\(name).txt").expect(rows, sourceLocation: sourceLocation)
  }

  @Test("A day that is late, with lunch at a fixed time")
  func late() throws { expect("late", try DayWorkshop.round(late: 6)) }

  @Test("The whole day")
  func whole() throws {
    expect("whole", try DayWorkshop.round(late: 6), keys: ["o"])
    expect("whole-en", try DayWorkshop.round(late: 6), keys: ["o"], language: .english)
  }

  @Test("What is spread, before it is done")
  func spread() throws { expect("spread", try DayWorkshop.round(late: 14), keys: ["s"]) }

  @Test("Counting heads after a break")
  func headcount() throws {
    expect("after-break", try DayWorkshop.afterBreak())
    expect("headcount", try DayWorkshop.afterBreak(), keys: ["g", "Enter"])
  }
}

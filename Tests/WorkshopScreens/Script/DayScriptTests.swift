import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

/// The whole day as a script to read aloud.
struct DayScriptTests {
  private var plan: Plan {
    var plan = Plan.dialogue(dots: DotRule(dotsPerVoter: 5, capPerTheme: 2, cutAfter: 5))
    plan.steps[3].title = "Kaffe"
    plan.steps[3].startsAt = TimeOfDay(hour: 14, minute: 20)
    return plan
  }

  @Test("The day from the first word to the last", arguments: [SessionLanguage.swedish, .english])
  func wholeDay(language: SessionLanguage) throws {
    let lines = try DayScript(plan, in: Catalogue[language]).lines(width: 80)
    GoldenFile("script-\(language.rawValue).txt").expect(lines)
  }

  @Test("Every step has its part in every language", arguments: SessionLanguage.allCases)
  func everyStep(language: SessionLanguage) throws {
    let coffee = try #require(plan.steps[3].startsAt)
    let script = try DayScript(plan, in: Catalogue[language])
    #expect(script.parts.count == plan.steps.count)
    #expect(script.parts.allSatisfy { !$0.turns.isEmpty && !$0.todo.isEmpty })
    #expect(script.parts.map(\.time).contains(Catalogue[language].dates.clock(coffee)))
  }

  @Test("No line is wider than was asked for", arguments: [40, 60, 80, 132])
  func width(width: Int) throws {
    let lines = try DayScript(plan, in: .swedish).lines(width: width)
    #expect(lines.allSatisfy { $0.count <= width })
  }

  @Test("A plan without clock times counts from the beginning")
  func withoutClock() throws {
    var plan = plan
    plan.steps[3].startsAt = nil
    let script = try DayScript(plan, in: .swedish)
    #expect(script.parts.first?.time == "+0 min")
  }

  @Test("A plan with nothing but a break has a script too")
  func onlyBreak() throws {
    var plan = plan
    plan.steps = [PlannedStep(kind: .break, minutes: 10)]
    #expect(try DayScript(plan, in: .swedish).parts.map(\.title) == ["Paus"])
  }
}

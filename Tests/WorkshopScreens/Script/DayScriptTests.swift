import Language
import SessionEngine
import TerminalKit
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

  @Test(
    "A time that the steps before it leave no room for is told where it stands",
    arguments: SessionLanguage.allCases)
  func unkeptTime(language: SessionLanguage) throws {
    let catalogue = Catalogue[language]
    var plan = plan
    #expect(plan.unkeptTimes(in: catalogue).isEmpty)
    plan.steps[0].startsAt = TimeOfDay(hour: 13, minute: 40)
    let before = plan.steps[..<3].reduce(0) { $0 + $1.minutes }
    let unkept = plan.unkeptTimes(in: catalogue)
    #expect(unkept.map(\.place) == [3])
    #expect(unkept.map(\.missing) == [before - 40])
    let sentence = try #require(unkept.first?.sentence(in: catalogue))
    let lines = try DayScript(plan, in: catalogue).lines(width: 400)
    let told = try #require(lines.firstIndex(of: "  " + sentence))
    #expect(lines[told - 1].contains("4. Kaffe"))
  }

  @Test("Room before a fixed time and times without a step between are kept")
  func keptTimes() {
    var plan = plan
    plan.steps[0].startsAt = TimeOfDay(hour: 9, minute: 0)
    #expect(plan.unkeptTimes(in: .swedish).isEmpty)
    plan.steps[4].startsAt = TimeOfDay(hour: 14, minute: 20 + plan.steps[3].minutes)
    #expect(plan.unkeptTimes(in: .swedish).isEmpty)
    plan.steps[4].startsAt = TimeOfDay(hour: 14, minute: 19 + plan.steps[3].minutes)
    #expect(plan.unkeptTimes(in: .swedish).map(\.missing) == [1])
  }

  @Test(
    "Who has nothing given is not told to say what is given", arguments: SessionLanguage.allCases)
  func nothingGiven(language: SessionLanguage) throws {
    let texts = Catalogue[language].consoleStatus
    var plan = plan
    plan.given = ["Budgeten"]
    #expect(try DayScript(plan, in: Catalogue[language]).parts.first?.todo == texts.todo(.opening))
    plan.given = []
    #expect(try DayScript(plan, in: Catalogue[language]).parts.first?.todo == texts.todoWelcome)
    var session = try SessionBuilder(plan)
    try session.start(0)
    let console = ConsoleDriver(session, language: Catalogue[language])
    #expect(
      console.shows(texts.todoWelcome, 160, 40) && !console.shows(texts.todo(.opening), 160, 40))
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

  /// The turns of the part with that title.
  private func turns(_ part: Int, of plan: Plan) throws -> [DayScript.Turn] {
    try #require(DayScript(plan, in: .swedish).parts.dropFirst(part).first).turns
  }

  @Test(
    "A break between two rounds ends with the call to change tables, and the next round follows")
  func breakBetweenRounds() throws {
    var plan = plan
    plan.steps.insert(PlannedStep(kind: .break, minutes: 10), at: 2)
    let pause = try turns(2, of: plan)
    #expect(pause.map(\.press?.does) == ["vidare till Paus", "byt bord"])
    #expect(pause.last?.say.hasPrefix("Byt bord.") == true)
    #expect(try turns(3, of: plan).first?.press?.does == "vidare till Samtalspass 2")
  }

  @Test("The opening tells the key that asks for hopes, and what is said with it")
  func hopes() throws {
    let opening = try turns(0, of: plan)
    #expect(
      opening.last?.press == DayScript.Press(key: .character("h"), does: "skriv en förhoppning"))
    #expect(opening.last?.say == "Vad hoppas du på i dag?")
    var withoutOpening = plan
    withoutOpening.steps.removeFirst()
    let turns = try DayScript(withoutOpening, in: .swedish).parts.flatMap(\.turns)
    #expect(turns.allSatisfy { $0.press?.key == .enter })
  }

  @Test(
    "What the room sees and what is said are about the same", arguments: SessionLanguage.allCases)
  func agreement(language: SessionLanguage) throws {
    let catalogue = Catalogue[language]
    let script = try DayScript(plan, in: catalogue)
    let voting = try #require(script.parts.dropFirst(5).first).turns
    #expect(voting.first?.sees == catalogue.glance.themes)
    #expect(voting.allSatisfy { !$0.sees.contains(catalogue.glance.noThemes) })
    let deepening = try #require(script.parts.dropFirst(6).first).turns
    #expect(deepening.first?.sees.hasPrefix(catalogue.glance.chooseTheme) == true)
    #expect(deepening.last?.sees.hasPrefix(catalogue.glance.deepening) == true)
    #expect(deepening.last?.say.contains("1") == false)
    #expect(
      script.parts.last?.turns.suffix(2).map(\.press?.does)
        == [catalogue.actions.saveDocumentation, catalogue.actions.closeSession])
  }

  @Test("A first round without a question is not called one")
  func withoutQuestion() throws {
    var plan = plan
    plan.question = nil
    #expect(try turns(1, of: plan).first?.press?.does == "vidare till Samtalspass 1")
  }
}

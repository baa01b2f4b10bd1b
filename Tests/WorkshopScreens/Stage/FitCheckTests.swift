import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Whether a plan fits the wall")
struct FitCheckTests {
  private func findings(_ plan: Plan, _ columns: Int, _ rows: Int) -> [FitFinding] {
    let check = FitCheck(plan, in: Catalogue[.swedish], size: Size(columns: columns, rows: rows))
    guard case .findings(let findings) = check else { return [] }
    return findings
  }

  private func question(of length: Int) -> String {
    let words =
      "Hur kan vi tillsammans göra det lättare att få rätt hjälp i tid och bli bemött med respekt"
    return String((words + " och värme? ").prefix(length - 1)) + "?"
  }

  @Test("A question of ninety characters fits a wall of 60×18 and can be read there whole")
  func ninety() throws {
    var plan = Plan.dialogue()
    let text = question(of: 90)
    #expect(text.count == 90)
    plan.question = .present(text)
    let found = findings(plan, 60, 18).filter { $0.text == text }
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.lettering == .bold })
    var session = try SessionBuilder(plan)
    try session.start(1)
    let rows = StageScreen.showing(StageState(session.state), at: session.now)
      .frame(size: Size(columns: 60, rows: 18), at: session.now).textRows
    let shown = rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(shown.contains(text))
  }

  @Test("A short question on a large wall has the largest letters")
  func large() {
    var plan = Plan.dialogue()
    plan.question = "Vad saknas?"
    let found = findings(plan, 120, 40).first { $0.subject == .question(step: 2) }
    #expect(found?.lettering == .eightRows)
    #expect(found.map { $0.sentence(in: Catalogue[.swedish]) == nil } == true)
  }

  @Test("A question that does not fit is named with how much it is too long")
  func tooLong() throws {
    var plan = Plan.dialogue()
    plan.steps[1].question = .present(String(repeating: "mycket ", count: 90))
    let check = FitCheck(plan, in: Catalogue[.swedish], size: Size(columns: 60, rows: 18))
    let cut = try #require(check.cuts.first)
    #expect(check.cuts.count == 1)
    #expect(cut.subject == .question(step: 2))
    guard case .cut(let characters) = cut.lettering else { return }
    #expect((1..<630).contains(characters))
    #expect(cut.sentence(in: Catalogue[.swedish])?.contains("tecken för lång") == true)
  }

  @Test("Questions of tables are named with their table")
  func tableQuestions() throws {
    var plan = Plan.dialogue()
    for number in 1...5 {
      plan.steps[1].tableQuestions[TableID(number: number)] = .present(
        String(repeating: "en lång fråga ", count: 12))
    }
    let check = FitCheck(plan, in: Catalogue[.english], size: Size(columns: 60, rows: 18))
    let last = try #require(check.cuts.last)
    #expect(last.subject == .tableQuestion(step: 2, table: TableID(number: 5)))
    let sentence = try #require(last.sentence(in: Catalogue[.english]))
    #expect(sentence.hasPrefix("Step 2, the question at table 5:"))
  }

  @Test("The template's own texts fit every usual wall", arguments: SessionLanguage.allCases)
  func template(language: SessionLanguage) {
    for (columns, rows) in [(60, 18), (80, 24), (120, 40), (200, 60)] {
      let check = FitCheck(
        .dialogue(), in: Catalogue[language], size: Size(columns: columns, rows: rows))
      #expect(check.cuts.isEmpty)
    }
  }

  @Test("What the check calls whole the wall shows without an ellipsis")
  func agreesWithTheWall() throws {
    for scene in try StageScenes().all where scene.name == "welcome" || scene.name == "voting" {
      let rows = StageScreen.showing(scene.state, at: scene.now)
        .frame(size: Size(columns: 60, rows: 18), at: scene.now).textRows
      #expect(!rows.joined().contains("…"))
    }
    let session = try StageScenes().session.state
    let check = FitCheck(session, in: Catalogue[.swedish], size: Size(columns: 60, rows: 18))
    #expect(check.cuts.isEmpty)
  }

  @Test("A wall that is too small is said to be")
  func tooSmall() {
    let check = FitCheck(.dialogue(), in: Catalogue[.swedish], size: Size(columns: 39, rows: 50))
    #expect(check == .tooSmall(needed: Size(columns: 40, rows: 12)))
  }

  @Test("No size and no text traps the check")
  func everySize() {
    var plan = Plan.dialogue()
    plan.title = .present(String(repeating: "å", count: 500))
    plan.given = (0..<50).map { .present(String(repeating: "x ", count: $0 * 3)) }
    plan.steps[1].question = ""
    for columns in stride(from: 1, through: 200, by: 13) {
      for rows in stride(from: 1, through: 60, by: 4) {
        _ = findings(plan, columns, rows)
      }
    }
  }
}

import SessionEngine
import Testing

@testable import SessionFormat

@Suite("Tables, seats and perspectives in a plan")
struct PlanTablesTests {
  private func read(_ text: String) throws -> PlanFile {
    try PlanReader.read(Array(text.utf8)[...])
  }

  @Test(
    "A plan says how tables are changed, what they have, and which perspectives are asked about")
  func tablesAndPerspectives() throws {
    let file = try read(
      """
      tables:
        - {number: 2, seats: 7, features: [hörslinga, plats för rullstol]}
        - number: 3
      seating: planned
      changeRule: Den som sitter närmast dörren byter till bord 1.
      perspectives: [peerWorker, user]
      standingPrompt: Vad behöver du för att kunna säga ja?
      """)
    let plan = file.plan(orTitle: "Verkstad", orTables: [], orSteps: Plan.dialogueSteps)
    #expect(
      plan.tables
        == [
          Table(
            id: TableID(number: 2), seats: 7, features: ["hörslinga", "plats för rullstol"]),
          Table(id: TableID(number: 3)),
        ])
    #expect(plan.seating == .planned)
    #expect(plan.changeRule == "Den som sitter närmast dörren byter till bord 1.")
    #expect(plan.perspectives == [.peerWorker, .user])
    #expect(plan.standingPrompt == "Vad behöver du för att kunna säga ja?")
    let silent = try read("title: a\nperspectives: []")
      .plan(orTitle: "", orTables: [], orSteps: [])
    #expect(silent.seating == .spokenRule && silent.perspectives.isEmpty)
    #expect(silent.changeRule == nil && silent.standingPrompt == nil)
  }

  @Test(
    "A mistake is named with line, column and what was expected",
    arguments: [
      (
        "seating: plannd",
        .unknownWord(
          "plannd", key: "seating", known: ["spokenRule", "planned"], nearest: "planned"), 1, 10
      ),
      (
        "perspectives: [user, usr]",
        .unknownWord(
          "usr", key: "perspectives[1]", known: Perspective.allCases.map(\.rawValue),
          nearest: "user"), 1, 22
      ),
      ("perspectives: [user, user]", .duplicateKey("user"), 1, 22),
      ("perspectives: user", .unexpected(key: "perspectives", .list), 1, 15),
      ("changeRule: [a]", .unexpected(key: "changeRule", .text), 1, 13),
      ("standingPromt: a", .unknownKey("standingPromt", nearest: "standingPrompt"), 1, 1),
      (
        "tables:\n  - {number: 1, seats: 0}",
        .outOfRange(key: "tables[0].seats", value: 0, allowed: 1...1000), 2, 24
      ),
      (
        "tables:\n  - {number: 1, features: slinga}",
        .unexpected(key: "tables[0].features", .list), 2, 27
      ),
    ] as [(String, PlanError.Problem, Int, Int)])
  func mistakes(text: String, problem: PlanError.Problem, line: Int, column: Int) {
    #expect(throws: PlanError(problem, line: line, column: column)) { try read(text) }
  }
}

import SessionEngine
import Testing

@testable import SessionFormat

@Suite("Plans as YAML")
struct PlanReaderTests {
  private func read(_ text: String) throws -> PlanFile {
    try PlanReader.read(Array(text.utf8)[...])
  }

  private func error(_ text: String) -> PlanError? {
    do {
      _ = try PlanReader.read(Array(text.utf8)[...])
      return nil
    } catch { return error }
  }

  @Test("A whole plan is read with everything that it says")
  func wholePlan() throws {
    let file = try read(
      """
      title: Dialogverkstad
      subject: Missbruksvård
      organisation: "Göteborg: en stad"
      author: Processledningen
      place: Samlingssalen
      date: 2016-06-14
      language: sv
      question: >
        Hur kan samverkan
        stärkas?
      given:
        - Budgeten
      open: [Bemötande, 2016]
      participants: 32
      tables:
        - {number: 1, source: paper, host: Brukarrådet}
        - number: 4
      dots: {perVoter: 4, cap: 2, cutAfter: 5}
      steps:
        - kind: opening
          minutes: 20
          title: Välkomna
          at: 9:05
        - kind: tableRound
          minutes: 25
          stage: counts
          question: Vad?
          questions: {1: Varför?}
        - kind: break
          minutes: 20
          at: 12:00
          protected: yes
      """)
    #expect(file.title == "Dialogverkstad")
    #expect(file.organisation == "Göteborg: en stad")
    #expect(file.date == CalendarDate(year: 2016, month: 6, day: 14))
    #expect(file.language == .swedish)
    #expect(file.question == "Hur kan samverkan stärkas?")
    #expect(file.given == ["Budgeten"])
    #expect(file.open == ["Bemötande", "2016"])
    #expect(
      file.tables
        == [
          Table(id: TableID(number: 1), source: .paper, host: "Brukarrådet"),
          Table(id: TableID(number: 4)),
        ])
    #expect(file.dots == DotRule(dotsPerVoter: 4, capPerTheme: 2, cutAfter: 5))
    #expect(
      file.steps
        == [
          PlannedStep(
            kind: .opening, title: "Välkomna", minutes: 20,
            startsAt: TimeOfDay(hour: 9, minute: 5)),
          PlannedStep(
            kind: .tableRound, minutes: 25, question: "Vad?",
            tableQuestions: [TableID(number: 1): "Varför?"], stage: .counts),
          PlannedStep(
            kind: .break, minutes: 20, startsAt: TimeOfDay(hour: 12, minute: 0), isProtected: true),
        ])
  }

  @Test("What a plan leaves out comes from the template")
  func template() throws {
    let file = try read("\u{FEFF}subject: ämne\ntables: 2\ndots: 3\nplace:\n")
    let plan = file.plan(orTitle: "Verkstad", orTables: [], orSteps: Plan.dialogueSteps)
    #expect(plan.title == "Verkstad")
    #expect(plan.tables.map(\.id.number) == [1, 2])
    #expect(plan.dots == DotRule(dotsPerVoter: 3))
    #expect(plan.steps == Plan.dialogueSteps)
    #expect(plan.place == nil)
    #expect(try read("") == PlanFile())
    #expect(try read("# bara en kommentar\n") == PlanFile())
  }

  @Test(
    "A mistake is named with line, column and what was expected",
    arguments: [
      ("title: a\ntabels: 5", .unknownKey("tabels", nearest: "tables"), 2, 1),
      ("tables: 0", .outOfRange(key: "tables", value: 0, allowed: 1...100), 1, 9),
      ("tables: []", .itemCount(key: "tables", count: 0, allowed: 1...100), 1, 9),
      ("tables: many", .unexpected(key: "tables", .list), 1, 9),
      ("tables:\n  - number: 2\n  - number: 2", .duplicateTable(2), 3, 13),
      ("tables:\n  - source: paper", .missing(key: "tables[0].number"), 2, 5),
      (
        "tables:\n  - {number: 1, source: papper}",
        .unknownWord(
          "papper", key: "tables[0].source", known: ["typed", "paper"], nearest: "paper"), 2, 25
      ),
      (
        "steps:\n  - kind: break\n    minutes: -5",
        .outOfRange(key: "steps[0].minutes", value: -5, allowed: 0...1440), 3, 14
      ),
      (
        "steps:\n  - kind: braek\n    minutes: 5",
        .unknownWord(
          "braek", key: "steps[0].kind", known: StepKind.allCases.map(\.rawValue),
          nearest: "break"), 2, 11
      ),
      ("steps:\n  - minutes: 5", .missing(key: "steps[0].kind"), 2, 5),
      (
        "steps:\n  - {kind: break, minutes: 1.5}",
        .unexpected(key: "steps[0].minutes", .wholeNumber), 2, 28
      ),
      (
        "steps:\n  - {kind: break, minutes: 5, at: 25:00}",
        .unexpected(key: "steps[0].at", .timeOfDay), 2, 35
      ),
      (
        "steps:\n  - {kind: break, minutes: 5, protected: kanske}",
        .unexpected(key: "steps[0].protected", .flag), 2, 42
      ),
      ("steps: []", .itemCount(key: "steps", count: 0, allowed: 1...200), 1, 8),
      (
        "tables: 2\nsteps:\n  - {kind: tableRound, minutes: 5, questions: {3: Vad?}}",
        .unknownTable(3), 3, 48
      ),
      ("date: 2016-02-30", .unexpected(key: "date", .date), 1, 7),
      (
        "language: no",
        .unknownWord("no", key: "language", known: ["sv", "da", "en", "nb", "fi"], nearest: "nb"),
        1, 11
      ),
      ("title: [a]", .unexpected(key: "title", .text), 1, 8),
      ("given: a", .unexpected(key: "given", .list), 1, 8),
      ("given: [a, ]\nopen: [~]", .unexpected(key: "open[0]", .text), 2, 8),
      (
        "participants: 99999999999999999999",
        .outOfRange(key: "participants", value: .max, allowed: 1...1000), 1, 15
      ),
      (
        "dots: {perVoter: 3, cap: 4}", .outOfRange(key: "dots.cap", value: 4, allowed: 1...3), 1, 26
      ),
      ("- a", .unexpected(key: "", .object), 1, 1),
      ("title: a\ntitle: b", .duplicateKey("title"), 1, 1),
      ("[1, 2]: a", .unexpected(key: "", .text), 1, 1),
    ] as [(String, PlanError.Problem, Int, Int)])
  func mistakes(text: String, problem: PlanError.Problem, line: Int, column: Int) {
    #expect(error(text) == PlanError(problem, line: line, column: column))
  }

  @Test("A text over the limit is named, and so is a file over it")
  func length() {
    #expect(
      error("title: \(String(repeating: "å", count: 501))")
        == PlanError(.tooLong(key: "title", limit: 500), line: 1, column: 8))
    #expect(
      error(String(repeating: "#", count: 1_000_001)) == PlanError(.tooLarge(limit: 1_000_000)))
  }

  @Test("A file that is no YAML is refused with the line")
  func syntax() throws {
    for text in ["a: b\n c: \"d", "title: a\n\t- b", "title: 'a", "a: b\n--- \nc: d", "a: [", "}"] {
      let refusal = try #require(error(text))
      guard case .syntax(let words) = refusal.problem else {
        Issue.record("\(text) gave \(refusal)")
        continue
      }
      #expect(!words.isEmpty)
      #expect(refusal.line != nil)
    }
  }

  @Test("A file in another encoding is refused with line and column")
  func encoding() {
    let bytes: [UInt8] = Array("title: a\nplace: G".utf8) + [0xF6]
    #expect(throws: PlanError(.notUTF8(byte: 0xF6), line: 2, column: 9)) {
      try PlanReader.read(bytes[...])
    }
  }

  @Test("Aliases are refused before they are followed, but stars around a word are only stars")
  func aliases() throws {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(error(bomb) == PlanError(.alias("a0"), line: 2, column: 10))
    #expect(error("title: &t a\n? *t\n: b") == PlanError(.alias("t"), line: 2, column: 3))
    #expect(
      try read("title: Det är *viktigt* nu & *alltid*").title == "Det är *viktigt* nu & *alltid*")
  }

  @Test("Lists within lists, however deep, end in a refusal")
  func depth() {
    for text in ["[", "{a: ", "- "] {
      #expect(error(String(repeating: text, count: 50_000)) != nil)
    }
    #expect(
      error(String(repeating: "[", count: 900) + String(repeating: "]", count: 900)) != nil)
  }

  @Test("Every beginning of a plan and every changed byte is read or refused, never a crash")
  func hostileBytes() {
    var generator = SeededGenerator(seed: 11)
    let file = Array(
      """
      title: "Å"
      tables: [{number: 1, host: 'K', seats: 4, features: [s]}]
      perspectives: [user]
      seating: planned
      dots: {perVoter: 4}
      steps:
        - kind: break
          minutes: 20
          questions: {1: V}
      """.utf8)
    for end in file.indices { _ = try? PlanReader.read(file[..<end]) }
    for _ in 0..<2_000 {
      var file = file
      file[Int.random(in: file.indices, using: &generator)] =
        UInt8.random(in: 0...255, using: &generator)
      _ = try? PlanReader.read(file[...])
    }
  }
}

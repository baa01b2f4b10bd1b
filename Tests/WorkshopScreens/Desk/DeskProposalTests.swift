import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

@Suite("Notes and proposals at the desk")
struct DeskProposalTests {
  private let table = TableID(number: 3)

  /// The plan's steps up to that place, with four themes of which A and D lie on table 3.
  private func session(at place: Int, kind: StepKind? = nil) throws -> SessionBuilder {
    var plan = Plan.dialogue()
    if let kind { plan.steps[place].kind = kind }
    var session = try SessionBuilder(plan)
    for step in 0...place {
      try session.start(step)
      session.wait(seconds: 60)
    }
    for theme in göteborgThemes.prefix(4) {
      try session.run(.createTheme(title: theme.title, description: nil, parent: nil))
    }
    for theme in [1, 4] {
      try session.run(.assignTopic(theme: ThemeID(number: theme), table: table))
    }
    return session
  }

  private func outcomes(_ desk: DeskDriver) -> [ProposedOutcome] {
    desk.session.state.proposals.all.map(\.value.outcome)
  }

  @Test("In a deepening four signs propose, and what they propose is shown before it is sent")
  func signs() throws {
    var desk = DeskDriver(try session(at: 6), table: 3)
    desk.type("= Vi provar en dörr")
    #expect(desk.picture().contains("blir förslag till slutsats"))
    desk.type("\n*Bjud in brukarrådet | Kommunen | 2026-12-01")
    #expect(desk.picture().contains("vem: Kommunen · senast 1 december 2026"))
    desk.type("\n? Vem svarar i telefon | Regionen\n: samlokalisering = under samma tak\n")
    #expect(
      outcomes(desk) == [
        .conclusion(text: "Vi provar en dörr"),
        .action(
          text: "Bjud in brukarrådet", owner: "Kommunen",
          due: CalendarDate(year: 2026, month: 12, day: 1)),
        .question(text: "Vem svarar i telefon", answeredBy: "Regionen", due: nil),
        .term(word: "samlokalisering", explanation: "under samma tak"),
      ])
    let first = try #require(desk.session.state.proposals[ProposalID(number: 1)])
    #expect(first.table == table && first.theme == ThemeID(number: 1))
    #expect(desk.session.state.conclusions.count == 0)
    #expect(desk.session.state.actions.count == 0)
    #expect(desk.picture(80, 30).contains("Förslag härifrån"))
  }

  private let days = ProposalLine.Days(
    reader: Catalogue.swedish.dates.reader, today: CalendarDate(year: 2016, month: 6, day: 14))

  @Test("A day is typed as it is said, and the next such day after what was written last is meant")
  func saidDays() throws {
    var desk = DeskDriver(try session(at: 7), table: 3)
    desk.type("* Ring runt | Anna | 1 feb\n* Bjud in | 15/6\n")
    #expect(
      outcomes(desk) == [
        .action(
          text: "Ring runt", owner: "Anna", due: CalendarDate(year: 2017, month: 2, day: 1)),
        .action(text: "Bjud in", owner: nil, due: CalendarDate(year: 2016, month: 6, day: 15)),
      ])
    #expect(desk.rows().contains { $0.contains("senast 1 februari 2017") })
  }

  @Test("Who may be left out, and a day that cannot be read is asked for in the form that can")
  func isoDays() throws {
    var desk = DeskDriver(try session(at: 7), table: 3)
    desk.type("* Ring runt | 2026-12-01\n")
    #expect(
      outcomes(desk) == [
        .action(
          text: "Ring runt", owner: nil, due: CalendarDate(year: 2026, month: 12, day: 1))
      ])
    desk.type("* Ring runt | Anna | snart\n")
    #expect(desk.picture().contains("skriv till exempel 1 februari eller 1/2."))
    #expect(desk.desk.line.editor.text == "* Ring runt | Anna | snart")
    desk.press(.escape, .enter)
    #expect(outcomes(desk).last == .conclusion(text: "* Ring runt | Anna | snart"))
  }

  @Test(
    "In plenary ? is a kind of comment and the other signs propose; in a round none of them does")
  func elsewhere() throws {
    var desk = DeskDriver(try session(at: 2, kind: .plenary), table: 3)
    desk.type("? Hur går det till\n= Vi fortsätter\n")
    #expect(desk.comments.map(\.kind) == [.question])
    #expect(outcomes(desk) == [.conclusion(text: "Vi fortsätter")])
    #expect(desk.picture().contains("väntar"))
    var round = DeskDriver(try session(at: 1), table: 3)
    round.type("= lika med\n* stjärna\n: kolon\n")
    #expect(round.comments.map(\.text) == ["= lika med", "* stjärna", ": kolon"])
    #expect(outcomes(round).isEmpty)
  }

  @Test(
    "In the conclusion step every line proposes, and nothing is a conclusion before it is taken up")
  func conclusion() throws {
    var desk = DeskDriver(try session(at: 7), table: 3)
    desk.type("Vi provar en gemensam mottagning.\nVi väntar\n")
    #expect(desk.session.state.conclusions.count == 0)
    #expect(desk.rows().contains { $0.contains("gemensam mottagning") && $0.contains("väntar") })
    try desk.elsewhere {
      try $0.run(.acceptProposal(proposal: ProposalID(number: 1)))
      try $0.run(.declineProposal(proposal: ProposalID(number: 2), reason: "för tidigt"))
    }
    #expect(desk.session.state.conclusions.count == 1)
    #expect(desk.rows().contains { $0.contains("mottagning") && $0.contains("upptaget ✓") })
    #expect(desk.rows().contains { $0.contains("lades åt sidan: för tidigt") })
  }

  @Test("A refused proposal is in the line again as it was typed")
  func refused() throws {
    var session = try session(at: 7)
    try session.run(.closeSession)
    try session.run(.finalise)
    var desk = DeskDriver(session, table: 3)
    desk.type("* Ring | Anna | 2026-12-01\n")
    #expect(desk.desk.line.editor.text == "* Ring | Anna | 2026-12-01")
  }

  @Test(
    "A proposal reads the same again as the line that stands for it",
    arguments: [
      "= Slutsats", "* Åtgärd", "* Åtgärd | Vem", "* Åtgärd |  | 2026-12-01", "? Fråga | Vem",
      ": ord", ": ord = förklaring = mer",
    ])
  func roundTrip(line: String) throws {
    let reading = try #require(ProposalLine.read(line, asksQuestions: true, days))
    guard case .outcome(let outcome) = reading else {
      Issue.record("not read: \(line)")
      return
    }
    let again = ProposalLine.read(ProposalLine.line(outcome), asksQuestions: true, days)
    #expect(again == reading)
  }

  @Test("A face is no word to explain, and a sign alone proposes nothing")
  func noProposal() {
    #expect(ProposalLine.read(":-)", asksQuestions: true, days) == nil)
    #expect(ProposalLine.read("=", asksQuestions: true, days) == .problem(.onlyASign))
    #expect(ProposalLine.read("* | Vem", asksQuestions: true, days) == .problem(.onlyASign))
    #expect(
      ProposalLine.read("* a | b | 1/12 | c", asksQuestions: true, days)
        == .problem(.tooManyParts))
    #expect(ProposalLine.read("? vad", asksQuestions: false, days) == nil)
  }

  @Test("The note in the line moves up and down under its theme, and is still in the line")
  func moving() throws {
    var desk = DeskDriver(try session(at: 6), table: 3)
    desk.type("Ett\nTvå\nTre\n")
    func order() -> [String?] {
      let theme = desk.session.state.themes[ThemeID(number: 1)]
      return theme?.notes.map { desk.session.state.notes[$0]?.text.text } ?? []
    }
    desk.press(.up, .control("p"))
    #expect(order() == ["Ett", "Tre", "Två"])
    #expect(desk.picture().contains("nummer 2 av 3"))
    desk.press(.control("p"), .control("p"))
    #expect(order() == ["Tre", "Ett", "Två"])
    #expect(desk.picture().contains("redan först"))
    desk.press(.control("n"))
    #expect(order() == ["Ett", "Tre", "Två"])
    #expect(desk.desk.line.editor.text == "Tre")
    desk.type("!\n")
    #expect(order() == ["Ett", "Tre!", "Två"])
  }

  @Test("Moves that are pressed faster than the disk go as far as they were pressed")
  func movingFast() throws {
    var desk = DeskDriver(try session(at: 6), table: 3)
    desk.type("Ett\nTvå\nTre\n")
    desk.press(.up)
    desk.disk = .isSlow
    desk.press(.control("p"), .control("p"))
    desk.release()
    let notes = desk.session.state.themes[ThemeID(number: 1)]?.notes
    #expect(notes == [NoteID(number: 3), NoteID(number: 1), NoteID(number: 2)])
  }

  @Test("An amended note whose words were all taken out is removed with Delete, after asking")
  func removing() throws {
    var desk = DeskDriver(try session(at: 6), table: 3)
    desk.type("Bort\n")
    desk.press(.up, .control("u"), .delete)
    #expect(desk.picture().contains("Ta bort anteckningen?"))
    #expect(desk.session.state.notes.count == 1)
    desk.press(.escape)
    #expect(desk.session.state.notes.count == 1)
    desk.press(.enter, .delete)
    #expect(desk.session.state.notes.count == 0)
    #expect(desk.picture().contains("Borttagen ✓"))
    desk.press(.control("x"), .control("x"))
    #expect(desk.session.state.notes.count == 1)
  }

  @Test(
    "Notes stand under the table's themes in order, those of the theme that is written under marked"
  )
  func grouped() throws {
    var desk = DeskDriver(try session(at: 6), table: 3)
    desk.type("Under A\nd\nUnder D\n# Rubrik\n")
    let rows = desk.rows()
    let places = ["  A Egna", "Under A", "▸ D Integrerade", "Under D", "Rubrik"].map { text in
      rows.firstIndex { $0.dropFirst().contains(text) && !$0.contains("Fördjupning") }
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test("Where not all notes fit, the one that is amended is seen")
  func amendedIsSeen() throws {
    var desk = DeskDriver(try session(at: 6), table: 3)
    for number in 1...40 { desk.type("Nummer \(number)\n") }
    #expect(desk.picture(60, 18).contains("Nummer 40"))
    for _ in 0..<30 { desk.press(.up) }
    #expect(desk.rows(60, 18).contains { $0.contains("›") && $0.contains("Nummer 11") })
  }
}

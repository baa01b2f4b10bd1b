import Language
import SessionEngine
import TerminalKit
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("Slips of earlier rounds, typed while something else goes on")
struct DeskBacklogTests {
  private let table = TableID(number: 3)
  private let first = StepRun(StepID(number: 2), 1)

  /// A desk for all tables in the step at that place of the plan, with table 3 on paper and theme A given to it.
  private func desk(at place: Int) throws -> DeskDriver {
    var plan = Plan.dialogue()
    plan.tables[2].source = .paper
    plan.perspectives = [.user, .staff]
    var session = try SessionBuilder(plan)
    for step in 0...place {
      try session.start(step)
      session.wait(seconds: 60)
    }
    try session.run(.createTheme(title: "Bemötande", description: nil, parent: nil))
    try session.run(.assignTopic(theme: ThemeID(number: 1), table: table))
    return DeskDriver(session)
  }

  @Test(
    "A round chosen for a table on paper is let go of once lines become dots, notes or conclusions",
    arguments: [5, 6, 7])
  func letGo(place: Int) throws {
    var desk = try desk(at: 4)
    desk.type("3.1\nLapp\n")
    #expect(desk.comments.last?.run == first)
    try desk.elsewhere { try $0.start(place) }
    #expect(desk.desk.line.binding == .room)
  }

  @Test("A proposal typed for an earlier round is not saved as something that was said there")
  func proposal() throws {
    var desk = try desk(at: 6)
    desk.type("3.1\n* Köp telefon | enheten | 1 mars\n= Vi ringer alltid")
    #expect(desk.comments.isEmpty && desk.session.state.proposals.count == 0)
    #expect(desk.picture(120, 40).contains("tar emot förslag, men raden hör till samtalspass 1"))
    desk.press(.control("u"))
    desk.type("* Köp telefon")
    desk.press(.escape, .enter)
    #expect(desk.comments.map(\.text) == ["* Köp telefon"])
  }

  @Test("That a table is done, and who has the floor, is told of what goes on")
  func reports() throws {
    var desk = try desk(at: 2)
    let second = try #require(desk.session.currentRun)
    desk.type("3.1\n>1\n@\n")
    desk.type(String(desk.desk.index.letters.letter(of: .staff) ?? "?"))
    let place = TablePlace(table: table, run: second)
    #expect(desk.session.state.reports.all.map(\.value.place) == [place])
    #expect(Array(desk.session.state.floor.keys) == [place])
  }

  @Test(
    "After a late slip in an open vote the line says how dots are counted, and what was entered")
  func dots() throws {
    var desk = try desk(at: 5)
    let vote = VoteID(number: 1)
    try desk.elsewhere {
      try $0.run(.proposeVote(VoteProposal(rule: $0.state.plan.dots, voters: 30)))
      try $0.run(.openVote(vote: vote, themes: []))
    }
    desk.type("B3-51 Sen lapp\n")
    #expect(desk.comments.map(\.text) == ["Sen lapp"])
    #expect(desk.picture().contains("Tema och antal på väggen"))
    desk.type("A5\n")
    #expect(desk.rows().contains { $0.contains("A5") && $0.contains("sparat ✓") })
    desk.press(.control("x"), .control("x"))
    #expect(!desk.rows().contains { $0.contains("A5") && $0.contains("sparat ✓") })
  }

  @Test("A change of wording that was interrupted goes on as a change, not as a new comment")
  func amendment() throws {
    var desk = try desk(at: 2)
    desk.type("1\nDet tar stopp\n")
    desk.press(.up)
    desk.type(" i dörren")
    var again = DeskDriver(desk.session, restoring: desk.sheet)
    #expect(again.picture(120, 40).contains("Du ändrar det du skrev"))
    again.press(.enter)
    #expect(again.comments.map(\.text) == ["Det tar stopp i dörren"])
  }
}

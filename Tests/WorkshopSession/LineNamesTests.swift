import SessionEngine
import Testing
import WorkshopSession

@Suite("Names of lines")
struct LineNamesTests {
  private let session = CommandID(high: 1, low: 1)

  private func names(_ comments: [NewComment]) throws -> [CommandID] {
    var names = LineNames(session: session)
    return try comments.map { try names.name(of: $0) }
  }

  @Test("A line without slip and perspectives has the name that it has always had")
  func old() throws {
    let comment = NewComment(
      text: "Ja.", table: TableID(number: 3), run: StepRun(StepID(number: 2), 1))
    let found = try names([comment, comment]).map(\.description)
    #expect(found == ["EKMH7YX61Z3CFAN0H5GE4P4V7M", "ECHR8XREM8KKK6V1N9SRM54F90"])
  }

  @Test("The same words on another slip, or from somebody else, are another comment")
  func told() throws {
    let one = NewComment(text: "Ja.", table: TableID(number: 3))
    var slip = one
    slip.slip = SlipNumber("B3-07")
    var other = one
    other.slip = SlipNumber("B3-08")
    var user = one
    user.perspectives = [.user]
    var staff = one
    staff.perspectives = [.user, .staff]
    var group = user
    group.speaksForGroup = true
    #expect(Set(try names([one, slip, other, user, staff, group])).count == 6)
  }

  @Test("A slip is known again in another round, where it was not printed for one")
  func slips() throws {
    var first = NewComment(text: "Ja.", table: TableID(number: 3), slip: SlipNumber("B3-07"))
    first.run = StepRun(StepID(number: 2), 1)
    var later = first
    later.run = StepRun(StepID(number: 3), 1)
    #expect(try names([first]) == names([later]))
  }
}

import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("Dots as they are typed")
struct DotEntryTests {
  private let themes: [ThemeLetter: ThemeID] = Dictionary(
    uniqueKeysWithValues: (0..<7).map { (ThemeLetter(index: $0), ThemeID(number: $0 + 1)) })

  private func parse(_ text: String, _ way: DotWay) throws(DotEntryError) -> DotEntry {
    try DotEntry.parse(text, way: way, themes: themes)
  }

  private func dots(_ theme: Int, _ dots: Int) -> ThemeDots {
    ThemeDots(theme: ThemeID(number: theme), dots: dots)
  }

  @Test("A count on the wall is a letter and a number, in any case and with spaces")
  func wall() throws {
    for text in ["C27", "c27", " c 27 ", "C, 27"] {
      #expect(try parse(text, .wall) == .count(dots(3, 27)))
    }
    #expect(try parse("A0", .table) == .count(dots(1, 0)))
    #expect(try parse("-3", .wall) == .unused(3))
  }

  @Test("A ballot gathers its letters; a letter may carry a number; 0 is an empty one")
  func ballot() throws {
    #expect(
      try parse("AABCF", .ballot) == .ballot([dots(1, 2), dots(2, 1), dots(3, 1), dots(6, 1)]))
    #expect(try parse("a b a", .ballot) == .ballot([dots(1, 2), dots(2, 1)]))
    #expect(try parse("A2B", .ballot) == .ballot([dots(1, 2), dots(2, 1)]))
    #expect(try parse("0", .ballot) == .ballot([]))
  }

  @Test("What cannot be read is named")
  func errors() {
    #expect(throws: DotEntryError.empty) { try parse("  ", .wall) }
    #expect(throws: DotEntryError.noLetter) { try parse("27", .wall) }
    #expect(throws: DotEntryError.noNumber("C")) { try parse("c", .wall) }
    #expect(throws: DotEntryError.noNumber("-")) { try parse("-", .wall) }
    #expect(throws: DotEntryError.unknownTheme("Z")) { try parse("z3", .wall) }
    #expect(throws: DotEntryError.unknownTheme("AAB")) { try parse("AAB3", .wall) }
    #expect(throws: DotEntryError.unexpected("?")) { try parse("C?", .wall) }
    #expect(throws: DotEntryError.unexpected("å")) { try parse("Aå", .ballot) }
    #expect(throws: DotEntryError.unexpected("3")) { try parse("3A", .ballot) }
    #expect(throws: DotEntryError.tooLarge) { try parse("C99999999999999999999", .wall) }
    #expect(throws: DotEntryError.tooLarge) { try parse("A90000A90000", .ballot) }
    #expect(throws: DotEntryError.noLetter) { try parse("٣", .wall) }
  }

  @Test("Ballots of letters go up to 26 themes; beyond that only the wall is counted")
  func manyThemes() throws {
    let many = Dictionary(
      uniqueKeysWithValues: (0..<27).map { (ThemeLetter(index: $0), ThemeID(number: $0 + 1)) })
    #expect(try DotEntry.parse("AA4", way: .wall, themes: many) == .count(dots(27, 4)))
    #expect(throws: DotEntryError.tooManyThemes(limit: 26)) {
      try DotEntry.parse("AB", way: .ballot, themes: many)
    }
  }

  @Test("Tab goes through the ways, and passes the table over where there is none")
  func ways() {
    let table = TableID(number: 3)
    #expect(DotWay.wall.next(at: table) == .table)
    #expect(DotWay.table.next(at: table) == .ballot)
    #expect(DotWay.wall.next(at: nil) == .ballot)
    #expect(DotWay.ballot.next(at: nil) == .wall)
  }

  @Test("A place that was counted is corrected, another one is counted")
  func command() throws {
    var session = try SessionBuilder(.dialogue())
    try session.run(.createTheme(title: "Brukarråd", description: nil, parent: nil))
    try session.run(.proposeVote(VoteProposal()))
    let id = VoteID(number: 1)
    try session.run(.openVote(vote: id, themes: []))
    let entry = DotEntry.count(dots(1, 5))
    let first = entry.command(in: id, of: try #require(session.state.votes[id]), at: nil)
    #expect(first == .countDots(vote: id, theme: ThemeID(number: 1), table: nil, dots: 5))
    try session.run(first)
    let vote = try #require(session.state.votes[id])
    #expect(
      DotEntry.count(dots(1, 6)).command(in: id, of: vote, at: nil)
        == .correctCount(vote: id, theme: ThemeID(number: 1), table: nil, dots: 6, reason: nil))
    #expect(
      entry.command(in: id, of: vote, at: TableID(number: 2))
        == .countDots(
          vote: id, theme: ThemeID(number: 1), table: TableID(number: 2), dots: 5))
  }
}

import Language
import SessionEngine
import Testing
import WorkshopSession

@testable import WorkshopScreens

@Suite("Dots as they are typed")
struct DotEntryTests {
  private static func letters(themes: Int = 7) -> DotEntry.Letters {
    DotEntry.Letters(
      themes: Dictionary(
        uniqueKeysWithValues: (0..<themes).map {
          (ThemeLetter(index: $0), ThemeID(number: $0 + 1))
        }),
      perspectives: PerspectiveLetters(asked: [.user, .staff], in: Catalogue[.swedish]))
  }

  private func parse(_ text: String, _ way: DotWay) throws(DotEntryError) -> DotEntry {
    try DotEntry.parse(text, way: way, letters: Self.letters())
  }

  private func count(
    _ theme: Int, _ dots: Int, _ perspective: Perspective? = nil
  ) -> DotEntry {
    .count(ThemeID(number: theme), perspective, dots: dots)
  }

  private func ballot(_ dots: [(Int, Int)], _ perspective: Perspective? = nil) -> DotEntry {
    .ballot(marks(dots), perspective)
  }

  private func marks(_ dots: [(Int, Int)]) -> BallotMarks {
    .dots(dots.map { ThemeDots(theme: ThemeID(number: $0.0), dots: $0.1) })
  }

  @Test("A count on the wall is a letter and a number, in any case and with spaces")
  func wall() throws {
    for text in ["C27", "c27", " c 27 ", "C, 27"] {
      #expect(try parse(text, .wall) == count(3, 27))
    }
    #expect(try parse("C27", .secondCount) == count(3, 27))
    #expect(try parse("A0", .table) == count(1, 0))
    #expect(try parse("-3", .wall) == .unused(3))
  }

  @Test("Plus and minus after a letter say how many more or fewer")
  func change() throws {
    let theme = ThemeID(number: 3)
    #expect(try parse("C+", .wall) == .change(theme, nil, by: 1))
    #expect(try parse("c -", .wall) == .change(theme, nil, by: -1))
    #expect(try parse("C+12", .table) == .change(theme, nil, by: 12))
    #expect(try parse("C-2@p", .wall) == .change(theme, .staff, by: -2))
    #expect(throws: DotEntryError.unexpected("+")) { try parse("C++", .wall) }
  }

  @Test(
    "A ballot gathers its letters; a letter may carry a number; 0 is an empty one, ! a spoilt one")
  func ballots() throws {
    #expect(try parse("AABCF", .ballot) == ballot([(1, 2), (2, 1), (3, 1), (6, 1)]))
    #expect(try parse("a b a", .ballot) == ballot([(1, 2), (2, 1)]))
    #expect(try parse("A2B", .ballot) == ballot([(1, 2), (2, 1)]))
    #expect(try parse("0", .ballot) == ballot([]))
    #expect(try parse("!", .ballot) == .ballot(.spoilt, nil))
    #expect(try parse(" #12 AA", .ballot) == .ballot(marks([(1, 2)]), nil, number: 12))
    #expect(try parse("#12 0", .ballot) == .ballot(.dots([]), nil, number: 12))
    #expect(throws: DotEntryError.empty) { try parse("#120", .ballot) }
    #expect(throws: DotEntryError.noNumber("-")) { try parse("#AA", .ballot) }
    #expect(throws: DotEntryError.tooLarge) { try parse("#9223372036854775808 A", .ballot) }
    #expect(throws: DotEntryError.noLetter) { try parse("#12 A1", .wall) }
  }

  @Test("What ends in @ and a letter is in the colour of that perspective")
  func colours() throws {
    #expect(try parse("C27@b", .wall) == count(3, 27, .user))
    #expect(try parse("AB @P", .ballot) == ballot([(1, 1), (2, 1)], .staff))
    #expect(try parse("!@p", .ballot) == .ballot(.spoilt, .staff))
    #expect(throws: DotEntryError.unknownPerspective("x")) { try parse("AB@x", .ballot) }
    #expect(throws: DotEntryError.unknownPerspective("")) { try parse("C27@", .wall) }
    #expect(throws: DotEntryError.unknownPerspective("pb")) { try parse("C27@pb", .wall) }
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
    let many = Self.letters(themes: 27)
    #expect(try DotEntry.parse("AA4", way: .wall, letters: many) == count(27, 4))
    #expect(throws: DotEntryError.tooManyThemes(limit: 26)) {
      try DotEntry.parse("AB", way: .ballot, letters: many)
    }
  }

  @Test(
    "Tab goes through the ways; there is no second count before the first, and no table where there is none"
  )
  func ways() {
    let table = TableID(number: 3)
    #expect(DotWay.wall.next(at: table, isCounted: false) == .table)
    #expect(DotWay.ballot.next(at: table, isCounted: true) == .secondCount)
    #expect(DotWay.secondCount.next(at: table, isCounted: true) == .wall)
    #expect(DotWay.table.next(at: table, isCounted: true) == .ballot)
    #expect(DotWay.wall.next(at: nil, isCounted: false) == .ballot)
    #expect(DotWay.ballot.next(at: nil, isCounted: false) == .wall)
  }

  @Test(
    "Whatever is typed or pasted is dots or an error, and the error quotes no more than a little")
  func anything() throws {
    let signs = Array("aAbCzZ059+-#@! ,;pP\u{e9}e\u{301}å🤷٣½²\u{200d}\u{0}\t\"\\")
    let random = RandomSource.seeded(7)
    for _ in 0..<20_000 {
      let text = String(
        (0..<random.next() % 9).map { _ in signs[Int(random.next() % UInt64(signs.count))] })
      for way in DotWay.allCases {
        guard let entry = try? parse(text, way) else { continue }
        if case .count(_, _, let dots) = entry { #expect(dots >= 0) }
        if case .ballot(let marks, _, _) = entry { #expect(marks.dots.allSatisfy { $0.dots >= 0 }) }
      }
    }
    for long in ["A", "9", "@", "å", "A9", "🤷"] {
      for way in DotWay.allCases {
        do {
          _ = try parse(String(repeating: long, count: 200_000), way)
        } catch {
          #expect(String(describing: error).count < 60)
        }
      }
    }
  }

  private let vote = VoteID(number: 1)
  private let here = Station(.console, tag: "test")
  private let there = Station(.console, tag: "other")

  private func open() throws -> SessionBuilder {
    var session = try SessionBuilder(.dialogue())
    try session.run(.createTheme(title: "Brukarråd", description: nil, parent: nil))
    try session.run(.proposeVote(VoteProposal()))
    try session.run(.openVote(vote: vote, themes: []))
    return session
  }

  private func command(
    _ entry: DotEntry, by way: DotWay = .wall, table: Int? = nil, _ session: SessionBuilder,
    from station: Station
  ) -> Command {
    entry.command(
      in: vote, by: way, at: table.map { TableID(number: $0) }, of: session.state, from: station)
  }

  @Test("Who counted a place corrects it; another place is counted")
  func corrected() throws {
    var session = try open()
    let place = CountPlace(theme: ThemeID(number: 1), table: nil)
    let first = command(count(1, 5), session, from: here)
    #expect(first == .countDots(vote: vote, place, dots: 5))
    try session.run(first, by: here)
    #expect(
      command(count(1, 6), session, from: here)
        == .correctCount(vote: vote, place, dots: 6, from: 5, reason: nil))
    #expect(
      command(.change(place.theme, nil, by: -2), session, from: here)
        == .correctCount(vote: vote, place, dots: 3, from: 5, reason: nil))
    let atTable = CountPlace(theme: ThemeID(number: 1), table: TableID(number: 2))
    #expect(
      command(count(1, 5), by: .table, table: 2, session, from: here)
        == .countDots(vote: vote, atTable, dots: 5))
    #expect(
      command(.change(place.theme, nil, by: 1), by: .table, table: 2, session, from: here)
        == .countDots(vote: vote, atTable, dots: 1))
    // Fewer than what nobody has counted is no count of none.
    #expect(
      command(.change(place.theme, nil, by: -1), by: .table, table: 2, session, from: here)
        == .correctCount(vote: vote, atTable, dots: 0, reason: nil))
  }

  @Test("What somebody else counts at the same place is a second count, and never added")
  func counted() throws {
    var session = try open()
    let place = CountPlace(theme: ThemeID(number: 1), table: nil)
    try session.run(command(count(1, 5), session, from: here), by: here)
    let second = command(count(1, 6), session, from: there)
    #expect(second == .checkCount(vote: vote, place, dots: 6))
    try session.run(second, by: there)
    #expect(session.state.tally(of: vote)?.counted == 5)
    #expect(session.state.votes[vote]?.differences == [place])
    #expect(
      command(count(1, 6), by: .secondCount, session, from: here)
        == .checkCount(vote: vote, place, dots: 6))
  }

  @Test("More dots on what somebody else has counted are a second count too, and never added")
  func changedElsewhere() throws {
    var session = try open()
    let place = CountPlace(theme: ThemeID(number: 1), table: nil)
    try session.run(command(count(1, 5), session, from: here), by: here)
    let more = DotEntry.change(place.theme, nil, by: 1)
    for dots in [6, 7] {
      let second = command(more, session, from: there)
      #expect(second == .checkCount(vote: vote, place, dots: dots))
      try session.run(second, by: there)
    }
    #expect(
      command(more, by: .secondCount, session, from: here)
        == .checkCount(vote: vote, place, dots: 8))
    #expect(session.state.tally(of: vote)?.counted == 5)
  }

  @Test("More and fewer dots than a damaged log can hold stop at the ends")
  func damagedCount() throws {
    var session = try open()
    let place = CountPlace(theme: ThemeID(number: 1), table: nil)
    for (dots, change, after) in [(Int.max, 1, Int.max), (.min, -1, Int.min)] {
      session.take(damaged: .dotsCounted(vote: vote, place, dots: dots))
      #expect(
        command(.change(place.theme, nil, by: change), session, from: here)
          == .correctCount(vote: vote, place, dots: after, from: dots, reason: nil))
    }
  }
}

import Language
import SessionEngine
import TerminalKit
import Testing

@testable import WorkshopScreens

/// A room that changes tables after its first round, with seats planned for both.
private struct SeatedRoom {
  var session: SessionBuilder

  /// So many people at so many tables; the first at each table stays.
  init(
    people: Int, tables: Int, aliases: [Int: Words] = [:], rule: Words? = nil,
    language: SessionLanguage = .swedish
  ) throws {
    var plan = Plan.dialogue(tables: tables)
    plan.seating = .planned
    plan.changeRule = rule
    session = try SessionBuilder(plan, language: language)
    let first = (0..<people).map { TableID(number: $0 % tables + 1) }
    let second = (0..<people).map { person in
      TableID(number: (person < tables ? person : person / tables + person) % tables + 1)
    }
    let steps = session.state.stepOrder
    try session.run(
      .adoptSeating(
        SeatingArrangement(
          people: (1...people).map { SeatedPerson(alias: aliases[$0]) },
          rounds: [
            SeatedRound(step: steps[1], seats: first), SeatedRound(step: steps[2], seats: second),
          ], seed: 1)))
    try session.start(1)
    try session.run(.endStep(run: StepRun(steps[1], 1)))
  }

  var seats: [StageState.Seat] {
    guard case .changeTables(_, _, let seats) = StageState(session.state).scene else { return [] }
    return seats
  }

  /// The pages of the wall, each as rows of text.
  func pages(
    _ columns: Int, _ rows: Int, language: SessionLanguage = .swedish, turns: Int = 12
  ) -> [[String]] {
    var pages: [[String]] = []
    let screen = StageScreen.showing(
      StageState(session.state), at: session.now, language: language)
    for turn in 0..<turns {
      let now = Moment(wall: session.now.wall + Int64(turn) * StagePages.pageLasts)
      let page = screen.frame(size: Size(columns: columns, rows: rows), at: now).textRows
      if !pages.contains(page) { pages.append(page) }
    }
    return pages
  }
}

@Suite("Planned seats on the wall")
struct SeatTests {
  @Test(
    "Everyone finds the next table",
    arguments: [
      (32, 8, 60, 18), (32, 8, 80, 24), (32, 8, 120, 40), (32, 5, 60, 18), (32, 5, 80, 24),
      (32, 5, 120, 40), (120, 15, 60, 18), (120, 15, 80, 24), (120, 15, 120, 40),
    ])
  func pictures(people: Int, tables: Int, columns: Int, rows: Int) throws {
    let room = try SeatedRoom(people: people, tables: tables)
    let pages = room.pages(columns, rows)
    GoldenFile("stage-seats-\(people)-\(tables)-\(columns)x\(rows).txt").expect(
      Array(pages.joined(separator: ["══"])))
  }

  @Test(
    "In Danish, English and Finnish too, with what is chosen beside a number and the plan's own rule"
  )
  func languages() throws {
    var lines: [String] = []
    for language in [SessionLanguage.danish, .english, .finnish] {
      let room = try SeatedRoom(
        people: 12, tables: 3, aliases: [2: "Lo", 7: "Den som bara lyssnar"],
        rule: "Tag din kop med.", language: language)
      lines += room.pages(60, 18, language: language).joined(separator: ["══"]) + ["══"]
    }
    GoldenFile("stage-seats-languages-60x18.txt").expect(lines)
  }

  @Test(
    "Nobody is left out, cut or told two tables, however small the wall",
    arguments: [(6, 1), (32, 8), (33, 5), (120, 15), (500, 60), (1000, 100), (300, 2)])
  func everyone(people: Int, tables: Int) throws {
    let room = try SeatedRoom(people: people, tables: tables)
    #expect(room.seats.count == people)
    for (columns, rows) in [(40, 12), (60, 18), (80, 24), (120, 40), (200, 60)] {
      let size = Size(columns: columns - 4, rows: rows - 6)
      let pages = SeatPages(SeatPages.tables(room.seats, Catalogue[.swedish]), in: size).pages
      var table: [Int: String] = [:]
      for item in pages.flatMap(\.columns).joined() {
        #expect(!item.isCut)
        for number in item.entry.text.split(whereSeparator: { !$0.isNumber }).compactMap({ Int($0) }
        ) {
          #expect(table.updateValue(item.entry.label, forKey: number) == nil, "\(number)")
        }
      }
      #expect(pages.allSatisfy { $0.leftOut == 0 && $0.rows <= size.rows })
      #expect(table.count == people, "\(people) at \(tables), \(columns)x\(rows)")
      for seat in room.seats { #expect(table[seat.person] == "Bord \(seat.table.number)") }
    }
  }

  @Test("Pages turn by themselves, and each is numbered")
  func pages() throws {
    let room = try SeatedRoom(people: 120, tables: 15)
    let pages = room.pages(60, 18)
    #expect(pages.count > 1)
    let screen = StageScreen.showing(StageState(room.session.state), at: room.session.now)
    let wait = try #require(screen.millisecondsToNextChange(after: room.session.now))
    #expect((1...Int(StagePages.pageLasts)).contains(wait))
    for number in 1...pages.count {
      #expect(pages.contains { $0.contains { $0.contains("sida \(number) av \(pages.count)") } })
    }
  }

  @Test("No clock turns to a page that is not there", arguments: [Int64.min, -1, 0, .max])
  func clocks(wall: Int64) throws {
    let room = try SeatedRoom(people: 120, tables: 15)
    let now = Moment(wall: wall)
    let screen = StageScreen.showing(StageState(room.session.state), at: now)
    #expect(!screen.frame(size: Size(columns: 60, rows: 18), at: now).textRows.isEmpty)
    #expect(screen.millisecondsToNextChange(after: now) ?? 0 > 0)
  }

  @Test("Where seats are not planned, the plan's own rule stands in place of ours")
  func rule() throws {
    var plan = Plan.dialogue()
    plan.changeRule = "Den som fyllt år senast stannar."
    var session = try SessionBuilder(plan)
    try session.start(1)
    try session.run(.endStep(run: StepRun(session.state.stepOrder[1], 1)))
    let screen = StageScreen.showing(StageState(session.state), at: session.now)
    let rows = screen.frame(size: Size(columns: 60, rows: 18), at: session.now).textRows
    let drawn = try #require(
      LargeText.lines(of: "Den som fyllt", size: .small, width: 56, height: 3))
    #expect(drawn.allSatisfy { row in rows.contains { $0.hasSuffix(row) } })
    #expect(!rows.contains { $0.contains("Bordsvärden") })
  }

  @Test(
    "The rule by which tables are changed is drawn at every size, below what it is about or in turn with it",
    arguments: [(60, 18), (80, 24), (120, 40), (200, 60)])
  func drawnRule(columns: Int, rows: Int) throws {
    var session = try SessionBuilder(.dialogue())
    try session.start(1)
    try session.run(.endStep(run: StepRun(session.state.stepOrder[1], 1)))
    let screen = StageScreen.showing(StageState(session.state), at: session.now)
    let last = try #require(
      LargeText.lines(of: "byter.", size: .small, width: columns, height: 3)?.last)
    let pages = [0, StagePages.pageLasts].map {
      screen.frame(
        size: Size(columns: columns, rows: rows), at: Moment(wall: session.now.wall + $0)
      )
      .textRows
    }
    #expect(pages.contains { $0.contains { $0.contains(last) } })
    #expect(screen.millisecondsToNextChange(after: session.now) ?? 0 > 0)
  }

  @Test(
    "A rule that is too long for the wall is found before the day", arguments: SeatingStyle.allCases
  )
  func longRule(seating: SeatingStyle) throws {
    var plan = Plan.dialogue()
    plan.seating = seating
    plan.changeRule = .present(String(repeating: "Gå till bordet med färgen. ", count: 18))
    let cuts = FitCheck(plan, in: Catalogue[.swedish], size: Size(columns: 60, rows: 18)).cuts
    #expect(cuts.map(\.subject) == [.changeTables])
    plan.changeRule = "Byt."
    #expect(FitCheck(plan, in: Catalogue[.swedish], size: Size(columns: 60, rows: 18)).cuts.isEmpty)
  }
}

import Testing

@testable import SessionEngine

@Suite("Files that are read in")
struct ImportTests {
  private func comment(
    _ line: Int, _ text: String, table: Int? = nil, round: Int? = nil,
    kind: CommentKind = .statement, theme: String? = nil
  ) -> CommentRow {
    CommentRow(line: line, table: table, round: round, text: text, kind: kind, theme: theme)
  }

  @Test("Comments come in at their table and in their round, with the themes that they name")
  func comments() throws {
    var workshop = try Workshop()
    try workshop.send(.startStep(run: workshop.run(2)))
    try workshop.send(.endStep(run: workshop.run(2)))
    try workshop.send(.startStep(run: workshop.run(2, 2)))
    let imported = try workshop.send(
      .importComments([
        comment(2, "Att bli sedd", kind: .hope),
        comment(3, "Ring tillbaka", table: 3, round: 1, theme: "Bemötande"),
        comment(4, "Samma dag", table: 5, round: 2, theme: " bemo\u{308}tande"),
        comment(5, "En dörr in", table: 1, round: 3, theme: "Mottagning"),
      ]))
    let all = workshop.state.comments.all.map(\.value)
    #expect(
      all.map(\.run)
        == [workshop.run(1), workshop.run(2), workshop.run(2, 2), workshop.run(3)])
    #expect(all.map { $0.table?.number } == [nil, 3, 5, 1])
    #expect(
      all.map(\.themes) == [[], [ThemeID(number: 1)], [ThemeID(number: 1)], [ThemeID(number: 2)]])
    #expect(workshop.state.themes.all.map(\.value.title) == ["Bemötande", "Mottagning"])
    let before = workshop.state
    try workshop.send(.undo(command: imported))
    #expect(workshop.state.comments.count == 0 && workshop.state.themes.count == 0)
    #expect(before.journal[imported]?.created.count == 6)
  }

  @Test("A row on a numbered slip comes in at the slip's table and in its round")
  func slips() throws {
    var workshop = try Workshop()
    let table = TableID(number: 3)
    try workshop.send(.issueSlips(table: table, run: workshop.run(2), count: 5))
    try workshop.send(.issueSlips(table: table, run: workshop.run(3), count: 5))
    let slips = (1...10).compactMap { SlipNumber(table: table, number: $0) }
    try workshop.send(.setSlipAside(slip: slips[8], fate: .illegible))
    func row(_ line: Int, _ slip: SlipNumber, table: Int? = nil, round: Int? = nil) -> CommentRow {
      CommentRow(
        line: line, table: table, round: round, text: "Ord", kind: .statement, theme: nil,
        slip: slip)
    }
    try workshop.send(
      .importComments([row(2, slips[1]), row(3, slips[8]), row(4, slips[2], table: 3, round: 2)]))
    let all = workshop.state.comments.all.map(\.value)
    #expect(all.map(\.slip) == [slips[1], slips[8], slips[2]])
    #expect(all.allSatisfy { $0.table == table })
    #expect(all.map(\.run) == [workshop.run(2), workshop.run(3), workshop.run(3)])
    #expect(workshop.state.slipsAside.isEmpty)

    #expect(
      workshop.refusal(of: .importComments([row(2, slips[4]), row(3, slips[1])]))
        == .row(line: 3, column: .slip, .slipTyped(slips[1], as: CommentID(number: 1))))
    #expect(
      workshop.refusal(of: .importComments([row(2, slips[4]), row(3, slips[4])]))
        == .row(line: 3, column: .slip, .slipTyped(slips[4], as: CommentID(number: 4))))
    #expect(
      workshop.refusal(of: .importComments([row(2, slips[4], table: 2)]))
        == .row(line: 2, column: .slip, .slipOfOtherTable(slips[4], TableID(number: 2))))
    let elsewhere = try #require(SlipNumber(table: TableID(number: 99), number: 1))
    #expect(
      workshop.refusal(of: .importComments([row(2, elsewhere)]))
        == .row(line: 2, column: .slip, .unknownTable(TableID(number: 99))))
  }

  @Test("A bad row is named by line and column, and then nothing of the file is taken")
  func badRows() throws {
    let workshop = try Workshop(tables: 2)
    func refusal(_ row: CommentRow) -> Refusal? {
      workshop.refusal(of: .importComments([comment(2, "Bra"), row, comment(9, "")]))
    }
    #expect(
      refusal(comment(3, "Ord", table: 3))
        == .row(line: 3, column: .table, .unknownTableNumber(3)))
    #expect(
      refusal(comment(3, "Ord", table: .min))
        == .row(line: 3, column: .table, .unknownTableNumber(.min)))
    #expect(
      refusal(comment(3, "Ord", round: 3))
        == .row(line: 3, column: .round, .unknownRound(3, rounds: 2)))
    #expect(
      refusal(comment(3, "Ord", round: 0))
        == .row(line: 3, column: .round, .unknownRound(0, rounds: 2)))
    #expect(refusal(comment(3, " \n")) == .row(line: 3, column: .text, .emptyText(.comment)))
    #expect(
      refusal(comment(3, "Ord", theme: "")) == .row(line: 3, column: .theme, .emptyText(.title)))
    #expect(
      workshop.refusal(
        of: .importNotes([NoteRow(line: 7, theme: "Mat", kind: .bullet, text: "")]))
        == .row(line: 7, column: .text, .emptyText(.note)))
  }

  @Test("Notes come in under their themes in the order of the file")
  func notes() throws {
    var workshop = try Workshop()
    try workshop.send(
      .importNotes([
        NoteRow(line: 2, theme: "Mat", kind: .paragraph, text: "Ett"),
        NoteRow(line: 3, theme: "Resor", kind: .bullet, text: "Två"),
        NoteRow(line: 4, theme: "MAT", kind: .quotation, text: "Tre"),
      ]))
    let mat = try #require(workshop.state.themes[ThemeID(number: 1)])
    #expect(mat.notes.map { workshop.state.notes[$0]?.text } == ["Ett", "Tre"])
  }

  @Test("While a vote is open a row that would create a theme is refused with its line")
  func frozen() throws {
    let workshop = try VoteTests.open()
    let rows = [comment(2, "Ord", theme: "Mat"), comment(3, "Ord", theme: "Ny")]
    #expect(
      workshop.refusal(of: .importComments(rows))
        == .row(line: 3, column: .theme, .frozen(by: VoteTests.vote)))
    #expect(
      workshop.refusal(
        of: .importNotes([NoteRow(line: 2, theme: "Ny", kind: .bullet, text: "Ord")]))
        == .row(line: 2, column: .theme, .frozen(by: VoteTests.vote)))
    #expect(workshop.refusal(of: .importComments([rows[0]])) == nil)
  }

  @Test("Rows of one ballot that name two tables, or two colours, are refused as two ballots")
  func twoBallotsOfOneNumber() throws {
    let first = DotRow(line: 2, ballot: "B1", theme: "Mat", dots: 1, table: 1, perspective: .user)
    for (table, perspective) in [(2, nil), (nil, .staff), (1, .staff)]
      as [(Int?, Perspective?)]
    {
      let second = DotRow(
        line: 3, ballot: "B1", theme: "Resor", dots: 1, table: table, perspective: perspective)
      #expect(
        try VoteTests.open().refusal(
          of: .importBallots([first, second], into: nil, creatingThemes: false))
          == .row(line: 3, column: .ballot, .ballotExists(BallotID(number: 1))))
    }
  }

  @Test("The table and the colour of a ballot count in whichever of its rows they stand")
  func tableInLaterRow() throws {
    var workshop = try VoteTests.open()
    try workshop.send(
      .importBallots(
        [
          DotRow(line: 2, ballot: "B1", theme: "Mat", dots: 1),
          DotRow(line: 3, ballot: "B1", theme: "Resor", dots: 1, table: 2, perspective: .user),
        ], into: nil, creatingThemes: false))
    let ballot = workshop.state.ballots[BallotID(number: 1)]
    #expect(ballot?.table == TableID(number: 2))
    #expect(ballot?.perspective == .user)
  }

  @Test("A file of many ballots is taken back and done again as one")
  func ballotsDoneAgain() throws {
    var workshop = try OpenVote().workshop
    let rows = (1...1500).map { DotRow(line: $0, ballot: "B\($0)", theme: "Tema 1", dots: 1) }
    let file = try workshop.send(.importBallots(rows, into: nil, creatingThemes: false))
    let undo = try workshop.send(.undo(command: file))
    #expect(workshop.state.ballots.count == 0)
    try workshop.send(.undo(command: undo))
    #expect(workshop.state.ballots.count == 1500)
  }

  @Test("Rows with the same ballot are one ballot, and a ballot without theme is an empty one")
  func ballots() throws {
    var workshop = try VoteTests.open()
    try workshop.send(
      .importBallots(
        [
          DotRow(line: 2, ballot: "B1", theme: "Mat", dots: 3),
          DotRow(line: 3, ballot: "B7", theme: nil, dots: 0),
          DotRow(line: 4, ballot: "B1", theme: "möten", dots: 1),
        ], into: nil, creatingThemes: false))
    let ballots = workshop.state.ballots.all.map(\.value)
    #expect(
      ballots.map(\.label) == ["B1", "B7"] && ballots.map { $0.marks?.dots.count } == [2, 0])
    let tally = try #require(workshop.state.tally(of: VoteTests.vote))
    #expect(tally.phase == .open && tally.counted == 4 && tally.unused == 6)
  }

  @Test("A bad row of ballots is named by line and column")
  func badBallots() throws {
    var workshop = try VoteTests.open()
    try workshop.send(.setVoters(vote: VoteTests.vote, .room, voters: nil))
    try workshop.send(
      .enterBallot(vote: VoteTests.vote, NewBallot(label: "B1", .dots([]), table: nil)))
    func refusal(_ rows: DotRow...) -> Refusal? {
      workshop.refusal(of: .importBallots(rows, into: nil, creatingThemes: false))
    }
    let good = DotRow(line: 2, ballot: "B2", theme: "Mat", dots: 3)
    #expect(
      refusal(good, DotRow(line: 3, ballot: "B2", theme: "Resor", dots: 3))
        == .row(line: 3, column: .dots, .tooManyDots(dots: 6, allowed: 5)))
    #expect(
      refusal(DotRow(line: 3, ballot: "B3", theme: "Resor", dots: 4), good)
        == .row(line: 3, column: .dots, .overCap(ThemeID(number: 3), dots: 4, cap: 3)))
    #expect(
      refusal(good, DotRow(line: 3, ballot: "B2", theme: " mat", dots: 1))
        == .row(line: 3, column: .theme, .themeTwice(ThemeID(number: 1))))
    #expect(
      refusal(good, DotRow(line: 3, ballot: "B1", theme: "Mat", dots: 1))
        == .row(line: 3, column: .ballot, .ballotExists(BallotID(number: 1))))
    #expect(
      refusal(good, DotRow(line: 3, ballot: "B3", theme: "Mta", dots: 1))
        == .row(line: 3, column: .theme, .unknownTheme(title: "Mta")))
    #expect(
      refusal(good, DotRow(line: 3, ballot: "B3", theme: nil, dots: 2))
        == .row(line: 3, column: .theme, .emptyText(.title)))
    #expect(
      refusal(good, DotRow(line: 3, ballot: "B3", theme: "Mat", dots: -1))
        == .row(line: 3, column: .dots, .outOfRange(.dots, value: -1, allowed: 0...100_000)))
    #expect(
      refusal(good, DotRow(line: 3, ballot: "B3", theme: "Mat", dots: 1, table: 8))
        == .row(line: 3, column: .table, .unknownTableNumber(8)))
  }

  @Test(
    "Where there has been no vote one is opened, on the session's themes or on those of the file")
  func opening() throws {
    var workshop = try Workshop()
    try workshop.send(.createTheme(title: "Mat", description: nil, parent: nil))
    let rows = [
      DotRow(line: 2, theme: "Möten", dots: 31), DotRow(line: 3, theme: "Resor", dots: 0),
    ]
    #expect(
      workshop.refusal(of: .importTallies(rows, into: nil, creatingThemes: false))
        == .row(line: 2, column: .theme, .unknownTheme(title: "Möten")))
    let before = workshop.state
    let imported = try workshop.send(.importTallies(rows, into: nil, creatingThemes: true))
    let tally = try #require(workshop.state.tally(of: VoteTests.vote))
    #expect(tally.phase == .open && tally.counted == 31)
    #expect(tally.ranking.map(\.theme.number) == [2, 3])
    let back = try workshop.send(.undo(command: imported))
    #expect(workshop.state.holdsSameContent(as: before))
    try workshop.send(.undo(command: back))
    try workshop.send(.closeVote(vote: VoteTests.vote))
    #expect(
      workshop.refusal(of: .importTallies(rows, into: nil, creatingThemes: false))
        == .votePhase(VoteTests.vote, is: .closed, needed: .open))

    var other = try Workshop()
    for title in ["Mat", "Möten"] {
      try other.send(.createTheme(title: title, description: nil, parent: nil))
    }
    try other.send(.importTallies([rows[0]], into: nil, creatingThemes: false))
    #expect(other.state.tally(of: VoteTests.vote)?.ranking.count == 2)
    #expect(
      other.refusal(of: .importTallies([rows[0]], into: nil, creatingThemes: false))
        == .row(
          line: 2, column: .dots,
          .countedAlready(CountPlace(theme: ThemeID(number: 2), table: nil))))
  }

  @Test(
    "A file without rows, and one for a theme that was merged since, are refused by what they are")
  func emptyAndMerged() throws {
    var workshop = try Workshop()
    for title in ["Mat", "Möten", "Resor"] {
      try workshop.send(.createTheme(title: title, description: nil, parent: nil))
    }
    let (gone, into) = (ThemeID(number: 3), ThemeID(number: 1))
    try workshop.send(.mergeThemes(theme: gone, into: into))
    let ballot = [DotRow(line: 2, ballot: "B1", theme: "Resor", dots: 1)]
    let count = [DotRow(line: 2, theme: "Resor", dots: 1)]
    let merged = Refusal.row(line: 2, column: .theme, .mergedAlready(gone, into: into))
    func refusals(_ rows: ([DotRow], [DotRow])) -> [Refusal?] {
      [
        workshop.refusal(of: .importBallots(rows.0, into: nil, creatingThemes: false)),
        workshop.refusal(of: .importTallies(rows.1, into: nil, creatingThemes: false)),
      ]
    }
    #expect(refusals((ballot, count)) == [merged, merged])
    #expect(
      refusals(([], [])) == [
        .row(line: 1, column: .ballot, .noRows), .row(line: 1, column: .theme, .noRows),
      ])
  }
}

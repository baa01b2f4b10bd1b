import Testing

@testable import SessionEngine

@Suite("Slips of paper")
struct PaperTests {
  private let three = TableID(number: 3)

  private func slip(_ text: String) throws -> SlipNumber { try #require(SlipNumber(text)) }

  private func typing(_ slip: SlipNumber, _ text: String = "Lugnt.") -> Command {
    .addComment(NewComment(text: text, slip: slip))
  }

  @Test(
    "A slip's number is read as people write it",
    arguments: ["B3-07", "b3-7", "B3-007", "b3-07"])
  func reading(text: String) throws {
    #expect(try slip(text).description == "B3-07")
    #expect(try slip("b12-140").description == "B12-140")
  }

  @Test(
    "What is no slip's number is not read as one",
    arguments: [
      "", "B", "B3", "B3-", "B-7", "3-07", "B3-0", "B0-7", "B101-1", "B3-10000", "B3-07x", "B3--7",
      "C3-07", "B3-+7", "B03-7", "B3-٣", "B99999999999999999999-1",
    ])
  func notReading(text: String) { #expect(SlipNumber(text) == nil) }

  @Test("Numbers run on at each table, and a slip's table and round follow from its number")
  func following() throws {
    var workshop = try Workshop()
    try workshop.send(.issueSlips(table: three, run: workshop.run(2), count: 20))
    try workshop.send(.issueSlips(table: three, run: workshop.run(3), count: 20))
    try workshop.send(.issueSlips(table: TableID(number: 4), run: workshop.run(3), count: 5))
    #expect(workshop.state.run(of: try slip("B3-20")) == workshop.run(2))
    #expect(workshop.state.run(of: try slip("B3-21")) == workshop.run(3))
    #expect(workshop.state.run(of: try slip("B4-01")) == workshop.run(3))
    #expect(workshop.state.run(of: try slip("B3-41")) == nil)
    try workshop.send(typing(try slip("B3-21")))
    let comment = try #require(workshop.state.comments[CommentID(number: 1)])
    #expect(comment.table == three)
    #expect(comment.run == workshop.run(3))
  }

  @Test("What was printed cannot be taken back, so that no number is given out twice")
  func printed() throws {
    var workshop = try Workshop()
    let issued = try workshop.send(.issueSlips(table: three, run: workshop.run(2), count: 20))
    #expect(workshop.refusal(of: .undo(command: issued)) == .cannotUndo(issued))
    try workshop.send(typing(try slip("B3-33")))
    try workshop.send(.issueSlips(table: three, run: workshop.run(2), count: 2))
    #expect(workshop.state.slipBatches.last?.first == 34)
    #expect(
      workshop.refusal(of: .issueSlips(table: three, run: workshop.run(2), count: 9_999))
        == .tooManySlips(three, limit: Limits.slipsPerTable))
  }

  @Test("A slip stands once; struck it can be typed again, and then what was struck stays struck")
  func once() throws {
    var workshop = try Workshop()
    let seven = try slip("B3-07")
    try workshop.send(typing(seven))
    let first = CommentID(number: 1)
    #expect(workshop.refusal(of: typing(seven)) == .slipTyped(seven, as: first))
    #expect(
      workshop.refusal(of: .setSlipAside(slip: seven, fate: .illegible))
        == .slipTyped(seven, as: first))
    let struck = try workshop.send(.withdrawComment(comment: first))
    try workshop.send(typing(seven, "Bättre läst."))
    guard case .dependedOn = workshop.refusal(of: .undo(command: struck)) else {
      Issue.record("the slip stands twice")
      return
    }
    #expect(workshop.state.typedSlips == [seven: CommentID(number: 2)])
  }

  @Test("A slip's number that is given with another table is refused")
  func otherTable() throws {
    let workshop = try Workshop()
    let seven = try slip("B3-07")
    let two = TableID(number: 2)
    #expect(
      workshop.refusal(of: .addComment(NewComment(text: "Nej", table: two, slip: seven)))
        == .slipOfOtherTable(seven, two))
    #expect(
      workshop.refusal(of: typing(try slip("B9-01"))) == .unknownTable(TableID(number: 9)))
  }

  @Test("Handed in is typed and illegible and withdrawn and still to be typed")
  func account() throws {
    var workshop = try Workshop()
    try workshop.send(.setTableSource(table: three, source: .paper))
    try workshop.send(.countSlips(table: three, run: workshop.run(2), handedIn: 10))
    try workshop.send(.countSlips(table: three, run: workshop.run(3), handedIn: 4))
    for number in 1...3 { try workshop.send(typing(try slip("B3-0\(number)"))) }
    try workshop.send(.addComment(NewComment(text: "Från blädderblocket", table: three)))
    try workshop.send(.withdrawComment(comment: CommentID(number: 1)))
    try workshop.send(.setSlipAside(slip: try slip("B3-08"), fate: .illegible))
    try workshop.send(.setSlipAside(slip: try slip("B3-09"), fate: .withdrawn))
    let account = try #require(workshop.state.slipAccounts[three])
    #expect(account.handedIn == 14)
    #expect(account.typed == 3)
    #expect(account.illegible == 1)
    #expect(account.withdrawn == 2)
    #expect(account.remaining == 8)
  }

  @Test("What came from a round that nobody counted does not make what is left of another less")
  func countedInOneRound() throws {
    var workshop = try Workshop()
    try workshop.send(.startStep(run: workshop.run(2)))
    try workshop.send(.issueSlips(table: three, run: workshop.run(2), count: 10))
    try workshop.send(.issueSlips(table: three, run: workshop.run(3), count: 10))
    try workshop.send(.countSlips(table: three, run: workshop.run(2), handedIn: 5))
    try workshop.send(typing(try slip("B3-01")))
    try workshop.send(.setSlipAside(slip: try slip("B3-02"), fate: .illegible))
    for number in [11, 12] { try workshop.send(typing(try slip("B3-\(number)"))) }
    let account = try #require(workshop.state.slipAccounts[three])
    #expect(account.remaining == 3)
    #expect(account.typed == 3)
    #expect(account.handedIn == 7)
  }

  @Test(
    "Where several rounds were counted, a slip from one that was not hides none that is missing")
  func countedInSomeRounds() throws {
    var workshop = try Workshop()
    let round = PlannedStep(kind: .tableRound, minutes: 10)
    try workshop.send(.insertStep(round, after: StepID(number: 3)))
    let runs = Array(workshop.state.tableRounds.prefix(3))
    for run in runs { try workshop.send(.issueSlips(table: three, run: run, count: 10)) }
    try workshop.send(.startStep(run: workshop.run(2)))
    try workshop.send(.countSlips(table: three, run: runs[0], handedIn: 6))
    try workshop.send(.countSlips(table: three, run: runs[2], handedIn: 4))
    #expect(workshop.state.slipAccounts[three]?.remaining == 10)
    try workshop.send(typing(try slip("B3-11")))
    let account = try #require(workshop.state.slipAccounts[three])
    #expect(account.remaining == 10 && account.handedIn == 11)
  }

  @Test("The whole pile may be counted in the last round, whatever rounds it is from")
  func countedAtTheEnd() throws {
    var workshop = try Workshop()
    try workshop.send(.startStep(run: workshop.run(2)))
    try workshop.send(.issueSlips(table: three, run: workshop.run(2), count: 10))
    for number in 1...3 { try workshop.send(typing(try slip("B3-0\(number)"))) }
    try workshop.send(.countSlips(table: three, run: workshop.run(3), handedIn: 5))
    let account = try #require(workshop.state.slipAccounts[three])
    #expect(account.handedIn == 5)
    #expect(account.remaining == 2)
  }

  @Test("A slip that somebody can read after all is typed and no longer set aside")
  func readAfterAll() throws {
    var workshop = try Workshop()
    let seven = try slip("B3-07")
    try workshop.send(.setSlipAside(slip: seven, fate: .illegible))
    let typed = try workshop.send(typing(seven))
    #expect(workshop.state.slipsAside.isEmpty)
    try workshop.send(.undo(command: typed))
    #expect(workshop.state.slipsAside == [seven: .illegible])
    #expect(workshop.state.typedSlips.isEmpty)
  }
}

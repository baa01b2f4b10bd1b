import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("What a desk keeps about slips")
struct SlipIndexTests {
  @Test("Followed step by step it says the same as one that is made of the session at the end")
  func stepByStep() throws {
    var session = try DeskPaperTests.session()
    var earlier = SessionState()
    var index = SlipIndex()
    func follow() {
      index = index.following(
        session.state, from: earlier,
        changes: session.state.comments.changes(since: earlier.comments))
      earlier = session.state
    }
    follow()
    let table = TableID(number: 3)
    let slip = try #require(SlipNumber("B3-02"))
    let commands: [Command] = [
      .addComment(NewComment(text: "Ett", slip: SlipNumber("B3-01"))),
      .addComment(NewComment(text: "Två", slip: slip)),
      .countSlips(table: table, run: nil, handedIn: 4),
      .setSlipAside(slip: try #require(SlipNumber("B3-03")), fate: .illegible),
      .withdrawComment(comment: CommentID(number: 2)),
      .setTableSource(table: table, source: .typed),
      .addComment(NewComment(text: "Utan nummer", table: table)),
      .issueSlips(table: table, run: try #require(session.state.tableRounds.last), count: 3),
    ]
    for command in commands {
      try session.run(command)
      follow()
      #expect(index.accounts == session.state.slipAccounts)
      let whole = SlipIndex().following(
        session.state, from: SessionState(),
        changes: session.state.comments.changes(since: SessionState().comments))
      #expect(index.accounts == whole.accounts)
      for number in 1...25 {
        let slip = try #require(SlipNumber(table: table, number: number))
        #expect(index.isUnprinted(slip) == whole.isUnprinted(slip))
        #expect(
          index.next(after: slip, where: { _ in false })
            == whole.next(after: slip, where: { _ in false }))
      }
    }
    #expect(index.accounts[table]?.handedIn == 4)
    #expect(
      index.next(after: try #require(SlipNumber("B3-01")), where: { _ in false })?.number == 3)
  }
}

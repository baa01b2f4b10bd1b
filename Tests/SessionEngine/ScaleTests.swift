import Testing

@testable import SessionEngine

@Suite("Large sessions")
struct ScaleTests {
  @Test("A file of 5,000 rows is taken and taken back in one go, by steps that stay the same size")
  func largeFiles() throws {
    var workshop = try Workshop(tables: 5)
    let rows = (1...5000).map {
      NoteRow(line: $0, theme: "Tema \($0 % 20)", kind: .bullet, text: "Ord \($0)")
    }
    let before = workshop.state
    let notes = try workshop.send(.importNotes(rows))
    let ballots = (1...5000).map {
      DotRow(line: $0, ballot: "B\($0)", theme: "Tema \($0 % 20)", dots: 2)
    }
    let cast = try workshop.send(.importBallots(ballots, into: nil, creatingThemes: false))
    #expect(workshop.state.tally(of: VoteTests.vote)?.counted == 10_000)
    #expect(workshop.state.tally(of: VoteTests.vote)?.ranking.map(\.rank).last == 1)
    try workshop.send(.undo(command: cast))
    try workshop.send(.undo(command: notes))
    #expect(workshop.state.holdsSameContent(as: before))
  }
}

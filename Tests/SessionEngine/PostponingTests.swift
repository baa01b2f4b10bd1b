import Testing

@testable import SessionEngine

@Suite("Comments that are left until the others are sorted")
struct PostponingTests {
  private func comment(_ number: Int) -> CommentID { CommentID(number: number) }

  /// Four comments to sort, the first two of which the room can read.
  private func sorting() throws -> Workshop {
    var workshop = try Workshop(tables: 2)
    try workshop.send(.createTheme(title: "Mat", description: nil, parent: nil))
    for number in 1...4 { try workshop.send(.addComment(NewComment(text: "Ord \(number)"))) }
    for number in 1...2 { try workshop.send(.releaseComment(comment: comment(number))) }
    try workshop.send(.startStep(run: workshop.run(5)))
    return workshop
  }

  private func toSort(_ workshop: Workshop) -> [Int] {
    CommentIndex(workshop.state).toSort.map(\.number)
  }

  /// The comment about which the wall asks.
  private func onWall(_ workshop: Workshop) -> CommentID? {
    guard case .themes(_, let inHand) = StageState(workshop.state).scene else { return nil }
    return inHand?.comment
  }

  @Test("It is sorted last of those like it, and the wall asks about it no more until it is")
  func last() throws {
    var workshop = try sorting()
    #expect(toSort(workshop) == [1, 2, 3, 4] && onWall(workshop) == comment(1))
    try workshop.send(.postponeComment(comment: comment(1)))
    #expect(toSort(workshop) == [2, 1, 3, 4] && onWall(workshop) == comment(2))
    try workshop.send(.postponeComment(comment: comment(3)))
    #expect(toSort(workshop) == [2, 1, 4, 3] && onWall(workshop) == comment(2))
    try workshop.send(.parkComment(comment: comment(2)))
    #expect(toSort(workshop) == [1, 4, 3] && onWall(workshop) == comment(1))
    try workshop.send(.takeDown(comment: comment(1)))
    #expect(toSort(workshop) == [4, 1, 3] && onWall(workshop) == nil)
  }

  @Test("All can be left round and round, and each time can be taken back")
  func round() throws {
    var workshop = try sorting()
    var states = [workshop.state]
    var commands: [CommandID] = []
    for turn in 0..<9 {
      let next = try #require(CommentIndex(workshop.state).nextToSort)
      #expect(next.number == turn % 2 + 1)
      commands.append(try workshop.send(.postponeComment(comment: next)))
      states.append(workshop.state)
    }
    for command in commands.reversed() {
      states.removeLast()
      try workshop.send(.undo(command: command))
      #expect(
        CommentIndex(workshop.state).toSort == CommentIndex(states[states.count - 1]).toSort)
      #expect(workshop.state.postponedComments == states[states.count - 1].postponedComments)
    }
  }

  @Test("What is sorted or taken back cannot be left")
  func refused() throws {
    var workshop = try sorting()
    try workshop.send(
      .placeComment(comment: comment(2), theme: ThemeID(number: 1), keepingOthers: false))
    #expect(workshop.refusal(of: .postponeComment(comment: comment(2))) != nil)
    try workshop.send(.parkComment(comment: comment(3)))
    #expect(workshop.refusal(of: .postponeComment(comment: comment(3))) != nil)
    try workshop.send(.withdrawComment(comment: comment(4)))
    #expect(workshop.refusal(of: .postponeComment(comment: comment(4))) == .withdrawn(comment(4)))
  }

  @Test("A log may hold any turn, and one more does not trap", arguments: [Int.min, 0, .max])
  func anyTurn(turn: Int) throws {
    var workshop = try sorting()
    workshop.fold(
      EventRecord(
        sequence: workshop.records.count, command: workshop.nextID(), undoes: nil,
        by: Workshop.console, at: workshop.now,
        event: .commentPostponed(comment: comment(1), turn: turn)))
    try workshop.send(.postponeComment(comment: comment(2)))
    #expect(Set(toSort(workshop).prefix(2)) == [1, 2])
  }
}

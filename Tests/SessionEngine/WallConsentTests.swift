import Testing

@testable import SessionEngine

@Suite("What a table may put on the wall")
struct WallConsentTests {
  private let comment = CommentID(number: 1)

  /// A round whose comments have to be released, with one that has been.
  private func released() throws -> Workshop {
    var workshop = try Workshop(steps: [
      PlannedStep(kind: .tableRound, minutes: 20, stage: .released)
    ])
    try workshop.send(.startStep(run: workshop.run(1)))
    try workshop.send(
      .addComment(
        NewComment(text: "Lugnt.", table: TableID(number: 2), run: workshop.run(1))),
      by: Workshop.desk(2))
    try workshop.send(.releaseComment(comment: comment))
    return workshop
  }

  private func onWall(_ workshop: Workshop) -> [Words] {
    guard case .tableRound(_, _, let released, _) = StageState(workshop.state).scene else {
      return []
    }
    return released.latest.map(\.text)
  }

  @Test(
    "The wall is handed as many comments as it can have rows for, the latest, and how many came before"
  )
  func many() throws {
    var workshop = try Workshop(steps: [
      PlannedStep(kind: .tableRound, minutes: 20, stage: .direct)
    ])
    try workshop.send(.startStep(run: workshop.run(1)))
    for number in 1...205 {
      try workshop.send(
        .addComment(
          NewComment(text: "Nummer \(number).", table: TableID(number: 2), run: workshop.run(1))),
        by: Workshop.desk(2))
    }
    guard case .tableRound(_, _, let released, _) = StageState(workshop.state).scene else {
      Issue.record("no round is on the wall")
      return
    }
    #expect(released.latest.map(\.comment.number) == Array(6...205))
    #expect(released.earlier == 5 && released.count == 205)
  }

  @Test("What a table writes in place of released words waits to be released itself")
  func amendedByTable() throws {
    var workshop = try released()
    #expect(onWall(workshop) == ["Lugnt."])
    let amended = try workshop.send(
      .amendComment(comment: comment, text: "Något annat.", kind: nil), by: Workshop.desk(2))
    #expect(onWall(workshop) == [])
    try workshop.send(.undo(command: amended), by: Workshop.desk(2))
    #expect(onWall(workshop) == ["Lugnt."])
  }

  @Test("What the console corrects stays on the wall")
  func amendedAtConsole() throws {
    var workshop = try released()
    try workshop.send(.amendComment(comment: comment, text: "Lugnt!", kind: nil))
    #expect(onWall(workshop) == ["Lugnt!"])
  }

  @Test("Another kind for the same words leaves them where they are")
  func otherKind() throws {
    var workshop = try released()
    try workshop.send(
      .amendComment(comment: comment, text: "Lugnt.", kind: .idea), by: Workshop.desk(2))
    #expect(onWall(workshop) == ["Lugnt."])
  }
}

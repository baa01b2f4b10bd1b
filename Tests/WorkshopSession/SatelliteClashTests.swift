import FileTestSupport
import SessionEngine
import Testing

@testable import WorkshopSession

@Suite("What does not come home of a satellite")
struct SatelliteClashTests {
  let folder: TemporaryFolder
  let writer: SessionWriter
  var path: String { folder.file("dialog.jsonl") }

  private static let first = CommentID(number: 1)

  init() throws {
    folder = try TemporaryFolder()
    writer = try SampleSession.create(folder.file("dialog.jsonl"))
  }

  /// What two satellites and the session know: one comment.
  private func addSharedComment() throws {
    try home(SampleSession.comment("Gemensam."), 1)
  }

  private func home(_ command: Command, _ number: UInt64) throws {
    _ = try writer.commit(
      command, id: SampleSession.id(number), by: SampleSession.console, at: SampleSession.at(10))
  }

  private func away(_ name: String, from number: UInt64, _ commands: [Command]) throws {
    let satellite = try Satellite(
      at: folder.file(name), knowing: path, as: Station(.satellite, tag: name),
      clock: SessionClock { SampleSession.at(100) })
    for (offset, command) in commands.enumerated() {
      satellite.submit(command, id: SampleSession.id(number + UInt64(offset)))
    }
    for outcome in satellite.takeOutcomes() {
      guard case .saved = outcome.result else { throw Unsaved() }
    }
  }

  private struct Unsaved: Error {}

  private func merge(_ name: String) throws -> SatelliteMerge {
    try writer.merge(satellite: folder.file(name), into: path, at: SampleSession.at(300))
  }

  @Test("Of two satellites that reword a comment, the first to come stays and the other is told")
  func twoWordings() throws {
    for order in [["one", "two"], ["two", "one"]] {
      let test = try SatelliteClashTests()
      try test.addSharedComment()
      try test.away(
        "one", from: 10, [.amendComment(comment: Self.first, text: "Ett.", kind: nil)])
      try test.away(
        "two", from: 20, [.amendComment(comment: Self.first, text: "Två.", kind: nil)])
      let words = ["one": "Ett.", "two": "Två."]
      #expect(try test.merge(order[0]).clashes.isEmpty)
      for _ in 1...2 {
        let second = try test.merge(order[1])
        #expect(second.clashes.map(\.reason) == [.changedAtHome(.comment(Self.first))])
        #expect(
          second.clashes.map(\.command) == [
            .amendComment(comment: Self.first, text: words[order[1]] ?? "", kind: nil)
          ])
        #expect(try test.merge(order[0]).clashes.isEmpty)
      }
      #expect(test.writer.state.comments[Self.first]?.text.text == words[order[0]])
    }
  }

  @Test("Once the words from a satellite have been typed in at home, they no longer clash")
  func settled() throws {
    try addSharedComment()
    try away("one", from: 10, [.amendComment(comment: Self.first, text: "Ett.", kind: nil)])
    try home(.amendComment(comment: Self.first, text: "Hemma.", kind: nil), 2)
    #expect(try merge("one").clashes.count == 1)
    try home(.amendComment(comment: Self.first, text: "Ett.", kind: nil), 3)
    let again = try merge("one")
    #expect(again.clashes.isEmpty)
    #expect(again.repeated == 1)
  }

  @Test("Of several wordings on a satellite only the last is left to decide on")
  func lastWording() throws {
    try addSharedComment()
    try away(
      "one", from: 10,
      [
        .amendComment(comment: Self.first, text: "Ett.", kind: nil),
        .amendComment(comment: Self.first, text: "Två.", kind: nil),
      ])
    try home(.amendComment(comment: Self.first, text: "Hemma.", kind: nil), 2)
    let clashes = try merge("one").clashes
    #expect(clashes.map(\.line) == [3])
    #expect(
      clashes.map(\.command) == [.amendComment(comment: Self.first, text: "Två.", kind: nil)])
  }

  @Test("What both did alike is home and no clash")
  func alike() throws {
    try addSharedComment()
    try away("one", from: 10, [.withdrawComment(comment: Self.first)])
    try home(.withdrawComment(comment: Self.first), 2)
    let merge = try merge("one")
    #expect(merge.clashes.isEmpty)
    #expect(merge.repeated == 1)
  }

  @Test("A comment of a step that is gone is told once in its last words, at every merge")
  func goneStep() throws {
    try away(
      "one", from: 10,
      [
        SampleSession.comment("Borta."),
        .amendComment(comment: Self.first, text: "Ändrad borta.", kind: .question),
      ])
    try home(.addComment(NewComment(text: "Hemma.")), 2)
    try home(.removeStep(step: SampleSession.firstRound.step), 3)
    for _ in 1...2 {
      let merge = try merge("one")
      #expect(merge.added == 0)
      #expect(merge.clashes.map(\.line) == [2])
      guard case .addComment(let lost)? = merge.clashes.first?.command else {
        Issue.record("it is no comment")
        return
      }
      #expect(lost.text == "Ändrad borta.")
      #expect(lost.kind == .question)
      #expect(writer.state.comments[Self.first]?.text == "Hemma.")
    }
  }

  @Test("What the satellite took back itself is not listed; what it put back again is")
  func takenBack() throws {
    try away(
      "withdrawn", from: 10,
      [SampleSession.comment("Borta."), .withdrawComment(comment: Self.first)])
    try away(
      "undone", from: 20, [SampleSession.comment("Borta."), .undo(command: SampleSession.id(20))])
    try away(
      "redone", from: 30,
      [
        SampleSession.comment("Borta."), .undo(command: SampleSession.id(30)),
        .undo(command: SampleSession.id(31)),
      ])
    try home(.removeStep(step: SampleSession.firstRound.step), 3)
    #expect(try merge("withdrawn").clashes.isEmpty)
    #expect(try merge("undone").clashes.isEmpty)
    #expect(try merge("redone").clashes.map(\.line) == [2])
  }

  @Test("Into a finalised session nothing comes home, and everything is told")
  func finalised() throws {
    try away(
      "one", from: 10, (1...5).map { SampleSession.comment("Borta \($0).") })
    try home(.closeSession, 2)
    try home(.finalise, 3)
    let merge = try merge("one")
    #expect(merge.added == 0)
    #expect(merge.clashes.map(\.line) == [2, 3, 4, 5, 6])
    #expect(merge.clashes.allSatisfy { $0.reason == .refused(.finalised) })
  }

  @Test("A satellite whose copy was older brings the same home as one that knew everything")
  func olderCopy() throws {
    try away("old", from: 10, [SampleSession.comment("Tidigt borta.")])
    try addSharedComment()
    try away("new", from: 20, [SampleSession.comment("Sent borta.")])
    #expect(try merge("old").comments == 1)
    #expect(try merge("new").comments == 1)
    #expect(
      writer.state.comments.all.map(\.value.text)
        == ["Gemensam.", "Tidigt borta.", "Sent borta."])
  }
}

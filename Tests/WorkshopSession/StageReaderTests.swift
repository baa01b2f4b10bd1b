import EventLog
import FileTestSupport
import Glibc
import SessionEngine
import Testing

@testable import WorkshopSession

@Suite("Reading for the wall")
struct StageReaderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A session with an open vote on two themes, in which theme B got that many dots.
  private func session(_ name: String, dots: Int) throws -> (SessionWriter, String) {
    let path = folder.file(name)
    let writer = try SampleSession.create(path)
    let commands: [Command] = [
      .createTheme(title: "Tid", description: nil, parent: nil),
      .createTheme(title: "Plats", description: nil, parent: nil),
      .startStep(run: StepRun(StepID(number: 4), 1)),
      .proposeVote(VoteProposal(voters: 10)),
      .openVote(vote: VoteID(number: 1), themes: []),
      .countDots(
        vote: VoteID(number: 1), CountPlace(theme: ThemeID(number: 2), table: nil), dots: dots),
    ]
    for (number, command) in commands.enumerated() {
      _ = try writer.commit(
        command, id: SampleSession.id(UInt64(number)), by: SampleSession.console,
        at: SampleSession.at(Int64(number)))
    }
    return (writer, path)
  }

  @Test("Before the reveal the wall is the same whatever was counted")
  func hidden() throws {
    let few = try StageReader(opening: session("a.jsonl", dots: 1).1)
    let many = try StageReader(opening: session("b.jsonl", dots: 30).1)
    #expect(few.content == many.content)
    #expect(String(describing: few.content) == String(describing: many.content))
  }

  @Test("At the reveal the wall learns the dots that it never held before")
  func revealed() throws {
    let (writer, path) = try session("a.jsonl", dots: 30)
    let reader = try StageReader(opening: path)
    let vote = VoteID(number: 1)
    let showing: [Command] = [.closeVote(vote: vote), .reveal(vote: vote, themes: 2)]
    for (number, command) in showing.enumerated() {
      _ = try writer.commit(
        command, id: SampleSession.id(UInt64(50 + number)), by: SampleSession.console,
        at: SampleSession.at(60))
    }
    #expect(try reader.update())
    guard case .reveal(let reveal) = reader.content.scene else {
      Issue.record("no reveal but \(reader.content.scene)")
      return
    }
    #expect(reveal.shown.map(\.dots) == [30, 0])
    #expect(reveal.shown.map(\.letter.description) == ["B", "A"])
  }

  @Test("What was decided about the cut is not read before the reveal, and shown after it")
  func hiddenCut() throws {
    let (writer, path) = try session("a.jsonl", dots: 30)
    let (vote, along) = (VoteID(number: 1), CutDecision.takeAlong(ThemeID(number: 1)))
    let decisions: [Command] = [
      .closeVote(vote: vote),
      .decideCut(vote: vote, decision: along, reason: "De berörda bad om det"),
    ]
    for (number, command) in decisions.enumerated() {
      _ = try writer.commit(
        command, id: SampleSession.id(UInt64(50 + number)), by: SampleSession.console,
        at: SampleSession.at(60))
    }
    let reader = try StageReader(opening: path)
    let held = try #require(Mirror(reflecting: reader).descendant("state") as? SessionState)
    #expect(held.votes[vote]?.rulings == [])
    #expect(held.votes[vote]?.counts == [:])
    _ = try writer.commit(
      .reveal(vote: vote, themes: 2), id: SampleSession.id(60), by: SampleSession.console,
      at: SampleSession.at(61))
    #expect(try reader.update())
    guard case .reveal(let reveal) = reader.content.scene else {
      Issue.record("no reveal but \(reader.content.scene)")
      return
    }
    #expect(reveal.ruling?.decision == along)
  }

  @Test("A reveal that comes while the file has another name is shown with its dots")
  func revealedUnderTrouble() throws {
    let (writer, path) = try session("a.jsonl", dots: 30)
    let reader = try StageReader(opening: path)
    let vote = VoteID(number: 1)
    for (number, command) in [Command.closeVote(vote: vote), .reveal(vote: vote, themes: 2)]
      .enumerated()
    {
      _ = try writer.commit(
        command, id: SampleSession.id(UInt64(50 + number)), by: SampleSession.console,
        at: SampleSession.at(60))
    }
    rename(path, folder.file("aside"))
    #expect(try reader.update())
    guard case .reveal(let reveal) = reader.content.scene else {
      Issue.record("no reveal but \(reader.content.scene)")
      return
    }
    #expect(reveal.shown.map(\.dots) == [30, 0])
  }
}

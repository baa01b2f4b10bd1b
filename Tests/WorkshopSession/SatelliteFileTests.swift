import FileTestSupport
import Glibc
import SessionEngine
import SessionFormat
import Testing

@testable import WorkshopSession

@Suite("Files of satellites")
struct SatelliteFileTests {
  let folder: TemporaryFolder
  var path: String { folder.file("dialog.jsonl") }
  var away: String { folder.file("away") }

  init() throws { folder = try TemporaryFolder() }

  private func satellite() throws -> Satellite {
    try Satellite(
      at: away, knowing: path, as: Station(.satellite, tag: "away"),
      clock: SessionClock { SampleSession.at(100) })
  }

  private func write(_ text: String, adding: Bool = false) {
    let descriptor = open(away, O_WRONLY | O_CREAT | (adding ? O_APPEND : O_TRUNC), 0o600)
    _ = Glibc.write(descriptor, text, text.utf8.count)
    close(descriptor)
  }

  private var text: String {
    get throws { String(decoding: try folder.bytes(of: "away"), as: UTF8.self) }
  }

  @Test(
    "A file that is no satellite's is refused and left as it is",
    arguments: ["my notes without a line feed", "my notes\nand more", "{\"v\":1}\n{"])
  func foreignFile(_ contents: String) throws {
    _ = try SampleSession.create(path)
    write(contents)
    #expect(throws: SatelliteProblem.notASatellite) { try satellite() }
    #expect(try text == contents)
  }

  @Test("A first line that a crash has torn is written anew")
  func tornBeginning() throws {
    _ = try SampleSession.create(path)
    for beginning in ["", "{\"sate", "{\"satellite\":1,\"session\":\"0"] {
      write(beginning)
      let satellite = try satellite()
      satellite.submit(SampleSession.comment("Ett."), id: SampleSession.id(1))
      #expect(try text.split(separator: "\n").count == 2)
    }
  }

  @Test("A torn last command was never acknowledged and is cut off; what stood before it stays")
  func tornEnd() throws {
    _ = try SampleSession.create(path)
    do {
      let satellite = try satellite()
      satellite.submit(SampleSession.comment("Ett."), id: SampleSession.id(1))
    }
    write("{\"id\":\"m-1\",\"by\":\"desk", adding: true)
    let again = try satellite()
    again.submit(SampleSession.comment("Två."), id: SampleSession.id(2))
    #expect(again.content.comments.count == 2)
    #expect(try text.split(separator: "\n").count == 3)
  }

  @Test("A pipe is no satellite's file and is not waited for")
  func pipe() throws {
    _ = try SampleSession.create(path)
    mkfifo(away, 0o600)
    #expect(throws: SatelliteProblem.notASatellite) { try satellite() }
  }

  @Test("Two desks cannot share a satellite's file")
  func shared() throws {
    _ = try SampleSession.create(path)
    let first = try satellite()
    #expect(throws: SatelliteProblem.file(code: EWOULDBLOCK)) { try satellite() }
    _ = first
  }

  @Test("A file without end is not read into memory for ever")
  func endless() throws {
    let writer = try SampleSession.create(path)
    #expect(throws: MergeFailure.satellite(.notASatellite)) {
      try writer.merge(satellite: "/dev/zero", into: path, at: SampleSession.at(1))
    }
  }

  @Test("A file written by hand cannot finalise, reveal or run the day")
  func notItsBusiness() throws {
    let writer = try SampleSession.create(path)
    _ = try satellite()
    write(
      "{\"id\":\"m-1\",\"by\":\"console.test\",\"command\":{\"closeSession\":{}}}\n", adding: true)
    let merge = try writer.merge(satellite: away, into: path, at: SampleSession.at(300))
    #expect(merge.clashes.map(\.reason) == [.refused(.awayFromSession)])
    #expect(writer.state.phase == .open)
  }

  @Test("A command whose name another station has used is said not to be home")
  func clashingNames() throws {
    let writer = try SampleSession.create(path)
    do {
      let satellite = try satellite()
      satellite.submit(SampleSession.comment("Borta."), id: SampleSession.id(1))
    }
    _ = try writer.commit(
      .createTheme(title: "Tid", description: nil, parent: nil), id: SampleSession.id(1),
      by: SampleSession.console, at: SampleSession.at(10))
    let merge = try writer.merge(satellite: away, into: path, at: SampleSession.at(300))
    #expect(merge.clashes.map(\.reason) == [.refused(.alreadyDone(by: SampleSession.console))])
    #expect(merge.repeated == 0)
  }

  @Test("A line without a name or a station is told of, and nothing is brought home")
  func nameless() throws {
    let writer = try SampleSession.create(path)
    _ = try satellite()
    write("{\"by\":\"desk.x\",\"command\":{\"pauseAll\":{}}}\n", adding: true)
    #expect(throws: MergeFailure.satellite(.line(2, .missing(key: "id")))) {
      try writer.merge(satellite: away, into: path, at: SampleSession.at(300))
    }
  }
}

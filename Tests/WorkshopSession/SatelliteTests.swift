import FileTestSupport
import SessionEngine
import Testing

@testable import WorkshopSession

@Suite("Satellites")
struct SatelliteTests {
  let folder: TemporaryFolder
  var path: String { folder.file("dialog.jsonl") }

  init() throws { folder = try TemporaryFolder() }

  private func satellite(_ name: String) throws -> Satellite {
    try Satellite(
      at: folder.file(name), knowing: path, as: Station(.satellite, tag: name),
      clock: SessionClock { SampleSession.at(100) })
  }

  @Test("Two satellites merged twice in either order bring every comment once")
  func bothOrders() throws {
    for order in [["one", "two"], ["two", "one"]] {
      let writer = try SampleSession.create(folder.file("\(order[0]).jsonl"))
      let path = folder.file("\(order[0]).jsonl")
      for (offset, name) in ["one", "two"].enumerated() {
        let satellite = try Satellite(
          at: folder.file("\(order[0])-\(name)"), knowing: path,
          as: Station(.satellite, tag: name), clock: SessionClock { SampleSession.at(100) })
        for number in 1...30 {
          satellite.submit(
            SampleSession.comment("\(name) \(number)"),
            id: SampleSession.id(UInt64(offset * 1000 + number)))
        }
        #expect(satellite.takeOutcomes().count == 30)
      }
      for number in 1...30 {
        _ = try writer.commit(
          SampleSession.comment("hemma \(number)"), id: SampleSession.id(UInt64(5000 + number)),
          by: SampleSession.desk, at: SampleSession.at(200))
      }
      var added: [Int] = []
      for name in order + order {
        let merge = try writer.merge(
          satellite: folder.file("\(order[0])-\(name)"), into: path, at: SampleSession.at(300))
        added.append(merge.added)
        #expect(merge.clashes.isEmpty)
      }
      #expect(added == [30, 30, 0, 0])
      let texts = writer.state.comments.all.compactMap(\.value.text.text)
      #expect(texts.count == 90)
      #expect(Set(texts).count == 90)
    }
  }

  @Test("Whoever follows a satellite hears of what was written there, once")
  func heard() throws {
    _ = try SampleSession.create(path)
    let satellite = try satellite("away")
    #expect(try !satellite.update())
    satellite.submit(SampleSession.comment("Härifrån."), id: SampleSession.id(1))
    #expect(try satellite.update())
    #expect(satellite.content.comments.all.map(\.value.text) == ["Härifrån."])
    #expect(try !satellite.update())
  }

  @Test("A comment amended on the satellite is amended at home, whatever its name is there")
  func renaming() throws {
    let writer = try SampleSession.create(path)
    let satellite = try satellite("away")
    satellite.submit(SampleSession.comment("Fel."), id: SampleSession.id(1))
    satellite.submit(
      .amendComment(comment: CommentID(number: 1), text: "Rätt.", kind: nil),
      id: SampleSession.id(2))
    for number in 1...3 {
      _ = try writer.commit(
        SampleSession.comment("hemma \(number)"), id: SampleSession.id(UInt64(50 + number)),
        by: SampleSession.desk, at: SampleSession.at(10))
    }
    _ = try writer.merge(
      satellite: folder.file("away"), into: path, at: SampleSession.at(300))
    #expect(writer.state.comments[CommentID(number: 4)]?.text == "Rätt.")
    #expect(writer.state.comments[CommentID(number: 1)]?.text == "hemma 1")
  }

  @Test("A satellite that is started again goes on with what it has")
  func restart() throws {
    _ = try SampleSession.create(path)
    do {
      let first = try satellite("away")
      first.submit(SampleSession.comment("Ett."), id: SampleSession.id(1))
    }
    let second = try satellite("away")
    #expect(second.content.comments.count == 1)
  }

  @Test("What clashes is listed with its line, and the rest comes home")
  func clash() throws {
    let writer = try SampleSession.create(path)
    _ = try writer.commit(
      SampleSession.comment("Gemensam."), id: SampleSession.id(1), by: SampleSession.desk,
      at: SampleSession.at(1))
    let satellite = try satellite("away")
    satellite.submit(
      .amendComment(comment: CommentID(number: 1), text: "Ändrad.", kind: nil),
      id: SampleSession.id(2))
    satellite.submit(SampleSession.comment("Ny."), id: SampleSession.id(3))
    _ = try writer.commit(
      .withdrawComment(comment: CommentID(number: 1)), id: SampleSession.id(4),
      by: SampleSession.desk, at: SampleSession.at(2))
    let merge = try writer.merge(
      satellite: folder.file("away"), into: path, at: SampleSession.at(300))
    #expect(merge.added == 1)
    #expect(merge.clashes.map(\.line) == [2])
    #expect(merge.clashes.map(\.reason) == [.refused(.withdrawn(CommentID(number: 1)))])
  }

  @Test("How the day goes cannot be decided from a satellite")
  func notItsBusiness() throws {
    _ = try SampleSession.create(path)
    let satellite = try satellite("away")
    satellite.submit(.startStep(run: SampleSession.opening), id: SampleSession.id(1))
    guard case .refused(.awayFromSession) = satellite.takeOutcomes().first?.result else {
      Issue.record("it was carried out")
      return
    }
  }

  @Test("A satellite of another session is not brought home")
  func otherSession() throws {
    let writer = try SampleSession.create(path)
    _ = try satellite("away")
    let other = try SessionWriter.create(
      at: folder.file("other.jsonl"),
      header: SessionHeader(
        session: SampleSession.id(70), series: SampleSession.id(71), source: .live,
        language: .danish),
      plan: SampleSession.plan, by: SampleSession.console, at: SampleSession.at(0),
      random: .seeded(1))
    #expect(throws: MergeFailure.satellite(.otherSession)) {
      try other.merge(
        satellite: folder.file("away"), into: folder.file("other.jsonl"),
        at: SampleSession.at(1))
    }
    _ = writer
  }
}

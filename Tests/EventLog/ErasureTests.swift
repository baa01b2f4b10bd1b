import FileTestSupport
import Testing

@testable import EventLog

@Suite("Erased bodies")
struct ErasureTests {
  let folder: TemporaryFolder
  let writer: LogWriter
  let target: LogLine

  init() throws {
    folder = try TemporaryFolder()
    writer = try LogWriter.create(at: folder.log, entries: [.comment("A")])
    target = try #require(try writer.append([.comment("B", "Hemligt ord")]).first)
    try writer.append([.comment("C", "kvar")])
  }

  /// Overwrites the body of `target` with `body` and spaces, and seals the line again.
  private func overwrite(with body: String) throws {
    var bytes = try folder.bytes()
    let location = try #require(target.bodyLocation)
    let padding = [UInt8](repeating: UInt8(ascii: " "), count: location.count - body.utf8.count)
    bytes.replaceSubrange(location, with: Array(body.utf8) + padding)
    let checksum = Checksum.crc32(bytes.span, target.offset..<location.upperBound)
    let place = location.upperBound + 8
    bytes.replaceSubrange(place..<place + 8, with: Checksum.hexadecimal(checksum))
    try folder.write(bytes)
  }

  private func announce(sequence: Int, offset: Int, length: Int) throws {
    var entry = LogEntry.comment("E")
    entry.type = "body.erased"
    entry.data = Array(
      (#"{"reason":"participant","targets":[{"seq":99,"off":1,"len":2}, "#
        + #"{"len":\#(length),"seq":\#(sequence),"off":\#(offset)}]}"#).utf8)
    try writer.append([entry])
  }

  @Test("An erased body that an event names is in order, and the log is otherwise as it was")
  func announced() throws {
    let location = try #require(target.bodyLocation)
    try announce(sequence: 1, offset: location.lowerBound, length: location.count)
    let before = try VerificationReport(verifying: folder.log)
    #expect(before.bodiesPresent == 2)
    try overwrite(with: "null")
    let report = try VerificationReport(verifying: folder.log)
    #expect(report.isIntact)
    #expect(report.bodiesErased == 1)
    #expect(report.bodiesPresent == 1)
    #expect(report.lines == 4)
    #expect(report.batches == 4)
    #expect(report.headHash == before.headHash)
    let lines = try LogReader(opening: folder.log).readNew()
    #expect(lines[1].body == .erased)
    #expect(lines[1].offset == target.offset && lines[2].command == "C")
    #expect(report.unfinishedErasures == 1)
    // Whoever writes next says that it is done.
    #expect(try LogWriter(opening: folder.log).append([.comment("F")]).map(\.sequence) == [5])
    #expect(try VerificationReport(verifying: folder.log).unfinishedErasures == 0)
  }

  @Test("A body that is gone without an event is a failure")
  func unannounced() throws {
    try overwrite(with: "null")
    let report = try VerificationReport(verifying: folder.log)
    #expect(!report.isIntact)
    #expect(
      report.failures == [
        VerificationReport.Failure(
          sequence: 1, line: 2, offset: target.offset, problem: .erasedWithoutEvent)
      ])
    #expect(report.bodiesErased == 0)
  }

  @Test("An event that names another place does not excuse an erased body")
  func otherPlace() throws {
    let location = try #require(target.bodyLocation)
    try announce(sequence: 1, offset: location.lowerBound, length: location.count - 1)
    try announce(sequence: 2, offset: location.lowerBound, length: location.count)
    try overwrite(with: "null")
    let report = try VerificationReport(verifying: folder.log)
    #expect(report.failures.map(\.problem) == [.erasedWithoutEvent])
  }

  @Test("A body that was rewritten is a failure though its checksum is right")
  func rewritten() throws {
    try overwrite(with: #"{"salt":"AAECAwQFBgcICQoLDA0ODw","text":"Hemlig ord."}"#)
    let report = try VerificationReport(verifying: folder.log)
    #expect(
      report.failures == [
        VerificationReport.Failure(
          sequence: 1, line: 2, offset: target.offset, problem: .changedBody)
      ])
    #expect(report.damage == nil)
  }

  @Test(
    "Whatever stands in a body.erased event, it is read without a trap",
    arguments: [
      "{}", "{\"targets\":{}}", "{\"targets\":[]}", "{\"targets\":[1,[],{}]}",
      "{\"targets\":[{\"seq\":-1,\"off\":1e9,\"len\":null}]}",
      "{\"targets\":[{\"seq\":1,\"off\":99999999999999999999,\"len\":1}]}", "", "[",
      "{\"targets\":[",
    ])
  func oddTargets(data: String) {
    #expect(Erasure.targets(of: Array(data.utf8)[...]).isEmpty)
  }
}

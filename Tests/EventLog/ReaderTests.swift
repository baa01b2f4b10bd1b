import FileTestSupport
import Glibc
import Testing

@testable import EventLog

@Suite("Reading and following")
struct ReaderTests {
  let folder: TemporaryFolder
  let writer: LogWriter

  init() throws {
    folder = try TemporaryFolder()
    writer = try LogWriter.create(at: folder.log, entries: [.comment("A")])
  }

  @Test("A reader gets each batch once, when it is whole")
  func wholeBatches() throws {
    let whole = try folder.bytes()
    try writer.append([.comment("B", "å"), .comment("B")])
    let bytes = try folder.bytes()
    try folder.write(whole)
    let reader = try LogReader(opening: folder.log)
    #expect(try reader.readNew().commands == ["A"])
    for index in whole.count..<bytes.count {
      #expect(try reader.readNew().isEmpty)
      #expect(reader.hasUnfinishedEnd == (index > whole.count))
      try folder.appendToLog([bytes[index]])
    }
    #expect(try reader.readNew().commands == ["B", "B"])
    #expect(!reader.hasUnfinishedEnd)
    #expect(reader.lastSequence == 2)
    #expect(reader.damage == nil)
  }

  @Test("A reader follows over a torn end that is cut and written anew")
  func repairedUnderway() throws {
    let reader = try LogReader(opening: folder.log)
    #expect(try reader.readNew().commands == ["A"])
    try folder.appendToLog(Array("{\"v\":1,\"seq\":1,\"cmd\":\"torn\"".utf8))
    #expect(try reader.readNew().isEmpty)
    try writer.append([.comment("B")])
    #expect(try reader.readNew().map(\.type) == ["log.repaired", "comment.added"])
  }

  @Test("A log that was removed or replaced is read to its end, and then said to be gone")
  func removed() throws {
    let reader = try LogReader(opening: folder.log)
    try writer.append([.comment("B")])
    unlink(folder.log)
    #expect(try reader.readNew().commands == ["A", "B"])
    #expect(throws: LogError.removed) { try reader.readNew() }
  }

  @Test("Reading changes nothing and needs no permission to write")
  func changesNothing() throws {
    chmod(folder.log, 0o400)
    let calls = ObservedCalls()
    let reader = try LogReader(opening: folder.log, calls: calls)
    #expect(try reader.readNew().count == 1)
    #expect(Set(calls.calls).isSubset(of: [.open, .fstat, .pread]))
    #expect(folder.names == ["session.jsonl"])
  }

  @Test("A log larger than a block is read whole, a line at a time if need be")
  func largeLog() throws {
    let long = String(repeating: "x", count: 700_000)
    for number in 0..<9 {
      try writer.append([.comment("\(number)", long), .comment("\(number)")])
    }
    #expect(try folder.bytes().count > LogFile.blockSize)
    let reader = try LogReader(opening: folder.log, verifiesChain: true)
    var sequences: [Int] = []
    try reader.readNew { sequences.append($0.sequence) }
    #expect(sequences == Array(0...18))
    #expect(reader.headHash == writer.headHash)
  }

  @Test("Reading that fails half-way loses nothing and goes on where it came to")
  func failsHalfway() throws {
    let long = String(repeating: "x", count: 700_000)
    for number in 0..<9 { try writer.append([.comment("\(number)", long)]) }
    let calls = ObservedCalls()
    let reader = try LogReader(opening: folder.log, calls: calls)
    calls.restart(.from(5, code: EIO))
    let first = try reader.readNew()
    #expect((2...8).contains(first.count))
    #expect(throws: LogError.system(SystemCallFailure(.fstat, code: EIO))) {
      try reader.readNew()
    }
    calls.restart()
    #expect((first + (try reader.readNew())).map(\.sequence) == Array(0...9))
    #expect(reader.damage == nil)
    #expect(reader.headHash == writer.headHash)
  }

  @Test("Lines that vanish from under a reader are damage")
  func vanished() throws {
    try writer.append([.comment("B")])
    let reader = try LogReader(opening: folder.log)
    let first = try #require(try reader.readNew().first)
    truncate(folder.log, first.length)
    #expect(try reader.readNew().isEmpty)
    #expect(
      reader.damage == LogDamage(line: 2, offset: first.length, problem: .truncated))
  }

  private func isReadable(_ follower: LogFollower, within milliseconds: Int32 = 0) -> Bool {
    var descriptor = pollfd(fd: follower.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, milliseconds) == 1
  }

  @Test("A follower is woken by an append, and is quiet when it has been told")
  func follower() throws {
    let follower = try LogFollower(watching: folder.log)
    #expect(!isReadable(follower))
    #expect(follower.drain() == [])
    let reader = try LogReader(opening: folder.log)
    _ = try reader.readNew()
    try writer.append([.comment("B")])
    #expect(isReadable(follower, within: 10_000))
    #expect(follower.drain() == .contents)
    #expect(try reader.readNew().commands == ["B"])
    #expect(!isReadable(follower))
  }

  @Test("A follower tells that the file was moved, and that it was removed")
  func followerOfMoved() throws {
    let follower = try LogFollower(watching: folder.log)
    rename(folder.log, folder.log + "2")
    #expect(follower.drain() == .moved)
    unlink(folder.log + "2")
    #expect(follower.drain().contains(.attributes))
  }

  @Test("A follower of nothing says that it is missing")
  func followerOfNothing() {
    #expect(throws: LogError.missing) { try LogFollower(watching: folder.log + "3") }
  }
}

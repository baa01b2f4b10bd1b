import FileTestSupport
import Testing

@testable import EventLog

@Suite("Going on from where a reader has come to")
struct BookmarkTests {
  let folder: TemporaryFolder
  let writer: LogWriter
  let reader: LogReader

  init() throws {
    folder = try TemporaryFolder()
    writer = try LogWriter.create(at: folder.log, entries: [.comment("A"), .comment("A", "å")])
    try writer.append([.comment("B")])
    reader = try LogReader(opening: folder.log)
    _ = try reader.readNew()
  }

  @Test("Only what follows is handed over, and what is written joins on")
  func handsOverTheRest() throws {
    let bookmark = try #require(reader.bookmark)
    try writer.append([.comment("C")])
    let other = try LogWriter(opening: folder.log, from: bookmark)
    #expect(other.beginsAtBookmark)
    #expect(try other.readNew().commands == ["C"])
    try other.append([.comment("D")])
    let all = try LogReader(opening: folder.log, verifiesChain: true).readNew()
    #expect(all.commands == ["A", "A", "B", "C", "D"])
  }

  @Test("A torn end behind it is set aside")
  func tornEnd() throws {
    let bookmark = try #require(reader.bookmark)
    try folder.appendToLog(Array("{\"v\":1,\"seq\":3".utf8))
    let other = try LogWriter(opening: folder.log, from: bookmark)
    #expect(other.beginsAtBookmark)
    #expect(other.tornTail != nil)
    try other.append([.comment("C")])
    #expect(
      try LogReader(opening: folder.log).readNew().map(\.type).suffix(2) == [
        "log.repaired", "comment.added",
      ])
  }

  @Test(
    "It counts for nothing in another file, in one that was cut, and where what follows does not join on"
  )
  func otherFile() throws {
    let bookmark = try #require(reader.bookmark)
    let bytes = try folder.bytes()
    let path = folder.file("other.jsonl")
    let stranger = try LogWriter.create(
      at: path, entries: [.comment("X"), .comment("X"), .comment("X")])
    try stranger.append([.comment("Y")])
    #expect(
      try LogWriter(opening: path, from: bookmark).readNew().commands == ["X", "X", "X", "Y"])

    let firstBatch = try #require(
      bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.dropFirst().first)
    try folder.write(Array(bytes[...firstBatch]))
    let cut = try LogWriter(opening: folder.log, from: bookmark)
    #expect(!cut.beginsAtBookmark)
    #expect(try cut.readNew().commands == ["A", "A"])

    try cut.append([.comment("a longer command in its place")])
    try cut.append([.comment("Z")])
    let rewritten = try LogWriter(opening: folder.log, from: bookmark)
    #expect(!rewritten.beginsAtBookmark)
    #expect(
      try rewritten.readNew().commands == ["A", "A", "a longer command in its place", "Z"])
  }

  @Test(
    "It counts for nothing where another log was written over the file, and nothing of that is cut off"
  )
  func writtenOver() throws {
    let bookmark = try #require(reader.bookmark)
    let offset = bookmark.position.offset
    // One whose last line goes on past the place, and one that ends there to the byte.
    for spare in [40, 0] {
      let (short, fitting) = ("short\(spare)", "fitting\(spare)")
      _ = try LogWriter.create(at: folder.file(short), entries: [.comment("X", "")])
      let rest = offset + spare - (try folder.bytes(of: short).count)
      _ = try LogWriter.create(
        at: folder.file(fitting), entries: [.comment("X", String(repeating: "x", count: rest))])
      let bytes = try folder.bytes(of: fitting)
      #expect(bytes.count == offset + spare)
      try folder.write(bytes)
      let other = try LogWriter(opening: folder.log, from: bookmark)
      #expect(!other.beginsAtBookmark)
      #expect(other.tornTail == nil)
      #expect(try other.readNew().commands == ["X"])
      #expect(try folder.bytes() == bytes)
    }
  }

  @Test("A reader of a damaged log has none")
  func damaged() throws {
    var bytes = try folder.bytes()
    bytes[20] ^= 1
    try folder.write(bytes)
    let reader = try LogReader(opening: folder.log)
    _ = try reader.readNew()
    #expect(reader.damage != nil)
    #expect(reader.bookmark == nil)
  }
}

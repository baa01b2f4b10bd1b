import FileTestSupport
import Testing

@testable import EventLog

@Suite("A line of the log")
struct LineTests {
  // Made by another program from the description of the format.
  static let golden = [
    #"""
    {"v":1,"seq":0,"cmd":"CMD1","more":true,"undoes":"CMD0","at":"2026-11-21T09:00:00.123Z",\#
    "mono":123456,"boot":"b1","by":"console.k7q2","type":"comment.added","data":{"table":3},\#
    "c":"0p8XRtqeDEnI7IWSN35JOXFL2k9vCK0S5C-mQXMcWz0",\#
    "prev":"BxBmjtwVJHWnaOVH282G5sID0gM5jMBZhFJN65c8cRg",\#
    "body":{"salt":"AAECAwQFBgcICQoLDA0ODw","text":"hej"},"crc":"bc91e320"}
    """#,
    #"""
    {"v":1,"seq":1,"cmd":"CMD1","at":"2026-11-21T09:00:00.123Z","by":"console.k7q2",\#
    "type":"comment.added","data":{"table":3},"c":null,\#
    "prev":"jyns4jeB47oSqD9j4ggXfJv2d7vb0yHvBG4urC2DsZU","crc":"8a05fac8"}
    """#,
  ]

  static let entries = [
    LogEntry.comment(
      "CMD1", "hej", undoes: "CMD0", time: MonotonicTime(milliseconds: 123456, boot: "b1")),
    LogEntry.comment("CMD1"),
  ]

  private func parse(_ text: String) throws(LogDamage.Problem) -> LogLine {
    let bytes = Array((text + "\n").utf8)
    return try LineParser.parse(bytes, 0..<bytes.count, at: 0)
  }

  /// The line with the checksum that its bytes ought to have.
  private func parseSealed(_ start: String) throws(LogDamage.Problem) -> LogLine {
    let bytes = Array(start.utf8)
    let checksum = Checksum.hexadecimal(Checksum.crc32(bytes.span, 0..<bytes.count))
    return try parse(start + ",\"crc\":\"" + String(decoding: checksum, as: UTF8.self) + "\"}")
  }

  @Test("A batch is written byte for byte as the format says")
  func bytesOfABatch() throws {
    let folder = try TemporaryFolder()
    _ = try LogWriter.create(at: folder.log, entries: Self.entries)
    let text = String(decoding: try folder.bytes(), as: UTF8.self)
    #expect(text == Self.golden.map { $0 + "\n" }.joined())
  }

  @Test("Every field of a line comes back as it was handed in")
  func fields() throws {
    let line = try parse(Self.golden[0])
    #expect(line.sequence == 0)
    #expect(line.hasMore)
    #expect(line.command == "CMD1")
    #expect(line.undoes == "CMD0")
    #expect(line.at == "2026-11-21T09:00:00.123Z")
    #expect(line.monotonic == MonotonicTime(milliseconds: 123456, boot: "b1"))
    #expect(line.by == "console.k7q2")
    #expect(line.type == "comment.added")
    #expect(line.data.elementsEqual(#"{"table":3}"#.utf8))
    #expect(line.text == Self.golden[0])
    let body = Array(#"{"salt":"AAECAwQFBgcICQoLDA0ODw","text":"hej"}"#.utf8)
    #expect(line.body == .present(body[...]))
    let plain = try parse(Self.golden[1])
    #expect(!plain.hasMore)
    #expect(plain.undoes == nil)
    #expect(plain.monotonic == nil)
    #expect(plain.body == .none)
    #expect(plain.commitment == nil)
  }

  @Test("The place of a body in the file is where its bytes are")
  func bodyLocation() throws {
    let folder = try TemporaryFolder()
    let writer = try LogWriter.create(at: folder.log, entries: Self.entries)
    let line = try #require(try writer.append([.comment("CMD2", "två")]).first)
    let location = try #require(line.bodyLocation)
    #expect(line.body == .present(try folder.bytes()[location]))
  }

  @Test("An unknown field is passed over and an unknown order of fields is read")
  func unknownFields() throws {
    let line = try parseSealed(
      #"{"seq":7,"v":1,"clk":{"a":[1,-2.5e3,"å\u00e5",null,{}]},"by":"b","cmd":"c","type":"t","#
        + #""at":"a","prev":"p","c":null,"data":{"body":1}"#)
    #expect(line.sequence == 7)
    #expect(line.data.elementsEqual(#"{"body":1}"#.utf8))
    #expect(line.body == .none)
  }

  @Test("An erased body is read as erased, whatever its length was", arguments: [0, 1, 40])
  func erasedBody(spaces: Int) throws {
    let start = try #require(Self.golden[0].firstRange(of: ",\"body\":"))
    let line = try parseSealed(
      Self.golden[0][..<start.upperBound] + "null" + String(repeating: " ", count: spaces))
    #expect(line.body == .erased)
    #expect(line.bodyLocation?.count == 4 + spaces)
    #expect(try line.head.elementsEqual(parse(Self.golden[0]).head))
  }

  @Test(
    "A line that is not laid out as the format says is refused though its checksum is right",
    arguments: [
      "", "{", "[1]", "null", "{}", "{\"v\":1", "{\"v\":1,", "{\"seq\":",
      base.replacing("\"seq\":7", with: "\"seq\":-7"),
      base.replacing("\"seq\":7", with: "\"seq\":07"),
      base.replacing("\"seq\":7", with: "\"seq\":99999999999999999999"),
      base.replacing("\"seq\":7", with: "\"seq\":7,\"seq\":7"),
      base.replacing("\"by\":\"b\",", with: ""),
      base.replacing("\"by\":\"b\"", with: "\"by\":\"\""),
      base.replacing("\"by\":\"b\"", with: "\"by\":\"å\""),
      base.replacing("\"by\":\"b\"", with: "\"by\":\"\\u0041\""),
      base.replacing("\"by\":\"b\"", with: "\"by\":\"b\",\"more\":false"),
      base.replacing("\"by\":\"b\"", with: "\"by\":\"b\",\"mono\":1"),
      base.replacing("\"by\":\"b\"", with: "\"by\":\"b\",\"boot\":\"x\""),
      base.replacing("\"data\":{}", with: "\"data\":[]"),
      base.replacing("\"data\":{}", with: "\"data\":{\"a\"}"),
      base.replacing("\"data\":{}", with: "\"data\":{\"a\":01}"),
      base.replacing("\"data\":{}", with: "\"data\":{\"a\":tru}"),
      base.replacing("\"data\":{}", with: "\"data\":{\"a\":\"\\x\"}"),
      base.replacing("\"data\":{}", with: "\"data\":{\"a\":[1,2}}"),
      base.replacing("\"data\":{}", with: "\"data\":{}}"),
      base.replacing("\"c\":null", with: "\"c\":\"hash\""),
      base + ",\"body\":{\"salt\":\"s\"}",
      base.replacing("\"c\":null", with: "\"c\":\"hash\"") + ",\"body\":{\"salt\":\"s\"",
      base.replacing("\"c\":null", with: "\"c\":\"hash\"") + ",\"body\":nul",
      base.replacing("\"c\":null", with: "\"c\":\"hash\"") + ",\"body\":null x",
      base.replacing("\"c\":null", with: "\"c\":\"hash\"") + ",\"body\":{},\"after\":1",
      "{\"v\":1,\"x\":" + String(repeating: "[", count: 5000),
    ])
  func refusedLayout(line: String) {
    #expect(throws: LogDamage.Problem.unreadable) { try parseSealed(line) }
  }

  static let base =
    #"{"v":1,"seq":7,"cmd":"c","at":"a","by":"b","type":"t","data":{},"c":null,"prev":"p""#

  @Test("A line that differs from what is refused by one thing only is read")
  func baseIsRead() throws {
    #expect(try parseSealed(Self.base).sequence == 7)
  }

  @Test("A line of a later version says so")
  func laterVersion() {
    #expect(throws: LogDamage.Problem.newerVersion(2)) { try parseSealed(#"{"v":2,"new":{}"#) }
  }

  @Test(
    "Bytes that are not UTF-8 are refused in a body",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0x0A], [0x1B], [0x00],
    ] as [[UInt8]])
  func invalidText(bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    var entry = LogEntry.comment("C", "x")
    entry.body?.json = Array("{\"text\":\"".utf8) + bytes + Array("\"}".utf8)
    #expect(throws: LogError.invalidEntry(index: 0, .body)) {
      try LogWriter.create(at: folder.log, entries: [entry])
    }
    #expect(folder.names.isEmpty)
  }

  @Test("An entry that could not be read back is refused before anything is written")
  func invalidEntries() throws {
    let folder = try TemporaryFolder()
    let writer = try LogWriter.create(at: folder.log, entries: [.comment("A")])
    let before = try folder.bytes()
    var quoted = LogEntry.comment("B")
    quoted.by = "a\"b"
    var listed = LogEntry.comment("B")
    listed.data = Array("[1]".utf8)
    var salted = LogEntry.comment("B", "x")
    salted.body?.salt = "short"
    let negative = LogEntry.comment("B", time: MonotonicTime(milliseconds: -1, boot: "b"))
    let flaws: [(LogEntry, LogEntry.Flaw)] = [
      (quoted, .head), (.comment(""), .head), (.comment("C\n"), .head), (negative, .head),
      (listed, .data), (salted, .salt),
    ]
    for (entry, flaw) in flaws {
      #expect(throws: AppendFailure<Never>.log(.invalidEntry(index: 1, flaw))) {
        try writer.append([.comment("B"), entry])
      }
    }
    #expect(try folder.bytes() == before)
    #expect(try writer.append([.comment("B")]).commands == ["B"])
  }

  @Test("A line longer than a megabyte is refused, and one just below it is kept")
  func greatestLength() throws {
    let folder = try TemporaryFolder()
    let writer = try LogWriter.create(at: folder.log, entries: [.comment("A")])
    let short = try #require(try writer.append([.comment("B", "")]).first)
    let room = LogLine.greatestLength - short.length
    #expect(throws: AppendFailure<Never>.self) {
      try writer.append([.comment("B", String(repeating: "x", count: room + 1))])
    }
    try writer.append([.comment("C", String(repeating: "x", count: room))])
    let reader = try LogReader(opening: folder.log)
    #expect(try reader.readNew().commands == ["A", "B", "C"])
  }

  @Test("The checksum is the one of zip and PNG")
  func checksum() {
    let bytes = Array("123456789".utf8)
    #expect(Checksum.crc32(bytes.span, 0..<9) == 0xCBF4_3926)
  }

  @Test("Plain text ends at the same byte, whether one or eight bytes are looked at")
  func plainText() {
    for special in UInt8.min...UInt8.max {
      for length in 0..<12 {
        let bytes = Array(repeating: UInt8(ascii: "x"), count: length) + [special, 0x22, special]
        for start in 0...length {
          let end = PlainText.end(in: bytes.span, from: start, limit: bytes.count)
          let expected = bytes[start...].firstIndex { !PlainText.contains($0) } ?? bytes.count
          #expect(end == expected, "\(special) after \(length) from \(start)")
          #expect(PlainText.end(in: bytes.span, from: start, limit: length) == length)
        }
      }
    }
  }

  @Test("No byte that changes makes reading trap or goes unseen")
  func mutatedBytes() throws {
    let line = Array((Self.golden[0] + "\n").utf8)
    let sealedEnd = line.count - 19
    for index in 0..<line.count - 1 {
      for change: UInt8 in [0x01, 0x20, 0x5F, 0x80, 0xFF] {
        var changed = line
        changed[index] ^= change
        #expect(throws: LogDamage.Problem.self) {
          try LineParser.parse(changed, 0..<changed.count, at: 0)
        }
        // With the checksum made to fit, the parser sees every change; it must only not trap.
        if index < sealedEnd {
          let checksum = Checksum.crc32(changed.span, 0..<sealedEnd)
          changed.replaceSubrange(
            sealedEnd + 8..<sealedEnd + 16, with: Checksum.hexadecimal(checksum))
          let read = try? LineParser.parse(changed, 0..<changed.count, at: 0)
          #expect(read.map { $0.raw.count == line.count - 1 } ?? true)
        }
      }
    }
  }
}

import SessionEngine
import Testing

@testable import SessionFormat

@Suite("JSON")
struct JSONTests {
  private func value(_ text: String) throws -> JSONValue {
    try JSONValue(checking: Array(text.utf8)[...])
  }

  private func error(_ bytes: [UInt8]) -> JSONError? {
    do {
      _ = try JSONValue(checking: bytes[...])
      return nil
    } catch { return error }
  }

  @Test("A name with a number that is not kept is no name, rather than another thing's")
  func numbersOfThings() throws {
    let greatest: CommentID? = try value(#""c4294967295""#).identifier()
    #expect(greatest?.number == KeptNumber.greatest)
    for text in ["c4294967296", "c99999999999999999999", "c0", "c01", "c", "t1"] {
      let comment: CommentID? = try value("\"\(text)\"").identifier()
      #expect(comment == nil, "\(text)")
    }
    #expect(try value(#""s2.3""#).run == StepRun(StepID(number: 2), 3))
    #expect(try value(#""s2.4294967296""#).run == nil)
  }

  @Test("Every value of RFC 8259 is taken")
  func values() throws {
    #expect(try value(" \t\r\n null ").isNull)
    #expect(try value("true").boolean == true)
    #expect(try value("false").boolean == false)
    #expect(try value("-0").integer() == 0)
    #expect(try value("9223372036854775807").integer() == Int.max)
    #expect(try value("-9223372036854775808").integer() == Int.min)
    #expect(try value("18446744073709551615").integer(as: UInt64.self) == .max)
    #expect(try value(#""\"\\\/\b\f\n\r\tå\u00e5""#).string == "\"\\/\u{8}\u{C}\n\r\tåå")
    #expect(try value(#"[1, [2], {"a": {}}]"#).array.map { Array($0).count } == 3)
    for number in ["0.5", "1e3", "-1.5E-3", "9223372036854775808"] {
      #expect(try value(number).kind == .number)
      #expect(try value(number).integer() == nil)
    }
    #expect(try value("-1").integer(as: UInt64.self) == nil)
  }

  @Test("A surrogate pair is one character; half a pair reads as the replacement character")
  func surrogates() throws {
    #expect(try value(#""\ud83d\ude00""#).string == "😀")
    #expect(try value(#""\ud83d""#).string == "\u{FFFD}")
    #expect(try value(#""\ude00\ud83dx""#).string == "\u{FFFD}\u{FFFD}x")
    #expect(try value(#""\ud83d\u0041""#).string == "\u{FFFD}A")
  }

  @Test(
    "What is no JSON is refused with its place",
    arguments: [
      ("", .end, 0), ("[", .end, 1), ("[1,]", .byte(0x5D), 3), ("{\"a\" 1}", .byte(0x31), 5),
      ("{a:1}", .byte(0x61), 1), ("{\"a\":1,}", .byte(0x7D), 7), ("01", .byte(0x31), 1),
      ("1.", .end, 2), ("-", .end, 1), ("+1", .byte(0x2B), 0), ("nul", .end, 3),
      ("\"a", .end, 2), ("\"\n\"", .control(0x0A), 1), ("\"\\x\"", .escape, 1),
      ("\"\\u12g4\"", .escape, 1), ("1 2", .trailing, 2), ("[}", .byte(0x7D), 1),
      ("'a'", .byte(0x27), 0), ("NaN", .byte(0x4E), 0), ("\u{FEFF}1", .byte(0xEF), 0),
    ] as [(String, JSONError.Problem, Int)])
  func refused(text: String, problem: JSONError.Problem, offset: Int) {
    #expect(error(Array(text.utf8)) == JSONError(problem, at: offset))
  }

  @Test("Bytes that are no UTF-8 are refused: overlong, surrogates, too large, cut off")
  func utf8() {
    let flaws: [[UInt8]] = [
      [0xFF], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xC3], [0xE2, 0x82], [0x80],
    ]
    for flaw in flaws {
      #expect(error([0x22] + flaw + [0x22]) == JSONError(.notUTF8, at: 1))
    }
  }

  @Test("Sixty-four levels are taken, one more is refused, a million end no program")
  func depth() {
    func nested(_ levels: Int) -> [UInt8] {
      Array(repeating: 0x5B, count: levels) + Array(repeating: 0x5D, count: levels)
    }
    #expect(error(nested(64)) == nil)
    #expect(error(nested(65)) == JSONError(.depth, at: 64))
    #expect(error(nested(1_000_000)) == JSONError(.depth, at: 64))
  }

  @Test("Members are found in any order, searched from where the last one was found")
  func members() throws {
    var object = try #require(try value(#"{"b":1, "a" : 2,"\u0061b":3,"b":4}"#).object)
    #expect(object.value(for: "a")?.integer() == 2)
    #expect(object.value(for: "ab")?.integer() == 3)
    #expect(object.value(for: "c") == nil)
    #expect(object.value(for: "b")?.integer() == 4)
    #expect(object.value(for: "b")?.integer() == 1)
    #expect(object.value(for: "") == nil)
  }

  @Test("What the writer writes, the reader reads, on one line")
  func writer() throws {
    var generator = Generator(seed: 12)
    for _ in 0..<500 {
      let text = generator.text()
      var writer = JSONWriter()
      writer.beginArray()
      writer.string(text)
      writer.integer(Int.min)
      writer.beginObject()
      writer.key(text)
      writer.null()
      writer.key("b")
      writer.boolean(false)
      writer.endObject()
      writer.beginArray()
      writer.endArray()
      writer.endArray()
      #expect(writer.bytes.allSatisfy { $0 >= 0x20 })
      let elements = Array(try #require(try JSONValue(checking: writer.bytes[...]).array))
      #expect(elements.count == 4)
      #expect(elements[0].string == text)
      #expect(elements[1].integer() == Int.min)
      #expect(elements[2].object.map { $0.map(\.key) } == [text, "b"])
    }
  }

  @Test("Wherever a letter stands that is not plain, in strings of every length, it is read")
  func everywhere() throws {
    for (written, meant) in [
      (#"\""#, "\""), (#"\\"#, "\\"), ("å", "å"), ("\u{7F}", "\u{7F}"), ("😀", "😀"),
    ] {
      for length in 0...20 {
        for place in 0...length {
          let (before, after) = (
            String(repeating: "a", count: place), String(repeating: "b", count: length - place)
          )
          let string = try value("\"\(before)\(written)\(after)\"").string
          if string != before + meant + after { Issue.record("\(before)\(written)\(after)") }
          var object = try #require(try value("{\"\(before)\(written)\(after)\":1}").object)
          if object.next()?.key != before + meant + after { Issue.record("key \(before)\(after)") }
        }
      }
    }
  }

  @Test("Wherever a control character stands, in strings of every length, the place is named")
  func controls() {
    for length in 0...20 {
      for place in 0...length {
        var bytes = Array("\"\(String(repeating: "a", count: length + 1))\"".utf8)
        bytes[place + 1] = 0x1F
        let error = error(bytes)
        if error != JSONError(.control(0x1F), at: place + 1) { Issue.record("\(length) \(place)") }
      }
    }
  }
}

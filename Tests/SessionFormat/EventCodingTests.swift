import SessionEngine
import Testing

@testable import SessionFormat

@Suite("Events as lines of the log")
struct EventCodingTests {
  private func decode(_ encoded: EncodedEvent) throws -> Event {
    try EventCoding.decode(
      type: encoded.type, data: encoded.data[...],
      body: encoded.body.map { .present($0[...]) } ?? .none)
  }

  @Test("An event reads as it was written, whatever its type", arguments: [1, 2, 3] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    for event in Generator.events(seed: seed) {
      #expect(try decode(EventCoding.encode(event)) == event)
    }
  }

  @Test("An event whose body was erased keeps every fact and has only erased words")
  func erasedBody() throws {
    for event in Generator.events(seed: 4) {
      let encoded = EventCoding.encode(event)
      guard encoded.body != nil else { continue }
      let erased = try EventCoding.decode(
        type: encoded.type, data: encoded.data[...], body: .erased)
      let again = EventCoding.encode(erased)
      #expect(again.data == encoded.data)
      let body = String(decoding: try #require(again.body), as: UTF8.self)
      let value = try JSONValue(checking: Array(body.utf8)[...])
      #expect(texts(in: value).isEmpty, "\(body)")
      #expect(value.object != nil)
    }
  }

  @Test("What a person typed stands in the body and nowhere else")
  func wordsAreInTheBody() throws {
    let marker = "typed by someone"
    for event in Generator.events(seed: 5) {
      let encoded = EventCoding.encode(event)
      guard let body = encoded.body else { continue }
      let marked = try mark(JSONValue(checking: body[...]), with: marker)
      let read = try EventCoding.decode(
        type: encoded.type, data: encoded.data[...], body: .present(marked[...]))
      let again = EventCoding.encode(read)
      #expect(again.data == encoded.data)
      #expect(!String(decoding: again.data, as: UTF8.self).contains(marker))
      #expect(again.body == marked)
    }
  }

  @Test("Keys may stand in any order, and unknown ones such as the salt are passed over")
  func orderOfKeys() throws {
    let event = try EventCoding.decode(
      type: "theme.created",
      data: Array(#"{"new":[{}],"parent":"t1","letter":"C","theme":"t3","description":true}"#.utf8)[
        ...],
      body: .present(
        Array(#" {"salt":"abc", "description":"b", "title":"\u0061\ud83d\udc4d\ud800"} "#.utf8)[...]
      ))
    #expect(
      event
        == .themeCreated(
          theme: ThemeID(number: 3), letter: ThemeLetter(index: 2), title: "a👍\u{FFFD}",
          description: "b", parent: ThemeID(number: 1)))
  }

  @Test("A type that this version does not know is kept as such, whatever it holds")
  func unknownType() throws {
    for type in ["log.repaired", "body.erased", "erase.swept", "robot.danced", ""] {
      #expect(
        try EventCoding.decode(type: type, data: [0xFF], body: .none) == .unknown(type: type))
    }
    #expect(EventType.OfTheLog(rawValue: "body.erased") == .bodyErased)
  }

  @Test("A key that is missing or holds the wrong thing is named")
  func malformed() {
    func error(_ type: String, _ data: String, _ body: String? = nil) -> EventCodingError? {
      do {
        _ = try EventCoding.decode(
          type: type, data: Array(data.utf8)[...],
          body: body.map { .present(Array($0.utf8)[...]) } ?? .none)
        return nil
      } catch { return error }
    }
    #expect(error("step.started", "{}") == .missing(.data, key: "run"))
    #expect(error("step.started", #"{"run":"c1.1"}"#) == .unexpected(.data, key: "run", .run))
    #expect(error("step.started", "[]") == .unexpected(.data, key: "", .object))
    #expect(
      error("comment.withdrawn", #"{"comment":"c9223372036854775808"}"#)
        == .unexpected(.data, key: "comment", .identifier(prefix: "c")))
    #expect(error("message.shown", "{}") == .noBody)
    #expect(error("message.shown", "{}", "{}") == .missing(.body, key: "text"))
    #expect(
      error("message.shown", "{}", #"{"text":4}"#) == .unexpected(.body, key: "text", .words))
    #expect(
      error("ballot.entered", #"{"vote":"v1","ballot":"p1","dots":{"t1":1.5}}"#)
        == .unexpected(.data, key: "dots.t1", .wholeNumber))
    #expect(
      error(
        "progress.restored",
        #"{"step":"s1","status":"ended","runs":[{"startedAt":{"at":"yesterday"}}]}"#)
        == .unexpected(.data, key: "runs[0].startedAt.at", .timestamp))
    guard case .notJSON(.data, let reason) = error("room.paused", #"{"a":tru}"#) else {
      Issue.record("taken for JSON")
      return
    }
    #expect(reason.offset == 8)
  }

  @Test("A count of texts that no line can hold is refused, erased or not")
  func absurdCount() {
    #expect(throws: EventCodingError.unexpected(.data, key: "given", .count)) {
      try EventCoding.decode(
        type: "plan.adopted", data: Array(#"{"given":9000000000000000000}"#.utf8)[...],
        body: .erased)
    }
  }

  @Test("Every beginning of a line and every changed byte is read or refused, never a crash")
  func hostileBytes() {
    var generator = SeededGenerator(seed: 6)
    for event in Generator.events(seed: 7, each: 2) {
      let encoded = EventCoding.encode(event)
      let body = encoded.body ?? []
      for end in encoded.data.indices {
        #expect(throws: EventCodingError.self) {
          try EventCoding.decode(
            type: encoded.type, data: encoded.data[..<end], body: .present(body[...]))
        }
      }
      for end in body.indices {
        _ = try? EventCoding.decode(
          type: encoded.type, data: encoded.data[...], body: .present(body[..<end]))
      }
      for _ in 0..<60 {
        var (data, body) = (encoded.data, body)
        if let place = data.indices.randomElement(using: &generator) {
          data[place] = UInt8.random(in: 0...255, using: &generator)
        }
        if let place = body.indices.randomElement(using: &generator) {
          body[place] = UInt8.random(in: 0...255, using: &generator)
        }
        _ = try? EventCoding.decode(
          type: encoded.type, data: data[...], body: .present(body[...]))
      }
    }
  }

  private func texts(in value: JSONValue) -> [String] {
    if let text = value.string { return [text] }
    if let object = value.object { return object.flatMap { texts(in: $0.value) } }
    return value.array.map { $0.flatMap { texts(in: $0) } } ?? []
  }

  /// The same body with every text exchanged.
  private func mark(_ value: JSONValue, with text: String) throws -> [UInt8] {
    var writer = JSONWriter()
    try mark(value, with: text, into: &writer)
    return writer.bytes
  }

  private func mark(_ value: JSONValue, with text: String, into writer: inout JSONWriter) throws {
    if let object = value.object {
      writer.beginObject()
      for member in object {
        writer.key(member.key)
        try mark(member.value, with: text, into: &writer)
      }
      writer.endObject()
    } else if let array = value.array {
      writer.beginArray()
      for element in array { try mark(element, with: text, into: &writer) }
      writer.endArray()
    } else if value.isNull {
      writer.null()
    } else {
      writer.string(text)
    }
  }
}

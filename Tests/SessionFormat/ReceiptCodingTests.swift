import SessionEngine
import Testing

@testable import SessionFormat

@Suite("Receipts and refusals as lines")
struct ReceiptCodingTests {
  private let command = CommandID(high: 0, low: 1)

  private func refused(_ refusal: Refusal) -> String {
    String(
      decoding: ReceiptCoding.encode(refusal, of: nil, message: "så här"), as: UTF8.self)
  }

  @Test("A receipt names the command, its events and what it created")
  func receipt() {
    let line = ReceiptCoding.encode(
      Receipt(
        command: command, firstSequence: 4, lastSequence: 5,
        created: [.comment(CommentID(number: 17))]))
    #expect(
      String(decoding: line, as: UTF8.self)
        == #"{"ok":true,"id":"00000000000000000000000001","seq":[4,5],"created":["c17"]}"#)
  }

  @Test("A refusal has a key, its details and words for people")
  func refusal() throws {
    #expect(
      refused(.alreadyDone(by: Station(.desk, table: TableID(number: 2), tag: "x9ff")))
        == #"{"ok":false,"refusal":"alreadyDone","by":"desk.2.x9ff","message":"så här"}"#)
    #expect(
      refused(.row(line: 3, column: .theme, .unknownTheme(title: "\"T\"")))
        == #"{"ok":false,"refusal":"row","line":3,"column":"theme","because":{"refusal":"#
        + #""unknownTheme","title":"\"T\""},"message":"så här"}"#)
    #expect(
      refused(.outOfRange(.minutes, value: -1, allowed: 0...1440))
        == #"{"ok":false,"refusal":"outOfRange","field":"minutes","value":-1,"least":0,"#
        + #""most":1440,"message":"så här"}"#)
    let slip = try #require(SlipNumber("B3-07"))
    #expect(
      refused(.row(line: 4, column: .slip, .slipTyped(slip, as: CommentID(number: 9))))
        == #"{"ok":false,"refusal":"row","line":4,"column":"slip","because":{"refusal":"#
        + #""slipTyped","slip":"B3-07","comment":"c9"},"message":"så här"}"#)
    #expect(
      refused(.seatsForOthers(StepID(number: 2), seats: 3, people: 4))
        == #"{"ok":false,"refusal":"seatsForOthers","step":"s2","seats":3,"people":4,"#
        + #""message":"så här"}"#)
    #expect(
      refused(
        .dependedOn(command, headline: .roomPaused, by: Station(.console, tag: "a")))
        == #"{"ok":false,"refusal":"dependedOn","command":"00000000000000000000000001","#
        + #""event":"room.paused","by":"console.a","message":"så här"}"#)
  }
}

import FileTestSupport
import SessionEngine
import Testing

@testable import WorkshopSession

@Suite("What looks like a duplicate")
struct LookAlikeTests {
  private func match(_ text: String, _ known: String...) -> LookAlikes.Match? {
    LookAlikes.matches(in: known + [text], from: known.count).first
  }

  @Test(
    "Case, space and punctuation make no difference",
    arguments: [
      ("Bussen går för sällan", "bussen  går, för sällan!"), ("KAFFE", "kaffe."),
      ("\u{E5}r", "a\u{30A}r"), ("”Ja”", "Ja"), ("???", "? ? ?"), ("A-B", "a b"),
    ])
  func same(text: String, other: String) {
    #expect(match(text, other)?.likeness == .same)
  }

  @Test("Almost the same words are flagged with how much they share, other words are not")
  func almost() {
    let known = "Vi vill ha kaffe på torsdagar i mötesplatsen"
    let near = match("Vi vill ha kaffe på torsdagar på mötesplatsen", known)
    #expect(near?.like == 0)
    guard case .almost(let percent)? = near?.likeness else {
      Issue.record("it is not almost the same")
      return
    }
    #expect((73...99).contains(percent))
    #expect(match("Vi vill ha te på fredagar i mötesplatsen", known) == nil)
    #expect(match("Bussen går för sällan", known) == nil)
    #expect(match("!", known) == nil)
    #expect(match("", "") == nil)
  }

  @Test("The nearest of several is the one that is named")
  func nearest() {
    let match = match(
      "Hissen i huset är trasig sedan maj", "Hissen i huset är trasig sedan mars i år",
      "Hissen i huset är trasig sedan maj i", "Något helt annat")
    #expect(match?.like == 1)
  }

  @Test("Nothing is missed: the same is found as by comparing each with each")
  func complete() {
    var seed: UInt64 = 11
    func random(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    let words = ["kaffe", "buss", "dörr", "kväll", "kök", "tid", "hiss", "ramp", "värd", "någon"]
    let texts = (0..<300).map { _ in
      (0..<(4 + random(6))).map { _ in words[random(words.count)] }.joined(separator: " ")
    }
    var folding = TextFolding()
    let sets = texts.map { Set(TextFolding.triples(of: folding.folded($0))) }
    var expected: Set<Int> = []
    for text in texts.indices {
      for other in 0..<text {
        let shared = sets[text].intersection(sets[other]).count
        if shared * 100 >= sets[text].union(sets[other]).count * LookAlikes.threshold {
          expected.insert(text)
        }
      }
    }
    let found = Set(LookAlikes.matches(in: texts, from: 0).map(\.text))
    #expect(!expected.isEmpty)
    #expect(found == expected)
  }

  @Test("Thousands of texts of the same few words come to an end")
  func crowded() {
    let texts = (0..<4_000).map { "Deltagare nummer \($0) tyckte att det var bra" }
    #expect(LookAlikes.matches(in: texts, from: 3_000).count == 1_000)
  }

  @Test("Rows are held against what stands in the session and against earlier rows")
  func rows() throws {
    let folder = try TemporaryFolder()
    let writer = try SampleSession.create(folder.file("dialog.jsonl"))
    for (number, text) in ["Hissen är trasig.", "Tas tillbaka."].enumerated() {
      _ = try writer.commit(
        SampleSession.comment(text), id: SampleSession.id(UInt64(number)), by: SampleSession.desk,
        at: SampleSession.at(1))
    }
    _ = try writer.commit(
      .withdrawComment(comment: CommentID(number: 2)), id: SampleSession.id(9),
      by: SampleSession.desk, at: SampleSession.at(2))
    let rows = ["hissen är trasig", "Tas tillbaka.", "Ny.", "ny"].enumerated().map {
      CommentRow(
        line: $0.offset + 2, table: nil, round: nil, text: $0.element, kind: .statement, theme: nil)
    }
    let found = writer.state.lookAlikes(of: rows)
    #expect(found.map(\.line) == [2, 5])
    #expect(found.map(\.other) == [.comment(CommentID(number: 1)), .line(4)])
    #expect(found.map(\.otherText) == ["Hissen är trasig.", "Ny."])
    #expect(found.map(\.likeness) == [.same, .same])
  }

  @Test("A preview tells places and themes, and changes nothing")
  func preview() throws {
    let folder = try TemporaryFolder()
    let writer = try SampleSession.create(folder.file("dialog.jsonl"))
    _ = try writer.commit(
      .createTheme(title: "Tid", description: nil, parent: nil), id: SampleSession.id(1),
      by: SampleSession.console, at: SampleSession.at(1))
    let before = writer.state
    let rows = [(2, 2, "tid"), (1, 1, "Rum"), (2, 2, "Rum"), (nil, nil, nil)].enumerated().map {
      CommentRow(
        line: $0.offset + 1, table: $0.element.0, round: $0.element.1, text: "rad \($0.offset)",
        kind: .statement, theme: $0.element.2)
    }
    let preview = try before.preview(of: .importComments(rows), by: SampleSession.console)
    #expect(preview.comments == 4)
    #expect(preview.places.map(\.count) == [1, 1, 2])
    #expect(preview.places.map { $0.table?.number } == [nil, 1, 2])
    #expect(preview.themes.map(\.title) == ["Tid", "Rum"])
    #expect(preview.themes.map(\.isNew) == [false, true])
    #expect(preview.themes.map(\.count) == [1, 2])
    #expect(writer.state == before)
    let wrong = CommentRow(
      line: 7, table: 9, round: nil, text: "x", kind: .statement, theme: nil)
    #expect(throws: Refusal.row(line: 7, column: .table, .unknownTableNumber(9))) {
      try before.preview(of: .importComments([wrong]), by: SampleSession.console)
    }
  }
}

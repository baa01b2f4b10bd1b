import TerminalKit
import Testing

@Suite("Keys")
struct KeyTests {
  @Test("Every key has a name that gives the key again")
  func names() {
    let keys: [Key] =
      [
        .enter, .escape, .backspace, .delete, .tab, .backTab, .up, .down, .left, .right, .wordLeft,
        .wordRight, .home, .end, .pageUp, .pageDown, .insert, .character(" "), .character("å"),
        .character("F"), .character("?"), .control("k"), .control("w"),
      ] + (1...24).map { .function($0) }
    for key in keys { #expect(Key(name: key.name) == key) }
    #expect(Set(keys.map(\.name)).count == keys.count)
  }

  @Test("Names are understood in any case and under their other names")
  func alternatives() {
    #expect(Key(name: "pgdn") == .pageDown)
    #expect(Key(name: "Escape") == .escape)
    #expect(Key(name: "ctrl-K") == .control("k"))
    #expect(Key(name: "F5") == .function(5))
    #expect(Key(name: "f") == .character("f"))
  }

  @Test(
    "What is no key has none",
    arguments: ["", "F0", "F25", "Ctrl-", "Ctrl-å", "Entr", "\u{1B}", "ab"])
  func unknown(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test("UTF-8 is put together byte by byte")
  func assemble() {
    var assembler = UTF8Assembler()
    let text = "råk 日 👍\u{10FFFF}"
    let scalars = text.utf8.flatMap { assembler.append($0) }
    #expect(scalars.elementsEqual(text.unicodeScalars))
    #expect(assembler.finish().isEmpty)
  }

  @Test(
    "Bytes that are no UTF-8 become U+FFFD and take nothing with them",
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b"), ([0xC3, 0x41], "\u{FFFD}A"),
      ([0xE6, 0x97, 0xC3, 0xA5], "\u{FFFD}å"), ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0x80], "\u{FFFD}"),
      ([0xF4, 0x90, 0x41], "\u{FFFD}\u{FFFD}A"), ([0xE0, 0x80, 0x41], "\u{FFFD}\u{FFFD}A"),
      ([0xF0, 0x9F, 0x91], "\u{FFFD}"),
    ] as [([UInt8], String)])
  func invalid(bytes: [UInt8], expected: String) {
    var assembler = UTF8Assembler()
    let scalars = bytes.flatMap { assembler.append($0) } + assembler.finish()
    #expect(scalars.elementsEqual(expected.unicodeScalars))
    #expect(scalars.elementsEqual(String(decoding: bytes, as: UTF8.self).unicodeScalars))
  }

  @Test("The test display gives inputs once and keeps frames")
  func testDisplay() {
    let display = TestDisplay(size: Size(columns: 5, rows: 1), inputs: [.key(.enter)])
    display.type("å\n")
    display.resize(Size(columns: 6, rows: 1))
    #expect(
      display.nextInputs() == [
        .key(.enter), .key(.character("å")), .key(.enter), .resize(Size(columns: 6, rows: 1)),
      ])
    #expect(display.nextInputs().isEmpty)
    var frame = Frame(size: display.size)
    frame.put("hej", at: Position(column: 0, row: 0))
    display.present(frame)
    #expect(display.textRows == ["hej"])
    #expect(display.frames.count == 1)
  }
}

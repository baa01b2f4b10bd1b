import TerminalKit
import Testing

@Suite("A line that a terminal has edited")
struct TypedLineTests {
  @Test(
    "A line of nothing but the signs of a key is that key",
    arguments: [
      ("\u{1B}", Key.escape), ("\u{1B}\u{1B}", .escape), ("\u{1B}[A", .up),
      ("\u{1B}OP", .function(1)),
      ("\u{1B}[20~", .function(9)), ("\u{1B}[3~ ", .delete), ("\t", .tab),
      ("\u{19}", .control("y")),
      ("\u{1B}[[B", .function(2)),
    ])
  func key(line: String, key: Key) {
    let typed = TypedLine(line)
    #expect(typed.isOfKeys)
    #expect(typed.key == key)
    #expect(typed.text.isEmpty)
  }

  @Test(
    "Several keys in one line are no key", arguments: ["\u{1B}[A\u{1B}[B", "\u{1B}[1;5C", "\u{7F}"])
  func several(line: String) {
    let typed = TypedLine(line)
    #expect(typed.isOfKeys)
    #expect(typed.key == nil)
  }

  @Test(
    "Words lose the signs of keys and nothing else",
    arguments: [
      ("Vi\u{1B}[D hörs", "Vi hörs"), ("\u{1B}Och sedan", "Och sedan"), ("ett\ttvå", "ett\ttvå"),
      ("rad\r", "rad"), ("", ""), ("  ", "  "), ("\u{1B}[200~klistrat\u{1B}[201~", "klistrat"),
    ])
  func words(line: String, text: String) {
    let typed = TypedLine(line)
    #expect(!typed.isOfKeys)
    #expect(typed.text == text)
  }
}

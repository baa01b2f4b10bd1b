import TerminalKit
import Testing

@testable import CursesTerminal

@Suite("Keys from bytes")
struct KeyReaderTests {
  private func inputs(_ codes: [Int32]) -> [Input] {
    var reader = KeyReader()
    var inputs: [Input] = []
    for code in codes { reader.take(code, into: &inputs) }
    return inputs
  }

  private func bytes(_ text: String) -> [Int32] { text.utf8.map { Int32($0) } }

  @Test("A paste is one input, with its line breaks")
  func paste() {
    let codes =
      [KeyReader.PasteMark.begin] + bytes("två\rrader") + [KeyReader.PasteMark.end]
    #expect(inputs(codes) == [.paste("två\nrader")])
  }

  @Test("A paste whose end got lost is given at Ctrl-C, which still works")
  func lostEnd() {
    let codes = [KeyReader.PasteMark.begin] + bytes("orden") + [3] + bytes("a")
    #expect(
      inputs(codes) == [.paste("orden"), .key(.control("c")), .key(.character("a"))])
  }

  @Test("A paste without an end does not fill the memory")
  func endless() {
    let codes = [KeyReader.PasteMark.begin] + [Int32](repeating: 0x61, count: (4 << 20) + 5)
    let inputs = inputs(codes)
    #expect(inputs.count == 6)
    guard case .paste(let text) = inputs.first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == 4 << 20)
  }
}

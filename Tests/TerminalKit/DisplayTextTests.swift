import Testing

@testable import TerminalKit

@Suite("Text from people is hostile until drawn")
struct DisplayTextTests {
  @Test("Swedish is exact, composed and decomposed")
  func swedish() {
    for text in [
      "räksmörgås ÅÄÖ é", "ra\u{308}ksmo\u{308}rga\u{30A}s A\u{30A}A\u{308}O\u{308} e\u{301}",
    ] {
      #expect(TextWidth.columns(of: text) == 16)
      #expect(DisplayText.harmless(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }

  @Test(
    "Attacks are drawn as what they are, or not at all",
    arguments: [
      ("\u{1B}[2Jx", "␛[2Jx"), ("\u{1B}]0;title\u{7}", "␛]0;title␇"), ("a\u{0}b", "a␀b"),
      ("a\u{7F}b", "a␡b"), ("\u{9B}31m", "�31m"), ("a\u{85}b", "a b"), ("a\rb", "a b"),
      ("a\r\nb", "a b"), ("a\nb", "a b"), ("a\u{2028}b", "a b"), ("a\u{8}b", "a␈b"),
      ("\u{202E}gninrut", "gninrut"), ("a\u{2066}b\u{2069}c", "abc"), ("\u{FEFF}BOM", "BOM"),
      ("a\u{200D}b", "ab"), ("\u{200D}", ""), ("a\u{200B}b\u{AD}c", "abc"), ("❤\u{FE0F}!", "❤!"),
      ("1\u{FE0F}\u{20E3}", "1\u{20E3}"), ("👩\u{200D}👩\u{200D}👧!", "👩!"), ("👍🏽!", "👍!"),
      ("🏳\u{FE0F}\u{200D}🌈!", "🏳!"), ("🇸🇪🇩🇰", "SEDK"), ("a\u{E0041}b", "ab"),
      ("a\tb", "a   b"), ("\t", "    "), ("\u{0301}x", " \u{301}x"), ("\u{FFFE}", "�"),
      ("\u{FFF9}a", "a"), ("\u{1161}", "�"),
    ])
  func attacks(hostile: String, drawn: String) {
    let harmless = DisplayText.harmless(hostile)
    #expect(harmless.unicodeScalars.elementsEqual(drawn.unicodeScalars))
    #expect(DisplayText.harmless(harmless).unicodeScalars.elementsEqual(harmless.unicodeScalars))
  }

  @Test("A letter keeps four marks, however many are heaped on it")
  func marks() {
    let heaped = "e" + String(repeating: "\u{301}", count: 1000) + "x"
    let cells = DisplayText.cells(of: heaped)
    #expect(cells.count == 2)
    #expect(cells.first?.text.unicodeScalars.count == 1 + DisplayText.maximumMarks)
  }

  @Test("Whatever the scalar, what is drawn has no control, and its cells the width they claim")
  func everyScalar() {
    var wrong: [UInt32] = []
    for scalar in (Array(0...0x2FFFF) + Array(0xE0000...0xE0FFF) as [UInt32]).lazy.compactMap(
      Unicode.Scalar.init)
    {
      for cell in DisplayText.cells(of: "a\(scalar)") {
        let widths = cell.text.unicodeScalars.map(TextWidth.columns)
        let isHonest =
          widths.reduce(0, +) == cell.width && widths.dropFirst().allSatisfy { $0 == 0 }
        if !isHonest { wrong.append(scalar.value) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Plain scalars are what they are found to be one by one and beside each other")
  func plainScalars() {
    let plain = (0...0x2FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
      .filter(DisplayText.isPlain)
    #expect(plain.count > 1000)
    let cells = plain.map { DisplayCell(CellText($0)) }
    #expect(plain.flatMap { byCharacter(String($0)) } == cells)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: plain + plain.reversed())
    #expect(byCharacter(String(text)) == cells + cells.reversed())
    #expect(DisplayText.cells(of: String(text)) == cells + cells.reversed())
  }

  @Test("Taking apart only what is not plain gives what taking apart every character gives")
  func islandsOfComposed() {
    let pieces: [Unicode.Scalar] = [
      "a", "b", "ä", " ", "1", "©", "…", "\u{308}", "\u{301}", "\u{200D}", "\u{FE0F}", "\u{20E3}",
      "👩", "🏽", "🇸", "🇪", "日", "\t", "\n", "\r", "\u{1B}", "\u{600}", "\u{AD}", "\u{1100}",
      "\u{1161}",
      "\u{915}", "\u{94D}", "\u{937}", "\u{E0041}",
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          for text in ["\(first)\(second)\(third)", "ab\(first)\(second)\(third)ab"] {
            #expect(
              DisplayText.composedCells(of: text) == byCharacter(text), "\(text.debugDescription)")
          }
        }
      }
    }
  }

  private func byCharacter(_ text: String) -> [DisplayCell] {
    var cells: [DisplayCell] = []
    var column = 0
    DisplayText.append(text[...], column: &column, upTo: .max, to: &cells)
    return cells
  }

  @Test("Hangul and Devanagari lose no letters")
  func otherScripts() {
    #expect(TextWidth.columns(of: "한") == 2)
    #expect(TextWidth.columns(of: "\u{1112}\u{1161}\u{11AB}") == 2)
    #expect(DisplayText.harmless("क्षि") == "क्षि")
  }

  @Test("Lines are broken between words, and within a word that is too long")
  func wrap() {
    #expect(
      TextLayout.wrap("Hur kan vi stärka samverkan?", width: 10) == [
        "Hur kan vi", "stärka", "samverkan?",
      ])
    #expect(TextLayout.wrap("abcdefghij kl", width: 4) == ["abcd", "efgh", "ij", "kl"])
    #expect(TextLayout.wrap("a\n\nb", width: 4) == ["a", "", "b"])
    #expect(TextLayout.wrap("a    b", width: 3) == ["a", "b"])
    #expect(TextLayout.wrap("日本語", width: 5) == ["日本", "語"])
    #expect(TextLayout.wrap("", width: 5) == [""])
    #expect(TextLayout.wrap("ab", width: 1) == [])
  }

  @Test("Rows that are left out are told with …")
  func wrapToRows() {
    #expect(TextLayout.wrap("ett två tre", width: 4, maxRows: 2) == ["ett", "två…"])
    #expect(TextLayout.wrap("ettan tvåan", width: 5, maxRows: 1) == ["etta…"])
    #expect(TextLayout.wrap("ett två", width: 4, maxRows: 2) == ["ett", "två"])
    #expect(TextLayout.wrap("ett", width: 4, maxRows: 0) == [])
  }

  @Test("No line is wider than asked for, whatever the text", arguments: 2...12)
  func wrapWidth(width: Int) {
    let text = "日本語 räksmörgås\t👩‍👩‍👧 e\u{301}\u{301} \u{1B}[0m långtordutanmellanrum  x "
    for line in TextLayout.wrap(text, width: width) {
      #expect(TextWidth.columns(of: line) <= width)
    }
  }

  @Test("Cutting early gives the same as cutting all of the text", arguments: 0...14)
  func cutEarly(width: Int) {
    for text in ["abcdefghij", "日本語räk\tx", "e\u{301}👩‍👩‍👧日", "abc", ""] {
      let all = DisplayText.cut(DisplayText.cells(of: text), toWidth: width)
      #expect(
        DisplayText.cut(DisplayText.cells(of: text, columns: width), toWidth: width) == all)
    }
  }

  @Test("Padding and cutting give exactly the width")
  func pad() {
    #expect(TextLayout.pad("å", width: 3) == "å  ")
    #expect(TextLayout.pad("日本", width: 3) == "日…")
    #expect(TextLayout.pad("日本", width: 2) == "… ")
    #expect(TextLayout.cut("x", width: 0) == "")
  }
}

import SessionEngine
import Testing

@testable import Printing

/// A text that is to do harm, shown by its beginning where tests are listed.
struct Attack: CustomTestStringConvertible, Sendable {
  let text: String
  var testDescription: String { String(reflecting: text.prefix(30)) }
}

@Suite("What people typed never becomes markup on paper")
struct EscapingTests {
  static let attacks = [
    "</main><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "</title><style>*{}</style>",
    "<!-- gone", "]]>", "&lt;&#60;&amp", "\" onclick=\"x", "' onclick='x", "javascript:x",
    "#eval(\"1\")", "#read(\"/etc/passwd\")", "#include \"x.typ\"", "\") #panic(\"x",
    "\\\") #panic(1)",
    "\\", "\\\\", "\\u{22}", "\\\"", "\"", "\"\"\"",
    "*bold* _it_ `raw` $x$ = = <label> @ref // gone",
    "/* gone", "]", "#[", "#{", "#show: it => none", "a\u{0}b\u{1B}[31mc\u{7}", "a\u{9B}b\u{7F}",
    "ab\u{202E}cd\u{2066}ef\u{200F}", "\u{FEFF}x\u{FFFE}\u{FFFF}\u{10FFFF}", "x\u{E0041}\u{E007F}y",
    "<\u{301}script>", "\"\u{301} #panic(1)", "\\\u{301}\" #panic(1)",
    "ett\r\ntvå\u{2028}tre\u{85}fyra",
    "👩‍👩‍👧‍👦🏳️‍🌈🇸🇪", "o" + String(repeating: "\u{30A}", count: 200), String(repeating: "x", count: 10_000),
    String(repeating: "\"", count: 10_000), "مرحبا שלום", "中文字",
  ].map(Attack.init)

  @Test("A text has no bracket, ampersand or quotation mark of HTML left", arguments: attacks)
  func html(attack: Attack) {
    let escaped = attack.text.escapedForHTML.unicodeScalars
    #expect(!escaped.contains { "<>\"'".unicodeScalars.contains($0) })
    let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"]
    for part in escaped.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      #expect(entities.contains { part.starts(with: $0.unicodeScalars) }, "\(String(part))")
    }
  }

  @Test("A text can be read back out of its HTML", arguments: attacks)
  func htmlMeansTheSame(attack: Attack) {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    let read = entities.reduce(Array(attack.text.escapedForHTML.unicodeScalars)) {
      $0.replacing(Array($1.0.unicodeScalars), with: Array($1.1.unicodeScalars))
    }
    #expect(read == Array(attack.text.unicodeScalars))
  }

  @Test("A literal of Typst ends where the text does and nowhere before", arguments: attacks)
  func typst(attack: Attack) throws {
    var scalars = attack.text.typstLiteral.unicodeScalars[...]
    #expect(scalars.popFirst() == "\"")
    #expect(scalars.popLast() == "\"")
    var read = String.UnicodeScalarView()
    while let scalar = scalars.popFirst() {
      #expect(scalar != "\"" && scalar.properties.generalCategory != .control)
      guard scalar == "\\" else {
        if scalar != "\u{200B}" { read.append(scalar) }
        continue
      }
      let next = scalars.popFirst()
      let escaped = try #require(next)
      if escaped == "u" {
        let digits = String(scalars.dropFirst().prefix { $0 != "}" })
        read.append(try #require(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)))
        scalars = scalars.dropFirst(digits.count + 2)
      } else {
        #expect(escaped == "\\" || escaped == "\"")
        read.append(escaped)
      }
    }
    #expect(Array(read) == Array(attack.text.unicodeScalars))
  }

  @Test("No attack changes what a sheet is made of, in any field", arguments: attacks)
  func wholeSheets(attack: Attack) {
    func document(_ text: String) -> PaperDocument {
      let slip = Slip(
        number: text, place: text, question: text,
        perspectives: Slip.Perspectives(prompt: text, words: [text]), hint: text,
        stub: Slip.Stub(label: text, purpose: text, occasion: text))
      let card = SeatCard(
        number: text, name: text, mark: text, seats: [.init(round: text, table: text)], notice: text
      )
      return PaperDocument(
        title: text, language: .swedish,
        sheets: [
          .slips([slip], .four), .cards([card]),
          .flipChartHead(FlipChartHead(place: text, question: text)),
          .list(SeatList(title: text, columns: [text], rows: [[text]])),
        ])
    }
    func tags(_ text: String) -> [Substring] {
      document(text).text(as: .html).split(separator: "<").map { $0.prefix { $0.isLetter } }
    }
    #expect(tags(attack.text) == tags("x"))
    func lines(_ text: String) -> Int {
      document(text).text(as: .typst).split(separator: "\n").count
    }
    #expect(lines(attack.text) == lines("x"))
  }

  @Test("Controls, direction overrides and tags are gone; white space is one space")
  func paragraph() {
    #expect(
      PrintableText.paragraph(" a\u{0}b\u{1B}[31m\u{202E}c\u{E0041}\u{FEFF}\r\n\t d\u{2028}e ")
        == "ab[31mc d e")
    #expect(PrintableText.paragraph("\u{F8FF}\u{378}") == "\u{FFFD}\u{FFFD}")
  }

  @Test("Letters with marks and composed emoji stay whole, and heaps of marks are cut down")
  func marks() {
    #expect(PrintableText.paragraph("a\u{30A}b\u{301}\u{323}") == "a\u{30A}b\u{301}\u{323}")
    #expect(PrintableText.paragraph("👩‍👩‍👧") == "👩‍👩‍👧")
    let heap = PrintableText.paragraph("o" + String(repeating: "\u{30A}", count: 500))
    #expect(heap.unicodeScalars.count == 5)
  }

  @Test("A text that is cut says so, between words where it can")
  func cutting() {
    #expect(PrintableText.paragraph("ett två tre", cutTo: 11) == "ett två tre")
    #expect(PrintableText.paragraph("ett två tre", cutTo: 9) == "ett två…")
    #expect(PrintableText.paragraph(String(repeating: "x", count: 50), cutTo: 10) == "xxxxxxxxx…")
    #expect(PrintableText.paragraph("ett", cutTo: 0) == "…")
  }
}

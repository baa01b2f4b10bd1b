import Documentation
import Language
import SessionEngine
import Testing

@Suite("The document of a whole small workshop")
struct GoldenTests {
  @Test(
    "Markdown is as it was agreed, in every language",
    arguments: zip(
      [SessionLanguage.swedish, .danish, .english, .norwegian, .finnish],
      [swedishDocument, danishDocument, englishDocument, norwegianDocument, finnishDocument]))
  func markdown(language: SessionLanguage, expected: String) throws {
    let state = try wholeWorkshop(in: language).state
    let document = DocumentFormat.markdown.documentation(of: state, utcOffsetMinutes: 120)
    let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
    let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, expectedLine) in zip(lines, expectedLines) { #expect(line == expectedLine) }
    #expect(lines.count == expectedLines.count)
  }

  @Test("Text has no markup, and its headings are underlined")
  func text() throws {
    let document = DocumentFormat.text.documentation(
      of: try wholeWorkshop().state, utcOffsetMinutes: 120)
    #expect(
      document.hasPrefix(
        "Föreningen Öppna dörren\n\nVerkstad om väntan\n==================\n\nVäntrummet\n"))
    #expect(document.contains("\n    TID – ÅÄÖÉ (28 PL)\n    BEMÖTANDE (20 PL)\n"))
    #expect(document.contains("\nTid – åäöé (28 PL)\n------------------\n"))
    #expect(document.contains("- ”Tre veckor\n  är långt.”\n  (citat, bord 2, samtalspass 1)\n"))
    #expect(!document.contains("\\") && !document.contains("#") && !document.contains("*"))
  }

  @Test("JSON tells the result of the vote in the words of the tally")
  func json() throws {
    let document = DocumentFormat.json.documentation(of: try wholeWorkshop().state)
    for part in [
      #""handedOut": 50"#, #""counted": 49"#, #""unaccounted": 1"#, #""rank": 1"#,
      #""supporters": null"#, #""margin": 8"#, #""tiedAcross": []"#,
      #""text": "”Tre veckor\när långt.”""#,
    ] {
      #expect(document.contains(part), "\(part)")
    }
  }

  @Test("JSON escapes what would end a string or steer a terminal")
  func jsonEscapes() throws {
    var workshop = try Workshop(smallPlan())
    try workshop.say("a\"b\\c\u{1B}[2J\u{202E}\u{9B}\u{2028}\td", in: nil)
    let document = DocumentFormat.json.documentation(of: workshop.state)
    #expect(document.contains(#""a\"b\\c\u001b[2J\u202e\u009b\u2028\td""#))
  }
}

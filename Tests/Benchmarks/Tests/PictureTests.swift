import Testing

@testable import Benchmarks

@Suite("Pictures of screens")
struct PictureTests {
  // MARK: What stands on the screen

  @Test(
    "Colours come as one of eight, as a bright one, as one of 256 or mixed",
    arguments: [
      ("31", .numbered(1)), ("97", .numbered(15)), ("38;5;214", .numbered(214)),
      ("38:5:74", .numbered(74)), ("38;2;1;2;255", .mixed(1, 2, 255)), ("31;39", .standard),
      ("31;", .standard), ("38;5", .standard), ("38;2;1;2", .standard), ("38;5;999", .standard),
      ("999;31", .numbered(1)),
    ] as [(String, CellColor)])
  func colors(codes: String, expected: CellColor) {
    let text = CapturedScreen("\u{1B}[\(codes)mx")
    #expect(text.rows.first?.first?.style == CellStyle(foreground: expected))
    let behind =
      codes.split(separator: ";").map { code in
        code.hasPrefix("3") ? "4" + code.dropFirst() : code == "97" ? "107" : String(code)
      }.joined(separator: ";") + (codes.hasSuffix(";") ? ";" : "")
    let background = CapturedScreen("\u{1B}[\(behind)mx")
    #expect(background.rows.first?.first?.style == CellStyle(background: expected))
  }

  @Test("Bold, underlined and reversed go on over rows until they are ended")
  func attributes() {
    let screen = CapturedScreen("\u{1B}[1;4;7ma\n\u{1B}[22mb\u{1B}[24;27mc\u{1B}[1md\u{1B}[me")
    #expect(
      screen.rows.flatMap { $0 }.map(\.style) == [
        CellStyle(isBold: true, isUnderlined: true, isReversed: true),
        CellStyle(isUnderlined: true, isReversed: true), CellStyle(), CellStyle(isBold: true),
        CellStyle(),
      ])
    #expect(screen.rows.map(\.count) == [1, 4])
  }

  @Test("Wide characters take two columns and marks none")
  func widths() {
    let cells = CapturedScreen("語e\u{301}").rows.flatMap { $0 }
    #expect(cells.map(\.text) == ["語", "e\u{301}"])
    #expect(cells.map(\.columns) == [2, 1])
  }

  @Test(
    "Sequences that say something else, broken ones and controls leave no trace",
    arguments: [
      "\u{1B}[2Jab", "a\u{1B}]8;;https://example.org\u{1B}\\b", "a\u{1B}]0;title\u{07}b",
      "a\u{1B}(Bb", "a\u{07}\u{0}\rb", "ab\u{1B}", "ab\u{1B}[38;5;", "a\u{1B}P1;2q\u{1B}\\b",
      "ab\u{1B}]never ended",
    ])
  func harmless(text: String) {
    let rows = CapturedScreen(text).rows
    #expect(rows == CapturedScreen("ab").rows)
  }

  // MARK: What is drawn

  private func picture(of text: String) -> String {
    ScreenPicture(
      title: "A & B", screen: CapturedScreen(text), columns: 10, rows: 2, colors: .dark
    ).svg
  }

  @Test("A picture is text at its columns, in its colours, that XML can read")
  func text() {
    let svg = picture(of: "a b  <c>\n\u{1B}[1;38;5;214m&\u{1B}[m語!")
    #expect(svg.contains("<title>A &amp; B</title>"))
    #expect(svg.contains("width=\"114\" height=\"60\""))
    #expect(
      svg.contains(
        "<text y=\"14\"><tspan x=\"0\" textLength=\"27\">a b</tspan>"
          + "<tspan x=\"45\" textLength=\"27\">&lt;c&gt;</tspan></text>"))
    #expect(
      svg.contains(
        "<text y=\"32\"><tspan x=\"0\" fill=\"#ffaf00\" font-weight=\"bold\">&amp;</tspan>"
          + "<tspan x=\"9\" textLength=\"18\">語</tspan><tspan x=\"27\">!</tspan></text>"))
    #expect(svg == picture(of: "a b  <c>\n\u{1B}[1;38;5;214m&\u{1B}[m語!"))
  }

  @Test("Reversed text has the background's colour, on a rectangle of the text's")
  func reversed() {
    let svg = picture(of: "\u{1B}[7m x\u{1B}[m")
    #expect(svg.contains("fill=\"#dcdcdc\" d=\"M0 0h18v18h-18z\""))
    #expect(svg.contains("<tspan x=\"9\" fill=\"#141414\">x</tspan>"))
  }

  @Test("Blocks side by side are one rectangle and no text, so that there are no gaps")
  func blocks() {
    let svg = picture(of: "██▌\n▀▀")
    #expect(svg.contains("d=\"M0 0h22.5v18h-22.5zM0 18h18v9h-18z\""))
    #expect(!svg.contains("<text"))
    #expect(picture(of: "┌─").contains("d=\"M4 9h14v1h-14zM4 9h1v9h-1z\""))
  }

  @Test("Every block element but the shades is drawn, and within its cell")
  func shapes() {
    let all = (0x2580...0x259F).compactMap(Unicode.Scalar.init)
    let letters = all.filter { CellShape.rectangles(of: $0) == nil }
    #expect(letters == ["░", "▒", "▓"])
    for rectangle in all.compactMap(CellShape.rectangles).joined() {
      #expect(0 <= rectangle.left && rectangle.left < rectangle.right)
      #expect(rectangle.right <= CellShape.width)
      #expect(0 <= rectangle.top && rectangle.top < rectangle.bottom)
      #expect(rectangle.bottom <= CellShape.height)
    }
  }

  @Test("The cursor is a bar before its cell")
  func cursor() {
    let svg = ScreenPicture(
      title: "", screen: CapturedScreen("ab"), columns: 10, rows: 2, colors: .dark,
      cursor: ScreenCursor(column: 2, row: 1)
    ).svg
    #expect(svg.contains("d=\"M18 18h2v18h-2z\""))
  }

  // MARK: When

  @Test("The sample is played until the moment, as if the moment were soon")
  func moment() throws {
    let moment = SampleMoment(hour: 13, minute: 34)
    let script = """
      {"id":"a","at":"2016-06-14T11:34:00Z","command":1}
      {"id":"b","at":"2016-06-14T11:34:30Z","command":2}
      {"id":"c","at":"2016-06-14T11:34:31Z","command":3}
      """
    // Half a minute past midnight, 1 January 2027, UTC.
    let end = 1_798_761_630
    #expect(
      try moment.commands(of: script, endingAt: end) == [
        #"{"id":"a","at":"2027-01-01T00:00:00Z","command":1}"#,
        #"{"id":"b","at":"2027-01-01T00:00:30Z","command":2}"#,
      ])
    #expect(moment.timeZone(endingAt: end) == "ROOM+10:26")
    #expect(moment.timeZone(endingAt: end + 12 * 3600) == "ROOM-1:34")
    #expect(throws: (any Error).self) { try moment.commands(of: "{}", endingAt: end) }
  }

  @Test("Every picture is in its folder, small, and shown on its page")
  func page() throws {
    let docs = "\(try SampleWorkshop.folder())/../../docs"
    let page = String(decoding: try File.read("\(docs)/pictures.md"), as: UTF8.self)
    for picture in Picture.all {
      #expect(page.contains("(pictures/\(picture.name).svg)"), "\(picture.name)")
      #expect(
        (1...60_000).contains(File.size("\(docs)/pictures/\(picture.name).svg")),
        "\(picture.name)")
    }
  }
}

import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("A line of words")
struct CommentLineTests {
  @Test(
    "What the desk saves of a line is what is read of it without a desk",
    arguments: [
      "Det tar stopp", "  ? Vem ringer man @b ", "B3-07 Det tar stopp",
      "b4-12: \"Ingen svarar\" @pg",
      "B3-07 @n ! Ett nummer", "@b B3-07 står det på lappen", "B3-21 Löst papper", "+46 är numret",
      "\"Nej\", sa hon", "B12-vitamin behövs", "Skriv till karin@b", "B3-07 B3-08 står bredvid",
    ])
  func desk(line: String) throws {
    let session = try DeskPaperTests.session()
    var desk = DeskDriver(session, table: 1)
    desk.type(line + "\n")
    let saved = try #require(desk.comments.first)
    let read = CommentLine(line, signs: .init(of: session.state, in: .swedish))
      .comment(of: session.state, at: TableID(number: 1), in: session.currentRun)
    #expect(read.text == saved.text.text)
    #expect(read.kind == saved.kind)
    #expect(read.table == saved.table)
    #expect(read.run == saved.run)
    #expect(read.slip == saved.slip)
    #expect(read.perspectives == saved.perspectives)
    #expect(read.speaksForGroup == saved.speaksForGroup)
  }

  @Test("Signs that are not asked for belong to the words")
  func literal() {
    let line = "B3-07 ! Ett nummer @b"
    #expect(CommentLine(literally: line).text == line)
    #expect(CommentLine(line, signs: .kinds).text == line)
    #expect(CommentLine("! Ett nummer @b", signs: .kinds).text == "Ett nummer @b")
    let session = SessionState()
    let read = CommentLine(line, signs: .init(of: session, in: .swedish))
    #expect(read.slip == nil && read.text == line)
  }

  @Test("A hope is a hope from a slip of the opening too, and a sign alone has no words")
  func plain() throws {
    let session = try DeskPaperTests.session().state
    let signs = CommentLine.Signs(of: session, in: .swedish)
    let hope = CommentLine("Att bli hörd", signs: signs)
      .comment(of: session, at: nil, in: session.openingRun)
    #expect(hope.kind == .hope)
    for line in ["!", "B3-07", "B3-07 ?", "@b", "B3-07: @g", "  "] {
      #expect(CommentLine(line, signs: signs).text.isEmpty, "\(line)")
    }
  }
}

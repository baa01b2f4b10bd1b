import Language
import SessionEngine
import Testing

@testable import WorkshopScreens

@Suite("Numbers of slips and letters of perspectives in a line")
struct SlipMarkTests {
  @Test(
    "A number is read in either case, with or without zeros and a sign after it",
    arguments: [
      ("B3-07 Det tar stopp", "Det tar stopp"), ("b3-7 Det tar stopp", "Det tar stopp"),
      ("B3-07: Det tar stopp", "Det tar stopp"), ("B3-07. Det tar stopp", "Det tar stopp"),
      ("  B3-007\u{A0}  Det  tar ", "Det  tar"), ("B3-07", ""), ("B3-07:", ""), ("b3-7 ", ""),
      ("B3-07 \" Det tar stopp", "\" Det tar stopp"), ("B3-07 👩‍👩‍👧", "👩‍👩‍👧"),
    ])
  func reads(line: String, rest: String) throws {
    let mark = try #require(SlipMark(line))
    #expect(mark.slip.description == "B3-07")
    #expect(mark.rest == rest)
  }

  @Test(
    "Anything else is text",
    arguments: [
      "", " ", "B", "B3", "B3-", "B3- 07", "B-07", "B0-1", "B3-0", "B3-00 text", "B3-07text",
      "B3-07, text", "B3–07 text", "3-07 text", "C3-07 text", "B101-1 text", "B3-10000 text",
      "B3--7 text", "B3-7-1 text", "B٣-٠٧ text", "B3-07👍 text", "👍 B3-07 text",
      "B99999999999999999999-1 x", "B3-00000000000000000007 x", "B12-vitamin behövs",
      "\u{301}B3-07 x", "B\u{301}3-07 x",
    ])
  func text(line: String) { #expect(SlipMark(line) == nil) }

  @Test("A number before ten thousand characters is read, and none is looked for in them")
  func long() throws {
    let words = String(repeating: "ord ", count: 2500)
    #expect(try #require(SlipMark("B3-07 " + words)).rest.count == 9999)
    #expect(SlipMark(String(repeating: "B3-07", count: 2000)) == nil)
    #expect(SlipMark(String(repeating: " ", count: 10_000) + "B3-07 x")?.rest == "x")
  }

  private let letters = PerspectiveLetters(asked: [.user, .relative, .staff], in: .swedish)

  @Test(
    "Letters after @ are taken at the start and the end of a line, as a whole word",
    arguments: [
      ("Det tar stopp @b", "Det tar stopp", [Perspective.user], false),
      ("@b Det tar stopp", "Det tar stopp", [.user], false),
      ("Det tar stopp @NB", "Det tar stopp", [.user, .relative], false),
      ("Det tar stopp @g", "Det tar stopp", [], true),
      ("Det tar stopp @bg", "Det tar stopp", [.user], true),
      ("@g Det tar stopp @p ", "Det tar stopp", [.staff], true),
      ("\"Det tar stopp\" @b", "\"Det tar stopp\"", [.user], false),
      ("@bnpg", "", [.user, .relative, .staff], true),
    ])
  func perspectives(
    line: String, rest: String, perspectives: [Perspective], speaksForGroup: Bool
  ) {
    let marks = PerspectiveMarks(line, letters)
    #expect(marks.rest == rest)
    #expect(marks.perspectives == perspectives)
    #expect(marks.speaksForGroup == speaksForGroup)
  }

  @Test(
    "What is no such word is text",
    arguments: [
      "Skriv till karin@b", "Skriv till anna@example.org", "Möt mig @ b", "Det @b tar stopp",
      "Det tar stopp @", "Det tar stopp @bb", "Det tar stopp @brukare", "Det tar stopp @x",
      "Det tar stopp @b.", "@b@n", "Det tar stopp @gg", "Det tar stopp @b\u{301}", "@👍",
      "Det tar stopp (@b)",
    ])
  func noPerspective(line: String) {
    let marks = PerspectiveMarks(line, letters)
    #expect(marks.rest == line)
    #expect(marks.perspectives.isEmpty && !marks.speaksForGroup)
  }

  @Test("Where the plan asks for no perspectives every line is text")
  func notAsked() {
    let none = PerspectiveLetters(asked: [], in: .swedish)
    #expect(PerspectiveMarks("Det tar stopp @g", none).rest == "Det tar stopp @g")
    #expect(!PerspectiveMarks("Det tar stopp @g", none).speaksForGroup)
  }

  @Test("A perspective named at both ends counts once")
  func bothEnds() {
    let marks = PerspectiveMarks("@b Det tar stopp @bg", letters)
    #expect(marks.rest == "Det tar stopp")
    #expect(marks.perspectives == [.user] && marks.speaksForGroup)
  }
}

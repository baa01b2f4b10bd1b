import Testing

@testable import Benchmarks

@Suite("Many desks at once")
struct LoadTests {
  @Test("What two desks type at the same time is all in the log, in order, and on the stage")
  func nothingIsLost() throws {
    var benchmark = try LoadBenchmark(
      desks: 2, rate: 20, seconds: 3, size: LargeWorkshop.Size(comments: 20),
      in: ScratchFolder())
    let measured = try benchmark.run()
    #expect(measured.comments >= 2)
    #expect(measured.faults == [])
    #expect(measured.enterToStage.count == measured.comments)
  }

  @Test("A sentence is typed in keys that make the same sentence, marks after their letters")
  func keys() {
    #expect(Typist.keys(of: "e\u{301}n 👩‍👧.") == ["e", "\u{301}", "n", " ", "👩‍👧", "."])
    var sentences = SentenceGenerator(seed: 7)
    for _ in 0..<200 {
      let sentence = sentences.sentence()
      #expect((40...90).contains(sentence.count))
      #expect(Array(Typist.keys(of: sentence).joined().utf8) == Array(sentence.utf8))
    }
  }
}

@Suite("A terminal's screen, from what is written to it")
struct TerminalGridTests {
  private func rows(_ pieces: [String], columns: Int = 8, rows: Int = 2) -> [String] {
    var grid = TerminalGrid(columns: columns, rows: rows)
    for piece in pieces { grid.take(piece.utf8) }
    return grid.lines
  }

  @Test("Text stands where the cursor was, in colour or not, and wide signs take two columns")
  func text() {
    #expect(rows(["\u{1B}[2;3H\u{1B}[1;31måä\u{1B}(B\u{1B}[m🙂x"]) == ["        ", "  åä🙂 x "])
    #expect(rows(["ab\rc\n", "d"]) == ["cb      ", " d      "])
    #expect(rows(["e\u{301}n"]) == ["en      ", "        "])
  }

  @Test("A sequence or a letter that comes in two pieces is one")
  func pieces() {
    var grid = TerminalGrid(columns: 4, rows: 1)
    for byte in "\u{1B}[1;2Hö\u{1B}]0;title\u{7}!".utf8 { grid.take([byte]) }
    #expect(grid.lines == [" ö! "])
  }

  @Test("What is erased, repeated, put in and taken out is seen")
  func changes() {
    #expect(rows(["abcdefgh\u{1B}[1;3H\u{1B}[2X"]).first == "ab  efgh")
    #expect(rows(["abcdefgh\u{1B}[1;3H\u{1B}[K"]).first == "ab      ")
    #expect(rows(["abcdefgh\u{1B}[1;3H\u{1B}[1K"]).first == "   defgh")
    #expect(rows(["abcdefgh\u{1B}[1;3H\u{1B}[2P"]).first == "abefgh  ")
    #expect(rows(["abcdefgh\u{1B}[1;3H\u{1B}[2@"]).first == "ab  cdef")
    #expect(rows(["-\u{1B}[3b"]).first == "----    ")
    #expect(rows(["a\u{1B}[2;1Hb\u{1B}[1;1H\u{1B}[M"]) == ["b       ", "        "])
    #expect(rows(["a\u{1B}[2;1Hb\u{1B}[1;1H\u{1B}[J"]) == ["        ", "        "])
  }

  @Test("Places outside of the screen are its edges")
  func edges() {
    #expect(rows(["\u{1B}[99;99Hz\u{1B}[99Aq\u{1B}[99D\u{1B}[99B!"]) == ["       q", "!      z"])
  }
}

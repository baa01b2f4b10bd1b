import SessionEngine
import Testing

@testable import SessionFormat

@Suite("Files of rows")
struct CSVReaderTests {
  private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

  private func error<Rows>(
    _ read: (ArraySlice<UInt8>) throws(CSVError) -> Rows, _ text: String
  ) -> CSVError? {
    do {
      _ = try read(bytes(text))
      return nil
    } catch { return error }
  }

  @Test("Names read with their numbers; a number that is none is told by its line")
  func names() throws {
    #expect(
      try CSVReader.names(bytes("Name;number\n Anna Ek ;3\n\n\"Ek; Bo\";12\n"))
        == [
          NameRow(line: 2, number: 3, name: "Anna Ek"), .init(line: 4, number: 12, name: "Ek; Bo"),
        ])
    #expect(
      error(CSVReader.names, "number,name\n0,Anna\n")
        == CSVError(.outOfRange("0", least: 1), line: 2, column: .number))
    #expect(
      error(CSVReader.names, "number,name\n1,\n")
        == CSVError(.missingValue, line: 2, column: .name))
  }

  @Test("Comments read with commas or semicolons, with or without byte order mark, CRLF or LF")
  func dialects() throws {
    let expected = [
      CommentRow(
        line: 2, table: 3, round: 1, text: "Man blir \"bollad\", säger hon\nigen",
        kind: .quotation, theme: "Bemötande"),
      CommentRow(line: 4, table: nil, round: nil, text: "Att bli hörd", kind: .hope, theme: nil),
      CommentRow(line: 6, table: 1, round: 2, text: "5\" skärm", kind: .statement, theme: nil),
    ]
    let file = """
      Table, ROUND ,text,kind,theme
      3,1,"Man blir ""bollad"", säger hon
      igen",Citat, Bemötande\u{20}
      ,,Att bli hörd,,

      1,2,5" skärm,,
      ,,,,
      """
    #expect(try CSVReader.comments(bytes(file)) == expected)
    let windows = file.replacing("\n", with: "\r\n").replacing(",", with: ";")
      .replacing("bollad\"\";", with: "bollad\"\",")
    #expect(try CSVReader.comments(bytes("\u{FEFF}" + windows)) == expected)
  }

  @Test("Kinds may be called as people call them")
  func kinds() throws {
    let file = "theme,kind,text\nA,Underrubrik,x\nA,PUNKT,y\nA,,z\nA,kompletterande,ö"
    #expect(
      try CSVReader.notes(bytes(file)).map(\.kind)
        == [.subheading, .bullet, .paragraph, .supplementary])
    let comments = "text,kind,table,round\nx,forhåbning,1,1\ny,ide\u{301},1,1\nz,spørgsmål,1,1"
    #expect(try CSVReader.comments(bytes(comments)).map(\.kind) == [.hope, .idea, .question])
    #expect(
      error(CSVReader.notes, "theme,kind,text\nA,dikt,x")
        == CSVError(
          .unknownKind("dikt", known: NoteKind.allCases.map(\.rawValue)), line: 2, column: .kind))
  }

  @Test("A comment may stand on a numbered slip, from which its table and round follow")
  func slips() throws {
    let slip = try #require(SlipNumber(table: TableID(number: 3), number: 7))
    #expect(
      try CSVReader.comments(bytes("slip,table,round,text\n b3-7,,,Ett\nB3-07,3,1,Två\n,,,Tre"))
        == [
          CommentRow(
            line: 2, table: nil, round: nil, text: "Ett", kind: .statement, theme: nil, slip: slip),
          CommentRow(
            line: 3, table: 3, round: 1, text: "Två", kind: .statement, theme: nil, slip: slip),
          CommentRow(line: 4, table: nil, round: nil, text: "Tre", kind: .hope, theme: nil),
        ])
    for text in ["B0-1", "B3", "3-07", "B101-1", "B3-10000", "B3-07-1", "å"] {
      #expect(
        error(CSVReader.comments, "table,round,text,slip\n1,1,a,\n1,1,b,\(text)")
          == CSVError(.notASlip(text), line: 3, column: .slip))
    }
  }

  @Test("A ballot without a theme is an empty one, but its dots must lie somewhere")
  func ballots() throws {
    #expect(
      try CSVReader.ballots(bytes("ballot,theme,dots\nB7,,0\nB8,T,2"))
        == [
          DotRow(line: 2, ballot: "B7", theme: nil, dots: 0),
          DotRow(line: 3, ballot: "B8", theme: "T", dots: 2),
        ])
    #expect(
      error(CSVReader.ballots, "ballot,theme,dots\nB7,,1")
        == CSVError(.missingValue, line: 2, column: .theme))
    #expect(
      error(CSVReader.ballots, "ballot,theme,dots\n,T,1")
        == CSVError(.missingValue, line: 2, column: .ballot))
  }

  @Test("Counts may name a table")
  func tallies() throws {
    #expect(
      try CSVReader.tallies(bytes("theme;dots;table\nT;36;\nU;0;4\n"))
        == [
          DotRow(line: 2, theme: "T", dots: 36),
          DotRow(line: 3, theme: "U", dots: 0, table: 4),
        ])
  }

  @Test(
    "A number that is none, or too small or large, is named with its line and column",
    arguments: [
      ("9223372036854775808", CSVError.Problem.outOfRange("9223372036854775808", least: 0)),
      ("-1", .outOfRange("-1", least: 0)), ("1.5", .notANumber("1.5")), ("+1", .notANumber("+1")),
      ("fem", .notANumber("fem")), ("٣", .notANumber("٣")), ("-", .notANumber("-")),
      ("", .missingValue),
    ])
  func numbers(text: String, problem: CSVError.Problem) {
    #expect(
      error(CSVReader.tallies, "theme,dots\nT,1\nU,\(text)")
        == CSVError(problem, line: 3, column: .dots))
  }

  @Test("A header that does not fit is named")
  func headers() {
    #expect(error(CSVReader.tallies, "") == CSVError(.noHeader, line: 1))
    #expect(error(CSVReader.tallies, "theme\nT") == CSVError(.missingColumn(.dots), line: 1))
    #expect(
      error(CSVReader.tallies, "theme,dost\nT,1")
        == CSVError(.unknownColumn("dost", nearest: .dots), line: 1))
    #expect(
      error(CSVReader.tallies, "\ntheme,dots, Theme\n")
        == CSVError(.duplicateColumn(.theme), line: 2, column: .theme))
    #expect(
      error(CSVReader.tallies, "theme,dots,ballot\n")
        == CSVError(.unknownColumn("ballot", nearest: nil), line: 1))
  }

  @Test("A row with too many fields or broken quotes is named with its line")
  func rows() {
    #expect(
      error(CSVReader.tallies, "theme,dots\nA, B,3")
        == CSVError(.fieldCount(found: 3, expected: 2), line: 2))
    #expect(
      error(CSVReader.tallies, "theme,dots\nA,1\n\"B,3\nC,4")
        == CSVError(.unclosedQuote, line: 3))
    #expect(
      error(CSVReader.tallies, "theme,dots\n\"A\"x,1") == CSVError(.textAfterQuote, line: 2))
  }

  @Test("Other encodings than UTF-8 are refused with their line")
  func encodings() {
    let windows1252: [UInt8] = Array("theme,dots\nT,1\nM".utf8) + [0xF6] + Array("te,2".utf8)
    #expect(throws: CSVError(.notUTF8(byte: 0xF6), line: 3)) {
      try CSVReader.tallies(windows1252[...])
    }
    #expect(throws: CSVError(.utf16, line: 1)) {
      try CSVReader.tallies([0xFF, 0xFE, 0x74, 0x00][...])
    }
    #expect(throws: CSVError(.nul, line: 2)) {
      try CSVReader.tallies(bytes("theme,dots\nT\0,1"))
    }
  }

  @Test("Controls in a text are kept; what draws it makes them harmless")
  func controls() throws {
    let rows = try CSVReader.comments(bytes("table,round,text\n1,1,a\u{1B}[2Jb\r"))
    #expect(rows.map(\.text) == ["a\u{1B}[2Jb\r"])
  }

  @Test("A file larger than 64 MB is refused before it is read")
  func size() {
    let file = [UInt8](repeating: 0x20, count: CSVParser.greatestLength + 1)
    #expect(throws: CSVError(.tooLarge(limit: 67_108_864), line: 1)) {
      try CSVReader.tallies(file[...])
    }
  }

  @Test("A small file of very many rows is refused before it fills the memory")
  func tooManyRows() {
    var file = bytes("theme,dots\n")
    for _ in 0...CSVTable.greatestRows { file += Array("a,1\n".utf8) }
    #expect(throws: CSVError(.tooManyRows(limit: 200_000), line: 200_002)) {
      try CSVReader.tallies(file)
    }
  }

  @Test("Every beginning of a file and every changed byte is read or refused, never a crash")
  func hostileBytes() {
    var generator = SeededGenerator(seed: 10)
    let file = Array(
      "table,round,text,kind,theme,slip\n1,1,\"å\"\"\n\",citat,T,B1-02\r\n;;\n,,x,,,b3-7\n".utf8)
    for end in file.indices { _ = try? CSVReader.comments(file[..<end]) }
    for _ in 0..<5_000 {
      var file = file
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        file[Int.random(in: file.indices, using: &generator)] =
          UInt8.random(in: 0...255, using: &generator)
      }
      _ = try? CSVReader.comments(file[...])
      _ = try? CSVReader.ballots(file[...])
    }
  }
}

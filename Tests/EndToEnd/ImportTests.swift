import Testing

@Suite("verkstad import")
struct ImportTests {
  private static let comments = """
    table;round;text;kind;theme
    ;;Att bli hörd;hope;
    1;1;"Samma människa hela vägen; inte tio";;Bemötande
    2;2;Vem ringer jag?;question;Tillgänglighet
    """

  @Test("Comments come in with their themes, and the same file again changes nothing")
  func comments() throws {
    let workshop = try Workshop()
    try workshop.folder.write("slips.csv", [0xEF, 0xBB, 0xBF] + Array(Self.comments.utf8))
    let run = try workshop.run("import", "comments", "day.jsonl", "--csv", "slips.csv")
    #expect(run.status == 0)
    #expect(run.output == "3 inlägg lästes in och 2 teman lades till.\n")
    let before = try workshop.log
    let again = try workshop.run("import", "comments", "day.jsonl", "--csv", "slips.csv")
    #expect(again.status == 0)
    #expect(again.output == "Filen är redan inläst. Inget ändrades.\n")
    #expect(try workshop.log == before)
  }

  @Test("A program is told what was added, and that a file had been read in before")
  func json() throws {
    let workshop = try Workshop()
    try workshop.folder.write("slips.csv", Self.comments)
    let arguments = ["import", "comments", "day.jsonl", "--csv", "slips.csv", "--json"]
    let first = try CommandRun(arguments, in: workshop.folder).output
    #expect(first.contains(#""repeated":false,"comments":3,"themes":2,"notes":0,"ballots":0"#))
    let second = try CommandRun(arguments, in: workshop.folder).output
    #expect(second.contains(#""repeated":true,"comments":3,"themes":2"#))
  }

  @Test("Notes of the deepening come in under their themes, in order")
  func notes() throws {
    let workshop = try Workshop()
    try workshop.folder.write(
      "notes.csv",
      """
      theme,kind,text
      Bemötande,subheading,I dörren:
      Bemötande,bullet,Ett leende
      Bemötande,quotation,Vi ses igen
      """)
    let run = try workshop.run("import", "notes", "day.jsonl", "--csv", "notes.csv")
    #expect(run.output == "3 anteckningar lästes in och 1 tema lades till.\n")
    let document = try workshop.run("export", "day.jsonl", "--to", "markdown").output
    let places = ["I dörren", "Ett leende", "Vi ses igen"].compactMap {
      document.firstRange(of: $0)?.lowerBound
    }
    #expect(places.count == 3)
    #expect(places == places.sorted())
  }

  @Test(
    "A bad row is named with line and column, and the log is byte for byte as it was",
    arguments: [
      ("comments", "table,round,text\n1,1,ok\n9,1,borta\n", "rad 3", "table"),
      ("comments", "table,round,text\n1,1,ok\n1,7,borta\n", "rad 3", "round"),
      ("comments", "table,round,text\nett,1,borta\n", "rad 2", "table"),
      ("comments", "table,round,text,kind\n1,1,hej,sång\n", "rad 2", "kind"),
      ("comments", "table,round\n1,1\n", "rad 1", "text"),
      ("comments", "table,round,text,tema\n1,1,a,b\n", "rad 1", "tema"),
      ("comments", "table,round,text\n1,1,\n", "rad 2", "text"),
      ("comments", "table,round,text\n1,1,\"öppet\n", "rad 2", "citattecken"),
      ("comments", "table,round,text\n1,1,a,b\n", "rad 2", "fält"),
      ("comments", "", "rad 1", "kolumnernas"),
      ("notes", "theme,kind,text\n,bullet,a\n", "rad 2", "theme"),
      ("ballots", "ballot,theme,dots\nB1,Bemötande,3\nB1,Vård,3\n", "rad 3", "5"),
      ("ballots", "ballot,theme,dots\nB1,Okänt,3\n", "rad 2", "Okänt"),
      ("ballots", "ballot,theme,dots\nB1,Vård,2\nB1,Vård,1\n", "rad 3", "Tema B"),
      ("ballots", "ballot,theme,dots\nB1,Vård,-1\n", "rad 2", "dots"),
      ("tallies", "theme,dots\nVård,två\n", "rad 2", "dots"),
      ("tallies", "theme,dots\nVård,3\nVård,4\n", "rad 3", "räknat"),
      ("tallies", "theme,dots,table\nVård,3,8\n", "rad 2", "table"),
    ])
  func badRow(kind: String, rows: String, place: String, named: String) throws {
    let workshop = try Workshop()
    try workshop.apply(
      #"{"createTheme":{"title":"Bemötande"}}"#, #"{"createTheme":{"title":"Vård"}}"#)
    try workshop.folder.write("rows.csv", rows)
    let before = try workshop.log
    let run = try workshop.run("import", kind, "day.jsonl", "--csv", "rows.csv")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("fel: rows.csv"), "\(run.errors)")
    #expect(run.errors.contains(place), "\(run.errors)")
    #expect(run.errors.contains(named), "\(run.errors)")
    #expect(try workshop.log == before)
  }

  @Test("A ballot over the cap is refused with its line")
  func overCap() throws {
    let workshop = try Workshop()
    try workshop.apply(
      #"{"createTheme":{"title":"Vård"}}"#,
      #"{"proposeVote":{"rule":{"dotsPerVoter":5,"capPerTheme":2}}}"#,
      #"{"openVote":{"vote":"v1"}}"#)
    try workshop.folder.write("b.csv", "ballot,theme,dots\nB1,vård,2\nB2,Vård,3\n")
    let before = try workshop.log
    let run = try workshop.run("import", "ballots", "day.jsonl", "--csv", "b.csv")
    #expect(run.status == 1)
    #expect(run.errors.contains("rad 3"), "\(run.errors)")
    #expect(run.errors.contains("2"), "\(run.errors)")
    #expect(try workshop.log == before)
  }

  @Test("Where the vote is closed, dots are refused")
  func votingNotOpen() throws {
    let workshop = try Workshop()
    try workshop.apply(
      #"{"createTheme":{"title":"Vård"}}"#, #"{"proposeVote":{}}"#,
      #"{"openVote":{"vote":"v1"}}"#, #"{"closeVote":{"vote":"v1"}}"#)
    try workshop.folder.write("t.csv", "theme,dots\nVård,3\n")
    let before = try workshop.log
    let run = try workshop.run("import", "tallies", "day.jsonl", "--csv", "t.csv", "--json")
    #expect(run.status == 1)
    #expect(run.output.contains(#""refusal":"votePhase""#))
    #expect(run.errors.hasPrefix("fel: t.csv: "), "\(run.errors)")
    #expect(try workshop.log == before)
  }

  @Test("Windows-1252 and other bytes that are not UTF-8 are refused with what to do")
  func windows1252() throws {
    let workshop = try Workshop()
    let before = try workshop.log
    for bytes in [Array("K".utf8) + [0xE4, 0x72], [0xFF, 0xFE, 0x41, 0x00], [0xC0, 0xAF]] {
      try workshop.folder.write(
        "w.csv", Array("table,round,text\n1,1,".utf8) + bytes + Array("\n".utf8))
      let run = try workshop.run("import", "comments", "day.jsonl", "--csv", "w.csv")
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("fel: w.csv, rad 2 är inte UTF-8."), "\(run.errors)")
    }
    #expect(try workshop.log == before)
  }

  @Test("A comment of 1 MB is refused with its line, and nothing of the file comes in")
  func hugeComment() throws {
    let workshop = try Workshop()
    let before = try workshop.log
    let text = String(repeating: "ö", count: 500_000)
    try workshop.folder.write("h.csv", "table,round,text\n1,1,hej\n1,1,\(text)\n")
    let run = try workshop.run("import", "comments", "day.jsonl", "--csv", "h.csv")
    #expect(run.status == 1)
    #expect(run.errors.contains("rad 3"), "\(run.errors)")
    #expect(try workshop.log == before)
  }

  @Test("Files that are not there, folders and unreadable options are told apart")
  func files() throws {
    let workshop = try Workshop()
    let missing = try workshop.run("import", "comments", "day.jsonl", "--csv", "nowhere.csv")
    #expect(missing.status == 1)
    #expect(missing.errors.hasPrefix("fel: nowhere.csv finns inte."), "\(missing.errors)")
    let folder = try workshop.run("import", "comments", "day.jsonl", "--csv", "/tmp")
    #expect(folder.status == 1)
    #expect(folder.errors.hasPrefix("fel: /tmp är en mapp."), "\(folder.errors)")
    #expect(try workshop.run("import", "comments", "day.jsonl").status == 2)
    #expect(
      try workshop.run(
        "import", "comments", "day.jsonl", "--csv", "c.csv", "--create-themes"
      ).status == 2)
  }
}

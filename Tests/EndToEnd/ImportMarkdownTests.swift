import Testing

@Suite("verkstad import with Markdown and a preview")
struct ImportMarkdownTests {
  private static let list = """
    # Anteckningar

    ## Bord 3, samtal 1
    - Bussen går för sällan
    - ? Vem ringer man
    ## Bord 4, samtal 2
    ### Tema: Tillgänglighet
    - Hissen är trasig
    - hissen är trasig!
    - Skylten utanför huset syns inte alls från gatan
    """

  private func workshop() throws -> Workshop {
    let workshop = try Workshop(options: ["--tables", "5"])
    try workshop.apply(
      #"{"addComment":{"text":"Bussen går för sällan.","table":2}}"#,
      #"{"addComment":{"text":"Skylten utanför huset syns inte från gatan","table":2}}"#)
    try workshop.folder.write("list.md", Self.list)
    return workshop
  }

  @Test(
    "A preview tells how much comes where, which themes are new and what looks alike; nothing is written"
  )
  func preview() throws {
    let workshop = try workshop()
    let before = try workshop.log
    let run = try workshop.run(
      "import", "comments", "day.jsonl", "--markdown", "list.md", "--preview")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output == """
        list.md: 5 inlägg skulle läsas in och 1 tema läggas till.

          bord 3, samtalspass 1  2
          bord 4, samtalspass 2  3

          tema ”Tillgänglighet” (nytt)  3

        2 dubbletter, lika så när som på skiftläge, mellanslag och skiljetecken:
          rad 4: ”Bussen går för sällan”
            = inlägg 1, bord 2: ”Bussen går för sällan.”
          rad 9: ”hissen är trasig!”
            = rad 8: ”Hissen är trasig”

        1 nästan lika:
          rad 10: ”Skylten utanför huset syns inte alls från gatan”
            ≈ inlägg 2, bord 2 (85 %): ”Skylten utanför huset syns inte från gatan”

        Det här är en förhandsvisning. Inget är ändrat.

        """)
    #expect(try workshop.log == before)
    #expect(workshop.folder.names == ["day.jsonl", "list.md"])
  }

  @Test("A program is shown the same as JSON")
  func previewAsJSON() throws {
    let workshop = try workshop()
    let output = try workshop.run(
      "import", "comments", "day.jsonl", "--markdown", "list.md", "--preview", "--json"
    ).output
    for part in [
      #""preview":true"#, #""comments":5"#, #"{"table":3,"run":"s2.1","count":2}"#,
      #"{"title":"Tillgänglighet","new":true,"count":3}"#, #""like":"c1""#, #""likeLine":8"#,
      #""same":false,"percent":85"#, #""unreadLines":[]"#,
    ] {
      #expect(output.contains(part), "\(part) in \(output)")
    }
  }

  @Test("Without a preview the file comes in whole, and how much looked alike is told after")
  func plain() throws {
    let workshop = try workshop()
    let arguments = ["import", "comments", "day.jsonl", "--markdown", "list.md"]
    let run = try CommandRun(arguments, in: workshop.folder)
    #expect(
      run.output == """
        5 inlägg lästes in och 1 tema lades till.
        Jämfört med det som redan fanns, och inom filen: 2 dubbletter och 1 nästan lik. Med --preview visas de innan något läses in.

        """)
    let before = try workshop.log
    let again = try CommandRun(arguments, in: workshop.folder)
    #expect(again.output == "Filen är redan inläst. Inget ändrades.\n")
    #expect(try workshop.log == before)
    let preview = try CommandRun(arguments + ["--preview"], in: workshop.folder)
    #expect(
      preview.output.hasPrefix("list.md: Filen är redan inläst, så inget skulle läggas till.\n"))
  }

  @Test("Duplicates are left out on request, also when nothing else is left")
  func skipping() throws {
    let workshop = try workshop()
    let run = try workshop.run(
      "import", "comments", "day.jsonl", "--markdown", "list.md", "--skip-duplicates")
    #expect(run.output.hasPrefix("3 inlägg lästes in och 1 tema lades till.\n2 dubbletter"))
    try workshop.folder.write("other.csv", "table,round,text\n1,1,HISSEN ÄR TRASIG\n")
    let before = try workshop.log
    let none = try workshop.run(
      "import", "comments", "day.jsonl", "--csv", "other.csv", "--skip-duplicates")
    #expect(none.status == 0)
    #expect(none.output == "0 inlägg lästes in.\n1 dubblett utelämnas.\n")
    #expect(try workshop.log == before)
  }

  @Test("Table and round from options make the same list another one, in CSV too")
  func defaults() throws {
    let workshop = try workshop()
    try workshop.folder.write("plain.md", "- Ett\n- Två\n")
    for table in ["1", "2"] {
      let run = try workshop.run(
        "import", "comments", "day.jsonl", "--markdown", "plain.md", "--table", table, "--round",
        "2")
      #expect(run.output.hasPrefix("2 inlägg lästes in."), "\(run.output)")
    }
    try workshop.folder.write("plain.csv", "text,kind\nTre,\nFyra,idé\n")
    let csv = try workshop.run(
      "import", "comments", "day.jsonl", "--csv", "plain.csv", "--table", "5", "--round", "1",
      "--preview")
    #expect(csv.output.contains("bord 5, samtalspass 1  2"), "\(csv.output)")
  }

  @Test("What cannot be read in is told with its line, and in the preview too")
  func refused() throws {
    let workshop = try workshop()
    let before = try workshop.log
    for (text, told) in [
      ("## Bord 9\n- Hej\n", "rad 2"), ("## Bord 1, samtal 8\n\n- Hej\n", "rad 3"),
      ("Bara text\n", "Börja varje inlägg med -"), ("- a\n- b\0\n", "rad 2"),
    ] {
      try workshop.folder.write("bad.md", text)
      for options in [["--preview"], []] {
        let run = try CommandRun(
          ["import", "comments", "day.jsonl", "--markdown", "bad.md"] + options,
          in: workshop.folder)
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("bad.md") && run.errors.contains(told), "\(run.errors)")
      }
    }
    for options in [[], ["--csv", "a.csv", "--markdown", "list.md"]] {
      let run = try CommandRun(
        ["import", "comments", "day.jsonl"] + options, in: workshop.folder)
      #expect(run.status == 2)
    }
    #expect(try workshop.log == before)
  }

  @Test(
    "What was exported can be read back: every comment with its words, kind, place and theme",
    arguments: ["sv", "da", "en", "nb", "fi"])
  func readBack(language: String) throws {
    let workshop = try Workshop(options: ["--tables", "5"])
    let rows = """
      table,round,text,kind,theme
      ,,Att bli hörd,hope,
      ,,Jag hoppas,quotation,
      1,1,Första *stjärnan* & mer,statement,Tid
      1,1,Samma ord,statement,Tid
      1,1,Samma ord,statement,Tid
      2,1,- börjar med streck,idea,Tid
      3,2,"Två rader
      varav en till",question,"Rum, ljus och luft"
      4,2,Sagt ordagrant,quotation,
      5,2,1. Inget tema,supplementary,

      """
    try workshop.folder.write("rows.csv", rows)
    #expect(try workshop.run("import", "comments", "day.jsonl", "--csv", "rows.csv").status == 0)
    try workshop.apply(
      #"{"placeComment":{"comment":"c3","theme":"t2","keepingOthers":true}}"#,
      #"{"addNote":{"theme":"t1","kind":"subheading","text":"I dörren:"}}"#,
      #"{"addNote":{"theme":"t1","kind":"bullet","text":"Ett leende"}}"#)
    let document = try workshop.run(
      "export", "day.jsonl", "--to", "markdown", "--language", language
    ).output
    try workshop.folder.write("day.md", document)
    let name = "again.jsonl"
    #expect(try workshop.run("new", name, "--tables", "5", "--language", "sv").status == 0)
    let comments = try workshop.run("import", "comments", name, "--markdown", "day.md")
    #expect(comments.output.hasPrefix("9 inlägg lästes in och 2 teman"), "\(comments.output)")
    let notes = try workshop.run("import", "notes", name, "--markdown", "day.md")
    #expect(notes.output == "2 anteckningar lästes in.\n", "\(notes.output)")
    // A comment under two themes comes back under the first of them.
    try workshop.apply(#"{"unplaceComment":{"comment":"c3","theme":"t2"}}"#)
    func lines(_ file: String) throws -> [Substring] {
      try workshop.run("export", file, "--to", "markdown").output.split(separator: "\n")
        .filter { $0.hasPrefix("- ") || $0.hasPrefix("> ") || $0.hasPrefix("#") }
    }
    #expect(try lines("day.jsonl") == lines(name))
  }
}

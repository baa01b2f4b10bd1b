import Testing

@Suite("verkstad merge")
struct MergeTests {
  /// What a desk wrote that was away from a session made with that seed.
  private func satellite(of workshop: Workshop) throws -> String {
    let first = String(decoding: try workshop.log, as: UTF8.self)
    let start = try #require(first.firstRange(of: #""session":""#))
    let session = first[start.upperBound...].prefix { $0 != "\"" }
    return """
      {"satellite":1,"session":"\(session)","known":2}
      {"id":"away-1","by":"satellite.3.ab12","command":{"addComment":{"text":"Långt borta","table":3}}}
      {"id":"away-2","by":"satellite.3.ab12","command":{"amendComment":{"comment":"c1","text":"Långt bort"}}}

      """
  }

  private static let gone =
    #"{"id":"a3","by":"satellite.3.ab12","command":{"addComment":{"text":"Vid bordet\nsom är borta","kind":"quotation","table":9}}}"#
    + "\n"

  @Test("What was written away comes home once, under the names it gets there")
  func comesHome() throws {
    let workshop = try Workshop()
    try workshop.folder.write("table3.jsonl", satellite(of: workshop))
    try workshop.apply(#"{"addComment":{"text":"Här hemma"}}"#)
    let first = try workshop.run("merge", "day.jsonl", "table3.jsonl")
    #expect(first.status == 0)
    #expect(first.output == "table3.jsonl: 1 inlägg och 1 annan rad kom hem. Allt är hemma.\n")
    let document = try workshop.run("export", "day.jsonl", "--to", "text").output
    #expect(document.contains("Här hemma"))
    #expect(document.contains("Långt bort"))
    #expect(!document.contains("Långt borta"))
    let before = try workshop.log
    let again = try workshop.run("merge", "day.jsonl", "table3.jsonl")
    #expect(again.status == 0)
    #expect(
      again.output == "table3.jsonl: Filen är redan inläst. Inget ändrades. Allt är hemma.\n")
    #expect(try workshop.log == before)
  }

  @Test("What clashes is listed with its line, its words, why and what to do; the rest comes home")
  func clash() throws {
    let workshop = try Workshop()
    try workshop.folder.write("t.jsonl", satellite(of: workshop) + Self.gone)
    let run = try workshop.run("merge", "day.jsonl", "t.jsonl")
    #expect(run.status == 1)
    #expect(
      run.output == """
        t.jsonl: 1 inlägg och 1 annan rad kom hem.
        1 rad kom inte hem:

        Bord 9 finns inte i planen längre. Skriv in orden vid ett bord som finns: verkstad note day.jsonl
          rad 4 (citat, bord 9):
            Vid bordet
            som är borta

        """)
    #expect(run.errors.hasPrefix("fel: 1 rad kom inte hem."), "\(run.errors)")
  }

  @Test("A program is told the same, with the words as they are")
  func clashAsJSON() throws {
    let workshop = try Workshop()
    try workshop.folder.write("t.jsonl", satellite(of: workshop) + Self.gone)
    let run = try workshop.run("merge", "day.jsonl", "t.jsonl", "--json")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix(#"{"ok":false,"file":"t.jsonl","comments":1,"others":1,"#))
    #expect(
      run.output.contains(
        #"{"line":4,"reason":"unknownTable","words":"Vid bordet\nsom är borta","kind":"quotation","table":9,"#
      ))
  }

  @Test("Where a comment has other words at home, both wordings are told")
  func twoWordings() throws {
    let workshop = try Workshop()
    try workshop.apply(#"{"addComment":{"text":"Från början"}}"#)
    let log = String(decoding: try workshop.log, as: UTF8.self)
    let known = log.split(separator: "\n").count
    let lines = try satellite(of: workshop).split(separator: "\n")
    try workshop.folder.write(
      "t.jsonl",
      lines[0].replacing("\"known\":2", with: "\"known\":\(known)") + "\n"
        + #"{"id":"a1","by":"satellite.3.ab12","command":{"amendComment":{"comment":"c1","text":"Bortas ord"}}}"#
        + "\n")
    try workshop.apply(#"{"amendComment":{"comment":"c1","text":"Hemmas ord"}}"#)
    let run = try workshop.run("merge", "day.jsonl", "t.jsonl")
    #expect(run.status == 1)
    #expect(run.output.contains("de orden står kvar: ”Hemmas ord”"), "\(run.output)")
    #expect(run.output.contains("rad 2 (nya ord för inlägg 1):\n    Bortas ord\n"), "\(run.output)")
  }

  @Test("A line that was cut off is left out and told of, with what is left of its words")
  func tornEnd() throws {
    let workshop = try Workshop()
    try workshop.folder.write(
      "t.jsonl", satellite(of: workshop) + #"{"id":"a3","command":{"addComment":{"text":"Halvt sa"#)
    let run = try workshop.run("merge", "day.jsonl", "t.jsonl")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("t.jsonl: 1 inlägg och 1 annan rad kom hem. Allt är hemma.\n"))
    #expect(run.output.contains("aldrig sparad"))
    #expect(run.output.hasSuffix(": Halvt sa\n"), "\(run.output)")
  }

  @Test("A file that cannot be read keeps no other from coming home; the same is read once")
  func severalFiles() throws {
    let workshop = try Workshop()
    try workshop.folder.write("t.jsonl", satellite(of: workshop))
    try workshop.folder.write("empty.jsonl", "")
    let run = try workshop.run(
      "merge", "day.jsonl", "empty.jsonl", "nowhere.jsonl", "day.jsonl", "t.jsonl", "./t.jsonl")
    #expect(run.status == 1)
    #expect(
      run.output == """
        t.jsonl: 1 inlägg och 1 annan rad kom hem. Allt är hemma.
        ./t.jsonl är samma fil som t.jsonl och är redan inläst.

        """)
    let errors = run.errors.split(separator: "\n")
    #expect(errors.count == 3)
    for (line, name) in zip(errors, ["empty.jsonl", "nowhere.jsonl", "day.jsonl"]) {
      #expect(line.hasPrefix("fel: \(name) "), "\(line)")
    }
  }

  @Test("Files that are no satellite's, and those of another workshop, are refused")
  func wrongFiles() throws {
    let workshop = try Workshop()
    try workshop.folder.write("other.jsonl", satellite(of: Workshop()))
    try workshop.folder.write("letter.txt", "Dear all,\n")
    let before = try workshop.log
    for name in ["other.jsonl", "letter.txt", "day.jsonl", "nowhere.jsonl"] {
      let run = try workshop.run("merge", "day.jsonl", name)
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("fel: \(name) "), "\(run.errors)")
    }
    #expect(try workshop.log == before)
  }

  @Test("The session's own file cannot be a desk's file, and is left as it is")
  func sessionAsSatellite() throws {
    let workshop = try Workshop()
    let before = try workshop.log
    let run = try workshop.run(
      "note", "day.jsonl", "--satellite", "day.jsonl", "--stdin", input: "Hej\n")
    #expect(run.status == 1)
    #expect(try workshop.log == before)
  }
}

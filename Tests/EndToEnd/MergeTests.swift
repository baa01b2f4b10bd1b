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

  @Test("What was written away comes home once, under the names it gets there")
  func comesHome() throws {
    let workshop = try Workshop()
    try workshop.folder.write("table3.jsonl", satellite(of: workshop))
    try workshop.apply(#"{"addComment":{"text":"Här hemma"}}"#)
    let first = try workshop.run("merge", "day.jsonl", "table3.jsonl")
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("table3.jsonl: 2 kommandon"), "\(first.output)")
    let document = try workshop.run("export", "day.jsonl", "--to", "text").output
    #expect(document.contains("Här hemma"))
    #expect(document.contains("Långt bort"))
    #expect(!document.contains("Långt borta"))
    let before = try workshop.log
    let again = try workshop.run("merge", "day.jsonl", "table3.jsonl")
    #expect(again.status == 0)
    #expect(again.output == "table3.jsonl: Filen är redan inläst. Inget ändrades.\n")
    #expect(try workshop.log == before)
  }

  @Test("What clashes is listed with its line, the rest comes home, and it ends with 1")
  func clash() throws {
    let workshop = try Workshop()
    let lines = try satellite(of: workshop)
    try workshop.folder.write(
      "t.jsonl",
      lines + #"{"id":"a3","by":"satellite.3.ab12","command":{"withdrawComment":{"comment":"c9"}}}"#
        + "\n")
    let run = try workshop.run("merge", "day.jsonl", "t.jsonl")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("t.jsonl: 2 kommandon"), "\(run.output)")
    #expect(run.errors.hasPrefix("fel: t.jsonl:4: "), "\(run.errors)")
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
}

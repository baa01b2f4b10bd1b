import Testing

@Suite("Slips and perspectives in lines and lists")
struct LineSignsTests {
  private static let plan = """
    title: Dialogverkstad
    language: sv
    tables: 5
    perspectives: [user, relative, staff]
    steps:
      - kind: opening
        minutes: 0
      - kind: tableRound
        minutes: 0
      - kind: tableRound
        minutes: 0

    """

  /// A workshop in its second round, with ten slips of each table printed for the first.
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.folder.write("plan.yaml", Self.plan)
    try #require(try workshop.run("new", "paper.jsonl", "--plan", "plan.yaml").status == 0)
    let commands = (1...5).map { #"{"issueSlips":{"table":\#($0),"run":"s2.1","count":10}}"# }
    let lines = (commands + [#"{"startStep":{"run":"s3"}}"#]).map { "{\"command\":\($0)}\n" }
    try #require(try workshop.run("apply", "paper.jsonl", input: lines.joined()).status == 0)
    return workshop
  }

  private func said(in workshop: Workshop) throws -> [String] {
    String(decoding: try workshop.folder.read("paper.jsonl"), as: UTF8.self).split(separator: "\n")
      .filter { $0.contains("\"comment.added\"") }.map(String.init)
  }

  private func note(
    _ workshop: Workshop, _ input: String, _ options: String...
  ) throws -> CommandRun {
    try CommandRun(
      ["note", "paper.jsonl", "--table", "1", "--stdin"] + options, in: workshop.folder,
      input: Array(input.utf8))
  }

  @Test("A line's slip says table and round, and its letters from where it was said")
  func lines() throws {
    let workshop = try workshop()
    let run = try note(workshop, "B3-07 \"Det tar stopp\" @bg\n@n Vid bordet\nkarin@b\n")
    #expect(run.status == 0)
    let said = try said(in: workshop)
    #expect(said.count == 3)
    #expect(said[0].contains(#""kind":"quotation","table":"b3","run":"s2.1""#))
    #expect(said[0].contains(#""perspectives":["user"],"group":true,"slip":"B3-07""#))
    #expect(said[0].contains(#""text":"Det tar stopp""#))
    #expect(said[1].contains(#""table":"b1","run":"s3.1""#))
    #expect(said[1].contains(#""perspectives":["relative"]"#))
    #expect(said[2].contains(#""text":"karin@b""#))
    #expect(!said[2].contains("perspectives"))
  }

  @Test(
    "A slip that was typed already, of no table or without words is refused with its line; the rest goes on"
  )
  func refused() throws {
    let workshop = try workshop()
    let run = try note(workshop, "B3-07 Ett\nB3-7 Två\nB9-01 Tre\nB3-08\nB3-09 Fyra\n")
    #expect(run.status == 1)
    let answers = run.output.split(separator: "\n")
    #expect(answers.count == 5)
    #expect(answers.first == "sparat c1")
    #expect(answers.last == "sparat c2")
    for (answer, words) in zip(
      answers.dropFirst(),
      [
        "rad 2, inte sparad: Lapp B3-07", "rad 3, inte sparad: ",
        "rad 4, inte sparad: Det står inget efter lappens nummer.",
      ])
    {
      #expect(answer.hasPrefix(words), "\(answer)")
    }
    #expect(try said(in: workshop).count == 2)
  }

  @Test("Slips sent again are known again, also in a later round")
  func again() throws {
    let workshop = try workshop()
    let lines = "B3-07 Ett @b\nB3-55 Två\nTre @n\n"
    #expect(try note(workshop, lines).output == "sparat c1\nsparat c2\nsparat c3\n")
    #expect(
      try note(workshop, lines).output == "fanns redan: c1\nfanns redan: c2\nfanns redan: c3\n")
    let other = try note(workshop, "B3-07 Ett @b\nB3-55 Två\n", "--round", "1").output
    #expect(other == "fanns redan: c1\nfanns redan: c2\n")
    #expect(try note(workshop, "B3-07 Något annat\n").status == 1)
    #expect(try said(in: workshop).count == 3)
  }

  @Test("With --literal numbers and letters are words")
  func literal() throws {
    let workshop = try workshop()
    #expect(try note(workshop, "B3-07 ! Ett @b\n", "--literal").status == 0)
    let said = try said(in: workshop)
    #expect(said.count == 1)
    #expect(said[0].contains(#""text":"B3-07 ! Ett @b""#))
    #expect(said[0].contains(#""kind":"statement","table":"b1","run":"s3.1""#))
    #expect(!said[0].contains(#""slip""#))
  }

  @Test("Points in Markdown have the same signs")
  func markdown() throws {
    let workshop = try workshop()
    try workshop.folder.write(
      "list.md",
      "- B3-07: ? Vem ringer man @b\n- B3-8\n## Bord 2, samtal 2\n- @ng Vi orkar inte\n> \"Nej\" @b\n"
    )
    let run = try workshop.run("import", "comments", "paper.jsonl", "--markdown", "list.md")
    #expect(run.status == 0, "\(run.errors)")
    let said = try said(in: workshop)
    #expect(said.count == 4)
    #expect(said[0].contains(#""kind":"question","table":"b3","run":"s2.1""#))
    #expect(said[0].contains(#""perspectives":["user"],"slip":"B3-07""#))
    #expect(said[1].contains(#""text":"B3-8""#))
    #expect(said[2].contains(#""table":"b2","run":"s3.1""#))
    #expect(said[2].contains(#""perspectives":["relative"],"group":true"#))
    #expect(said[3].contains(#""kind":"quotation""#))
    #expect(said[3].contains(#""perspectives":["user"]"#))
    #expect(said[3].contains(#""text":"Nej""#))
  }
}

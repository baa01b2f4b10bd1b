import Testing

@Suite("verkstad new")
struct NewTests {
  @Test("Makes a workshop that only its owner can read, and says what comes next")
  func makes() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["new", "my day.jsonl"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.output == """
        Verkstaden är sparad i my day.jsonl.
        Starta den med: verkstad run 'my day.jsonl'

        """)
    #expect(run.errors.isEmpty)
    #expect(try folder.permissions("my day.jsonl") == 0o600)
    #expect(try CommandRun(["log", "verify", "my day.jsonl"], in: folder).status == 0)
  }

  @Test("Never writes over a file")
  func neverOverwrites() throws {
    let folder = try TemporaryFolder()
    try folder.write("day.jsonl", "what I wrote")
    let run = try CommandRun(["new", "day.jsonl"], in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == "fel: day.jsonl finns redan och skrivs inte över. Välj ett annat namn.\n")
    #expect(try folder.read("day.jsonl") == Array("what I wrote".utf8))
  }

  @Test("Options count before the plan's, and the plan's tables keep what it says of them")
  func optionsBeforePlan() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "plan.yaml",
      """
      title: Planens titel
      language: da
      question: Planens fråga?
      tables: 2
      steps:
        - kind: opening
          minutes: 5
      """)
    let run = try CommandRun(
      [
        "new", "day.jsonl", "--plan", "plan.yaml", "--title", "Annan titel", "--tables", "3",
        "--participants", "12", "--dots", "4", "--date", "2016-06-14", "--place", "Odense",
        "--subject", "Emne", "--organisation", "Kommunen", "--author", "Referenten",
      ], in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Værkstedet er gemt i day.jsonl."))
    let document = try CommandRun(["export", "day.jsonl", "--to", "text"], in: folder).output
    for words in [
      "Annan titel", "Planens fråga?", "Emne", "Kommunen", "Referenten", "Odense", "14. juni 2016",
    ] {
      #expect(document.contains(words), "\(words)")
    }
    #expect(!document.contains("Planens titel"))
  }

  @Test(
    "A workshop without a title is called something in its own language",
    arguments: [
      ("sv", "Dialogverkstad"), ("da", "Dialogværksted"), ("en", "Dialogue workshop"),
      ("nb", "Dialogverksted"),
      ("fi", "Yhteiskehittämispaja"),
    ])
  func untitled(language: String, title: String) throws {
    let folder = try TemporaryFolder()
    #expect(try CommandRun(["new", "d.jsonl", "--language", language], in: folder).status == 0)
    let document = try CommandRun(["export", "d.jsonl", "--to", "markdown"], in: folder)
    #expect(document.output.contains(title))
  }

  @Test(
    "What cannot be a workshop is refused, and no file is left",
    arguments: [
      (["--tables", "0"], Int32(1), "0"), (["--tables", "101"], 1, "100"),
      (["--tables=-4"], 1, "-4"), (["--participants", "0"], 1, "0"), (["--dots", "0"], 1, "0"),
      (["--title", "   "], 1, "Rubriken"), (["--date", "2016-02-30"], 2, "2016-02-30"),
      (["--template", "waltz"], 2, "waltz"), (["--tables", "many"], 2, "many"),
      (["--tables", "99999999999999999999"], 2, "99999999999999999999"),
      (["--plan", "p.yaml", "--template", "dialogue"], 2, "--template"),
      (["--plan", "missing.yaml"], 1, "missing.yaml"), (["--plan", "."], 1, "."),
    ])
  func refused(options: [String], status: Int32, named: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("p.yaml", "title: Plan\n")
    let run = try CommandRun(["new", "day.jsonl"] + options, in: folder)
    #expect(run.status == status)
    #expect(run.errors.contains(named), "\(run.errors)")
    #expect(throws: CommandRun.Failure.self) { try folder.read("day.jsonl") }
  }

  @Test(
    "A bad plan is named with its line and what is to be done",
    arguments: [
      ("title: A\nsteps:\n  - kind: opening\n    minutes: -5\n", "plan.yaml, rad 4", "-5"),
      ("title: A\nsteps:\n  - kind: openning\n    minutes: 5\n", "plan.yaml, rad 3", "opening"),
      ("title: A\ntables: 0\n", "plan.yaml, rad 2", "0"),
      ("title: A\ntitel: B\n", "plan.yaml, rad 2", "title"),
      ("title: [A\n", "plan.yaml", "planen går inte att läsa"),
      ("title: A\ndate: yesterday\n", "plan.yaml, rad 2", "2016-06-14"),
    ])
  func badPlan(plan: String, place: String, remedy: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("plan.yaml", plan)
    let run = try CommandRun(["new", "day.jsonl", "--plan", "plan.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("fel: \(place)"), "\(run.errors)")
    #expect(run.errors.contains(remedy), "\(run.errors)")
    #expect(throws: CommandRun.Failure.self) { try folder.read("day.jsonl") }
  }

  @Test("A plan that is not UTF-8 is named with its line")
  func planInAnotherEncoding() throws {
    let folder = try TemporaryFolder()
    try folder.write("plan.yaml", Array("title: A\nplace: G".utf8) + [0xF6] + Array("teborg".utf8))
    let run = try CommandRun(["new", "day.jsonl", "--plan", "plan.yaml"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("fel: plan.yaml, rad 2 är inte UTF-8."), "\(run.errors)")
  }

  @Test("A folder that is not there is named")
  func missingFolder() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["new", "nowhere/day.jsonl"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("nowhere/day.jsonl"))
    #expect(run.errors.contains("Mappen"))
  }
}

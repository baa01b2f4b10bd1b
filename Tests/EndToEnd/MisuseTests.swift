import Testing

@Suite("Misuse, help and language")
struct MisuseTests {
  @Test(
    "Whatever makes no sense ends with 2, never with the parser's own number",
    arguments: [
      ["--nonsense"], ["dance"], ["new"], ["tally"], ["export", "day.jsonl"],
      ["export", "day.jsonl", "--to", "pdf"], ["import", "songs", "x"], ["log", "cat"],
      ["tally", "day.jsonl", "extra"], ["tally", "day.jsonl", "--language", "xx"],
      ["check", "day.jsonl", "--size", "wide"], ["check", "day.jsonl", "--size", "20x5"],
      ["new", "x.jsonl", "--scripted", "-1"],
      ["demo", "--script", "keys.txt"], ["stage", "--test-card", "--bell"],
      ["run", "day.jsonl", "--plain", "--script", "keys.txt"],
      ["seat", "day.jsonl", "--swap", "1,2", "--round=-9223372036854775808"],
      ["note", "day.jsonl", "--stdin", "--round=-9223372036854775808"],
    ])
  func misuse(arguments: [String]) throws {
    let workshop = try Workshop()
    let run = try CommandRun(arguments, in: workshop.folder)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
    #expect(workshop.folder.names == ["day.jsonl"])
  }

  @Test(
    "Help is a result: on standard output, with 0 and an example",
    arguments: [
      ["new"], ["apply"], ["import"], ["import", "comments"], ["import", "notes"],
      ["import", "ballots"], ["import", "tallies"], ["tally"], ["export"], ["log", "cat"],
      ["log", "verify"], ["check"], ["merge"], ["note"],
    ])
  func help(command: [String]) throws {
    let run = try CommandRun(command + ["--help"], in: TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.output.contains("\n  verkstad \(command[0])"), "\(run.output)")
    #expect(run.errors.isEmpty)
  }

  @Test(
    "The language is the one asked for, else the workshop's, else that of the environment, else Swedish",
    arguments: [
      (["--language", "da"], ["LC_MESSAGES": "en_GB.UTF-8"], "fejl: "),
      ([], ["LC_MESSAGES": "en_GB.UTF-8"], "error: "), ([], ["LC_MESSAGES": "da_DK"], "fejl: "),
      ([], ["LC_MESSAGES": "no_NO.UTF-8"], "feil: "),
      ([], ["LC_MESSAGES": "fi_FI.UTF-8"], "virhe: "),
      (["--language", "fi"], ["LC_MESSAGES": "en_GB.UTF-8"], "virhe: "),
      ([], ["LC_ALL": "en_US", "LC_MESSAGES": "da_DK"], "error: "), ([], ["LANG": "C"], "fel: "),
      ([], ["LC_ALL": "C", "TERM": ""], "fel: "), ([], [:], "fel: "),
    ])
  func language(
    options: [String], environment: [String: String], expected: String
  ) throws {
    let run = try CommandRun(
      ["tally", "nowhere.jsonl"] + options, in: TemporaryFolder(), environment: environment)
    #expect(run.errors.hasPrefix(expected), "\(run.errors)")
  }

  @Test("A Danish workshop is told of in Danish, in UTF-8 whatever the locale is")
  func sessionLanguage() throws {
    let folder = try TemporaryFolder()
    let environment = ["LANG": "C", "LC_ALL": "C"]
    let made = try CommandRun(
      ["new", "dag.jsonl", "--language", "da", "--title", "Fælles på gården"], in: folder,
      environment: environment)
    #expect(made.output.hasPrefix("Værkstedet er gemt i dag.jsonl."))
    let tally = try CommandRun(["tally", "dag.jsonl"], in: folder, environment: environment)
    #expect(tally.errors == "fejl: Der er ikke holdt nogen afstemning. Åbn en først.\n")
    let document = try CommandRun(
      ["export", "dag.jsonl", "--to", "text"], in: folder, environment: environment)
    #expect(document.output.contains("Fælles på gården"))
  }
}

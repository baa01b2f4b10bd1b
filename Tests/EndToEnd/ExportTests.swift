import Testing

@Suite("verkstad export")
struct ExportTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop("--title", "Tillsammans")
    try workshop.apply(#"{"addComment":{"text":"Att bli hörd","kind":"hope","run":"s1"}}"#)
    return workshop
  }

  @Test("Gives the documentation in each format", arguments: ["markdown", "text", "json"])
  func formats(format: String) throws {
    let run = try workshop().run("export", "day.jsonl", "--to", format)
    #expect(run.status == 0)
    #expect(run.output.contains("Tillsammans"))
    #expect(run.output.contains("Att bli hörd"))
    #expect(run.output.hasSuffix("\n"))
    #expect(run.errors.isEmpty)
  }

  @Test("A file is written for its owner only, and an earlier one replaced in one go")
  func output() throws {
    let workshop = try workshop()
    let arguments = ["export", "day.jsonl", "--to", "markdown", "--output", "day.md"]
    let first = try CommandRun(arguments, in: workshop.folder)
    #expect(first.status == 0)
    #expect(first.output == "Dokumentationen är sparad i day.md.\n")
    let printed = try workshop.run("export", "day.jsonl", "--to", "markdown").output
    #expect(try workshop.folder.read("day.md") == Array(printed.utf8))
    #expect(try workshop.folder.permissions("day.md") == 0o600)
    try workshop.apply(#"{"addComment":{"text":"Mod","kind":"hope","run":"s1"}}"#)
    #expect(try CommandRun(arguments, in: workshop.folder).status == 0)
    let document = String(decoding: try workshop.folder.read("day.md"), as: UTF8.self)
    #expect(document.contains("Mod"))
    #expect(workshop.folder.names == ["day.jsonl", "day.md"])
  }

  @Test("A log is never written over, whatever name it goes by")
  func neverOverALog() throws {
    let workshop = try workshop()
    let before = try workshop.log
    let linked = try CommandRun(shell: "ln -s day.jsonl link.md", in: workshop.folder)
    #expect(linked.status == 0)
    let newer = Array(#"{"v":2,"seq":0,"#.utf8) + before.dropFirst(15)
    try workshop.folder.write("newer.jsonl", newer)
    for name in ["day.jsonl", "./day.jsonl", "link.md", "newer.jsonl"] {
      let run = try workshop.run(
        "export", "day.jsonl", "--to", "markdown", "--output", name)
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("fel: \(name) finns redan"), "\(run.errors)")
    }
    #expect(try workshop.log == before)
    #expect(try workshop.folder.read("newer.jsonl") == newer)
  }

  @Test("Folders, missing folders and full disks are named, and nothing is left behind")
  func places() throws {
    let workshop = try workshop()
    let folder = try workshop.run(
      "export", "day.jsonl", "--to", "text", "--output", workshop.folder.path)
    #expect(folder.status == 1)
    #expect(folder.errors.contains("är en mapp"))
    let missing = try workshop.run(
      "export", "day.jsonl", "--to", "text", "--output", "nowhere/day.txt")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("nowhere/day.txt"))
    let full = try CommandRun(
      shell: #""$VERKSTAD" export day.jsonl --to text > /dev/full"#, in: workshop.folder)
    #expect(full.status == 1)
    #expect(full.errors.hasPrefix("fel: Disken är full"), "\(full.errors)")
    #expect(workshop.folder.names == ["day.jsonl"])
  }

  @Test("What is no ordinary file is written into")
  func pipe() throws {
    let run = try CommandRun(
      shell: """
        mkfifo pipe && { cat pipe > copy & }
        "$VERKSTAD" export day.jsonl --to text --output pipe && wait && test -p pipe
        """, in: workshop().folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test("A link goes on being one, and what it leads to is replaced")
  func link() throws {
    let workshop = try workshop()
    try workshop.folder.write("target.md", "old")
    let run = try CommandRun(
      shell: """
        ln -s target.md link.md
        "$VERKSTAD" export day.jsonl --to markdown --output link.md && test -L link.md
        """, in: workshop.folder)
    #expect(run.status == 0, "\(run.errors)")
    let document = String(decoding: try workshop.folder.read("target.md"), as: UTF8.self)
    #expect(document.contains("Att bli hörd"))
  }

  @Test("A reader that has seen enough ends it quietly")
  func closedPipe() throws {
    let workshop = try workshop()
    let rows = (0..<3000).map { "1,1,Inlägg \($0)\n" }.joined()
    try workshop.folder.write("c.csv", "table,round,text\n" + rows)
    let read = try workshop.run("import", "comments", "day.jsonl", "--csv", "c.csv")
    #expect(read.status == 0)
    let run = try CommandRun(
      shell: #""$VERKSTAD" log cat day.jsonl --json | head -n 1"#, in: workshop.folder)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix(#"{"v":1,"seq":0,"#))
  }
}

import Testing

@Suite("verkstad apply")
struct ApplyTests {
  private static let hope = #"{"command":{"addComment":{"text":"Att bli hörd","kind":"hope"}}}"#

  @Test("Answers each command with a receipt that names what it made")
  func receipts() throws {
    let workshop = try Workshop()
    let run = try workshop.run(
      "apply", "day.jsonl",
      input: """
        {"id":"first","by":"desk.3.x9ff","command":{"startStep":{"run":"s1"}}}

        \(Self.hope)
        """)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first == #"{"ok":true,"id":"first","seq":[2,2],"created":[]}"#)
    #expect(lines.last?.contains(#""seq":[3,3],"created":["c1"]"#) == true)
    #expect(run.errors.isEmpty)
  }

  @Test("Stops at the first refusal; what went before stands, and nothing after it is tried")
  func stopsAtRefusal() throws {
    let workshop = try Workshop()
    let run = try workshop.run(
      "apply", "day.jsonl",
      input: """
        \(Self.hope)
        {"id":"x","command":{"withdrawComment":{"comment":"c9"}}}
        \(Self.hope)
        """)
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix(#"{"ok":false,"id":"x","refusal":"unknown","#) == true)
    #expect(run.errors.hasPrefix("fel: inmatningen:2: "), "\(run.errors)")
    let listing = try workshop.run("log", "cat", "day.jsonl").output
    #expect(listing.split(separator: "\n").count == 3)
  }

  @Test("A command that was carried out before is answered with its old receipt")
  func repeated() throws {
    let workshop = try Workshop()
    let line = #"{"id":"once","command":{"addComment":{"text":"En gång"}}}"#
    let first = try workshop.run("apply", "day.jsonl", input: line)
    let before = try workshop.log
    let second = try workshop.run("apply", "day.jsonl", input: line)
    #expect(second.status == 0)
    #expect(second.output == first.output)
    #expect(try workshop.log == before)
  }

  @Test(
    "A line that is no command is named with its number, and the log is as it was",
    arguments: [
      ("{", "JSON"), ("[]", "nycklar"), (#"{"command":{"addComent":{"text":"a"}}}"#, "addComment"),
      (#"{"command":{"addComment":{}}}"#, "command.addComment.text"),
      (#"{"command":{"addComment":{"text":"a","tabel":3}}}"#, "table"),
      (#"{"command":{"addComment":{"text":7}}}"#, "text"), (#"{"by":"x","command":{}}"#, "by"),
    ])
  func notACommand(line: String, named: String) throws {
    let workshop = try Workshop()
    try workshop.folder.write("commands.jsonl", "\n\(line)\n")
    let before = try workshop.log
    let run = try workshop.run("apply", "day.jsonl", "--input", "commands.jsonl")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("fel: commands.jsonl, rad 2: "), "\(run.errors)")
    #expect(run.errors.contains(named), "\(run.errors)")
    #expect(try workshop.log == before)
  }

  @Test("Commands that are not UTF-8 are named with their line")
  func notUTF8() throws {
    let workshop = try Workshop()
    let bytes = Array(#"{"command":{"addComment":{"text":"K"#.utf8) + [0xE4] + Array(#"r"}}}"#.utf8)
    try workshop.folder.write("c.jsonl", bytes)
    let run = try workshop.run("apply", "day.jsonl", "--input", "c.jsonl")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("fel: c.jsonl, rad 1 är inte UTF-8."), "\(run.errors)")
  }

  @Test("A comment of 1 MB is refused with the limit")
  func hugeComment() throws {
    let workshop = try Workshop()
    let before = try workshop.log
    let text = String(repeating: "å", count: 500_000)
    let run = try workshop.run(
      "apply", "day.jsonl", input: #"{"command":{"addComment":{"text":"\#(text)"}}}"#)
    #expect(run.status == 1)
    #expect(run.output.contains(#""refusal":"textTooLong""#))
    #expect(run.errors.contains("10000") || run.errors.contains("10 000"), "\(run.errors)")
    #expect(try workshop.log == before)
  }

  @Test("A time goes only into a session that a script makes; elsewhere it is misuse")
  func time() throws {
    let line = #"{"at":"2016-06-14T11:00:00Z","command":{"startStep":{"run":"s1"}}}"#
    let workshop = try Workshop()
    let before = try workshop.log
    let refused = try workshop.run("apply", "day.jsonl", input: line)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--scripted"))
    #expect(try workshop.log == before)
    let scripted = try Workshop("--scripted", "1")
    #expect(try scripted.run("apply", "day.jsonl", input: line).status == 0)
    let listing = try scripted.run("log", "cat", "day.jsonl").output
    #expect(listing.contains("2016-06-14 11:00:00Z"))
  }

  @Test("The same script gives the same bytes, in one go or in two")
  func reproducible() throws {
    let script = """
      {"at":"2016-06-14T11:00:00Z","command":{"startStep":{"run":"s1"}}}
      \(Self.hope)
      {"command":{"createTheme":{"title":"Bemötande"}}}

      """
    let one = try Workshop("--scripted", "42", "--date", "2016-06-14")
    let two = try Workshop("--scripted", "42", "--date", "2016-06-14")
    #expect(try one.run("apply", "day.jsonl", input: script).status == 0)
    for line in script.split(separator: "\n") {
      #expect(try two.run("apply", "day.jsonl", input: String(line)).status == 0)
    }
    #expect(try one.log == two.log)
    let other = try Workshop("--scripted", "43", "--date", "2016-06-14")
    #expect(try other.log != Workshop("--scripted", "42", "--date", "2016-06-14").log)
  }

  @Test("A session that a script made cannot be finalised")
  func scriptedIsNeverFinal() throws {
    let workshop = try Workshop("--scripted", "1")
    let run = try workshop.run(
      "apply", "day.jsonl",
      input: #"{"command":{"closeSession":{}}}"# + "\n" + #"{"command":{"finalise":{}}}"#)
    #expect(run.status == 1)
    #expect(run.output.contains(#""refusal":"scriptedSession""#))
  }

  @Test(
    "Controls and escapes in a comment are kept in the log and harmless wherever they are shown")
  func hostileText() throws {
    let workshop = try Workshop()
    try workshop.apply(
      #"{"startStep":{"run":"s1"}}"#,
      #"{"addComment":{"text":"röd\u001b[31m\u0007 \u009b2J \u202edär","kind":"hope","run":"s1"}}"#)
    let log = try workshop.log
    #expect(String(decoding: log, as: UTF8.self).contains(#"röd\u001b[31m"#))
    for arguments in [
      ["export", "day.jsonl", "--to", "text"], ["export", "day.jsonl", "--to", "markdown"],
      ["log", "cat", "day.jsonl"],
    ] {
      let output = try CommandRun(arguments, in: workshop.folder).output
      #expect(output.contains("röd"), "\(arguments)")
      let hostile: Set<Unicode.Scalar> = ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}"]
      #expect(!output.unicodeScalars.contains(where: hostile.contains), "\(arguments)")
    }
  }
}

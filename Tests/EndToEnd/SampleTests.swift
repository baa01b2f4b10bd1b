import Testing

@Suite("The sample of Göteborg 2016")
struct SampleTests {
  @Test("Its script makes the log and the documentation again, byte for byte")
  func reproducible() throws {
    let parts = #filePath.split(separator: "/").dropLast(3)
    let sample = "/\(parts.joined(separator: "/"))/sample-sessions/goteborg-2016"
    let folder = try TemporaryFolder()
    for arguments in [
      ["new", "session.jsonl", "--plan", "\(sample)/plan.yaml", "--scripted", "2016"],
      ["apply", "session.jsonl", "--input", "\(sample)/script.jsonl"],
      ["export", "session.jsonl", "--to", "markdown", "--output", "documentation.md"],
    ] {
      let run = try CommandRun(arguments, in: folder)
      try #require(run.status == 0, "\(run.errors)")
    }
    for name in ["session.jsonl", "documentation.md"] {
      let compared = try CommandRun(shell: "cmp \(name) '\(sample)/\(name)'", in: folder)
      #expect(compared.status == 0, "\(compared.output)\(compared.errors)")
    }
    #expect(try CommandRun(["log", "verify", "session.jsonl"], in: folder).status == 0)
  }
}

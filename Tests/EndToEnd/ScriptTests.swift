import Glibc
import Testing

@Suite("verkstad script and verkstad rehearse")
struct ScriptTests {
  private static let plan = """
    title: Dialogverkstad
    language: sv
    tables: 3
    question: Vad gör vi härnäst?
    steps:
      - kind: opening
        minutes: 10
        at: "09:00"
      - kind: tableRound
        minutes: 20
      - kind: closing
        minutes: 5

    """

  @Test("A plan and the workshop made from it give the same script, no line wider than asked")
  func script() throws {
    let workshop = try Workshop()
    try workshop.folder.write("plan.yaml", Self.plan)
    let fromPlan = try workshop.run("script", "plan.yaml", "--width", "60")
    #expect(fromPlan.status == 0, "\(fromPlan.errors)")
    #expect(fromPlan.output.contains("Säg: Frågan är: Vad gör vi härnäst? Ni har 20 minuter."))
    #expect(fromPlan.output.contains("09:10  2. Samtalspass"))
    #expect(fromPlan.output.split(separator: "\n").allSatisfy { $0.count <= 60 })
    try #require(try workshop.run("new", "other.jsonl", "--plan", "plan.yaml").status == 0)
    let fromFile = try workshop.run("script", "other.jsonl", "--width", "60")
    #expect(fromFile.output == fromPlan.output)
  }

  @Test("A rehearsal by a script tells what was practised and leaves nothing behind")
  func rehearsal() throws {
    let workshop = try Workshop()
    try workshop.folder.write("plan.yaml", Self.plan)
    try workshop.folder.write(
      "keys.txt",
      """
      size 80x24
      key Enter
      advance 90s
      advance 1s
      frame late
      type g
      type 12
      key Enter
      type 13
      key Enter
      type 13
      key Enter
      advance 1s

      """)
    let before = workshop.folder.names
    let run = try workshop.run(
      "rehearse", "plan.yaml", "--script", "keys.txt",
      environment: ["TMPDIR": workshop.folder.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("! Sex personer kommer för sent."))
    #expect(run.output.contains("Sex kom för sent: du räknade om efter"))
    #expect(run.output.contains("ett brandlarm"))
    #expect(workshop.folder.names == before)
  }

  @Test(
    "A rehearsal in lines says what goes on in the room, and what was practised when the lines end")
  func rehearsalInLines() throws {
    let workshop = try Workshop()
    try workshop.folder.write("plan.yaml", Self.plan)
    let before = workshop.folder.names
    let run = try workshop.run(
      "rehearse", "plan.yaml", "--plain", input: "\n",
      environment: ["TMPDIR": workshop.folder.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("» ÖVNING"))
    #expect(run.output.contains("Övningen är borttagen; inget är sparat."))
    #expect(workshop.folder.names == before)
  }

  @Test(
    "What a rehearsal that was killed has left is removed by the next one, and that of one that goes on is not"
  )
  func killedRehearsal() throws {
    let workshop = try Workshop()
    try workshop.folder.write("plan.yaml", Self.plan)
    func scratch() -> [String] {
      workshop.folder.names.filter { $0.hasPrefix("verkstad-rehearsal-") }
    }
    func begin() throws -> PipedProgram {
      let program = try PipedProgram(
        CommandRun.program, ["rehearse", "plan.yaml", "--plain"], in: workshop.folder,
        environment: ["TMPDIR": workshop.folder.path])
      _ = try #require(try program.nextLine(within: Tmux.patience))
      return program
    }
    let killed = try begin()
    let left = scratch()
    #expect(left.count == 1)
    kill(killed.process, SIGKILL)
    #expect(killed.end() == 128 + SIGKILL)
    #expect(scratch() == left)
    let first = try begin()
    let mine = scratch()
    #expect(mine.count == 1)
    #expect(mine != left)
    let second = try begin()
    #expect(scratch().contains(mine[0]))
    #expect(scratch().count == 2)
    #expect(first.end() == 0)
    #expect(second.end() == 0)
    #expect(scratch().isEmpty)
  }

  @Test(
    "A rehearsal in lines that is asked to end tells what was practised and leaves nothing behind",
    arguments: [SIGINT, SIGTERM, SIGHUP])
  func rehearsalEndedBySignal(signal: Int32) throws {
    let workshop = try Workshop()
    try workshop.folder.write("plan.yaml", Self.plan)
    let before = workshop.folder.names
    let program = try PipedProgram(
      CommandRun.program, ["rehearse", "plan.yaml", "--plain"], in: workshop.folder,
      environment: ["TMPDIR": workshop.folder.path])
    _ = try #require(try program.nextLine(within: Tmux.patience))
    kill(program.process, signal)
    var lines: [String] = []
    while let line = try program.nextLine(within: Tmux.patience) { lines.append(line) }
    #expect(lines.contains { $0.hasPrefix("Du gick igenom 0 av 3 steg.") }, "\(lines)")
    #expect(lines.last == "Övningen är borttagen; inget är sparat.")
    #expect(program.end() == (signal == SIGINT ? 0 : 128 + signal))
    #expect(workshop.folder.names == before)
  }

  @Test(
    "A script of keys that is played twice on a file adds what it says twice, at console and desk")
  func playedTwice() throws {
    let workshop = try Workshop()
    try workshop.apply(#"{"startStep":{"run":"s2"}}"#)
    try workshop.folder.write("console.txt", "size 80x24\nkey +\nadvance 2s\n")
    try workshop.folder.write("desk.txt", "size 80x24\ntype Vi hörs\nkey Enter\nadvance 2s\n")
    func lines() throws -> Int { try workshop.log.count { $0 == UInt8(ascii: "\n") } }
    for arguments in [
      ["run", "day.jsonl", "--script", "console.txt"],
      ["note", "day.jsonl", "--table", "1", "--script", "desk.txt"],
    ] {
      for _ in 0..<2 {
        let before = try lines()
        let run = try CommandRun(arguments, in: workshop.folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try lines() == before + 1)
      }
    }
  }

  @Test("A plan may end in capitals")
  func capitalEnding() throws {
    let workshop = try Workshop()
    for name in ["PLAN.YAML", "PLAN.YML"] {
      try workshop.folder.write(name, Self.plan)
      #expect(try workshop.run("script", name).status == 0)
      #expect(try workshop.run("check", name).errors.isEmpty)
    }
  }
}

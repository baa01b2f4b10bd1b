import Testing

@Suite("Where the system has few open files left")
struct FewDescriptorsTests {
  @Test(
    "A long log is read all the same, by one thread, or it is said what is wrong; nothing waits for ever"
  )
  func longLog() throws {
    let workshop = try Workshop()
    let rows = (1...1600).map { "1,1,Zebra nummer \($0) på samma äng som alla andra\n" }.joined()
    try workshop.folder.write("c.csv", "table,round,text\n" + rows)
    try #require(workshop.run("import", "comments", "day.jsonl", "--csv", "c.csv").status == 0)
    // More than what a second thread is begun for.
    try #require(workshop.log.count > 1 << 19)
    for most in 4...8 {
      let run = try CommandRun(
        shell: #"ulimit -n \#(most); exec "$VERKSTAD" export day.jsonl --to text"#,
        in: workshop.folder)
      #expect(
        run.status == 0 ? run.output.contains("Zebra nummer 1600") : !run.errors.isEmpty,
        "\(most): \(run.status)")
    }
  }

  @Test(
    "What is typed at a desk is written all the same, or it is said what is wrong; nothing waits for ever"
  )
  func desk() throws {
    for most in 4...16 {
      let workshop = try Workshop()
      try workshop.folder.write("typed", "Zebra på ängen\n")
      let run = try CommandRun(
        shell: #"ulimit -n \#(most); exec "$VERKSTAD" note day.jsonl --table 1 --plain < typed"#,
        in: workshop.folder)
      let log = try String(decoding: workshop.log, as: UTF8.self)
      let isSaid = !run.errors.isEmpty || run.output.contains("EJ SPARAT")
      #expect(log.contains("Zebra på ängen") || isSaid, "\(most): \(run.status) \(run.output)")
    }
  }
}

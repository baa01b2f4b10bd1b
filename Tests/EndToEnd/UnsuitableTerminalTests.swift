import Testing

extension InTerminal {
  @Suite("Terminals in which a screen cannot be drawn, or not yet")
  struct UnsuitableTerminalTests {
    private static let screens = ["run", "stage", "note"]

    @Test(
      "A terminal that is not known is answered in one sentence with what to do",
      arguments: screens, [nil, "dumb", "no-such-terminal"])
    func unknownType(screen: String, type: String?) throws {
      let workshop = try Workshop()
      let window = try Tmux(in: workshop.folder).open(
        "$VERKSTAD \(screen) day.jsonl", environment: ["TERM": type])
      #expect(try window.exitStatus() == 1)
      let rows = try window.rows.filter { !$0.isEmpty }
      #expect(rows.count == 1, "\(rows)")
      #expect(rows.first?.hasPrefix("fel: ") == true)
      #expect(rows.first?.contains("--plain") == true)
      if let type { #expect(rows.first?.contains(type) == true) }
    }

    @Test("What is no terminal is answered with --plain", arguments: screens)
    func noTerminal(screen: String) throws {
      let workshop = try Workshop()
      let run = try workshop.run(screen, "day.jsonl")
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("--plain"))
      let piped = try CommandRun(
        shell: "\"$VERKSTAD\" \(screen) day.jsonl </dev/null | cat", in: workshop.folder)
      #expect(piped.output.isEmpty)
      #expect(piped.errors == run.errors)
    }

    @Test(
      "A window that is too small says which size is needed, and goes on once it is larger",
      arguments: screens)
    func smallWindow(screen: String) throws {
      let workshop = try Workshop("--title", "Dagen")
      let window = try Tmux(in: workshop.folder).open(
        "$VERKSTAD \(screen) day.jsonl", columns: 20, rows: 5)
      try window.expect("the size needed") { rows in
        let sentence = rows.joined(separator: " ")
        // Below the wall the console asks whether the room sees it, in a row of its own.
        return sentence.contains("40") && sentence.contains(screen == "run" ? "13" : "12")
      }
      try window.resize(columns: 80, rows: 24)
      try window.expect("Dagen")
    }

    @Test("What stands in the line is there again after the window was too small")
    func nothingLost() throws {
      let workshop = try Workshop()
      let desk = try Tmux(in: workshop.folder).open("$VERKSTAD note day.jsonl --table 2")
      try desk.expect("▸")
      try desk.type("Halvvägs in i en mening")
      try desk.expect("Halvvägs in i en mening")
      try desk.resize(columns: 20, rows: 5)
      try desk.expect("≥ 40×")
      try desk.resize(columns: 80, rows: 24)
      try desk.expect("Halvvägs in i en mening")
      try desk.press("Enter")
      try desk.expectSaved("Halvvägs in i en mening")
    }

    @Test("With LANG=C every letter is still right", arguments: ["C", "POSIX", ""])
    func plainLocale(name: String) throws {
      let workshop = try Workshop("--title", "Åh, smörgåsbordet")
      let desk = try Tmux(in: workshop.folder).open(
        "$VERKSTAD note day.jsonl --table 2",
        environment: ["LANG": name, "LC_ALL": name, "LC_CTYPE": name])
      try desk.expect("Åh, smörgåsbordet")
      try desk.save("Räksmörgås på Ærø – ”ja”")
      #expect(String(decoding: try workshop.log, as: UTF8.self).contains("Räksmörgås på Ærø"))
    }
  }
}

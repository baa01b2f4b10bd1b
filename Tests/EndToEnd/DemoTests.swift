import Testing

@Suite("verkstad demo without a terminal")
struct DemoStoryTests {
  @Test("Tells the story and names a documentation that is there")
  func story() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["demo"], in: folder, environment: ["TMPDIR": folder.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Fem bord samtalar om samma fråga."))
    #expect(run.output.contains("(36 pluppar)"))
    let path = try #require(DemoStoryTests.documentation(in: run.output.split(separator: "\n")))
    #expect(path.hasPrefix(folder.path))
    let document = String(decoding: try TemporaryFolder.contents(of: path), as: UTF8.self)
    #expect(document.contains("SLÄPPA PRESTIGEN (36 PL)"))
  }

  /// The path that a line names as the documentation's.
  static func documentation(in lines: [Substring]) -> String? {
    let lead = "Dokumentationen ligger i "
    return lines.first { $0.hasPrefix(lead) }.map { line in
      String(line.dropFirst(lead.count).prefix { $0 != " " })
    }
  }
}

extension InTerminal {
  @Suite("verkstad demo in tmux")
  struct DemoTests {
    @Test("Plays to the end and says where the documentation lies")
    func wholeDemo() throws {
      let folder = try TemporaryFolder()
      let demo = try Tmux(in: folder).open(
        "$VERKSTAD demo --speed 40", environment: ["TMPDIR": folder.path])
      try demo.expect("Slut. Dokumentationen ligger i \(folder.path)")
      try demo.type("q")
      #expect(try demo.exitStatus() == 0)
      let lines = try demo.rows.joined(separator: "\n").split(separator: "\n")
      let path = try #require(DemoStoryTests.documentation(in: lines))
      let document = String(decoding: try TemporaryFolder.contents(of: path), as: UTF8.self)
      #expect(document.contains("SLÄPPA PRESTIGEN (36 PL)"))
    }

    @Test("T hands the workshop over, and Enter moves it on")
    func takingOver() throws {
      let folder = try TemporaryFolder()
      let demo = try Tmux(in: folder).open(
        "$VERKSTAD demo --speed 10", environment: ["TMPDIR": folder.path])
      try demo.expect("Fem bord samtalar om samma fråga.")
      try demo.type("T")
      try demo.expect("Nu är det du som leder verkstaden")
      try demo.expect("Enter: återläsning")
      try demo.enter(until: "Enter: byt bord")
      try demo.enter(until: "Enter: vidare till Samtalspass 2")
      try demo.press("C-c")
      #expect(try demo.exitStatus() == 0)
    }
  }
}

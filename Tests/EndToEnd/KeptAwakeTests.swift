import Testing

extension InTerminal {
  @Suite("While a workshop runs the computer does not go to sleep")
  struct KeptAwakeTests {
    /// A program that stands in for the system's: it writes down what it is asked, and that it is let go.
    private static let inhibitor = """
      #!/bin/sh
      printf '%s\\n' "$@" >>"$HOME/asked"
      trap 'echo "let go" >>"$HOME/asked"; exit' TERM
      cat
      echo "let go" >>"$HOME/asked"

      """

    @Test(
      "Console and stage ask the system, and let it go when they end", arguments: ["run", "stage"])
    func keptAwake(screen: String) throws {
      let workshop = try Workshop("--title", "Dagen")
      let folder = workshop.folder
      try folder.write("systemd-inhibit", Self.inhibitor)
      try #require(try CommandRun(shell: "chmod +x systemd-inhibit", in: folder).status == 0)
      let window = try Tmux(in: folder).open(
        "$VERKSTAD \(screen) day.jsonl",
        environment: ["HOME": folder.path, "PATH": "\(folder.path):/usr/bin:/bin"])
      try window.expect("Dagen")
      try window.press("C-c")
      _ = try window.exitStatus()
      let asked = String(decoding: try folder.read("asked"), as: UTF8.self)
        .split(separator: "\n")
      #expect(asked.contains("--what=idle:sleep"))
      #expect(asked.contains("--why=En verkstad pågår"))
      #expect(asked.filter { $0 == "let go" }.count == 1)
    }
  }
}

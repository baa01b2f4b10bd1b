import Testing

extension InTerminal {
  @Suite("While a workshop runs the computer does not go to sleep")
  struct KeptAwakeTests {
    /// A program that stands in for the system's: it writes down what it is asked, says that it has through a pipe, and writes
    /// down that it is let go, whichever way it hears of it first.
    private static let inhibitor = """
      #!/bin/sh
      trap 'trap "" TERM; echo "let go" >>"$HOME/asked"' EXIT
      trap exit TERM
      printf '%s\\n' "$@" >>"$HOME/asked"
      echo >"$HOME/has-asked"
      cat

      """

    @Test(
      "Console and stage ask the system, and let it go when they end", arguments: ["run", "stage"])
    func keptAwake(screen: String) throws {
      let workshop = try Workshop("--title", "Dagen")
      let folder = workshop.folder
      try folder.write("systemd-inhibit", Self.inhibitor)
      try #require(
        try CommandRun(shell: "chmod +x systemd-inhibit && mkfifo has-asked", in: folder).status
          == 0)
      let window = try Tmux(in: folder).open(
        "$VERKSTAD \(screen) day.jsonl",
        environment: ["HOME": folder.path, "PATH": "\(folder.path):/usr/bin:/bin"])
      try #require(try CommandRun(shell: "cat has-asked", in: folder).status == 0)
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

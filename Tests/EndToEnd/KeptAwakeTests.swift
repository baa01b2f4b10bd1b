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
      try workshop.folder.write("systemd-inhibit", Self.inhibitor)
      let window = try Tmux(in: workshop.folder).open(
        "chmod +x systemd-inhibit; HOME=\"$PWD\" PATH=\"$PWD:$PATH\" $VERKSTAD \(screen) day.jsonl; cat asked"
      )
      try window.expect("Dagen")
      try window.press("C-c")
      try window.expect("let go")
      let rows = try window.rows
      #expect(rows.contains("--what=idle:sleep"))
      #expect(rows.contains("--why=En verkstad pågår"))
      #expect(rows.filter { $0 == "let go" }.count == 1)
    }
  }
}

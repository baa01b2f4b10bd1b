import Testing

extension InTerminal {
  @Suite("Lines that a terminal cuts")
  struct LongLineTests {
    @Test("A line as long as a terminal lets through is told of with what to do instead")
    func cut() throws {
      let workshop = try Workshop()
      let window = try Tmux(in: workshop.folder).open(
        "$VERKSTAD note day.jsonl --table 2 --plain", columns: 200, rows: 60)
      try window.expect("/? visar hjälp")
      for _ in 0..<21 { try window.type(String(repeating: "ord ", count: 50)) }
      try window.press("Enter")
      try window.expect("Raden är 4095 byte lång")
      try window.expect("sparat ✓")
      try window.type("En kort rad")
      try window.press("Enter")
      try window.expect("sparat ✓ bord 2: En kort rad")
    }
  }
}

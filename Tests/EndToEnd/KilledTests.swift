import Testing

extension InTerminal {
  @Suite("SIGKILL at any moment")
  struct KilledTests {
    /// A round that goes on, with a console, a wall and two desks.
    private struct Room {
      let workshop: Workshop
      let tmux: Tmux
      let console: TerminalWindow
      let stage: TerminalWindow
      let desk: TerminalWindow
      let other: TerminalWindow

      init() throws {
        workshop = try Workshop(options: DialogueDay.options)
        try workshop.apply(#"{"startStep":{"run":"s1"}}"#, #"{"startStep":{"run":"s2"}}"#)
        tmux = try Tmux(in: workshop.folder)
        console = try tmux.open(Room.console)
        stage = try tmux.open(Room.stage, columns: 60, rows: 18)
        desk = try tmux.open(Room.desk, columns: 80, rows: 24)
        other = try tmux.open("$VERKSTAD note day.jsonl --table 3", columns: 80, rows: 24)
        try console.expect("Enter: återläsning")
        try stage.expectOnWall("tillsammans göra mötesplatsen")
      }

      static let console = "$VERKSTAD run day.jsonl --no-mirrored"
      static let stage = "$VERKSTAD stage day.jsonl"
      static let desk = "$VERKSTAD note day.jsonl --table 2"

      /// Holds that the other desk writes and that what it writes is seen where it should be.
      func goesOn(seenAt window: TerminalWindow) throws {
        try other.save("Vi skriver vidare.")
        try window.expect("Vi skriver vidare.")
      }

      /// How many comments of the log have that text.
      func count(_ text: String) throws -> Int {
        String(decoding: try workshop.log, as: UTF8.self).split(separator: "\n")
          .count { $0.contains("\"comment.added\"") && $0.contains("\"text\":\"\(text)\"") }
      }

      /// Waits until words that nothing has acknowledged lie in the state folder.
      func expectDraft(_ text: String) throws {
        let folder = workshop.folder.path("state/verkstad")
        try tmux.wait(for: "no draft of “\(text)”") {
          TemporaryFolder.names(in: folder).contains { name in
            let bytes = try? TemporaryFolder.contents(of: "\(folder)/\(name)")
            return bytes.map { String(decoding: $0, as: UTF8.self).contains(text) } ?? false
          }
        }
      }
    }

    @Test("A desk with half a line: all that was saved is there, and the half line too")
    func halfALine() throws {
      let room = try Room()
      try room.desk.save("Det första är sagt.")
      try room.desk.type("Det andra är halv")
      try room.desk.expect("Det andra är halv")
      try room.expectDraft("Det andra är halv")
      try room.desk.kill()
      try room.goesOn(seenAt: room.console)
      // The round ends meanwhile; the line belongs to the one in which it was begun.
      try room.workshop.apply(#"{"endStep":{"run":"s2"}}"#, #"{"startStep":{"run":"s3"}}"#)
      let again = try room.tmux.open(Room.desk, columns: 80, rows: 24)
      try again.expect("▸ Det andra är halv")
      try again.expect("Det här hade du börjat skriva.")
      try again.expect("Det första är sagt.")
      try again.enter("t.")
      try again.expectSaved("Det andra är halvt.")
      let document = try room.workshop.run("export", "day.jsonl", "--to", "text").output
      let line = document.split(separator: "\n").first { $0.contains("Det andra är halvt.") }
      #expect(line?.contains("samtalspass 1") == true, "\(document)")
    }

    @Test("A desk just after Enter: the line is saved once, or stands in the line again")
    func afterEnter() throws {
      let room = try Room()
      var desk = room.desk
      for turn in 0..<6 {
        let text = "Mening nummer \(turn)."
        try desk.type(text)
        try desk.expect(text)
        try room.expectDraft(text)
        try desk.press("Enter")
        if turn > 0 { room.tmux.waitForNews(milliseconds: turn) }
        try desk.kill()
        desk = try room.tmux.open(Room.desk, columns: 80, rows: 24)
        try desk.expect(text)
        if try desk.shows("▸ \(text)") { try desk.press("Enter") }
        try room.tmux.wait(for: "\(text) in the log") { try room.count(text) > 0 }
      }
      for turn in 0..<6 { #expect(try room.count("Mening nummer \(turn).") == 1) }
      try room.goesOn(seenAt: room.console)
    }

    @Test("A console: the desks and the wall go on, and it comes back to where the workshop is")
    func console() throws {
      let room = try Room()
      try room.console.type("m")
      try room.console.expect("Vad ska rummet få veta?")
      try room.console.type("Kaffet är fram")
      try room.console.expect("Kaffet är fram")
      try room.expectDraft("Kaffet är fram")
      try room.console.kill()
      try room.goesOn(seenAt: room.other)
      try room.desk.save("Samtalsledaren är borta.")
      try room.stage.expectOnWall("2 inlägg")
      let again = try room.tmux.open(Room.console)
      try again.expect("Enter: återläsning")
      try again.expect("Kaffet är fram")
      try again.expect("Samtalsledaren är borta.")
      try again.enter(until: "Enter: byt bord")
      try room.stage.expectOnWall("Stämmer det?")
    }

    @Test("A wall: nobody else notices, and it shows the same again")
    func stage() throws {
      let room = try Room()
      try room.desk.save("Ett inlägg.")
      try room.stage.expectOnWall("1 inlägg")
      try room.stage.kill()
      try room.goesOn(seenAt: room.console)
      let again = try room.tmux.open(Room.stage, columns: 60, rows: 18)
      try again.expect("tillsammans göra mötesplatsen")
      try again.expect("2 inlägg")
      try room.console.enter(until: "Enter: byt bord")
      try again.expect("Stämmer det?")
    }
  }
}

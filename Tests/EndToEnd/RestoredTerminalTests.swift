import Glibc
import Testing

extension InTerminal {
  @Suite("The terminal after a screen has ended")
  struct RestoredTerminalTests {
    private static let screens = [
      "run day.jsonl --no-mirrored", "stage day.jsonl", "note day.jsonl",
      "note day.jsonl --table 2",
    ]

    /// A shell in which a screen is running.
    private struct Shell {
      let workshop: Workshop
      let window: TerminalWindow

      init(running screen: String) throws {
        workshop = try Workshop()
        window = try Tmux(in: workshop.folder).open(
          "sh -i", columns: 80, rows: 24, environment: ["PS1": "ready> ", "ENV": nil])
        try window.expect("ready>")
        try window.enter("$VERKSTAD \(screen)")
        try window.expect("a screen") { $0.contains { $0.contains("hjälp") || $0.contains("█") } }
        #expect(try window.isTakenOver)
      }

      /// Holds that the shell can be used: its screen, its cursor, and what is typed.
      func isUsable() throws {
        try window.expect("the shell again") { $0.contains("ready>") }
        #expect(try !window.isTakenOver)
        #expect(try window.hasCursor)
        try window.enter("echo $((6*7)) åäö")
        try window.expect("what is typed, and its answer") { rows in
          rows.contains { $0.hasSuffix("ready> echo $((6*7)) åäö") } && rows.contains("42 åäö")
        }
      }
    }

    @Test("Is as it was after Ctrl-C", arguments: screens)
    func controlC(screen: String) throws {
      let shell = try Shell(running: screen)
      try shell.window.press("C-c")
      if screen.hasPrefix("run") {
        try shell.window.expect("Stänga programmet?")
        try shell.window.press("Enter")
      }
      try shell.isUsable()
    }

    @Test("Is as it was after q at the wall, which asks once")
    func quit() throws {
      let shell = try Shell(running: "stage day.jsonl")
      try shell.window.type("q")
      try shell.window.expect("Tryck q igen")
      try shell.window.type("q")
      try shell.isUsable()
    }

    @Test(
      "Is as it was after a signal", arguments: screens, [SIGTERM, SIGHUP, SIGINT])
    func signal(screen: String, signal: Int32) throws {
      let shell = try Shell(running: screen)
      kill(try shell.window.child, signal)
      try shell.isUsable()
    }

    @Test("A window that is closed ends the screen in it", arguments: screens)
    func closedWindow(screen: String) throws {
      let workshop = try Workshop()
      let tmux = try Tmux(in: workshop.folder)
      let window = try tmux.open("$VERKSTAD \(screen)")
      try window.expect("a screen") { $0.contains { $0.contains("hjälp") || $0.contains("█") } }
      let process = try window.process
      try window.close()
      try tmux.wait(for: "it outlived its window") { kill(process, 0) != 0 }
    }

    @Test("A second signal does not cut short what the first has begun")
    func signalTwice() throws {
      let workshop = try Workshop()
      let desk = try Tmux(in: workshop.folder).open("$VERKSTAD note day.jsonl --table 2")
      try desk.save("Det här är sparat.")
      // Somebody else has the log for a while.
      let log = open(workshop.folder.path("day.jsonl"), O_RDONLY | O_CLOEXEC)
      defer { close(log) }
      #expect(flock(log, LOCK_EX) == 0)
      try desk.enter("Det här är på väg.")
      try desk.expect("sparas …")
      kill(try desk.process, SIGHUP)
      try desk.expect("the terminal given back") { _ in (try? desk.isTakenOver) == false }
      kill(try desk.process, SIGHUP)
      kill(try desk.process, SIGTERM)
      #expect(try !desk.hasEnded)
      #expect(flock(log, LOCK_UN) == 0)
      #expect(try desk.exitStatus() == 128 + SIGHUP)
      #expect(String(decoding: try workshop.log, as: UTF8.self).contains("Det här är på väg."))
    }

    @Test("What was saved and what stood in the line is there again after a window was closed")
    func closedDesk() throws {
      let workshop = try Workshop()
      let tmux = try Tmux(in: workshop.folder)
      let desk = try tmux.open("$VERKSTAD note day.jsonl --table 2")
      try desk.save("Det här är sparat.")
      try desk.type("Det här är på väg")
      try desk.expect("Det här är på väg")
      let process = try desk.process
      try desk.close()
      try tmux.wait(for: "the desk outlived its window") { kill(process, 0) != 0 }
      let again = try tmux.open("$VERKSTAD note day.jsonl --table 2")
      try again.expect("Det här är sparat.")
      try again.expect("▸ Det här är på väg")
    }
  }
}

import CursesTerminal
import TerminalTestSupport
import Testing

private let probe = [BuiltProgram.path("TerminalProbe")]
/// What the terminal is told when it is given back.
private let leavesAlternateScreen = "\u{1B}[?1049l"
private let leavesPaste = "\u{1B}[?2004l"
private let entersPaste = "\u{1B}[?2004h"

@Suite("The real terminal", .serialized)
struct TerminalTests {
  @Test("Keys arrive under their names, letters beyond ASCII whole")
  func keys() throws {
    let terminal = try PseudoTerminal(probe)
    try terminal.expect("ready")
    for (bytes, name) in [
      ("å", "å"), ("€", "€"), ("\u{1B}OA", "Up"), ("\u{1B}[1;5D", "Ctrl-Left"), ("\r", "Enter"),
      ("\u{1B}[6~", "PgDn"), ("\u{1B}[15~", "F5"), ("\u{0B}", "Ctrl-K"), ("\u{7F}", "Backspace"),
      ("\t", "Tab"), ("\u{1B}[Z", "Shift-Tab"), ("\u{1B}[3~", "Delete"),
    ] {
      terminal.send(bytes)
      try terminal.expect(name)
    }
    terminal.send("q")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test("Esc alone is Esc, and what comes after it is not swallowed")
  func escape() throws {
    let terminal = try PseudoTerminal(probe)
    try terminal.expect("ready")
    terminal.send("\u{1B}")
    try terminal.expect("Esc")
    terminal.send("z")
    try terminal.expect("z")
  }

  @Test("A paste arrives as one text, however the bytes are cut", arguments: [1, 2, 3, 101, 4096])
  func paste(chunk: Int) throws {
    let line = "räksmörgås 日本 👍 q!\r\n"
    let pasted = String(repeating: line, count: 60)
    let expected = pasted.unicodeScalars.filter { $0 != "\r" }
    let checksum = expected.reduce(UInt32(7)) { $0 &* 31 &+ $1.value }
    let terminal = try PseudoTerminal(probe)
    try terminal.expect("ready")
    terminal.send("\u{1B}[200~")
    let bytes = Array(pasted.utf8)
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      terminal.send(bytes[start..<min(bytes.count, start + chunk)])
    }
    terminal.send("\u{1B}[201~")
    try terminal.expect("pasted=\(expected.count) hash=\(checksum)")
    terminal.send("q")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test("A picture is drawn whole although a key waits, and that key changes nothing")
  func waitingKey() throws {
    let terminal = try PseudoTerminal(probe)
    try terminal.expect("ready")
    terminal.send("w")
    try terminal.expect("\u{7}")
    terminal.send("~")
    try terminal.expect("drawn before the next key")
    terminal.send("q")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test("A picture is whole where no file may be as large as it is")
  func limitedFiles() throws {
    let terminal = try PseudoTerminal(["/bin/sh", "-c", "ulimit -f 1; exec \"$0\""] + probe)
    try terminal.expect("ready")
    terminal.send("+")
    try terminal.expect("the last of a full page")
    terminal.send("q")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test("Typed letters cut between two reads arrive whole")
  func splitTyping() throws {
    let terminal = try PseudoTerminal(probe)
    try terminal.expect("ready")
    terminal.send([0xC3])
    terminal.send("\u{A5}".utf8.dropFirst())
    try terminal.expect("å")
    terminal.send([0xC3, 0x41])
    try terminal.expect("\u{FFFD}")
    try terminal.expect("A")
  }

  @Test("A wide character never stands in the last column, and the bottom right cell is drawn")
  func edges() throws {
    let terminal = try PseudoTerminal(probe)
    try terminal.expect("…")
    try terminal.expect("日本 end")
    try terminal.expect("X")
    terminal.send("z")
    try terminal.expect("key=z")
    terminal.send("q")
    #expect(terminal.waitForEnd() == 0)
    #expect(!terminal.output.contains("語"))
  }

  @Test("A new size is told, whatever LINES and COLUMNS say")
  func resize() throws {
    let terminal = try PseudoTerminal(
      probe,
      environment: [
        "TERM": "xterm-256color", "LINES": "12", "COLUMNS": "60",
      ])
    try terminal.expect("ready")
    try terminal.expect("\u{1B}[24;1H")
    terminal.resize(columns: 70, rows: 20)
    try terminal.expect("size=70x20")
    terminal.resize(columns: 20, rows: 5)
    try terminal.expect("20x5")
    terminal.resize(columns: 1, rows: 1)
    terminal.resize(columns: 100, rows: 30)
    try terminal.expect("100x30")
  }

  @Test("The terminal is restored at the end, and stray lines come only then")
  func end() throws {
    let terminal = try PseudoTerminal(probe)
    try terminal.expect(entersPaste)
    try terminal.expect("ready")
    #expect(!terminal.echoes)
    terminal.send("eq")
    try terminal.expect(leavesPaste)
    try terminal.expect(leavesAlternateScreen)
    try terminal.expect("a stray line")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test("SIGTERM and SIGHUP are told and the terminal restored", arguments: [15, 1] as [Int32])
  func terminate(signal: Int32) throws {
    let terminal = try PseudoTerminal(probe)
    try terminal.expect("ready")
    terminal.signal(signal)
    try terminal.expect(leavesPaste)
    try terminal.expect(leavesAlternateScreen)
    #expect(terminal.waitForEnd() == 128 + signal)
  }

  @Test("A terminal whose window is closed ends the program")
  func hangUp() throws {
    let terminal = try PseudoTerminal(probe)
    try terminal.expect("ready")
    terminal.hangUp()
    #expect(terminal.waitForEnd() == 129)
  }

  @Test("A display can be opened again after it has been restored")
  func openedAgain() throws {
    let terminal = try PseudoTerminal(probe)
    try terminal.expect("ready")
    terminal.send("o")
    try terminal.expect(leavesAlternateScreen)
    try terminal.expect(entersPaste)
    try terminal.expect("ready")
    terminal.resize(columns: 90, rows: 20)
    try terminal.expect("size=90x20")
    terminal.send("q")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test(
    "Terminals of every kind are drawn on",
    arguments: ["xterm", "linux", "vt100", "screen", "tmux-256color"])
  func kinds(type: String) throws {
    let terminal = try PseudoTerminal(probe, environment: ["TERM": type])
    try terminal.expect("ready")
    try terminal.expect("smörg")
    terminal.send("åq")
    #expect(terminal.waitForEnd() == 0)
    #expect(!terminal.output.contains("$<"))
  }

  @Test("A crash restores the terminal before it says what went wrong", arguments: ["!", "#"])
  func crash(key: String) throws {
    let terminal = try PseudoTerminal(
      probe,
      environment: [
        "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=no",
      ])
    try terminal.expect("ready")
    terminal.send("e" + key)
    try terminal.expect(leavesPaste)
    try terminal.expect(leavesAlternateScreen)
    try terminal.expect("a stray line")
    if key == "!" { try terminal.expect("Index out of range") }
    #expect(terminal.waitForEnd() > 128)
  }

  @Test("After a crash the backtracer asks for nothing")
  func backtrace() throws {
    let terminal = try PseudoTerminal(
      probe,
      environment: [
        "TERM": "xterm-256color", "SWIFT_BACKTRACE": "enable=yes,symbolicate=off",
      ])
    try terminal.expect("ready")
    terminal.send("!")
    try terminal.expect(leavesAlternateScreen)
    #expect(terminal.waitForEnd() > 128)
    #expect(!terminal.output.contains("(0s)"))
  }

  @Test("Stopped and continued by others, it sets its modes anew and draws all")
  func continued() throws {
    let terminal = try PseudoTerminal(probe)
    try terminal.expect("ready")
    terminal.signal(19)
    terminal.signal(18)
    try terminal.expect("\u{1B}[?1049h")
    try terminal.expect("ready")
    try terminal.expect(entersPaste)
  }

  @Test("Ctrl-Z gives the terminal to the shell, and fg takes it back with paste as one text")
  func suspend() throws {
    let script = "set -m; \"$0\"; printf '\\033[?2004lSTOPPED\\n'; fg >/dev/null"
    let terminal = try PseudoTerminal(["/bin/sh", "-c", script, BuiltProgram.path("TerminalProbe")])
    try terminal.expect("ready")
    terminal.send([0x1A])
    try terminal.expect(leavesAlternateScreen)
    try terminal.expect("STOPPED")
    try terminal.expect("\u{1B}[?1049h")
    try terminal.expect(entersPaste)
    try terminal.expect("ready")
    terminal.send("\u{1B}[200~q\u{1B}[201~")
    try terminal.expect("pasted=1")
    terminal.send("q")
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.output.hasSuffix(leavesAlternateScreen) || terminal.echoes)
  }

  @Test(
    "A terminal that cannot show screens is refused with the reason",
    arguments: [
      ([:], "typeNotSet"), (["TERM": ""], "typeNotSet"), (["TERM": "dumb"], "typeTooSimple"),
      (["TERM": "no-such-terminal"], "typeUnknown"),
    ] as [([String: String], String)])
  func refused(environment: [String: String], reason: String) throws {
    let terminal = try PseudoTerminal(probe, environment: environment)
    try terminal.expect("refused: \(reason)")
    #expect(terminal.waitForEnd() == 3)
    #expect(!terminal.output.contains(leavesAlternateScreen))
  }

  @Test("Without a terminal it is refused")
  func notATerminal() throws {
    let terminal = try PseudoTerminal([
      "/bin/sh", "-c", "\"$0\" </dev/null", BuiltProgram.path("TerminalProbe"),
    ])
    try terminal.expect("refused: notATerminal")
    #expect(terminal.waitForEnd() == 3)
  }

  @Test("NO_COLOR takes the colours away and keeps the emphasis")
  func noColor() throws {
    let colored = try PseudoTerminal(probe)
    try colored.expect("X")
    let plain = try PseudoTerminal(probe, environment: ["TERM": "xterm-256color", "NO_COLOR": "1"])
    try plain.expect("X")
    #expect(colored.output.contains("38;5;") && !plain.output.contains("38;5;"))
    #expect(plain.output.contains("\u{1B}[0;1mX"))
  }

  @Test("LANG=C still draws letters beyond ASCII")
  func languageC() throws {
    let terminal = try PseudoTerminal(probe, environment: ["TERM": "xterm-256color", "LANG": "C"])
    try terminal.expect("räksmörgås 日本 end")
  }
}

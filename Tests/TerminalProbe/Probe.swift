import CursesTerminal
import Glibc
import TerminalKit

/// Shows inputs as they come; `q` ends it, other letters do what the tests are about.
enum Probe {
  static func exit(_ status: Int32) -> Never { Glibc.exit(status) }

  static func run() -> Int32 {
    do {
      while true {
        let display = try CursesDisplay()
        defer { display.restore() }
        if let status = loop(display) { return status }
      }
    } catch {
      print("refused: \(error)")
      return 3
    }
  }

  /// The exit status, or nil when the display is to be opened anew.
  private static func loop(_ display: CursesDisplay) -> Int32? {
    var seen: [String] = ["ready"]
    var pasted = ""
    while true {
      display.present(frame(seen, pasted, size: display.size))
      Poller.wait(for: display.inputDescriptors, milliseconds: nil)
      for input in display.nextInputs() {
        switch input {
        case .key(.character("q")): return 0
        case .key(.character("o")): return nil
        case .key(.character("!")): trap()
        case .key(.character("#")): abort()
        case .key(.character("e")): writeError("a stray line\n")
        case .key(.character("w")):
          // The next picture is drawn while a key waits to be read.
          seen.append("drawn before the next key")
          display.ring()
          Poller.wait(for: display.inputDescriptors, milliseconds: nil)
        case .key(.character("~")): break
        case .key(.character("+")): seen = fullPage(display.size) + ["the last of a full page"]
        case .suspend: display.suspend()
        case .terminate(let signal):
          return 128 + signal
        case .key(let key): seen.append("key=\(key.name)")
        case .paste(let text):
          pasted = text
          seen.append("pasted=\(text.unicodeScalars.count) hash=\(checksum(text))")
        case .resize(let size): seen.append("size=\(size.columns)x\(size.rows)")
        }
      }
    }
  }

  /// Rows of letters that differ, so that no terminal is told to repeat one.
  private static func fullPage(_ size: Size) -> [String] {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let row = String(repeating: letters, count: size.columns / letters.count)
    return Array(repeating: row, count: max(0, size.rows - 3))
  }

  /// Adds up so that the test can compare without reading a long text from the screen.
  private static func checksum(_ text: String) -> UInt32 {
    text.unicodeScalars.reduce(7) { $0 &* 31 &+ $1.value }
  }

  private static func writeError(_ text: String) {
    _ = text.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }

  private static func trap() {
    let numbers: [Int] = []
    print(numbers[numbers.count])
  }

  private static func frame(_ seen: [String], _ pasted: String, size: Size) -> Frame {
    // A column wider than the terminal, as when it has just become narrower.
    var frame = Frame(size: Size(columns: size.columns + 1, rows: size.rows))
    let (rest, bottom) = Rect(size).split(bottom: 1)
    frame.put(lines: seen.suffix(max(1, rest.rows - 1)), in: rest)
    for role in StyleRole.allCases {
      frame.put(
        String(role.letter), at: Position(column: 40 + Int(role.rawValue), row: 0), role)
    }
    frame.put("日", at: Position(column: size.columns - 1, row: 1), maxWidth: 1)
    // Only later, so that nothing is drawn over it.
    if seen.count > 1 { frame.put("語", at: Position(column: size.columns - 1, row: 2)) }
    frame.put("räksmörgås 日本 end", at: bottom.origin, .keyBar)
    frame.put("X", at: Position(column: size.columns - 1, row: size.rows - 1), .strong)
    frame.cursor = Position(column: 2, row: 0)
    return frame
  }
}

import CNCurses
import TerminalKit

/// Turns what `wgetch` gives, bytes and key numbers, into inputs.
struct KeyReader {
  /// Key numbers that ncurses is told to use for the marks around a paste; it has none itself.
  enum PasteMark {
    static let begin: Int32 = 0o1000
    static let end: Int32 = 0o1001
    static let wordLeft: Int32 = 0o1002
    static let wordRight: Int32 = 0o1003
  }

  private var assembler = UTF8Assembler()
  private var pasted: [UInt8]?

  /// Tells ncurses of sequences that it has no names for.
  static func defineKeys() {
    define_key("\u{1B}[200~", PasteMark.begin)
    define_key("\u{1B}[201~", PasteMark.end)
    define_key("\u{1B}[1;5D", PasteMark.wordLeft)
    define_key("\u{1B}[1;5C", PasteMark.wordRight)
  }

  /// Takes one answer of `wgetch` and adds what it completes.
  mutating func take(_ code: Int32, into inputs: inout [Input]) {
    if code == PasteMark.end {
      endPaste(into: &inputs)
    } else if code == PasteMark.begin {
      flush(into: &inputs)
      pasted = pasted ?? []
    } else if pasted != nil {
      takePasted(code, into: &inputs)
    } else if let byte = UInt8(exactly: code) {
      inputs += assembler.append(byte).map(Self.input)
    } else {
      flush(into: &inputs)
      if let key = Self.key(code) { inputs.append(.key(key)) }
    }
  }

  /// The mark after a paste can get lost; then Ctrl-C still works, and the memory is not filled.
  private mutating func takePasted(_ code: Int32, into inputs: inout [Input]) {
    guard let byte = UInt8(exactly: code) else { return }
    if byte == 0x03 {
      endPaste(into: &inputs)
      inputs.append(.key(.control("c")))
      return
    }
    pasted?.append(byte)
    if let count = pasted?.count, count >= Self.longestPaste { endPaste(into: &inputs) }
  }

  private mutating func endPaste(into inputs: inout [Input]) {
    if let bytes = pasted { inputs.append(.paste(Self.text(of: bytes))) }
    pasted = nil
  }

  private static let longestPaste = 4 << 20

  private mutating func flush(into inputs: inout [Input]) {
    inputs += assembler.finish().map { .key(.character(Character($0))) }
  }

  private static func text(of bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains(where: { $0 == "\r" || $0 == "\r\n" }) else { return text }
    return String(text.map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 })
  }

  private static func input(_ scalar: Unicode.Scalar) -> Input {
    switch scalar.value {
    case 0x09: .key(.tab)
    case 0x0A, 0x0D: .key(.enter)
    case 0x08, 0x7F: .key(.backspace)
    case 0x1A: .suspend
    case 0x1B: .key(.escape)
    case 0x01...0x1A: .key(.control(letter(scalar.value + 0x60)))
    case 0x00, 0x1C...0x1F: .key(.control(letter(scalar.value + 0x40)))
    default: .key(.character(Character(scalar)))
    }
  }

  private static func letter(_ value: UInt32) -> Character {
    Character(Unicode.Scalar(UInt8(truncatingIfNeeded: value)))
  }

  private static func key(_ code: Int32) -> Key? {
    switch code {
    case KEY_ENTER: .enter
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_BTAB: .backTab
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case PasteMark.wordLeft: .wordLeft
    case PasteMark.wordRight: .wordRight
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_IC: .insert
    case nc_function_key(1)...nc_function_key(24): .function(Int(code - nc_function_key(0)))
    default: nil
    }
  }
}

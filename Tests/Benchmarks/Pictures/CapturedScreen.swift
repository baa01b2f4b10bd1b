import TerminalKit

/// What stood on a terminal's screen, read from text with colours as tmux writes it.
///
/// Only what says how letters look is obeyed. Every other sequence, and every control character, is left out.
struct CapturedScreen: Equatable {
  /// The cells of every row, from the left.
  private(set) var rows: [[CapturedCell]] = []

  private var style = CellStyle()
  private var row: [CapturedCell] = []

  /// Reads a screen; a style goes on into the next row until another is said.
  init(_ text: String) {
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}": escape(&rest)
      case "\n": endRow()
      default: put(scalar)
      }
    }
    if !row.isEmpty { endRow() }
  }

  private mutating func endRow() {
    rows.append(row)
    row = []
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    // NUL has no width either, and is no mark.
    guard scalar.value >= 0x20 else { return }
    switch TextWidth.columns(of: scalar) {
    case 0: if let last = row.indices.last { row[last].text.unicodeScalars.append(scalar) }
    case 1...:
      row.append(
        CapturedCell(
          text: String(scalar), columns: TextWidth.columns(of: scalar), style: style))
    default: break
    }
  }

  // MARK: Sequences

  private mutating func escape(_ rest: inout Substring.UnicodeScalarView) {
    switch rest.popFirst() {
    case "[":
      var parameters = ""
      while let scalar = rest.popFirst() {
        guard "\u{40}"..."\u{7E}" ~= scalar else {
          parameters.unicodeScalars.append(scalar)
          continue
        }
        if scalar == "m" { apply(parameters) }
        return
      }
    case "]", "P", "X", "^", "_":
      while let scalar = rest.popFirst() {
        if scalar == "\u{07}" { return }
        if scalar == "\u{1B}" {
          _ = rest.popFirst()
          return
        }
      }
    case "(", ")": _ = rest.popFirst()
    default: break
    }
  }

  private mutating func apply(_ parameters: String) {
    var numbers = parameters.split(omittingEmptySubsequences: false) { $0 == ";" || $0 == ":" }
      .map { $0.isEmpty ? 0 : UInt8($0) }[...]
    while let next = numbers.popFirst() {
      // A number that is none says nothing of the others.
      guard let number = next else { continue }
      switch number {
      case 0: style = CellStyle()
      case 1: style.isBold = true
      case 22: style.isBold = false
      case 4: style.isUnderlined = true
      case 24: style.isUnderlined = false
      case 7: style.isReversed = true
      case 27: style.isReversed = false
      case 30...37: style.foreground = .numbered(number - 30)
      case 90...97: style.foreground = .numbered(number - 90 + 8)
      case 38: style.foreground = Self.color(&numbers) ?? style.foreground
      case 39: style.foreground = .standard
      case 40...47: style.background = .numbered(number - 40)
      case 100...107: style.background = .numbered(number - 100 + 8)
      case 48: style.background = Self.color(&numbers) ?? style.background
      case 49: style.background = .standard
      default: break
      }
    }
  }

  /// The colour that follows 38 or 48.
  private static func color(_ numbers: inout ArraySlice<UInt8?>) -> CellColor? {
    switch numbers.popFirst() {
    case 5: return numbers.popFirst().flatMap { $0 }.map { .numbered($0) }
    case 2:
      let parts = numbers.prefix(3).compactMap { $0 }
      numbers = numbers.dropFirst(3)
      return parts.count == 3 ? .mixed(parts[0], parts[1], parts[2]) : nil
    default: return nil
    }
  }
}

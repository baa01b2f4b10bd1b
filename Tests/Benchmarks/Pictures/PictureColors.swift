/// The colours that a picture gives to those of a terminal.
struct PictureColors {
  /// Text that has the terminal's own colour.
  let text: String
  /// Background that has the terminal's own colour.
  let background: String

  /// A dark terminal.
  static let dark = PictureColors(text: "#dcdcdc", background: "#141414")
  /// White on black.
  static let black = PictureColors(text: "#ffffff", background: "#000000")

  /// What the text of a cell is drawn with.
  func text(of style: CellStyle) -> String {
    style.isReversed
      ? hex(style.background, standard: background) : hex(style.foreground, standard: text)
  }

  /// What is behind the text of a cell.
  func background(of style: CellStyle) -> String {
    style.isReversed
      ? hex(style.foreground, standard: text) : hex(style.background, standard: background)
  }

  private func hex(_ color: CellColor, standard: String) -> String {
    switch color {
    case .standard: standard
    case .numbered(let number): Self.hex(number)
    case .mixed(let red, let green, let blue): Self.hex([red, green, blue])
    }
  }

  /// xterm's colours: sixteen with names, a cube of six by six by six, and greys.
  private static func hex(_ number: UInt8) -> String {
    switch number {
    case 0..<16: return named[Int(number)]
    case 16..<232:
      let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
      let place = Int(number) - 16
      return hex([steps[place / 36], steps[place / 6 % 6], steps[place % 6]])
    default:
      let grey = 8 + (number - 232) * 10
      return hex([grey, grey, grey])
    }
  }

  private static let named = [
    "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
    "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
  ]

  private static func hex(_ parts: [UInt8]) -> String {
    "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

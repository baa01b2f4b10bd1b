import TerminalKit
import Testing

@Suite("Colour schemes")
struct ColorSchemeTests {
  /// What WCAG 2 calls relative luminance, of a colour of xterm's 256.
  private func luminance(_ number: UInt8) -> Double {
    let steps = [0, 95, 135, 175, 215, 255]
    let value = Int(number)
    let channels =
      value >= 232
      ? [Int](repeating: 8 + (value - 232) * 10, count: 3)
      : [steps[(value - 16) / 36], steps[(value - 16) / 6 % 6], steps[(value - 16) % 6]]
    let linear = channels.map { channel in
      let part = Double(channel) / 255
      return part <= 0.03928 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// To the power of 2.4, as two fifths of a square times a square: x² · (x²)^⅕ by Newton.
  private func power(_ base: Double) -> Double {
    let square = base * base
    var root = 0.5
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }

  private func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  @Test("Every colour can be read: 4.5 to 1 at least", arguments: [ColorScheme.dark, .light])
  func contrasts(scheme: ColorScheme) {
    for role in StyleRole.allCases {
      let look = scheme.appearance(of: role, colors: .full)
      guard let foreground = look.foreground else { continue }
      let behind = look.background.map(luminance) ?? (scheme == .dark ? 0 : 1)
      #expect(contrast(luminance(foreground), behind) >= 4.5, "\(role)")
    }
  }

  @Test("Without colours no role has one, and body text has none ever")
  func noColors() {
    for role in StyleRole.allCases {
      for scheme in ColorScheme.allCases {
        let look = scheme.appearance(of: role, colors: .none)
        #expect(look.foreground == nil && look.background == nil)
      }
      let mono = ColorScheme.mono.appearance(of: role, colors: .full)
      #expect(mono.foreground == nil && mono.background == nil)
    }
    #expect(ColorScheme.dark.appearance(of: .text, colors: .full) == Appearance())
  }

  @Test("What is selected, a heading and a key differ from text without colours")
  func emphasis() {
    let text = ColorScheme.mono.appearance(of: .text, colors: .none)
    for role in [StyleRole.selected, .heading, .keyName, .keyBar, .danger, .warning, .accent] {
      #expect(ColorScheme.mono.appearance(of: role, colors: .none) != text)
    }
  }
}

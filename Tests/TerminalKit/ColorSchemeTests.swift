import TerminalKit
import Testing

@Suite("Colour schemes")
struct ColorSchemeTests {
  /// The sixteen that xterm has before the cube, as it is set up from the start.
  private static let first: [[Int]] = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205],
    [229, 229, 229],
  ]

  /// What WCAG 2 calls relative luminance, of a colour of xterm's 256.
  private func luminance(_ number: UInt8) -> Double {
    let steps = [0, 95, 135, 175, 215, 255]
    let value = Int(number)
    let channels =
      value < 8
      ? Self.first[value]
      : value >= 232
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

  @Test(
    "Every text of every scheme has a contrast of 7 to 1, in 256 colours and in eight",
    arguments: ColorScheme.allCases, [ColorDepth.full, .eight])
  func contrasts(scheme: ColorScheme, depth: ColorDepth) {
    for role in StyleRole.allCases {
      let look = scheme.appearance(of: role, colors: depth, on: .painted)
      // Without a colour of its own it is the terminal's text on the terminal's background.
      guard look.foreground != nil || look.background != nil else { continue }
      guard let text = look.foreground, let behind = look.background else {
        Issue.record("\(role) has one colour of its own on or below one that nobody knows")
        continue
      }
      #expect(contrast(luminance(text), luminance(behind)) >= 7, "\(role)")
    }
  }

  @Test(
    "On a dark terminal's own background the dark scheme has that contrast too, and the terminal's own text",
    arguments: [ColorDepth.full, .eight])
  func ownGround(depth: ColorDepth) {
    for role in StyleRole.allCases {
      let look = ColorScheme.dark.appearance(of: role, colors: depth)
      guard let text = look.foreground else { continue }
      #expect(contrast(luminance(text), look.background.map(luminance) ?? 0) >= 7, "\(role)")
    }
    #expect(ColorScheme.dark.appearance(of: .text, colors: depth) == Appearance())
  }

  @Test("High contrast sets both colours itself, and no role is grey")
  func highContrast() {
    for role in StyleRole.allCases {
      for depth in [ColorDepth.full, .eight] {
        let look = ColorScheme.highContrast.appearance(of: role, colors: depth)
        #expect(look.foreground != nil && look.background == (depth == .full ? 16 : 0))
      }
      let look = ColorScheme.highContrast.appearance(of: role, colors: .full)
      #expect(look.foreground.map { $0 < 232 } ?? false)
    }
  }

  @Test("Without colours no role has one")
  func noColors() {
    for role in StyleRole.allCases {
      for scheme in ColorScheme.allCases {
        let look = scheme.appearance(of: role, colors: .none)
        #expect(look.foreground == nil && look.background == nil)
        #expect(look == ColorScheme.mono.appearance(of: role, colors: .full))
      }
    }
  }

  @Test(
    "Light, and dark where it is painted, set text and background on every terminal, whatever its own colours are",
    arguments: [ColorScheme.light, .dark])
  func lightAndDark(scheme: ColorScheme) {
    for role in StyleRole.allCases {
      let look = scheme.appearance(of: role, colors: .full, on: .painted)
      #expect(look.foreground != nil && look.background != nil)
    }
  }

  @Test("No line goes through letters that are drawn", arguments: ColorScheme.allCases)
  func drawn(scheme: ColorScheme) {
    for depth in ColorDepth.allCases {
      for role in [StyleRole.heading, .warning] {
        let (own, drawn) = (
          scheme.appearance(of: role, colors: depth),
          scheme.appearance(of: role.drawn, colors: depth)
        )
        #expect(!drawn.attributes.contains(.underline))
        #expect(drawn.foreground == own.foreground && drawn.background == own.background)
      }
    }
  }

  @Test(
    "What asks for attention is told apart by bold, underline and reverse alone",
    arguments: [ColorDepth.none, .eight])
  func attributes(depth: ColorDepth) {
    for scheme in ColorScheme.allCases {
      let roles: [StyleRole] = [.text, .strong, .heading, .warning, .danger, .selected]
      let looks = roles.map { scheme.appearance(of: $0, colors: depth).attributes.rawValue }
      #expect(Set(looks).count == roles.count, "\(scheme)")
      let bar = [StyleRole.keyBar, .keyName].map { scheme.appearance(of: $0, colors: depth) }
      #expect(bar[0] != bar[1])
    }
  }

  @Test("In 256 colours hues tell apart what is well, what warns and what is wrong")
  func hues() {
    for scheme in [ColorScheme.dark, .light, .highContrast] {
      let roles: [StyleRole] = [.text, .accent, .warning, .danger, .success]
      let looks = roles.map { scheme.appearance(of: $0, colors: .full).foreground }
      #expect(Set(looks).count == roles.count, "\(scheme)")
    }
  }
}

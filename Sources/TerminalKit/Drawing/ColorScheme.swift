/// How many colours a terminal has.
public enum ColorDepth: Int, CaseIterable, Sendable {
  /// None, or the user wants none.
  case none = 0
  /// The eight of ANSI.
  case eight = 8
  /// The 256 of xterm.
  case full = 256

  /// The depth of a terminal that says it has this many colours.
  public init(colors: Int) {
    self = colors >= 256 ? .full : colors >= 8 ? .eight : .none
  }
}

/// Attributes of characters that need no colour.
public struct TextAttributes: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Attributes from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier letters.
  public static let bold = TextAttributes(rawValue: 1)
  /// Text and background change places.
  public static let reverse = TextAttributes(rawValue: 2)
  /// A line below.
  public static let underline = TextAttributes(rawValue: 4)
}

/// How a role looks: colours by their number in the terminal, nil for the terminal's own.
public struct Appearance: Hashable, Sendable {
  /// Number of the text's colour.
  public var foreground: UInt8?
  /// Number of the background's colour.
  public var background: UInt8?
  /// Bold, reverse, underline.
  public var attributes: TextAttributes

  /// An appearance.
  public init(
    foreground: UInt8? = nil, background: UInt8? = nil, attributes: TextAttributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// On what a scheme draws.
public enum Ground: Sendable {
  /// The terminal's own background where the scheme goes with it, which keeps what is sent to the terminal short.
  case own
  /// A background of the scheme's own, whatever the terminal's is: for a wall that forty people read.
  case painted
}

/// What the roles look like.
///
/// Light and high contrast set text and background themselves, and dark does where its ground is painted: nobody knows how bright a terminal's own
/// are. Mono has the terminal's own, and so has the light one where there are only eight colours, of which bold black is drawn as grey. The hues are those of Okabe and Ito, which people who
/// are colour blind can tell apart, as near as xterm's 256 come with a contrast of at least 7 : 1; where a hue cannot have that,
/// as orange on white, another of theirs takes its place. Roles that ask for attention differ in their attributes too.
public enum ColorScheme: String, CaseIterable, Sendable {
  /// Nearly white on black, or the terminal's own text on its own dark background.
  case dark
  /// Black on white where there are 256 colours; else the terminal's own.
  case light
  /// White on black, and no grey.
  case highContrast = "high-contrast"
  /// No colours: bold, reverse and underline only.
  case mono

  /// How a role looks with this many colours.
  public func appearance(
    of role: StyleRole, colors: ColorDepth, on ground: Ground = .own
  ) -> Appearance {
    let depth = self == .mono ? .none : colors
    let isOwn = self == .dark && ground == .own
    let (text, behind) = (foreground(of: role, depth), background(of: role, depth))
    return Appearance(
      foreground: isOwn && Self.bodyText.contains(text) ? nil : text,
      background: isOwn && Self.blacks.contains(behind) ? nil : behind,
      attributes: attributes(of: role, depth))
  }

  /// Text and background of the dark scheme, for which a dark terminal has its own.
  private static let bodyText: [UInt8?] = [255, 7]
  private static let blacks: [UInt8?] = [16, 0]

  private func foreground(of role: StyleRole, _ depth: ColorDepth) -> UInt8? {
    switch (depth, self) {
    case (.none, _), (_, .mono): nil
    case (.eight, .highContrast): 7
    case (.eight, .dark): brightHueOfEight(role)
    case (.eight, .light): nil
    case (.full, .dark): brightHue(role)
    case (.full, .light): darkHue(role)
    case (.full, .highContrast): brightestHue(role)
    }
  }

  private func brightHue(_ role: StyleRole) -> UInt8 {
    switch role {
    case .text, .strong, .question, .input, .selected: 255
    case .muted, .border, .barTrack: 248
    case .heading, .drawnHeading, .accent, .bar: 74
    case .warning, .drawnWarning: 214
    case .danger: 209
    case .success: 79
    case .keyBar: 252
    case .keyName: 227
    }
  }

  private func darkHue(_ role: StyleRole) -> UInt8 {
    switch role {
    case .text, .strong, .question, .input, .selected: 16
    case .muted, .border, .barTrack: 240
    case .heading, .drawnHeading, .accent, .bar: 24
    case .warning, .drawnWarning: 90
    case .danger: 124
    case .success: 23
    case .keyBar: 236
    case .keyName: 18
    }
  }

  private func brightestHue(_ role: StyleRole) -> UInt8 {
    switch role {
    case .text, .strong, .question, .input, .selected, .muted, .border, .barTrack, .bar, .keyBar:
      231
    case .heading, .drawnHeading, .accent: 117
    case .warning, .drawnWarning, .keyName: 227
    case .danger: 215
    case .success: 121
    }
  }

  private func brightHueOfEight(_ role: StyleRole) -> UInt8 {
    switch role {
    case .heading, .drawnHeading, .accent, .bar: 6
    case .warning, .drawnWarning: 3
    case .success: 2
    default: 7
    }
  }

  private func background(of role: StyleRole, _ depth: ColorDepth) -> UInt8? {
    switch (depth, self) {
    case (.none, _), (_, .mono): nil
    case (.eight, .highContrast), (.eight, .dark): 0
    case (.full, .highContrast): 16
    case (.eight, .light): nil
    case (.full, .dark): role == .keyBar || role == .keyName ? 236 : 16
    case (.full, .light): role == .keyBar || role == .keyName ? 253 : 231
    }
  }

  private func attributes(of role: StyleRole, _ depth: ColorDepth) -> TextAttributes {
    let isPlain = depth != .full || self == .highContrast
    return switch role {
    case .selected: .reverse
    case .strong, .question, .accent, .drawnHeading, .drawnWarning: .bold
    case .warning: isPlain ? [.bold, .underline] : .bold
    case .danger: isPlain ? [.bold, .reverse] : .bold
    case .heading: isPlain ? .underline : .bold
    case .input: isPlain ? .bold : []
    case .keyName: isPlain ? [.bold, .reverse] : .bold
    case .keyBar: isPlain ? .reverse : []
    case .text, .muted, .success, .bar, .barTrack, .border: []
    }
  }
}

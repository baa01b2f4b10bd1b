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

/// What the roles look like.
///
/// Body text has the terminal's own colours. The hues are those of Okabe and Ito, which people who
/// are colour blind can tell apart, as near as xterm's 256 come; on light backgrounds in darker
/// shades that have a contrast of at least 4.5 : 1.
public enum ColorScheme: String, CaseIterable, Sendable {
  /// For dark backgrounds.
  case dark
  /// For light backgrounds.
  case light
  /// No colours: bold, reverse and underline only.
  case mono

  /// How a role looks with this many colours.
  public func appearance(of role: StyleRole, colors: ColorDepth) -> Appearance {
    let depth = self == .mono ? .none : colors
    return Appearance(
      foreground: foreground(of: role, depth), background: background(of: role, depth),
      attributes: attributes(of: role, depth))
  }

  private func foreground(of role: StyleRole, _ depth: ColorDepth) -> UInt8? {
    switch depth {
    case .none: nil
    case .eight: foregroundOfEight(role)
    case .full: self == .light ? darkHue(role) : brightHue(role)
    }
  }

  private func brightHue(_ role: StyleRole) -> UInt8? {
    switch role {
    case .text, .strong, .question, .input, .selected: nil
    case .muted, .border, .barTrack: 246
    case .heading, .accent, .bar: 74
    case .warning: 214
    case .danger: 209
    case .success: 79
    case .keyBar: 252
    case .keyName: 227
    }
  }

  private func darkHue(_ role: StyleRole) -> UInt8? {
    switch role {
    case .text, .strong, .question, .input, .selected: nil
    case .muted, .border, .barTrack: 241
    case .heading, .accent, .bar: 25
    case .warning: 94
    case .danger: 124
    case .success: 23
    case .keyBar: 236
    case .keyName: 18
    }
  }

  private func foregroundOfEight(_ role: StyleRole) -> UInt8? {
    switch role {
    case .heading, .accent, .bar: self == .dark ? 6 : 4
    case .warning: self == .dark ? 3 : 5
    case .danger: 1
    case .success: 2
    default: nil
    }
  }

  private func background(of role: StyleRole, _ depth: ColorDepth) -> UInt8? {
    guard depth == .full, role == .keyBar || role == .keyName else { return nil }
    return self == .light ? 253 : 236
  }

  private func attributes(of role: StyleRole, _ depth: ColorDepth) -> TextAttributes {
    switch role {
    case .selected: .reverse
    case .strong, .question, .accent, .warning, .danger: .bold
    case .heading: depth == .none ? [.bold, .underline] : .bold
    case .input: depth == .none ? .bold : []
    case .keyName: depth == .full ? .bold : [.bold, .reverse]
    case .keyBar: depth == .full ? [] : .reverse
    case .text, .muted, .success, .bar, .barTrack, .border: []
    }
  }
}

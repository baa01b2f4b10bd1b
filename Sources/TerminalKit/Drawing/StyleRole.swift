/// What a piece of the screen is for.
///
/// A `ColorScheme` decides how it looks, so that screens never
/// name a colour; whatever a role says is also said by a word, a letter or a shape.
public enum StyleRole: UInt8, CaseIterable, Sendable {
  /// Body text in the terminal's own colours.
  case text
  /// What matters less: units, hints, what has passed.
  case muted
  /// Text that stands out among body text.
  case strong
  /// The heading of a screen or a part of it.
  case heading
  /// The question that the room works on.
  case question
  /// What the eye should find: letters of themes, numbers of tables.
  case accent
  /// Needs attention soon.
  case warning
  /// Gone wrong, over time, refused.
  case danger
  /// Saved, done.
  case success
  /// What is being typed.
  case input
  /// The line that keys act on.
  case selected
  /// The line of keys, its words.
  case keyBar
  /// The line of keys, the keys themselves.
  case keyName
  /// Filled part of a bar: dots of a theme, time that is left.
  case bar
  /// Empty part of a bar.
  case barTrack
  /// Frames and rules between parts.
  case border
  /// A heading in letters that are drawn over several rows, through which a line below each row would go.
  case drawnHeading
  /// A warning in such letters.
  case drawnWarning

  /// The role that means the same in letters that are drawn over several rows.
  public var drawn: StyleRole {
    switch self {
    case .heading: .drawnHeading
    case .warning: .drawnWarning
    default: self
    }
  }

  /// One letter, for pictures of styles in tests.
  public var letter: Character {
    switch self {
    case .text: "."
    case .muted: "m"
    case .strong: "S"
    case .heading: "H"
    case .question: "Q"
    case .accent: "A"
    case .warning: "W"
    case .danger: "D"
    case .success: "+"
    case .input: "I"
    case .selected: "#"
    case .keyBar: "k"
    case .keyName: "K"
    case .bar: "B"
    case .barTrack: "b"
    case .border: "-"
    case .drawnHeading: "h"
    case .drawnWarning: "w"
    }
  }
}

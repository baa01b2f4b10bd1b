import Language
import SessionEngine
import TerminalKit

/// Commands that have a letter, in steps where letters are themes: one key says that the next letter is a command.
extension ConsoleScreen {
  static let commandLetterKey = Key.function(7)

  /// What its letter does after that key.
  var letteredActions: [ScreenAction<ConsoleScreen>] {
    var screen = self
    screen.mode = .commandLetter
    return Self.actions.reachable(on: screen).filter { $0.keys.contains(where: \.isCommandLetter) }
  }

  /// Takes the key that is awaited; one that is no letter goes back or does what it always does.
  mutating func command(_ key: Key, at now: Moment) -> [ScreenEffect] {
    defer { if mode == .commandLetter { mode = .following } }
    switch key {
    case .escape, .enter, .backspace, .delete, Self.commandLetterKey: return []
    case .character(let sign) where sign.isLetter:
      let letter = Key.character(Character(sign.lowercased()))
      message = nil
      if let effects = Self.actions.perform(letter, on: &self, at: now) { return effects }
      say(Self.actions.reason(against: letter, on: self) ?? whyNothing(by: letter), .muted)
      return []
    default:
      mode = .following
      return follow(key, at: now)
    }
  }
}

extension Key {
  /// Whether it is a letter that stands for a command and not for a theme.
  var isCommandLetter: Bool {
    if case .character(let sign) = self { sign.isLetter && sign.isLowercase } else { false }
  }
}

extension Catalogue {
  /// What says which letters there are: one never stands at the end of a row and what it does in the next.
  func commandLetters(_ actions: [(key: String, label: String)]) -> String {
    let names = actions.map { "\($0.key)\u{A0}\($0.label)" }
    return "\(consoleHelp.pressLetter) \(names.joined(separator: "\u{A0}· "))"
  }
}

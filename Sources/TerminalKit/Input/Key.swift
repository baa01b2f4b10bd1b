/// A key as a terminal reports it.
public enum Key: Hashable, Sendable {
  /// A letter, digit, sign or space.
  case character(Character)
  /// Ctrl with a letter, in lower case.
  case control(Character)
  /// F1 and up.
  case function(Int)
  /// Enter.
  case enter
  /// Esc.
  case escape
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// Tab.
  case tab
  /// Shift-Tab.
  case backTab
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Ctrl with arrow left.
  case wordLeft
  /// Ctrl with arrow right.
  case wordRight
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Insert.
  case insert
}

extension Key {
  private static let named: [(key: Key, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.backspace, "Backspace"), (.delete, "Delete"),
    (.tab, "Tab"), (.backTab, "Shift-Tab"), (.up, "Up"), (.down, "Down"), (.left, "Left"),
    (.right, "Right"), (.wordLeft, "Ctrl-Left"), (.wordRight, "Ctrl-Right"), (.home, "Home"),
    (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.insert, "Insert"),
    (.character(" "), "Space"),
  ]
  private static let alternatives: [(key: Key, name: String)] = [
    (.escape, "Escape"), (.enter, "Return"), (.delete, "Del"), (.pageUp, "PageUp"),
    (.pageDown, "PageDown"), (.backTab, "BackTab"),
  ]

  /// The name in scripts: `Enter`, `PgDn`, `F5`, `Ctrl-K`, `Space`, or the character itself.
  public var name: String {
    if let known = Self.named.first(where: { $0.key == self }) { return known.name }
    switch self {
    case .character(let character): return String(character)
    case .control(let letter): return "Ctrl-\(letter.uppercased())"
    case .function(let number): return "F\(number)"
    default: return ""
    }
  }

  /// The key of a name; nil when there is none.
  ///
  /// Case matters for single characters only.
  public init?(name: String) {
    if name.count == 1, let character = name.first, character.isDrawable {
      self = .character(character)
      return
    }
    let wanted = name.lowercased()
    if let known = (Self.named + Self.alternatives).first(where: {
      $0.name.lowercased() == wanted
    }) {
      self = known.key
    } else if wanted.hasPrefix("f"), let number = Int(wanted.dropFirst()),
      (1...24).contains(number)
    {
      self = .function(number)
    } else if wanted.hasPrefix("ctrl-"), wanted.utf8.count == 6, let letter = wanted.last,
      ("a"..."z").contains(letter)
    {
      self = .control(letter)
    } else {
      return nil
    }
  }
}

extension Character {
  fileprivate var isDrawable: Bool {
    self != " " && unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}

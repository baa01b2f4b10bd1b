import Language
import SessionEngine
import TerminalKit

/// A list of everything that can be done on a screen, found by typing a part of its name.
public struct ActionPalette: Equatable, Sendable {
  /// A row of it.
  public struct Row: Equatable, Sendable {
    /// The place of the action in its table.
    public let action: Int
    /// The key that does it now; empty where none does.
    public let key: String
    /// What it is called.
    public let label: String
    /// Why it cannot be done now; `nil` where it can.
    public let reason: String?
  }

  /// What a key made of it.
  public enum Answer: Equatable, Sendable {
    /// It stays open.
    case open
    /// It was left.
    case closed
    /// The row at that place was chosen.
    case chosen(Int)
  }

  /// What has been typed.
  public private(set) var words = LineEditor()
  /// The row that Enter chooses.
  public private(set) var selected = 0

  /// A palette with nothing typed.
  public init() {}

  /// The rows whose names hold what was typed: those that can be done first, in the order of the table.
  public func rows<Screen>(
    of table: ActionTable<Screen>, on screen: Screen, in catalogue: Catalogue
  ) -> [Row] {
    let wanted = words.text.lowercased()
    var possible: [Row] = []
    var impossible: [Row] = []
    let reachable = Set(table.reachable(on: screen).map(\.name))
    // Going back is what Esc does here already; as a row it would only stand in the way of others.
    for (place, action) in table.actions.enumerated() where action.keys != [.escape] {
      let label = action.label(catalogue)
      guard wanted.isEmpty || label.lowercased().contains(wanted) else { continue }
      switch action.availability(screen) {
      case .absent: continue
      case .enabled:
        let key = reachable.contains(action.name) ? action.shownKey : ""
        possible.append(Row(action: place, key: key, label: label, reason: nil))
      case .disabled(let reason):
        impossible.append(Row(action: place, key: "", label: label, reason: reason))
      }
    }
    return possible + impossible
  }

  /// Takes a key while it shows that many rows.
  public mutating func handle(_ key: Key, rows: Int) -> Answer {
    switch key {
    case .escape, .function: return .closed
    case .enter: return rows > 0 ? .chosen(min(selected, rows - 1)) : .open
    case .up: selected = max(0, min(selected, rows - 1) - 1)
    case .down: selected = max(0, min(selected + 1, rows - 1))
    case .pageUp: selected = max(0, selected - 8)
    case .pageDown: selected = max(0, min(selected + 8, rows - 1))
    default:
      let before = words.text
      _ = words.handle(key)
      if words.text != before { selected = 0 }
    }
    return .open
  }
}

extension ScreenAction {
  /// Its keys as they are shown: the first one, or the first and the last of a row such as 1–9.
  public var shownKey: String {
    guard let first = keys.first else { return "" }
    guard keys.count > 3, let last = keys.last else { return first.shownName }
    return "\(first.shownName)–\(last.shownName)"
  }
}

extension Key {
  /// Its name as people read it: arrows as arrows.
  public var shownName: String {
    switch self {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .wordLeft: "Ctrl-←"
    case .wordRight: "Ctrl-→"
    default: name
    }
  }
}

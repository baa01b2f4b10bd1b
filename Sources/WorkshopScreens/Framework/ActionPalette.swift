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

  /// How many signs can be typed: no action has a longer name, and each is looked for in all of them.
  static let longest = 100

  /// The rows whose names, or what else people call them, hold what was typed.
  ///
  /// Those that it is the name of come first, and of them those that can be done, in the order of the table.
  ///
  /// - Parameter keyed: What has a key of its own now; all that no other key hides, where it is not given.
  public func rows<Screen>(
    of table: ActionTable<Screen>, on screen: Screen, in catalogue: Catalogue,
    keyed: [ScreenAction<Screen>]? = nil
  ) -> [Row] {
    let wanted = wanted
    var possible: [(row: Row, match: Match)] = []
    var impossible: [(row: Row, match: Match)] = []
    // What has nothing to do with what goes on is found by its name only: whoever looks for it is told.
    var elsewhere: [(row: Row, match: Match)] = []
    let reachable = Dictionary(
      (keyed ?? table.reachable(on: screen)).map { ($0.name, $0.shownKey(in: catalogue)) },
      uniquingKeysWith: { first, _ in first })
    // Going back is what Esc does here already; as a row it would only stand in the way of others.
    for (place, action) in table.actions.enumerated() where action.keys != [.escape] {
      let label = action.label(catalogue)
      guard let match = wanted.match(label, action.searchWords(catalogue)) else { continue }
      switch action.availability(screen) {
      case .absent where match == .name && wanted.isAny: continue
      case .absent where match == .name:
        let reason = catalogue.consoleStatus.belongsElsewhere
        elsewhere.append((Row(action: place, key: "", label: label, reason: reason), match))
      case .absent: continue
      case .enabled:
        let key = reachable[action.name] ?? ""
        possible.append((Row(action: place, key: key, label: label, reason: nil), match))
      case .disabled(let reason):
        impossible.append((Row(action: place, key: "", label: label, reason: reason), match))
      }
    }
    return Match.allCases.flatMap { match in
      (possible + impossible + elsewhere).filter { $0.match == match }.map(\.row)
    }
  }

  /// What is looked for.
  var wanted: Wanted { Wanted(words.text) }

  /// Takes what was pasted, as far as there is room.
  mutating func paste(_ text: String) {
    let room = Self.longest - words.text.count
    guard room > 0 else { return }
    words.insert(String(text.prefix(room)))
    selected = 0
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
      let before = words
      _ = words.handle(key)
      if words.text.count > Self.longest { words = before }
      if words.text != before.text { selected = 0 }
    }
    return .open
  }
}

extension ActionPalette {
  /// How well an action answers to what is looked for, the best first.
  enum Match: CaseIterable { case name, otherWords }

  /// What is looked for, made ready once for all actions.
  struct Wanted {
    private let phrase: String
    private let words: [Substring]

    /// Whether nothing has been typed yet.
    var isAny: Bool { phrase.isEmpty }

    init(_ text: String) {
      phrase = text.lowercased().trimmed
      words = phrase.split(separator: " ")
    }

    /// How an action of that name answers to it; `nil` where it does not.
    func match(_ name: String, _ otherWords: @autoclosure () -> String) -> Match? {
      let name = name.lowercased()
      if phrase.isEmpty || name.contains(phrase) { return .name }
      let all = "\(name) \(otherWords().lowercased())"
      return words.allSatisfy { all.contains($0) } ? .otherWords : nil
    }
  }
}

extension ScreenAction {
  /// Its keys as they are shown: the first one, or the first and the last of a row such as 1–9.
  public func shownKey(in catalogue: Catalogue) -> String { keys.shown(in: catalogue) }

  /// Each of its keys where there are a few, or the first and the last of a row such as 1–9.
  public func everyKey(in catalogue: Catalogue) -> String {
    keys.count > 3
      ? shownKey(in: catalogue) : keys.map { $0.shownName(in: catalogue) }.joined(separator: " ")
  }
}

extension [Key] {
  /// The keys of an action as they are shown: the first one, or the first and the last of a row such as 1–9.
  func shown(in catalogue: Catalogue) -> String {
    guard let first else { return "" }
    guard count > 3, let last else { return first.shownName(in: catalogue) }
    return "\(first.shownName(in: catalogue))–\(last.shownName(in: catalogue))"
  }
}

extension Key {
  /// Its name as people read it, in their language.
  public func shownName(in catalogue: Catalogue) -> String {
    self == .character(" ") ? catalogue.consoleHelp.space : shownName
  }

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

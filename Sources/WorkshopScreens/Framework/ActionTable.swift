import Language
import SessionEngine
import TerminalKit

/// All that can be done on a screen, in the order in which it is shown.
public struct ActionTable<Screen>: Sendable {
  /// The rows.
  public let actions: [ScreenAction<Screen>]

  /// Of each row, those before it that have one of its keys.
  private let rivals: [[Int]]

  /// A table of these rows. Where rows share a key, the first that can be done now has it.
  public init(_ actions: [ScreenAction<Screen>]) {
    self.actions = actions
    var holders: [Key: [Int]] = [:]
    rivals = actions.indices.map { row in
      let before = Set(actions[row].keys.flatMap { holders[$0] ?? [] })
      for key in actions[row].keys { holders[key, default: []].append(row) }
      return before.sorted()
    }
  }

  /// Does what a key says; `nil` where no row that can be done now has it.
  public func perform(
    _ key: Key, on screen: inout Screen, at now: Moment
  ) -> [ScreenEffect]? {
    row(doing: key, on: screen).map { actions[$0].perform(&screen, now) }
  }

  /// The first row that can be done now by a key. Apart from what it does, so that a screen is not copied to be asked.
  private func row(doing key: Key, on screen: Screen) -> Int? {
    for row in actions.indices where actions[row].keys.contains(key) {
      if isEnabled(row, on: screen) { return row }
    }
    return nil
  }

  /// Why nothing that has that key can be done now; `nil` where no row has it or one can be done.
  public func reason(against key: Key, on screen: Screen) -> String? {
    var reason: String?
    for action in actions where action.keys.contains(key) {
      switch action.availability(screen) {
      case .enabled: return nil
      case .disabled(let why): reason = reason ?? why
      case .absent: continue
      }
    }
    return reason
  }

  /// The rows that can be done now by a key, with the keys that do them; of those that share one, the first has it.
  public func reachable(on screen: Screen) -> [ScreenAction<Screen>] {
    actions.indices.compactMap { row in keys(of: row, on: screen).map { actions[row].keyed(by: $0) }
    }
  }

  /// The keys that do a row now; `nil` where it cannot be done, or rows before it have all of its keys.
  func keys(of row: Int, on screen: Screen) -> [Key]? {
    guard !actions[row].keys.isEmpty, isEnabled(row, on: screen) else { return nil }
    var free = actions[row].keys
    for rival in rivals[row] where isEnabled(rival, on: screen) {
      free.removeAll(where: actions[rival].keys.contains)
    }
    return free.isEmpty ? nil : free
  }

  /// Whether a row can be done now. It is asked in its place: copying a row takes longer than asking most of them.
  private func isEnabled(_ row: Int, on screen: Screen) -> Bool {
    actions[row].availability(screen) == .enabled
  }
}

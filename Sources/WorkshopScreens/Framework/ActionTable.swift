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
    rivals = actions.indices.map { row in
      actions[..<row].indices.filter { !Set(actions[$0].keys).isDisjoint(with: actions[row].keys) }
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
      if actions[row].availability(screen) == .enabled { return row }
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
    actions.indices.compactMap { reachable($0, on: screen) }
  }

  /// A row with the keys that do it now; `nil` where it cannot be done, or rows before it have all of its keys.
  func reachable(_ row: Int, on screen: Screen) -> ScreenAction<Screen>? {
    let action = actions[row]
    guard !action.keys.isEmpty, action.availability(screen) == .enabled else { return nil }
    guard !rivals[row].isEmpty else { return action }
    let taken = rivals[row].map { actions[$0] }
      .filter { $0.availability(screen) == .enabled }.flatMap(\.keys)
    let free = action.keys.filter { !taken.contains($0) }
    return free.isEmpty ? nil : action.keyed(by: free)
  }
}

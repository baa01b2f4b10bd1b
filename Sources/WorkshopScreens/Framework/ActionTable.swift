import Language
import SessionEngine
import TerminalKit

/// All that can be done on a screen, in the order in which it is shown.
public struct ActionTable<Screen>: Sendable {
  /// The rows.
  public let actions: [ScreenAction<Screen>]

  /// Of each row, whether no other has any of its keys.
  private let rowsOwningTheirKeys: [Bool]

  /// A table of these rows. Where rows share a key, the first that can be done now has it.
  public init(_ actions: [ScreenAction<Screen>]) {
    self.actions = actions
    var seen: Set<Key> = []
    let shared = Set(actions.flatMap(\.keys).filter { !seen.insert($0).inserted })
    rowsOwningTheirKeys = actions.map { shared.isDisjoint(with: $0.keys) }
  }

  /// Does what a key says; `nil` where no row that can be done now has it.
  public func perform(
    _ key: Key, on screen: inout Screen, at now: Moment
  ) -> [ScreenEffect]? {
    let action = actions.first { action in
      action.keys.contains(key) && action.availability(screen) == .enabled
    }
    return action?.perform(&screen, now)
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
    var taken: Set<Key> = []
    return zip(actions, rowsOwningTheirKeys).compactMap { action, ownsItsKeys in
      guard !action.keys.isEmpty, action.availability(screen) == .enabled else { return nil }
      if ownsItsKeys { return action }
      let free = action.keys.filter { !taken.contains($0) }
      taken.formUnion(free)
      return free.isEmpty ? nil : action.keyed(by: free)
    }
  }
}

import Language
import SessionEngine
import TerminalKit

/// The line of keys, and the keys of actions as they are now.
extension ConsoleScreen {
  /// What can be done now by a key of its own: what has only keys that go into the line is under F2.
  var keyedActions: [ScreenAction<ConsoleScreen>] {
    Self.actions.actions.indices.compactMap { row in
      keys(of: row).map { Self.actions.actions[row].keyed(by: $0) }
    }
  }

  /// The keys of their own that do a row of the table now; `nil` where there are none.
  private func keys(of row: Int) -> [Key]? {
    guard let keys = Self.actions.keys(of: row, on: self) else { return nil }
    guard hasEntryLine else { return keys }
    switch ConsoleAction(rawValue: Self.actions.actions[row].name) {
    // These rows tell of what goes into the line.
    case .enterDots, .assignTopic: return keys
    default:
      let keys = keys.filter { !takesEntry($0, in: entry) }
      return keys.isEmpty ? nil : keys
    }
  }

  /// Draws what can be done; whether it can is asked of one row more than there is room for.
  func put(actionsIn rect: Rect, on frame: inout Frame) {
    var rows = rowsInKeyBar.makeIterator()
    frame.keyBar(in: rect) {
      while let row = rows.next() {
        guard let keys = keys(of: row), keys.first != .enter else { continue }
        let label = label(of: Self.actions.actions[row], columns: Self.columnsOfLabel)
        return KeyHint(key: keys.shown(in: catalogue), label: label)
      }
      return nil
    }
  }

  /// The rows of the table in the order of the line of keys: first what ends something that must not be forgotten, then what
  /// must be found at once.
  private var rowsInKeyBar: [Int] {
    Self.alarm.flatMap { keys(of: $0) }?.first == Self.alarmKey
      ? Self.rowsWithAlarmFirst : Self.usualRows
  }

  private static let firstInKeyBar: [ConsoleAction] = [
    .resumeAll, .clearMessage, .unblank, .thawWall, .clearLine, .help, .commandLetter,
  ]
  private static let alarm = row(of: .pauseAll)
  private static let usualRows = rows(first: firstInKeyBar)
  /// Where only a key that no line takes stops everything, it must be found at once too.
  private static let rowsWithAlarmFirst = rows(first: firstInKeyBar + [.pauseAll])

  private static func rows(first: [ConsoleAction]) -> [Int] {
    let first = first.compactMap(row)
    // Going back to the room is what Enter does then, which is said above the line of keys.
    let others = actions.actions.indices.filter { !first.contains($0) && $0 != row(of: .back) }
    return first + others
  }

  private static func row(of action: ConsoleAction) -> Int? {
    actions.actions.firstIndex { $0.name == action.rawValue }
  }

  /// The key that does an action now, with the one before it where letters are themes; the palette's where it has none.
  func key(for name: ConsoleAction) -> String {
    if let keys = Self.row(of: name).flatMap({ keys(of: $0) }) { return keys.shown(in: catalogue) }
    guard !isInLines, lettersAreThemes,
      let action = letteredActions.first(where: { $0.name == name.rawValue })
    else { return keyOfAllActions }
    return "\(Self.commandLetterKey.shownName) \(action.shownKey(in: catalogue))"
  }

  /// The key that shows all that can be done.
  var keyOfAllActions: String { isInLines ? "?" : Key.function(2).shownName }
}

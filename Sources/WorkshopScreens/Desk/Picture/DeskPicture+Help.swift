import Language
import SessionEngine
import TerminalKit

/// What can be done now, in sentences.
extension DeskPicture {
  func drawHelp(from first: Int, in rect: Rect, of frame: inout Frame) {
    let (head, rest) = rect.split(top: 2)
    frame.put(texts.help, at: head.origin, .heading, maxWidth: head.columns)
    if let company = desk.companySentence {
      frame.put(
        company, at: Position(column: head.column, row: head.row + 1), maxWidth: head.columns)
    }
    let rows = desk.helpRows
    let keyWidth = rows.reduce(0) { max($0, TextWidth.columns(of: $1.key)) } + 2
    var lines: [(key: String, text: String)] = []
    for row in rows {
      let wrapped = TextLayout.wrap(row.text, width: max(2, rest.columns - keyWidth))
      for (index, line) in wrapped.enumerated() { lines.append((index == 0 ? row.key : "", line)) }
    }
    let start = min(first, max(0, lines.count - rest.rows))
    for (row, line) in lines[start...].prefix(rest.rows).enumerated() {
      let place = Position(column: rest.column, row: rest.row + row)
      frame.put(line.key, at: place, .accent)
      frame.put(line.text, at: Position(column: place.column + keyWidth, row: place.row))
    }
    if start + rest.rows < lines.count {
      frame.put("…", at: Position(column: rest.endColumn - 1, row: rest.endRow - 1), .warning)
    }
    frame.cursor = head.origin
  }
}

extension DeskScreen {
  /// Keys and sentences for what can be done at an empty line in the step that goes on, and whether the same is typed in lines,
  /// where `/` begins a command and searches for nothing.
  var helpRows: [(key: String, text: String, isTyped: Bool)] {
    var desk = self
    desk.overlay = .none
    desk.readBack = nil
    desk.line.clear()
    let catalogue = context.catalogue
    let save: DeskActionName = desk.isNoting ? .saveNote : desk.isCounting ? .enterDots : .save
    let enter = (key: Key.enter.name, text: texts.action(save).help, isTyped: false)
    return [enter]
      + DeskScreen.actions.actions.compactMap { action in
        guard action.availability(desk) == .enabled, let key = action.keys.first else { return nil }
        return (
          DeskScreen.typed(key, for: action.name),
          action.help(catalogue), key.isCharacter && action.name != DeskActionName.search.rawValue
        )
      }
      + LineEditingName.allCases.map { name in
        (DeskScreen.keys(of: name), texts.editing(name).help, false)
      }
  }

  /// The keys that do something within the line, as they are shown.
  static func keys(of name: LineEditingName) -> String {
    let keys: [Key] =
      switch name {
      case .words: [.wordLeft, .wordRight]
      case .ends: [.home, .end]
      case .cutWord: [.control("w")]
      case .cutRest: [.control("u"), .control("k")]
      case .putBack: [.control("y")]
      case .undo: [.control("t")]
      case .redo: [.control("g")]
      }
    return keys.map(\.shownName).joined(separator: " ")
  }

  /// What is typed for an action: signs that only mean something alone are followed by Enter.
  static func typed(_ key: Key, for action: String) -> String {
    if action == DeskActionName.countTurn.rawValue { return "a–z" }
    guard case .character = key else { return key.shownName }
    guard isLone(action) else { return key.name }
    switch DeskActionName(rawValue: action) {
    case .chooseRound: return "3.2 \(Key.enter.name)"
    case .search: return "/… \(Key.enter.name)"
    case .typeSlip: return "B3-07 …"
    case .countSlips: return "=14 \(Key.enter.name)"
    default: return "\(key.name) \(Key.enter.name)"
    }
  }

  /// Whether an action is asked for by a sign that stands alone in the line.
  static func isLone(_ action: String) -> Bool {
    switch DeskActionName(rawValue: action) {
    case .help, .switchTable, .chooseRound, .search, .readBack, .chooseTheme, .placeComment,
      .floor, .tellFacilitator, .typeSlip, .countSlips, .changeSource:
      true
    default: false
    }
  }
}

extension Key {
  fileprivate var isCharacter: Bool {
    if case .character = self { return true }
    return false
  }
}

import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// What a command did, in words.
  func words(for entry: JournalEntry) -> String {
    if case .minutesChanged = entry.headline {
      let steps = state.journal.writes(of: entry).count {
        if case .status(.step) = $0 { true } else { false }
      }
      if steps > 1 { return catalogue.day.lengthsChanged(steps) }
    }
    return catalogue.events.headline(entry.headline, NamingContext(state))
  }

  /// What is taken back next, in words; `nil` where nothing can be.
  var wordsOfUndo: String? {
    state.lastUndoable(by: context.station).map { words(for: $0) }
  }

  /// What is done again next, in words; `nil` where nothing can be.
  var wordsOfRedo: String? {
    state.lastRedoable(by: context.station)?.undoes.flatMap { state.journal[$0] }
      .map { words(for: $0) }
  }

  /// What an action is called now: taking back names what it takes back.
  ///
  /// - Parameter columns: How much room there is.
  func label(of action: ScreenAction<ConsoleScreen>, columns: Int = .max) -> String {
    let label: String? =
      switch action.name {
      case ConsoleAction.undo.rawValue where !mode.isBoard:
        wordsOfUndo.map { catalogue.day.undo($0) }
      case ConsoleAction.redo.rawValue where !mode.isBoard:
        wordsOfRedo.map { catalogue.day.redo($0) }
      default: nil
      }
    guard let label else { return action.label(catalogue) }
    return columns == .max ? label : TextLayout.cut(label, width: columns)
  }

  /// What an action does now, in a sentence.
  func help(of action: ScreenAction<ConsoleScreen>) -> String {
    let what: String? =
      switch ConsoleAction(rawValue: action.name) {
      case .undo where !mode.isBoard: wordsOfUndo
      case .redo where !mode.isBoard: wordsOfRedo
      default: nil
      }
    let sentence = action.help(catalogue)
    guard let what else { return sentence }
    return "\(sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence): \(what)."
  }

  /// In the line of keys an action has room for this much of its words.
  static let columnsOfLabel = 28
}

extension ConsoleMode {
  /// Whether the board of seats is shown, which takes back by itself.
  var isBoard: Bool {
    if case .board = self { true } else { false }
  }
}

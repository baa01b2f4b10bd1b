import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension DeskScreen {
  /// Takes a key: first what lies over writing, then writing itself, then the table of actions.
  mutating func take(_ key: Key, at now: Moment) -> [ScreenEffect] {
    leaveAnswer(at: now)
    if overlay == .none { return write(key, at: now) }
    if let effects = DeskScreen.actions.perform(key, on: &self, at: now) { return effects }
    switch overlay {
    case .search:
      // What is written in the search is in no draft: nothing is lost with it.
      searching { _ = $0.words.handle(key) }
      notice = nil
      return []
    case .present(var people, let isLikely):
      if isLikely, case .character(let digit) = key, digit.isWholeNumber { people = LineEditor() }
      _ = people.handle(key)
      overlay = .present(people, isLikely: false)
      notice = nil
      return []
    case .takeBack, .strike, .remove, .leave, .slip, .report:
      // Anything else than yes is no, and goes where it would have gone.
      let isLeft = overlay.asksToTakeAway && (key == .escape || key == .enter && line.isEmpty)
      overlay = .none
      notice = isLeft ? .message(.stays) : nil
      return key == .escape || isLeft ? [] : write(key, at: now)
    case .help:
      // Somebody has begun to speak.
      guard isTyping(key) else { return [] }
      overlay = .none
      return write(key, at: now)
    case .pasted, .floor, .none:
      return []
    }
  }

  private mutating func write(_ key: Key, at now: Moment) -> [ScreenEffect] {
    if isTyping(key) {
      let saved = begins(next: key) ? saveAsItStands() : []
      notice = nil
      edit { _ = $0.handle(key) }
      return saved
    }
    if !DeskScreen.isQuiet(key) { notice = nil }
    if let effects = DeskScreen.actions.perform(key, on: &self, at: now) { return effects }
    // The line of keys does not offer what cannot be saved; Enter says why.
    if key == .enter, case .impossible = intent { return enter() }
    if let reason = DeskScreen.actions.reason(against: key, on: self) { notice = .refusal(reason) }
    return []
  }

  /// Looking around does not take away what has just been said.
  private static func isQuiet(_ key: Key) -> Bool { key == .pageUp || key == .pageDown }

  /// Whether a key belongs to the line and to nothing else.
  private func isTyping(_ key: Key) -> Bool {
    switch key {
    case .delete: !(line.isEmpty && (readBack != nil || amendedNote != nil))
    case .right: nextSlip == nil
    default: LineEditor.isEditing(key)
    }
  }

  /// Changes the line's text. Its first letter binds it to the run and the theme of that moment.
  mutating func edit(_ change: (inout LineEditor) -> Void) {
    var line = line
    change(&line.editor)
    line.settle(run: index.run, theme: theme)
    if line.isEmpty, line.target != .new, wording(of: line.target) == nil { line.target = .new }
    self.line = line
  }

  /// Takes what was pasted: one line goes into the line, several ask what they are.
  mutating func take(pasted text: String) -> [ScreenEffect] {
    if overlay.search != nil {
      searching { $0.words.insert(text) }
      return []
    }
    switch overlay {
    case .none, .pasted: break
    case .floor, .present, .search: return []
    case .help, .takeBack, .strike, .remove, .leave, .slip, .report: overlay = .none
    }
    notice = nil
    let paste = DeskPaste(text, into: line.editor)
    switch task {
    case .comment, .sorting, .note, .conclusion:
      if let paste, line.target == .new {
        overlay = .pasted(paste)
        return []
      }
    case .dots:
      break
    }
    edit { $0.insert(text) }
    return []
  }
}

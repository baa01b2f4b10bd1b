import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// Draws the lines at the bottom: messages, what Enter does or what is asked, and the keys.
  ///
  /// - Returns: What is left above them.
  func put(bottomOf rect: Rect, at now: Moment, on frame: inout Frame) -> Rect {
    let rest = put(answersOf: rect, at: now, on: &frame)
    let rows = promptRows(width: rect.columns - 2, in: frame.size, at: now)
    let (above, prompts) = rest.split(bottom: rows.count)
    frame.put(rows: rows, in: prompts.inset(columns: 1))
    return above
  }

  private func put(answersOf rect: Rect, at now: Moment, on frame: inout Frame) -> Rect {
    let (withoutKeys, keys) = rect.split(bottom: 1)
    put(keys: keys, on: &frame)
    let body: Rect
    switch mode {
    case .asking(let form): body = put(form, in: withoutKeys, at: now, on: &frame)
    case .confirming(let confirmation):
      let lines = TextLayout.wrap(
        catalogue.console.confirm(confirmation.question), width: rect.columns - 2, maxRows: 6)
      let (rest, bottom) = withoutKeys.split(bottom: lines.count)
      frame.put(lines: lines, in: bottom.inset(columns: 1), .warning)
      frame.cursor = Position(column: 1, row: bottom.row)
      body = rest
    case .following where hasEntryLine:
      let (rest, bottom) = withoutKeys.split(bottom: 1)
      put(prompt: entryPrompt, entry, in: bottom.inset(columns: 1), on: &frame)
      body = put(enterIn: rest, on: &frame)
    case .commandLetter: body = put(lettersIn: withoutKeys, on: &frame)
    case .palette: body = withoutKeys
    case .following, .reading, .tables, .proposals, .board, .day, .preview, .notes, .help:
      body = put(enterIn: withoutKeys, on: &frame)
    }
    let (above, line) = body.split(bottom: 1)
    if let message {
      let lines = TextLayout.wrap(message.text, width: rect.columns - 2, maxRows: 2)
      let (rest, bottom) = body.split(bottom: max(1, lines.count))
      frame.put(lines: lines, in: bottom.inset(columns: 1), message.style)
      // That the wall stands still must not be forgotten for what is said in between.
      guard state.stageOrders.isFrozen, let standing else { return rest }
      let (upper, above) = rest.split(bottom: 1)
      frame.put(
        standing, at: Position(column: 1, row: above.row), .warning, maxWidth: rect.columns - 2)
      return upper
    }
    if let standing {
      frame.put(
        standing, at: Position(column: 1, row: line.row), .warning, maxWidth: rect.columns - 2)
    }
    return above
  }

  /// What stands on the wall or does not run, where nothing else is to be said.
  private var standing: String? {
    let texts = catalogue.consoleStatus
    if let call = callInBrief, mode.hidesTables { return call }
    if state.stageOrders.isBlank { return texts.blank }
    if state.stageOrders.isFrozen { return catalogue.stageOrders.frozen(key(for: .thawWall)) }
    if isOpen, let words = state.stageOrders.message { return texts.messageUp(text(of: words)) }
    return nil
  }

  /// What each letter does now.
  private func put(lettersIn rect: Rect, on frame: inout Frame) -> Rect {
    let actions = letteredActions.map { ($0.shownKey(in: catalogue), $0.label(catalogue)) }
    let lines = TextLayout.wrap(
      catalogue.commandLetters(actions), width: rect.columns - 2, maxRows: rect.rows / 2)
    let (rest, bottom) = rect.split(bottom: lines.count)
    frame.put(lines: lines, in: bottom.inset(columns: 1), .strong)
    frame.cursor = Position(column: 1, row: bottom.row)
    return rest
  }

  private func put(enterIn rect: Rect, on frame: inout Frame) -> Rect {
    let (rest, line) = rect.split(bottom: 1)
    if let label = enterLabel {
      let isOther = mode == .following && lookedAt == nil && tieToSettle != nil
      frame.put(
        isOther ? label : catalogue.console.enter(label), at: Position(column: 1, row: line.row),
        .accent,
        maxWidth: rect.columns - 2)
    }
    if frame.cursor == nil { frame.cursor = Position(column: 1, row: line.row) }
    return rest
  }

  private func put(
    _ form: ConsoleForm, in rect: Rect, at now: Moment, on frame: inout Frame
  ) -> Rect {
    let prompts = TextLayout.wrap(
      wholePrompt(of: form, at: now), width: rect.columns - 2, maxRows: 3)
    let rows = form.editor.rows(width: rect.columns - 4).window(3)
    let (rest, bottom) = rect.split(bottom: prompts.count + rows.rows.count)
    frame.put(lines: prompts, in: bottom.inset(columns: 1), .strong)
    let first = bottom.row + prompts.count
    for (line, text) in rows.rows.enumerated() {
      frame.put(
        (line == 0 ? "› " : "  ") + text, at: Position(column: 1, row: first + line), .input,
        maxWidth: rect.columns - 2)
    }
    frame.cursor = Position(column: 3 + rows.cursor.column, row: first + rows.cursor.row)
    return rest
  }

  private func put(
    prompt: String, _ editor: LineEditor, in rect: Rect, on frame: inout Frame
  ) {
    let used = frame.put(prompt, at: rect.origin, .strong, maxWidth: rect.columns * 3 / 4)
    let room = max(3, rect.columns - used - 1)
    let rows = editor.rows(width: room).window(1)
    let column = rect.column + used + 1
    frame.put(
      rows.rows.first ?? "", at: Position(column: column, row: rect.row), .input, maxWidth: room)
    frame.cursor = Position(column: column + rows.cursor.column, row: rect.row)
  }

  private func put(keys rect: Rect, on frame: inout Frame) {
    switch mode {
    case .following: put(actionsIn: rect, on: &frame)
    case .asking(let form):
      put(keysOf: form, in: rect, on: &frame)
    case .confirming: frame.fill(rect, .keyBar)
    case .reading(let reading):
      put(keys: ["↑ ↓", tabLabel(of: reading), letterLabel(of: reading)], in: rect, on: &frame)
    case .commandLetter: put(keys: [], in: rect, on: &frame)
    case .palette: put(keys: ["↑ ↓", catalogue.consoleHelp.choose], in: rect, on: &frame)
    case .tables(let overview): put(keys: keys(of: overview), in: rect, on: &frame)
    case .proposals(let list):
      let hint = current(of: list) == nil ? nil : catalogue.proposals.layAside
      put(keys: ["↑ ↓", hint], in: rect, on: &frame)
    case .day:
      let spread = spreading.map { "\($0.shownKey(in: catalogue)) \($0.label(catalogue))" }
      put(keys: ["↑ ↓", spread], in: rect, on: &frame)
    case .board(let cursor): put(keysOf: cursor, in: rect, on: &frame)
    case .notes: put(keys: ["↑ ↓", catalogue.privateNotes.kept], in: rect, on: &frame)
    case .help, .preview: put(keys: ["↑ ↓"], in: rect, on: &frame)
    }
  }

  private func put(keysOf form: ConsoleForm, in rect: Rect, on frame: inout Frame) {
    frame.fill(rect, .keyBar)
    let keys = catalogue.consolePrompts.keys(form.enter)
    let alarm = Self.actions.actions.first {
      $0.keys.contains(Self.alarmKey) && $0.availability(self) == .enabled
    }
    let stopping = alarm.map { " · \(Self.alarmKey.shownName) \($0.label(catalogue))" } ?? ""
    let isWhole = TextWidth.columns(of: keys + stopping) <= rect.columns - 2
    frame.put(
      isWhole ? keys + stopping : keys, at: Position(column: 1, row: rect.row), .keyBar,
      maxWidth: rect.columns - 2)
  }

  private func put(keys: [String?], in rect: Rect, on frame: inout Frame) {
    frame.fill(rect, .keyBar)
    let words = (keys + [catalogue.consoleHelp.leave]).compactMap { $0 }
    frame.put(
      words.joined(separator: " · "), at: Position(column: 1, row: rect.row), .keyBar,
      maxWidth: rect.columns - 2)
  }

  private func put(keysOf cursor: BoardCursor, in rect: Rect, on frame: inout Frame) {
    guard cursor.focus == .seats else { return put(keys: ["↑ ↓"], in: rect, on: &frame) }
    let hints = Self.boardActions.reachable(on: self).filter { $0.keys.first != .enter }.map {
      KeyHint(key: $0.shownKey(in: catalogue), label: $0.label(catalogue))
    }
    frame.keyBar(hints, in: rect)
  }

  /// What Tab does with the comment that is read.
  private func tabLabel(of reading: CommentReading) -> String? {
    let texts = catalogue.consoleStatus
    return reading.current.flatMap { state.comments[$0] }.map {
      "Tab \(state.isOnWall($0) ? texts.takeDownSelected : texts.showSelected)"
    }
  }

  /// What a letter does with the comment that is read, while comments are sorted.
  private func letterLabel(of reading: CommentReading) -> String? {
    guard isSorting, reading.current != nil, let last = digest.themes.map(\.letter).max() else {
      return nil
    }
    let first = digest.themes.map(\.letter).min() ?? last
    let letters = first == last ? "\(first)" : "\(first)–\(last)"
    return "\(letters) \(catalogue.actions.placeComment)"
  }

  /// What Enter does now, in words; `nil` where it does nothing.
  var enterLabel: String? {
    let texts = catalogue.consoleStatus
    switch mode {
    case .reading, .day, .help: return catalogue.actions.back
    case .board(let cursor): return enterLabel(of: cursor)
    case .notes: return catalogue.privateNotes.next
    case .tables(let overview): return enterLabel(of: overview)
    case .proposals(let list):
      return current(of: list) == nil ? catalogue.actions.back : catalogue.proposals.takeUp
    default: break
    }
    if lookedAt != nil { return texts.backToRoom }
    if hasEntryLine, !entry.isEmpty { return texts.saveEntry }
    return catalogue.label(of: digest.natural, in: state)
  }
}

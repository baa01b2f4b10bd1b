import Language
import SessionEngine
import TerminalKit

extension MirroredPicture {
  func put(
    _ words: LineEditor, _ rows: [MirroredOverlay.Row], selected: Int, in rect: Rect,
    on frame: inout Frame
  ) {
    let (top, rest) = rect.split(top: 2)
    frame.put(catalogue.consoleHelp.paletteTitle, at: top.origin, .heading, maxWidth: top.columns)
    let selected = max(0, min(selected, rows.count - 1))
    var window = ScrollWindow()
    window.show(selected, count: rows.count, height: rest.rows)
    let lines = rows.map { row -> ListRow in
      let action = ConsoleScreen.actions.row(of: row.action)
      let why = row.refusal.map(texts.note)
      let about = why ?? help(of: row.action)
      return ListRow(
        label(of: row.action) + (rect.columns >= 70 || why != nil ? " – \(about)" : ""),
        style: why == nil ? .text : .muted, trailing: row.hasKey ? action?.shownKey ?? "" : "")
    }
    frame.list(lines, selected: rows.isEmpty ? nil : selected, window: window, in: rest)
    frame.put(
      "› \(words.text)", at: Position(column: rect.column, row: rect.row + 1), .input,
      maxWidth: rect.columns)
    let before = TextWidth.columns(of: DisplayText.harmless(words.textBeforeCursor))
    frame.cursor = Position(
      column: min(rect.endColumn - 1, rect.column + 2 + before), row: rect.row + 1)
  }

  func put(
    _ actions: [ConsoleAction], from line: Int, in rect: Rect, on frame: inout Frame
  ) {
    var rows = ColumnRow.wrapped(texts.introduction, .strong, width: rect.columns) + [.gap]
    let keys = actions.map { key(of: $0) }
    let width = keys.map { TextWidth.columns(of: $0) }.max() ?? 0
    for (action, key) in zip(actions, keys) {
      let sentences = TextLayout.wrap(help(of: action), width: rect.columns - width - 2)
      for (index, sentence) in sentences.enumerated() {
        rows.append(.text("\(TextLayout.pad(index == 0 ? key : "", width: width))  \(sentence)"))
      }
    }
    let (top, rest) = rect.split(top: 1)
    frame.put(texts.keys, at: top.origin, .heading, maxWidth: top.columns)
    let first = max(0, min(line, rows.count - rest.rows))
    var shown = Array(rows.dropFirst(first).prefix(rest.rows))
    if first + rest.rows < rows.count, !shown.isEmpty {
      shown[shown.count - 1] = .text(catalogue.consoleHelp.more, .muted)
    }
    frame.put(rows: shown, in: rest)
    frame.cursor = top.origin
  }

  private func key(of action: ConsoleAction) -> String {
    guard let row = ConsoleScreen.actions.row(of: action) else { return "" }
    return row.keys.first == .character(" ") ? catalogue.consoleHelp.space : row.shownKey
  }

  private func label(of action: ConsoleAction) -> String {
    action == .becomeStage
      ? texts.ownScreen : ConsoleScreen.actions.row(of: action)?.label(catalogue) ?? ""
  }

  private func help(of action: ConsoleAction) -> String {
    switch action {
    case .becomeStage: texts.ownScreenHelp
    case .takeDown: texts.takeDownHelp
    case .enterDots: texts.maskedHelp
    default: catalogue.consoleHelp.sentence(action)
    }
  }
}

import Language
import SessionEngine
import TerminalKit

extension MirroredPicture {
  func put(
    _ words: LineEditor, _ rows: [MirroredOverlay.Row], selected: Int, in rect: Rect,
    on frame: inout Frame
  ) {
    let lines = rows.map { row -> ListRow in
      let why = row.refusal.map(texts.note)
      let about = why ?? help(of: row.action)
      return ListRow(
        label(of: row.action) + (rect.columns >= 70 || why != nil ? " – \(about)" : ""),
        style: why == nil ? .text : .muted,
        trailing: row.keys.shown(in: catalogue))
    }
    frame.put(
      palette: words, titled: catalogue.consoleHelp.paletteTitle, rows: lines, selected: selected,
      orNothing: catalogue.consoleHelp.nothingFound(words.text), in: rect)
  }

  func put(
    _ rows: [MirroredOverlay.Row], from line: Int, in rect: Rect, on frame: inout Frame
  ) {
    frame.put(
      keys: rows.map { ($0.keys.shown(in: catalogue), help(of: $0.action)) },
      below: ColumnRow.wrapped(texts.introduction, .strong, width: rect.columns) + [.gap],
      titled: texts.keys, from: line, more: catalogue.consoleHelp.more, in: rect)
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

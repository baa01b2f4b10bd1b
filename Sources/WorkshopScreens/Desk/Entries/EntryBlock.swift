import Language
import TerminalKit

/// An entry broken into the rows that it takes.
struct EntryBlock {
  private let sign: (text: String, style: StyleRole)
  private let label: String
  private let indent: Int
  /// The rows of its words, and what became of it where there is something to say.
  let lines: [(text: DisplayLine, style: StyleRole)]

  /// - Parameters:
  ///   - labels: Whether kinds stand in a column of their own.
  ///   - isSelected: Whether it is being read back.
  ///   - isToCome: Whether it will be read back, so that nothing is said of it yet.
  init(
    _ entry: DeskEntry, _ texts: DeskTexts, columns: Int, labels: Bool, maxRows: Int,
    isSelected: Bool = false, isToCome: Bool = false
  ) {
    sign =
      if isSelected {
        ("›", .accent)
      } else if isToCome {
        ("·", .muted)
      } else {
        switch entry.state {
        case .saved, .justSaved: ("✓", .success)
        case .waiting: ("…", .muted)
        case .notSaved, .refused: ("!", .danger)
        case .told(_, let tone):
          switch tone {
          case .good: ("✓", .success)
          case .waiting: ("·", .muted)
          case .left: ("–", .muted)
          }
        }
      }
    let style: StyleRole = isToCome ? .muted : isSelected ? .strong : .text
    label = labels ? entry.label : ""
    indent = labels ? 2 + DeskPicture.labelWidth + 1 : 2
    let width = max(2, columns - indent)
    let words = labels || entry.label.isEmpty ? entry.text : "\(entry.label): \(entry.text)"
    let saying = isSelected || isToCome ? nil : EntryBlock.saying(entry.state, texts)
    let reasonRows: [DisplayLine] =
      if case .refused(let reason) = entry.state, maxRows > 2 {
        TextLayout.lines(of: reason, width: width, maxRows: min(2, maxRows - 2))
      } else {
        []
      }
    let room = max(1, maxRows - reasonRows.count)
    var lines = TextLayout.lines(of: words, width: width, maxRows: room).map { ($0, style) }
    if let saying {
      let columns = TextWidth.columns(of: saying.text)
      let isFitting = (lines.last?.0.columns ?? 0) + 2 + columns <= width
      if isFitting || lines.count >= room {
        let cut = (lines.last?.0 ?? DisplayLine("")).cut(toWidth: max(2, width - columns - 2))
        lines[max(0, lines.count - 1)].0 = cut
        trailing = (cut.columns + 2, saying.text, saying.style)
      } else {
        lines.append((DisplayLine(saying.text), saying.style))
        trailing = nil
      }
    } else {
      trailing = nil
    }
    trailingRow = lines.count - 1
    self.lines = lines + reasonRows.map { ($0, .danger) }
  }

  private let trailing: (column: Int, text: String, style: StyleRole)?
  private let trailingRow: Int

  private static func saying(
    _ state: DeskEntry.State, _ texts: DeskTexts
  ) -> (text: String, style: StyleRole)? {
    switch state {
    case .saved: nil
    case .justSaved: (texts.saved, .success)
    case .waiting: (texts.saving, .muted)
    case .notSaved: (texts.notSaved, .danger)
    case .refused: (texts.refused, .danger)
    case .told(let words, let tone): (words, tone == .good ? .success : .muted)
    }
  }

  /// Draws it in a rectangle of as many rows as it has lines.
  func draw(in rect: Rect, of frame: inout Frame) {
    frame.put(sign.text, at: rect.origin, sign.style)
    frame.put(
      label, at: Position(column: rect.column + 2, row: rect.row), .accent,
      maxWidth: DeskPicture.labelWidth)
    for (row, line) in lines.enumerated() {
      frame.put(
        line.text, at: Position(column: rect.column + indent, row: rect.row + row), line.style)
    }
    guard let trailing else { return }
    frame.put(
      trailing.text,
      at: Position(
        column: rect.column + indent + trailing.column, row: rect.row + trailingRow),
      trailing.style, maxWidth: rect.columns - indent - trailing.column)
  }
}

import Language
import SessionEngine
import TerminalKit

/// Notes under their themes, in order, and what was proposed.
extension DeskPicture {
  /// What stands in the list of notes and proposals.
  private enum Piece {
    case heading(String, StyleRole)
    case gap
    case entry(DeskEntry, isAnchor: Bool)

    var isAnchor: Bool {
      if case .entry(_, isAnchor: true) = self { return true }
      return false
    }
  }

  /// Draws the notes of the table's themes; where not all fit, those around the one in the line, or the last.
  func drawNotes(under theme: ThemeID, in rect: Rect, of frame: inout Frame) {
    var pieces: [Piece] = []
    let themes = desk.assignedThemes.contains(theme) ? desk.assignedThemes : [theme]
    let shown = themes.filter { $0 == theme || desk.session.themes[$0]?.notes.isEmpty == false }
    for other in shown {
      if shown.count > 1 {
        if !pieces.isEmpty { pieces.append(.gap) }
        let mark = other == theme ? "▸ " : "  "
        pieces.append(
          .heading(mark + desk.name(of: other), other == theme ? .heading : .muted))
      }
      pieces += desk.noteEntries(under: other).map { entry, note in
        .entry(entry, isAnchor: note != nil && note == desk.amendedNote)
      }
    }
    let proposals = proposals(in: rect)
    if !proposals.isEmpty {
      if !pieces.isEmpty { pieces.append(.gap) }
      pieces += proposals
    }
    draw(pieces, in: rect, of: &frame)
  }

  /// Draws proposals at the bottom of a list of comments; returns what is left above.
  func drawProposals(in rect: Rect, of frame: inout Frame) -> Rect {
    let proposals = proposals(in: rect)
    guard !proposals.isEmpty else { return rect }
    let most = max(4, rect.rows / 3)
    let rows = proposals.reduce(1) { $0 + (block($1, in: rect)?.lines.count ?? 1) }
    let (rest, place) = rect.split(bottom: min(rows, most))
    draw(proposals, in: place.inset(top: 1), of: &frame)
    return rest
  }

  /// The latest proposals of the table under a heading; nothing where there are none.
  private func proposals(in rect: Rect) -> [Piece] {
    let entries = desk.entries(in: .proposals, limit: max(1, rect.rows / 3))
    guard !entries.isEmpty else { return [] }
    return [.heading(desk.context.catalogue.deskProposals.heading, .muted)]
      + entries.map { .entry($0, isAnchor: false) }
  }

  private func block(_ piece: Piece, in rect: Rect) -> EntryBlock? {
    guard case .entry(let entry, let isAnchor) = piece else { return nil }
    return EntryBlock(
      entry, texts, columns: rect.columns, labels: true, maxRows: min(4, max(1, rect.rows)),
      isSelected: isAnchor)
  }

  /// Draws as many rows as fit, from the bottom up; `…` at the right says that there is more above or below.
  private func draw(_ pieces: [Piece], in rect: Rect, of frame: inout Frame) {
    guard rect.rows > 0, !pieces.isEmpty else { return }
    // Each takes a row at least: those further off cannot be seen, and need not be broken into rows.
    let anchor = pieces.firstIndex(where: \.isAnchor)
    let last = anchor.map { min(pieces.count, $0 + rect.rows + 1) } ?? pieces.count
    let first = max(0, (anchor ?? pieces.count - desk.skipped) - rect.rows)
    let near = pieces[first..<last].map { (piece: $0, block: block($0, in: rect)) }
    let heights = near.map { $0.block?.lines.count ?? 1 }
    let total = heights.reduce(0, +)
    let seen = min(total, rect.rows)
    var offset = max(0, total - seen - desk.skipped)
    if let anchor {
      let above = heights.prefix(anchor - first).reduce(0, +)
      offset = min(total - seen, max(0, above - seen / 3))
    }
    var window = Frame(size: Size(columns: rect.columns, rows: seen))
    var row = -offset
    for (item, height) in zip(near, heights) {
      let place = Rect(column: 0, row: row, columns: rect.columns, rows: height)
      item.block?.draw(in: place, of: &window)
      if case .heading(let text, let style) = item.piece {
        window.put(text, at: place.origin, style, maxWidth: rect.columns)
      }
      row += height
    }
    let right = rect.columns - 1
    if first > 0 || offset > 0 {
      window.put("…", at: Position(column: right, row: 0), .warning)
    }
    if last < pieces.count || offset + seen < total {
      window.put("…", at: Position(column: right, row: seen - 1), .warning)
    }
    frame.put(window, at: Position(column: rect.column, row: rect.endRow - seen))
  }
}

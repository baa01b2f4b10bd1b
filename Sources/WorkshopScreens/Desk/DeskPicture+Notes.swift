import Language
import SessionEngine
import TerminalKit

/// Notes under their themes, in order, and what was proposed.
extension DeskPicture {
  /// A row of the list of notes and proposals.
  private enum Piece {
    case heading(String, StyleRole)
    case gap
    case entry(EntryBlock, isAnchor: Bool)

    var rows: Int {
      if case .entry(let block, _) = self { return block.lines.count }
      return 1
    }
  }

  /// Draws the notes of the table's themes; where not all fit, those around the one in the line, or the last of the theme that is
  /// written under.
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
      for (entry, note) in desk.noteEntries(under: other) {
        let isSelected = note != nil && note == desk.amendedNote
        pieces.append(
          .entry(block(entry, in: rect, isSelected: isSelected), isAnchor: isSelected))
      }
    }
    let proposals = proposals(in: rect)
    if !proposals.isEmpty {
      if !pieces.isEmpty { pieces.append(.gap) }
      pieces.append(.heading(desk.context.catalogue.deskProposals.heading, .muted))
      pieces += proposals
    }
    draw(pieces, in: rect, of: &frame)
  }

  /// Draws proposals at the bottom of a list of comments; returns what is left above.
  func drawProposals(in rect: Rect, of frame: inout Frame) -> Rect {
    let proposals = proposals(in: rect)
    guard !proposals.isEmpty else { return rect }
    let pieces =
      [
        Piece.heading(desk.context.catalogue.deskProposals.heading, .muted)
      ] + proposals
    let rows = pieces.reduce(0) { $0 + $1.rows }
    let (rest, place) = rect.split(bottom: min(rows + 1, max(4, rect.rows / 3)))
    draw(pieces, in: place.inset(top: 1), of: &frame)
    return rest
  }

  private func proposals(in rect: Rect) -> [Piece] {
    desk.entries(in: .proposals, limit: max(1, rect.rows / 3)).map {
      .entry(block($0, in: rect), isAnchor: false)
    }
  }

  private func block(_ entry: DeskEntry, in rect: Rect, isSelected: Bool = false) -> EntryBlock {
    EntryBlock(
      entry, texts, columns: rect.columns, labels: true, maxRows: min(4, max(1, rect.rows)),
      isSelected: isSelected)
  }

  /// Draws as many rows as fit, from the bottom up; `…` at the right says that there is more above or below.
  private func draw(_ pieces: [Piece], in rect: Rect, of frame: inout Frame) {
    let total = pieces.reduce(0) { $0 + $1.rows }
    guard total > 0, rect.rows > 0 else { return }
    let seen = min(total, rect.rows)
    var first = max(0, total - seen - desk.skipped)
    if let anchor = row(ofAnchorIn: pieces) { first = min(first, max(0, anchor - seen / 3)) }
    var window = Frame(size: Size(columns: rect.columns, rows: seen))
    var row = -first
    for piece in pieces {
      let place = Rect(column: 0, row: row, columns: rect.columns, rows: piece.rows)
      switch piece {
      case .heading(let text, let style):
        window.put(text, at: place.origin, style, maxWidth: rect.columns)
      case .entry(let block, _): block.draw(in: place, of: &window)
      case .gap: break
      }
      row += piece.rows
    }
    let right = rect.columns - 1
    if first > 0 { window.put("…", at: Position(column: right, row: 0), .warning) }
    if first + seen < total {
      window.put("…", at: Position(column: right, row: seen - 1), .warning)
    }
    frame.put(window, at: Position(column: rect.column, row: rect.endRow - seen))
  }

  private func row(ofAnchorIn pieces: [Piece]) -> Int? {
    var row = 0
    for piece in pieces {
      if case .entry(_, isAnchor: true) = piece { return row }
      row += piece.rows
    }
    return nil
  }
}

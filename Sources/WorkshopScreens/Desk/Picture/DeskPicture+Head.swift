import Language
import SessionEngine
import TerminalKit

/// What the room and the facilitator tell a table, under what it is asked.
extension DeskPicture {
  /// Draws it; returns what is left below.
  func drawHeadNotes(in rect: Rect, of frame: inout Frame) -> Rect {
    let notes = headNotes
    guard !notes.isEmpty else { return rect }
    let most = min(4, max(1, rect.rows / 5))
    var rows: [Notice] = []
    let shown = notes.prefix(most)
    for (place, note) in shown.enumerated() {
      let room = most - rows.count - (shown.count - place - 1)
      rows += TextLayout.wrap(note.text, width: rect.columns, maxRows: room)
        .map { ($0, note.style) }
    }
    for (row, note) in rows.enumerated() {
      frame.put(note.text, at: Position(column: rect.column, row: rect.row + row), note.style)
    }
    return rect.split(top: rows.count).rest
  }

  /// What matters most first: an answer, a message to the room, what waits, who is new.
  private var headNotes: [Notice] {
    let words = desk.context.catalogue.deskReports
    var notes: [Notice] = []
    if let answer = desk.answer(at: now) { notes.append((answer, .success)) }
    if let text = desk.onTheWall { notes.append((words.onTheWall(text), .warning)) }
    let waiting = desk.waitingReports
    if !waiting.isEmpty { notes.append((words.waiting(waiting), .muted)) }
    if desk.readBack == nil, desk.tellsOfCompany(at: now), let company = desk.companySentence {
      notes.append((company, .strong))
    }
    return notes
  }
}

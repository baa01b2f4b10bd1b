import Language
import SessionEngine
import TerminalKit

/// All tables beside one another: the latest of each, what has been begun there, and which one is written for.
extension DeskPicture {
  /// A table narrower than this cannot be read.
  private static let narrowest = 20
  /// Rows that a table needs: its name, something said, and something begun.
  private static let lowest = 6

  func drawTables(in rect: Rect, of frame: inout Frame) {
    let places = places
    let fitting = max(1, (rect.columns + 2) / (Self.narrowest + 2))
    let wanted = (places.count + fitting - 1) / fitting
    let rowCount = max(1, min(wanted, rect.rows / Self.lowest))
    let columnCount = min(fitting, (places.count + rowCount - 1) / rowCount)
    // Where there are more than fit, those around the one that is written for.
    let shownCount = min(places.count, rowCount * columnCount)
    let current = places.firstIndex(of: desk.place) ?? 0
    let first = min(max(0, current - shownCount / 2), places.count - shownCount)
    let shown = places[first..<first + shownCount]
    for (row, area) in rows(rowCount, of: rect).enumerated() {
      let inRow = shown.dropFirst(row * columnCount).prefix(columnCount)
      for (place, column) in zip(inRow, area.columns(columnCount, gap: 2)) {
        draw(place, in: column, of: &frame)
      }
    }
    if first > 0 { frame.put("…", at: Position(column: rect.column - 1, row: rect.row), .warning) }
    if first + shownCount < places.count {
      frame.put("…", at: Position(column: rect.endColumn, row: rect.row), .warning)
    }
  }

  /// The tables, with the room first where it is written for or something has been begun there.
  private var places: [TableID?] {
    let showsRoom = desk.place == nil || desk.draft(of: nil) != nil
    return (showsRoom ? [nil] : []) + desk.index.tables.map { Optional($0) }
  }

  private func rows(_ count: Int, of rect: Rect) -> [Rect] {
    var rest = rect
    return (0..<count).map { row in
      let (top, below) = rest.split(top: rest.rows / (count - row))
      rest = below
      // A row between tables above and below one another.
      return row + 1 < count ? top.split(bottom: 1).0 : top
    }
  }

  private func draw(_ place: TableID?, in rect: Rect, of frame: inout Frame) {
    let isCurrent = place == desk.place
    let (head, below) = rect.split(top: 1)
    let rest = drawBacklog(of: place, in: below, of: &frame)
    let name = desk.name(of: place)
    frame.put(
      isCurrent ? "▸ \(name), \(texts.writingHere)" : name, at: head.origin,
      isCurrent ? .heading : .muted, maxWidth: head.columns)
    var room = rest
    if !isCurrent, let draft = desk.draft(of: place) {
      let lines = TextLayout.wrap(
        "\(texts.draft): \(draft)", width: max(2, rest.columns - 2), maxRows: min(3, rest.rows))
      let (above, below) = rest.split(bottom: lines.count)
      frame.put("▹", at: below.origin, .accent)
      frame.put(lines: lines, in: below.split(left: 2).1, .input)
      room = above
    }
    let entries = desk.entries(
      in: .comments(place), limit: room.rows, passing: isCurrent ? desk.skipped : 0)
    draw(entries, in: room, labels: false, of: &frame)
  }

  /// Where something has been begun that cannot be seen: `utkast: bord 1, bord 4`.
  func draftsElsewhere(allTables: Bool) -> String? {
    guard !allTables else { return nil }
    let places = ([nil] + desk.index.tables.map { Optional($0) })
      .filter { $0 != desk.place && desk.draft(of: $0) != nil }
    guard !places.isEmpty else { return nil }
    return "\(texts.draft): \(places.map { desk.name(of: $0) }.joined(separator: ", "))"
  }
}

extension DeskScreen {
  /// What has been begun for a table and not been sent; `nil` where there is nothing.
  func draft(of place: TableID?) -> String? {
    guard let line = lines[place], !line.isBlank, !isUntouched(line) else { return nil }
    return line.editor.text
  }
}

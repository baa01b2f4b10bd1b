import Language
import SessionEngine
import TerminalKit

/// Who has had the floor, in bars with numbers and words.
extension DeskPicture {
  /// Columns of the bars in the corner.
  static let cornerWidth = 36

  func drawFloor(in rect: Rect, of frame: inout Frame) {
    let words = desk.context.catalogue.deskFloor
    let (head, rest) = rect.split(top: 1)
    frame.put(
      words.heading(desk.name(of: desk.floorPlace.table)), at: head.origin, .heading,
      maxWidth: head.columns)
    frame.cursor = head.origin
    let rows = desk.floorRows
    guard !rows.isEmpty else { return }
    // A row between the bars where there is room for it, and two columns where one does not hold them.
    let columnCount = rows.count > rest.rows ? 2 : 1
    let perColumn = (rows.count + columnCount - 1) / columnCount
    let step = rest.rows >= perColumn * 2 ? 2 : 1
    let top = rest.rows > perColumn * step ? 1 : 0
    let nameWidth = columnsOfNames(rows, atMost: rest.columns >= 76 ? 24 : 16)
    let told = rows.map { columnCount == 1 ? turnsInWords(of: $0) : String($0.turns) }
    let toldWidth = min(
      rest.columns / 2, told.reduce(0) { max($0, TextWidth.columns(of: $1)) })
    let most = rows.map(\.turns).max() ?? 0
    let areas = rest.columns(columnCount, gap: 2)
    for (place, row) in rows.enumerated() {
      let area = areas[place / perColumn]
      let line = Rect(
        column: area.column, row: area.row + top + place % perColumn * step,
        columns: area.columns, rows: 1)
      guard line.row < rest.endRow else { continue }
      if place == 0 { frame.cursor = line.origin }
      draw(
        row, of: most, nameWidth: nameWidth, told: told[place], toldWidth: toldWidth, in: line,
        of: &frame)
    }
  }

  /// The bars in a corner, where they were used and there is room; returns what is left of the rectangle.
  func drawFloorCorner(in rect: Rect, size: Size, of frame: inout Frame) -> Rect {
    guard size.columns >= Self.wide, desk.asksForPerspectives, desk.isFloorUsed else { return rect }
    let rows = desk.floorRows
    // To the right of a line that is as wide as can be read there may be room already.
    let margin = Rect(
      column: rect.endColumn + 3, row: rect.row,
      columns: size.columns - 1 - rect.endColumn - 3, rows: rect.rows)
    let (rest, corner) =
      margin.columns >= Self.cornerWidth
      ? (rect, margin.split(left: Self.cornerWidth).left)
      : (rect.split(right: Self.cornerWidth + 3).rest, rect.split(right: Self.cornerWidth).right)
    frame.put(desk.context.catalogue.deskFloor.corner, at: corner.origin, .muted)
    let nameWidth = columnsOfNames(rows, atMost: 16)
    let most = rows.map(\.turns).max() ?? 0
    for (place, row) in rows.enumerated() where 1 + place < corner.rows {
      let line = Rect(
        column: corner.column, row: corner.row + 1 + place, columns: corner.columns, rows: 1)
      draw(
        row, of: most, nameWidth: nameWidth, told: String(row.turns), toldWidth: 3, in: line,
        of: &frame)
    }
    return rest
  }

  private func columnsOfNames(_ rows: [FloorRow], atMost most: Int) -> Int {
    let names = desk.context.catalogue.perspectives.one
    return min(most, rows.reduce(0) { max($0, TextWidth.columns(of: names($1.perspective))) })
  }

  private func draw(
    _ row: FloorRow, of most: Int, nameWidth: Int, told: String, toldWidth: Int, in rect: Rect,
    of frame: inout Frame
  ) {
    frame.put(String(row.letter), at: rect.origin, .accent)
    frame.put(
      desk.context.catalogue.perspectives.one(row.perspective),
      at: Position(column: rect.column + 3, row: rect.row), maxWidth: nameWidth)
    let (left, right) = rect.split(right: toldWidth)
    frame.bar(row.turns, of: max(most, 1), in: left.inset(left: nameWidth + 4, right: 1))
    frame.put(told, at: right.origin, .strong, maxWidth: right.columns)
  }

  /// `3 gånger · för 5 minuter sedan`
  private func turnsInWords(of row: FloorRow) -> String {
    let words = desk.context.catalogue.deskFloor
    guard row.turns > 0 else { return words.never }
    guard let last = row.last else { return words.turns(row.turns) }
    let minutes = Int(clamping: now.milliseconds(since: last) / 60_000)
    return "\(words.turns(row.turns)) · \(words.last(minutes))"
  }
}

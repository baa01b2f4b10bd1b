import Language
import SessionEngine
import TerminalKit

/// What has been written, above the line.
extension DeskPicture {
  func drawBody(in rect: Rect, allTables: Bool, of frame: inout Frame) {
    if desk.overlay.search != nil {
      drawFound(in: rect, of: &frame)
      return
    }
    if allTables {
      drawTables(in: rect, of: &frame)
      return
    }
    var rest = rect
    if showsThemes { rest = drawThemes(in: rect, of: &frame) }
    if case .note(let theme?) = desk.task {
      drawNotes(under: theme, in: rest, of: &frame)
      return
    }
    if desk.proposing.isPossible, desk.task != .conclusion {
      rest = drawProposals(in: rest, of: &frame)
    }
    rest = drawBacklog(in: rest, of: &frame)
    let entries = desk.entries(
      in: desk.shownList, limit: rest.rows, passing: desk.skipped)
    draw(entries, in: rest, labels: true, of: &frame)
  }

  /// Whether letters are typed, so that they have to be seen.
  private var showsThemes: Bool {
    switch desk.task {
    case .sorting, .dots, .note(nil): true
    case .comment, .note, .conclusion: false
    }
  }

  /// Draws letters and titles in as many columns as they need; returns what is left below.
  private func drawThemes(in rect: Rect, of frame: inout Frame) -> Rect {
    let themes = desk.index.themes.sorted { $0.key < $1.key }
    guard !themes.isEmpty else { return rect }
    let most = max(1, rect.rows * 2 / 3)
    let count = max(1, min((themes.count + most - 1) / most, rect.columns / 20))
    let rows = (themes.count + count - 1) / count
    let (top, rest) = rect.split(top: min(rows, most))
    for (column, place) in top.columns(count, gap: 2).enumerated() {
      for (row, theme) in themes.dropFirst(column * rows).prefix(rows).enumerated()
      where row < top.rows {
        let isCut = row == top.rows - 1 && rows > top.rows
        let position = Position(column: place.column, row: place.row + row)
        let letter = frame.put(isCut ? "…" : theme.key.description, at: position, .accent)
        guard !isCut else { continue }
        let title = desk.session.themes[theme.value]?.title.text
        frame.put(
          title ?? desk.context.catalogue.names.erased,
          at: Position(column: position.column + letter + 1, row: position.row),
          maxWidth: place.columns - letter - 1)
      }
    }
    let (rule, below) = rest.split(top: 1)
    frame.rule(rule)
    return below
  }

  // MARK: What was found

  /// Draws what was found from the one that keys act on, each under where it was said.
  private func drawFound(in rect: Rect, of frame: inout Frame) {
    var room = rect
    for (place, entry) in desk.foundEntries(rect.rows).enumerated() where room.rows > 0 {
      let block = EntryBlock(
        entry, texts, columns: rect.columns, labels: false, maxRows: min(room.rows, 3),
        isSelected: place == 0, isToCome: place > 0)
      let (top, rest) = room.split(top: block.lines.count)
      block.draw(in: top, of: &frame)
      room = rest
    }
  }

  // MARK: Entries

  /// Draws entries from the bottom up; the topmost ends in `…` where it does not fit.
  func draw(
    _ entries: [DeskEntry], in rect: Rect, labels: Bool, of frame: inout Frame
  ) {
    let picture = desk.drawnEntries.picture(of: entries, in: rect, labels: labels) { picture in
      var room = picture.bounds
      for (index, entry) in entries.reversed().enumerated() where room.rows > 0 {
        let block = EntryBlock(
          entry, texts, columns: rect.columns, labels: labels,
          maxRows: index == 0 ? room.rows : min(room.rows, max(4, rect.rows / 4)))
        let (rest, place) = room.split(bottom: block.lines.count)
        block.draw(in: place, of: &picture)
        room = rest
      }
    }
    frame.put(picture, at: rect.origin)
  }
}

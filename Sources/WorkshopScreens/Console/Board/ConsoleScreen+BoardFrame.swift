import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  /// Draws the board: the tables of a round, what is said of whom keys act on, and how good the seats are.
  func put(_ cursor: BoardCursor, in rect: Rect, on frame: inout Frame) {
    if case .help(let line) = cursor.focus {
      put(
        helpFrom: line, titled: catalogue.board.title, under: catalogue.board.signs,
        of: Self.boardActions.reachable(on: self),
        in: rect, on: &frame)
      return
    }
    let isRoomy = rect.rows >= 26
    let verdict = boardVerdict(width: rect.columns, maxRows: isRoomy ? 4 : 2)
    let details = boardDetails(cursor, width: rect.columns, maxRows: isRoomy ? 3 : 2)
    let (top, rest) = rect.split(top: 1)
    let (above, bottom) = rest.split(bottom: verdict.count)
    // The room for words about a person is always the same, so that tables stand still.
    let (area, middle) = above.split(bottom: isRoomy ? 4 : 2)
    frame.put(rows: verdict, in: bottom)
    frame.put(rows: details, in: middle.inset(top: isRoomy ? 1 : 0))
    let seen = put(blocksOf: cursor, in: area.inset(top: isRoomy ? 1 : 0), on: &frame)
    put(titleOf: cursor, seen: seen, in: top, on: &frame)
    if case .suggestions(let list) = cursor.focus {
      let rows = list.entries.map { ListRow(TextLayout.pad("\($0.other)", width: 5) + $0.words) }
      frame.popup(
        title: catalogue.board.suggestions(list.person), rows: rows, selected: list.selected,
        in: area)
    }
  }

  private func put(
    titleOf cursor: BoardCursor, seen: Range<Int>, in rect: Rect, on frame: inout Frame
  ) {
    let texts = catalogue.board
    guard let board = seats?.board, let round = seats?.round else { return }
    var parts = [texts.title, roundName(cursor.round).startingSentence]
    if board.hasBegun(cursor.round) { parts.append(texts.hasBegun) }
    if let place = board.rounds.firstIndex(of: cursor.round), board.rounds.count > 1 {
      parts.append(texts.place(place + 1, board.rounds.count))
    }
    let people = round.groups.reduce(0) { $0 + ($1.table == nil ? 0 : $1.people.count) }
    parts.append(catalogue.numbers.people(people))
    var right = rect.columns >= 100 ? texts.signs : ""
    let tables = round.groups.compactMap(\.table)
    if seen.count < round.groups.count, let first = tables.dropFirst(seen.lowerBound).first,
      let last = tables.prefix(seen.upperBound).last
    {
      right = texts.seen(first.number, last.number, tables.count)
    }
    let width = TextWidth.columns(of: right)
    let room = rect.columns - (width > 0 ? width + 2 : 0)
    // What is said last is least needed where there is little room.
    while parts.count > 2, TextWidth.columns(of: parts.joined(separator: " · ")) > room {
      parts.removeLast()
    }
    frame.put(parts.joined(separator: " · "), at: rect.origin, .heading, maxWidth: room)
    frame.put(
      right, at: Position(column: rect.endColumn - width, row: rect.row), .muted, maxWidth: width)
  }

  /// Draws the tables, and answers which were seen.
  private func put(
    blocksOf cursor: BoardCursor, in area: Rect, on frame: inout Frame
  ) -> Range<Int> {
    guard let round = seats?.round, let board = seats?.board, !area.isEmpty else { return 0..<0 }
    let cells = BoardCells(board, cursor, of: self)
    let headings = round.groups.map { heading(of: $0, cells) }
    let grid = BoardGrid(
      blocks: round.groups.count, mostPeople: round.groups.map(\.people.count).max() ?? 0,
      cell: cells.width, heading: headings.map { TextWidth.columns(of: $0) }.max() ?? 0,
      in: Size(columns: area.columns, rows: area.rows))
    let place = round.place(of: cursor.table) ?? 0
    let seen = grid.visible(showing: place)
    for index in seen {
      let origin = grid.origin(of: index, first: seen.lowerBound)
      let rect = Rect(
        column: area.column + origin.column, row: area.row + origin.row,
        columns: grid.block.columns, rows: min(grid.block.rows, area.rows - origin.row))
      let isHere = index == place
      frame.put(
        headings[index], at: rect.origin, isHere ? .accent : .strong, maxWidth: rect.columns)
      if isHere { frame.cursor = rect.origin }
      put(round.groups[index], cells, grid, cursor, in: rect.inset(top: 1), on: &frame)
    }
    return seen
  }

  private func put(
    _ group: BoardRound.Group, _ cells: BoardCells, _ grid: BoardGrid, _ cursor: BoardCursor,
    in rect: Rect, on frame: inout Frame
  ) {
    let columns = grid.inner
    let rows = max(1, (group.people.count + columns - 1) / columns)
    var window = ScrollWindow()
    let selected = cursor.person.flatMap { group.people.firstIndex(of: $0) }
    let height = rows > rect.rows ? rect.rows - 1 : rect.rows
    window.show((selected ?? 0) % rows, count: rows, height: height)
    let seen = window.visible(count: rows, height: height)
    for (index, person) in group.people.enumerated() where seen.contains(index % rows) {
      let position = Position(
        column: rect.column + index / rows * (cells.width + 1),
        row: rect.row + index % rows - seen.lowerBound)
      let isHere = index == selected
      let style = isHere ? .selected : cells.style(of: person)
      frame.put(
        TextLayout.pad(cells.text(of: person), width: min(cells.width, rect.columns)),
        at: position, style, maxWidth: max(0, rect.endColumn - position.column))
      if isHere { frame.cursor = position }
    }
    if rows > rect.rows {
      frame.put("…", at: Position(column: rect.column, row: rect.endRow - 1), .muted)
    }
  }

  private func heading(of group: BoardRound.Group, _ cells: BoardCells) -> String {
    guard let table = group.table else { return catalogue.board.unseated }
    var parts = [catalogue.names.table(table).startingSentence]
    if group.isClosed { parts.append(catalogue.board.closed) }
    parts += cells.mix(of: group.people)
    if group.pairsAgain > 0 { parts.append("!\(group.pairsAgain)") }
    return parts.joined(separator: " ")
  }
}

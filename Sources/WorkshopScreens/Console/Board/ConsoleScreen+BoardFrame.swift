import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  /// Draws the board: the tables of a round, what is said of whom keys act on, and how good the seats are.
  func put(_ cursor: BoardCursor, in rect: Rect, on frame: inout Frame) {
    if case .help(let line) = cursor.focus {
      put(
        helpFrom: line, titled: catalogue.board.title, of: Self.boardActions.reachable(on: self),
        in: rect, on: &frame)
      return
    }
    let isRoomy = rect.rows >= 18
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
      let rows = list.entries.map { ListRow("\($0.other)", trailing: $0.words) }
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
    if let place = board.rounds.firstIndex(of: cursor.round), board.rounds.count > 1 {
      parts.append(texts.place(place + 1, board.rounds.count))
    }
    let people = round.groups.reduce(0) { $0 + ($1.table == nil ? 0 : $1.people.count) }
    if board.hasBegun(cursor.round) {
      parts.append(texts.hasBegun)
    } else {
      parts.append(catalogue.numbers.people(people))
    }
    var right = rect.columns >= 100 ? texts.signs : ""
    let tables = round.groups.compactMap(\.table)
    if seen.count < round.groups.count, let first = tables.dropFirst(seen.lowerBound).first,
      let last = tables.prefix(seen.upperBound).last
    {
      right = texts.seen(first.number, last.number, tables.count)
    }
    let width = TextWidth.columns(of: right)
    frame.put(
      parts.joined(separator: " · "), at: rect.origin, .heading,
      maxWidth: rect.columns - (width > 0 ? width + 2 : 0))
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

/// What stands for a person on the board: signs, the number, what the person is called, letters of perspectives.
struct BoardCells {
  /// The longest alias that is shown beside a number.
  private static let longestAlias = 12

  private let board: SeatingBoard
  private let cursor: BoardCursor
  private let round: BoardRound
  private let letters: PerspectiveLetters
  private let numberWidth: Int
  private let aliasWidth: Int
  private let lettersWidth: Int
  private let erased: String

  /// The cells of a board with the cursor where it is.
  init(_ board: SeatingBoard, _ cursor: BoardCursor, of screen: ConsoleScreen) {
    self.board = board
    self.cursor = cursor
    round = screen.seats?.round ?? BoardRound()
    erased = screen.catalogue.names.erased
    let people = board.arrangement.people
    let asked = screen.state.plan.perspectives
    let used = Set(people.flatMap(\.perspectives))
    letters = PerspectiveLetters(
      asked: asked + Perspective.allCases.filter(used.contains), in: screen.catalogue)
    numberWidth = String(max(1, people.count)).count
    aliasWidth = min(
      Self.longestAlias,
      people.compactMap { $0.alias?.text }.map { TextWidth.columns(of: $0) }.max() ?? 0)
    lettersWidth = people.map(\.perspectives.count).max() ?? 0
  }

  /// How many columns a person takes.
  var width: Int {
    2 + numberWidth + (aliasWidth > 0 ? aliasWidth + 1 : 0)
      + (lettersWidth > 0 ? lettersWidth + 1 : 0)
  }

  /// Signs, number, alias and letters, in columns.
  func text(of person: Int) -> String {
    let people = board.arrangement.people
    guard people.indices.contains(person - 1) else { return "" }
    let seated = people[person - 1]
    let number = String(person)
    var text = "\(relation(of: person))\(standing(of: person, seated))"
    text += String(repeating: " ", count: max(0, numberWidth - number.count)) + number
    if aliasWidth > 0 {
      text += " " + TextLayout.pad(seated.alias.map { $0.text ?? erased } ?? "", width: aliasWidth)
    }
    if lettersWidth > 0 {
      text += " " + String(seated.perspectives.compactMap { letters.letter(of: $0) })
    }
    return text
  }

  /// How many of each perspective, by their letters: `b2`.
  func mix(of people: [Int]) -> [String] {
    letters.entries.compactMap { entry in
      let count = people.count { person in
        board.arrangement.people.indices.contains(person - 1)
          && board.arrangement.people[person - 1].perspectives.contains(entry.perspective)
      }
      return count == 0 ? nil : "\(entry.letter)\(count)"
    }
  }

  /// How a person looks; the signs say the same.
  func style(of person: Int) -> StyleRole {
    if cursor.held == person { return .accent }
    if round.moved[person] != nil { return .warning }
    if let here = cursor.held ?? cursor.person, round.meetAgain(here, person) { return .warning }
    return board.hasBegun(cursor.round) ? .muted : .text
  }

  /// The sign for what a person is to the one whom keys act on.
  private func relation(of person: Int) -> Character {
    if cursor.held == person { return "«" }
    if let here = cursor.held ?? cursor.person, here != person, round.meetAgain(here, person) {
      return "!"
    }
    if round.moved[person] != nil { return ">" }
    return " "
  }

  private func standing(of person: Int, _ seated: SeatedPerson) -> Character {
    if board.isLocked(person, in: cursor.round) { return "=" }
    return seated.host == nil ? " " : "*"
  }
}

import Language
import Seating
import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  /// The row of the table of actions that opens the board of seats.
  static let seatActions: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(.seats, [.character("b")], label: { $0.seats }) { screen, _ in
      screen.openBoard()
      return []
    }
  ]

  /// The tables of the plan.
  var tableIDs: [TableID] { state.plan.tables.map(\.id) }

  /// Opens the board, or asks for how many seats are to be planned where none are.
  mutating func openBoard() {
    message = nil
    guard let opened = readSeats() else { return }
    guard opened.announced != nil else {
      let rounds = SeatingDraft(of: [], in: state).rounds
      guard !rounds.isEmpty, isOpen else {
        say(catalogue.seating.obstacle(.rounds(0, allowed: 1...Limits.seatedRounds)), .warning)
        return
      }
      let people = state.likelyVoters.map(String.init) ?? ""
      open(ConsoleForm(.seats, prefilled: people))
      return
    }
    seats = opened
    guard let first = opened.firstRound else { return leaveBoard() }
    enterRound(first, BoardCursor(round: first))
  }

  /// The seats of the session; says why where they cannot be shown.
  mutating func readSeats() -> BoardSeats? {
    do { return try BoardSeats(state) } catch {
      say(catalogue.seating.obstacle(SeatingObstacle(error)), .warning)
      return nil
    }
  }

  mutating func leaveBoard() {
    seats = nil
    mode = .following
  }

  /// Takes a key on the board.
  mutating func seat(_ cursor: BoardCursor, _ key: Key, at now: Moment) -> [ScreenEffect] {
    message = nil
    switch cursor.focus {
    case .suggestions(let list): return choose(from: list, key, cursor)
    case .help(let line): return scrollHelp(line, key, cursor)
    case .seats: break
    }
    var typing = cursor
    if case .character(let digit) = key, digit.isWholeNumber {} else { typing.typed = 0 }
    mode = .board(typing)
    pressed = key
    defer { pressed = nil }
    if key == .enter, let shownAt = seats?.proposal?.shownAt,
      now.milliseconds(since: shownAt) < Self.pauseAfterChange
    {
      return []
    }
    if let effects = Self.boardActions.perform(key, on: &self, at: now) { return effects }
    let isDeciding = seats?.proposal != nil
    let reason = Self.boardActions.reason(against: key, on: self)
    let otherwise = isDeciding ? catalogue.board.decideFirst : catalogue.consoleStatus.notNow
    say(reason ?? otherwise, .muted)
    return []
  }

  private mutating func scrollHelp(
    _ line: Int, _ key: Key, _ cursor: BoardCursor
  ) -> [ScreenEffect] {
    switch key {
    case .down: return setFocus(.help(line: line + 1), cursor)
    case .up: return setFocus(.help(line: max(0, line - 1)), cursor)
    case .pageDown, .character(" "): return setFocus(.help(line: line + 8), cursor)
    case .pageUp: return setFocus(.help(line: max(0, line - 8)), cursor)
    default: return setFocus(.seats, cursor)
    }
  }

  mutating func setFocus(_ focus: BoardCursor.Focus, _ cursor: BoardCursor) -> [ScreenEffect] {
    var cursor = cursor
    cursor.focus = focus
    mode = .board(cursor)
    return []
  }

  /// Lets go, lets a proposal be, or leaves the board; one of them at a time.
  mutating func goBack(_ cursor: BoardCursor) -> [ScreenEffect] {
    if cursor.held != nil {
      var cursor = cursor
      cursor.held = nil
      place(cursor)
    } else if seats?.proposal != nil, seats?.announced != nil {
      seats?.propose(nil)
      refresh(cursor)
    } else {
      leaveBoard()
    }
    return []
  }
}

extension ConsoleScreen {
  func round(before cursor: BoardCursor) -> StepID? { round(1, from: cursor, backwards: true) }

  func round(after cursor: BoardCursor) -> StepID? { round(1, from: cursor, backwards: false) }

  private func round(_ distance: Int, from cursor: BoardCursor, backwards: Bool) -> StepID? {
    let rounds = seats?.board?.rounds ?? []
    guard let place = rounds.firstIndex(of: cursor.round) else { return rounds.first }
    let other = backwards ? place - distance : place + distance
    return rounds.indices.contains(other) ? rounds[other] : nil
  }

  mutating func show(_ round: StepID?, _ cursor: BoardCursor) -> [ScreenEffect] {
    guard let round else { return [] }
    var cursor = cursor
    cursor.held = nil
    enterRound(round, cursor)
    return []
  }

  /// Shows a round with the cursor on the same person, else at the same table.
  mutating func enterRound(_ round: StepID, _ cursor: BoardCursor) {
    let tables = tableIDs
    seats?.show(round, of: tables)
    var cursor = cursor
    cursor.round = round
    place(cursor)
  }

  /// Puts the cursor on somebody who is there, and says what it points out.
  mutating func place(_ cursor: BoardCursor) {
    guard var shown = seats else { return leaveBoard() }
    var cursor = cursor
    let groups = shown.round.groups
    if let person = cursor.person, let place = shown.round.place(of: person) {
      cursor.table = groups[place].table
    } else {
      let place = shown.round.place(of: cursor.table) ?? 0
      cursor.table = groups.indices.contains(place) ? groups[place].table : nil
      cursor.person = groups.indices.contains(place) ? groups[place].people.first : nil
    }
    shown.point(at: cursor)
    seats = shown
    mode = .board(cursor)
  }

  mutating func moveWithinTable(_ cursor: BoardCursor, by rows: Int) -> [ScreenEffect] {
    guard let round = seats?.round, let group = round.place(of: cursor.table),
      let person = cursor.person
    else { return [] }
    let people = round.groups[group].people
    guard let place = people.firstIndex(of: person), people.indices.contains(place + rows) else {
      return []
    }
    var cursor = cursor
    cursor.person = people[place + rows]
    self.place(cursor)
    return []
  }

  mutating func moveToTable(_ cursor: BoardCursor) -> [ScreenEffect] {
    guard let round = seats?.round, !round.groups.isEmpty else { return [] }
    let count = round.groups.count
    let place = round.place(of: cursor.table) ?? 0
    let next = (place + (pressed == .backTab ? count - 1 : 1)) % count
    return moveTo(round.groups[next], cursor)
  }

  mutating func goToTable(_ cursor: BoardCursor) -> [ScreenEffect] {
    guard case .character(let character)? = pressed, let digit = character.wholeNumberValue,
      let round = seats?.round
    else { return [] }
    // Digits that follow one another are a number, where there is such a table.
    for number in [cursor.typed * 10 + digit, digit] {
      guard let place = round.place(of: TableID(number: number)) else { continue }
      var cursor = cursor
      cursor.typed = number
      return moveTo(round.groups[place], cursor)
    }
    say(catalogue.consolePrompts.noTable(String(digit)), .danger)
    return []
  }

  mutating func moveTo(_ group: BoardRound.Group, _ cursor: BoardCursor) -> [ScreenEffect] {
    var cursor = cursor
    cursor.table = group.table
    cursor.person = group.people.first
    place(cursor)
    return []
  }
}

import Language
import Seating
import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  /// Whether the seats of a session are on their way to its file, so that they cannot be changed from what is shown.
  var isSavingSeats: Bool {
    pending.values.contains { waiting in
      switch waiting.command {
      case .adoptSeating, .undo: true
      default: false
      }
    }
  }

  /// Whether nothing is taken up and nothing waits to be saved, so that something can be changed.
  func isSettled(_ cursor: BoardCursor) -> Bool {
    isWritable && cursor.held == nil && seats?.proposal == nil
  }

  func isLocked(_ cursor: BoardCursor) -> Bool {
    cursor.person.flatMap { seats?.board?.isLocked($0, in: cursor.round) } ?? false
  }

  func hasLeft(_ cursor: BoardCursor) -> Bool {
    cursor.person.flatMap { seats?.draft?.left.contains($0) } ?? false
  }

  func isClosed(_ cursor: BoardCursor) -> Bool {
    cursor.table.flatMap { seats?.draft?.closed.contains($0) } ?? false
  }

  /// A round by its name, in running text.
  func roundName(_ step: StepID) -> String {
    catalogue.names.run(StepRun(step, 1), NamingContext(state))
  }

  /// Why the seat under the cursor cannot be changed; `nil` where it can.
  func obstacle(at cursor: BoardCursor) -> String? {
    guard let board = seats?.board else { return catalogue.board.nobodyHere }
    if isSavingSeats { return catalogue.console.saving }
    if board.hasBegun(cursor.round) {
      return catalogue.board.roundStands(roundName(cursor.round))
    }
    guard let person = cursor.person else { return catalogue.board.nobodyHere }
    return cursor.table == nil ? catalogue.board.noSeat(person) : nil
  }

  /// Why the person under the cursor cannot be moved; `nil` where that can be done.
  func obstacle(toMoving cursor: BoardCursor) -> String? {
    let lock = cursor.person.map { catalogue.board.isLocked($0) }
    return obstacle(at: cursor) ?? (isLocked(cursor) ? lock : nil)
  }

  mutating func sayNobody() -> [ScreenEffect] {
    say(catalogue.board.nobodyHere, .muted)
    return []
  }

  mutating func pickUp(_ cursor: BoardCursor) -> [ScreenEffect] {
    var cursor = cursor
    cursor.held = cursor.person
    place(cursor)
    return []
  }

  /// Lets the one who was taken up change places with the one under the cursor; on the same person it lets go.
  mutating func put(down cursor: BoardCursor) -> [ScreenEffect] {
    guard let held = cursor.held, let person = cursor.person, held != person else {
      return goBack(cursor)
    }
    return swapSeats(held, person, cursor)
  }

  mutating func swapSeats(
    _ person: Int, _ other: Int, _ cursor: BoardCursor
  ) -> [ScreenEffect] {
    var target = cursor
    target.person = other
    target.table = seats?.board?.table(of: other, in: cursor.round)
    if let reason = obstacle(at: target) ?? reason(againstSwapping: person, other, cursor) {
      say(reason, .muted)
      return []
    }
    guard var board = seats?.board, board.swap(person, other, in: cursor.round) else { return [] }
    var cursor = cursor
    cursor.held = nil
    cursor.person = person
    cursor.focus = .seats
    place(cursor)
    return submit(
      seats: board.arrangement,
      note: catalogue.board.swapped(person, other, roundName(cursor.round)))
  }

  /// Why two cannot change places in a round that has not begun.
  func reason(againstSwapping person: Int, _ other: Int, _ cursor: BoardCursor) -> String? {
    guard let board = seats?.board else { return nil }
    let (from, to) = (
      board.table(of: person, in: cursor.round), board.table(of: other, in: cursor.round)
    )
    if from == nil { return catalogue.board.noSeat(person) }
    if to == nil { return catalogue.board.noSeat(other) }
    if from == to { return catalogue.board.sameTable(person, other) }
    let locked = [other, person].first { board.isLocked($0, in: cursor.round) }
    return locked.map { catalogue.board.isLocked($0) }
  }

  mutating func setLocked(_ cursor: BoardCursor, _ isLocked: Bool) -> [ScreenEffect] {
    guard var board = seats?.board, let person = cursor.person, let table = cursor.table,
      board.setLocked(person, in: cursor.round, isLocked)
    else { return [] }
    let texts = catalogue.board
    return submit(
      seats: board.arrangement,
      note: isLocked
        ? texts.lockedNow(person, catalogue.names.table(table)) : texts.unlockedNow(person))
  }

  mutating func openSuggestions(_ cursor: BoardCursor) -> [ScreenEffect] {
    guard let board = seats?.board, let person = cursor.person else { return [] }
    let entries = board.bestSwaps(of: person, in: cursor.round, atMost: 8).compactMap { swap in
      board.consequence(ofSwapping: person, swap.other.number, in: cursor.round).map {
        SwapList.Entry(other: swap.other.number, words: words(for: $0))
      }
    }
    guard !entries.isEmpty else {
      say(catalogue.board.noSuggestion(person), .muted)
      return []
    }
    return setFocus(.suggestions(SwapList(person: person, entries: entries)), cursor)
  }

  mutating func choose(
    from list: SwapList, _ key: Key, _ cursor: BoardCursor
  ) -> [ScreenEffect] {
    var list = list
    switch key {
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case .home: list.move(by: -list.entries.count)
    case .end: list.move(by: list.entries.count)
    case .enter:
      guard list.entries.indices.contains(list.selected) else {
        return setFocus(.seats, cursor)
      }
      return swapSeats(list.person, list.entries[list.selected].other, cursor)
    default: return setFocus(.seats, cursor)
    }
    return setFocus(.suggestions(list), cursor)
  }
}

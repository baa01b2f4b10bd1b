import Language
import SessionEngine
import TerminalKit
import WorkshopSession

extension ScreenAction where Screen == ConsoleScreen {
  fileprivate init(
    _ action: BoardAction, _ keys: [Key],
    when isPossible: @escaping @Sendable (ConsoleScreen, BoardCursor) -> Bool,
    unless reason: @escaping @Sendable (ConsoleScreen, BoardCursor) -> String? = { _, _ in nil },
    perform: @escaping @Sendable (inout ConsoleScreen, BoardCursor) -> [ScreenEffect]
  ) {
    self.init(
      name: action.rawValue, keys: keys, label: { $0.board.label(action) },
      help: { $0.board.sentence(action) },
      availability: { screen in
        guard case .board(let cursor) = screen.mode else { return .absent }
        guard isPossible(screen, cursor) else { return .absent }
        return reason(screen, cursor).map { .disabled(reason: $0) } ?? .enabled
      },
      perform: { screen, _ in
        guard case .board(let cursor) = screen.mode else { return [] }
        return perform(&screen, cursor)
      })
  }
}

extension ConsoleScreen {
  /// Everything that can be done on the board of seats, in the order in which it is shown.
  public static let boardActions = ActionTable<ConsoleScreen>(
    boardDecisions + boardChanges + boardMoves)

  private static let boardDecisions: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(.help, [.character("?")], when: { _, _ in true }) { screen, cursor in
      screen.setFocus(.help(line: 0), cursor)
    },
    ScreenAction(.back, [.escape], when: { _, _ in true }) { screen, cursor in
      screen.goBack(cursor)
    },
    ScreenAction(
      .save, [.enter], when: { screen, _ in screen.seats?.proposal != nil }
    ) { screen, _ in screen.saveProposal() },
    ScreenAction(
      .swap, [.enter, .character(" ")], when: { _, cursor in cursor.held != nil }
    ) { screen, cursor in screen.put(down: cursor) },
    ScreenAction(
      .pickUp, [.enter, .character(" ")], when: { screen, cursor in screen.isSettled(cursor) },
      unless: { screen, cursor in screen.obstacle(toMoving: cursor) }
    ) { screen, cursor in screen.pickUp(cursor) },
    ScreenAction(
      .lock, [.character("l")],
      when: { screen, cursor in screen.isSettled(cursor) && !screen.isLocked(cursor) },
      unless: { screen, cursor in screen.obstacle(at: cursor) }
    ) { screen, cursor in screen.setLocked(cursor, true) },
    ScreenAction(
      .unlock, [.character("l")],
      when: { screen, cursor in screen.isSettled(cursor) && screen.isLocked(cursor) },
      unless: { screen, cursor in screen.obstacle(at: cursor) }
    ) { screen, cursor in screen.setLocked(cursor, false) },
    ScreenAction(
      .suggest, [.character("s")], when: { screen, cursor in screen.isSettled(cursor) },
      unless: { screen, cursor in screen.obstacle(toMoving: cursor) }
    ) { screen, cursor in screen.openSuggestions(cursor) },
  ]

  private static let boardChanges: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(.replan, [.character("n")], when: isOpenToChange) { screen, _ in
      screen.propose(.replan) { _ in }
    },
    ScreenAction(.arrival, [.character("+")], when: isOpenToChange) { screen, _ in
      let next = (screen.seats?.draft?.people.count ?? 0) + 1
      return screen.propose(.arrival(next)) { $0.add([SeatedPerson()]) }
    },
    ScreenAction(
      .leave, [.delete],
      when: { screen, cursor in isOpenToChange(screen, cursor) && !screen.hasLeft(cursor) }
    ) { screen, cursor in
      guard let person = cursor.person else { return screen.sayNobody() }
      return screen.propose(.leaving(person)) { $0.setLeft(person, true) }
    },
    ScreenAction(
      .comeBack, [.delete],
      when: { screen, cursor in isOpenToChange(screen, cursor) && screen.hasLeft(cursor) }
    ) { screen, cursor in
      guard let person = cursor.person else { return screen.sayNobody() }
      return screen.propose(.returning(person)) { $0.setLeft(person, false) }
    },
    ScreenAction(
      .closeTable, [.character("c")],
      when: { screen, cursor in
        isOpenToChange(screen, cursor) && cursor.table != nil && !screen.isClosed(cursor)
      }
    ) { screen, cursor in
      guard let table = cursor.table else { return [] }
      return screen.propose(.closing(table)) { $0.setClosed(table, true) }
    },
    ScreenAction(
      .openTable, [.character("c")],
      when: { screen, cursor in isOpenToChange(screen, cursor) && screen.isClosed(cursor) }
    ) { screen, cursor in
      guard let table = cursor.table else { return [] }
      return screen.propose(.opening(table)) { $0.setClosed(table, false) }
    },
    ScreenAction(
      .undo, [.backspace], when: isOpenToChange,
      unless: { screen, _ in
        screen.undoableSeats == nil ? screen.catalogue.board.nothingToUndo : nil
      }
    ) { screen, _ in screen.undoSeats() },
    ScreenAction(
      .redo, [.control("y")],
      when: { screen, cursor in isOpenToChange(screen, cursor) && screen.redoableSeats != nil }
    ) { screen, _ in screen.redoSeats() },
  ]

  private static let boardMoves: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(
      .roundBefore, [.left], when: { screen, cursor in screen.round(before: cursor) != nil }
    ) { screen, cursor in screen.show(screen.round(before: cursor), cursor) },
    ScreenAction(
      .roundAfter, [.right], when: { screen, cursor in screen.round(after: cursor) != nil }
    ) { screen, cursor in screen.show(screen.round(after: cursor), cursor) },
    ScreenAction(.personBefore, [.up], when: { _, _ in true }) { screen, cursor in
      screen.moveWithinTable(cursor, by: -1)
    },
    ScreenAction(.personAfter, [.down], when: { _, _ in true }) { screen, cursor in
      screen.moveWithinTable(cursor, by: 1)
    },
    ScreenAction(
      .nextTable, [.tab, .backTab], when: { _, _ in true }
    ) { screen, cursor in screen.moveToTable(cursor) },
    ScreenAction(
      .goToTable, "0123456789".map { .character($0) }, when: { _, _ in true }
    ) { screen, cursor in screen.goToTable(cursor) },
  ]

  /// Whether larger changes can be asked for: nothing is taken up and nothing waits to be saved.
  private static let isOpenToChange: @Sendable (ConsoleScreen, BoardCursor) -> Bool = {
    screen, cursor in screen.isSettled(cursor)
  }
}

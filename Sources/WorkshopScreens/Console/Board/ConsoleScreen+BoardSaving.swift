import Language
import Seating
import SessionEngine
import TerminalKit
import WorkshopSession

extension ConsoleScreen {
  /// Works out a larger change and shows it before it is saved.
  mutating func propose(
    _ change: BoardChange, _ alter: (inout SeatingDraft) -> Void
  ) -> [ScreenEffect] {
    guard var draft = seats?.draft, case .board(var cursor) = mode else { return [] }
    if isSavingSeats {
      say(catalogue.console.saving, .muted)
      return []
    }
    alter(&draft)
    guard let board = planned(draft) else { return [] }
    seats?.propose(BoardSeats.Proposal(change: change, draft: draft, board: board))
    switch change {
    case .arrival(let person): cursor.person = person
    case .closing, .opening: cursor.person = nil
    case .firstPlan, .replan, .leaving, .returning: break
    }
    refresh(cursor)
    return []
  }

  /// Plans seats for so many people for the first time, and shows them.
  mutating func planSeats(for people: [SeatedPerson], visitingEveryTable: Bool) {
    guard var opened = readSeats() else { return }
    let draft = SeatingDraft(of: people, in: state, visitsEveryTable: visitingEveryTable)
    guard let board = planned(draft), let first = board.rounds.first else { return }
    opened.propose(BoardSeats.Proposal(change: .firstPlan, draft: draft, board: board))
    seats = opened
    enterRound(first, BoardCursor(round: first))
  }

  /// A plan, or a word about why there can be none.
  private mutating func planned(_ draft: SeatingDraft) -> SeatingBoard? {
    do { return try draft.planned() } catch {
      say(catalogue.seating.obstacle(SeatingObstacle(error)), .warning)
      return nil
    }
  }

  mutating func saveProposal() -> [ScreenEffect] {
    guard let proposal = seats?.proposal else { return [] }
    guard !isSavingSeats else {
      say(catalogue.console.saving, .muted)
      return []
    }
    guard !proposal.board.isAnnounced else {
      if case .board(let cursor) = mode { _ = goBack(cursor) }
      say(catalogue.seating.unchanged)
      return []
    }
    return submit(
      seats: proposal.board.arrangement,
      note: catalogue.board.change(proposal.change).startingSentence)
  }

  /// Submits seats, and remembers what was done in words, for taking it back.
  mutating func submit(seats arrangement: SeatingArrangement, note: String) -> [ScreenEffect] {
    let effects = submit([.adoptSeating(arrangement)], note: note)
    if case .submit(let id, _)? = effects.first { seatNotes[id] = note }
    return effects
  }

  /// The last change of seats, if that was the last thing done here.
  var undoableSeats: JournalEntry? {
    state.lastUndoable(by: context.station).flatMap { isOfSeats($0) ? $0 : nil }
  }

  /// Takes the last change of seats back; whatever else was done last is not taken back from here.
  mutating func undoSeats() -> [ScreenEffect] {
    guard let last = undoableSeats, !isSavingSeats else { return [] }
    let what = seatNotes[last.command].map { catalogue.events.undone($0) }
    return submit([.undo(command: last.command)], note: what)
  }

  /// The undo of a change of seats, if that was the last thing done here.
  var redoableSeats: JournalEntry? {
    guard let last = state.lastRedoable(by: context.station), let undone = last.undoes,
      let original = state.journal[undone], isOfSeats(original)
    else { return nil }
    return last
  }

  mutating func redoSeats() -> [ScreenEffect] {
    guard let last = redoableSeats, !isSavingSeats else { return [] }
    return submit([.undo(command: last.command)], note: last.undoes.flatMap { seatNotes[$0] })
  }

  private func isOfSeats(_ entry: JournalEntry) -> Bool {
    if case .seatingAdopted = entry.headline { true } else { false }
  }

  /// Takes the seats as the session has them now; who was taken up stays so where that is possible.
  mutating func followSeats() {
    guard case .board(let cursor) = mode, let shown = seats else { return }
    guard SeatingDraft(of: state) != shown.draft else { return }
    guard let now = readSeats(), now.announced != nil else {
      // What is planned for the first time is not in the session yet.
      if state.seating == nil, shown.draft == nil { return }
      return leaveBoard()
    }
    seats = now
    if let proposal = shown.proposal, proposal.board.arrangement != state.seating {
      say(catalogue.board.changedMeanwhile, .warning)
    }
    refresh(cursor)
  }

  /// Shows the round again, after what is shown has become another.
  mutating func refresh(_ cursor: BoardCursor) {
    guard let board = seats?.board, let first = seats?.firstRound else { return leaveBoard() }
    var cursor = cursor
    cursor.focus = .seats
    if !board.rounds.contains(cursor.round) { cursor.round = first }
    if let held = cursor.held,
      board.hasBegun(cursor.round) || board.table(of: held, in: cursor.round) == nil
        || board.isLocked(held, in: cursor.round)
    {
      cursor.held = nil
    }
    enterRound(cursor.round, cursor)
  }
}

import Language
import Seating
import SessionEngine
import TerminalKit
import WorkshopSession

/// The seats that the board shows: as they were announced, or as a change would make them.
struct BoardSeats: Sendable {
  /// A change that is shown and has not been saved.
  struct Proposal: Sendable {
    var change: BoardChange
    var draft: SeatingDraft
    var board: SeatingBoard
    /// When it came on the screen, so that an Enter that is held down does not save it.
    var shownAt: Moment?
  }

  /// Two who may change places, and what that would do.
  struct Swap: Sendable {
    var person: Int
    var other: Int
    var consequence: SwapConsequence
  }

  /// Somebody who is met in this round and in others, with those by their numbers.
  struct MeetingAgain: Equatable, Sendable {
    var other: Int
    var rounds: [Int]
  }

  /// What was announced, and what it was planned from; `nil` before anything was.
  let draft: SeatingDraft?
  let announced: SeatingBoard?
  private(set) var proposal: Proposal?
  /// The round that is shown.
  private(set) var round = BoardRound()
  /// What the swap that the cursor points out would do.
  private(set) var swap: Swap?
  /// Whom the one under the cursor, or the one who was taken up, meets here and in other rounds too.
  private(set) var again: [MeetingAgain] = []

  /// The seats of a session.
  init(_ state: SessionState) throws(SeatingProblem) {
    draft = SeatingDraft(of: state)
    announced = try draft?.announced()
  }

  /// The seats that are shown.
  var board: SeatingBoard? { proposal?.board ?? announced }

  /// What the seats that are shown were planned from.
  var shownDraft: SeatingDraft? { proposal?.draft ?? draft }

  /// The round that is shown first: the first that has not begun, else the last.
  var firstRound: StepID? {
    guard let board else { return nil }
    return board.rounds.first { !board.hasBegun($0) } ?? board.rounds.last
  }

  /// Shows a round.
  mutating func show(_ step: StepID, of tables: [TableID]) {
    swap = nil
    again = []
    guard let board else { return }
    round = BoardRound(board, step, of: tables, draft: shownDraft)
  }

  /// Works out what there is to say of the person whom keys act on.
  mutating func point(at cursor: BoardCursor) {
    swap = nil
    again = []
    guard let board, let place = board.rounds.firstIndex(of: cursor.round) else { return }
    if let held = cursor.held, let person = cursor.person, held != person {
      swap = board.consequence(ofSwapping: held, person, in: cursor.round).map {
        Swap(person: held, other: person, consequence: $0)
      }
    }
    guard let person = cursor.held ?? cursor.person else { return }
    again = board.assessment.meetingsAgain(of: PersonNumber(person)).compactMap { meeting in
      guard meeting.rounds.contains(place + 1) else { return nil }
      let (one, other) = (meeting.pair.first.number, meeting.pair.second.number)
      return MeetingAgain(
        other: one == person ? other : one,
        rounds: meeting.rounds.numbers(of: board.rounds.count).filter { $0 != place + 1 })
    }
  }

  /// Shows a change, or what was announced again.
  mutating func propose(_ proposal: Proposal?) { self.proposal = proposal }

  /// Remembers when the change came on the screen.
  mutating func noteShown(at now: Moment) {
    if proposal?.shownAt == nil { proposal?.shownAt = now }
  }
}

/// Who sits where in one round, as the board draws it.
struct BoardRound: Sendable {
  /// A table, or those who have no seat.
  struct Group: Sendable {
    /// The table; `nil` for those without a seat.
    var table: TableID?
    /// The numbers of those who are there, in order.
    var people: [Int]
    var isClosed = false
    /// How many pairs sit together here who sit together in another round too.
    var pairsAgain = 0
  }

  /// The tables in order, and at last those without a seat if there are any.
  private(set) var groups: [Group] = []
  /// Who sits elsewhere than was announced, with where the person was to sit.
  private(set) var moved: [Int: TableID] = [:]

  init() {}

  /// A round of a board.
  init(_ board: SeatingBoard, _ step: StepID, of tables: [TableID], draft: SeatingDraft?) {
    let people = board.arrangement.people.count
    let number = (board.rounds.firstIndex(of: step) ?? 0) + 1
    let hasBegun = board.hasBegun(step)
    var sitting: [TableID: [Int]] = [:]
    var unseated: [Int] = []
    for person in stride(from: 1, through: people, by: 1) {
      if let table = board.table(of: person, in: step) {
        sitting[table, default: []].append(person)
      } else {
        unseated.append(person)
      }
    }
    var pairs: [TableID: Int] = [:]
    for meeting in board.assessment.meetingsAgain where meeting.rounds.contains(number) {
      let table = board.table(of: meeting.pair.first.number, in: step)
      if let table { pairs[table, default: 0] += 1 }
    }
    groups = Set(tables).union(sitting.keys).sorted().map { table in
      Group(
        table: table, people: sitting[table] ?? [],
        isClosed: !hasBegun && draft?.closed.contains(table) == true,
        pairsAgain: pairs[table] ?? 0)
    }
    if !unseated.isEmpty { groups.append(Group(table: nil, people: unseated)) }
    for change in board.assessment.announcedMoves where change.round == number {
      moved[change.person.number] = change.from.map { TableID(number: $0.number) }
    }
  }

  /// Whether nobody has a seat.
  var isEmpty: Bool { groups.allSatisfy { $0.table == nil || $0.people.isEmpty } }

  /// The place of a table among the groups.
  func place(of table: TableID?) -> Int? { groups.firstIndex { $0.table == table } }

  /// The place of the group that somebody is in.
  func place(of person: Int) -> Int? { groups.firstIndex { $0.people.contains(person) } }
}

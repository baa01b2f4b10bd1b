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

  /// What was announced, and what it was planned from; `nil` before anything was.
  let draft: SeatingDraft?
  let announced: SeatingBoard?
  private(set) var proposal: Proposal?
  /// The round that is shown.
  private(set) var round = BoardRound()
  /// What the swap that the cursor points out would do.
  var swap: Swap?

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
    guard let board else { return }
    round = BoardRound(board, step, of: tables, draft: shownDraft)
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
  /// Whom somebody meets here and in another round too, with those rounds by their numbers.
  private(set) var again: [Int: [(other: Int, rounds: [Int])]] = [:]
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
      let (one, other) = (meeting.pair.first.number, meeting.pair.second.number)
      let rounds = meeting.rounds.numbers(of: board.rounds.count).filter { $0 != number }
      again[one, default: []].append((other, rounds))
      again[other, default: []].append((one, rounds))
      if let table = board.table(of: one, in: step) { pairs[table, default: 0] += 1 }
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

  /// Whether two sit together here and in another round too.
  func meetAgain(_ one: Int, _ other: Int) -> Bool {
    again[one]?.contains { $0.other == other } ?? false
  }
}

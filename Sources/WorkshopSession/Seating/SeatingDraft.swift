import Seating
import SessionEngine

/// What seats are planned from: who comes, which tables and rounds there are, what has been announced, and what has changed since.
///
/// Rounds that have begun stand as they are. The same draft gives the same plan on every machine.
public struct SeatingDraft: Hashable, Sendable {
  /// Everyone who has a card, in the order of their numbers.
  public private(set) var people: [SeatedPerson]
  /// The numbers of those who have left: they have no seats in rounds to come.
  public private(set) var left: Set<Int> = []
  /// The tables that nobody is seated at in rounds to come.
  public private(set) var closed: Set<TableID> = []
  /// Whether hosts stay at their tables.
  public var hostsStay: Bool
  /// Whether everyone is to visit every table.
  public var visitsEveryTable: Bool
  /// Decides between plans that are equally good.
  public var seed: UInt64

  /// The steps that seats are planned for: those that have begun first, then those to come.
  public let rounds: [StepID]
  /// How many of them have begun.
  public let begun: Int
  let tables: [Table]

  /// Whether there is a table with that number.
  public func hasTable(_ number: Int) -> Bool { tables.contains { $0.id.number == number } }

  let former: SeatingArrangement?

  /// Seats for these people from now on; rounds that have begun are left out.
  public init(
    of people: [SeatedPerson], in state: SessionState, hostsStay: Bool = true,
    visitsEveryTable: Bool = false, seed: UInt64 = 1
  ) {
    self.people = people
    self.hostsStay = hostsStay
    self.visitsEveryTable = visitsEveryTable
    self.seed = seed
    rounds = state.seatableRounds.toCome
    begun = 0
    tables = state.plan.tables.sorted { $0.id < $1.id }
    former = nil
  }

  /// What the seats of a session were planned from; `nil` where none are.
  public init?(of state: SessionState) {
    guard let seating = state.seating?.asFarAsKnown(in: state) else { return nil }
    people = seating.people
    hostsStay = seating.hostsStay
    visitsEveryTable = seating.visitsEveryTable
    seed = seating.seed
    let seatable = state.seatableRounds
    let standing = seatable.begun.filter { step in seating.rounds.contains { $0.step == step } }
    rounds = standing + seatable.toCome
    begun = standing.count
    tables = state.plan.tables.sorted { $0.id < $1.id }
    former = seating
    let announced = seating.rounds.filter { seatable.toCome.contains($0.step) }
    guard !announced.isEmpty else { return }
    let seats = announced.map(\.seats)
    left = Set(
      people.indices.filter { place in
        seats.allSatisfy { !$0.indices.contains(place) || $0[place] == nil }
      }.map { $0 + 1 })
    let used = Set(seats.joined().compactMap { $0 })
    // Fewer people than tables leave tables empty that nobody has closed.
    if people.count - left.count >= tables.count {
      closed = Set(tables.map(\.id)).subtracting(used)
    }
  }

  /// People come late: spare cards, with the numbers after the last.
  public mutating func add(_ arrived: [SeatedPerson]) { people += arrived }

  /// Somebody leaves, or comes back after all; nothing happens for a number that nobody has.
  public mutating func setLeft(_ person: Int, _ hasLeft: Bool) {
    guard person >= 1, person <= people.count else { return }
    if hasLeft { left.insert(person) } else { left.remove(person) }
  }

  /// A table is closed for the rounds to come, or opened again.
  public mutating func setClosed(_ table: TableID, _ isClosed: Bool) {
    if isClosed { closed.insert(table) } else { closed.remove(table) }
  }

  /// The best plan that is found, with what can be said about it.
  ///
  /// - Throws: why there can be no plan at all.
  public func planned() throws(SeatingProblem) -> SeatingBoard {
    let request = request()
    let planned = try SeatingPlanner().plan(request)
    return try SeatingBoard(
      arrangement(of: planned.plan), request: request, rounds: rounds, announced: former)
  }

  /// The seats as they have been announced, with what can be said about them; `nil` where none have been.
  public func announced() throws(SeatingProblem) -> SeatingBoard? {
    guard let former else { return nil }
    return try SeatingBoard(former, request: request(), rounds: rounds, announced: former)
  }

  private func arrangement(of plan: SeatingPlan) -> SeatingArrangement {
    let seated = rounds.enumerated().map { index, step in
      let before = former?.rounds.first { $0.step == step }
      return SeatedRound(
        step: step,
        seats: people.indices.map { person in
          plan.table(of: PersonNumber(person + 1), inRound: index + 1)
            .map { TableID(number: $0.number) }
        },
        locked: before?.locked.filter { !left.contains($0) } ?? [])
    }
    return SeatingArrangement(
      people: people, rounds: seated, hostsStay: hostsStay, visitsEveryTable: visitsEveryTable,
      seed: seed)
  }
}

extension SessionState {
  /// The table rounds that can be seated: those that have begun, and those to come that are not left out.
  fileprivate var seatableRounds: (begun: [StepID], toCome: [StepID]) {
    var (begun, toCome): ([StepID], [StepID]) = ([], [])
    for id in stepOrder {
      guard let step = steps[id], step.planned.kind == .tableRound else { continue }
      switch step.progress.status {
      case .pending: toCome.append(id)
      case .skipped: break
      case .running, .paused, .ended: begun.append(id)
      }
    }
    return (begun, toCome)
  }
}

extension SeatingArrangement {
  /// The seats that a session still knows: without steps that were taken out, tables that there are none of, and erased words, and
  /// with a place for everyone in every round.
  fileprivate func asFarAsKnown(in state: SessionState) -> SeatingArrangement {
    let tables = Set(state.plan.tables.map(\.id))
    var known = self
    for index in known.people.indices {
      if known.people[index].alias == .erased { known.people[index].alias = nil }
      known.people[index].host = known.people[index].host.flatMap { tables.contains($0) ? $0 : nil }
    }
    known.rounds = rounds.filter { state.steps[$0.step] != nil }
    for index in known.rounds.indices {
      let seats = known.rounds[index].seats
      known.rounds[index].seats = people.indices.map { place in
        seats.indices.contains(place)
          ? seats[place].flatMap { tables.contains($0) ? $0 : nil } : nil
      }
      known.rounds[index].locked.removeAll { !people.indices.contains($0 &- 1) }
    }
    return known
  }
}

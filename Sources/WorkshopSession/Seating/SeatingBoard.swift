import Seating
import SessionEngine

/// Seats as they lie on the table, to be looked at and changed by hand, with what every change does to company and mix.
public struct SeatingBoard: Sendable {
  /// Who sits where.
  public private(set) var arrangement: SeatingArrangement
  /// How good that is.
  public private(set) var assessment: SeatingAssessment
  /// The steps that seats are planned for, in order; a round's number is its place here, from 1.
  public let rounds: [StepID]

  private let assessor: SeatingAssessor
  private let announced: SeatingArrangement?
  private let begun: Int
  private var plan: SeatingPlan

  /// Whether the seats are those that were announced.
  public var isAnnounced: Bool { arrangement == announced }

  /// Conditions that cannot all be met.
  public var conflicts: [SeatingConflict] { assessor.conflicts }

  init(
    _ arrangement: SeatingArrangement, request: SeatingRequest, rounds: [StepID],
    announced: SeatingArrangement?
  ) throws(SeatingProblem) {
    self.arrangement = arrangement
    self.announced = announced
    self.rounds = rounds
    begun = request.former?.roundsThatStand ?? 0
    assessor = try SeatingAssessor(request)
    plan = SeatingPlan(
      rounds: rounds.count, seats: SeatingBoard.seats(of: arrangement, rounds: rounds))
    assessment = assessor.assess(plan)
  }

  /// Whether a round has begun, so that its seats stand.
  public func hasBegun(_ step: StepID) -> Bool {
    rounds.firstIndex(of: step).map { $0 < begun } ?? true
  }

  /// The numbers of those who sit at a table in a round, in order.
  public func people(at table: TableID, in step: StepID) -> [Int] {
    guard let round = arrangement.rounds.first(where: { $0.step == step }) else { return [] }
    return round.seats.indices.filter { round.seats[$0] == table }.map { $0 + 1 }
  }

  /// Whether somebody's seat in a round was chosen by hand and stays.
  public func isLocked(_ person: Int, in step: StepID) -> Bool {
    arrangement.rounds.first { $0.step == step }?.locked.contains(person) ?? false
  }

  /// What it would do if two people changed places in a round; `nil` where they cannot.
  public func consequence(ofSwapping one: Int, _ other: Int, in step: StepID) -> SwapConsequence? {
    guard let swapped = swapping(one, other, in: step), let round = rounds.firstIndex(of: step)
    else { return nil }
    return SwapConsequence(from: assessment, to: assessor.assess(swapped), round: round + 1)
  }

  /// Where somebody sits in a round; `nil` for nowhere.
  public func table(of person: Int, in step: StepID) -> TableID? {
    guard let seats = arrangement.rounds.first(where: { $0.step == step })?.seats,
      seats.indices.contains(person - 1)
    else { return nil }
    return seats[person - 1]
  }

  /// The swaps that would do somebody in a round most good, or least harm, best first.
  public func bestSwaps(of person: Int, in step: StepID, atMost count: Int) -> [SeatSwap] {
    guard !hasBegun(step), let round = rounds.firstIndex(of: step) else { return [] }
    return assessor.bestSwaps(
      of: PersonNumber(person), inRound: round + 1, of: plan, atMost: count)
  }

  /// Lets two people change places in a round; says whether they could. Nobody whose seat is locked can.
  public mutating func swap(_ one: Int, _ other: Int, in step: StepID) -> Bool {
    guard let swapped = swapping(one, other, in: step),
      let index = arrangement.rounds.firstIndex(where: { $0.step == step })
    else { return false }
    plan = swapped
    arrangement.rounds[index].seats.swapAt(one - 1, other - 1)
    assessment = assessor.assess(plan)
    return true
  }

  /// Keeps somebody's seat in a round whatever is planned anew, or no longer; says whether it could.
  public mutating func setLocked(_ person: Int, in step: StepID, _ isLocked: Bool) -> Bool {
    guard !hasBegun(step), person >= 1,
      let index = arrangement.rounds.firstIndex(where: { $0.step == step }),
      person <= arrangement.rounds[index].seats.count,
      arrangement.rounds[index].seats[person - 1] != nil
    else { return false }
    var locked = arrangement.rounds[index].locked.filter { $0 != person }
    if isLocked { locked.append(person) }
    arrangement.rounds[index].locked = locked.sorted()
    return true
  }

  private func swapping(_ one: Int, _ other: Int, in step: StepID) -> SeatingPlan? {
    guard one != other, !hasBegun(step), let round = rounds.firstIndex(of: step),
      !isLocked(one, in: step), !isLocked(other, in: step)
    else { return nil }
    return plan.swapping(PersonNumber(one), PersonNumber(other), inRound: round + 1)
  }

  static func seats(of arrangement: SeatingArrangement, rounds: [StepID]) -> [Seat] {
    var seats: [Seat] = []
    for (index, step) in rounds.enumerated() {
      guard let round = arrangement.rounds.first(where: { $0.step == step }) else { continue }
      for (person, table) in round.seats.enumerated() {
        guard let table else { continue }
        seats.append(
          Seat(
            person: PersonNumber(person + 1), round: index + 1, table: TableNumber(table.number)))
      }
    }
    return seats
  }
}

/// Draws up plans. The same request gives the same plan, on every machine.
///
/// Of what is wrong with a plan, these weigh most first:
/// - a pair that is to be together is not, or one that is to be apart is: as much as fifty repeats;
/// - where everyone is to see every table, someone comes to a table again: as twenty;
/// - a table has one too many or too few of a role: as a repeat;
/// - a pair meets again: one; when it meets a third time, four more, a fourth time nine more, so that no few carry all repeats;
/// - when an announced plan is drawn up anew, someone sits elsewhere than was announced: a quarter. So four changes of seats are made for
///   a repeat avoided at most, and of plans with the same repeats and mix the one with fewer changes is preferred.
///
/// The search is a heuristic: ``LowerBound`` says how much better it could be at most.
public struct SeatingPlanner: Sendable {
  private let effort: SearchEffort

  /// A planner that tries so hard.
  public init(effort: SearchEffort = .usual) { self.effort = effort }

  /// A plan in which everyone has a seat in every round that they are there.
  public func plan(_ request: SeatingRequest) throws(SeatingProblem) -> PlannedSeating {
    let assessor = try SeatingAssessor(request)
    var search = PlanSearch(assessor.hall, assessor.lowerBound, effort: effort)
    return seating(search.seating(), assessor)
  }

  /// A plan where everyone sits by chance, as far as sizes and decided seats allow; with `isImproved` searched on from there as ``plan(_:)`` does.
  /// For comparison.
  public func planByChance(_ request: SeatingRequest, isImproved: Bool)
    throws(SeatingProblem) -> PlannedSeating
  {
    let assessor = try SeatingAssessor(request)
    var search = PlanSearch(assessor.hall, assessor.lowerBound, effort: effort)
    let seats = isImproved ? search.seatingFromChance() : search.chance()
    return seating(seats, assessor)
  }

  private func seating(_ seating: [[Int]], _ assessor: SeatingAssessor) -> PlannedSeating {
    let hall = assessor.hall
    let seats = (0..<hall.rounds).flatMap { round in
      hall.present[round].map { person in
        Seat(
          person: hall.people[person], round: round + 1,
          table: hall.tables[seating[round][person]])
      }
    }
    let plan = SeatingPlan(rounds: hall.rounds, seats: seats)
    return PlannedSeating(
      plan: plan, assessment: assessor.assess(plan), conflicts: hall.conflicts)
  }
}

/// A plan, how good it is, and which conditions clashed.
public struct PlannedSeating: Hashable, Sendable {
  /// Who sits where.
  public let plan: SeatingPlan
  /// How good it is.
  public let assessment: SeatingAssessment
  /// Conditions that could not all be met.
  public let conflicts: [SeatingConflict]
}

/// Two people who change places in a round, and what that does.
public struct SeatSwap: Hashable, Sendable {
  /// The person who asked to move.
  public let person: PersonNumber
  /// With whom.
  public let other: PersonNumber
  /// In which round, from 1.
  public let round: Int
  /// What it does.
  public let effect: SwapEffect
}

/// What a change does to a plan; below zero is better.
public struct SwapEffect: Hashable, Sendable {
  /// How many repeats more.
  public let repeats: Int
  /// How many pairs more that meet again.
  public let pairsMeetingAgain: Int
  /// How many seats more that are uneven in roles.
  public let unevenSeats: Int
  /// How many broken conditions more.
  public let brokenRules: Int
  /// How many tables more that someone who is to see every table does not see.
  public let unvisited: Int
  /// How many changes more of what has been announced.
  public let announcedMoves: Int

  /// What is different in an assessment after a change.
  public init(from before: SeatingAssessment, to after: SeatingAssessment) {
    func tables(_ assessment: SeatingAssessment) -> Int {
      assessment.unvisited.reduce(0) { $0 + $1.tables.count }
    }
    repeats = after.repeats - before.repeats
    pairsMeetingAgain = after.pairsMeetingAgain - before.pairsMeetingAgain
    unevenSeats = after.unevenSeats - before.unevenSeats
    brokenRules = after.brokenRules.count - before.brokenRules.count
    unvisited = tables(after) - tables(before)
    announcedMoves = after.announcedMoves.count - before.announcedMoves.count
  }
}

extension SeatingAssessor {
  /// The swaps that would do a person in a round most good, or least harm, best first.
  ///
  /// Nobody is moved whose seat is decided by a lock, a need, being host or a round that stands.
  public func bestSwaps(
    of person: PersonNumber, inRound round: Int, of plan: SeatingPlan, atMost count: Int = 5
  ) -> [SeatSwap] {
    let seating = placed(plan)
    guard 1...hall.rounds ~= round, let place = hall.people.firstIndexInOrder(of: person),
      hall.isFree(place, inRound: round - 1), seating[round - 1][place] >= 0,
      (0..<hall.rounds).allSatisfy({ round in
        hall.present[round].allSatisfy { seating[round][$0] >= 0 }
      })
    else { return [] }
    let state = SearchState(hall, Weights(hall, lowerBound), seating: seating)
    let row = (round - 1) * state.stride
    let chair = Int(state.chairs[row + place])
    guard chair >= 0 else { return [] }
    var costs: [(cost: Int, other: Int)] = []
    for other in hall.present[round - 1]
    where hall.isFree(other, inRound: round - 1)
      && seating[round - 1][other] != seating[round - 1][place]
    {
      costs.append((state.costOfSwap(chair, Int(state.chairs[row + other])), other))
    }
    costs.sort { $0 < $1 }
    let before = assess(plan)
    return costs.prefix(max(0, count)).compactMap { candidate in
      let other = hall.people[candidate.other]
      return plan.swapping(person, other, inRound: round).map { swapped in
        SeatSwap(
          person: person, other: other, round: round,
          effect: SwapEffect(from: before, to: assess(swapped)))
      }
    }
  }
}

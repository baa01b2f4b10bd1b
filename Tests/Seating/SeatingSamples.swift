import Seating

/// Requests for tests, drawn by numbers that are the same in every run.
struct SampleRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x2545_F491_4F6C_DD1D | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

extension PersonNumber: ExpressibleByIntegerLiteral {
  /// The number as it stands.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension TableNumber: ExpressibleByIntegerLiteral {
  /// The number as it stands.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension SeatingRequest {
  /// People 1… at tables 1…, the first ones host of the table with their number.
  static func hosted(_ people: Int, at tables: Int, rounds: Int) -> SeatingRequest {
    var request = SeatingRequest(people: people, tables: tables, rounds: rounds)
    for place in 0..<min(people, tables) { request.people[place].host = TableNumber(place + 1) }
    return request
  }

  /// With roles 1…4 for 40, 20, 25 and 15 of a hundred, at random.
  func withRoles(seed: UInt64) -> SeatingRequest {
    var request = self
    var random = SampleRandom(seed)
    var roles = people.indices.map { place in
      switch (place * 100 + 50) / people.count {
      case ..<40: Role(1)
      case ..<60: Role(2)
      case ..<85: Role(3)
      default: Role(4)
      }
    }
    roles.shuffle(using: &random)
    for place in roles.indices { request.people[place].roles = [roles[place]] }
    return request
  }
}

extension SeatingPlanner {
  /// A planner for tests that are about conditions, not about quality.
  static let quick = SeatingPlanner(effort: SearchEffort(thousandths: 10))
}

/// Counts in a plan without the module's own counting.
struct PlanCount {
  let plan: SeatingPlan

  /// By pair, how often they sit together.
  var meetings: [PersonPair: Int] {
    var meetings: [PersonPair: Int] = [:]
    for round in stride(from: 1, through: plan.rounds, by: 1) {
      let seats = plan.seats(inRound: round)
      for one in seats {
        for other in seats where one.table == other.table && one.person < other.person {
          meetings[PersonPair(one.person, other.person), default: 0] += 1
        }
      }
    }
    return meetings
  }

  /// The sum over pairs of their meetings beyond the first.
  var repeats: Int { meetings.values.reduce(0) { $0 + $1 - 1 } }

  /// The sizes of these tables in a round.
  func sizes(_ tables: [SeatingTable], inRound round: Int) -> [Int] {
    tables.map { plan.people(at: $0.number, inRound: round).count }
  }
}

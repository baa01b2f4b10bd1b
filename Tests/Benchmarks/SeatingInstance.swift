import Seating

/// A workshop that is seated to see how well that goes.
struct SeatingInstance {
  let people: Int
  let tables: Int
  let rounds: Int
  /// Whether each table has a host who stays, and people have one of four roles at random, 40, 20, 25 and 15 of a hundred.
  let kind: Kind
  /// How many repeats the plan may have, in the middle of ten seeds; nil for as many as the bound.
  let demand: Int?

  enum Kind: String {
    case free = ""
    case hosts = "hosts stay"
    case hostsAndRoles = "hosts stay, four roles"
  }

  var name: String {
    "\(people) at \(tables) × \(rounds)" + (kind == .free ? "" : ", \(kind.rawValue)")
  }

  /// Milliseconds of processor time that a plan may take.
  var budget: Int { people <= 120 ? 100 : 500 }

  func request(seed: UInt64) -> SeatingRequest {
    var request = SeatingRequest(people: people, tables: tables, rounds: rounds, seed: seed)
    guard kind != .free else { return request }
    for place in 0..<min(people, tables) { request.people[place].host = TableNumber(place + 1) }
    guard kind == .hostsAndRoles else { return request }
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    for place in request.people.indices {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      let role =
        switch state % 100 {
        case ..<40: 1
        case ..<60: 2
        case ..<85: 3
        default: 4
        }
      request.people[place].roles = [Role(role)]
    }
    return request
  }

  /// What is demanded one by one.
  static let demanded: [SeatingInstance] =
    (3...8).map { SeatingInstance(people: 32, tables: 8, rounds: $0, kind: .free, demand: 0) }
    + [
      SeatingInstance(people: 32, tables: 8, rounds: 9, kind: .free, demand: 0),
      SeatingInstance(people: 32, tables: 8, rounds: 10, kind: .free, demand: 16),
      SeatingInstance(people: 32, tables: 5, rounds: 3, kind: .free, demand: 21),
      SeatingInstance(people: 60, tables: 8, rounds: 4, kind: .free, demand: 0),
      SeatingInstance(people: 120, tables: 15, rounds: 4, kind: .free, demand: 0),
      SeatingInstance(people: 500, tables: 60, rounds: 4, kind: .free, demand: 0),
      SeatingInstance(people: 32, tables: 8, rounds: 5, kind: .hostsAndRoles, demand: 0),
      SeatingInstance(people: 32, tables: 8, rounds: 6, kind: .hostsAndRoles, demand: 1),
      SeatingInstance(people: 32, tables: 8, rounds: 7, kind: .hostsAndRoles, demand: 11),
      SeatingInstance(people: 32, tables: 5, rounds: 3, kind: .hostsAndRoles, demand: 21),
      SeatingInstance(people: 60, tables: 8, rounds: 4, kind: .hostsAndRoles, demand: 0),
      SeatingInstance(people: 120, tables: 15, rounds: 4, kind: .hostsAndRoles, demand: 0),
      SeatingInstance(people: 500, tables: 60, rounds: 4, kind: .hostsAndRoles, demand: 0),
    ]

  /// Every number of tables, seats and rounds that is usual, with hosts who stay.
  static let grid: [SeatingInstance] = [4, 5, 6, 7, 8, 9, 10, 12].flatMap { tables in
    (4...8).flatMap { seats in
      (3...5).map { rounds in
        SeatingInstance(
          people: tables * seats, tables: tables, rounds: rounds, kind: .hosts, demand: nil)
      }
    }
  }

  /// How many of the grid's plans have to reach the bound.
  static let gridDemand = 114
}

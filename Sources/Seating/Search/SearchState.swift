/// Who sits on which chair in every round, and what it costs. Plain memory: the search looks at nothing else.
///
/// A table that may be one larger has one chair more. On a chair that stays empty sits nobody, whose number is the number of people.
struct SearchState: ~Copyable {
  let weights: Weights
  let people: Int
  let tables: Int
  let rounds: Int
  let roles: Int
  let chairCount: Int
  /// Length of a row of `pairs` and of `chairs`: the people and nobody.
  let stride: Int
  let hasVisits: Bool
  let hasAnnouncements: Bool
  /// By place (round × tables + table), its first chair; one more at the end.
  let firstChair: UnsafeMutablePointer<Int32>
  /// By chair, its place.
  let places: UnsafeMutablePointer<Int32>
  /// By chair, who sits there.
  let occupants: UnsafeMutablePointer<Int32>
  /// By round and person, the chair; −1 for those who are away.
  let chairs: UnsafeMutablePointer<Int32>
  /// By person and person, the ``PairCode``.
  let pairs: UnsafeMutablePointer<UInt8>
  /// By code, what another meeting costs; what one meeting fewer saves; what all meetings so far have cost.
  let meetingCosts: UnsafeMutablePointer<Int32>
  let meetingRefunds: UnsafeMutablePointer<Int32>
  let meetingTotals: UnsafeMutablePointer<Int32>
  /// By code, 1 for a pair that has met too often.
  let troubles: UnsafeMutablePointer<UInt8>
  /// By place, 1 where roles are uneven.
  let unmixed: UnsafeMutablePointer<UInt8>
  /// By person and nobody, a bit for each role.
  let roleMasks: UnsafeMutablePointer<UInt64>
  /// By place and role, how many there are; the fewest and the most that are even enough.
  let roleCounts: UnsafeMutablePointer<Int16>
  let roleLeast: UnsafeMutablePointer<Int16>
  let roleMost: UnsafeMutablePointer<Int16>
  /// By person and table, in how many rounds the person sits there.
  let visits: UnsafeMutablePointer<UInt8>
  /// By round and person, the table that was announced, or −1.
  let announced: UnsafeMutablePointer<Int16>

  /// A seating by round and person.
  init(_ hall: Hall, _ weights: Weights, seating: [[Int]]) {
    self.weights = weights
    let layout = Chairs(hall, seating: seating)
    people = hall.people.count
    tables = hall.tables.count
    rounds = hall.rounds
    roles = hall.roles.count
    stride = people + 1
    chairCount = layout.occupants.count
    hasVisits = hall.isEveryTableVisited
    hasAnnouncements = hall.announced.contains { $0.contains { $0 != nil } }
    firstChair = .allocate(copying: layout.firstChair)
    places = .allocate(copying: layout.places)
    occupants = .allocate(copying: layout.occupants)
    chairs = .allocate(rounds * stride, filledWith: -1)
    pairs = .allocate(stride * stride, filledWith: 0)
    let costs = (0..<PairCode.count).map { Int32(PairCode.costOfMeeting($0, weights)) }
    meetingCosts = .allocate(copying: costs)
    meetingRefunds = .allocate(
      copying: costs.indices.map { $0 % Int(PairCode.step) == 0 ? 0 : costs[$0 - 1] })
    meetingTotals = .allocate(
      copying: costs.indices.map { code in
        costs[(code - code % Int(PairCode.step))..<code].reduce(0, &+)
      })
    troubles = .allocate(
      copying: costs.indices.map { PairCode.isTrouble($0) ? 1 : 0 })
    unmixed = .allocate(rounds * tables, filledWith: 0)
    roleMasks = .allocate(copying: hall.roleMasks + [0])
    let cells = rounds * tables * roles
    roleCounts = .allocate(cells, filledWith: 0)
    let shares = RoleShares(hall)
    roleLeast = .allocate(copying: shares.least)
    roleMost = .allocate(copying: shares.most)
    visits = .allocate((people + 1) * tables, filledWith: 0)
    announced = .allocate(
      copying: hall.announced.flatMap { $0.map { Int16($0 ?? -1) } + [-1] })
    setConditions(hall)
    fill()
  }

  deinit {
    firstChair.deallocate()
    places.deallocate()
    occupants.deallocate()
    chairs.deallocate()
    pairs.deallocate()
    meetingCosts.deallocate()
    meetingRefunds.deallocate()
    meetingTotals.deallocate()
    troubles.deallocate()
    unmixed.deallocate()
    roleMasks.deallocate()
    roleCounts.deallocate()
    roleLeast.deallocate()
    roleMost.deallocate()
    visits.deallocate()
    announced.deallocate()
  }

  private func setConditions(_ hall: Hall) {
    for person in 0..<stride {
      pairs[person * stride + person] = PairCode.free
      pairs[person * stride + people] = PairCode.free
      pairs[people * stride + person] = PairCode.free
    }
    for rule in hall.companyRules {
      let code: UInt8 =
        switch rule.company {
        case .apart: PairCode.apart
        case .together: PairCode.together
        case .unavoidable: PairCode.free
        }
      pairs[rule.one * stride + rule.other] = code
      pairs[rule.other * stride + rule.one] = code
    }
  }

  /// Counts meetings, roles and visits of everyone, with nothing counted before.
  private func fill() {
    for chair in 0..<chairCount {
      let person = Int(occupants[chair])
      guard person != people else { continue }
      let place = Int(places[chair])
      chairs[place / tables * stride + person] = Int32(chair)
      visits[person * tables + place % tables] += 1
      for role in RoleBits(roleMasks[person]) { roleCounts[place * roles + role] += 1 }
      for other in firstChair[place]..<Int32(chair) where Int(occupants[Int(other)]) != people {
        let companion = Int(occupants[Int(other)])
        pairs[person * stride + companion] += 1
        pairs[companion * stride + person] += 1
      }
    }
    for place in 0..<rounds * tables { updateUnmixed(place) }
  }

  /// Takes over who sits where, as it was saved from ``occupants``.
  func restore(_ saved: [Int32]) {
    for code in 0..<stride * stride { pairs[code] -= pairs[code] % PairCode.step }
    roleCounts.update(repeating: 0, count: rounds * tables * roles)
    visits.update(repeating: 0, count: (people + 1) * tables)
    for chair in 0..<chairCount { occupants[chair] = saved[chair] }
    fill()
  }

  /// Who sits on which chair.
  func savedOccupants() -> [Int32] {
    Array(UnsafeBufferPointer(start: occupants, count: chairCount))
  }

  /// By round and person, the table; −1 for those who are away.
  func seating() -> [[Int]] {
    (0..<rounds).map { round in
      (0..<people).map { person in
        let chair = Int(chairs[round * stride + person])
        return chair < 0 ? -1 : Int(places[chair]) % tables
      }
    }
  }
}

extension UnsafeMutablePointer {
  /// New memory with these values.
  static func allocate(copying values: [Pointee]) -> Self {
    let memory = allocate(capacity: Swift.max(1, values.count))
    for (place, value) in values.enumerated() { (memory + place).initialize(to: value) }
    return memory
  }

  /// New memory with the same value all over.
  static func allocate(_ count: Int, filledWith value: Pointee) -> Self {
    let memory = allocate(capacity: Swift.max(1, count))
    memory.initialize(repeating: value, count: count)
    return memory
  }
}

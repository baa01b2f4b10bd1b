/// Seats people one after another so that in the end every table has the size that it should have.
struct SeatFiller {
  private let hall: Hall
  /// By person and person, how often they have met.
  private var meetings: [UInt8]
  private var isApart: [Bool]
  /// By round and person, the table; −1 for none.
  private(set) var seating: [[Int]]
  private var counts: [[Int]]
  private var members: [[[Int]]]
  private var larger: [Int]

  /// With those seated whose seats have been decided.
  init(_ hall: Hall) {
    self.hall = hall
    let people = hall.people.count
    meetings = Array(repeating: 0, count: people * people)
    isApart = Array(repeating: false, count: hall.companyRules.isEmpty ? 0 : people * people)
    for rule in hall.companyRules where rule.company == .apart {
      isApart[rule.one * people + rule.other] = true
      isApart[rule.other * people + rule.one] = true
    }
    seating = Array(repeating: Array(repeating: -1, count: people), count: hall.rounds)
    counts = Array(repeating: Array(repeating: 0, count: hall.tables.count), count: hall.rounds)
    members = Array(repeating: Array(repeating: [], count: hall.tables.count), count: hall.rounds)
    larger = hall.sizes.map(\.oneMore)
    for round in 0..<hall.rounds {
      for person in hall.present[round] {
        if let table = hall.decided[round][person] { sit(person, at: table, inRound: round) }
      }
    }
  }

  private mutating func sit(_ person: Int, at table: Int, inRound round: Int) {
    let people = hall.people.count
    for other in members[round][table] {
      meetings[person * people + other] += 1
      meetings[other * people + person] += 1
    }
    let sizes = hall.sizes[round]
    if counts[round][table] == sizes.least[table], sizes.canTakeOneMore[table] {
      larger[round] -= 1
    }
    seating[round][person] = table
    counts[round][table] += 1
    members[round][table].append(person)
  }

  func isSeated(_ person: Int, inRound round: Int) -> Bool { seating[round][person] >= 0 }

  /// How many more can sit at a table.
  func room(at table: Int, inRound round: Int) -> Int {
    let sizes = hall.sizes[round]
    let left = sizes.least[table] - counts[round][table]
    return left + (sizes.canTakeOneMore[table] && left >= 0 && larger[round] > 0 ? 1 : 0)
  }

  /// Seats those who are to sit together, larger groups first: where `preferred` says, or where there is most room.
  mutating func seatGroups(inRound round: Int, preferred: (Int) -> Int?) {
    var waiting: [[Int]] = []
    for group in hall.groups {
      let free = group.filter {
        hall.isFree($0, inRound: round) && isPresent($0, inRound: round)
          && !isSeated($0, inRound: round)
      }
      if free.count > 1 { waiting.append(free) }
    }
    waiting.sort { ($0.count, $1[0]) > ($1.count, $0[0]) }
    for group in waiting {
      var choice = group.lazy.compactMap(preferred).first
      if choice.map({ room(at: $0, inRound: round) < group.count }) ?? true {
        choice = hall.open[round].max {
          (room(at: $0, inRound: round), $1) < (room(at: $1, inRound: round), $0)
        }
      }
      guard let table = choice else { continue }
      for person in group where room(at: table, inRound: round) > 0 {
        sit(person, at: table, inRound: round)
      }
    }
  }

  private func isPresent(_ person: Int, inRound round: Int) -> Bool {
    hall.present[round].firstIndexInOrder(of: person) != nil
  }

  /// Seats someone at a table if there is room.
  mutating func seat(_ person: Int, at table: Int, inRound round: Int) {
    if !isSeated(person, inRound: round), room(at: table, inRound: round) > 0 {
      sit(person, at: table, inRound: round)
    }
  }

  /// Seats everyone who has no seat yet, each where the fewest have been met.
  mutating func seatRest(inRound round: Int, random: inout SplitMix64) {
    var waiting = hall.present[round].filter { !isSeated($0, inRound: round) }
    random.shuffle(&waiting)
    for person in waiting {
      var best: (cost: Int, table: Int)?
      for table in hall.open[round] where room(at: table, inRound: round) > 0 {
        let cost = costOfSitting(person, at: table, inRound: round)
        if cost < best?.cost ?? .max { best = (cost, table) }
      }
      if let best { sit(person, at: best.table, inRound: round) }
    }
  }

  private func costOfSitting(_ person: Int, at table: Int, inRound round: Int) -> Int {
    let people = hall.people.count
    return members[round][table].reduce(0) { sum, other in
      let met = Int(meetings[person * people + other])
      return sum + met * met * Weights.repeated
        + (isApart.isEmpty || !isApart[person * people + other] ? 0 : 50 * Weights.repeated)
    }
  }
}

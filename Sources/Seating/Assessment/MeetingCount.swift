/// How many meetings there are, and how many pairs to have them.
struct MeetingCount {
  /// Pairs of one kind.
  struct Kind {
    /// Meetings in all rounds, at least.
    var meetings = 0
    /// Pairs that can meet.
    var pairs = 0

    /// Meetings that are more than there are pairs.
    var surplus: Int { pairs > 0 ? max(0, meetings - pairs) : 0 }

    /// How often the pair that meets most has to.
    var most: Int { pairs > 0 ? (max(0, meetings) + pairs - 1) / pairs : 0 }

    /// Meetings of a pair in both of two rounds, if the meetings are spread over the pairs as evenly as can be.
    var overlaps: Int {
      guard pairs > 0, meetings > pairs else { return 0 }
      let each = meetings / pairs
      return each * (each - 1) / 2 * pairs + meetings % pairs * each
    }
  }

  /// All pairs.
  private(set) var all = Kind()
  /// Pairs of guests, and pairs of a guest and someone who belongs at a table; nothing when somebody who belongs at a table does not always sit there.
  private(set) var guests = Kind()
  private(set) var hosts = Kind()

  init(_ hall: Hall) {
    countPairs(hall)
    var isAlwaysHome = true
    for round in 0..<hall.rounds {
      var atHome = [Int](repeating: 0, count: hall.tables.count)
      for person in hall.present[round] {
        guard let home = hall.homes[person] else { continue }
        atHome[home] += 1
        if hall.decided[round][person] != home { isAlwaysHome = false }
      }
      countMeetings(hall.sizes[round], atHome)
    }
    let isPresent = hall.presence
    for rule in hall.companyRules where rule.company != .apart {
      let rounds = (0..<hall.rounds).count { isPresent[$0][rule.one] && isPresent[$0][rule.other] }
      all.meetings -= rounds
      switch (hall.homes[rule.one], hall.homes[rule.other]) {
      case (nil, nil): guests.meetings -= rounds
      case (nil, _), (_, nil): hosts.meetings -= rounds
      default: break
      }
    }
    if !isAlwaysHome { (guests, hosts) = (Kind(), Kind()) }
  }

  private mutating func countMeetings(_ sizes: TableSizes, _ atHome: [Int]) {
    let meetings = sizes.sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    all.meetings += meetings
    var withHosts = 0
    var ofHosts = 0
    var flexible: [Int] = []
    for table in atHome.indices {
      ofHosts += atHome[table] * (atHome[table] - 1) / 2
      withHosts += atHome[table] * (sizes.least[table] - atHome[table])
      if sizes.canTakeOneMore[table] { flexible.append(atHome[table]) }
    }
    // Which tables are one larger is open.
    flexible.sort()
    let fewest = flexible.prefix(sizes.oneMore).reduce(0, +)
    let most = flexible.suffix(sizes.oneMore).reduce(0, +)
    hosts.meetings += withHosts + fewest
    guests.meetings += meetings - ofHosts - withHosts - most
  }

  private mutating func countPairs(_ hall: Hall) {
    var patterns = [UInt16](repeating: 0, count: hall.people.count)
    // Rounds in which somebody with a home sits elsewhere, or has none.
    var roaming = patterns
    for round in 0..<hall.rounds {
      for person in hall.present[round] {
        patterns[person] |= 1 << UInt16(round)
        if hall.homes[person] == nil || hall.decided[round][person] != hall.homes[person] {
          roaming[person] |= 1 << UInt16(round)
        }
      }
    }
    func add(_ one: Int, _ other: Int, _ step: Int) {
      let common = patterns[one] & patterns[other]
      guard common != 0 else { return }
      switch (hall.homes[one], hall.homes[other]) {
      case (nil, nil): guests.pairs += step
      case (nil, _), (_, nil): hosts.pairs += step
      case (let home, let otherHome):
        if home != otherHome, common & (roaming[one] | roaming[other]) == 0 { return }
      }
      all.pairs += step
    }
    for one in hall.people.indices {
      for other in hall.people.indices.dropFirst(one + 1) { add(one, other, 1) }
    }
    for rule in hall.companyRules where rule.company != .apart { add(rule.one, rule.other, -1) }
  }
}

/// What no plan can fall below, by counting alone.
///
/// Two bounds, and the larger counts.
/// - *Even split*: in two rounds, whoever shares a table in the first has to spread over the tables of the second; the most even spread leaves
///   some together. Summed over all pairs of rounds that bounds how often pairs are together twice, counted for each pair of rounds.
/// - *Pairs*: there are so many meetings and so many pairs that can meet; what is over is repeats.
///
/// Pairs who are told to sit together, or belong at the same table, count for nothing.
public struct LowerBound: Hashable, Sendable {
  /// Meetings in all rounds, of pairs that count.
  let meetings: Int
  /// Pairs that count and can meet.
  let meetablePairs: Int
  /// How often pairs are together in both of two rounds, summed over pairs of rounds: at least.
  let overlaps: Int

  /// How often the pair that meets most has to meet, as far as counting tells.
  public var mostMeetings: Int {
    var most = 1
    while most < SeatingLimits.rounds,
      most * meetablePairs < meetings || most * (most - 1) / 2 * meetablePairs < overlaps
    {
      most += 1
    }
    return most
  }

  /// The fewest repeats of a plan in which no pair meets more than ``mostMeetings`` times.
  public var repeats: Int { repeats(ifNoneMeetsMoreThan: mostMeetings) }

  /// The fewest repeats (the sum over all pairs of their meetings beyond the first) of a plan in which no pair meets more than `most` times.
  ///
  /// Meetings that pile up on few pairs make fewer repeats than the same overlaps spread out: seven pairs who meet three times are 14 repeats, the
  /// 21 pairs who meet twice instead are 21. So the bound depends on how often a pair may meet.
  public func repeats(ifNoneMeetsMoreThan most: Int) -> Int {
    let surplus = max(0, meetings - meetablePairs)
    guard overlaps > 0 else { return surplus }
    let most = max(2, most)
    let perPair = most * (most - 1) / 2
    var left = overlaps % perPair
    var spread = 0
    while left > 0 {
      spread += 1
      left -= spread
    }
    return max(surplus, overlaps / perPair * (most - 1) + spread)
  }

  /// The fewest pairs who meet again in a plan in which no pair meets more than `most` times.
  public func pairsMeetingAgain(ifNoneMeetsMoreThan most: Int) -> Int {
    let most = max(2, most)
    let perPair = most * (most - 1) / 2
    let surplus = max(0, meetings - meetablePairs)
    return max((overlaps + perPair - 1) / perPair, (surplus + most - 2) / (most - 1))
  }

  /// The bound of every plan for a request.
  public init(_ request: SeatingRequest) throws(SeatingProblem) { self.init(try Hall(request)) }

  init(_ hall: Hall) {
    let exempt = hall.companyRules.filter { $0.company != .apart }
    let isPresent = hall.present.map { list in
      var flags = [Bool](repeating: false, count: hall.people.count)
      for person in list { flags[person] = true }
      return flags
    }
    var meetings = 0
    for round in 0..<hall.rounds {
      meetings += hall.sizes[round].sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
      meetings -= exempt.count { isPresent[round][$0.one] && isPresent[round][$0.other] }
    }
    let pairs = MeetablePairs(hall).count
    var overlaps = 0
    for one in 0..<hall.rounds {
      for other in (one + 1)..<max(hall.rounds, one + 1) {
        overlaps += EvenSplit(hall, isPresent, exempt, one, other).overlaps
      }
    }
    self.meetings = max(0, meetings)
    meetablePairs = pairs
    // However the meetings are spread over the pairs, the most even way has the fewest overlaps.
    let each = pairs > 0 ? self.meetings / pairs : 0
    let over = pairs > 0 ? self.meetings % pairs : 0
    self.overlaps = max(overlaps, each * (each - 1) / 2 * pairs + over * each)
  }
}

/// How many pairs can meet: those who are there in the same round and do not belong at different tables.
private struct MeetablePairs {
  let count: Int

  init(_ hall: Hall) {
    var patterns = [UInt16](repeating: 0, count: hall.people.count)
    for round in 0..<hall.rounds {
      for person in hall.present[round] { patterns[person] |= 1 << UInt16(round) }
    }
    // Where somebody with a home was seated elsewhere for a round, that round counts as one without a home.
    var homeless = [UInt16](repeating: 0, count: hall.people.count)
    for round in 0..<hall.rounds {
      for person in hall.present[round] {
        if hall.homes[person] == nil || hall.decided[round][person] != hall.homes[person] {
          homeless[person] |= 1 << UInt16(round)
        }
      }
    }
    var count = 0
    for one in hall.people.indices {
      for other in (one + 1)..<max(hall.people.count, one + 1) {
        let common = patterns[one] & patterns[other]
        if let home = hall.homes[one], let otherHome = hall.homes[other], home != otherHome {
          if common & (homeless[one] | homeless[other]) != 0 { count += 1 }
        } else if common != 0 {
          count += 1
        }
      }
    }
    self.count = max(0, count - hall.companyRules.count {
      $0.company != .apart && patterns[$0.one] & patterns[$0.other] != 0
    })
  }
}

/// The fewest pairs who are together in both of two rounds.
private struct EvenSplit {
  let overlaps: Int

  init(
    _ hall: Hall, _ isPresent: [[Bool]], _ exempt: [Hall.CompanyRule], _ one: Int, _ other: Int
  ) {
    if other < hall.roundsThatStand {
      overlaps = Self.known(hall, one, other) - exempt.count {
        guard let table = hall.decided[one][$0.one], let later = hall.decided[other][$0.one]
        else { return false }
        return hall.decided[one][$0.other] == table && hall.decided[other][$0.other] == later
      }
      return
    }
    // People who belong at a table and are there in both rounds meet each other, which does not count, and the guests who come back to it.
    var residents = [Int](repeating: 0, count: hall.tables.count)
    var isResident = [Bool](repeating: false, count: hall.people.count)
    var common = 0
    for person in hall.people.indices where isPresent[one][person] && isPresent[other][person] {
      common += 1
      if let home = hall.homes[person], hall.decided[one][person] == home,
        hall.decided[other][person] == home
      {
        isResident[person] = true
        residents[home] += 1
      }
    }
    let guests = common - residents.reduce(0, +)
    let free = exempt.count {
      isPresent[one][$0.one] && isPresent[one][$0.other] && isPresent[other][$0.one]
        && isPresent[other][$0.other] && !(isResident[$0.one] && isResident[$0.other])
    }
    let forward = Self.spread(
      hall, guests: guests, residents: residents, from: one, to: other, isPresent[other], isResident)
    let backward = Self.spread(
      hall, guests: guests, residents: residents, from: other, to: one, isPresent[one], isResident)
    overlaps = max(0, max(forward, backward) - free)
  }

  private static func known(_ hall: Hall, _ one: Int, _ other: Int) -> Int {
    var counts = [Int](repeating: 0, count: hall.tables.count * hall.tables.count)
    for person in hall.people.indices {
      if let table = hall.decided[one][person], let later = hall.decided[other][person] {
        counts[table * hall.tables.count + later] += 1
      }
    }
    return counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }

  /// Puts guests on tables of one round and lets each table's spread over the tables of the other, always where it costs least.
  private static func spread(
    _ hall: Hall, guests: Int, residents: [Int], from: Int, to: Int, _ isPresent: [Bool],
    _ isResident: [Bool]
  ) -> Int {
    var known = [Int](repeating: 0, count: hall.tables.count)
    let isKnown = from < hall.roundsThatStand
    if isKnown {
      for person in hall.present[from] where isPresent[person] && !isResident[person] {
        if let table = hall.decided[from][person] { known[table] += 1 }
      }
    }
    let openLater = Set(hall.open[to])
    let later = to < hall.roundsThatStand ? hall.tables.count : openLater.count
    var steps: [Int] = []
    let sizes = hall.sizes[from]
    for table in hall.tables.indices {
      let most = isKnown ? known[table] : sizes.most(table) - residents[table]
      let isOpen = to < hall.roundsThatStand || openLater.contains(table)
      var stays = 0
      let elsewhere = later - (isOpen ? 1 : 0)
      for guest in 0..<max(0, most) {
        // The next guest goes where the fewest from this table are; back to the table, those who belong there count too.
        let away = elsewhere > 0 ? (guest - stays) / elsewhere : Int.max
        let back = isOpen ? stays + residents[table] : Int.max
        if back < away {
          steps.append(back)
          stays += 1
        } else {
          steps.append(min(away, guest))
        }
      }
    }
    // Which tables are larger is open, so the cheapest places count.
    steps.sort()
    return steps.prefix(guests).reduce(0, +)
  }
}

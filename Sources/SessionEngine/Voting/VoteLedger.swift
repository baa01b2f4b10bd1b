/// What has been entered in a vote, in the sums that a new entry is held against.
///
/// While a file is read in, it is carried from row to row, so that each row costs the same.
struct VoteLedger {
  /// What has been entered in one place: at a table, or on the wall.
  fileprivate struct Account {
    /// Ballots that came from there.
    var ballots = 0
    /// Dots that are spoken for: all dots of every ballot, and those that were counted or recorded as unused.
    var dots = 0
    /// The dots that were counted on each theme.
    var counted: [ThemeID: Int] = [:]
  }

  /// All that was entered.
  private var whole = Account()
  /// What was entered at tables, and under `nil` on the wall; ballots of no table are on neither.
  private var places: [TableID?: Account] = [:]
  /// The ballots by what is written on them.
  private(set) var labels: [String: BallotID] = [:]

  init(of id: VoteID, _ vote: Vote, in state: SessionState) {
    for (ballot, cast) in state.ballots.all where cast.vote == id && cast.marks != nil {
      enter(ballot, label: cast.label, at: cast.table, holding: vote.rule.dotsPerVoter)
    }
    for (place, dots) in vote.counts { count(dots, on: place.theme, at: place.table) }
    for (table, dots) in vote.unused { count(dots, on: nil, at: table) }
  }

  mutating func enter(
    _ ballot: BallotID, label: Words?, at table: TableID?, holding dotsPerVoter: Int
  ) {
    whole.ballots += 1
    whole.dots = whole.dots.clampedAdding(dotsPerVoter)
    if let table {
      places[table, default: Account()].ballots += 1
      places[table, default: Account()].dots =
        (places[table]?.dots ?? 0).clampedAdding(dotsPerVoter)
    }
    if let text = label?.text { labels[text] = ballot }
  }

  /// Adds dots that were counted on a theme, or left unused where there is none.
  mutating func count(_ added: Int, on theme: ThemeID?, at table: TableID?) {
    whole.add(added, on: theme)
    places[table, default: Account()].add(added, on: theme)
  }

  /// Refuses what would make more ballots than voters, more dots than were handed out or more on a theme than the cap allows,
  /// where it is known how many vote.
  ///
  /// - Parameters:
  ///   - table: Where the new dots lie; `nil` is the wall, or for a ballot nowhere in particular.
  ///   - theme: The theme that the new dots were counted on, if they were.
  ///   - isBallot: Whether the dots are a ballot's.
  func requireRoom(
    in vote: Vote, addingBallots newBallots: Int = 0, dots newDots: Int = 0,
    on theme: ThemeID? = nil, at table: TableID? = nil, isBallot: Bool = false
  ) throws(Refusal) {
    try requireVotersFit(in: vote)
    var added = self
    added.whole.ballots = whole.ballots.clampedAdding(newBallots)
    added.whole.add(newDots, on: theme)
    if table != nil || !isBallot {
      var account = places[table] ?? Account()
      account.ballots = account.ballots.clampedAdding(newBallots)
      account.add(newDots, on: theme)
      added.places[table] = account
    }
    for place in vote.voters.keys.inOrder {
      guard let voters = vote.voters[place] else { continue }
      let account = added.account(of: place)
      guard account.ballots <= voters else {
        throw .moreBallotsThanVoters(place, ballots: account.ballots, voters: voters)
      }
      let handedOut = voters.clampedMultiplied(by: vote.rule.dotsPerVoter)
      guard account.dots <= handedOut else {
        throw .moreDotsThanHandedOut(place, dots: account.dots, handedOut: handedOut)
      }
      if let theme = account.themeOverCap(of: vote.rule, voters: voters) {
        throw .overCapAtPlace(place, theme, cap: vote.rule.mostPerTheme, voters: voters)
      }
    }
  }

  /// The places where more has come in than the rule allows.
  func overfullPlaces(in vote: Vote) -> [VoterPlace] {
    vote.voters.keys.inOrder.filter { place in
      guard let voters = vote.voters[place] else { return false }
      let account = account(of: place)
      return account.dots > voters.clampedMultiplied(by: vote.rule.dotsPerVoter)
        || account.themeOverCap(of: vote.rule, voters: voters) != nil
    }
  }

  private func account(of place: VoterPlace) -> Account {
    switch place {
    case .room: whole
    case .wall: places[nil] ?? Account()
    case .table(let table): places[table] ?? Account()
    }
  }

  /// Nobody votes who is not in the room.
  private func requireVotersFit(in vote: Vote) throws(Refusal) {
    guard let room = vote.voters[.room] else { return }
    let parts = vote.voters.filter { $0.key != .room }.values.clampedSum()
    guard parts <= room else { throw .moreVotersThanRoom(voters: parts, room: room) }
  }
}

extension VoteLedger.Account {
  mutating func add(_ added: Int, on theme: ThemeID?) {
    dots = dots.clampedAdding(added)
    guard let theme else { return }
    counted[theme] = (counted[theme] ?? 0).clampedAdding(added)
  }

  /// The first theme on which more was counted than those who have no ballot can have given it.
  func themeOverCap(of rule: DotRule, voters: Int) -> ThemeID? {
    let cap = rule.mostPerTheme
    guard cap < rule.dotsPerVoter else { return nil }
    let most = voters.clampedSubtracting(ballots).clampedMultiplied(by: cap)
    return counted.filter { $0.value > max(0, most) }.keys.min()
  }
}

extension Sequence<VoterPlace> {
  /// The room, the wall, then the tables in the order of their numbers.
  var inOrder: [VoterPlace] {
    sorted { $0.order < $1.order }
  }
}

extension VoterPlace {
  fileprivate var order: Int {
    switch self {
    case .room: -2
    case .wall: -1
    case .table(let table): table.number
    }
  }
}

extension SessionState {
  /// Counts a vote; `nil` where there is no such vote.
  ///
  /// *voters × dots = counted + unused + unaccounted*, whichever way the dots came in. Ballots, tables and the wall add up.
  public func tally(of id: VoteID) -> Tally? {
    guard let vote = votes[id] else { return nil }
    var count = DotCount(of: vote)
    let cast = ballots(of: id)
    for ballot in cast { count.add(ballot, rule: vote.rule) }
    for (place, dots) in vote.counts { count.add(dots, at: place) }
    for (table, dots) in vote.unused { count.addUnused(dots, at: table) }
    let ranking = rank(count)
    return count.tally(
      of: id, vote, ranking: ranking,
      cut: vote.rule.cutAfter.map { Tally.Cut(after: $0, in: ranking) })
  }

  private func rank(_ count: DotCount) -> [Tally.Row] {
    let ordered = count.dots.sorted {
      if $0.value != $1.value { return $0.value > $1.value }
      let (left, right) = (themes[$0.key]?.letter, themes[$1.key]?.letter)
      return (left?.index ?? .max, $0.key) < (right?.index ?? .max, $1.key)
    }
    var rows: [Tally.Row] = []
    for (index, entry) in ordered.enumerated() {
      let sharesBefore = index > 0 && ordered[index - 1].value == entry.value
      let sharesAfter = index + 1 < ordered.count && ordered[index + 1].value == entry.value
      rows.append(
        Tally.Row(
          rank: sharesBefore ? rows[index - 1].rank : index + 1, theme: entry.key,
          dots: entry.value,
          supporters: count.isOnBallots ? count.supporters[entry.key] ?? 0 : nil,
          largestStack: count.isOnBallots ? count.stacks[entry.key] ?? 0 : nil,
          isTied: sharesBefore || sharesAfter))
    }
    return rows
  }
}

extension Tally.Cut {
  init(after count: Int, in ranking: [Tally.Row]) {
    after = count
    guard count >= 1, count < ranking.count else {
      (margin, tiedAcross) = (nil, [])
      return
    }
    let (above, below) = (ranking[count - 1].dots, ranking[count].dots)
    margin = above.clampedSubtracting(below)
    tiedAcross = above == below ? ranking.filter { $0.dots == above }.map(\.theme) : []
  }
}

/// The dots of a vote while they are gone through.
private struct DotCount {
  private(set) var dots: [ThemeID: Int] = [:]
  private(set) var supporters: [ThemeID: Int] = [:]
  private(set) var stacks: [ThemeID: Int] = [:]
  private var spoilt = 0
  private var wall = PlaceAccount()
  private var tables: [TableID: PlaceAccount] = [:]
  private var loose = PlaceAccount()

  init(of vote: Vote) {
    for theme in vote.themes { dots[theme] = 0 }
    // A table that was said to have voters is told of before anything comes in from it.
    for case .table(let table) in vote.voters.keys { tables[table] = PlaceAccount() }
  }

  /// Whether every dot on a theme is known from a ballot.
  var isOnBallots: Bool {
    let places = [wall, loose] + tables.values
    return !places.contains(where: \.hasCounts) && places.contains { $0.ballots > 0 }
  }

  mutating func add(_ ballot: CastBallot, rule: DotRule) {
    var counted = 0
    for entry in ballot.marks.dots where entry.dots > 0 {
      guard let before = dots[entry.theme] else { continue }
      dots[entry.theme] = before.clampedAdding(entry.dots)
      supporters[entry.theme, default: 0] += 1
      stacks[entry.theme] = max(stacks[entry.theme] ?? 0, entry.dots)
      counted = counted.clampedAdding(entry.dots)
    }
    let left = max(0, rule.dotsPerVoter.clampedSubtracting(counted))
    if ballot.marks == .spoilt { spoilt = spoilt.clampedAdding(left) }
    change(ballot.table.map { .table($0) } ?? .ballots) { account in
      account.ballots += 1
      account.counted = account.counted.clampedAdding(counted)
      account.unused = account.unused.clampedAdding(left)
    }
  }

  mutating func add(_ count: Int, at place: CountPlace) {
    guard let before = dots[place.theme] else { return }
    dots[place.theme] = before.clampedAdding(count)
    change(place.table.map { .table($0) } ?? .wall) { account in
      account.hasCounts = true
      account.counted = account.counted.clampedAdding(count)
    }
  }

  mutating func addUnused(_ count: Int, at table: TableID?) {
    change(table.map { .table($0) } ?? .wall) { account in
      // Dots that were left unused elsewhere than on a ballot tell of voters without one.
      account.hasCounts = true
      account.unused = account.unused.clampedAdding(count)
    }
  }

  private mutating func change(
    _ kind: TallyPlace.Kind, _ body: (inout PlaceAccount) -> Void
  ) {
    switch kind {
    case .wall: body(&wall)
    case .table(let table): body(&tables[table, default: PlaceAccount()])
    case .ballots: body(&loose)
    }
  }

  func tally(of id: VoteID, _ vote: Vote, ranking: [Tally.Row], cut: Tally.Cut?) -> Tally {
    let places = places(of: vote)
    return Tally(
      vote: id, phase: vote.phase, rule: vote.rule,
      sum: DotSum(
        voters: vote.voters[.room] ?? voters(of: places), dotsPerVoter: vote.rule.dotsPerVoter,
        counted: places.lazy.map(\.sum.counted).clampedSum(),
        unused: places.lazy.map(\.sum.unused).clampedSum()),
      spoilt: spoilt, places: places, ranking: ranking, cut: cut)
  }

  private func places(of vote: Vote) -> [TallyPlace] {
    var places: [TallyPlace] = []
    for (table, account) in tables.sorted(by: { $0.key < $1.key }) {
      let said = vote.voters[.table(table)]
      places.append(account.place(.table(table), voters: said, rule: vote.rule))
    }
    if loose.ballots > 0 { places.append(loose.place(.ballots, voters: nil, rule: vote.rule)) }
    guard wall.hasCounts || vote.voters[.wall] != nil else { return places }
    let said = wall.place(.wall, voters: vote.voters[.wall], rule: vote.rule)
    let others = wall.place(
      .wall, voters: othersOfRoom(vote.voters[.room], than: places), rule: vote.rule)
    // Where that leaves too few for what hangs there, somebody voted in two ways, and nobody knows how many hold dots there.
    let isLikely = said.sum.voters == nil && others.sum.unaccounted.map { $0 >= 0 } ?? false
    return [isLikely ? others : said] + places
  }

  /// Who of the room has no dots elsewhere: theirs are on the wall.
  private func othersOfRoom(_ room: Int?, than places: [TallyPlace]) -> Int? {
    guard let room, places.isEmpty || voters(of: places) != nil else { return nil }
    let others = room.clampedSubtracting(voters(of: places) ?? 0)
    return others >= 0 ? others : nil
  }

  /// All voters, where those of every place are known and there is one.
  private func voters(of places: [TallyPlace]) -> Int? {
    let known = places.compactMap(\.sum.voters)
    guard !places.isEmpty, known.count == places.count else { return nil }
    return known.clampedSum()
  }
}

import Testing

@testable import SessionEngine

/// A vote drawn at random, as the ballots that people put in.
private struct RandomVote {
  let rule: DotRule
  let themes: [ThemeID]
  /// Dots by voter, in the order of the themes; a voter may use none.
  let ballots: [[Int]]
  /// The table of each voter.
  let tables: [TableID]
  /// Dots that went missing between the voter and the wall: they are on no ballot that was handed in.
  let lost: Int

  init(_ random: inout SplitMix64, themes all: [ThemeID]) {
    themes = Array(all.prefix(Int.random(in: 1...all.count, using: &random)))
    let dots = Int.random(in: 1...6, using: &random)
    let cap = random.once(in: 2) ? Int.random(in: 1...dots, using: &random) : nil
    rule = DotRule(
      dotsPerVoter: dots, capPerTheme: cap,
      cutAfter: random.once(in: 4) ? nil : Int.random(in: 1...9, using: &random))
    var ballots: [[Int]] = []
    for _ in 0..<Int.random(in: 0...7, using: &random) {
      var ballot = Array(repeating: 0, count: themes.count)
      for _ in 0..<Int.random(in: 0...dots, using: &random) {
        let choice = Int.random(in: 0..<themes.count, using: &random)
        if ballot[choice] < cap ?? dots { ballot[choice] += 1 }
      }
      ballots.append(ballot)
    }
    self.ballots = ballots
    tables = ballots.map { _ in TableID(number: Int.random(in: 1...3, using: &random)) }
    lost = Int.random(in: 0...2, using: &random)
  }

  var voters: Int { ballots.count + lost }

  var proposed: Event {
    .voteProposed(
      vote: VoteID(number: 1), rule: rule, voters: voters, who: nil, secrecy: .paper)
  }

  var asBallots: [Event] {
    ballots.enumerated().map { index, dots in
      .ballotEntered(
        vote: VoteID(number: 1), ballot: BallotID(number: index + 1),
        EnteredBallot(
          label: nil,
          marks: .dots(
            zip(themes, dots).map { ThemeDots(theme: $0, dots: $1) }.filter { $0.dots > 0 }),
          table: tables[index]))
    }
  }

  func asTallies(at table: TableID?) -> [Event] {
    let cast = ballots.indices.filter { table == nil || tables[$0] == table }
    let used = cast.reduce(0) { $0 + ballots[$1].reduce(0, +) }
    let counts = themes.indices.map { theme in
      Event.dotsCounted(
        vote: VoteID(number: 1), CountPlace(theme: themes[theme], table: table),
        dots: cast.reduce(0) { $0 + ballots[$1][theme] })
    }
    return counts + [
      .unusedRecorded(
        vote: VoteID(number: 1), table: table, dots: cast.count * rule.dotsPerVoter - used)
    ]
  }

  /// *voters × dots = counted + unused + unaccounted*.
  func checkSums(_ tally: Tally) -> Bool {
    let used = ballots.reduce(0) { $0 + $1.reduce(0, +) }
    let onBallots = ballots.count * rule.dotsPerVoter
    return tally.voters == voters && tally.handedOut == voters * rule.dotsPerVoter
      && tally.counted == used && tally.unused == onBallots - used
      && tally.unaccounted == lost * rule.dotsPerVoter
  }

  /// The ranking by counting for each theme how many are above it.
  func checkRanking(_ tally: Tally) -> Bool {
    let sums = themes.indices.map { theme in ballots.reduce(0) { $0 + $1[theme] } }
    let order = themes.indices.sorted { (-sums[$0], $0) < (-sums[$1], $1) }
    guard tally.ranking.map(\.theme) == order.map({ themes[$0] }) else { return false }
    for (row, theme) in zip(tally.ranking, order) {
      let above = sums.filter { $0 > sums[theme] }.count
      let same = sums.filter { $0 == sums[theme] }.count
      guard row.rank == above + 1, row.dots == sums[theme], row.isTied == (same > 1) else {
        return false
      }
    }
    let falling = sums.sorted(by: >)
    guard let after = rule.cutAfter else { return tally.cut == nil }
    guard let cut = tally.cut, cut.after == after else { return false }
    guard after < falling.count else { return cut.margin == nil && cut.tiedAcross.isEmpty }
    let tied =
      falling[after - 1] == falling[after]
      ? order.filter { sums[$0] == falling[after] }.map { themes[$0] } : []
    return cut.margin == falling[after - 1] - falling[after] && cut.tiedAcross == tied
  }
}

@Suite("Tallies")
struct TallyTests {
  private static func base(themes: Int) throws -> SessionState {
    var workshop = try Workshop(tables: 3)
    for index in 0..<themes {
      try workshop.send(.createTheme(title: "Tema \(index)", description: nil, parent: nil))
    }
    return workshop.state
  }

  private func tally(_ base: SessionState, _ events: [Event]) throws -> Tally {
    var state = base
    for event in events {
      _ = state.evolve(event, by: Workshop.console, at: Moment(wall: 0))
    }
    return try #require(state.tally(of: VoteID(number: 1)))
  }

  @Test("Ten thousand votes count the same from ballots, from the wall and from the tables")
  func everyWayIn() throws {
    let base = try Self.base(themes: 8)
    var random = SplitMix64(seed: 14)
    var tiedAtCut = 0
    for index in 0..<10_000 {
      let vote = RandomVote(&random, themes: base.themeOrder)
      let opening = [
        vote.proposed, .voteOpened(vote: VoteID(number: 1), themes: vote.themes),
      ]
      let fromBallots = try tally(base, opening + vote.asBallots)
      let fromWall = try tally(base, opening + vote.asTallies(at: nil))
      let fromTables = try tally(
        base, opening + (1...3).flatMap { vote.asTallies(at: TableID(number: $0)) })
      let tallies = [fromBallots, fromWall, fromTables]
      let isSound = tallies.allSatisfy { vote.checkRanking($0) && vote.checkSums($0) }
      if !isSound { Issue.record("vote \(index) of seed 14 counts otherwise: \(vote)") }
      if fromBallots.cut?.tiedAcross.isEmpty == false { tiedAtCut += 1 }
      if !isSound { break }
    }
    #expect(tiedAtCut > 500)
  }

  @Test("Shared ranks are 1, 2, 2, 4, and a theme without dots keeps its place")
  func sharedRanks() throws {
    let base = try Self.base(themes: 5)
    let vote = VoteID(number: 1)
    let dots = [3, 9, 3, 1, 0]
    let counts = zip(base.themeOrder, dots).map {
      Event.dotsCounted(vote: vote, CountPlace(theme: $0, table: nil), dots: $1)
    }
    let result = try tally(
      base,
      [
        .voteProposed(
          vote: vote, rule: DotRule(cutAfter: 2), voters: nil, who: nil, secrecy: .wall),
        .voteOpened(vote: vote, themes: base.themeOrder),
      ] + counts)
    #expect(result.ranking.map(\.rank) == [1, 2, 2, 4, 5])
    #expect(result.ranking.map(\.theme.number) == [2, 1, 3, 4, 5])
    #expect(result.cut?.tiedAcross.map(\.number) == [1, 3] && result.cut?.margin == 0)
    #expect(result.ranking.last?.dots == 0)
  }

  @Test("Voters are the ballots where there are only ballots, and unknown with tallies alone")
  func unknownVoters() throws {
    let base = try Self.base(themes: 2)
    let vote = VoteID(number: 1)
    let opening: [Event] = [
      .voteProposed(vote: vote, rule: DotRule(), voters: nil, who: nil, secrecy: .wall),
      .voteOpened(vote: vote, themes: base.themeOrder),
    ]
    let ballot = Event.ballotEntered(
      vote: vote, ballot: BallotID(number: 1),
      EnteredBallot(
        label: nil, marks: .dots([ThemeDots(theme: base.themeOrder[0], dots: 3)]), table: nil))
    let count = Event.dotsCounted(
      vote: vote, CountPlace(theme: base.themeOrder[1], table: nil), dots: 8)
    let nothing = try tally(base, opening)
    #expect(nothing.voters == nil && nothing.ranking.count == 2)
    let fromBallot = try tally(base, opening + [ballot])
    #expect(fromBallot.voters == 1 && fromBallot.unused == 2 && fromBallot.unaccounted == 0)
    #expect(fromBallot.ranking.map(\.supporters) == [1, 0])
    let fromCount = try tally(base, opening + [count])
    #expect(fromCount.voters == nil && fromCount.handedOut == nil && fromCount.unaccounted == nil)
    #expect(fromCount.ranking.allSatisfy { $0.supporters == nil })
    let both = try tally(base, opening + [ballot, count])
    #expect(both.voters == nil && both.counted == 11)
    let leftOver = try tally(
      base, opening + [ballot, .unusedRecorded(vote: vote, table: nil, dots: 4)])
    #expect(leftOver.voters == nil && leftOver.unused == 6)
  }

  @Test("The dots of Göteborg leave one of 160 unaccounted for")
  func goteborg() throws {
    let base = try Self.base(themes: 7)
    let vote = VoteID(number: 1)
    let counts = zip(base.themeOrder, [36, 31, 27, 26, 18, 13, 8]).map {
      Event.dotsCounted(vote: vote, CountPlace(theme: $0, table: nil), dots: $1)
    }
    let result = try tally(
      base,
      [
        .voteProposed(vote: vote, rule: DotRule(), voters: 32, who: nil, secrecy: .wall),
        .voteOpened(vote: vote, themes: base.themeOrder),
      ] + counts)
    #expect(result.handedOut == 160 && result.counted == 159 && result.unused == 0)
    #expect(result.unaccounted == 1)
  }
}

import Testing

@testable import SessionEngine

@Suite("A vote through whatever two people do to it at the same time")
struct VoteSequenceTests {
  private let vote = VoteID(number: 1)

  private func place(_ random: inout SplitMix64) -> CountPlace {
    CountPlace(
      theme: ThemeID(number: Int.random(in: 1...3, using: &random)),
      table: random.once(in: 2) ? nil : TableID(number: Int.random(in: 1...2, using: &random)))
  }

  private func marks(_ random: inout SplitMix64) -> BallotMarks {
    if random.once(in: 9) { return .spoilt }
    let given = (1...3).map { theme in
      ThemeDots(
        theme: ThemeID(number: theme), dots: Int.random(in: 0...2, using: &random))
    }
    return .dots(given)
  }

  private func command(
    _ random: inout SplitMix64, undoing commands: [CommandID], ballots: Int
  ) -> Command {
    let dots = Int.random(in: 0...9, using: &random)
    switch Int.random(in: 0...39, using: &random) {
    case 0...7:
      let table = random.once(in: 2) ? nil : TableID(number: Int.random(in: 1...2, using: &random))
      let label = random.once(in: 3) ? "B\(Int.random(in: 1...4, using: &random))" : nil
      return .enterBallot(vote: vote, NewBallot(label: label, marks(&random), table: table))
    case 8...11:
      let ballot = BallotID(number: Int.random(in: 1...max(1, ballots), using: &random))
      return .correctBallot(
        vote: vote, ballot: ballot, marks: random.once(in: 3) ? nil : marks(&random), reason: "x")
    case 12...17: return .countDots(vote: vote, place(&random), dots: dots)
    case 18, 19: return .checkCount(vote: vote, place(&random), dots: dots)
    case 20...22: return .correctCount(vote: vote, place(&random), dots: dots, reason: "x")
    case 23:
      return .recordUnused(
        vote: vote, table: random.once(in: 2) ? nil : TableID(number: 1), dots: dots)
    case 24, 25:
      let places: [VoterPlace] = [.room, .wall, .table(TableID(number: 1))]
      return .setVoters(
        vote: vote, random.pick(places) ?? .room,
        voters: random.once(in: 4) ? nil : Int.random(in: 0...9, using: &random))
    case 26, 27:
      let rule = DotRule(
        dotsPerVoter: Int.random(in: 1...6, using: &random),
        capPerTheme: random.once(in: 2) ? nil : Int.random(in: 1...3, using: &random))
      return .changeRule(vote: vote, rule: rule, who: nil, secrecy: .wall)
    case 28: return .closeVote(vote: vote)
    case 29: return .reveal(vote: vote, themes: 3)
    default: return .undo(command: random.pick(commands) ?? CommandID(high: 0, low: 0))
    }
  }

  private func expectSums(_ state: SessionState, _ comment: String) throws {
    guard let tally = state.tally(of: vote) else { return }
    let sums = [tally.sum] + tally.places.map(\.sum)
    for sum in sums {
      guard let handedOut = sum.handedOut, let unaccounted = sum.unaccounted else { continue }
      #expect(handedOut == sum.counted + sum.unused + unaccounted, "\(comment)")
      #expect(unaccounted >= 0, "\(comment)")
    }
    #expect(tally.counted == tally.ranking.reduce(0) { $0 + $1.dots }, "\(comment)")
    #expect(tally.counted == tally.places.reduce(0) { $0 + $1.sum.counted }, "\(comment)")
    #expect(tally.unused == tally.places.reduce(0) { $0 + $1.sum.unused }, "\(comment)")
    try expectCaps(state, tally, comment)
    let labels = state.ballots(of: vote).compactMap(\.label)
    #expect(Set(labels).count == labels.count, "\(comment)")
    for ballot in state.ballots(of: vote) {
      #expect(tally.rule.allows(ballot.marks.dots), "\(comment)")
    }
  }

  /// Nowhere has a theme more dots than those without a ballot can have given it.
  private func expectCaps(_ state: SessionState, _ tally: Tally, _ comment: String) throws {
    let vote = try #require(state.votes[vote])
    for place in tally.places {
      let table: TableID? = if case .table(let table) = place.kind { table } else { nil }
      let said = table.map { vote.voters[.table($0)] } ?? vote.voters[.wall]
      guard place.kind != .ballots, let said else { continue }
      var dots: [ThemeID: Int] = [:]
      for (counted, count) in vote.counts where counted.table == table {
        dots[counted.theme, default: 0] += count
      }
      let most = (said - place.ballots) * vote.rule.mostPerTheme
      #expect(dots.values.allSatisfy { $0 <= most }, "\(comment)")
    }
  }

  @Test(
    "No order of entering, correcting, taking back and doing again leads to more dots than were handed out"
  )
  func sequences() throws {
    for seed in 0..<250 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var vote = try OpenVote(themes: 3, voters: 6)
      var sent: [CommandID] = []
      var shown: Vote?
      for step in 0..<90 {
        let command = command(
          &random, undoing: sent, ballots: vote.workshop.state.ballots.nextID.number)
        let station = random.once(in: 2) ? Workshop.console : Workshop.desk(1)
        let before = vote.workshop.state
        guard let id = try? vote.workshop.send(command, by: station) else { continue }
        sent.append(id)
        let state = vote.workshop.state
        try expectSums(state, "\(seed) \(step) \(command)")
        if case .undo = command, shown != nil {
          #expect(state.votes[self.vote]?.counts == before.votes[self.vote]?.counts)
          #expect(state.votes[self.vote]?.voters == before.votes[self.vote]?.voters)
          #expect(state.votes[self.vote]?.phase == .revealed)
          #expect(state.ballots(of: self.vote) == before.ballots(of: self.vote))
        }
        if state.votes[self.vote]?.phase == .revealed { shown = state.votes[self.vote] }
      }
      #expect(SessionState(folding: vote.workshop.records) == vote.workshop.state)
    }
  }

  @Test("Everything in a vote can be taken back until the reveal, the last thing first")
  func allTakenBack() throws {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: 1000 + seed)
      var vote = try OpenVote(themes: 3, voters: 6)
      let before = vote.workshop.state
      var sent: [CommandID] = []
      for _ in 0..<40 {
        let command = command(
          &random, undoing: [], ballots: vote.workshop.state.ballots.nextID.number)
        if case .reveal = command { continue }
        if let id = try? vote.workshop.send(command) { sent.append(id) }
      }
      for id in sent.reversed() { try vote.workshop.send(.undo(command: id)) }
      #expect(vote.workshop.state.votes[self.vote] == before.votes[self.vote], "\(seed)")
      #expect(vote.workshop.state.ballots(of: self.vote).isEmpty, "\(seed)")
    }
  }
}

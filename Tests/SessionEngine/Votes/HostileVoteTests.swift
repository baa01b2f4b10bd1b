import Testing

@testable import SessionEngine

@Suite("Votes of which a log says what no engine would")
struct HostileVoteTests {
  /// Makes events about two votes, four themes and six ballots out of numbers from one end to the other.
  private struct Maker {
    var random: SplitMix64

    private static let numbers = [
      0, 1, 2, 3, 5, 27, -1, -7, 1_000_000, .max, .max - 1, .min, .min + 1, .max / 2, .min / 2,
    ]

    mutating func number() -> Int { random.pick(Maker.numbers) ?? 0 }
    mutating func maybe() -> Int? { random.once(in: 3) ? nil : number() }
    mutating func vote() -> VoteID { VoteID(number: Int.random(in: 1...3, using: &random)) }
    mutating func theme() -> ThemeID { ThemeID(number: Int.random(in: 1...5, using: &random)) }
    mutating func ballot() -> BallotID { BallotID(number: Int.random(in: 1...6, using: &random)) }
    mutating func table() -> TableID? {
      random.once(in: 2) ? nil : TableID(number: Int.random(in: 0...6, using: &random))
    }
    mutating func perspective() -> Perspective? {
      random.once(in: 2) ? nil : Perspective.allCases.randomElement(using: &random)
    }
    mutating func place() -> CountPlace {
      CountPlace(theme: theme(), table: table(), perspective: perspective())
    }
    mutating func rule() -> DotRule {
      DotRule(
        dotsPerVoter: number(), capPerTheme: maybe(), cutAfter: maybe(),
        meaning: random.once(in: 4) ? .resistance : .support, silentSeconds: number())
    }
    mutating func marks() -> BallotMarks {
      if random.once(in: 8) { return .spoilt }
      return .dots(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          ThemeDots(theme: theme(), dots: number())
        })
    }
    mutating func voters() -> VoterPlace {
      switch Int.random(in: 0...2, using: &random) {
      case 0: .room
      case 1: .wall
      default: .table(TableID(number: number()))
      }
    }
    mutating func decision() -> CutDecision {
      switch Int.random(in: 0...5, using: &random) {
      case 0: .widen
      case 1: .runOff
      case 2: .lot(seed: 1, chosen: [theme(), theme()])
      case 3: .discussion(chosen: random.once(in: 3) ? [] : [theme()])
      case 4: .takeAlong(theme())
      default: .rest(theme())
      }
    }

    mutating func event() -> Event {
      switch Int.random(in: 0...18, using: &random) {
      case 0:
        .voteProposed(
          vote: vote(), rule: rule(), voters: maybe(), who: nil, secrecy: .paper,
          runOffOf: random.once(in: 2) ? vote() : nil)
      case 1: .ruleChanged(vote: vote(), rule: rule(), who: nil, secrecy: .wall)
      case 2: .voteOpened(vote: vote(), themes: [theme(), theme(), theme(), theme()])
      case 3: .voteClosed(vote: vote())
      case 4: .voteRestored(vote: vote(), VotePhase.allCases.randomElement(using: &random) ?? .open)
      case 5: .votersSet(vote: vote(), voters(), voters: maybe())
      case 6, 7, 8:
        .ballotEntered(
          vote: vote(), ballot: ballot(),
          EnteredBallot(
            label: random.once(in: 2) ? .present("B1") : nil, marks: marks(), table: table(),
            perspective: perspective()))
      case 9, 10:
        .ballotCorrected(
          vote: vote(), ballot: ballot(), marks: random.once(in: 4) ? nil : marks(), reason: nil)
      case 11, 12: .dotsCounted(vote: vote(), place(), dots: number())
      case 13: .countChecked(vote: vote(), place(), dots: maybe())
      case 14: .countCorrected(vote: vote(), place(), dots: number(), from: maybe(), reason: nil)
      case 15: .unusedRecorded(vote: vote(), table: table(), dots: number())
      case 16: .resultRevealed(vote: vote(), themes: number())
      case 17: .cutDecided(vote: vote(), decision: decision(), reason: nil)
      default:
        random.once(in: 2)
          ? .entityRetracted(random.once(in: 2) ? .ballot(ballot()) : .vote(vote()))
          : .entityReinstated(random.once(in: 2) ? .ballot(ballot()) : .vote(vote()))
      }
    }

    mutating func command(undoing commands: [CommandID]) -> Command {
      switch Int.random(in: 0...12, using: &random) {
      case 0:
        .proposeVote(VoteProposal(rule: rule(), voters: maybe(), runOffOf: vote()))
      case 1: .changeRule(vote: vote(), rule: rule(), who: nil, secrecy: .wall)
      case 2: .openVote(vote: vote(), themes: [theme()])
      case 3: .setVoters(vote: vote(), voters(), voters: maybe())
      case 4: .enterBallot(vote: vote(), NewBallot(marks(), table: table()))
      case 5: .correctBallot(vote: vote(), ballot: ballot(), marks: marks(), reason: "x")
      case 6: .countDots(vote: vote(), place(), dots: number())
      case 7: .checkCount(vote: vote(), place(), dots: number())
      case 8: .correctCount(vote: vote(), place(), dots: number(), reason: "x")
      case 9: .recordUnused(vote: vote(), table: table(), dots: number())
      case 10: .reveal(vote: vote(), themes: number())
      case 11:
        .importTallies(
          [DotRow(line: number(), theme: "Tema 1", dots: number())], into: vote(),
          creatingThemes: false)
      default: .undo(command: commands.randomElement(using: &random) ?? CommandID(high: 0, low: 0))
      }
    }
  }

  private func workshop() throws -> Workshop {
    var workshop = try Workshop()
    for number in 1...4 {
      try workshop.send(.createTheme(title: "Tema \(number)", description: nil, parent: nil))
    }
    return workshop
  }

  /// Asks everything that can be asked of the votes.
  private func ask(_ state: SessionState) {
    for id in state.votes.ids {
      guard let tally = state.tally(of: id) else {
        Issue.record("There is no tally of \(id).")
        continue
      }
      for sum in [tally.sum] + tally.places.map(\.sum) { expectIdentity(sum) }
      for row in tally.ranking { _ = tally.distanceToCut(of: row.theme) }
      _ = (tally.disagreements.count, tally.largestStack)
      _ = (state.cutSensitivity(of: id), state.perspectiveGroups(of: id))
      _ = (state.chosenThemes(of: id), state.unsettledTie(of: id), state.placesInTie(of: id))
      _ = (state.twiceCounted(in: id), state.rulings(of: id))
      _ = (state.corrections(of: id), state.themesToVoteOn(in: id), state.votes[id]?.differences)
    }
    _ = (state.topicSuggestion, StageState(state))
  }

  /// *voters × dots = counted + unused + unaccounted*, where no sum stopped at an end.
  private func expectIdentity(_ sum: DotSum) {
    guard let handedOut = sum.handedOut, let unaccounted = sum.unaccounted else { return }
    let ends: Set<Int> = [.min, .max]
    guard ends.isDisjoint(with: [handedOut, unaccounted, sum.counted, sum.unused]) else { return }
    let known = sum.counted.clampedAdding(sum.unused)
    guard !ends.contains(known) else { return }
    #expect(handedOut == known.clampedAdding(unaccounted))
  }

  @Test("A log may say of a hundred thousand votes that each is the run-off of the one before")
  func chain() throws {
    var workshop = try workshop()
    let (first, last) = (VoteID(number: 1), VoteID(number: 100_000))
    var sequence = 100
    func fold(_ event: Event) {
      sequence += 1
      workshop.fold(
        EventRecord(
          sequence: sequence, command: CommandID(high: 7, low: UInt64(sequence)), undoes: nil,
          by: Workshop.console, at: workshop.now, event: event))
    }
    let themes = [ThemeID(number: 1), ThemeID(number: 2)]
    for number in first.number...last.number {
      let vote = VoteID(number: number)
      fold(
        .voteProposed(
          vote: vote, rule: DotRule(cutAfter: 1), voters: nil, who: nil, secrecy: .wall,
          runOffOf: number == 1 ? nil : VoteID(number: number - 1)))
      fold(.voteOpened(vote: vote, themes: themes))
      if vote == last {
        fold(.dotsCounted(vote: vote, CountPlace(theme: themes[1], table: nil), dots: 1))
      }
      fold(.voteClosed(vote: vote))
      if vote != last { fold(.cutDecided(vote: vote, decision: .runOff, reason: nil)) }
    }
    #expect(workshop.state.chosenThemes(of: first) == [themes[1]])
    #expect(workshop.state.themesOfRunOff(after: first) == themes)
  }

  @Test(
    "What is decided about a tie is kept with the themes that tie then, however often a log decides and whatever changes between"
  )
  func tiesAsTheyStood() throws {
    var kept = 0
    for seed in 0..<400 as Range<UInt64> {
      var maker = Maker(random: SplitMix64(seed: seed))
      var state = try workshop().state
      for number in 0..<60 {
        var event = maker.event()
        if number % 2 == 1 {
          event = .cutDecided(vote: maker.vote(), decision: .widen, reason: nil)
        }
        if number % 6 == 5 { event = .cutRetracted(vote: maker.vote()) }
        let before = state
        state.apply(
          EventRecord(
            sequence: 100 + number, command: CommandID(high: 7, low: UInt64(number)), undoes: nil,
            by: Workshop.console, at: Moment(wall: 0), event: event))
        guard case .cutDecided(let vote, .widen, _) = event,
          let ruling = state.votes[vote]?.rulings.last
        else { continue }
        #expect(ruling.tied == Set(before.tally(of: vote)?.cut?.tiedAcross ?? []), "\(seed)")
        if !ruling.tied.isEmpty { kept += 1 }
      }
    }
    #expect(kept > 0)
  }

  @Test(
    "Whatever a log says of votes, it is folded the same twice and everything can be asked of it")
  func events() throws {
    for seed in 0..<800 as Range<UInt64> {
      var maker = Maker(random: SplitMix64(seed: seed))
      var workshop = try workshop()
      var again = workshop.state
      for number in 0..<Int.random(in: 3...40, using: &maker.random) {
        let record = EventRecord(
          sequence: 100 + number, command: CommandID(high: 7, low: UInt64(number)), undoes: nil,
          by: Workshop.console, at: workshop.now, event: maker.event())
        workshop.fold(record)
        again.apply(record)
      }
      #expect(again == workshop.state)
      ask(workshop.state)
      for _ in 0..<20 {
        let command = maker.command(undoing: workshop.state.journal.entries.map(\.command))
        _ = try? workshop.send(command)
      }
      ask(workshop.state)
    }
  }
}

import Testing

@testable import SessionEngine

@Suite("Folding")
struct FoldingTests {
  @Test("Any sequence of commands folds the same in any split", arguments: 0..<120 as Range<UInt64>)
  func anySplit(seed: UInt64) throws {
    let workshop = try Workshop.random(seed: seed, commands: 90)
    var random = SplitMix64(seed: seed)
    var inBatches = SessionState()
    var rest = workshop.records[...]
    while !rest.isEmpty {
      let batch = rest.prefix(Int.random(in: 1...20, using: &random))
      let handedOver = inBatches
      var next = handedOver
      for record in batch { next.apply(record) }
      inBatches = next
      rest = rest.dropFirst(batch.count)
    }
    #expect(inBatches == workshop.state)
    #expect(SessionState(folding: workshop.records) == workshop.state)
  }

  @Test("The same script gives the same events", arguments: 0..<20 as Range<UInt64>)
  func sameScript(seed: UInt64) throws {
    let first = try Workshop.random(seed: seed, commands: 60)
    let second = try Workshop.random(seed: seed, commands: 60)
    #expect(first.records == second.records)
  }

  @Test("Every kind of command is carried out somewhere in the sequences")
  func everyKind() throws {
    var kinds: Set<CommandKind> = [.createSession]
    var seed: UInt64 = 0
    while seed < 150, kinds.count < CommandKind.allCases.count {
      _ = try Workshop.random(seed: seed, commands: 120) { _, _, _, command in
        kinds.insert(CommandKind(command))
      }
      seed += 1
    }
    #expect(Set(CommandKind.allCases).subtracting(kinds).isEmpty)
  }

  @Test(
    "A session never contradicts itself, whatever is sent to it",
    arguments: 1000..<1200 as Range<UInt64>)
  func noContradiction(seed: UInt64) throws {
    _ = try Workshop.random(seed: seed, commands: 120) { _, after, _, command in
      let found = after.state.contradictions
      if !found.isEmpty {
        Issue.record("\(found) after \(command), command \(after.commands)")
        throw Stop()
      }
    }
  }

  @Test(
    "No number and no text makes the engine trap", arguments: 2000..<2120 as Range<UInt64>)
  func absurdInput(seed: UInt64) throws {
    let workshop = try Workshop.random(seed: seed, commands: 120, absurdity: 3)
    for vote in workshop.state.votes.ids { _ = workshop.state.tally(of: vote) }
    _ = StageState(workshop.state)
    #expect(workshop.state.contradictions.isEmpty)
  }

  @Test(
    "Events of other sessions in any order fold and are decided on without a trap",
    arguments: 3000..<3060 as Range<UInt64>)
  func foreignEvents(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var records = try Workshop.random(seed: seed, commands: 80, absurdity: 8).records
    records += try Workshop.random(seed: seed + 500, commands: 80, absurdity: 8).records
    records += Self.absurdEvents.enumerated().map { index, event in
      EventRecord(
        sequence: index, command: CommandID(high: 7, low: UInt64(index)),
        by: Workshop.console, at: Moment(wall: .max), event: event)
    }
    records.shuffle(using: &random)
    var state = SessionState()
    var generator = CommandGenerator(seed: seed)
    for (index, record) in records.enumerated() {
      state.apply(record)
      let request = CommandRequest(
        id: CommandID(high: 8, low: UInt64(index)), by: Workshop.console,
        at: Moment(wall: .min), command: generator.next(for: state))
      _ = try? state.decide(request)
      if index % 10 == 0 {
        for vote in state.votes.ids { _ = state.tally(of: vote) }
        _ = StageState(state)
      }
    }
    #expect(state == SessionState(folding: records))
  }

  /// What only a damaged or forged log holds.
  static let absurdEvents: [Event] = {
    let theme = ThemeID(number: 1)
    let vote = VoteID(number: 1)
    let run = StepRun(StepID(number: 1), 1)
    return [
      .dotsCounted(vote: vote, CountPlace(theme: theme, table: nil), dots: .max),
      .dotsCounted(vote: vote, CountPlace(theme: theme, table: TableID(number: 1)), dots: .max),
      .unusedRecorded(vote: vote, table: nil, dots: .min),
      .unusedRecorded(vote: vote, table: TableID(number: -4), dots: .max),
      .votersSet(vote: vote, .room, voters: .max),
      .voteProposed(
        vote: vote, rule: DotRule(dotsPerVoter: .min, capPerTheme: .min, cutAfter: .min),
        voters: .min, who: nil, secrecy: .wall),
      .voteOpened(vote: vote, themes: [theme, theme, ThemeID(number: .max)]),
      .resultRevealed(vote: vote, themes: .max),
      .ballotEntered(
        vote: vote, ballot: BallotID(number: 1),
        EnteredBallot(
          label: .erased,
          marks: .dots([ThemeDots(theme: theme, dots: .max), ThemeDots(theme: theme, dots: .min)]),
          table: nil)),
      .commentAdded(
        comment: CommentID(number: .max), AddedComment(text: "", kind: .idea, table: nil, run: nil)),
      .commentAdded(
        comment: CommentID(number: .min), AddedComment(text: "", kind: .idea, table: nil, run: nil)),
      .commentAdded(
        comment: CommentID(number: 2_000),
        AddedComment(text: "", kind: .idea, table: nil, run: nil)),
      .themeCreated(
        theme: ThemeID(number: 0), letter: ThemeLetter(index: .max), title: "", description: nil,
        parent: nil),
      .themeMerged(theme: theme, into: theme),
      .stepStarted(run: StepRun(StepID(number: 1), .max)),
      .timerStarted(run: run, seconds: .max), .timerStarted(run: run, seconds: .min),
      .timerSet(run: run, by: .max), .timerSet(run: run, by: .min),
      .minutesChanged(step: StepID(number: 1), minutes: .max),
      .headcountSet(TablePlace(table: nil, run: nil), people: .min),
      .roomPaused, .roomPaused, .roomResumed,
      .noteMoved(note: NoteID(number: 1), after: NoteID(number: .max)),
      .stepMoved(step: StepID(number: 1), after: StepID(number: .min)),
      .entityReinstated(.theme(ThemeID(number: .max))), .unknown(type: "future.event"),
    ]
  }()

  struct Stop: Error {}
}

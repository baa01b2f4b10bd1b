import Testing

@testable import SessionEngine

@Suite("What follows from a vote")
struct OutcomeTests {
  private func themes(_ numbers: Int...) -> [ThemeID] { numbers.map { ThemeID(number: $0) } }

  /// A closed vote on as many themes, with these dots on the wall.
  private func counted(_ dots: [Int], cut: Int?) throws -> OpenVote {
    var vote = try OpenVote(themes: dots.count, rule: DotRule(cutAfter: cut), voters: 100)
    for (index, count) in dots.enumerated() { try vote.count(index + 1, count) }
    try vote.close()
    return vote
  }

  private func decide(
    _ vote: inout OpenVote, _ decision: CutDecision, reason: String? = nil
  ) throws {
    try vote.workshop.send(.decideCut(vote: vote.vote, decision: decision, reason: reason))
  }

  @Test("Themes above the cut are gone on with; a theme taken along or put to rest needs a reason")
  func aboveCut() throws {
    var vote = try counted([9, 7, 5, 3], cut: 2)
    #expect(vote.workshop.state.chosenThemes(of: vote.vote) == themes(1, 2))
    let along = Command.decideCut(
      vote: vote.vote, decision: .takeAlong(ThemeID(number: 4)), reason: " ")
    #expect(vote.workshop.refusal(of: along) == .emptyText(.reason))
    try decide(&vote, .takeAlong(ThemeID(number: 4)), reason: "De berörda bad om det")
    try decide(&vote, .rest(ThemeID(number: 1)), reason: "Beslutas av nämnden")
    #expect(vote.workshop.state.chosenThemes(of: vote.vote) == themes(2, 4))
  }

  @Test("A tie at the cut is nobody's until it is settled, each way in its own manner")
  func ties() throws {
    let vote = try counted([9, 5, 5, 5, 1], cut: 2)
    #expect(vote.workshop.state.chosenThemes(of: vote.vote) == themes(1))
    #expect(vote.workshop.state.unsettledTie(of: vote.vote) == themes(2, 3, 4))
    #expect(vote.workshop.state.placesInTie(of: vote.vote) == 1)
    var wide = vote
    try decide(&wide, .widen)
    #expect(wide.workshop.state.chosenThemes(of: vote.vote) == themes(1, 2, 3, 4))
    var lot = vote
    try decide(&lot, .lot(seed: 7, chosen: themes(3)))
    #expect(lot.workshop.state.chosenThemes(of: vote.vote) == themes(1, 3))
    #expect(lot.workshop.state.unsettledTie(of: vote.vote).isEmpty)
  }

  @Test("A tie is settled once and among those that tie, so that two consoles never draw two lots")
  func settledOnce() throws {
    var vote = try counted([9, 5, 5, 1], cut: 2)
    func refusal(_ decision: CutDecision) -> Refusal? {
      vote.workshop.refusal(
        of: .decideCut(vote: vote.vote, decision: decision, reason: nil))
    }
    #expect(refusal(.lot(seed: 7, chosen: themes(1))) == .notInTie(ThemeID(number: 1), vote.vote))
    let id = try vote.workshop.send(
      .decideCut(vote: vote.vote, decision: .lot(seed: 7, chosen: themes(3)), reason: nil))
    let settled = Refusal.tieSettled(vote.vote, by: Workshop.console)
    #expect(refusal(.lot(seed: 8, chosen: themes(2))) == settled)
    #expect(refusal(.widen) == settled)
    try vote.workshop.send(.undo(command: id))
    #expect(refusal(.widen) == nil)
    let clear = try counted([9, 5, 1], cut: 2)
    #expect(
      clear.workshop.refusal(of: .decideCut(vote: clear.vote, decision: .widen, reason: nil))
        == .noTie(clear.vote))
  }

  @Test(
    "A decision that the room has seen is taken back as a new fact, the wall says so, and the next has a reason"
  )
  func takenBack() throws {
    var vote = try counted([9, 5, 5, 1], cut: 2)
    let hidden = try vote.workshop.send(
      .decideCut(vote: vote.vote, decision: .widen, reason: nil))
    try vote.workshop.send(.undo(command: hidden))
    #expect(vote.workshop.state.votes[vote.vote]?.isCorrectedSinceReveal == false)
    #expect(vote.workshop.state.corrections(of: vote.vote) == [])
    try vote.workshop.send(.reveal(vote: vote.vote, themes: 4))
    let lot = CutDecision.lot(seed: 7, chosen: themes(3))
    let shown = try vote.workshop.send(
      .decideCut(vote: vote.vote, decision: lot, reason: nil))
    try vote.workshop.send(.undo(command: shown))
    #expect(vote.workshop.state.unsettledTie(of: vote.vote) == themes(2, 3))
    #expect(vote.workshop.state.rulings(of: vote.vote) == [])
    #expect(vote.workshop.state.votes[vote.vote]?.isCorrectedSinceReveal == true)
    let correction = try #require(vote.workshop.state.corrections(of: vote.vote).first)
    #expect(correction.subject == .decision(lot) && correction.by == Workshop.console)
    #expect(correction.isAfterReveal)
    let again = Command.decideCut(vote: vote.vote, decision: .widen, reason: nil)
    #expect(vote.workshop.refusal(of: again) == .emptyText(.reason))
    try decide(&vote, .widen, reason: "Lotten drogs bland fel teman")
    #expect(vote.workshop.state.chosenThemes(of: vote.vote) == themes(1, 2, 3))
    #expect(SessionState(folding: vote.workshop.records) == vote.workshop.state)
  }

  @Test(
    "What was decided about a tie says nothing of the result once a correction has undone the tie")
  func otherTie() throws {
    var vote = try counted([9, 5, 5, 4], cut: 2)
    try vote.workshop.send(.reveal(vote: vote.vote, themes: 4))
    try decide(&vote, .lot(seed: 7, chosen: themes(3)))
    try vote.workshop.send(
      .correctCount(vote: vote.vote, vote.place(2), dots: 6, reason: "En plupp till"))
    #expect(vote.workshop.state.chosenThemes(of: vote.vote) == themes(1, 2))
    #expect(vote.workshop.state.rulings(of: vote.vote) == [])
    try vote.workshop.send(
      .correctCount(vote: vote.vote, vote.place(2), dots: 4, reason: "Tvärtom"))
    try vote.workshop.send(
      .correctCount(vote: vote.vote, vote.place(3), dots: 4, reason: "Också"))
    #expect(vote.workshop.state.unsettledTie(of: vote.vote) == themes(2, 3, 4))
  }

  @Test(
    "A decision that is made again after a correction holds for no other tie, and for none where there is none"
  )
  func madeAgain() throws {
    let lot = CutDecision.lot(seed: 7, chosen: themes(3))
    // Without a tie, and with one between the second theme and the fourth.
    for (dots, chosen) in [([(3, 4)], themes(1, 2)), ([(3, 4), (4, 5)], themes(1))] {
      var vote = try counted([9, 5, 5, 4], cut: 2)
      try vote.workshop.send(.reveal(vote: vote.vote, themes: 4))
      let decided = try vote.workshop.send(
        .decideCut(vote: vote.vote, decision: lot, reason: nil))
      let undone = try vote.workshop.send(.undo(command: decided))
      for (theme, dots) in dots {
        try vote.workshop.send(
          .correctCount(vote: vote.vote, vote.place(theme), dots: dots, reason: "Räknade om"))
      }
      try vote.workshop.send(.undo(command: undone))
      #expect(vote.workshop.state.votes[vote.vote]?.rulings.map(\.decision) == [lot])
      #expect(vote.workshop.state.rulings(of: vote.vote) == [])
      #expect(vote.workshop.state.lapsedRulings(of: vote.vote).map(\.decision) == [lot])
      #expect(vote.workshop.state.chosenThemes(of: vote.vote) == chosen)
    }
  }

  @Test("A lot that falls on no theme, or on more than tie, settles nothing and is refused")
  func lotOnNone() throws {
    let vote = try counted([9, 5, 5, 1], cut: 2)
    for decision in [
      .lot(seed: 7, chosen: []), .discussion(chosen: []), .discussion(chosen: themes(2, 3, 3)),
    ] as [CutDecision] {
      let decide = Command.decideCut(vote: vote.vote, decision: decision, reason: nil)
      let count = decision.themes.count
      #expect(
        vote.workshop.refusal(of: decide)
          == .outOfRange(.chosenThemes, value: count, allowed: 1...2))
    }
    var state = vote.workshop.state
    for decision in [.lot(seed: 7, chosen: []), .discussion(chosen: [])] as [CutDecision] {
      state.apply(
        EventRecord(
          sequence: 100, command: CommandID(high: 7, low: 1), undoes: nil, by: Workshop.console,
          at: vote.workshop.now,
          event: .cutDecided(vote: vote.vote, decision: decision, reason: nil)))
    }
    #expect(state.unsettledTie(of: vote.vote) == themes(2, 3))
  }

  @Test("A run-off is a new vote between the tied themes only, and its winners go along")
  func runOff() throws {
    var vote = try counted([9, 5, 5, 1], cut: 2)
    try decide(&vote, .runOff)
    let propose = Command.proposeVote(
      VoteProposal(
        rule: DotRule(dotsPerVoter: 1, cutAfter: 1), voters: 100, runOffOf: vote.vote))
    for shown in [0, 1] {
      if shown > 0 { try vote.workshop.send(.reveal(vote: vote.vote, themes: shown)) }
      guard case .votePhase = vote.workshop.refusal(of: propose) else {
        Issue.record("a run-off tells who ties while \(shown) themes are shown")
        return
      }
    }
    try vote.workshop.send(.reveal(vote: vote.vote, themes: 4))
    try vote.workshop.send(propose)
    let second = VoteID(number: 2)
    #expect(vote.workshop.refusal(of: propose) == .alreadyDone(by: Workshop.console))
    #expect(vote.workshop.state.themesToVoteOn(in: second) == themes(2, 3))
    try vote.workshop.send(.openVote(vote: second, themes: []))
    try vote.workshop.send(.countDots(vote: second, vote.place(3), dots: 60))
    try vote.workshop.send(.countDots(vote: second, vote.place(2), dots: 40))
    #expect(vote.workshop.state.chosenThemes(of: vote.vote) == themes(1))
    try vote.workshop.send(.closeVote(vote: second))
    #expect(vote.workshop.state.chosenThemes(of: vote.vote) == themes(1, 3))
  }

  @Test("There is no run-off of a vote without a tie, of none, or of one that goes on")
  func noRunOff() throws {
    var widened = try counted([9, 5, 5], cut: 2)
    try widened.workshop.send(.reveal(vote: widened.vote, themes: 3))
    try decide(&widened, .widen)
    #expect(
      widened.workshop.refusal(of: .proposeVote(VoteProposal(runOffOf: widened.vote)))
        == .tieSettled(widened.vote, by: Workshop.console))
    var clear = try counted([9, 5, 1], cut: 2)
    try clear.workshop.send(.reveal(vote: clear.vote, themes: 3))
    let proposal = Command.proposeVote(VoteProposal(runOffOf: clear.vote))
    #expect(clear.workshop.refusal(of: proposal) == .noTie(clear.vote))
    let open = try OpenVote()
    #expect(
      open.workshop.refusal(of: proposal)
        == .votePhase(open.vote, is: .open, needed: .revealed))
    #expect(
      try Workshop().refusal(of: proposal) == .unknown(.vote(clear.vote)))
  }

  @Test("Of resistance dots nothing is gone on with by itself")
  func resistance() throws {
    var vote = try OpenVote(rule: DotRule(meaning: .resistance), voters: 3)
    try vote.cast([1, 2])
    try vote.close()
    #expect(vote.workshop.state.chosenThemes(of: vote.vote) == [])
  }

  @Test("How few dots decide about each theme is told from its side of the cut")
  func distance() throws {
    let vote = try counted([9, 7, 5, 3], cut: 2)
    let tally = try #require(vote.tally)
    #expect(themes(1, 2, 3, 4).map(tally.distanceToCut) == [4, 2, 2, 4])
    #expect(try counted([3, 1], cut: nil).tally?.distanceToCut(of: ThemeID(number: 1)) == nil)
  }

  @Test("Where fewer dots come from more people, both are named; so is the largest stack")
  func disagreement() throws {
    var vote = try OpenVote(voters: 4)
    try vote.cast([5])
    try vote.cast([0, 1, 1])
    try vote.cast([0, 2])
    try vote.cast([0, 1, 1])
    let tally = try #require(vote.tally)
    #expect(tally.ranking.map(\.supporters) == [1, 3, 2, 0])
    #expect(tally.disagreements.map(\.moreDots) == themes(1))
    #expect(tally.disagreements.map(\.moreSupporters) == themes(2))
    #expect(tally.largestStack?.theme == ThemeID(number: 1) && tally.largestStack?.dots == 5)
  }

  /// The letters that the wall offers to be gone deeper into.
  private func offered(_ vote: OpenVote) throws -> [String] {
    var workshop = vote.workshop
    try workshop.send(.startStep(run: workshop.run(7)))
    guard case .deepening(let topics) = StageState(workshop.state).scene else { return [] }
    return topics.map(\.letter.description)
  }

  @Test(
    "The wall offers what was chosen once it has been shown and no tie is open, and all themes before"
  )
  func offered() throws {
    var clear = try counted([9, 7, 5, 3], cut: 2)
    #expect(try offered(clear) == ["A", "B", "C", "D"])
    try clear.workshop.send(.reveal(vote: clear.vote, themes: 3))
    #expect(try offered(clear) == ["A", "B", "C", "D"])
    try clear.workshop.send(.reveal(vote: clear.vote, themes: 4))
    #expect(try offered(clear) == ["A", "B"])
    try decide(&clear, .takeAlong(ThemeID(number: 4)), reason: "De berörda bad om det")
    try decide(&clear, .rest(ThemeID(number: 1)), reason: "Beslutas av nämnden")
    #expect(try offered(clear) == ["B", "D"])

    var tied = try counted([9, 5, 5, 1], cut: 2)
    try tied.workshop.send(.reveal(vote: tied.vote, themes: 4))
    #expect(try offered(tied) == ["A", "B", "C", "D"])
    var lot = tied
    try decide(&lot, .lot(seed: 7, chosen: themes(3)))
    #expect(try offered(lot) == ["A", "C"])
    // What the run-off decides is not known before its result has been shown.
    try decide(&tied, .runOff)
    #expect(try offered(tied) == ["A", "B", "C", "D"])
    let second = VoteID(number: 2)
    try tied.workshop.send(
      .proposeVote(
        VoteProposal(
          rule: DotRule(dotsPerVoter: 1, cutAfter: 1), voters: 100, runOffOf: tied.vote)))
    try tied.workshop.send(.openVote(vote: second, themes: []))
    try tied.workshop.send(.countDots(vote: second, tied.place(2), dots: 60))
    try tied.workshop.send(.closeVote(vote: second))
    #expect(try offered(tied) == ["A", "B", "C", "D"])
    // Nor is it waited for once a correction has undone the tie.
    var corrected = tied
    try corrected.workshop.send(
      .correctCount(vote: tied.vote, tied.place(3), dots: 6, reason: "En plupp låg på golvet"))
    #expect(try offered(corrected) == ["A", "C"])
    try tied.workshop.send(.reveal(vote: second, themes: 2))
    #expect(try offered(tied) == ["A", "B"])
  }
}

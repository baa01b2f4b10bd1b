import Testing

@testable import SessionEngine

@Suite("Erased words")
struct BlindnessTests {
  @Test(
    "A log with all words erased folds to a session of the same shape",
    arguments: 0..<150 as Range<UInt64>)
  func sameShape(seed: UInt64) throws {
    let workshop = try Workshop.random(seed: seed, commands: 100)
    let erased = workshop.records.map(\.erased)
    #expect(erased.map(\.erased) == erased)
    let state = SessionState(folding: erased)
    let whole = workshop.state
    #expect(state.stepOrder == whole.stepOrder && state.currentStep == whole.currentStep)
    #expect(state.steps.all.map(\.value.progress) == whole.steps.all.map(\.value.progress))
    #expect(
      state.steps.all.map(\.value.earlierQuestions.count)
        == whole.steps.all.map(\.value.earlierQuestions.count))
    #expect(
      state.comments.all.map { Shape($0.value) } == whole.comments.all.map { Shape($0.value) })
    #expect(state.themeOrder == whole.themeOrder && state.headcounts == whole.headcounts)
    #expect(state.themes.all.map(\.value.letter) == whole.themes.all.map(\.value.letter))
    #expect(state.themes.all.map(\.value.notes) == whole.themes.all.map(\.value.notes))
    #expect(state.themes.all.map(\.value.mergedInto) == whole.themes.all.map(\.value.mergedInto))
    #expect(
      state.themes.all.map { $0.value.dropped == nil }
        == whole.themes.all.map { $0.value.dropped == nil })
    #expect(state.votes.ids.map(state.tally(of:)) == whole.votes.ids.map(whole.tally(of:)))
    #expect(state.phase == whole.phase && state.roomPause == whole.roomPause)
    #expect(state.upcomingSteps == whole.upcomingSteps && state.nextLetter == whole.nextLetter)
    #expect(
      state.journal.entries.map { [state.journal.writes(of: $0), state.journal.reads(of: $0)] }
        == whole.journal.entries.map {
          [whole.journal.writes(of: $0), whole.journal.reads(of: $0)]
        })
    #expect(
      state.journal.entries.map(\.created) == whole.journal.entries.map(\.created))
  }

  @Test(
    "Commands that carry no words are decided alike on both", arguments: 0..<120 as Range<UInt64>)
  func sameDecisions(seed: UInt64) throws {
    let workshop = try Workshop.random(seed: seed, commands: 80)
    let state = SessionState(folding: workshop.records.map(\.erased))
    let wordless: [CommandKind] = [
      .moveStep, .changeMinutes, .spreadMinutes, .startStep, .endStep, .skipStep, .reopenStep,
      .startTimer,
      .pauseTimer, .setTimer, .pauseAll, .resumeAll, .setHeadcount, .withdrawComment,
      .moveComment, .releaseComment, .takeDown, .mergeThemes, .unmerge, .placeComment,
      .unplaceComment, .postponeComment, .parkComment, .openVote, .setVoters, .countDots,
      .recordUnused, .closeVote,
      .reveal, .assignTopic, .moveNote, .removeNote, .blankStage, .setStageClock, .freezeStage,
      .thawStage, .askReadBack, .askHopes, .closeSession,
    ]
    var generator = CommandGenerator(seed: seed)
    for kind in wordless {
      let command = generator.command(kind, for: workshop.state)
      let request = CommandRequest(
        id: CommandID(high: 3, low: 3), by: Workshop.console, at: workshop.now, command: command)
      let whole = Result { () throws(Refusal) in try workshop.state.decide(request) }
      let erased = Result { () throws(Refusal) in try state.decide(request) }
      switch (whole, erased) {
      case (.success(let left), .success(let right)): #expect(left == right, "\(command)")
      case (.failure(.dependedOn(let left, _, _)), .failure(.dependedOn(let right, _, _))):
        #expect(left == right)
      case (.failure(let left), .failure(let right)): #expect(left == right, "\(command)")
      default: Issue.record("\(command) is decided otherwise where words are erased")
      }
    }
  }

  /// A comment without its words.
  struct Shape: Equatable {
    var comment: TableComment
    init(_ comment: TableComment) {
      self.comment = comment
      self.comment.text = .erased
    }
  }
}

import Language
import SessionEngine
import Testing

@Suite("What was done, in words")
struct EventTextTests {
  private let everyEvent: [Event] = {
    let run = StepRun(StepID(number: 3), 1)
    let step = run.step
    let comment = CommentID(number: 1)
    let theme = ThemeID(number: 2)
    let vote = VoteID(number: 1)
    let table = TableID(number: 4)
    let note = NoteID(number: 1)
    let place = CountPlace(theme: theme, table: nil)
    let action = AgreedAction(text: "Ring")
    let ofSlips = [SlipNumber(table: table, number: 7)].compactMap { $0 }.flatMap { slip in
      [Event.slipSetAside(slip, .illegible), .slipSetAside(slip, .withdrawn), .slipTakenUp(slip)]
    }
    let atTable = TablePlace(table: table, run: run)
    let room = TablePlace(table: nil, run: nil)
    let report = ReportID(number: 1)
    let proposal = ProposalID(number: 1)
    let outcomes: [ProposedOutcome] = [
      .conclusion(text: "Så"), .action(text: "Ring", owner: nil, due: nil),
      .question(text: "Vem?", answeredBy: nil, due: nil), .term(word: "SIP", explanation: nil),
    ]
    let ofTables: [Event] =
      [
        .commentsMarked([comment], readBack: true), .commentsMarked([comment], readBack: false),
        .readBackHeld(atTable, present: 6), .readBackHeld(atTable, present: nil),
        .readBackHeld(room, present: nil), .readBackCleared(atTable),
        .tableSourceChanged(table: table, source: .typed),
        .tableSourceChanged(table: table, source: .paper),
        .slipsIssued(SlipBatch(table: table, run: run, first: 1, count: 14)),
        .slipsCounted(atTable, handedIn: 14), .slipCountCleared(atTable),
        .turnTaken(atTable, .relative), .turnsRestored(atTable, .relative, nil),
        .reportMade(report: report, place: atTable, kind: .done, text: nil),
        .reportMade(report: report, place: atTable, kind: .help, text: nil),
        .reportMade(report: report, place: atTable, kind: .message, text: "Pennorna är slut"),
        .reportAnswered(report: report, answer: nil), .reportReopened(report: report),
        .seatingAdopted(
          SeatingArrangement(
            people: Array(repeating: SeatedPerson(), count: 32), rounds: [], seed: 1)),
        .seatingCleared, .proposalSettled(proposal: proposal, .accepted),
        .proposalSettled(proposal: proposal, .declined(reason: nil)),
        .proposalReopened(proposal: proposal),
      ] + outcomes.map { .proposalMade(proposal: proposal, $0, table: table, theme: nil) }
    let decisions: [CutDecision] = [
      .widen, .runOff, .lot(seed: 1, chosen: [theme]), .discussion(chosen: [theme]),
      .takeAlong(theme), .rest(theme),
    ]
    return [
      .planAdopted(Plan(title: "V", tables: [], steps: [])),
      .stepInserted(step: step, PlannedStep(kind: .break, minutes: 5), after: nil),
      .stepMoved(step: step, after: nil), .stepRetitled(step: step, title: nil),
      .stepReworded(step: step, question: "Hur?"), .stepWordingRetracted(step: step),
      .minutesChanged(step: step, minutes: 1), .stepRemoved(step: step), .stepStarted(run: run),
      .stepResumed(run: run), .stepPaused(run: run), .stepEnded(run: run),
      .stepSkipped(step: step), .stepReopened(run: run), .timerStarted(run: run, seconds: 60),
      .timerPaused(run: run), .timerResumed(run: run), .timerSet(run: run, by: 60),
      .timerSet(run: run, by: -60), .roomPaused, .roomResumed,
      .progressRestored(step: step, StepProgress()), .currentStepRestored(nil),
      .currentStepRestored(step), .roomPauseRestored(nil),
      .headcountSet(TablePlace(table: table, run: nil), people: 7),
      .headcountCleared(TablePlace(table: nil, run: nil)),
      .commentAdded(
        comment: comment, AddedComment(text: "Hej", kind: .hope, table: nil, run: nil)),
      .commentAmended(comment: comment, text: .erased, kind: .hope),
      .commentWithdrawn(comment: comment), .commentReinstated(comment: comment),
      .commentMoved(comment: comment, table: nil, run: nil),
      .commentShown(comment: comment, .held), .commentShown(comment: comment, .released),
      .commentShown(comment: comment, .takenDown), .commentPlaced(comment: comment, theme: theme),
      .commentUnplaced(comment: comment, theme: theme), .commentParked(comment: comment),
      .commentUnparked(comment: comment), .commentPostponed(comment: comment, turn: 2),
      .commentPostponed(comment: comment, turn: nil),
      .themeCreated(
        theme: theme, letter: ThemeLetter(index: 1), title: "Tid", description: nil, parent: nil),
      .themeRenamed(theme: theme, title: "Tid", description: nil),
      .themeMerged(theme: theme, into: ThemeID(number: 1)), .themeUnmerged(theme: theme),
      .themesOrdered([]),
      .voteProposed(vote: vote, rule: DotRule(), voters: nil, who: nil, secrecy: .wall),
      .voteOpened(vote: vote, themes: []), .voteClosed(vote: vote),
      .voteRestored(vote: vote, .draft),
      .votersSet(vote: vote, .room, voters: 32), .votersSet(vote: vote, .room, voters: nil),
      .ballotEntered(
        vote: vote, ballot: BallotID(number: 1),
        EnteredBallot(label: "B7", marks: .dots([]), table: nil)),
      .dotsCounted(vote: vote, place, dots: 27),
      .countCorrected(vote: vote, place, dots: 26, reason: nil), .countCleared(vote: vote, place),
      .unusedRecorded(vote: vote, table: nil, dots: 2), .resultRevealed(vote: vote, themes: 1),
      .cutRetracted(vote: vote), .topicAssigned(theme: theme, table: table),
      .topicUnassigned(theme: theme, table: table), .topicDropped(theme: theme, reason: "Nej"),
      .topicRestored(theme: theme),
      .noteAdded(note: note, theme: theme, kind: .bullet, text: "Ett", table: nil),
      .noteAmended(note: note, text: "Två", kind: .bullet), .noteMoved(note: note, after: nil),
      .noteRemoved(note: note), .conclusionAdded(conclusion: ConclusionID(number: 1), text: "Så"),
      .conclusionChanged(conclusion: ConclusionID(number: 1), text: "Så här"),
      .actionAdded(action: ActionID(number: 1), action),
      .actionChanged(action: ActionID(number: 1), action),
      .questionAdded(
        question: QuestionID(number: 1), text: "Vem?", answeredBy: nil, due: nil),
      .questionChanged(
        question: QuestionID(number: 1), text: "Vem då?", answeredBy: nil, due: nil),
      .questionAnswered(question: QuestionID(number: 1), answer: "Jag"),
      .questionReopened(question: QuestionID(number: 1)),
      .termAdded(term: TermID(number: 1), word: "SIP", explanation: nil),
      .messageShown(text: "Kaffe"), .messageCleared, .stageBlanked, .stageShown,
      .stageClockSet(.digits), .stageClockSet(.shape), .stageFrozen, .stageThawed,
      .stageFreezeRestored(picture: 0), .readBackAsked(run: run),
      .readBackEnded(run: run), .hopesAsked(run: run), .hopesAsked(run: nil),
      .entityRetracted(.theme(theme)), .entityReinstated(.theme(theme)), .sessionClosed,
      .sessionReopened, .sessionFinalised, .unknown(type: "tea.poured"),
    ] + ofTables + ofSlips + decisions.map { .cutDecided(vote: vote, decision: $0, reason: nil) }
  }()

  @Test("Every event has words of its own", arguments: SessionLanguage.allCases)
  func headlines(language: SessionLanguage) {
    let texts = everyEvent.map { Catalogue[language].events.headline($0, knowing) }
    for text in texts {
      #expect(!text.isEmpty && !text.contains("Optional") && !text.contains("  "), "\(text)")
    }
    let repeated = Dictionary(grouping: texts) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(repeated.isEmpty, "\(repeated)")
  }

  @Test("No event is told in the same words in Swedish and English")
  func differ() {
    for event in everyEvent {
      let swedish = Catalogue.swedish.events.headline(event, knowing)
      #expect(swedish != Catalogue.english.events.headline(event, knowing), "\(swedish)")
    }
  }

  @Test("What tables do is told as people say it")
  func tables() throws {
    let slip = try #require(SlipNumber("B3-07"))
    let place = TablePlace(table: TableID(number: 3), run: nil)
    for (event, words) in [
      (Event.slipSetAside(slip, .illegible), "lapp B3-07 går inte att läsa"),
      (.slipsCounted(place, handedIn: 14), "14 lappar inlämnade vid bord 3"),
      (.turnTaken(place, .relative), "ordet till närstående vid bord 3"),
      (.readBackHeld(place, present: 6), "återläsning vid bord 3, 6 personer"),
      (
        .reportMade(report: ReportID(number: 1), place: place, kind: .help, text: nil),
        "bord 3: vi behöver hjälp"
      ),
      (
        .proposalMade(
          proposal: ProposalID(number: 1), .action(text: "Ring", owner: nil, due: nil), table: nil,
          theme: nil), "föreslagen åtgärd ”Ring”"
      ),
    ] {
      #expect(Catalogue.swedish.events.headline(event, knowing) == words)
    }
  }

  @Test("Undo names what it takes back")
  func undo() {
    let event = Event.themeCreated(
      theme: ThemeID(number: 2), letter: ThemeLetter(index: 1), title: "Väntan", description: nil,
      parent: nil)
    let texts = Catalogue.swedish.events
    #expect(texts.undo(texts.headline(event, knowing)) == "Ångra: nytt tema B ”Väntan”")
  }
}

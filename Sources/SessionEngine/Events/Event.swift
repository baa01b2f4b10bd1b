/// What has happened in a session. The log is a row of these; folding them gives the state.
///
/// Evolving never looks into ``Words``: a log with erased text folds to the same state.
///
/// Cases that hold more than two names lie behind a reference: a session keeps an event or two of every command, and most are
/// small.
public enum Event: Hashable, Sendable {
  /// `session.created`
  indirect case sessionCreated(SessionHeader)
  /// `plan.adopted`
  indirect case planAdopted(Plan)

  /// `step.inserted`
  indirect case stepInserted(step: StepID, PlannedStep, after: StepID?)
  /// `step.moved`
  case stepMoved(step: StepID, after: StepID?)
  /// `step.retitled`
  indirect case stepRetitled(step: StepID, title: Words?)
  /// `step.reworded`: a new wording of the question; the earlier ones are kept.
  indirect case stepReworded(step: StepID, question: Words)
  /// `step.wordingRetracted`: the last wording is taken back.
  case stepWordingRetracted(step: StepID)
  /// `step.minutesChanged`
  case minutesChanged(step: StepID, minutes: Int)
  /// `step.removed`
  case stepRemoved(step: StepID)
  /// `step.started`
  case stepStarted(run: StepRun)
  /// `step.resumed`
  case stepResumed(run: StepRun)
  /// `step.paused`
  case stepPaused(run: StepRun)
  /// `step.ended`
  case stepEnded(run: StepRun)
  /// `step.skipped`
  case stepSkipped(step: StepID)
  /// `step.reopened`
  case stepReopened(run: StepRun)
  /// `timer.started`
  case timerStarted(run: StepRun, seconds: Int)
  /// `timer.paused`
  case timerPaused(run: StepRun)
  /// `timer.resumed`
  case timerResumed(run: StepRun)
  /// `timer.set`
  case timerSet(run: StepRun, by: Int)
  /// `room.paused`
  case roomPaused
  /// `room.resumed`
  case roomResumed
  /// `progress.restored`: how it went with a step is again as it was, timers included.
  indirect case progressRestored(step: StepID, StepProgress)
  /// `currentStep.restored`: the step that goes on is again the one that was.
  case currentStepRestored(StepID?)
  /// `roomPause.restored`: the pause of the room is again as it was.
  indirect case roomPauseRestored(RoomPause?)
  /// `headcount.set`
  indirect case headcountSet(TablePlace, people: Int)
  /// `headcount.cleared`
  indirect case headcountCleared(TablePlace)

  /// `comment.added`
  indirect case commentAdded(comment: CommentID, AddedComment)
  /// `comment.amended`
  indirect case commentAmended(comment: CommentID, text: Words, kind: CommentKind)
  /// `comment.withdrawn`
  case commentWithdrawn(comment: CommentID)
  /// `comment.reinstated`
  case commentReinstated(comment: CommentID)
  /// `comment.moved`
  indirect case commentMoved(comment: CommentID, table: TableID?, run: StepRun?)
  /// `comment.shown`: released, taken down or held.
  case commentShown(comment: CommentID, CommentVisibility)
  /// `comment.placed`
  case commentPlaced(comment: CommentID, theme: ThemeID)
  /// `comment.unplaced`
  case commentUnplaced(comment: CommentID, theme: ThemeID)
  /// `comment.parked`
  case commentParked(comment: CommentID)
  /// `comment.unparked`
  case commentUnparked(comment: CommentID)
  /// `comment.postponed`: it is sorted after all that are not postponed, those of a lower turn first; without a turn in its own place
  /// again.
  case commentPostponed(comment: CommentID, turn: Int?)

  /// `comments.marked`: as read back to the table, or no longer.
  case commentsMarked([CommentID], readBack: Bool)
  /// `readBack.held`: with how many there were who heard it.
  indirect case readBackHeld(TablePlace, present: Int?)
  /// `readBack.cleared`
  indirect case readBackCleared(TablePlace)

  /// `table.sourceChanged`
  case tableSourceChanged(table: TableID, source: TableSource)
  /// `slips.issued`
  indirect case slipsIssued(SlipBatch)
  /// `slips.counted`
  indirect case slipsCounted(TablePlace, handedIn: Int)
  /// `slipCount.cleared`
  indirect case slipCountCleared(TablePlace)
  /// `slip.setAside`
  indirect case slipSetAside(SlipNumber, SlipFate)
  /// `slip.takenUp`
  case slipTakenUp(SlipNumber)
  /// `turn.taken`: somebody of that perspective had the floor.
  indirect case turnTaken(TablePlace, Perspective)
  /// `turns.restored`: the count of a perspective's turns is again as it was.
  indirect case turnsRestored(TablePlace, Perspective, FloorCount?)
  /// `report.made`
  indirect case reportMade(report: ReportID, place: TablePlace, kind: ReportKind, text: Words?)
  /// `report.answered`
  indirect case reportAnswered(report: ReportID, answer: Words?)
  /// `report.reopened`
  case reportReopened(report: ReportID)
  /// `seating.adopted`
  indirect case seatingAdopted(SeatingArrangement)
  /// `seating.cleared`
  case seatingCleared

  /// `theme.created`
  indirect case themeCreated(
    theme: ThemeID, letter: ThemeLetter, title: Words, description: Words?, parent: ThemeID?)
  /// `theme.renamed`
  indirect case themeRenamed(theme: ThemeID, title: Words, description: Words?)
  /// `theme.merged`
  case themeMerged(theme: ThemeID, into: ThemeID)
  /// `theme.unmerged`
  case themeUnmerged(theme: ThemeID)
  /// `themes.ordered`
  case themesOrdered([ThemeID])

  /// `vote.proposed`
  indirect case voteProposed(
    vote: VoteID, rule: DotRule, voters: Int?, who: Words?, secrecy: VoteSecrecy,
    runOffOf: VoteID? = nil)
  /// `rule.changed`
  indirect case ruleChanged(vote: VoteID, rule: DotRule, who: Words?, secrecy: VoteSecrecy)
  /// `vote.opened`
  case voteOpened(vote: VoteID, themes: [ThemeID])
  /// `vote.closed`
  case voteClosed(vote: VoteID)
  /// `vote.restored`: back from open to draft, or from closed to open.
  case voteRestored(vote: VoteID, VotePhase)
  /// `voters.set`
  indirect case votersSet(vote: VoteID, VoterPlace, voters: Int?)
  /// `ballot.entered`
  indirect case ballotEntered(vote: VoteID, ballot: BallotID, EnteredBallot)
  /// `ballot.corrected`: other marks, or none where it was taken out.
  indirect case ballotCorrected(
    vote: VoteID, ballot: BallotID, marks: BallotMarks?, reason: Words?)
  /// `dots.counted`
  indirect case dotsCounted(vote: VoteID, CountPlace, dots: Int)
  /// `count.corrected`
  indirect case countCorrected(
    vote: VoteID, CountPlace, dots: Int, from: Int? = nil, reason: Words?)
  /// `count.checked`: what the second person counted, `nil` where that was taken back.
  indirect case countChecked(vote: VoteID, CountPlace, dots: Int?)
  /// `count.cleared`
  indirect case countCleared(vote: VoteID, CountPlace)
  /// `unused.recorded`
  indirect case unusedRecorded(vote: VoteID, table: TableID?, dots: Int, reason: Words? = nil)
  /// `result.revealed`: that many themes, counted from the lowest.
  case resultRevealed(vote: VoteID, themes: Int)
  /// `cut.decided`
  indirect case cutDecided(vote: VoteID, decision: CutDecision, reason: Words?)
  /// `cut.retracted`: the last decision is taken back.
  case cutRetracted(vote: VoteID)

  /// `topic.assigned`
  case topicAssigned(theme: ThemeID, table: TableID)
  /// `topic.unassigned`
  case topicUnassigned(theme: ThemeID, table: TableID)
  /// `hands.counted`: how many want to go deeper into it, `nil` where that was taken back.
  case handsCounted(theme: ThemeID, people: Int?)
  /// `topic.dropped`
  indirect case topicDropped(theme: ThemeID, reason: Words)
  /// `topic.restored`
  case topicRestored(theme: ThemeID)
  /// `note.added`
  indirect case noteAdded(
    note: NoteID, theme: ThemeID, kind: NoteKind, text: Words, table: TableID?)
  /// `note.amended`
  indirect case noteAmended(note: NoteID, text: Words, kind: NoteKind)
  /// `note.moved`
  case noteMoved(note: NoteID, after: NoteID?)
  /// `note.removed`
  case noteRemoved(note: NoteID)
  /// `conclusion.added`
  indirect case conclusionAdded(conclusion: ConclusionID, text: Words)
  /// `conclusion.changed`
  indirect case conclusionChanged(conclusion: ConclusionID, text: Words)
  /// `action.added`
  indirect case actionAdded(action: ActionID, AgreedAction)
  /// `action.changed`
  indirect case actionChanged(action: ActionID, AgreedAction)
  /// `question.added`
  indirect case questionAdded(
    question: QuestionID, text: Words, answeredBy: Words?, due: CalendarDate?)
  /// `question.changed`
  indirect case questionChanged(
    question: QuestionID, text: Words, answeredBy: Words?, due: CalendarDate?)
  /// `question.answered`
  indirect case questionAnswered(question: QuestionID, answer: Words)
  /// `question.reopened`
  case questionReopened(question: QuestionID)
  /// `term.added`
  indirect case termAdded(term: TermID, word: Words, explanation: Words?)

  /// `proposal.made`
  indirect case proposalMade(
    proposal: ProposalID, ProposedOutcome, table: TableID?, theme: ThemeID?)
  /// `proposal.settled`
  indirect case proposalSettled(proposal: ProposalID, ProposalSettlement)
  /// `proposal.reopened`
  case proposalReopened(proposal: ProposalID)

  /// `message.shown`
  indirect case messageShown(text: Words, countdown: StepTimer? = nil)
  /// `message.cleared`
  case messageCleared
  /// `stage.blanked`
  case stageBlanked
  /// `stage.shown`
  case stageShown
  /// `stage.clockSet`
  case stageClockSet(StageClock)
  /// `stage.frozen`: the wall keeps what it shows at this event.
  case stageFrozen
  /// `stage.thawed`
  case stageThawed
  /// `stage.freezeRestored`: the wall stands still with an earlier picture, or follows the session again.
  case stageFreezeRestored(picture: Int?)
  /// `readBack.asked`: the tables are asked to read back what was written.
  case readBackAsked(run: StepRun)
  /// `readBack.ended`: the wall shows the round again.
  case readBackEnded(run: StepRun)
  /// `hopes.asked`: the room is asked what it hopes for; without a run it is asked no more.
  case hopesAsked(run: StepRun?)

  /// `entity.retracted`: what was created is taken back as though it had never been.
  case entityRetracted(EntityID)
  /// `entity.reinstated`: what was retracted is there again.
  case entityReinstated(EntityID)

  /// `session.closed`
  case sessionClosed
  /// `session.reopened`
  case sessionReopened
  /// `session.finalised`
  case sessionFinalised

  /// A type that this version does not know, or an event of the log itself; kept and shown as such.
  case unknown(type: String)
}

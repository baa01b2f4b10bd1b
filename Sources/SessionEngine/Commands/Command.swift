/// Everything that can be asked of a session.
///
/// Commands name their targets and never mean "the current one", so the same key pressed at two consoles acts once.
/// The name of a case and its labels are also its form in a file of commands; `docs/event-log.md` lists the events of each.
public enum Command: Hashable, Sendable {
  /// Begins a session; only ever the first command of a log.
  case createSession(header: SessionHeader, plan: Plan)

  // MARK: The plan, while it is being carried out
  /// Puts a step after another, or first.
  case insertStep(PlannedStep, after: StepID?)
  /// Moves a pending step after another, or first.
  case moveStep(step: StepID, after: StepID?)
  /// Gives a step another title or question; earlier wordings of the question are kept.
  case rewordStep(step: StepID, title: String?, question: String?)
  /// Plans another length for a step.
  case changeMinutes(step: StepID, minutes: Int)
  /// Plans other lengths for several pending steps at once; one undo takes them all back.
  case spreadMinutes([StepMinutes])
  /// Takes a pending step out of the plan.
  case removeStep(step: StepID)

  // MARK: Steps and their time
  /// Starts that run of a step and ends the one that goes on; goes on with a paused run.
  case startStep(run: StepRun)
  /// Ends a run.
  case endStep(run: StepRun)
  /// Leaves a pending step out.
  case skipStep(step: StepID)
  /// Goes back to the last run of an ended step; what goes on now is paused.
  case reopenStep(run: StepRun)
  /// Gives a run a timer of that many seconds and starts it.
  case startTimer(run: StepRun, seconds: Int)
  /// Stops a timer.
  case pauseTimer(run: StepRun)
  /// Sets a timer going again.
  case resumeTimer(run: StepRun)
  /// Gives a run more or, below 0, fewer seconds.
  case setTimer(run: StepRun, by: Int)
  /// Stops everything, as at a fire alarm.
  case pauseAll
  /// Goes on after ``pauseAll``.
  case resumeAll
  /// Says how many people there are at a table, or without one in the room, in a run or without one from the start.
  case setHeadcount(table: TableID?, run: StepRun?, people: Int)

  // MARK: What people say
  /// Adds a comment.
  case addComment(NewComment)
  /// Gives a comment another wording, and another kind where one is named.
  case amendComment(comment: CommentID, text: String, kind: CommentKind?)
  /// Takes a comment back; it stays in the log.
  case withdrawComment(comment: CommentID)
  /// Says that a comment was made at another table or in another run.
  case moveComment(comment: CommentID, table: TableID?, run: StepRun?)
  /// Lets a comment onto the wall.
  case releaseComment(comment: CommentID)
  /// Takes a comment down from the wall.
  case takeDown(comment: CommentID)

  /// Says that comments of a table in a run were read back to it and agreed to, with how many there were who heard it.
  case markReadBack(table: TableID?, run: StepRun?, comments: [CommentID], present: Int?)

  // MARK: Tables and their paper
  /// Says how a table's comments come in from now on.
  case setTableSource(table: TableID, source: TableSource)
  /// Gives a table that many slips more, for a run.
  case issueSlips(table: TableID, run: StepRun, count: Int)
  /// Says how many slips a table handed in, in a run or without one in all.
  case countSlips(table: TableID, run: StepRun?, handedIn: Int)
  /// Says why a slip that was handed in is not typed.
  case setSlipAside(slip: SlipNumber, fate: SlipFate)
  /// Takes a slip up again that was set aside.
  case takeSlipUp(slip: SlipNumber)
  /// Counts that somebody of a perspective had the floor.
  case countTurn(table: TableID?, run: StepRun?, perspective: Perspective)
  /// Tells the console something from a table.
  case report(table: TableID?, run: StepRun?, kind: ReportKind, text: String?)
  /// Says that a report was seen to, with words for the desk if there are any.
  case answerReport(report: ReportID, answer: String?)

  // MARK: Seats
  /// Plans who sits where. The rounds that are over stand.
  case adoptSeating(SeatingArrangement)

  // MARK: Themes
  /// Adds a theme, with the next letter.
  case createTheme(title: String, description: String?, parent: ThemeID?)
  /// Gives a theme another title or description.
  case renameTheme(theme: ThemeID, title: String, description: String?)
  /// Puts a theme into another; comments and wordings are kept.
  case mergeThemes(theme: ThemeID, into: ThemeID)
  /// Takes a theme out of the one that it was merged into.
  case unmerge(theme: ThemeID)
  /// Makes a new theme of some of a theme's comments.
  case splitTheme(theme: ThemeID, title: String, comments: [CommentID])
  /// Puts all themes in that order.
  case orderThemes([ThemeID])
  /// Puts a comment under a theme: instead of where it was, or there too.
  case placeComment(comment: CommentID, theme: ThemeID, keepingOthers: Bool)
  /// Takes a comment from under a theme.
  case unplaceComment(comment: CommentID, theme: ThemeID)
  /// Leaves a comment that is to be sorted until all others are.
  case postponeComment(comment: CommentID)
  /// Puts a comment in the parking lot.
  case parkComment(comment: CommentID)

  // MARK: Dots
  /// Drafts a vote and its rule.
  case proposeVote(VoteProposal)
  /// Opens a vote and freezes the themes: those named, or all that stand.
  case openVote(vote: VoteID, themes: [ThemeID])
  /// Changes the rule of a vote that has not been closed, as far as what has come in allows.
  case changeRule(vote: VoteID, rule: DotRule, who: String?, secrecy: VoteSecrecy)
  /// Says how many people got dots, in all, for the wall or at a table; `nil` is unknown.
  case setVoters(vote: VoteID, VoterPlace, voters: Int?)
  /// Enters one ballot; without dots it is an empty one.
  case enterBallot(vote: VoteID, NewBallot)
  /// Corrects a ballot that was entered; `nil` takes it out.
  case correctBallot(vote: VoteID, ballot: BallotID, marks: BallotMarks?, reason: String?)
  /// Enters the count of dots on a theme, on the wall or at a table.
  case countDots(vote: VoteID, CountPlace, dots: Int)
  /// Enters what a second person counted, who did not know of the first; it adds nothing.
  case checkCount(vote: VoteID, CountPlace, dots: Int)
  /// Corrects a count that was entered; where it is said from how many, one that has changed since is not corrected.
  case correctCount(vote: VoteID, CountPlace, dots: Int, from: Int? = nil, reason: String?)
  /// Says how many dots were left unused, in all or at a table.
  case recordUnused(vote: VoteID, table: TableID?, dots: Int, reason: String? = nil)
  /// Closes a vote.
  case closeVote(vote: VoteID)
  /// Shows the result of that many themes, counted from the lowest.
  case reveal(vote: VoteID, themes: Int)
  /// Decides what the cut means, with the reason.
  case decideCut(vote: VoteID, decision: CutDecision, reason: String?)

  // MARK: Deepening and what comes of it
  /// Gives a theme to a table.
  case assignTopic(theme: ThemeID, table: TableID)
  /// Takes a theme from a table.
  case unassignTopic(theme: ThemeID, table: TableID)
  /// Says how many raised a hand for going deeper into a theme.
  case countHands(theme: ThemeID, people: Int)
  /// Leaves a theme out of the deepening, with a reason.
  case dropTopic(theme: ThemeID, reason: String)
  /// Adds a note under a theme, after those that are there.
  case addNote(NewNote)
  /// Gives a note another wording, and another kind where one is named.
  case amendNote(note: NoteID, text: String, kind: NoteKind?)
  /// Moves a note after another of its theme, or first.
  case moveNote(note: NoteID, after: NoteID?)
  /// Takes a note away; it stays in the log.
  case removeNote(note: NoteID)
  /// Adds a conclusion.
  case addConclusion(text: String)
  /// Changes a conclusion.
  case changeConclusion(conclusion: ConclusionID, text: String)
  /// Adds something that is going to be done.
  case addAction(text: String, owner: String?, due: CalendarDate?)
  /// Changes an action.
  case changeAction(
    action: ActionID, text: String, owner: String?, due: CalendarDate?, state: ActionState)
  /// Adds a question that someone is to answer.
  case addQuestion(text: String, answeredBy: String?, due: CalendarDate?)
  /// Changes a question that someone is to answer; what was answered stays.
  case changeQuestion(question: QuestionID, text: String, answeredBy: String?, due: CalendarDate?)
  /// Answers a question.
  case answerQuestion(question: QuestionID, answer: String)
  /// Adds a word to the word list.
  case addTerm(word: String, explanation: String?)

  /// Proposes something for the conclusion, from a table.
  case propose(ProposedOutcome, table: TableID?, theme: ThemeID?)
  /// Takes up what was proposed.
  case acceptProposal(proposal: ProposalID)
  /// Leaves what was proposed, with a reason.
  case declineProposal(proposal: ProposalID, reason: String?)

  // MARK: The wall
  /// Shows a message on the stage; seconds are counted down below it.
  case showMessage(text: String, seconds: Int? = nil)
  /// Takes the message away.
  case clearMessage
  /// Makes the stage blank.
  case blankStage
  /// Shows the stage again.
  case showStage
  /// Shows the time that is left on the stage with digits, or as a shape alone.
  case setStageClock(StageClock)
  /// Keeps on the stage what stands there, whatever else is done.
  case freezeStage
  /// Lets the stage follow the session again.
  case thawStage
  /// Asks the tables of the run that goes on to read back what was written.
  case askReadBack(run: StepRun)
  /// Shows the round again in place of the read-back.
  case endReadBack(run: StepRun)
  /// Asks the room, in the opening that goes on, what it hopes for.
  case askHopes(run: StepRun)

  // MARK: Reading in whole files, all or nothing
  /// Adds comments, and the themes that they name.
  case importComments([CommentRow])
  /// Adds notes, and the themes that they name.
  case importNotes([NoteRow])
  /// Enters ballots into the vote that is named, else the open one, or opens one.
  case importBallots([DotRow], into: VoteID?, creatingThemes: Bool)
  /// Enters counts into the vote that is named, else the open one, or opens one.
  case importTallies([DotRow], into: VoteID?, creatingThemes: Bool)

  // MARK: The session
  /// Takes a command back.
  case undo(command: CommandID)
  /// Closes the workshop; what is on paper can still be typed in.
  case closeSession
  /// Ends all changes for good.
  case finalise
}

/// A command with all that is handed in with it.
public struct CommandRequest: Hashable, Sendable {
  /// The client's name for it.
  public let id: CommandID
  /// Where it comes from.
  public let by: Station
  /// When it is decided.
  public let at: Moment
  /// What is asked.
  public let command: Command

  /// A command with all that is handed in with it.
  public init(id: CommandID, by: Station, at: Moment, command: Command) {
    self.id = id
    self.by = by
    self.at = at
    self.command = command
  }
}

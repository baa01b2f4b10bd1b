/// All that is known of a session: what folding its events gives.
public struct SessionState: Hashable, Sendable {
  /// What the log says about itself; `nil` before the first event.
  public internal(set) var header: SessionHeader?
  /// The plan, except for its steps, which are in ``steps`` as they stand now.
  public internal(set) var plan = Plan(title: "", tables: [], steps: [])
  /// The steps as they stand now.
  public internal(set) var steps = EntityStore<StepID, Step>()
  /// The order of the steps.
  public internal(set) var stepOrder: [StepID] = []
  /// The steps as they were planned before the day, in order, with their lengths; what is late is late against them.
  public internal(set) var plannedCourse: [PlannedTime] = []
  /// The step that goes on.
  public internal(set) var currentStep: StepID?
  /// Everything stands still.
  public internal(set) var roomPause: RoomPause?
  /// How many people there were, where they were counted.
  public internal(set) var headcounts: [TablePlace: Int] = [:]
  /// The comments.
  public internal(set) var comments = EntityStore<CommentID, TableComment>()
  /// The comments that are sorted after all others, those of a lower number first.
  public internal(set) var postponedComments: [CommentID: Int] = [:]
  /// The themes.
  public internal(set) var themes = EntityStore<ThemeID, Theme>()
  /// The order of the themes.
  public internal(set) var themeOrder: [ThemeID] = []
  /// The votes.
  public internal(set) var votes = EntityStore<VoteID, Vote>()
  /// The ballots of all votes.
  public internal(set) var ballots = EntityStore<BallotID, Ballot>()
  /// The notes of all themes.
  public internal(set) var notes = EntityStore<NoteID, Note>()
  /// The conclusions.
  public internal(set) var conclusions = EntityStore<ConclusionID, Words>()
  /// The actions.
  public internal(set) var actions = EntityStore<ActionID, AgreedAction>()
  /// The open questions.
  public internal(set) var questions = EntityStore<QuestionID, OpenQuestion>()
  /// The word list.
  public internal(set) var terms = EntityStore<TermID, Term>()
  /// What desks told the console.
  public internal(set) var reports = EntityStore<ReportID, TableReport>()
  /// What desks propose.
  public internal(set) var proposals = EntityStore<ProposalID, Proposal>()
  /// The slips that were printed, in the order in which they were.
  public internal(set) var slipBatches: [SlipBatch] = []
  /// The standing comment that was typed from a slip.
  public internal(set) var typedSlips: [SlipNumber: CommentID] = [:]
  /// The slips that are not typed, and why.
  public internal(set) var slipsAside: [SlipNumber: SlipFate] = [:]
  /// How many slips were handed in, where they were counted.
  public internal(set) var slipCounts: [TablePlace: Int] = [:]
  /// Who has had the floor, where that is counted.
  public internal(set) var floor: [TablePlace: [Perspective: FloorCount]] = [:]
  /// How many there were who heard their comments read back, where they were; `nil` where nobody counted.
  public internal(set) var readBacks: [TablePlace: Int?] = [:]
  /// Who sits where, where that is planned.
  public internal(set) var seating: SeatingArrangement?
  /// What the stage was told.
  public internal(set) var stageOrders = StageOrders()
  /// What stood on the wall when it was told to stand still the last time.
  var keptPicture: KeptPicture?
  /// The ties that are known since dots last changed.
  var knownTies = KnownTies()
  /// How far the session has come.
  public internal(set) var phase = SessionPhase.open
  /// When the last event was decided.
  public internal(set) var lastMoment: Moment?
  /// Commands in order, with what takes them back.
  public internal(set) var journal = Journal()

  /// A session before its first event.
  public init() {}
}

extension SessionState {
  /// Goes through the words of these comments in order; what was withdrawn or erased is left out.
  ///
  /// Copies no comment: looking for words goes through all of them while somebody waits.
  public func visitComments(_ ids: Range<CommentID>, _ visit: (CommentID, String) -> Void) {
    comments.visitStandingWords(of: ids, visit)
  }
}

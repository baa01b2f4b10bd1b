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
  /// The step that goes on.
  public internal(set) var currentStep: StepID?
  /// Everything stands still.
  public internal(set) var roomPause: RoomPause?
  /// How many people there were, where they were counted.
  public internal(set) var headcounts: [HeadcountPlace: Int] = [:]
  /// The comments.
  public internal(set) var comments = EntityStore<CommentID, TableComment>()
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
  /// What the stage was told.
  public internal(set) var stageOrders = StageOrders()
  /// How far the session has come.
  public internal(set) var phase = SessionPhase.open
  /// When the last event was decided.
  public internal(set) var lastMoment: Moment?
  /// Commands in order, with what takes them back.
  public internal(set) var journal = Journal()

  /// A session before its first event.
  public init() {}
}

import SessionEngine

/// Headings and generated sentences of the documentation.
public struct DocumentationTexts: Sendable {
  /// Who stands for the documentation.
  public let author: @Sendable (String) -> String
  /// How many people took part.
  public let participants: @Sendable (Int) -> String
  /// How many people were expected, where nobody counted.
  public let expected: @Sendable (Int) -> String
  /// The workshop is not closed yet.
  public let unfinished: String
  /// The session was made by a script.
  public let scripted: String
  /// Heading of what cannot be changed here.
  public let given: String
  /// Heading of what the room can influence.
  public let open: String
  /// Heading of the opening hopes.
  public let hopes: String
  /// Heading of the account of how the dialogue was done.
  public let account: String
  /// Introduces the common question.
  public let commonQuestion: String
  /// Heading of the vote; with a number where there were several.
  public let vote: @Sendable (Int?) -> String
  /// Introduces the ranking.
  public let ranking: String
  /// What happened in a step that ran.
  public let happened: @Sendable (StepAccount) -> String
  /// From and to on the clock, after a step's title.
  public let time: @Sendable (String) -> String
  /// A step that was put in on the day.
  public let inserted: String
  /// A step that was run again.
  public let ranAgain: String
  /// A step that was left out.
  public let skipped: String
  /// A step that never came about.
  public let neverRun: String
  /// Everything stood still for that many minutes; the times on the clock come after it.
  public let stoodStill: @Sendable (_ minutes: Int) -> String
  /// A step's own question.
  public let ownQuestion: @Sendable (String) -> String
  /// A table's own question.
  public let tableQuestion: @Sendable (_ table: String, _ question: String) -> String
  /// A question that was worded anew: every wording in order, the last one now.
  public let reworded: @Sendable ([String]) -> String
  /// Which letter a theme had.
  public let themeLetter: @Sendable (ThemeLetter) -> String
  /// How many raised a hand for deepening a theme.
  public let hands: @Sendable (Int) -> String
  /// Where a theme was deepened.
  public let deepenedAt: @Sendable ([TableID]) -> String
  /// Why a theme was not deepened.
  public let notDeepened: @Sendable (_ reason: String) -> String
  /// A theme that was not voted on.
  public let notInVote: String
  /// A theme that has neither notes nor comments.
  public let nothingWritten: String
  /// Heading of supplementary comments.
  public let supplementary: String
  /// Heading of what was said at the tables.
  public let saidAtTables: String
  /// Heading of the comments of a theme that was merged into this one.
  public let mergedFrom: @Sendable (String) -> String
  /// Heading of comments of the whole room.
  public let plenary: String
  /// Heading of comments that no theme took.
  public let unplaced: String
  /// Heading of the parking lot.
  public let parked: String
  /// How many comments were taken back.
  public let withdrawn: @Sendable (Int) -> String
  /// Heading of what comes of it all.
  public let goingOn: String
  /// Heading of conclusions.
  public let conclusions: String
  /// Heading of actions.
  public let actions: String
  /// Heading of open questions.
  public let questions: String
  /// Who sees to an action.
  public let owner: @Sendable (String) -> String
  /// Nobody was named.
  public let noOwner: String
  /// Who answers a question.
  public let answeredBy: @Sendable (String) -> String
  /// Nobody was named to answer.
  public let nobodyAnswers: String
  /// By when.
  public let due: @Sendable (String) -> String
  /// No day was named.
  public let noDue: String
  /// An answer.
  public let answer: @Sendable (String) -> String
  /// Heading of the word list.
  public let words: String
  /// A word that nobody explained.
  public let unexplained: String
  /// Heading of attendance.
  public let attendance: String
  /// From the start.
  public let atStart: String
  /// The whole room, in attendance.
  public let room: String
  /// The sum of counts at tables.
  public let together: @Sendable (Int) -> String
  /// Slips of paper, reading back, the floor, seats and proposals.
  public let tables: TableDocumentationTexts
}

/// What is told of one run of a step.
public struct StepAccount: Hashable, Sendable {
  /// What kind of step it was.
  public var kind: StepKind
  /// Which of the table rounds that were held it was, from 1; 0 for other steps.
  public var round: Int
  /// Tables in the room.
  public var tables: Int
  /// Hopes that were written down.
  public var hopes: Int
  /// Themes that stand.
  public var themes: Int
  /// Dots that each voter got.
  public var dotsPerVoter: Int
  /// Themes that were deepened.
  public var deepened: Int
  /// Conclusions.
  public var conclusions: Int
  /// Actions.
  public var actions: Int
  /// Open questions.
  public var questions: Int

  /// What is told of one run of a step.
  public init(
    kind: StepKind, round: Int = 0, tables: Int = 0, hopes: Int = 0,
    themes: Int = 0, dotsPerVoter: Int = 0, deepened: Int = 0, conclusions: Int = 0,
    actions: Int = 0, questions: Int = 0
  ) {
    self.kind = kind
    self.round = round
    self.tables = tables
    self.hopes = hopes
    self.themes = themes
    self.dotsPerVoter = dotsPerVoter
    self.deepened = deepened
    self.conclusions = conclusions
    self.actions = actions
    self.questions = questions
  }
}

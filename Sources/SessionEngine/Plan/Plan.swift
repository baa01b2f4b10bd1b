/// A table of the plan.
public struct Table: Hashable, Sendable {
  /// The number on the table.
  public let id: TableID
  /// How its comments come in.
  public var source: TableSource
  /// Who receives people at the table, as a role or first name; kept in the body of the log.
  public var host: Words?
  /// How many people it holds, where that is fixed; people are spread evenly otherwise.
  public var seats: Int?
  /// What it has that somebody may need: a hearing loop, room for a wheelchair.
  public var features: [Words]

  /// A table.
  public init(
    id: TableID, source: TableSource = .typed, host: Words? = nil, seats: Int? = nil,
    features: [Words] = []
  ) {
    self.id = id
    self.source = source
    self.host = host
    self.seats = seats
    self.features = features
  }
}

/// A step as it is planned.
public struct PlannedStep: Hashable, Sendable {
  /// What happens in it.
  public var kind: StepKind
  /// What the room sees it called; the language's own name of the kind where there is none.
  public var title: Words?
  /// How many minutes it is planned for, 0 to ``Limits/minutes``; 0 has no timer.
  public var minutes: Int
  /// When it begins at the latest, on the clock in the room.
  public var startsAt: TimeOfDay?
  /// Whether time may never be taken from it: breaks, the conclusion.
  public var isProtected: Bool
  /// What the room is asked in it; the plan's common question where there is none.
  public var question: Words?
  /// Questions of single tables, where they differ.
  public var tableQuestions: [TableID: Words]
  /// How what is said in it reaches the wall.
  public var stage: StagePolicy

  /// A step as it is planned.
  public init(
    kind: StepKind, title: Words? = nil, minutes: Int, startsAt: TimeOfDay? = nil,
    isProtected: Bool = false, question: Words? = nil, tableQuestions: [TableID: Words] = [:],
    stage: StagePolicy? = nil
  ) {
    self.kind = kind
    self.title = title
    self.minutes = minutes
    self.startsAt = startsAt
    self.isProtected = isProtected
    self.question = question
    self.tableQuestions = tableQuestions
    self.stage = stage ?? kind.defaultStagePolicy
  }
}

extension StepKind {
  /// What is spoken to the whole room goes straight up; what is written at a table waits.
  public var defaultStagePolicy: StagePolicy {
    switch self {
    case .opening, .plenary, .conclusion: .direct
    case .tableRound, .deepening, .sorting: .released
    case .voting, .break, .closing: .counts
    }
  }
}

/// What a dot says of its theme.
public enum DotMeaning: String, Sendable, CaseIterable {
  /// Go on with this.
  case support
  /// Something stands against this: resistance dots, with which the room asks who cannot live with what.
  case resistance
}

/// The rule of dots that a plan proposes for its votes.
public struct DotRule: Hashable, Sendable {
  /// Dots that each voter holds, 1 to ``Limits/dotsPerVoter``.
  public var dotsPerVoter: Int
  /// The most dots that one voter may give one theme; `nil` is no cap.
  public var capPerTheme: Int?
  /// After how many themes the cut is drawn; `nil` is no cut.
  public var cutAfter: Int?
  /// What a dot says of its theme.
  public var meaning: DotMeaning
  /// How long everyone decides in silence first, in seconds, 0 to ``Limits/silentSeconds``; 0 is not at all.
  public var silentSeconds: Int

  /// A rule of dots; five dots for what one wants, after a silent minute, no cap and no cut by default.
  public init(
    dotsPerVoter: Int = 5, capPerTheme: Int? = nil, cutAfter: Int? = nil,
    meaning: DotMeaning = .support, silentSeconds: Int = 60
  ) {
    self.dotsPerVoter = dotsPerVoter
    self.capPerTheme = capPerTheme
    self.cutAfter = cutAfter
    self.meaning = meaning
    self.silentSeconds = silentSeconds
  }

  /// The most dots that one voter can give one theme.
  public var mostPerTheme: Int { min(dotsPerVoter, capPerTheme ?? dotsPerVoter) }

  /// The rule of thumb for that many themes: a third as many dots, rounded up, and at least one.
  ///
  /// The one-third rule of multivoting (P. R. Scholtes, *The Team Handbook*, 1988). Five dots, the usual number here, are
  /// what it gives for thirteen to fifteen themes.
  public static func usualDots(forThemes themes: Int) -> Int { max(1, (themes + 2) / 3) }
}

/// How people find a new table when tables are changed.
public enum SeatingStyle: String, Sendable, CaseIterable {
  /// By a rule that is spoken and stands on the wall.
  case spokenRule
  /// By seats that are planned for everyone.
  case planned
}

/// What a workshop is to be: everything that is known before the day.
public struct Plan: Hashable, Sendable {
  /// What the workshop is called.
  public var title: Words
  /// What it is about.
  public var subject: Words?
  /// Who arranges it.
  public var organisation: Words?
  /// Who stands for the documentation.
  public var author: Words?
  /// Where it is held.
  public var place: Words?
  /// On which day.
  public var date: CalendarDate?
  /// The common question.
  public var question: Words?
  /// What cannot be changed here.
  public var given: [Words]
  /// What the room can influence.
  public var open: [Words]
  /// How many people are expected, 1 to ``Limits/people``.
  public var participants: Int?
  /// The tables.
  public var tables: [Table]
  /// How dots are given.
  public var dots: DotRule
  /// How people change tables.
  public var seating: SeatingStyle
  /// The spoken rule for changing tables; the language's own where there is none.
  public var changeRule: Words?
  /// The perspectives that are asked about, in order; none are where it is empty.
  public var perspectives: [Perspective]
  /// A question that is asked in every dialogue and stands at every desk.
  public var standingPrompt: Words?
  /// The steps in order.
  public var steps: [PlannedStep]

  /// A plan.
  public init(
    title: Words, subject: Words? = nil, organisation: Words? = nil, author: Words? = nil,
    place: Words? = nil, date: CalendarDate? = nil, question: Words? = nil, given: [Words] = [],
    open: [Words] = [], participants: Int? = nil, tables: [Table], dots: DotRule = DotRule(),
    seating: SeatingStyle = .spokenRule, changeRule: Words? = nil,
    perspectives: [Perspective] = [], standingPrompt: Words? = nil, steps: [PlannedStep]
  ) {
    self.title = title
    self.subject = subject
    self.organisation = organisation
    self.author = author
    self.place = place
    self.date = date
    self.question = question
    self.given = given
    self.open = open
    self.participants = participants
    self.tables = tables
    self.dots = dots
    self.seating = seating
    self.changeRule = changeRule
    self.perspectives = perspectives
    self.standingPrompt = standingPrompt
    self.steps = steps
  }
}

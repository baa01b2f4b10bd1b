import SessionEngine

/// What a file of a plan says. What it leaves out is `nil` or empty, for others to fill in.
public struct PlanFile: Hashable, Sendable {
  /// What the workshop is called.
  public var title: String?
  /// What it is about.
  public var subject: String?
  /// Who arranges it.
  public var organisation: String?
  /// Who stands for the documentation.
  public var author: String?
  /// Where it is held.
  public var place: String?
  /// On which day.
  public var date: CalendarDate?
  /// The language of its stage and documentation.
  public var language: SessionLanguage?
  /// The common question.
  public var question: String?
  /// What cannot be changed here.
  public var given: [String] = []
  /// What the room can influence.
  public var open: [String] = []
  /// How many people are expected.
  public var participants: Int?
  /// The tables.
  public var tables: [Table]?
  /// How dots are given.
  public var dots: DotRule?
  /// How people change tables.
  public var seating: SeatingStyle?
  /// The spoken rule for changing tables.
  public var changeRule: String?
  /// The perspectives that are asked about, in order.
  public var perspectives: [Perspective] = []
  /// A question that is asked in every dialogue.
  public var standingPrompt: String?
  /// The steps in order.
  public var steps: [PlannedStep]?

  /// A plan of which nothing is said.
  public init() {}

  /// The plan, with what stands in for a title, tables and steps that are left out.
  public func plan(
    orTitle title: String, orTables tables: [Table], orSteps steps: [PlannedStep]
  ) -> Plan {
    Plan(
      title: .present(self.title ?? title), subject: subject.map { .present($0) },
      organisation: organisation.map { .present($0) }, author: author.map { .present($0) },
      place: place.map { .present($0) }, date: date, question: question.map { .present($0) },
      given: given.map { .present($0) }, open: open.map { .present($0) },
      participants: participants, tables: self.tables ?? tables, dots: dots ?? DotRule(),
      seating: seating ?? .spokenRule, changeRule: changeRule.map { .present($0) },
      perspectives: perspectives, standingPrompt: standingPrompt.map { .present($0) },
      steps: self.steps ?? steps)
  }
}

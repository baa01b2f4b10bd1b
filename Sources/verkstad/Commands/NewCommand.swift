import ArgumentParser
import Language
import SessionEngine
import SessionFormat
import WorkshopSession

/// `verkstad new`
struct NewCommand: SpokenCommand {
  /// A workshop that is ready to be used.
  enum Template: String, ExpressibleByArgument, CaseIterable {
    /// Hopes, two rounds at tables, themes, dots, deepening.
    case dialogue
  }

  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a workshop in a new file, from a plan or from a template.",
    discussion: """
      The file is made for its owner only and nothing is ever overwritten. Options that are given \
      count before the plan's.

        verkstad new day.jsonl --title "Together for recovery" --tables 5 --participants 32
        verkstad new day.jsonl --plan plan.yaml --language sv
      """)

  @Argument(help: "The file to make.", completion: .file())
  var file: String
  @Option(help: "A plan to make it from.", completion: .file(extensions: ["yaml", "yml"]))
  var plan: String?
  @Option(help: "A template to make it from, where there is no plan.")
  var template: Template?
  @Option(help: "What the workshop is called.")
  var title: String?
  @Option(help: "What it is about.")
  var subject: String?
  @Option(help: "The common question.")
  var question: String?
  @Option(help: "Who arranges it.")
  var organisation: String?
  @Option(help: "Who stands for the documentation.")
  var author: String?
  @Option(help: "On which day, like 2016-06-14.")
  var date: String?
  @Option(help: "Where it is held.")
  var place: String?
  @Option(help: "How many tables there are; 5 without a plan.")
  var tables: Int?
  @Option(help: "How many people are expected.")
  var participants: Int?
  @Option(help: "How many dots each voter gets; 5 without a plan.")
  var dots: Int?
  @Option(
    name: .customLong("language"),
    help: "The language of the workshop, its stage and its documentation: sv, da, en, nb or fi.")
  var language: SessionLanguage?
  @Option(
    help: ArgumentHelp(
      "Make a session for a script: names and times follow from this number.",
      valueName: "seed"))
  var scripted: UInt64?

  var askedLanguage: SessionLanguage? { language }

  func carryOut(_ conversation: Conversation) throws(CommandFailure) {
    let planFile = try readPlan(conversation)
    conversation.adopt(planFile.language)
    let plan = try overridden(
      planFile.forNewWorkshop(in: conversation.catalogue))
    try make(plan, language: conversation.catalogue.language)
    let texts = conversation.catalogue.commandLine
    try conversation.say(texts.created(file))
    try conversation.say(texts.createdNext(file.quotedForShell))
  }

  private func readPlan(_ conversation: Conversation) throws(CommandFailure) -> PlanFile {
    guard let plan else { return PlanFile() }
    guard template == nil else { throw .misuse(.conflictingOptions("--plan", "--template")) }
    return try conversation.readPlan(plan)
  }

  private func make(_ plan: Plan, language: SessionLanguage) throws(CommandFailure) {
    let random = scripted.map { RandomSource.seeded($0) } ?? .system
    let header = SessionHeader(
      session: random.commandID(), series: random.commandID(),
      source: scripted == nil ? .live : .script, language: language)
    let station =
      scripted == nil
      ? Station(.program, tag: random.stationTag())
      : Station(.script, tag: HandedIn.scriptedTag)
    do {
      _ = try SessionWriter.create(
        at: file, header: header, plan: plan, by: station, at: beginning(of: plan), random: random)
    } catch {
      switch error {
      case .refused(let refusal): throw .refused(refusal, place: self.plan, NamingContext())
      case .log(let problem): throw .problem(.making(problem, path: file))
      }
    }
  }

  /// A session of a script begins with its day, so that it says the same whenever it is made.
  private func beginning(of plan: Plan) -> Moment {
    guard scripted != nil else { return SessionClock.system.now() }
    let day = plan.date.flatMap { Timestamp.milliseconds("\($0)T00:00:00Z") }
    return Moment(wall: day ?? 0)
  }

  private func overridden(_ planned: Plan) throws(CommandFailure) -> Plan {
    var plan = planned
    if let title { plan.title = .present(title) }
    if let subject { plan.subject = .present(subject) }
    if let question { plan.question = .present(question) }
    if let organisation { plan.organisation = .present(organisation) }
    if let author { plan.author = .present(author) }
    if let place { plan.place = .present(place) }
    if let date {
      guard let day = CalendarDate(date) else { throw .misuse(.notADate(date)) }
      plan.date = day
    }
    if let participants { plan.participants = participants }
    if let dots { plan.dots.dotsPerVoter = dots }
    if let tables { plan.tables = try numbered(tables, like: plan.tables) }
    return plan
  }

  /// That many tables; those that the plan has keep what it says of them.
  private func numbered(_ count: Int, like planned: [Table]) throws(CommandFailure) -> [Table] {
    let allowed = 1...Limits.tables
    guard allowed.contains(count) else {
      throw .refused(
        .outOfRange(.tables, value: count, allowed: allowed), place: "--tables", NamingContext())
    }
    return (1...count).map { number in
      let id = TableID(number: number)
      return planned.first { $0.id == id } ?? Table(id: id)
    }
  }
}

extension PlanFile {
  /// The plan; what it leaves out comes from the template of a dialogue workshop with five tables.
  func forNewWorkshop(in catalogue: Catalogue) -> Plan {
    plan(
      orTitle: catalogue.commandLine.untitled,
      orTables: (1...5).map { Table(id: TableID(number: $0)) }, orSteps: Plan.dialogueSteps)
  }
}

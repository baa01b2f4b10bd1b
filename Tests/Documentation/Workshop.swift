import SessionEngine
import Testing

/// A workshop that tests hold: every command goes through the engine, a minute after the one before.
struct Workshop {
  private(set) var state = SessionState()
  private var commands = 0
  /// 14 June 2016, 11:00 UTC.
  private let start: Int64 = 1_465_902_000_000

  init(_ plan: Plan, language: SessionLanguage = .swedish, source: SessionHeader.Source = .live)
    throws
  {
    let id = CommandID(high: 1, low: 2)
    let header = SessionHeader(session: id, series: id, source: source, language: language)
    try perform(.createSession(header: header, plan: plan))
  }

  mutating func perform(_ commandsToPerform: Command...) throws {
    for command in commandsToPerform {
      commands += 1
      let id = try #require(CommandID("test-\(commands)"))
      let station = Station(.desk, table: TableID(number: 1), tag: "secret9")
      let at = Moment(wall: start + Int64(commands) * 60_000)
      let decision = try state.decide(
        CommandRequest(id: id, by: station, at: at, command: command))
      guard case .events(let events, let undoes) = decision else { continue }
      for event in events { append(event, command: id, undoes: undoes, by: station, at: at) }
    }
  }

  /// Appends an event that no command gives, as erasing does.
  mutating func append(_ event: Event) throws {
    commands += 1
    append(
      event, command: try #require(CommandID("test-\(commands)")), undoes: nil,
      by: Station(.console, tag: "secret9"), at: Moment(wall: start))
  }

  private mutating func append(
    _ event: Event, command: CommandID, undoes: CommandID?, by station: Station, at: Moment
  ) {
    state.apply(
      EventRecord(
        sequence: commands, command: command, undoes: undoes, by: station, at: at, event: event))
  }

  mutating func say(
    _ text: String, kind: CommentKind = .statement, table: Int? = nil, in run: StepRun?
  ) throws {
    try perform(
      .addComment(
        NewComment(text: text, kind: kind, table: table.map { TableID(number: $0) }, run: run)))
  }

  /// Slips at table 2 that add up, and at table 1 some that do not.
  fileprivate mutating func handleSlips() throws {
    let slips = try (1...4).map { try #require(SlipNumber(table: table(2), number: $0)) }
    try perform(
      .issueSlips(table: table(2), run: step(2), count: 10),
      .countSlips(table: table(2), run: nil, handedIn: 5),
      .setSlipAside(slip: slips[0], fate: .illegible),
      .setSlipAside(slip: slips[1], fate: .withdrawn),
      .countSlips(table: table(1), run: step(2), handedIn: 2),
      .setSlipAside(slip: try #require(SlipNumber("B1-01")), fate: .illegible))
  }
}

func step(_ number: Int, run: Int = 1) -> StepRun { StepRun(StepID(number: number), run) }
func table(_ number: Int) -> TableID { TableID(number: number) }
func theme(_ number: Int) -> ThemeID { ThemeID(number: number) }
func comment(_ number: Int) -> CommentID { CommentID(number: number) }
let firstVote = VoteID(number: 1)

/// A plan of two tables with every kind of step but breaks.
func smallPlan() -> Plan {
  Plan(
    title: "Verkstad om väntan", subject: "Väntrummet", organisation: "Föreningen Öppna dörren",
    author: "Samtalsledaren", place: "Göteborg",
    date: CalendarDate(year: 2016, month: 6, day: 14), question: "Hur blir väntan lättare?",
    given: ["Budgeten är beslutad"], open: ["Hur vi möter varandra"], participants: 10,
    tables: [Table(id: table(1)), Table(id: table(2), source: .paper)],
    steps: [
      PlannedStep(kind: .opening, minutes: 10), PlannedStep(kind: .tableRound, minutes: 20),
      PlannedStep(kind: .tableRound, minutes: 20), PlannedStep(kind: .break, minutes: 15),
      PlannedStep(kind: .sorting, minutes: 15), PlannedStep(kind: .voting, minutes: 10),
      PlannedStep(kind: .deepening, minutes: 30), PlannedStep(kind: .conclusion, minutes: 15),
      PlannedStep(kind: .closing, minutes: 5),
    ])
}

/// A whole workshop from hopes to thanks.
func wholeWorkshop(in language: SessionLanguage = .swedish) throws -> Workshop {
  var plan = smallPlan()
  plan.standingPrompt = "Vad är viktigt för dig?"
  plan.perspectives = [.user, .relative, .staff]
  plan.changeRule = "Den som fyllt år senast stannar."
  var workshop = try Workshop(plan, language: language)
  try workshop.perform(
    .startStep(run: step(1)), .setHeadcount(table: nil, run: step(1), people: 10))
  try workshop.say("Att vi lyssnar.", kind: .hope, in: step(1))
  try workshop.say("Det jag sa kom med.", kind: .quotation, in: step(1))
  try workshop.perform(
    .startStep(run: step(2)), .setHeadcount(table: table(1), run: step(2), people: 6),
    .setHeadcount(table: table(2), run: step(2), people: 4))
  try workshop.perform(
    .addComment(
      NewComment(
        text: "Säg hej i väntrummet.", table: table(1), run: step(2),
        perspectives: [.user, .relative], speaksForGroup: true)))
  try workshop.say("”Tre veckor\när långt.”", kind: .quotation, table: 2, in: step(2))
  try workshop.handleSlips()
  try workshop.perform(
    .countTurn(table: table(1), run: step(2), perspective: .user),
    .countTurn(table: table(2), run: step(2), perspective: .user),
    .countTurn(table: table(1), run: step(2), perspective: .staff),
    .markReadBack(table: table(1), run: step(2), comments: [comment(3)], present: 6),
    .markReadBack(table: table(2), run: step(2), comments: [comment(4)], present: nil),
    .rewordStep(step: StepID(number: 3), title: nil, question: "Vad kan vi pröva?"),
    .startStep(run: step(3)))
  try workshop.say("En klocka som syns.", kind: .idea, table: 1, in: step(3))
  try workshop.say("Vem svarar i telefon?", kind: .question, table: 2, in: step(3))
  try workshop.say("Kaffet var gott.", table: 2, in: step(3))
  try workshop.say("Fel bord.", table: 2, in: step(3))
  try workshop.perform(
    .withdrawComment(comment: comment(8)), .skipStep(step: StepID(number: 4)),
    .startStep(run: step(5)),
    .createTheme(title: "Bemötande", description: "Att bli sedd.", parent: nil),
    .createTheme(title: "Tid – åäöé", description: nil, parent: nil),
    .createTheme(title: "Klockor", description: nil, parent: nil),
    .createTheme(title: "Telefon", description: nil, parent: nil),
    .placeComment(comment: comment(3), theme: theme(1), keepingOthers: false),
    .placeComment(comment: comment(4), theme: theme(2), keepingOthers: false),
    .placeComment(comment: comment(5), theme: theme(3), keepingOthers: false),
    .mergeThemes(theme: theme(3), into: theme(2)), .parkComment(comment: comment(6)))
  try workshop.say("Två saker hör ihop.", in: step(5))
  try workshop.perform(
    .startStep(run: step(6)),
    .proposeVote(VoteProposal(rule: DotRule(dotsPerVoter: 5, cutAfter: 1), voters: 10)),
    .openVote(vote: firstVote, themes: []),
    .countDots(vote: firstVote, CountPlace(theme: theme(1), table: nil), dots: 20),
    .countDots(vote: firstVote, CountPlace(theme: theme(2), table: nil), dots: 28),
    .countDots(vote: firstVote, CountPlace(theme: theme(4), table: nil), dots: 1),
    .closeVote(vote: firstVote), .reveal(vote: firstVote, themes: 3),
    .decideCut(
      vote: firstVote, decision: .takeAlong(theme(1)), reason: "Två bord ville prata om det"))
  try workshop.perform(
    .assignTopic(theme: theme(2), table: table(1)), .assignTopic(theme: theme(1), table: table(2)),
    .dropTopic(theme: theme(4), reason: "Ingen ville"), .startStep(run: step(7)),
    .addNote(NewNote(theme: theme(2), kind: .paragraph, text: "Tiden går olika fort.")),
    .addNote(NewNote(theme: theme(2), kind: .subheading, text: "Att göra:")),
    .addNote(NewNote(theme: theme(2), kind: .bullet, text: "En klocka")),
    .addNote(NewNote(theme: theme(2), kind: .bullet, text: "Ett kölappssystem")),
    .addNote(NewNote(theme: theme(2), kind: .quotation, text: "Man blir en siffra.")),
    .addNote(NewNote(theme: theme(2), kind: .supplementary, text: "Gäller även på nätet.")))
  try workshop.perform(
    .startStep(run: step(8)), .addConclusion(text: "Väntan går att göra vänlig."),
    .addAction(
      text: "Sätt upp en klocka", owner: "Vaktmästaren",
      due: CalendarDate(year: 2016, month: 9, day: 1)),
    .addAction(text: "Städa", owner: nil, due: nil),
    .addQuestion(text: "Vem äger telefonen?", answeredBy: "Chefen", due: nil),
    .addTerm(word: "Kölapp", explanation: "En lapp med ett nummer"),
    .addTerm(word: "SIP", explanation: nil),
    .propose(.conclusion(text: "Allt är bra som det är."), table: table(2), theme: nil),
    .declineProposal(proposal: ProposalID(number: 1), reason: "Rummet höll inte med"),
    .propose(.action(text: "Fler stolar", owner: "Chefen", due: nil), table: table(1), theme: nil),
    .propose(.conclusion(text: "Väntan har ett ansikte."), table: nil, theme: nil),
    .acceptProposal(proposal: ProposalID(number: 3)), .startStep(run: step(9)),
    .endStep(run: step(9)),
    .closeSession)
  return workshop
}

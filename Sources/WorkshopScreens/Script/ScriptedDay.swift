import Language
import SessionEngine

/// A day that is played in memory by pressing Enter, with blanks for what people will say.
struct ScriptedDay {
  private var imagined = ImaginedSession()
  private let catalogue: Catalogue
  private let station = Station(.script, tag: "manus")
  private var now = Moment(wall: 0)
  private var isDocumented = false
  private var isReveal = false

  private var state: SessionState { imagined.state }

  init(_ plan: Plan, in catalogue: Catalogue) throws(Refusal) {
    self.catalogue = catalogue
    let header = SessionHeader(
      session: CommandID(high: 1, low: 1), series: CommandID(high: 1, low: 2), source: .script,
      language: catalogue.language)
    try carryOut(.createSession(header: header, plan: plan))
  }

  private mutating func carryOut(_ command: Command) throws(Refusal) {
    now = Moment(wall: now.wall + 1000)
    try imagined.carryOut(command, by: station, at: now)
  }

  /// The step's name on the wall.
  var name: String {
    StageState(state).now.map { StageWords(catalogue: catalogue).name($0) } ?? ""
  }

  /// What stands on the wall now, after that was pressed.
  func turn(after press: DayScript.Press?) -> DayScript.Turn {
    let stage = StageState(state)
    guard !isReveal else {
      let script = catalogue.script
      return DayScript.Turn(
        press: press, todo: script.revealTodo, sees: script.revealSeen, say: script.revealSaid)
    }
    return DayScript.Turn(
      press: press, sees: StageGlance(stage, at: now, in: catalogue, counting: false).words,
      say: said(of: stage))
  }

  /// What is said of the wall, where a blank stands for the themes with all their letters, and for their tables.
  private func said(of stage: StageState) -> String {
    let blank = catalogue.script.blank
    let numbers = state.plan.tables.prefix(1).map(\.id.number)
    let place = catalogue.stage.atTables(numbers)
    let anyPlace = numbers.reduce(place) { $0.replacing(String($1), with: blank) }
    return StageSpeech(stage, in: catalogue).line
      .replacing("A, \(blank): \(place)", with: "\(blank): \(anyPlace)")
      .replacing("A, \(blank)", with: blank).replacing("\(blank).", with: blank)
  }

  /// Presses the next key: Enter, or the one that asks for hopes before they are said.
  ///
  /// - Returns: What it did, and the place of the step that goes on; `nil` at the end of the day.
  mutating func goOn() throws(Refusal) -> (press: DayScript.Press, step: Int?)? {
    if let press = try askHopes() { return (press, place) }
    try prepare()
    let natural = NaturalStep(state, isDocumented: isDocumented)
    let does = catalogue.label(of: natural, in: state)
    switch natural {
    case .nothing, .settleTie: return nil
    case .saveDocumentation: isDocumented = true
    case .askVoters:
      let people = state.plan.participants
      try carryOut(.proposeVote(VoteProposal(rule: state.plan.dots, voters: people)))
    default:
      for command in natural.commands { try carryOut(command) }
    }
    if case .reveal = natural { isReveal = true } else { isReveal = false }
    return (DayScript.Press(does: does), place)
  }

  /// The place of the step that goes on.
  private var place: Int? { state.currentStep.flatMap(state.stepOrder.firstIndex(of:)) }

  /// Asks for hopes in the opening, once.
  private mutating func askHopes() throws(Refusal) -> DayScript.Press? {
    guard state.currentKind == .opening, let run = state.currentRun,
      state.stageOrders.hopes != run,
      let action = ConsoleScreen.actions.row(of: .addHope), let key = action.keys.first
    else { return nil }
    try carryOut(.askHopes(run: run))
    return DayScript.Press(key: key, does: action.label(catalogue))
  }

  /// Leaves blanks where people will have spoken by now.
  private mutating func prepare() throws(Refusal) {
    let blank = catalogue.script.blank
    guard let id = state.currentStep, let step = state.steps[id] else { return }
    switch step.planned.kind {
    case .sorting, .plenary, .voting:
      if state.standingThemes.isEmpty {
        try carryOut(.createTheme(title: blank, description: nil, parent: nil))
      }
      try count()
    case .conclusion:
      if state.questions.count == 0 {
        try carryOut(.addQuestion(text: blank, answeredBy: blank, due: nil))
      }
    case .deepening: try giveOutTables()
    case .opening, .tableRound, .break, .closing: return
    }
  }

  /// Gives a theme to a table before the tables begin.
  private mutating func giveOutTables() throws(Refusal) {
    guard let theme = state.standingThemes.first, state.themes[theme]?.tables.isEmpty == true,
      let table = state.plan.tables.first
    else { return }
    try carryOut(.assignTopic(theme: theme, table: table.id))
  }

  /// Counts dots, a different number on each theme, so that no tie has to be settled.
  private mutating func count() throws(Refusal) {
    guard let (id, vote) = state.latestVote, vote.phase == .open,
      vote.counts.isEmpty
    else { return }
    for (place, theme) in vote.themes.enumerated() {
      try carryOut(
        .countDots(
          vote: id, CountPlace(theme: theme, table: nil), dots: vote.themes.count - place))
    }
  }
}

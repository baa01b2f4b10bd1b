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
  func turn(enter: String) -> DayScript.Turn {
    let stage = StageState(state)
    guard !isReveal else {
      let script = catalogue.script
      return DayScript.Turn(enter: enter, sees: script.revealSeen, say: script.revealSaid)
    }
    return DayScript.Turn(
      enter: enter, sees: StageGlance(stage, at: now, in: catalogue, counting: false).words,
      say: said(of: stage))
  }

  /// What is said of the wall, where a blank stands for the themes with all their letters.
  private func said(of stage: StageState) -> String {
    let blank = catalogue.script.blank
    return StageSpeech(stage, in: catalogue).line
      .replacing("A, \(blank)", with: blank).replacing("\(blank).", with: blank)
  }

  /// Presses Enter once.
  ///
  /// - Returns: What it did, and the place of the step that goes on; `nil` at the end of the day.
  mutating func goOn() throws(Refusal) -> (enter: String, step: Int?)? {
    while true {
      try prepare()
      let natural = NaturalStep(state, isDocumented: isDocumented)
      let names = NaturalStepNames(state: state, catalogue: catalogue)
      let enter = names.label(of: natural)
      switch natural {
      case .nothing, .settleTie: return nil
      case .saveDocumentation:
        isDocumented = true
        continue
      case .closeSession:
        try carryOut(.closeSession)
        continue
      case .askVoters:
        let people = state.plan.participants
        try carryOut(.proposeVote(VoteProposal(rule: state.plan.dots, voters: people)))
      default:
        for command in natural.commands { try carryOut(command) }
      }
      if case .reveal = natural { isReveal = true } else { isReveal = false }
      return (enter, state.currentStep.flatMap(state.stepOrder.firstIndex(of:)))
    }
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
    case .opening, .tableRound, .deepening, .break, .closing: return
    }
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

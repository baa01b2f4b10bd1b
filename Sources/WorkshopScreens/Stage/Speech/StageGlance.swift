import Language
import SessionEngine

/// What the room sees in a few words, to be taken in at a glance.
struct StageGlance: Equatable {
  /// The words.
  let words: String

  /// What the room sees on that wall at that moment.
  ///
  /// - Parameter isCounting: Whether it says how many there are; a script from before the day cannot know.
  init(
    _ state: borrowing StageState, at now: Moment, in catalogue: Catalogue,
    counting isCounting: Bool = true
  ) {
    let glance = catalogue.glance
    if state.isBlank {
      words = glance.blank
    } else if let message = state.message {
      words = glance.message(message.text.text ?? catalogue.names.erased)
    } else if state.isPaused {
      words = glance.paused
    } else {
      let parts = StageGlance.parts(of: state, at: now, counting: isCounting, in: catalogue)
      words = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
  }

  private static func parts(
    of state: borrowing StageState, at now: Moment, counting isCounting: Bool,
    in catalogue: Catalogue
  ) -> [String] {
    let glance = catalogue.glance
    func count(_ number: Int, _ words: (NumberTexts) -> (Int) -> String) -> String {
      isCounting ? words(catalogue.numbers)(number) : ""
    }
    func themes(_ topics: [StageState.Topic]) -> String {
      guard !topics.isEmpty else { return "" }
      return isCounting ? catalogue.numbers.themes(topics.count) : glance.themes
    }
    switch state.scene {
    case .welcome(let given, let open):
      return [
        glance.welcome, given.isEmpty ? "" : glance.given, open.isEmpty ? "" : glance.open,
      ]
    case .hopes(let hopes):
      return [
        hopes.isEmpty || !isCounting
          ? catalogue.stage.hopes : count(hopes.count) { $0.hopes }
      ]
    case .tableRound(let question, let tableQuestions, let released, _):
      return [
        question == nil ? "" : glance.question, tableQuestions.isEmpty ? "" : glance.tableQuestions,
        released.count == 0 ? "" : count(released.count) { $0.comments },
        clock(state, now, catalogue),
      ]
    case .readBack:
      return [catalogue.stageOrders.readBack.lowercased(), clock(state, now, catalogue)]
    case .changeTables(_, let rule, let seats):
      let how = rule.map { $0.text ?? catalogue.names.erased } ?? catalogue.stage.changeTablesHow
      return [glance.changeTables(seats.isEmpty ? how : catalogue.stage.findSeat)]
    case .themes(let topics, let inHand):
      return [
        topics.isEmpty ? glance.noThemes : themes(topics),
        inHand == nil ? "" : glance.inHand,
      ]
    case .rule(let ballot): return [glance.rule, themes(ballot.themes)]
    case .silence(let ballot): return [glance.silence, themes(ballot.themes)]
    case .voting(let ballot): return [glance.voting, themes(ballot.themes)]
    case .counting: return [glance.counting]
    case .reveal(let reveal):
      return [
        glance.reveal(reveal.shown.count, reveal.total),
        reveal.isTieUndecided ? glance.tie : "",
      ]
    case .deepening(let topics):
      return [
        topics.contains { !$0.tables.isEmpty } ? glance.deepening : glance.chooseTheme,
        themes(topics), clock(state, now, catalogue),
      ]
    case .outcomes(let conclusions, let actions, let questions):
      return [
        glance.outcomes, conclusions.isEmpty ? "" : count(conclusions.count) { $0.conclusions },
        actions.isEmpty ? "" : count(actions.count) { $0.actions },
        questions.isEmpty ? "" : count(questions.count) { $0.questions },
      ]
    case .pause:
      return [
        state.now.map { StageWords(catalogue: catalogue).name($0) } ?? catalogue.steps.kind(.break),
        clock(state, now, catalogue),
      ]
    case .thanks(let questions): return [glance.thanks, questions.isEmpty ? "" : glance.answers]
    }
  }

  /// What is left of the time on the wall.
  private static func clock(_ state: StageState, _ now: Moment, _ catalogue: Catalogue) -> String {
    state.timer.map { catalogue.dates.remaining($0.remaining(at: now)) } ?? ""
  }
}

import Language
import SessionEngine
import TerminalKit

extension StageCanvas {
  /// Where a scene stands in a frame of that size: below the strip, with a margin.
  static func scenePlace(in size: Size) -> Rect {
    let margin = size.columns >= 50 ? 2 : 1
    return Rect(size).inset(left: margin, right: margin, top: 2, bottom: size.rows >= 24 ? 1 : 0)
  }

  /// Draws what the room may see now.
  mutating func draw(_ state: StageState, problem: String?) {
    let least = StageScreen.minimumSize
    guard frame.size.columns >= least.columns, frame.size.rows >= least.rows else {
      frame.put(wrapped: texts.tooSmall(least.columns, least.rows), in: frame.bounds, .text)
      return
    }
    var place = StageCanvas.scenePlace(in: frame.size)
    clock = state.clock
    strip(state, in: frame.bounds.split(top: 1).top)
    if let problem {
      let last = frame.bounds.split(bottom: 1).bottom.inset(columns: 2)
      frame.put(problem, at: last.origin, .warning, maxWidth: last.columns)
      place = place.intersection(frame.bounds.inset(bottom: 2))
    }
    if let message = state.message {
      self.message(message, in: place)
    } else if state.isPaused {
      put(hero: texts.paused, about: texts.pausedHow, in: place)
    } else {
      scene(of: state, in: place)
    }
  }

  private mutating func scene(of state: StageState, in rect: Rect) {
    switch state.scene {
    case .welcome(let given, let open): welcome(state, given: given, open: open, in: rect)
    case .hopes(let said): hopes(said, in: rect)
    case .tableRound(let question, let tableQuestions, let released, let counts):
      round(
        question: question, tableQuestions: tableQuestions, released: released, counts: counts,
        timer: state.timer, in: rect)
    case .readBack(let question): readBack(question: question, timer: state.timer, in: rect)
    case .changeTables(_, let rule, let seats):
      changeTables(rule: rule, seats: seats, in: rect)
    case .themes(let topics, let inHand): themes(topics, inHand: inHand, in: rect)
    case .silence(let ballot): silence(ballot, in: rect)
    case .voting(let ballot): voting(ballot, in: rect)
    case .counting:
      put(hero: texts.counting, about: texts.hiddenUntilReveal, in: rect)
    case .reveal(let result): reveal(result, in: rect)
    case .deepening(let topics): deepening(topics, timer: state.timer, in: rect)
    case .outcomes(let conclusions, let actions, let questions):
      outcomes(conclusions: conclusions, actions: actions, questions: questions, in: rect)
    case .pause: pause(state, in: rect)
    case .thanks(let questions): thanks(questions, in: rect)
    }
  }

  /// Draws the keys of the wall over the picture.
  mutating func help(for screen: StageScreen) {
    let least = StageScreen.minimumSize
    guard frame.size.columns >= least.columns, frame.size.rows >= least.rows else { return }
    let rows = StageScreen.actions.actions.compactMap { action -> ListRow? in
      guard action.availability(screen) != .absent, let key = action.keys.first else { return nil }
      return ListRow(
        action.help(catalogue), trailing: key.name)
    }
    frame.popup(title: texts.help, rows: rows, selected: nil, in: frame.bounds)
  }

  /// Asks a question at the bottom of the picture, with the cursor on it.
  mutating func question(_ words: String) {
    let place = frame.bounds.split(bottom: 1).bottom
    frame.fill(place, .selected)
    frame.put(
      words, at: Position(column: 1, row: place.row), .selected, maxWidth: place.columns - 2)
    frame.cursor = Position(column: min(1, max(0, place.columns - 1)), row: place.row)
  }
}

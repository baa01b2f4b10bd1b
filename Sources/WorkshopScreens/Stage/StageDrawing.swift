import Language
import SessionEngine
import TerminalKit

extension StageCanvas {
  /// Where a scene stands in a frame of that size: below the strip, with a margin.
  static func scenePlace(in size: Size) -> Rect {
    let margin = size.columns >= 50 ? 2 : 1
    return Rect(size).inset(
      left: margin, right: margin, top: StageStrip.rows(of: size.rows) + 1,
      bottom: size.rows >= 24 ? 1 : 0)
  }

  /// Draws what the room may see now.
  ///
  /// - Parameter rows: Rows at the bottom that something else takes; where too few are left above them, nothing but the strip is drawn.
  mutating func draw(_ state: StageState, problem: String?, above rows: Int = 0) {
    let least = StageScreen.minimumSize
    guard frame.size.columns >= least.columns, frame.size.rows >= least.rows else {
      frame.put(sizeNeeded: least, saying: catalogue.sizeNeeded(least, losingNothing: false))
      return
    }
    var place = StageCanvas.scenePlace(in: frame.size)
    clock = state.clock
    strip(state, in: frame.bounds.split(top: StageStrip.rows(of: frame.size.rows)).top)
    if let problem {
      let last = frame.bounds.split(bottom: 1).bottom.inset(columns: 2)
      frame.put(problem, at: last.origin, .warning, maxWidth: last.columns)
      place = place.intersection(frame.bounds.inset(bottom: 2))
    }
    place = place.intersection(frame.bounds.inset(bottom: rows))
    guard place.rows >= StageCanvas.leastSceneRows else { return }
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
    case .rule(let ballot): voting(ballot, titled: texts.howToVote, in: rect)
    case .voting(let ballot): voting(ballot, titled: texts.vote, in: rect)
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

  /// Every scene can be drawn in so many rows: those of the smallest wall.
  private static var leastSceneRows: Int { scenePlace(in: StageScreen.minimumSize).rows - 1 }

  /// What is said about the keys of the wall: each in whole sentences, with its name before it.
  func keys(of screen: StageScreen) -> [String] {
    let least = StageScreen.minimumSize
    guard frame.size.columns >= least.columns, frame.size.rows >= least.rows else { return [] }
    return [texts.help]
      + StageScreen.actions.actions.flatMap { action -> [String] in
        guard action.availability(screen) != .absent, let key = action.keys.first else { return [] }
        let lines = TextLayout.wrap(
          action.help(catalogue), width: frame.size.columns - 2 - StageCanvas.keyColumns)
        return lines.enumerated().map { index, line in
          TextLayout.pad(index == 0 ? key.name : "", width: StageCanvas.keyColumns) + line
        }
      }
  }

  private static let keyColumns = 8

  /// Draws the keys of the wall below the picture, which is not covered.
  mutating func help(_ lines: [String]) {
    let place = frame.bounds.split(bottom: lines.count).bottom
    frame.fill(place, .keyBar)
    frame.put(lines: lines.prefix(1), in: place.inset(columns: 1), .keyName)
    frame.put(lines: lines.dropFirst(), in: place.inset(left: 1, right: 1, top: 1), .keyBar)
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

import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// The day at a glance, and what shortens it.
  static let dayActions: [ScreenAction<ConsoleScreen>] = [
    row(.day, "o", label: { $0.dayAction }, when: { !$0.state.stepOrder.isEmpty }) { screen, _ in
      screen.openDay()
      return []
    },
    row(.spreadTime, "s", label: { $0.spreadAction }, when: { $0.hasTimeToCome }) { screen, now in
      screen.spreadTime(at: now)
    },
    row(.shortenRest, nil, label: { $0.shortenAction }, when: { $0.hasTimeToCome }) { screen, now in
      screen.shortenRest(at: now)
      return []
    },
  ]

  private static func row(
    _ action: ConsoleAction, _ letter: Character?, label: @escaping @Sendable (DayTexts) -> String,
    when isPossible: @escaping @Sendable (ConsoleScreen) -> Bool,
    perform: @escaping @Sendable (inout ConsoleScreen, Moment) -> [ScreenEffect]
  ) -> ScreenAction<ConsoleScreen> {
    ScreenAction(
      name: action.rawValue, keys: letter.map { [.character($0)] } ?? [],
      label: { label($0.day) }, help: { $0.consoleHelp.sentence(action) },
      searchWords: action.searchWords, availability: { possible(isPossible($0)) }, perform: perform)
  }

  /// Whether the day has begun and steps are still to come.
  private var hasTimeToCome: Bool {
    isOpen && state.lastBegun != nil && !state.upcomingSteps.isEmpty
  }
}

import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// What the wall is told, whatever step goes on.
  static let wallActions: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(
      .takeDown, [.character("x")], label: { $0.takeDown }, when: { possible($0.isWritable) }
    ) { screen, _ in screen.takeDownLatest() },
    order(
      .releaseNewest, [.character("v")], label: { $0.releaseNewest },
      when: { $0.isWritable && $0.letsCommentsThrough }
    ) { screen, now in screen.releaseNewest(at: now) },
    ScreenAction(
      .message, [.character("m")], label: { $0.message },
      when: { possible($0.isWritable && $0.state.stageOrders.message == nil) },
      asking: { _ in ConsoleForm(.message) }),
    ScreenAction(
      .clearMessage, [.character("m")], label: { $0.clearMessage },
      when: { possible($0.state.stageOrders.message != nil) }
    ) { screen, _ in screen.submit([.clearMessage]) },
    ScreenAction(
      .blank, [.character(".")], label: { $0.blank },
      when: { possible($0.isWritable && !$0.state.stageOrders.isBlank) }
    ) { screen, _ in screen.submit([.blankStage]) },
    ScreenAction(
      .unblank, [.character(".")], label: { $0.unblank },
      when: { possible($0.isWritable && $0.state.stageOrders.isBlank) }
    ) { screen, _ in screen.submit([.showStage]) },
    order(.readWall, [], label: { $0.readWall }) { screen, _ in
      screen.openReading(.wall)
      return []
    },
    order(
      .freezeWall, [.character("z")], label: { $0.freeze },
      when: { $0.isWritable && !$0.state.stageOrders.isFrozen }
    ) { screen, _ in screen.submit([.freezeStage]) },
    order(
      .thawWall, [.character("z")], label: { $0.thaw },
      when: { $0.isWritable && $0.state.stageOrders.isFrozen }
    ) { screen, _ in screen.submit([.thawStage]) },
    order(
      .hideDigits, [.character("c")], label: { $0.hideDigits },
      when: { $0.isWritable && $0.state.stageOrders.clock == .digits }
    ) { screen, _ in screen.submit([.setStageClock(.shape)]) },
    order(
      .showDigits, [.character("c")], label: { $0.showDigits },
      when: { $0.isWritable && $0.state.stageOrders.clock == .shape }
    ) { screen, _ in screen.submit([.setStageClock(.digits)]) },
    order(
      .endReadBack, [], label: { $0.endReadBack }, when: { $0.runBeingReadBack != nil }
    ) { screen, _ in
      screen.runBeingReadBack.map { screen.submit([.endReadBack(run: $0)]) } ?? []
    },
  ]

  private static func order(
    _ action: ConsoleAction, _ keys: [Key],
    label: @escaping @Sendable (StageOrderTexts) -> String,
    when isPossible: @escaping @Sendable (ConsoleScreen) -> Bool = { _ in true },
    perform: @escaping @Sendable (inout ConsoleScreen, Moment) -> [ScreenEffect]
  ) -> ScreenAction<ConsoleScreen> {
    ScreenAction(
      name: action.rawValue, keys: keys, label: { label($0.stageOrders) },
      help: { $0.consoleHelp.sentence(action) }, searchWords: action.searchWords,
      availability: { possible(isPossible($0)) },
      perform: perform)
  }
}

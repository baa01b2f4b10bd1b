import Language
import SessionEngine
import TerminalKit

extension StageScreen {
  /// The keys of the wall. They are few: whoever holds a presenter's clicker must be able to do no harm.
  public static let actions = ActionTable<StageScreen>([
    ScreenAction(
      name: "help", keys: [.character("?")], label: { $0.actions.help },
      help: { $0.stage.helpHelp },
      perform: { screen, _ in
        screen.showHelp()
        return []
      }),
    ScreenAction(
      name: "leave", keys: [.character("q")], label: { $0.stage.leave },
      help: { $0.stage.leaveHelp }, perform: { screen, now in screen.leave(at: now) }),
    ScreenAction(
      name: "leaveAtOnce", keys: [.control("c")], label: { $0.stage.leaveAtOnce },
      help: { $0.stage.leaveAtOnceHelp }, perform: { _, _ in [.leave] }),
  ])
}

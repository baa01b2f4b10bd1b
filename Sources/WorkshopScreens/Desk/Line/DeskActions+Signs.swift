import Language
import SessionEngine
import TerminalKit

/// Signs that are typed.
extension DeskScreen {
  static let signs = [
    sign(.quotation, "\"") { $0.isCommenting || $0.isNoting },
    sign(.question, "?") { $0.isCommenting },
    sign(.idea, "!") { $0.isCommenting },
    sign(.supplementary, "+") { $0.isCommenting || $0.isNoting },
    sign(.subheading, "#") { $0.isNoting },
    sign(.bullet, "-") { $0.isNoting },
    lone(.switchTable, "1") { !$0.index.tables.isEmpty },
    lone(.chooseRound, "1") { !$0.index.tables.isEmpty && !$0.index.runs.isEmpty },
    lone(.search, "/") { $0.session.comments.count > 0 },
    lone(.readBack, "r") { $0.isCommenting },
    lone(.chooseTheme, "A") { $0.isNoting },
    lone(.placeComment, "A") { $0.task == .sorting },
  ]

  private static func sign(
    _ name: DeskActionName, _ sign: Character,
    when isPossible: @escaping @Sendable (DeskScreen) -> Bool
  ) -> ScreenAction<DeskScreen> {
    action(
      name, [.character(sign)], when: { $0.isWriting && $0.line.isEmpty && isPossible($0) }
    ) { desk, _ in
      desk.edit { $0.insert(String(sign)) }
      return []
    }
  }

  /// A sign that means something only when it is all there is in the line and Enter follows.
  static func lone(
    _ name: DeskActionName, _ sign: Character,
    when isPossible: @escaping @Sendable (DeskScreen) -> Bool
  ) -> ScreenAction<DeskScreen> {
    self.sign(name, sign, when: isPossible)
  }
}

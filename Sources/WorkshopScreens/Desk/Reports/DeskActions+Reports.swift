import Language
import SessionEngine
import TerminalKit

/// Telling the facilitator something.
extension DeskScreen {
  static let reporting = [
    choice(.reportDone, "1", .done),
    choice(.reportHelp, "2", .help),
    action(.reportWord, [.character("3"), .enter], when: { $0.overlay == .report }) { desk, _ in
      desk.overlay = .none
      desk.edit { $0.insert("> ") }
      return []
    },
    action(.leaveReport, [.escape], when: { $0.overlay == .report }) { desk, _ in
      desk.overlay = .none
      return []
    },
  ]

  private static func choice(
    _ name: DeskActionName, _ key: Character, _ kind: ReportKind
  ) -> ScreenAction<DeskScreen> {
    action(name, [.character(key)], when: { $0.overlay == .report }) { desk, _ in
      desk.overlay = .none
      return desk.report(kind)
    }
  }
}

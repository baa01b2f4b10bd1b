import Language
import SessionEngine
import TerminalKit

/// Looking for words.
extension DeskScreen {
  static let finding = [
    action(.searchAgain, [.enter], when: { $0.overlay.search?.isChanged == true }) { desk, _ in
      desk.searchAgain()
      return []
    },
    action(.amendFound, [.enter], when: { $0.overlay.search?.current != nil }) { desk, _ in
      desk.amendFound()
      return []
    },
    find(.nextFound, [.down], by: 1),
    find(.previousFound, [.up], by: -1),
    find(.earlier, [.pageDown], by: 5),
    find(.later, [.pageUp], by: -5),
    action(.leaveSearch, [.escape, .control("c")], when: { $0.overlay.search != nil }) { desk, _ in
      desk.overlay = .none
      desk.notice = nil
      return []
    },
  ]

  private static func find(
    _ name: DeskActionName, _ keys: [Key], by steps: Int
  ) -> ScreenAction<DeskScreen> {
    action(name, keys, when: { ($0.overlay.search?.found.count ?? 0) > 1 }) { desk, _ in
      desk.searching { $0.move(by: steps) }
      desk.notice = nil
      return []
    }
  }
}

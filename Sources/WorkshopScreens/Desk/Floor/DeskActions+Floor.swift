import Language
import SessionEngine
import TerminalKit

/// Counting who has had the floor: a key counts at once.
extension DeskScreen {
  static let countingFloor =
    "abcdefghijklmnopqrstuvwxyz".map { letter in
      let capital = Character(letter.uppercased())
      return action(
        .countTurn, [.character(letter), .character(capital)],
        when: { $0.overlay == .floor }
      ) { desk, _ in desk.countTurn(letter) }
    } + [
      action(.takeTurnBack, [.backspace], when: { $0.overlay == .floor }) { desk, _ in
        desk.takeTurnBack()
      },
      action(.leaveFloor, [.escape, .enter], when: { $0.overlay == .floor }) { desk, _ in
        desk.overlay = .none
        desk.notice = nil
        return []
      },
    ]
}

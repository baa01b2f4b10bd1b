import Language
import SessionEngine
import TerminalKit

/// Slips of paper and from where people speak.
extension DeskScreen {
  static let paper = [
    action(.takeNextSlip, [.right], when: { $0.nextSlip != nil }) { desk, _ in
      desk.takeNextSlip()
      return []
    },
    action(.saveAndNextSlip, [.down], when: { $0.isSlip }) { desk, _ in
      desk.saveAndTakeNextSlip()
    },
  ]

  static let paperSigns = [
    lone(.typeSlip, "B") { !$0.index.tables.isEmpty },
    lone(.countSlips, "=") { $0.isOnPaper },
    lone(.changeSource, "p") { desk in
      guard desk.place != nil, case .comment = desk.task else { return false }
      return true
    },
    lone(.perspective, "@") { $0.isCommenting && !$0.index.letters.entries.isEmpty },
  ]

  /// Answers to what became of a slip.
  static let slipAnswers = [
    slipAnswer(.illegible, .character("1"), when: { $0 != .illegible }) {
      $0.setAside(.illegible)
    },
    slipAnswer(.withdrawn, .character("2"), when: { $0 != .withdrawn }) {
      $0.setAside(.withdrawn)
    },
    slipAnswer(.takeSlipUp, .enter, when: { $0 != nil }) { $0.takeSlipUp() },
  ]

  /// Whether the table that is written for is on paper.
  private var isOnPaper: Bool {
    guard let place, case .comment = task else { return false }
    return index.paper.contains(place)
  }

  private static func slipAnswer(
    _ name: DeskActionName, _ key: Key, when isPossible: @escaping @Sendable (SlipFate?) -> Bool,
    do perform: @escaping @Sendable (inout DeskScreen) -> [ScreenEffect]
  ) -> ScreenAction<DeskScreen> {
    action(
      name, [key],
      when: { desk in
        guard let slip = desk.overlay.slip else { return false }
        return isPossible(desk.session.slipsAside[slip])
      }
    ) { desk, _ in perform(&desk) }
  }
}

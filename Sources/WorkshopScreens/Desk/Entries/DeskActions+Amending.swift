import Language
import SessionEngine
import TerminalKit

/// Amending and moving what has been said.
extension DeskScreen {
  static let amending = [
    action(.leaveAmendment, [.escape], when: { $0.isWriting && $0.isAmending }) { desk, _ in
      desk.leaveAmendment()
    },
    action(
      .moveToTable, [.tab], when: { $0.isAmendingComment && !$0.index.tables.isEmpty }
    ) { desk, _ in
      desk.moveAmended(byTables: 1)
      return []
    },
    action(
      .moveToRound, [.control("r")], when: { $0.isAmendingComment && !$0.index.runs.isEmpty }
    ) { desk, _ in
      desk.moveAmendedToNextRun()
      return []
    },
    ScreenAction(
      name: DeskActionName.amendLast.rawValue, keys: [.up],
      label: { $0.desk.action(.amendLast).label }, help: { $0.desk.action(.amendLast).help },
      availability: { desk in
        guard desk.isWriting else { return .absent }
        return desk.isLineFree || desk.isAmending
          ? .enabled : .disabled(reason: desk.texts.message(.lineNotEmpty))
      },
      perform: { desk, _ in
        desk.amendEarlier()
        return []
      }),
    action(.amendNext, [.down], when: { $0.isWriting && $0.isAmending }) { desk, _ in
      desk.amendLater()
    },
    action(
      .moveToTable, [.backTab], when: { $0.isAmendingComment && !$0.index.tables.isEmpty }
    ) { desk, _ in
      desk.moveAmended(byTables: -1)
      return []
    },
  ]
}

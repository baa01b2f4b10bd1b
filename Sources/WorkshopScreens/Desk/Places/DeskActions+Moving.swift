import Language
import SessionEngine
import TerminalKit

/// Moving about.
extension DeskScreen {
  static let moving = [
    action(.anotherWayIn, [.tab], when: { $0.isWriting && $0.isCounting }) { desk, _ in
      desk.way = desk.way.next(
        at: desk.place, isCounted: desk.session.isWallCounted(in: desk.index.openVote))
      return []
    },
    action(.nextTable, [.tab], when: { $0.isWriting && !$0.index.tables.isEmpty }) { desk, _ in
      desk.write(for: desk.table(after: 1))
      return []
    },
    action(
      .anotherRound, [.control("r")], when: { $0.isWriting && !$0.index.endedRuns.isEmpty }
    ) { desk, _ in
      desk.changeRun()
      return []
    },
    action(.takeBack, [.control("x")], when: { $0.isWriting }) { desk, _ in
      desk.askToTakeBack()
      return []
    },
    action(.previousTable, [.backTab], when: { $0.isWriting && !$0.index.tables.isEmpty }) {
      desk, _ in
      desk.write(for: desk.table(after: -1))
      return []
    },
    action(
      .takeLiterally, [.escape],
      when: { $0.isWriting && !$0.isAmending && ($0.line.isLiteral || $0.hasSign) }
    ) { desk, _ in
      desk.line.isLiteral.toggle()
      return []
    },
    action(.earlier, [.pageUp], when: { $0.isWriting }) { desk, _ in
      desk.scroll(by: 5)
    },
    action(.later, [.pageDown], when: { $0.isWriting && $0.skipped > 0 }) { desk, _ in
      desk.scroll(by: -5)
    },
  ]
}

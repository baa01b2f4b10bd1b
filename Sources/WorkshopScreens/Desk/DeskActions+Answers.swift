import Language
import SessionEngine
import TerminalKit

/// Answers to what lies over writing.
extension DeskScreen {
  static let answers = [
    paste(.pasteAsOne, .enter) { $0.save($1, each: false) },
    paste(.pasteAsLines, .tab) { $0.save($1, each: true) },
    paste(.pasteIntoLine, .escape) { desk, paste in
      desk.overlay = .none
      desk.edit { $0.insert(paste.pasted) }
      return []
    },
    action(.takeBack, [.control("x")], when: { !$0.overlay.commands.isEmpty }) { desk, _ in
      desk.takeBack()
    },
    action(.strike, [.delete], when: { $0.overlay.struck != nil }) { desk, _ in
      guard let comment = desk.overlay.struck else { return [] }
      desk.overlay = .none
      if desk.amendedComment == comment { desk.line.clear() }
      return desk.send(.withdrawComment(comment: comment))
    },
    action(.quit, [.control("c")], when: { $0.overlay == .leave }) { _, _ in [.leave] },
    action(.helpDown, [.down, .pageDown], when: { $0.overlay.isHelp }) { desk, _ in
      desk.scrollHelp(by: 1)
    },
    action(.helpUp, [.up, .pageUp], when: { $0.overlay.isHelp }) { desk, _ in
      desk.scrollHelp(by: -1)
    },
    action(.closeHelp, [.escape, .enter, .character("?")], when: { $0.overlay.isHelp }) { desk, _ in
      desk.overlay = .none
      return []
    },
  ]

  /// Takes back what is asked about, the last of it first: all of it or nothing.
  mutating func takeBack() -> [ScreenEffect] {
    let commands = overlay.commands.reversed().map { commandThatTakesBack($0) }
    overlay = .none
    var imagined = ImaginedSession(session)
    do throws(Refusal) {
      for command in commands {
        try imagined.carryOut(
          command, by: context.station, at: session.lastMoment ?? Moment(wall: 0))
      }
    } catch {
      notice = .refusal(context.catalogue.refusals.sentence(error, NamingContext(session)))
      return []
    }
    return commands.flatMap { send($0) }
  }

  /// What takes a command back. A comment that others have done something with since can only be struck, which takes it down from the wall.
  private func commandThatTakesBack(_ command: CommandID) -> Command {
    guard case .commentAdded(let id, _)? = session.journal[command]?.headline,
      let comment = session.comments[id],
      comment.visibility != .held || comment.isParked || !comment.themes.isEmpty
    else { return .undo(command: command) }
    return .withdrawComment(comment: id)
  }

  private static func paste(
    _ name: DeskActionName, _ key: Key,
    do perform: @escaping @Sendable (inout DeskScreen, DeskPaste) -> [ScreenEffect]
  ) -> ScreenAction<DeskScreen> {
    action(name, [key], when: { $0.overlay.paste != nil }) { desk, _ in
      desk.overlay.paste.map { perform(&desk, $0) } ?? []
    }
  }
}

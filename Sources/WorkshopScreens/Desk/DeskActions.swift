import Language
import SessionEngine
import TerminalKit

extension DeskScreen {
  /// All that can be done at the desk. Letters and digits are typed in the line and done with Enter.
  public static let actions = ActionTable(
    answers + entering + [lone(.help, "?") { _ in true }] + moving + signs + leaving)

  private static func action(
    _ name: DeskActionName, _ keys: [Key],
    when isPossible: @escaping @Sendable (DeskScreen) -> Bool,
    do perform: @escaping @Sendable (inout DeskScreen, Moment) -> [ScreenEffect]
  ) -> ScreenAction<DeskScreen> {
    ScreenAction(
      name: name.rawValue, keys: keys, label: { $0.desk.action(name).label },
      help: { $0.desk.action(name).help },
      availability: { isPossible($0) ? .enabled : .absent }, perform: perform)
  }

  // MARK: Answers to what lies over writing

  private static let answers = [
    paste(.pasteAsOne, .enter) { $0.save($1, each: false) },
    paste(.pasteAsLines, .tab) { $0.save($1, each: true) },
    paste(.pasteIntoLine, .escape) { desk, paste in
      desk.overlay = .none
      desk.edit { $0.insert(paste.pasted) }
      return []
    },
    action(.takeBack, [.control("x")], when: { $0.overlay.command != nil }) { desk, _ in
      guard let command = desk.overlay.command else { return [] }
      desk.overlay = .none
      return desk.send(.undo(command: command))
    },
    action(.strike, [.delete], when: { $0.overlay.struck != nil }) { desk, _ in
      guard let comment = desk.overlay.struck else { return [] }
      desk.overlay = .none
      return desk.send(.withdrawComment(comment: comment))
    },
    action(.quit, [.control("c")], when: { $0.overlay == .leave }) { _, _ in [.leave] },
    action(.later, [.down, .pageDown], when: { $0.overlay.isHelp }) { desk, _ in
      desk.scrollHelp(by: 1)
    },
    action(.earlier, [.up, .pageUp], when: { $0.overlay.isHelp }) { desk, _ in
      desk.scrollHelp(by: -1)
    },
    action(.closeHelp, [.escape, .enter, .character("?")], when: { $0.overlay.isHelp }) { desk, _ in
      desk.overlay = .none
      return []
    },
  ]

  private static func paste(
    _ name: DeskActionName, _ key: Key,
    do perform: @escaping @Sendable (inout DeskScreen, DeskPaste) -> [ScreenEffect]
  ) -> ScreenAction<DeskScreen> {
    action(name, [key], when: { $0.overlay.paste != nil }) { desk, _ in
      desk.overlay.paste.map { perform(&desk, $0) } ?? []
    }
  }

  // MARK: What Enter does

  private static let entering = [
    enter(.saveAmendment) { desk, _ in desk.isAmending },
    enter(.help) { $1 == .help },
    enter(.switchTable) { _, intent in
      if case .writeFor = intent { return true }
      return false
    },
    enter(.readBack) { $1 == .readBack },
    enter(.chooseTheme) { _, intent in
      if case .chooseTheme = intent { return true }
      return false
    },
    enter(.placeComment) { _, intent in
      if case .place = intent { return true }
      return false
    },
    enter(.enterDots) { desk, intent in
      switch intent {
      case .dots, .unreadable: true
      default: false
      }
    },
    enter(.saveNote) { _, intent in
      if case .note = intent { return true }
      return false
    },
    enter(.save) { $1 != .nothing },
    action(.agree, [.enter], when: { $0.isReadingBack && $0.line.isBlank }) { desk, _ in
      desk.agree()
      return []
    },
  ]

  private static func enter(
    _ name: DeskActionName,
    when isMeant: @escaping @Sendable (DeskScreen, LineIntent) -> Bool
  ) -> ScreenAction<DeskScreen> {
    action(
      name, [.enter],
      when: { desk in
        guard desk.overlay == .none, !desk.line.isBlank || desk.isAmending else { return false }
        return isMeant(desk, desk.intent)
      }
    ) { desk, _ in desk.enter() }
  }

  // MARK: Moving about

  private static let moving = [
    action(.strike, [.delete], when: { $0.isReadingBack && $0.line.isEmpty }) { desk, _ in
      if let reading = desk.readBack?.current { desk.overlay = .strike(reading) }
      return []
    },
    ScreenAction(
      name: DeskActionName.amendLast.rawValue, keys: [.up],
      label: { $0.desk.action(.amendLast).label }, help: { $0.desk.action(.amendLast).help },
      availability: { desk in
        guard desk.isWriting else { return .absent }
        return desk.line.isEmpty || desk.isAmending
          ? .enabled : .disabled(reason: desk.texts.message(.lineNotEmpty))
      },
      perform: { desk, _ in
        desk.amendEarlier()
        return []
      }),
    action(.amendNext, [.down], when: { $0.isWriting && $0.isAmending }) { desk, _ in
      desk.amendLater()
    },
    action(.leaveAmendment, [.escape], when: { $0.isWriting && $0.isAmending }) { desk, _ in
      desk.leaveAmendment()
    },
    action(.anotherWayIn, [.tab], when: { $0.isWriting && $0.isCounting }) { desk, _ in
      desk.way = desk.way.next(at: desk.place)
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
    action(.leaveReadBack, [.escape], when: { $0.isReadingBack && $0.line.isEmpty }) { desk, _ in
      desk.readBack = nil
      return []
    },
    action(.readAgain, [.pageUp], when: { $0.isReadingBack }) { desk, _ in
      desk.readBack?.goBack()
      return []
    },
    action(.readOn, [.pageDown], when: { $0.isReadingBack }) { desk, _ in
      _ = desk.readBack?.goOn()
      return []
    },
    action(.earlier, [.pageUp], when: { $0.isWriting }) { desk, _ in
      desk.scroll(by: 5)
    },
    action(.later, [.pageDown], when: { $0.isWriting && $0.skipped > 0 }) { desk, _ in
      desk.scroll(by: -5)
    },
  ]

  // MARK: Signs that are typed

  private static let signs = [
    sign(.quotation, "\"") { $0.isCommenting || $0.isNoting },
    sign(.question, "?") { $0.isCommenting },
    sign(.idea, "!") { $0.isCommenting },
    sign(.supplementary, "+") { $0.isCommenting || $0.isNoting },
    sign(.subheading, "#") { $0.isNoting },
    sign(.bullet, "-") { $0.isNoting },
    lone(.switchTable, "1") { !$0.index.tables.isEmpty },
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
  private static func lone(
    _ name: DeskActionName, _ sign: Character,
    when isPossible: @escaping @Sendable (DeskScreen) -> Bool
  ) -> ScreenAction<DeskScreen> {
    self.sign(name, sign, when: isPossible)
  }

  // MARK: Leaving

  private static let leaving = [
    action(.quit, [.control("c")], when: { $0.isWriting }) { desk, _ in
      guard desk.hasUnsaved else { return [.leave] }
      desk.overlay = .leave
      return []
    }
  ]
}

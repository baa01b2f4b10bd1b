import Language
import SessionEngine
import TerminalKit

extension DeskScreen {
  /// All that can be done at the desk. Letters and digits are typed in the line and done with Enter.
  public static let actions = ActionTable(
    answers + slipAnswers + finding + countingFloor + reporting + entering
      + [lone(.help, "?") { $0.readBack == nil }] + paper + amending + readingBack + arranging
      + moving + signs + proposingSigns + paperSigns + leaving)

  static func action(
    _ name: DeskActionName, _ keys: [Key],
    when isPossible: @escaping @Sendable (DeskScreen) -> Bool,
    do perform: @escaping @Sendable (inout DeskScreen, Moment) -> [ScreenEffect]
  ) -> ScreenAction<DeskScreen> {
    ScreenAction(
      name: name.rawValue, keys: keys, label: { $0.desk.action(name).label },
      help: { $0.desk.action(name).help },
      availability: { isPossible($0) ? .enabled : .absent }, perform: perform)
  }

  // MARK: What Enter does

  static let entering = [
    enter(.strike) { _, intent in
      if case .strike = intent { return true }
      return false
    },
    enter(.removeNote) { _, intent in
      if case .remove = intent { return true }
      return false
    },
    enter(.saveAmendment) { desk, _ in desk.isAmending },
    enter(.floor) { $1 == .floor },
    enter(.tellFacilitator) { $1 == .chooseReport },
    enter(.sendReport) { _, intent in
      if case .report = intent { return true }
      return false
    },
    enter(.propose) { _, intent in
      switch intent {
      case .propose, .unreadableProposal: true
      default: false
      }
    },
    enter(.help) { $1 == .help },
    enter(.switchTable) { _, intent in
      if case .writeFor = intent { return true }
      return false
    },
    enter(.chooseRound) { _, intent in
      if case .writeForRound = intent { return true }
      return false
    },
    enter(.search) { _, intent in
      if case .search = intent { return true }
      return false
    },
    enter(.findSlip) { _, intent in
      if case .findSlip = intent { return true }
      return false
    },
    enter(.changeSource) { _, intent in
      if case .changeSource = intent { return true }
      return false
    },
    enter(.countSlips) { _, intent in
      if case .countSlips = intent { return true }
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
    enter(.save) { _, intent in
      switch intent {
      case .nothing, .impossible: false
      default: true
      }
    },
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

  // MARK: Leaving

  static let leaving = [
    action(.quit, [.control("c")], when: { $0.isWriting }) { desk, _ in
      // What was agreed to is not left unmarked.
      guard desk.endReadBack(sayingSo: false) else { return [] }
      guard desk.hasUnsaved else { return [.leave] }
      desk.overlay = .leave
      return []
    }
  ]
}

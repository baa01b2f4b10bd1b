import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// Everything that the facilitator can do, in the order in which it is shown.
  public static let actions = ActionTable<ConsoleScreen>(
    firstActions + themeActions + voteActions + proposalActions + outcomeActions + timeActions
      + tableActions + seatActions + dayActions + wallActions + roomActions + planActions
      + previewActions + notesActions + lastActions)
}

extension ScreenAction where Screen == ConsoleScreen {
  init(
    _ action: ConsoleAction, _ keys: [Key], label: @escaping @Sendable (ActionTexts) -> String,
    when availability: @escaping @Sendable (ConsoleScreen) -> Availability = { _ in .enabled },
    perform: @escaping @Sendable (inout ConsoleScreen, Moment) -> [ScreenEffect]
  ) {
    self.init(
      name: action.rawValue, keys: keys, label: { label($0.actions) },
      help: { $0.consoleHelp.sentence(action) }, searchWords: action.searchWords,
      availability: availability, perform: perform)
  }

  /// A row that opens a form.
  init(
    _ action: ConsoleAction, _ keys: [Key], label: @escaping @Sendable (ActionTexts) -> String,
    when availability: @escaping @Sendable (ConsoleScreen) -> Availability = { _ in .enabled },
    asking form: @escaping @Sendable (ConsoleScreen) -> ConsoleForm
  ) {
    self.init(action, keys, label: label, when: availability) { screen, _ in
      screen.open(form(screen))
      return []
    }
  }
}

extension ActionTable where Screen == ConsoleScreen {
  /// The action that a key means now: the first that can be done, else the first that says why not.
  func action(on key: Key, of screen: ConsoleScreen) -> ConsoleAction? {
    var disabled: ConsoleAction?
    for action in actions where action.keys.contains(key) {
      guard let name = ConsoleAction(rawValue: action.name) else { continue }
      switch action.availability(screen) {
      case .enabled: return name
      case .disabled: disabled = disabled ?? name
      case .absent: continue
      }
    }
    return disabled
  }

  /// The row of an action.
  func row(of action: ConsoleAction) -> ScreenAction<ConsoleScreen>? {
    actions.first { $0.name == action.rawValue }
  }
}

/// Whether something can be done, where it is shown nowhere else.
func possible<Screen>(_ condition: Bool) -> ScreenAction<Screen>.Availability {
  condition ? .enabled : .absent
}

extension ConsoleScreen {
  /// Whether a session that has not been closed is shown.
  var isOpen: Bool { state.phase == .open }

  /// Whether words can still be written.
  var isWritable: Bool { state.phase != .finalised }

  fileprivate static let firstActions: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(.help, [.character("?")], label: { $0.help }) { screen, _ in
      screen.mode = .help(line: 0)
      return []
    },
    ScreenAction(.natural, [.enter], label: { $0.nextStep }) { screen, now in
      screen.doNatural(at: now)
    },
    ScreenAction(
      .back, [.escape], label: { $0.back }, when: { possible($0.lookedAt != nil) }
    ) { screen, _ in
      screen.lookedAt = nil
      return []
    },
    ScreenAction(
      .clearLine, [.escape], label: { $0.clearLine },
      when: { possible($0.hasEntryLine && !$0.entry.isEmpty) }
    ) { screen, _ in
      screen.entry = LineEditor()
      return []
    },
  ]

  fileprivate static let lastActions: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(
      .commandLetter, [commandLetterKey], label: { $0.commandLetter },
      when: { possible($0.lettersAreThemes && !$0.isInLines) }
    ) { screen, _ in
      screen.mode = .commandLetter
      return []
    },
    ScreenAction(.palette, [.function(2)], label: { $0.palette }) { screen, _ in
      screen.mode = .palette(ActionPalette())
      return []
    },
    ScreenAction(.becomeStage, [.function(5)], label: { $0.becomeStage }) { _, _ in
      [.showStage]
    },
    ScreenAction(
      .saveDocumentation, [], label: { $0.saveDocumentation }
    ) { screen, _ in screen.saveDocumentation() },
    ScreenAction(
      .closeSession, [], label: { $0.closeSession }, when: { possible($0.isOpen) }
    ) { screen, _ in
      screen.mode = .confirming(screen.closing)
      return []
    },
    ScreenAction(.quit, [.control("c")], label: { $0.quit }) { screen, _ in
      let question =
        screen.isRehearsal
        ? screen.catalogue.rehearsal.confirmQuit : screen.catalogue.consolePrompts.confirmQuit
      screen.mode = .confirming(Confirmation(question: question, forRoom: .leave, isLeaving: true))
      return []
    },
  ]

  /// Asks whether to close the workshop.
  var closing: Confirmation {
    Confirmation(
      question: catalogue.console.confirmClosing, forRoom: .closeSession,
      commands: [.closeSession])
  }

  mutating func saveDocumentation() -> [ScreenEffect] {
    say(catalogue.consoleStatus.savingDocumentation, .muted)
    return [.saveDocumentation]
  }

  /// From how long before its fixed time a step is begun early, in milliseconds.
  private static let millisecondsTooEarly: Int64 = 2 * 60_000

  /// Does what stands after Enter.
  mutating func doNatural(at now: Moment) -> [ScreenEffect] {
    guard lookedAt == nil else {
      lookedAt = nil
      return []
    }
    switch deafness(at: now) {
    case .screenChanged:
      say(catalogue.console.justChanged, .muted)
      return []
    case .lineTaken:
      say(catalogue.console.lineTaken, .muted)
      return []
    case nil: break
    }
    guard !pending.values.contains(where: { $0.origin == .natural }) else { return [] }
    switch digest.natural {
    case .askVoters:
      open(ConsoleForm(.voters, prefilled: state.likelyVoters.map(String.init) ?? ""))
    case .settleTie: say(catalogue.consoleStatus.tieChoices)
    case .saveDocumentation: return saveDocumentation()
    case .closeSession: mode = .confirming(closing)
    case .closeVote(let vote):
      guard let question = questionBeforeClosing(vote) else { return submitNatural() }
      mode = .confirming(question)
    case .start(let run, _): return submitNatural(after: questions(before: run, at: now))
    case .changeTables: return submitNatural(after: [leftLying].compactMap { $0 })
    default: return submitNatural()
    }
    return []
  }

  private mutating func submitNatural(after questions: [Confirmation]) -> [ScreenEffect] {
    guard var first = questions.first else { return submitNatural() }
    first.further = Array(questions.dropFirst())
    mode = .confirming(first)
    return []
  }

  private mutating func submitNatural() -> [ScreenEffect] {
    submit(digest.natural.commands, from: .natural, note: naturalNote)
  }

  /// What is asked before that run begins: where something is missing for it or would be left lying, and where its time
  /// has not come.
  private func questions(before run: StepRun, at now: Moment) -> [Confirmation] {
    [missing(before: run), earliness(of: run, at: now)].compactMap { $0 }
  }

  /// What is asked where a step is begun before its fixed time, which people outside the room may rely on.
  private func earliness(of run: StepRun, at now: Moment) -> Confirmation? {
    let parts = schedule(at: now)?.projection.parts ?? []
    guard let fixed = parts.first(where: { $0.step == run.step })?.fixedStart,
      fixed - now.wall >= Self.millisecondsTooEarly
    else { return nil }
    return Confirmation(
      question: catalogue.day.confirmEarly(name(of: run.step), clock(fixed), clock(now.wall)),
      forRoom: .early, commands: digest.natural.commands)
  }

  /// What is missing for that run, or would be left lying.
  private func missing(before run: StepRun) -> Confirmation? {
    let beginsVoting = state.steps[run.step]?.planned.kind == .voting
    if beginsVoting, digest.themes.isEmpty {
      return Confirmation(
        question: catalogue.consolePrompts.confirmNoThemes, forRoom: .noThemes,
        commands: digest.natural.commands)
    }
    if isSorting, beginsVoting, !digest.unsorted.isEmpty { return unsorted }
    return leftLying
  }

  private var unsorted: Confirmation {
    Confirmation(
      question: catalogue.day.confirmUnsorted(catalogue.numbers.comments(digest.unsorted.count)),
      forRoom: .unsorted, commands: digest.natural.commands)
  }

  /// What would be left lying in the step that goes on.
  private var leftLying: Confirmation? {
    if isSorting, digest.kind == .sorting, !digest.unsorted.isEmpty { return unsorted }
    if digest.kind == .conclusion, !openProposals.isEmpty {
      return Confirmation(
        question: catalogue.day.confirmProposals(openProposals.count), forRoom: .openProposals,
        commands: digest.natural.commands)
    }
    return nil
  }

  /// What is said of the natural next thing, where that is more than what was done to the timer.
  private var naturalNote: String? {
    switch digest.natural {
    case .silentMinute: catalogue.consoleStatus.silentMinute.startingSentence
    case .beginDeepening(let run, _): name(of: run.step)
    default: nil
    }
  }
}

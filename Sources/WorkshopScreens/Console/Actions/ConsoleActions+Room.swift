import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// What the room goes on with.
  static let outcomeActions: [ScreenAction<ConsoleScreen>] = [
    outcome(.addConclusion, "k", .conclusion) { $0.addConclusion },
    outcome(.addAction, "a", .action) { $0.addAction },
    outcome(.addQuestion, "q", .question) { $0.addQuestion },
    outcome(.addDisagreement, "d", .disagreement) { $0.addDisagreement },
    ScreenAction(
      .changeOutcome, [], label: { $0.changeOutcome },
      when: { possible($0.takesOutcomes && !$0.digest.outcomes.isEmpty) },
      asking: { screen in
        let outcomes = screen.digest.outcomes
        return outcomes.count == 1
          ? ConsoleForm(changing: outcomes[0], in: screen.state)
          : ConsoleForm(.whichOutcome(outcomes))
      }),
  ]

  private static func outcome(
    _ action: ConsoleAction, _ letter: Character, _ subject: ConsoleForm.Subject,
    label: @escaping @Sendable (ActionTexts) -> String
  ) -> ScreenAction<ConsoleScreen> {
    ScreenAction(
      action, [.character(letter)], label: label,
      when: { possible($0.takesOutcomes) },
      asking: { _ in ConsoleForm(subject) })
  }

  /// Whether it is time to write down what the room goes on with.
  private var takesOutcomes: Bool {
    let isTime = digest.kind == .conclusion || digest.kind == .closing
    return isWritable && (isTime || state.phase == .closed)
  }

  /// The timer of the run that goes on, and what was done last.
  static let timeActions: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(
      .pauseTimer, [.character(" ")], label: { $0.pauseTimer },
      when: { possible($0.timer?.runningSince != nil) }
    ) { screen, _ in screen.submit(forRun: { .pauseTimer(run: $0) }) },
    ScreenAction(
      .resumeTimer, [.character(" ")], label: { $0.resumeTimer },
      when: { possible($0.timer.map { $0.runningSince == nil } == true) }
    ) { screen, _ in screen.submit(forRun: { .resumeTimer(run: $0) }) },
    ScreenAction(
      .addMinute, [.character("+")], label: { $0.addMinute },
      when: { possible($0.timer != nil && !$0.takesThemes) }
    ) { screen, now in
      // Once time is over a minute more is a minute from now: nobody is given time that has passed.
      let seconds = 60 + screen.secondsOver(at: now)
      return screen.submit(forRun: { .setTimer(run: $0, by: seconds) })
    },
    ScreenAction(
      .removeMinute, [.character("-")], label: { $0.removeMinute },
      when: { possible($0.timer != nil) }
    ) { screen, _ in
      let seconds = Int(clamping: min(60, (screen.timer?.length ?? 0) / 1000))
      guard seconds > 0 else {
        screen.say(screen.catalogue.consoleStatus.noTimeToTake, .muted)
        return []
      }
      return screen.submit(forRun: { .setTimer(run: $0, by: -seconds) })
    },
    ScreenAction(
      .undo, [.backspace], label: { $0.undo }, when: { possible($0.isWritable) }
    ) { screen, now in screen.undoPress(at: now) },
    ScreenAction(
      .redo, [.control("y")], label: { $0.redo },
      when: { possible($0.state.lastRedoable(by: $0.context.station) != nil) }
    ) { screen, now in screen.redoPress(at: now) },
    ScreenAction(
      .setTimeLeft, [.character("l")], label: { $0.setTimeLeft },
      when: { possible($0.timer != nil && $0.digest.run != nil) }
    ) { screen, _ in
      if let run = screen.digest.run { screen.open(ConsoleForm(.timeLeft(run))) }
      return []
    },
  ]

  /// The timer of the run that goes on, while the room does not stand still.
  var timer: StepTimer? {
    guard state.roomPause == nil, isOpen, let step = state.currentStep else { return nil }
    return state.steps[step]?.progress.runs.last?.timer
  }

  /// Leaves a run that many minutes, whether it had more or fewer; what may stand against that is for the engine to say.
  mutating func leave(
    _ run: StepRun, minutes: Int, from form: ConsoleForm, at now: Moment
  ) -> [ScreenEffect] {
    guard digest.run == run, let timer = state.steps[run.step]?.progress.runs.last?.timer else {
      say(catalogue.refusals.sentence(.runNotRunning(run), NamingContext(state)), .danger)
      return []
    }
    let left = timer.remaining(at: now)
    // A second that has begun counts, or the clock would say a minute more.
    let seconds = Int(clamping: left.begun(unitsOf: 1000))
    guard minutes * 60 != seconds else {
      say(catalogue.dates.remaining(left), .muted)
      return []
    }
    return submit([.setTimer(run: run, by: minutes * 60 - seconds)], from: .form(form))
  }

  /// How long time has been over, unless time is being given already: a second press before the first is saved is one minute more.
  private func secondsOver(at now: Moment) -> Int {
    let isBeingSet = pending.values.contains { waiting in
      if case .setTimer = waiting.command { true } else { false }
    }
    guard !isBeingSet, let remaining = timer?.remaining(at: now) else { return 0 }
    let most = Int64(Limits.minutes) * 60_000 - 120_000
    return Int(max(0, -max(remaining, -most)).begun(unitsOf: 1000))
  }

  private mutating func submit(forRun command: (StepRun) -> Command) -> [ScreenEffect] {
    digest.run.map { submit([command($0)]) } ?? []
  }

  /// Tables and people.
  static let roomActions: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(
      .readTable, "123456789".map { .character($0) }, label: { $0.readTable },
      when: { possible($0.openVote == nil && $0.tieToSettle == nil) }
    ) { screen, _ in
      guard case .character(let digit)? = screen.pressed, let number = digit.wholeNumberValue else {
        screen.open(ConsoleForm(.readTable))
        return []
      }
      screen.openTable(TableID(number: number))
      return []
    },
    ScreenAction(
      .headcount, [.character("g")], label: { $0.headcount }, when: { possible($0.isWritable) },
      asking: { ConsoleForm.headcount(in: $0.state) }),
    ScreenAction(
      name: ConsoleAction.countRoom.rawValue, keys: [], label: { $0.headcount.roomAction },
      help: { $0.consoleHelp.sentence(.countRoom) },
      searchWords: ConsoleAction.countRoom.searchWords,
      availability: { possible($0.isWritable) },
      perform: { screen, _ in
        screen.open(
          ConsoleForm(.roomCount, prefilled: screen.state.likelyVoters.map(String.init) ?? ""))
        return []
      }),
    ScreenAction(
      .explainWord, [.character("w")], label: { $0.explainWord },
      when: { possible($0.isWritable) }, asking: { _ in ConsoleForm(.word) }),
    ScreenAction(
      .find, [.character("/")], label: { $0.find }, asking: { _ in ConsoleForm(.find) }),
  ]

}

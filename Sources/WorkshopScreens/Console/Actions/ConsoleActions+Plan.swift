import Language
import SessionEngine
import TerminalKit

extension ConsoleScreen {
  /// Stops everything and goes on, whatever letters mean at the moment and whatever is open.
  static let alarmKey = Key.function(9)

  /// The plan while it is carried out.
  static let planActions: [ScreenAction<ConsoleScreen>] = [
    ScreenAction(
      .pauseAll, [.character("p"), alarmKey], label: { $0.pauseAll },
      when: { possible($0.isOpen && $0.state.roomPause == nil) }
    ) { screen, _ in screen.submit([.pauseAll]) },
    ScreenAction(
      .resumeAll, [.character("p"), alarmKey], label: { $0.resumeAll },
      when: { possible($0.state.roomPause != nil) }
    ) { screen, now in
      // Who presses twice in an alarm means the alarm.
      if screen.isLately(screen.stoppedAt, at: now) { return [] }
      return screen.submit([.resumeAll])
    },
    ScreenAction(
      .lookBack, [.left], label: { $0.lookBack }, when: { possible($0.neighbour(-1) != nil) }
    ) { screen, _ in
      screen.look(by: -1)
      return []
    },
    ScreenAction(
      .lookAhead, [.right], label: { $0.lookAhead }, when: { possible($0.neighbour(1) != nil) }
    ) { screen, _ in
      screen.look(by: 1)
      return []
    },
    ScreenAction(
      .insertStep, [.character("i")], label: { $0.insertStep }, when: { possible($0.isOpen) },
      asking: { screen in
        ConsoleForm(.insertStep(after: screen.shownStep ?? screen.state.lastBegun))
      }),
    ScreenAction(
      .rewordStep, [.character("r")], label: { $0.rewordStep },
      when: { possible($0.isOpen && $0.shownStep != nil) },
      asking: { screen in
        guard let id = screen.shownStep else { return ConsoleForm(.find) }
        let question = screen.state.steps[id]?.planned.question ?? screen.state.plan.question
        return ConsoleForm(.reword(id), prefilled: question?.text ?? "")
      }),
    ScreenAction(
      .runAgain, [.character("n")], label: { $0.runAgain },
      when: { possible($0.isOpen && $0.roundToRepeat != nil) }
    ) { screen, _ in
      guard let run = screen.roundToRepeat else { return [] }
      let again = StepRun(run.step, run.number + 1)
      let isRunning = screen.digest.run == run
      let name = screen.catalogue.names.run(run, NamingContext(screen.state))
      screen.mode = .confirming(
        Confirmation(
          question: screen.catalogue.consolePrompts.confirmAgain(name), forRoom: .again,
          commands: (isRunning ? [.endStep(run: run)] : []) + [.startStep(run: again)]))
      return []
    },
    ScreenAction(
      .skipStep, [.delete], label: { $0.skipStep },
      when: { possible($0.isOpen && $0.stepToSkip != nil) }
    ) { screen, _ in
      guard let id = screen.stepToSkip, let kind = screen.state.steps[id]?.planned.kind else {
        return []
      }
      let question = screen.catalogue.consolePrompts.confirmSkip(screen.name(of: id))
      screen.mode = .confirming(
        Confirmation(question: question, forRoom: .skip(kind), commands: [.skipStep(step: id)]))
      return []
    },
    ScreenAction(
      .reopenStep, [], label: { $0.reopenStep }, when: { possible($0.runToReopen != nil) }
    ) { screen, _ in
      guard let run = screen.runToReopen else { return [] }
      let question = screen.catalogue.consolePrompts.confirmReopen(screen.name(of: run.step))
      screen.mode = .confirming(
        Confirmation(question: question, forRoom: .reopen, commands: [.reopenStep(run: run)]))
      return []
    },
  ]

  /// The step that is shown in the middle.
  var shownStep: StepID? { lookedAt ?? state.currentStep }

  /// The step that many places from the one that is shown.
  func neighbour(_ distance: Int) -> StepID? {
    let order = state.stepOrder
    guard let shown = shownStep ?? state.lastBegun else {
      return distance > 0 ? order.first : nil
    }
    guard let place = order.firstIndex(of: shown) else { return nil }
    return order.indices.contains(place + distance) ? order[place + distance] : nil
  }

  fileprivate mutating func look(by distance: Int) {
    guard let step = neighbour(distance) else { return }
    lookedAt = step == state.currentStep ? nil : step
  }

  /// The round that can be run again: the one that goes on or is looked at, if it has begun.
  fileprivate var roundToRepeat: StepRun? {
    guard let id = shownStep ?? state.lastBegun, let step = state.steps[id],
      step.planned.kind == .tableRound, !step.progress.runs.isEmpty,
      step.progress.status == .running || step.progress.status == .ended
    else { return nil }
    return StepRun(id, step.progress.runs.count)
  }

  /// The step that can be left out: the one that is looked at, else the next one.
  fileprivate var stepToSkip: StepID? {
    let id = lookedAt ?? state.upcomingSteps.first
    return id.flatMap { state.steps[$0]?.progress.status == .pending ? $0 : nil }
  }

  /// The run to go back to: that of the step that is looked at, if it is over.
  var runToReopen: StepRun? {
    guard isOpen, let id = lookedAt ?? stepBefore, let step = state.steps[id],
      step.progress.status == .ended
    else { return nil }
    return StepRun(id, step.progress.runs.count)
  }

  /// The step that was over last before the one that goes on.
  private var stepBefore: StepID? {
    let order = state.stepOrder
    guard let now = state.currentStep, let place = order.firstIndex(of: now) else { return nil }
    return order[..<place].last { state.steps[$0]?.progress.status == .ended }
  }

  /// A step by its title, or by its kind and which round it is.
  func name(of id: StepID) -> String { catalogue.name(of: id, in: state) }
}

extension SessionState {
  func decideSteps(_ command: Command) throws(Refusal) -> [Event] {
    switch command {
    case .startStep(let run): return try decideStart(run)
    case .endStep(let run):
      let progress = try step(run.step).progress
      guard progress.status == .running, progress.runs.count == run.number else {
        if progress.status == .ended, progress.runs.count >= run.number {
          throw alreadyDone(.progress(run.step))
        }
        throw .runNotRunning(run)
      }
      return [.stepEnded(run: run)]
    case .skipStep(let id):
      let status = try step(id).progress.status
      guard status != .skipped else { throw alreadyDone(.progress(id)) }
      guard status == .pending else { throw .stepNotPending(id) }
      return [.stepSkipped(step: id)]
    case .reopenStep(let run):
      let progress = try step(run.step).progress
      guard progress.runs.count == run.number else {
        throw .unknownRun(run, latest: progress.runs.count)
      }
      guard progress.status != .running else { throw alreadyDone(.progress(run.step)) }
      guard progress.status == .ended else { throw .runNotEnded(run) }
      let pausing = currentRun.map { [Event.stepPaused(run: $0)] } ?? []
      return pausing + [.stepReopened(run: run)]
    default:
      return []
    }
  }

  private func decideStart(_ run: StepRun) throws(Refusal) -> [Event] {
    let progress = try step(run.step).progress
    let latest = progress.runs.count
    let ending = currentRun.map { [Event.stepEnded(run: $0)] } ?? []
    switch progress.status {
    case .running:
      throw run.number <= latest
        ? alreadyDone(run.number == latest ? .currentStep : .run(run))
        : .unknownRun(run, latest: latest)
    case .paused:
      guard run.number == latest else {
        throw run.number < latest
          ? alreadyDone(.run(run)) : .unknownRun(run, latest: latest)
      }
      return ending + [.stepResumed(run: run)]
    case .pending, .skipped, .ended:
      guard run.number == latest + 1 else {
        throw run.number >= 1 && run.number <= latest
          ? alreadyDone(.run(run)) : .unknownRun(run, latest: latest)
      }
      return ending + [.stepStarted(run: run)]
    }
  }

  func decideTimers(_ command: Command) throws(Refusal) -> [Event] {
    switch command {
    case .startTimer(let run, let seconds):
      _ = try latest(run)
      guard currentRun == run else { throw .runNotRunning(run) }
      try check(seconds, .seconds, 1...Limits.minutes * 60)
      return [.timerStarted(run: run, seconds: seconds)]
    case .pauseTimer(let run):
      guard try timer(of: run).runningSince != nil else {
        throw alreadyDone(.progress(run.step))
      }
      return [.timerPaused(run: run)]
    case .resumeTimer(let run):
      guard try timer(of: run).runningSince == nil else {
        throw alreadyDone(.progress(run.step))
      }
      guard currentRun == run else { throw .runNotRunning(run) }
      return [.timerResumed(run: run)]
    case .setTimer(let run, let seconds):
      let length = try timer(of: run).length / 1000
      let longest = Limits.minutes * 60
      try check(seconds, .seconds, -longest...longest)
      try check(Int(length).clampedAdding(seconds), .seconds, 0...longest)
      return [.timerSet(run: run, by: seconds)]
    default:
      return []
    }
  }

  private func latest(_ run: StepRun) throws(Refusal) -> RunProgress {
    let runs = try step(run.step).progress.runs
    guard let last = runs.last, runs.count == run.number else {
      throw .unknownRun(run, latest: runs.count)
    }
    return last
  }

  private func timer(of run: StepRun) throws(Refusal) -> StepTimer {
    guard let timer = try latest(run).timer else { throw .noTimer(run) }
    return timer
  }
}

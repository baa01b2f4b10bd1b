extension SessionState {
  mutating func evolveProgress(_ event: Event, at now: Moment) -> EventTrace {
    switch event {
    case .stepStarted(let run): return start(run, at: now)
    case .stepResumed(let run), .stepReopened(let run):
      return changeRun(run, writing: [.currentStep], makingCurrent: run.step) { progress, last in
        progress.status = .running
        progress.runs[last].endedAt = nil
        progress.runs[last].timer?.resume(at: now)
      }
    case .stepPaused(let run):
      return changeRun(run, writing: [.currentStep], makingCurrent: nil) { progress, last in
        progress.status = .paused
        progress.runs[last].timer?.pause(at: now)
      }
    case .stepEnded(let run):
      return changeRun(run, writing: [.currentStep], makingCurrent: nil) { progress, last in
        progress.status = .ended
        progress.runs[last].endedAt = now
        progress.runs[last].timer?.pause(at: now)
      }
    case .stepSkipped(let id):
      return changeProgress(of: id) { $0.status = .skipped }
    case .timerStarted(let run, let seconds):
      return changeRun(run) { progress, last in
        progress.runs[last].timer = StepTimer(
          length: milliseconds(in: seconds, each: 1000), runningSince: now)
      }
    case .timerPaused(let run):
      return changeRun(run) { $0.runs[$1].timer?.pause(at: now) }
    case .timerResumed(let run):
      return changeRun(run) { $0.runs[$1].timer?.resume(at: now) }
    case .timerSet(let run, let seconds):
      return changeRun(run) { progress, last in
        guard let timer = progress.runs[last].timer else { return }
        let (length, overflow) = timer.length.addingReportingOverflow(
          milliseconds(in: seconds, each: 1000))
        if !overflow { progress.runs[last].timer?.length = max(0, length) }
      }
    case .roomPaused, .roomResumed: return evolveRoomPause(event, at: now)
    case .progressRestored(let id, let progress):
      return changeProgress(of: id) { $0 = progress }
    case .currentStepRestored(let id):
      let before = currentStep
      currentStep = id
      return EventTrace(inverse: [.currentStepRestored(before)], writes: [.currentStep])
    case .roomPauseRestored(let pause):
      let before = roomPause
      roomPause = pause
      return EventTrace(inverse: [.roomPauseRestored(before)], writes: [.roomPause])
    default: return EventTrace()
    }
  }

  private mutating func start(_ run: StepRun, at now: Moment) -> EventTrace {
    guard let step = steps[run.step] else { return EventTrace(inverse: []) }
    let before = step.progress
    let current = currentStep
    let minutes = step.planned.minutes
    let timer =
      minutes > 0
      ? StepTimer(length: milliseconds(in: minutes, each: 60_000), runningSince: now) : nil
    steps.change(run.step) {
      $0.progress.status = .running
      $0.progress.runs.append(RunProgress(startedAt: now, timer: timer))
    }
    currentStep = run.step
    return EventTrace(
      inverse: [.progressRestored(step: run.step, before), .currentStepRestored(current)],
      writes: [.run(run), .progress(run.step), .currentStep],
      reads: [.existence(.step(run.step)), .roomPause, .phase])
  }

  private mutating func changeProgress(
    of id: StepID, _ body: (inout StepProgress) -> Void
  ) -> EventTrace {
    guard let step = steps[id] else { return EventTrace(inverse: []) }
    steps.change(id) { body(&$0.progress) }
    return EventTrace(
      inverse: [.progressRestored(step: id, step.progress)], writes: [.progress(id)],
      reads: [.existence(.step(id)), .roomPause, .phase])
  }

  private mutating func changeRun(
    _ run: StepRun, _ body: (inout StepProgress, Int) -> Void
  ) -> EventTrace {
    guard let step = steps[run.step], step.progress.runs.count == run.number else {
      return EventTrace(inverse: [])
    }
    return changeProgress(of: run.step) { body(&$0, run.number - 1) }
  }

  private mutating func changeRun(
    _ run: StepRun, writing slots: [Slot], makingCurrent step: StepID?,
    _ body: (inout StepProgress, Int) -> Void
  ) -> EventTrace {
    var trace = changeRun(run, body)
    guard trace.inverse?.isEmpty == false else { return trace }
    trace.inverse?.append(.currentStepRestored(currentStep))
    trace.writes += slots
    if step != nil || currentStep == run.step { currentStep = step }
    return trace
  }

  private mutating func evolveRoomPause(_ event: Event, at now: Moment) -> EventTrace {
    let before = roomPause
    var trace = EventTrace(inverse: [.roomPauseRestored(before)], writes: [.roomPause])
    if case .roomPaused = event {
      var stopped: StepRun?
      if let current = currentStep, let progress = steps[current]?.progress,
        progress.runs.last?.timer?.runningSince != nil
      {
        let run = StepRun(current, progress.runs.count)
        stopped = run
        merge(changeRun(run) { $0.runs[$1].timer?.pause(at: now) }, into: &trace)
      }
      roomPause = RoomPause(since: now, stopped: stopped)
    } else {
      if let run = before?.stopped, steps[run.step]?.progress.status == .running {
        merge(changeRun(run) { $0.runs[$1].timer?.resume(at: now) }, into: &trace)
      }
      roomPause = nil
    }
    return trace
  }

  private func merge(_ other: EventTrace, into trace: inout EventTrace) {
    trace.inverse = (trace.inverse ?? []) + (other.inverse ?? [])
    trace.writes += other.writes
    trace.reads += other.reads
  }
}

/// A number of units in milliseconds; 0 where a log holds a number that no clock could show.
private func milliseconds(in units: Int, each: Int64) -> Int64 {
  let (product, overflow) = Int64(units).multipliedReportingOverflow(by: each)
  return overflow ? 0 : product
}

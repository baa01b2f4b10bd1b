extension SessionState {
  func decideStage(_ command: Command, at now: Moment) throws(Refusal) -> [Event] {
    switch command {
    case .showMessage(let text, let seconds):
      let text = try words(text, .message)
      guard let seconds else { return [.messageShown(text: text)] }
      try check(seconds, .seconds, 1...Limits.minutes * 60)
      return [
        .messageShown(
          text: text, countdown: StepTimer(length: Int64(seconds) * 1000, runningSince: now))
      ]
    case .clearMessage:
      try require(stageOrders.notice != nil)
      return [.messageCleared]
    case .blankStage:
      try require(!stageOrders.isBlank)
      return [.stageBlanked]
    case .showStage:
      try require(stageOrders.isBlank)
      return [.stageShown]
    case .setStageClock(let clock):
      try require(stageOrders.clock != clock)
      return [.stageClockSet(clock)]
    case .freezeStage:
      try require(!stageOrders.isFrozen)
      return [.stageFrozen]
    case .thawStage:
      guard keptPicture != nil else { throw .wallNotFrozen }
      try require(stageOrders.isFrozen)
      return [.stageThawed]
    case .askReadBack(let run):
      try requireOpen()
      guard currentRun == run else { throw .runNotRunning(run) }
      try require(stageOrders.readBack != run)
      return [.readBackAsked(run: run)]
    case .endReadBack(let run):
      guard stageOrders.readBack == run else { throw .notReadingBack(run) }
      return [.readBackEnded(run: run)]
    case .askHopes(let run):
      try requireOpen()
      guard currentRun == run else { throw .runNotRunning(run) }
      try require(stageOrders.hopes != run)
      return [.hopesAsked(run: run)]
    default: return []
    }
  }

  private func require(_ isStillToDo: Bool) throws(Refusal) {
    guard isStillToDo else { throw alreadyDone(.stage) }
  }
}

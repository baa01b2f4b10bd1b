extension SessionState {
  mutating func evolveStage(_ event: Event) -> EventTrace {
    let before = stageOrders
    var reads: [Slot] = []
    let inverse: Event
    switch event {
    case .messageShown(let text, let countdown):
      inverse = before.showingNotice
      stageOrders.notice = StageNotice(text: text, countdown: countdown)
    case .messageCleared:
      inverse = before.showingNotice
      stageOrders.notice = nil
    case .stageBlanked, .stageShown:
      inverse = before.isBlank ? .stageBlanked : .stageShown
      stageOrders.isBlank = event == .stageBlanked
    case .stageClockSet(let clock):
      inverse = .stageClockSet(before.clock)
      stageOrders.clock = clock
    case .readBackAsked(let run):
      inverse = before.readBack.map { .readBackAsked(run: $0) } ?? .readBackEnded(run: run)
      stageOrders.readBack = run
      reads = EventTrace.standing(on: run)
    case .readBackEnded(let run):
      inverse = before.readBack.map { .readBackAsked(run: $0) } ?? .readBackEnded(run: run)
      stageOrders.readBack = nil
    case .hopesAsked(let run):
      inverse = .hopesAsked(run: before.hopes)
      stageOrders.hopes = run
      reads = run.map { EventTrace.standing(on: $0) } ?? []
    case .stageFrozen:
      inverse = .stageFreezeRestored(picture: before.frozenPicture)
      let number = keptPicture.map { $0.number.clampedAdding(1) } ?? 0
      keptPicture = KeptPicture(number: number, of: self)
      stageOrders.frozenPicture = number
    case .stageThawed:
      inverse = .stageFreezeRestored(picture: before.frozenPicture)
      stageOrders.frozenPicture = nil
    case .stageFreezeRestored(let picture):
      inverse = .stageFreezeRestored(picture: before.frozenPicture)
      stageOrders.frozenPicture = picture == keptPicture?.number ? picture : nil
    default: return EventTrace()
    }
    return EventTrace(inverse: [inverse], writes: [.stage], reads: reads)
  }
}

extension StageOrders {
  /// What brings the message to what it is.
  fileprivate var showingNotice: Event {
    notice.map { .messageShown(text: $0.text, countdown: $0.countdown) } ?? .messageCleared
  }
}

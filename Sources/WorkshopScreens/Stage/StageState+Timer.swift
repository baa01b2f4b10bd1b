import SessionEngine

extension StageState {
  /// The timer that stands on the wall, if one does.
  var shownTimer: StepTimer? {
    guard !isBlank else { return nil }
    if let message { return message.countdown }
    guard !isPaused else { return nil }
    switch scene {
    case .tableRound, .readBack, .deepening, .pause: return timer
    default: return nil
    }
  }
}

import SessionEngine

extension Command {
  /// Whether it is given by one key and holds nothing that anyone has typed, so that losing it before it was acknowledged
  /// loses no work.
  var isPressOfKey: Bool {
    switch self {
    case .startStep, .endStep, .skipStep, .reopenStep, .startTimer, .pauseTimer, .resumeTimer,
      .setTimer, .pauseAll, .resumeAll, .releaseComment, .takeDown, .openVote, .closeVote, .reveal,
      .clearMessage, .blankStage, .showStage, .setStageClock, .freezeStage, .thawStage,
      .askReadBack,
      .endReadBack, .askHopes, .undo:
      true
    default: false
    }
  }
}

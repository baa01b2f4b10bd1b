extension SessionState {
  /// Whether a timer was started in the run since the vote was proposed: the silent minute before it opens.
  public func isSilenceGiven(before vote: VoteID, in run: StepRun) -> Bool {
    for entry in journal.entries.reversed() {
      if entry.created.contains(.vote(vote)) { return false }
      if case .timerStarted(run, _) = entry.headline, entry.stands { return true }
    }
    return false
  }
}

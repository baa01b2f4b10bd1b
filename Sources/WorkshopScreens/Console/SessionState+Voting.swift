import SessionEngine

extension SessionState {
  /// The run that comes next: the next one of a pending step, or the one that a step was left in.
  var upcomingRun: StepRun? {
    guard let id = upcomingSteps.first, let progress = steps[id]?.progress else { return nil }
    let latest = progress.runs.count
    return StepRun(id, progress.status == .paused ? max(1, latest) : latest + 1)
  }

  /// Whether a run begins with giving out tables, before its time does.
  func isPrepared(before run: StepRun) -> Bool {
    guard let step = steps[run.step], step.planned.kind == .deepening else { return false }
    return step.planned.minutes > 0 && step.progress.runs.count < run.number
  }

  /// Whether something has been counted on the wall in a vote, so that a second person can count it too.
  func isWallCounted(in vote: VoteID?) -> Bool {
    vote.flatMap { votes[$0] }?.counts.keys.contains { $0.table == nil } ?? false
  }

  /// The latest vote.
  var latestVote: (id: VoteID, vote: Vote)? { votes.last.map { (id: $0.id, vote: $0.value) } }

  /// The vote that a run of a voting step is about: the latest one, unless it was over before the run began.
  func voteOfStep(_ run: StepRun) -> VoteID? {
    guard let (id, vote) = latestVote else { return nil }
    guard vote.phase == .revealed, vote.revealedThemes >= vote.themes.count, run.number > 1 else {
      return id
    }
    let proposed = journal.entries.last { $0.created.contains(.vote(id)) }?.firstSequence ?? 0
    let started = journal.entries.last { $0.headline == .stepStarted(run: run) }
    return started.map { $0.firstSequence > proposed } == true ? nil : id
  }
}

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

  /// The latest vote.
  var latestVote: (id: VoteID, vote: Vote)? {
    votes.all.reversed().first.map { (id: $0.id, vote: $0.value) }
  }

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

  /// Whether a timer was started in the run since the vote was proposed: the silent minute before it opens.
  func isSilenceGiven(before vote: VoteID, in run: StepRun) -> Bool {
    for entry in journal.entries.reversed() {
      if entry.created.contains(.vote(vote)) { return false }
      if case .timerStarted(run, _) = entry.headline, entry.stands { return true }
    }
    return false
  }

  /// The themes that share their number of dots across the cut while nobody has decided what that means.
  func tiedAcrossCut(of id: VoteID) -> [ThemeID] {
    guard let vote = votes[id] else { return [] }
    let isSettled = vote.rulings.contains { ruling in
      switch ruling.decision {
      case .widen, .runOff, .lot, .discussion: true
      case .takeAlong, .rest: false
      }
    }
    return isSettled ? [] : tally(of: id)?.cut?.tiedAcross ?? []
  }

  /// How many of the themes tied across the cut have room above it.
  func placesInTie(of id: VoteID) -> Int {
    guard let tally = tally(of: id), let cut = tally.cut, let tied = cut.tiedAcross.first,
      let first = tally.ranking.firstIndex(where: { $0.theme == tied })
    else { return 0 }
    let rank = tally.ranking[first].rank
    let above = tally.ranking.count { $0.rank < rank }
    return max(0, cut.after - above)
  }

  /// The themes of a run-off that is drafted: those that were tied in the vote before; empty for any other vote.
  func themesOfRunOff(_ id: VoteID) -> [ThemeID] {
    guard let (before, vote) = votes.all.reversed().first(where: { $0.id < id }),
      vote.rulings.contains(where: { $0.decision == .runOff })
    else { return [] }
    return tally(of: before)?.cut?.tiedAcross ?? []
  }
}

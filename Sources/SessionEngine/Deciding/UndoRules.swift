/// What taking back may not do, whatever was done since.
extension SessionState {
  func requireUndoable(_ inverse: [Event], of command: CommandID) throws(Refusal) {
    let reopens = inverse.contains(.sessionReopened)
    let setsRoomPause = inverse.contains {
      if case .roomPauseRestored = $0 { true } else { false }
    }
    for event in inverse {
      if revivesErased(event) { throw .wouldReviveErased(command) }
      if event.changesCourse, !reopens { try requireOpen() }
      if case .progressRestored(_, let progress) = event, !setsRoomPause,
        progress.runs.last?.timer?.runningSince != nil
      {
        try requireRoomRunning()
      }
      if case .stageFreezeRestored(let picture?) = event, picture != keptPicture?.number {
        throw .wallPictureGone
      }
      try requireUndoableVote(event)
    }
  }

  private func requireUndoableVote(_ event: Event) throws(Refusal) {
    switch event {
    case .entityRetracted(.ballot(let id)), .entityReinstated(.ballot(let id)):
      if let ballot = ballots[id] ?? ballots.retracted(id) { try requireEntering(in: ballot.vote) }
    case .dotsCounted(let vote, _, _), .countCleared(let vote, _):
      try requireEntering(in: vote)
    case .votersSet(let vote, _, _), .voteRestored(let vote, _), .unusedRecorded(let vote, _, _, _),
      .countCorrected(let vote, _, _, _, _), .ballotCorrected(let vote, _, _, _),
      .countChecked(let vote, _, _):
      if votes[vote]?.phase == .revealed { throw .alreadyShown(vote) }
    case .ruleChanged(let vote, _, _, _):
      if let phase = votes[vote]?.phase, phase != .draft, phase != .open {
        throw .votePhase(vote, is: phase, needed: .open)
      }
    case .themeRenamed(let id, let title, _):
      if themes[id]?.title != title { try requireUnfrozenSet() }
    case .themeCreated, .themeMerged, .themeUnmerged:
      try requireUnfrozenSet()
    case .entityRetracted(.theme(let id)), .entityReinstated(.theme(let id)):
      // A file that opened the vote and made its themes takes both back; what others entered is seen to by its place.
      if let openVote, !(votes[openVote]?.themes.contains(id) ?? false) {
        throw .frozen(by: openVote)
      }
    default:
      break
    }
  }

  private func requireEntering(in id: VoteID) throws(Refusal) {
    guard let vote = votes[id], vote.phase != .open, vote.phase != .draft else { return }
    if vote.phase == .revealed { throw .alreadyShown(id) }
    throw .votePhase(id, is: vote.phase, needed: .open)
  }

  /// Refuses what would leave two themes of one title, two open votes or more dots than were handed out.
  func requireConsistent(after events: [Event]) throws(Refusal) {
    let concerned = events.filter(\.concernsThemesOrDots)
    guard !concerned.isEmpty else { return }
    var after = self
    let station = Station(.program, tag: "0")
    for event in concerned {
      _ = after.evolve(event, by: station, at: lastMoment ?? Moment(wall: 0))
    }
    let open = after.votes.all.filter { $0.value.phase == .open }.map(\.id)
    if open.count > 1, let other = open.first(where: { votes[$0]?.phase == .open }) {
      throw .otherVoteOpen(other)
    }
    for event in concerned { try after.requireConsistent(with: event) }
    try after.requireOwnLabels(of: concerned.compactMap(\.bringsBallot))
    for (id, vote) in after.votes.all where vote.phase != .revealed || votes[id] != vote {
      try VoteLedger(of: id, vote, in: after).requireRoom(in: vote)
    }
  }

  private func requireConsistent(with event: Event) throws(Refusal) {
    switch event {
    case .entityReinstated(.theme(let id)), .themeRenamed(let id, _, _):
      guard themes.count <= Limits.themes else { throw .tooManyThemes(limit: Limits.themes) }
      if let title = themes[id]?.title { try requireFree(title, except: id) }
    case .entityReinstated(.ballot(let id)), .ballotCorrected(_, let id, _, _):
      guard let ballot = ballots[id] else { return }
      if let rule = votes[ballot.vote]?.rule, !rule.allows(ballot.marks?.dots ?? []) {
        throw .ballotsBreakRule([id])
      }
    case .ruleChanged(let id, let rule, _, _):
      let broken = ballots(of: id).filter { !rule.allows($0.marks.dots) }.map(\.id)
      guard broken.isEmpty else { throw .ballotsBreakRule(broken) }
    default:
      break
    }
  }

  /// Refuses ballots that would have something written on them that is on another too.
  ///
  /// All are gone through together: doing a file again brings thousands.
  private func requireOwnLabels(of brought: [BallotID]) throws(Refusal) {
    guard !brought.isEmpty else { return }
    let votes = Set(brought.compactMap { ballots[$0]?.vote })
    var firsts: [VoteID: [Words: BallotID]] = [:]
    for (id, ballot) in ballots.all where ballot.marks != nil && votes.contains(ballot.vote) {
      guard let label = ballot.label, label.text != nil else { continue }
      if let twin = firsts[ballot.vote, default: [:]].updateValue(id, forKey: label) {
        throw .ballotExists(twin)
      }
    }
  }

  /// Whether an event would write words that have been erased since.
  private func revivesErased(_ event: Event) -> Bool {
    switch event {
    case .stepRetitled(_, let title): title == .erased
    case .stepReworded(_, let question): question == .erased
    case .stepWordingRetracted(let id): steps[id]?.earlierQuestions.last == .some(.erased)
    case .commentAmended(_, let text, _): text == .erased
    case .themeRenamed(_, let title, let description):
      title == .erased || description == .erased
    case .topicDropped(_, let reason): reason == .erased
    case .cutDecided(_, _, let reason), .countCorrected(_, _, _, _, let reason),
      .ballotCorrected(_, _, _, let reason), .unusedRecorded(_, _, _, let reason):
      reason == .erased
    case .ruleChanged(_, _, let who, _): who == .erased
    case .noteAmended(_, let text, _): text == .erased
    case .actionChanged(_, let action): action.text == .erased || action.owner == .erased
    case .conclusionChanged(_, let text): text == .erased
    case .questionChanged(_, let text, let answeredBy, _):
      text == .erased || answeredBy == .erased
    case .questionAnswered(_, let answer): answer == .erased
    case .messageShown(let text, _): text == .erased
    case .reportAnswered(_, let answer): answer == .erased
    case .proposalSettled(_, .declined(let reason)): reason == .erased
    case .seatingAdopted(let arrangement): arrangement.people.contains { $0.alias == .erased }
    case .entityReinstated(let id): isErased(id)
    default: false
    }
  }

  /// Whether a thing that was taken back has lost its words since.
  private func isErased(_ id: EntityID) -> Bool {
    switch id {
    case .step(let id): steps.retracted(id)?.planned.question == .erased
    case .comment(let id): comments.retracted(id)?.text == .erased
    case .theme(let id): themes.retracted(id)?.title == .erased
    case .vote(let id): votes.retracted(id)?.who == .erased
    case .ballot(let id): ballots.retracted(id)?.label == .erased
    case .note(let id): notes.retracted(id)?.text == .erased
    case .conclusion(let id): conclusions.retracted(id) == .erased
    case .action(let id): actions.retracted(id)?.text == .erased
    case .question(let id): questions.retracted(id)?.text == .erased
    case .term(let id): terms.retracted(id)?.word == .erased
    case .report(let id): reports.retracted(id)?.text == .erased
    case .proposal(let id): proposals.retracted(id)?.outcome.words == .erased
    }
  }
}

extension Event {
  /// Whether it changes the plan or how it goes with a step, which a closed session does not do.
  fileprivate var changesCourse: Bool {
    switch self {
    case .stepMoved, .stepRetitled, .stepReworded, .stepWordingRetracted, .minutesChanged,
      .progressRestored, .currentStepRestored, .entityRetracted(.step), .entityReinstated(.step):
      true
    default: false
    }
  }

  /// The ballot that it brings back, or lets say something else.
  fileprivate var bringsBallot: BallotID? {
    switch self {
    case .entityReinstated(.ballot(let id)), .ballotCorrected(_, let id, .some, _): id
    default: nil
    }
  }

  /// Whether it can change titles of themes, open votes or dots.
  fileprivate var concernsThemesOrDots: Bool {
    switch self {
    case .themeRenamed, .voteOpened, .voteRestored, .ruleChanged, .votersSet, .ballotEntered,
      .ballotCorrected, .dotsCounted, .countCorrected, .countCleared, .unusedRecorded:
      true
    case .entityRetracted(let id), .entityReinstated(let id):
      switch id {
      case .theme, .vote, .ballot: true
      case .step, .comment, .note, .conclusion, .action, .question, .term, .report, .proposal:
        false
      }
    default: false
    }
  }
}

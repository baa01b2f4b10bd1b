extension SessionState {
  func decideUndo(of named: CommandID) throws(Refusal) -> Decision {
    guard var entry = journal[named] else { throw .unknownCommand(named) }
    // Doing again what was taken back is one command more; taking that back means the first one.
    if let undone = entry.undoes, let middle = journal[undone], let first = middle.undoes,
      let original = journal[first], entry.undoneBy == nil
    {
      entry = original
    }
    guard entry.undoneBy == nil else { throw .alreadyUndone(entry.command) }
    guard let inverse = entry.inverse, !inverse.isEmpty else { throw .cannotUndo(entry.command) }
    for event in inverse { try requireUndoable(event, of: entry.command) }
    let shared = journal.entries(after: entry.command).first { later in
      later.stands && !later.writes.union(later.reads).isDisjoint(with: entry.writes)
    }
    if let shared {
      throw .dependedOn(shared.command, headline: shared.headline, by: shared.by)
    }
    return .events(inverse, undoes: entry.command)
  }

  private func requireUndoable(_ event: Event, of command: CommandID) throws(Refusal) {
    if event.carriesErasedWords { throw .wouldReviveErased(command) }
    switch event {
    case .entityRetracted(.ballot(let id)), .entityReinstated(.ballot(let id)):
      if let vote = ballots[id]?.vote { try requireEntering(in: vote) }
    case .dotsCounted(let vote, _, _), .countCleared(let vote, _),
      .unusedRecorded(let vote, _, _), .votersSet(let vote, _):
      try requireEntering(in: vote)
    case .voteRestored(let vote, _):
      if votes[vote]?.phase == .revealed { throw .alreadyShown(vote) }
      if votes[vote]?.phase == .open, hasEntries(vote) {
        throw .votePhase(vote, is: .open, needed: .draft)
      }
    case .themeCreated, .themeRenamed, .themeMerged, .themeUnmerged,
      .entityRetracted(.theme), .entityReinstated(.theme):
      try requireUnfrozenSet()
    default:
      break
    }
  }

  private func requireEntering(in id: VoteID) throws(Refusal) {
    guard let vote = votes[id], vote.phase != .open, vote.phase != .draft else { return }
    if vote.phase == .revealed { throw .alreadyShown(id) }
    throw .votePhase(id, is: vote.phase, needed: .open)
  }

  /// Dots that were entered stay entered: a vote that has some does not become a draft again.
  private func hasEntries(_ id: VoteID) -> Bool {
    ballots.all.contains { $0.value.vote == id } || votes[id]?.counts.isEmpty == false
  }

  /// The last command of a station that still stands and can be taken back, whatever builds on it.
  public func lastUndoable(by station: Station) -> JournalEntry? {
    journal.entries.last { entry in
      entry.by == station && entry.stands && entry.inverse?.isEmpty == false
    }
  }

  /// The last undo of a station that can be taken back: doing again what was undone.
  ///
  /// There is none once the station has done something else since.
  public func lastRedoable(by station: Station) -> JournalEntry? {
    let own = journal.entries.reversed().first { entry in
      guard entry.by == station, entry.undoneBy == nil else { return false }
      guard let undone = entry.undoes else { return true }
      return journal[undone]?.undoes == nil
    }
    guard let own, own.undoes != nil else { return nil }
    return own
  }
}

extension Event {
  /// Whether it would write words that have been erased since.
  var carriesErasedWords: Bool {
    switch self {
    case .stepRetitled(_, let title): title == .erased
    case .stepReworded(_, let question): question == .erased
    case .commentAmended(_, let text, _): text == .erased
    case .themeRenamed(_, let title, let description):
      title == .erased || description == .erased
    case .topicDropped(_, let reason): reason == .erased
    case .cutDecided(_, _, let reason): reason == .erased
    case .noteAmended(_, let text, _): text == .erased
    case .actionChanged(_, let action): action.text == .erased || action.owner == .erased
    case .questionAnswered(_, let answer): answer == .erased
    case .messageShown(let text): text == .erased
    default: false
    }
  }
}

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
    guard let inverse = journal.inverse(of: entry), !inverse.isEmpty else {
      throw .cannotUndo(entry.command)
    }
    try requireUndoable(inverse, of: entry.command)
    if let later = journal.obstacle(to: entry, standingOn: ground(of: entry)) {
      throw .dependedOn(later.command, headline: later.headline, by: later.by)
    }
    try requireConsistent(after: inverse)
    return .events(inverse, undoes: entry.command)
  }

  /// The places that have to be as they were for an entry to be taken back.
  ///
  /// Taking back needs the things to be there. Doing again needs all that the command was decided on the first time.
  private func ground(of entry: JournalEntry) -> Set<Slot> {
    guard let original = entry.undoes.flatMap({ journal[$0] }) else {
      return journal.reads(of: entry).filter {
        if case .existence = $0 { true } else { false }
      }
    }
    return journal.reads(of: entry).union(journal.reads(of: original))
      .union(journal.writes(of: original))
  }

  /// The last command of a station that still stands and can be taken back, whatever builds on it.
  ///
  /// There is none after a correction of dots that the room has seen: who presses undo then means that one.
  public func lastUndoable(by station: Station) -> JournalEntry? {
    lastMeantToUndo(by: station).flatMap { $0.hasInverse ? $0 : nil }
  }

  /// The vote whose dots the station corrected last, where that cannot be taken back and is what undo would mean.
  public func lastFinalCorrection(by station: Station) -> VoteID? {
    guard let last = lastMeantToUndo(by: station), !last.hasInverse else { return nil }
    return last.headline.correctedVote
  }

  private func lastMeantToUndo(by station: Station) -> JournalEntry? {
    journal.entries(by: station).first {
      $0.stands && ($0.hasInverse || $0.headline.correctedVote != nil)
    }
  }

  /// The last undo of a station that can be taken back: doing again what was undone.
  ///
  /// There is none once the station has done something else since.
  public func lastRedoable(by station: Station) -> JournalEntry? {
    let own = journal.entries(by: station).first { entry in
      guard entry.undoneBy == nil else { return false }
      guard let undone = entry.undoes else { return true }
      return journal[undone]?.undoes == nil
    }
    guard let own, own.undoes != nil else { return nil }
    return own
  }
}

extension Event {
  /// The vote whose dots it corrects.
  fileprivate var correctedVote: VoteID? {
    switch self {
    case .countCorrected(let vote, _, _, _, _), .ballotCorrected(let vote, _, _, _): vote
    default: nil
    }
  }
}

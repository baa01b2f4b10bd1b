/// What one press of a key did, where that took several commands.
///
/// The commands of a press have names that count up, so that the log alone tells what belongs together.
extension Journal {
  /// The commands of the press that a command was part of, in order.
  func press(of entry: JournalEntry) -> [JournalEntry] {
    func neighbours(_ step: (CommandID) -> CommandID?) -> [JournalEntry] {
      var found: [JournalEntry] = []
      var id = entry.command
      while let name = step(id), let other = self[name], other.by == entry.by {
        found.append(other)
        id = name
      }
      return found
    }
    return neighbours(\.previous).reversed() + [entry] + neighbours(\.next)
  }
}

extension SessionState {
  /// What the last press of a station did that still stands and can be taken back, in order; nothing where there is none.
  public func lastUndoablePress(by station: Station) -> [JournalEntry] {
    guard let last = lastUndoable(by: station) else { return [] }
    return journal.press(of: last).filter { $0.stands && $0.hasInverse }
  }

  /// The undos of the last press of a station that took something back, in order: doing again what was undone.
  public func lastRedoablePress(by station: Station) -> [JournalEntry] {
    guard let last = lastRedoable(by: station) else { return [] }
    return journal.press(of: last).filter { entry in
      entry.undoneBy == nil && entry.undoes.map { journal[$0]?.undoes == nil } == true
    }
  }
}
